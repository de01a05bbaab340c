"""What tells who a patient is, through the whole house: left out of what is asked, repeated nowhere, kept nowhere."""

import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.matching.coefficients import SUGGEST_FROM
from bot.core.matching.index import Index
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, Redirect, Verdict
from bot.core.question.gate.table import WEIGHTS
from bot.core.question.identifiers.clues import plain
from bot.core.question.reader import STOP
from bot.core.reply.content import Reply
from bot.desk import Desk
from bot.faces.discord.messages.cards import embeds_of
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from bot.talk import Question, Said, attend

ROOT = Path(__file__).parent.parent
MESSAGES = [
    json.loads(line)
    for line in (ROOT / "tests/core/question/identifiers/found.jsonl").read_text(encoding="utf-8").splitlines()
]
FEWEST_ALIKE = 0.95  # of the messages: most of the others are those that the rewording translated
MISSED = {"SINGHANIA, JASPREET", "liwei sunderland", "Gobnait Ó Crualaoighin", "Coombe Nettle House, Sligo"}


@pytest.fixture
def desk(shipped: KnowledgeBase) -> Desk:
    """A desk with the POEMs as shipped."""
    return Desk(Library(SHIPPED_KNOWLEDGE), shipped)


def outcome(verdict: Verdict) -> tuple[str, str]:
    """Return what came of a question: the verdict's name, and its POEM or where it was sent."""
    match verdict:
        case Answer(match=best):
            return "Answer", best.poem_id
        case Redirect(kind=kind):
            return "Redirect", kind
        case _:
            return type(verdict).__name__, ""


def found(verdict: Verdict) -> str:
    """Return the POEM that is found first, if one is near enough to be offered."""
    best = verdict.candidates[0] if verdict.candidates else None
    return best.poem_id if best and best.confidence >= SUGGEST_FROM else ""


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", plain(text)))


def values() -> Iterator[str]:
    """Yield the identifiers of the messages that are found, but for those that are words of English, too."""
    for message in MESSAGES:
        for identifier in message["identifiers"]:
            value = identifier["value"]
            if value not in MISSED | {"will", "bell"} and not words(value) & words(message["reworded"]):
                yield value


def whole(reply: Reply) -> str:
    """Return all that is said to everybody."""
    choices = [f"{c.question} {c.headline} {c.differs}" for c in reply.choices]
    sections = [f"{s.heading} {' '.join(s.lines)}" for s in reply.sections]
    links = [f"{link.text} {link.url}" for link in reply.links]
    return " ".join((reply.title, reply.lead, reply.asked, reply.bottom_line, *choices, *sections, *links))


async def test_a_question_without_its_identifiers_finds_what_it_found(desk: Desk) -> None:
    """As if somebody had reworded it by hand; and read once more, nothing changes."""
    alike = 0
    for message in MESSAGES:
        asked = await desk.ask(message["text"])
        alike += found(asked.verdict) == found((await desk.ask(message["reworded"])).verdict)
        again = await desk.ask(asked.identified.text)
        assert outcome(again.verdict) == outcome(asked.verdict)
    assert alike >= FEWEST_ALIKE * len(MESSAGES)


async def test_kinds_are_told_and_the_question_is_given_back(desk: Desk) -> None:
    """Never the values; to who wrote it, before the answer."""
    asked = await desk.ask("Mrs Okonkwo, MRN 7740019: does honey help a child's cough?")
    assert asked.poem is not None
    assert asked.poem.id == "child-cough-honey-paul-2007"
    assert asked.reply is not None
    assert asked.reply.private is not None
    assert asked.identified.kinds == ("name", "record number")
    assert "a name and a record number" in asked.reply.private.sentence
    assert "does honey help a child's cough?" in asked.reply.private.reading
    first, *_ = embeds_of(asked.reply)
    assert "patient details" in str(first.title)
    assert (await desk.ask("does honey help a child's cough?")).private is None


def messages_of_the_benchmarks() -> Iterator[str]:
    for path in sorted((ROOT / "benchmarks" / "questions").rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            said = json.loads(line)
            yield said.get("question") or said.get("text") or ""


def own_words() -> set[str]:
    """Return the words of the bot's own sentences, and of the examples that its gate weighs and names as reasons."""
    own = {word for path in (ROOT / "bot").rglob("*.py") for word in words(path.read_text(encoding="utf-8"))}
    return own | {word for feature in WEIGHTS for word in words(feature)}


def is_strange(word: str, index: Index) -> bool:
    """Tell whether no POEM and no vocabulary holds a word; it may resemble one that they hold."""
    understood = index.understand(word)
    return bool(understood.unknown or understood.repaired)


async def test_a_word_that_nobody_knows_is_never_repeated(desk: Desk) -> None:
    """Neither in what a channel reads nor in the reasons: it may be somebody's name."""
    index, own = desk.knowledge.index, own_words()
    told = 0
    for text in messages_of_the_benchmarks():
        strange = {w.text for w in desk.knowledge.reader.words(text) if w.text.isalpha() and len(w.text) > 3}
        strange = {w for w in strange if w not in STOP and w not in own and is_strange(w, index)}
        if not strange:
            continue
        asked = await desk.ask(text)
        said = whole(asked.reply) if asked.reply else ""
        said += " ".join(reason.text for reason in asked.verdict.reasons)
        assert not strange & words(said), text
        told += 1
    assert told > 100


async def test_nothing_of_it_is_in_any_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """At debug level, after all the messages have been asked, answered and dressed."""
    caplog.set_level(logging.DEBUG)
    for message in MESSAGES[:200]:
        act = attend(Said(text=message["text"], addressed=True), desk)
        assert isinstance(act, Question)
        reply = act.reply_to(await desk.ask(act.text))
        if reply:
            embeds_of(reply)
    assert not [value for value in values() if value in caplog.text]


def test_nothing_of_it_is_printed_or_kept(tmp_path: Path) -> None:
    """Not in the JSON objects, not in what is said beside them, not in any file that the program writes."""
    env = {**os.environ, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT), "BOTTOMLINE_LOG_LEVEL": "debug"}
    env["XDG_CACHE_HOME"] = str(tmp_path / "cache")

    def ask(messages: bytes) -> subprocess.CompletedProcess[bytes]:
        batch = [sys.executable, "-m", "bot", "ask", "--json", "--batch"]
        return subprocess.run(  # noqa: S603 - our own program
            batch, input=messages, capture_output=True, check=True, cwd=tmp_path, env=env
        )

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}

    ask(b"")
    before = files()  # what was read of the knowledge, with its authors' names
    done = ask("\n".join(message["text"] for message in MESSAGES[:200]).encode())
    said = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert sum(bool(each["identifiers"]) for each in said) > 190
    written = [text.decode(errors="replace") for path, text in files().items() if before.get(path) != text]
    everything = "\n".join((json.dumps(said, ensure_ascii=False), done.stderr.decode(), *written))
    assert not [value for value in values() if re.search(rf"\b{re.escape(value)}\b", everything)]
