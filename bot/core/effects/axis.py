"""The same outcome of several studies, side by side: which of their rows may stand on one axis. Nothing is pooled."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.core.effects.arithmetic import Estimate
from bot.core.effects.comparison import benefit
from bot.core.effects.printed import alike, measure_of
from bot.core.poem import Outcome, Poem

_SHARED = 0.6  # of the words of the longer name
_WORD = re.compile(r"[a-z]{4,}")
_OF_ANY = frozenset("""
    from with within after days weeks month months year years hours
    score scale change mean rate fall drop rise overall average baseline
""".split())  # fmt: skip  # noqa: SIM905
_NOT_ITS_NAME = re.compile(r"\([^()]*\)|,[^,]* minus [^,]*$")  # its scale; which arm was taken from which
_RATIO = re.compile(r"\b(hazard|risk|odds|rate) ratio\b|\brelative (risk)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One study's row: seen as the benefit of its intervention, a difference above zero or a ratio under one."""

    poem: Poem
    outcome: Outcome
    seen: Estimate


@dataclass(frozen=True, slots=True)
class Alongside:
    """Rows on one axis. `ratio`: of ratios, alike at one, benefit under it; else of differences, benefit above zero."""

    rows: tuple[Row, ...]
    ratio: bool
    measure: str

    @property
    def outcome(self) -> Outcome:
        """The outcome by whose name the others go."""
        return min((row.outcome for row in self.rows), key=lambda outcome: len(outcome.name))


def alongside(poems: Sequence[Poem]) -> Alongside | None:
    """Return the rows that most of the studies share: one kind of effect, one outcome, one row a study; None under two.

    A row needs its estimate and a 95% interval, and figures that agree with the direction that the POEM states.
    """
    each = [(poem, outcome, _key(outcome)) for poem in poems for outcome in poem.outcomes]
    rows = [(key, row) for poem, outcome, key in each if key and (row := _row(poem, outcome))]
    groups = [[(k, row) for k, row in rows if k == key and _alike(row.outcome, one.outcome)] for key, one in rows]
    best = max((_one_each(group) for group in groups), key=_worth, default=())
    if len(best) < 2 or 2 * _worth(best)[1] < len(best):  # what nobody asked first is no picture of the topic
        return None
    key = next(key for key, row in rows if row is best[0])
    order = {poem.id: n for n, poem in enumerate(poems)}
    return Alongside(tuple(sorted(best, key=lambda row: order[row.poem.id])), key[0] == "ratio", key[1])


Key = tuple[str, str, str]


def _key(outcome: Outcome) -> Key | None:
    """Return what two rows must share to stand on one axis: ratio or difference, its measure, its direction or unit."""
    effect = outcome.effect
    if effect is None or effect.value is None or effect.ci95 is None or outcome.subgroup or not outcome.verified:
        return None
    null = alike(effect.measure)
    if null == 1:
        found = _RATIO.search(effect.measure)
        return ("ratio", f"{(found[1] or found[2]).lower()} ratio", outcome.better or "") if found else None
    if null == 0 and outcome.kind == "continuous" and "%" not in effect.measure:
        scale = f"{outcome.scale[0]:g} to {outcome.scale[1]:g}" if outcome.scale else effect.unit or measure_of(effect)
        return "difference", scale, ""
    return None


def _row(poem: Poem, outcome: Outcome) -> Row | None:
    effect = outcome.effect
    if poem.status.recalled or effect is None or effect.value is None or effect.ci95 is None:
        return None
    if alike(effect.measure) == 0:
        gain = benefit(outcome)
        return Row(poem, outcome, gain) if gain else None
    low, high = effect.ci95
    if outcome.better is None or not 0 < low <= effect.value <= high:
        return None
    seen = Estimate(effect.value, low, high)
    if outcome.better == "higher":
        seen = Estimate(1 / effect.value, 1 / high, 1 / low)
    stated = effect.favours
    against = (stated == "intervention" and seen.value > 1) or (stated == "control" and seen.value < 1)
    return None if against else Row(poem, outcome, seen)


def _alike(one: Outcome, other: Outcome) -> bool:
    """Tell whether two outcomes are one: their names share most of their words. Death is not death from something."""
    mine, theirs = _words(one.name), _words(other.name)
    return bool(mine and theirs) and len(mine & theirs) >= _SHARED * max(len(mine), len(theirs))


def _words(text: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(_NOT_ITS_NAME.sub(" ", text.lower())) if word not in _OF_ANY}


def _one_each(group: Iterable[tuple[Key, Row]]) -> tuple[Row, ...]:
    chosen: dict[str, Row] = {}
    for _, row in group:
        held = chosen.get(row.poem.id)
        if held is None or _rank(row.outcome) < _rank(held.outcome):
            chosen[row.poem.id] = row
    return tuple(chosen.values())


def _rank(outcome: Outcome) -> tuple[bool, bool]:
    return not outcome.main, outcome.role != "primary"


def _worth(rows: Sequence[Row]) -> tuple[int, int]:
    return len(rows), sum(row.outcome.main or row.outcome.role == "primary" for row in rows)
