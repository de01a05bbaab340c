"""Single words that decide: negations, limits, directions, contraries, slips; with the weights that are shipped."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.data import QUESTIONS, REAL, knowledge
from benchmarks.metrics import Rate
from bot.core.matching.verdict import Answer, NoMatch, Redirect, Silence, Topic, judge
from bot.core.question import screen

SETS = {"bug reports of other bots": REAL.parent / "words.jsonl", "pairs in and outside": QUESTIONS / "words.jsonl"}


@dataclass(frozen=True, slots=True)
class Words:
    """How many of each kind meet what they should, by set, and the questions that do not."""

    rates: Mapping[str, Mapping[str, Rate]]
    missed: tuple[tuple[str, str], ...]
    """Question and what was expected of it."""

    @property
    def whole(self) -> Rate:
        """Over all sets and kinds."""
        own = [rate for rates in self.rates.values() for rate in rates.values()]
        return Rate(sum(rate.count for rate in own), sum(rate.of for rate in own))


def measure() -> Words:
    """Return what the sets meet with."""
    rates: dict[str, dict[str, Rate]] = {}
    missed: list[tuple[str, str]] = []
    for name, path in ((name, path) for name, path in SETS.items() if path.exists()):
        met: dict[str, list[bool]] = {}
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            well = _is_met(row["question"], row["expect"])
            met.setdefault(row["kind"], []).append(well)
            if not well and path.is_relative_to(QUESTIONS):  # the others are not ours to print
                missed.append((row["question"], row["expect"]))
        rates[name] = {kind: Rate(sum(found), len(found)) for kind, found in met.items()}
    return Words(rates, tuple(missed))


def _is_met(question: str, expected: str) -> bool:
    index = knowledge().index
    understood = index.understand(question)
    verdict = judge(
        screen(question, understood.reading, index.reader), understood, index.rank(understood), index, overheard=False
    )
    kind, _, poem_id = expected.partition(":")
    answered: tuple[str, ...] = (verdict.match.poem_id, *verdict.also) if isinstance(verdict, Answer) else ()
    if isinstance(verdict, Topic):
        answered = verdict.surely + verdict.perhaps
    if kind == "answer":
        return poem_id in answered
    if kind == "not_answer":
        return not answered or (poem_id not in answered[:1] and poem_id != "*")
    if kind == "no_suggest":
        return isinstance(verdict, NoMatch | Silence | Redirect)
    return not isinstance(verdict, Redirect)
