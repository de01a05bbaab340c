"""How well the gate tells the kinds of messages, measured on writers that the fit had not seen.

Each of six writers in turn is left out, with all that was written in that voice; the verdicts are those of the whole
way, addressed and overheard, on the shipped knowledge.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import data, messages
from benchmarks.gate_fit import Features
from benchmarks.messages import Example
from benchmarks.metrics import Rate
from bot.core.matching.index import Index, Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, NoMatch, Redirect, Silence, Suggestions, Topic, Verdict, judge
from bot.core.question.gate.kinds import ELSEWHERE, KINDS, Screened, folded, screen
from bot.core.question.gate.signs import signs_of
from bot.core.question.gate.tripwires import tripped

_WRITERS = "abcdef"  # who are left out in turn; further voices are in every fit, and in no figure
_FOLDS = 5  # for what is not left out by its writer
_SHORT, _MOST_SHOWN = 90, 4


@dataclass(frozen=True, slots=True)
class Met:
    """What one message met with: addressed to the bot, and overheard."""

    example: Example
    addressed: Verdict
    overheard: Verdict


class Gate:
    """All examples, read once; judged by whatever shares a table gives them."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base
        self.examples: Sequence[Example] = [*messages.shipped(), *messages.beside(base)]
        self.features = Features(self.examples, base)
        self._read: dict[int, tuple[Understood, tuple[Match, ...]]] = {}

    def folds(self) -> Iterator[np.ndarray]:
        """Yield the places of what is left out together: each writer's own, then fifths of the others by group."""
        writer = np.array([example.writer for example in self.examples])
        for name in _WRITERS:
            yield np.flatnonzero(writer == name)
        rest = np.flatnonzero(np.isin(writer, ["ours", "curators", "languages"]))
        fold = data.fold_of((self.examples[n].group for n in rest), _FOLDS, 0)
        for number in range(_FOLDS):
            yield np.array([n for n in rest if fold[self.examples[n].group] == number])

    def unseen(self) -> np.ndarray:
        """Return for each example how likely it is of each kind, by a table fitted without its writer or group.

        Noughts for what is in every fit.
        """
        shares = np.zeros((len(self.examples), len(KINDS)))
        everything = np.arange(len(self.examples))
        for out in self.folds():
            shares[out] = self.features.shares(self.features.fit(np.setdiff1d(everything, out)), out)
        return shares

    def met(self, shares: np.ndarray, at: Sequence[int]) -> list[Met]:
        """Return what the messages at these places meet with, by these shares."""
        return [self._judged(n, shares[n]) for n in at]

    def _judged(self, at: int, shares: np.ndarray) -> Met:
        example, index = self.examples[at], self.base.index
        if at not in self._read:
            understood = index.understand(example.text)
            self._read[at] = understood, index.rank(understood)
        understood, ranking = self._read[at]
        low = folded(example.text)
        signs = frozenset(signs_of(low, understood.reading, self.base.reader))
        screened = Screened(dict(zip(KINDS, map(float, shares), strict=True)), tripped(low), signs, ())
        return _met(example, screened, understood, ranking, index)

    def kept(self, path: Path) -> Iterator[Met]:
        """Yield what the messages of a file that is kept back meet with, by the table that is shipped."""
        index = self.base.index
        for example in messages.kept(path):
            understood = index.understand(example.text)
            screened = screen(example.text, understood.reading, self.base.reader)
            yield _met(example, screened, understood, index.rank(understood), index)


def _met(example: Example, screened: Screened, understood: Understood, ranking: tuple[Match, ...], index: Index) -> Met:
    return Met(
        example,
        judge(screened, understood, ranking, index, overheard=False),
        judge(screened, understood, ranking, index, overheard=True),
    )


def measure() -> tuple[dict[str, dict[str, Rate]], list[Met]]:
    """Return the figures by set, on writers or groups that the fit had not seen, and some failures of each kind."""
    found = Gate(data.knowledge())
    shares = found.unseen()
    sets = {"six writers": tuple(_WRITERS), "languages": ("languages",), "ours": ("ours",)}
    met = {
        name: found.met(shares, [n for n, example in enumerate(found.examples) if example.writer in writers])
        for name, writers in sets.items()
    }
    met["kept back"] = list(found.kept(messages.KEPT))
    met["facts kept back"] = list(found.kept(messages.KEPT_FACTS))
    met["talk kept back"] = list(found.kept(messages.KEPT_TALK))
    return {name: rates(own) for name, own in met.items()}, _failures(met["six writers"])


def _failures(found: Sequence[Met]) -> list[Met]:
    """Return, of each kind, the first short messages that met with something else."""
    wrong: list[Met] = []
    for kind in KINDS:
        own = [met for met in found if met.example.kind == kind and len(met.example.text) < _SHORT and _is_wrong(met)]
        wrong += own[:_MOST_SHOWN]
    return wrong


def _is_wrong(met: Met) -> bool:
    match met.example.kind:
        case "question":
            return isinstance(met.overheard, Silence) or _kind(met.addressed) is not None
        case "chatter":
            return not isinstance(met.overheard, Silence)
        case "emergency":
            return met.overheard.emergency is None
        case kind:
            return _kind(met.addressed) != kind


def said(verdict: Verdict) -> str:
    """Return what a verdict is, in a word or two."""
    what = (
        _kind(verdict)
        or {Silence: "silence", Answer: "answer", Topic: "topic", Suggestions: "offer", NoMatch: "no POEM"}[
            type(verdict)
        ]
    )
    return f"{what}, with a warning" if verdict.emergency == "possible" and what != "emergency" else what


def rates(found: Sequence[Met]) -> dict[str, Rate]:
    """Return the figures of the gate on these messages, by name."""
    of = {kind: [met for met in found if met.example.kind == kind] for kind in KINDS}
    rate: dict[str, Rate] = {
        "emergencies sure": _share(of["emergency"], [met.addressed.emergency == "sure" for met in of["emergency"]]),
        "emergencies sure or warned": _share(
            of["emergency"], [bool(met.addressed.emergency) for met in of["emergency"]]
        ),
        "the same, overheard": _share(of["emergency"], [bool(met.overheard.emergency) for met in of["emergency"]]),
    }
    for kind in ELSEWHERE:
        rate[f"{kind} sent elsewhere as such"] = _share(of[kind], [_kind(met.addressed) == kind for met in of[kind]])
    asked, talk = of["question"], of["chatter"]
    rate["questions taken for a sure emergency"] = _share(asked, [met.addressed.emergency == "sure" for met in asked])
    rate["questions with a warning above"] = _share(asked, [met.addressed.emergency == "possible" for met in asked])
    rate["questions sent elsewhere"] = _share(asked, [_kind(met.addressed) in ELSEWHERE for met in asked])
    rate["questions met with silence, overheard"] = _share(asked, [isinstance(met.overheard, Silence) for met in asked])
    rate["questions taken for small talk"] = _share(asked, [_is_talk(met.addressed) for met in asked])
    rate["talk interrupted, overheard"] = _share(talk, [not isinstance(met.overheard, Silence) for met in talk])
    return rate


def mean_of_redirects(rate: Mapping[str, Rate]) -> float:
    """Return the mean over the kinds of what is sent elsewhere as such."""
    shares = [rate[f"{kind} sent elsewhere as such"] for kind in ELSEWHERE]
    return sum(r.share for r in shares if r.of) / max(1, sum(bool(r.of) for r in shares))


def _share(messages_: Sequence[Met], told: Sequence[bool]) -> Rate:
    return Rate(sum(told), len(messages_))


def _kind(verdict: Verdict) -> str | None:
    return verdict.kind if isinstance(verdict, Redirect) else None


def _is_talk(verdict: Verdict) -> bool:
    return isinstance(verdict, NoMatch) and verdict.talk
