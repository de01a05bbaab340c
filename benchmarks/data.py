"""The questions to measure on, and the knowledge base they are put to."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from bot.core.matching.index import fields_of
from bot.core.matching.index import linked as links
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.library import Library

ROOT = Path(__file__).parent.parent
QUESTIONS = Path(__file__).parent / "questions"
OURS = QUESTIONS / "ours"
PLAIN = QUESTIONS / "plain"
PUBLIC = ROOT.parent / "shared" / "eval"
REAL = PUBLIC / "real" / "questions.jsonl"

Source = Literal["answerable", "partial", "near_misses", "out_of_scope", "chatter", "other_asks"]
SOURCES: tuple[Source, ...] = ("answerable", "partial", "near_misses", "out_of_scope", "chatter", "other_asks")
KINDS = ("paraphrase", "abbreviation", "typo", "case", "keywords")


@dataclass(frozen=True, slots=True)
class Question:
    """One message as typed, and what it should meet with; see questions/README.md."""

    id: str
    text: str
    source: Source
    kind: str
    right: frozenset[str]
    """The POEMs that answer it; empty when none does."""
    related: frozenset[str]
    expect: str


@cache
def questions() -> tuple[Question, ...]:
    """Return every question of the development set, file by file: the figures are on these."""
    return _read(QUESTIONS)


@cache
def ours() -> tuple[Question, ...]:
    """Return the questions that only teach, written by ourselves for every study: see questions/ours/README.md."""
    return _read(OURS)


@cache
def plain() -> tuple[Question, ...]:
    """Return the questions that ask plainly, short or wide, as no curator would: see questions/plain/README.md."""
    return _read(PLAIN)


@cache
def real() -> tuple[Question, ...]:
    """Return the questions that real people asked, where they lie beside the checkout; they are not ours to ship."""
    if not REAL.exists():
        return ()
    sources: dict[str, Source] = {"near_miss": "near_misses", "other_ask": "other_asks"}
    return tuple(
        Question(
            id=row["id"],
            text=row["text"],
            source=sources.get(row["kind"], row["kind"]),
            kind=row["kind"],
            right=frozenset(row.get("poems", ())),
            related=frozenset(),
            expect="",
        )
        for row in map(json.loads, REAL.read_text(encoding="utf-8").splitlines())
    )


def measured() -> dict[str, tuple[Question, ...]]:
    """Return the sets that the figures are on, by name; that of real people is empty where it is not beside us."""
    return {"own": questions(), "plain": plain(), "real": real()}


def _read(folder: Path) -> tuple[Question, ...]:
    paths = [(source, folder / f"{source}.jsonl") for source in SOURCES]
    return tuple(
        _question(source, json.loads(line))
        for source, path in paths
        if path.exists()
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def _question(source: Source, row: Mapping[str, object]) -> Question:
    right = {row["poem"], *_names(row["also_accept"])} - {None}
    return Question(
        id=str(row["id"]),
        text=str(row["text"]),
        source=source,
        kind=str(row["kind"]),
        right=frozenset(map(str, right)),
        related=frozenset(_names(row["related"])),
        expect=str(row["expect"]),
    )


def _names(value: object) -> list[str]:
    return [str(name) for name in value] if isinstance(value, list) else []


@cache
def knowledge() -> KnowledgeBase:
    """Return the knowledge base that is shipped."""
    return Library(ROOT / "knowledge").open()


def linked(poems: Iterable[Poem]) -> dict[str, frozenset[str]]:
    """Return for each POEM those that a curator linked with it, from either side."""
    named = {poem.id: (*poem.related.conflicts_with, *poem.related.agrees_with) for poem in poems}
    found = links(named.items(), named)
    return {poem_id: found.get(poem_id, frozenset()) for poem_id in named}


class Groups:
    """Which studies hang together: linked by a curator, or named by one question. A fold takes all or none."""

    def __init__(self, poems: Iterable[Poem], asked: Sequence[Question]) -> None:
        self._above: dict[str, str] = {}
        for poem_id, others in linked(poems).items():
            self._join([poem_id, *others])
        for question in asked:
            self._join(sorted(question.right | question.related))

    def _join(self, ids: Sequence[str]) -> None:
        for one in ids:
            low, high = sorted((self.of_poem(ids[0]), self.of_poem(one)))
            if low != high:
                self._above[high] = low

    def of_poem(self, poem_id: str) -> str:
        """Return the name of the group that a POEM belongs to."""
        while poem_id in self._above:
            poem_id = self._above[poem_id]
        return poem_id

    def of_question(self, question: Question) -> str:
        """Return the group that a question belongs to: that of its POEMs, or its own."""
        ids = sorted(question.right | question.related)
        return self.of_poem(ids[0]) if ids else question.id


def fold_of(groups: Iterable[str], folds: int, draw: int) -> dict[str, int]:
    """Return the fold of each group, the same in every run; another `draw` deals them out otherwise."""
    order = sorted(set(groups), key=lambda group: hashlib.sha256(f"{draw}/{group}".encode()).digest())
    return {group: n % folds for n, group in enumerate(order)}


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A short digest of each POEM's searched text and of each term of the vocabulary."""

    poems: Mapping[str, str]
    vocabulary: Mapping[str, str]

    def changed(self, other: "Fingerprint") -> tuple[float, float]:
        """Return the share of POEMs, and of terms, that came, went or read otherwise."""
        return _changed(self.poems, other.poems), _changed(self.vocabulary, other.vocabulary)


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> float:
    keys = before.keys() | after.keys()
    return sum(before.get(key) != after.get(key) for key in keys) / max(1, len(before))


def fingerprint(base: KnowledgeBase) -> Fingerprint:
    """Return what the calibration rests on, in a form that can be compared later."""
    vocabulary = base.vocabulary
    terms = {**vocabulary.interventions, **vocabulary.conditions}
    return Fingerprint(
        poems={poem.id: _digest([fields_of(poem), poem.not_asked]) for poem in base},
        vocabulary={name: _digest([term.also, term.classes]) for name, term in sorted(terms.items())},
    )


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:6]
