"""The examples that the gate is fitted to: the messages of the knowledge folder, and clinical questions beside them."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import data
from benchmarks.data import Groups, Question
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.aspects import intents_of
from bot.core.question.gate.kinds import KINDS, MessageKind

MESSAGES = data.ROOT / "knowledge" / "messages"
KEPT, KEPT_FACTS = data.QUESTIONS / "gate_kept.jsonl", data.QUESTIONS / "gate_kept_facts.jsonl"
KEPT_TALK = data.QUESTIONS / "gate_kept_talk.jsonl"
_BY = "# by "
_IN_BLOCKS = frozenset({"triples", "look_alikes"})
_KINDS_OF_OTHER_ASKS: dict[str, MessageKind] = {"dosing": "dose", "patient": "personal", "local_policy": "policy"}
# How much a question of ours, and a curator's phrasing, counts beside a message: they are many, and alike.
OF_OURS, OF_CURATORS = 1.0, 0.3
# And a line that a team added because something went wrong, under `# by us`: it must mend its neighbours, too.
OF_US = 5.0


@dataclass(frozen=True, slots=True)
class Example:
    """One message and its kind; who wrote it; and what must stay together with it when some are kept apart."""

    text: str
    kind: MessageKind
    writer: str
    group: str
    weight: float = 1.0


def shipped(folder: Path = MESSAGES) -> Iterator[Example]:
    """Yield the messages of a folder, file by file. Raise ValueError at a line that tells no kind."""
    for path in sorted(folder.glob("*.txt")):
        writer, block = "", 0
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            text = line.strip()
            if text.startswith(_BY):
                writer = text.removeprefix(_BY)
            if not text or text.startswith("#"):
                block = number
                continue
            kind, said = (path.stem, text) if path.stem in KINDS else _with_kind(text, path, number)
            together = block if path.stem in _IN_BLOCKS else number
            weight = OF_US if writer == "us" else 1.0
            yield Example(said, _kind(kind, path, number), writer, f"{path.stem}:{together}", weight)


def kept(path: Path) -> Iterator[Example]:
    """Yield the messages of a file that is kept back: they measure, and nothing is fitted to them."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        row = json.loads(line)
        yield Example(row["text"], _kind(row["kind"], path, number), "kept", f"kept:{number}")


def told(line: str, path: Path, number: int) -> Example:
    """Return the message of a line that tells its kind. Raise ValueError when it does not."""
    kind, said = _with_kind(line, path, number)
    return Example(said, _kind(kind, path, number), "", f"{path.stem}:{number}")


def _with_kind(line: str, path: Path, number: int) -> tuple[str, str]:
    kind, colon, said = line.partition(": ")
    if not colon:
        raise ValueError(f"{path.name}, line {number}: write the kind, a colon and the message")
    return kind, said


def _kind(name: str, path: Path, number: int) -> MessageKind:
    for kind in KINDS:
        if kind == name:
            return kind
    raise ValueError(f"{path.name}, line {number}: there is no kind {name!r}")


def beside(base: KnowledgeBase) -> Iterator[Example]:
    """Yield the questions and the talk of the benchmarks, and what curators wrote under each POEM."""
    groups = Groups(base, (*data.questions(), *data.ours()))
    for question in (*data.questions(), *data.ours()):
        kind = _kind_of(question)
        if kind:
            yield Example(question.text, kind, "ours", groups.of_question(question), OF_OURS)
    for poem in base:
        for text in (*poem.also_asked, *(other for other in poem.not_asked if not _asks_a_dose(other))):
            yield Example(text, "question", "curators", groups.of_poem(poem.id), OF_CURATORS)


def _kind_of(question: Question) -> MessageKind | None:
    if question.source == "chatter":
        return "chatter"
    if question.source != "other_asks":
        return "question" if question.right or not _asks_a_dose(question.text) else None
    named = _KINDS_OF_OTHER_ASKS.get(question.kind, question.kind)
    return next((kind for kind in KINDS if kind == named), None)


def _asks_a_dose(text: str) -> bool:
    """Tell whether a question that no POEM answers asks for a dose: such a look-alike is no question for evidence."""
    return "dose" in intents_of(text)


def digest(examples: Iterable[Example]) -> str:
    """Return twelve hexadecimal digits that change whenever an example or its kind does."""
    rows = sorted((example.kind, example.text) for example in examples)
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False).encode()).hexdigest()[:12]


def plain(text: str) -> str:
    """Return a message as it is compared with another: its words in lower case."""
    return " ".join(re.findall(r"\w+|[?!]", text.lower()))
