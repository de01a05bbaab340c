"""What the comparison of an outcome shows, and what may be computed from it.

A report prints ratios, differences, P values, or only words; this module says whether they show a direction or leave it
open, and which of them carry arithmetic. It decides nothing about importance and words nothing for people.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.core.effects.arithmetic import Estimate, Ratio, difference
from bot.core.effects.printed import alike, counted, misfits, printed_p
from bot.core.poem import Effect, Outcome, Poem, Result

# ---- is a direction shown? -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a comparison shows a direction, leaves it open, or does not tell; `by` names what says so.

    `wider`: the P value that says so tests more than these two arms at this time: three groups, all visits together.
    """

    state: Literal["shown", "open", "not told"]
    by: Literal["interval", "P value", "words", "counts", "nothing"]
    words: str = ""
    wider: bool = False


_NOT_SIGNIFICANT = re.compile(
    r"\b(?:not|no|without) (?:a )?(?:statistically |clearly )?significant(?:ly)?(?: differen\w+)?|"
    r"\bno (?:notable |reported |clear )?differences?\b(?! in (?:harm|adverse))(?: (?:was|were) reported| reported)?",
    re.IGNORECASE,
)
_SIGNIFICANT = re.compile(r"(?<!not )\bstatistically significant\b|\bsignificant(?:ly)? (?:fewer|more|less|greater|"
                          r"reduction|longer|shorter)\b", re.IGNORECASE)  # fmt: skip
_MORE_ARMS = re.compile(r"\b(?:three|four|five|six|all)\b[\w\s-]{0,20}?\b(?:groups|arms|treatments)\b", re.IGNORECASE)
_MORE_TIMES = re.compile(r"\boverall\b", re.IGNORECASE)


def standing(outcome: Outcome, poem: Poem) -> Standing:
    """Return whether an outcome's comparison shows a direction.

    The printed 95% interval and P value decide (where both are printed, both must exclude "alike"; a 90% interval, or a
    test over more than two arms, can only leave it open); without them the report's own words; without those the
    counts. Of the accuracy of a test, only a comparison of two tests tells.
    """
    effect = outcome.effect
    if outcome.kind == "accuracy" and (effect is None or alike(effect.measure) is None):
        return Standing("not told", "nothing")
    if effect:
        by_interval, by_p = _by_interval(effect), _by_p(effect)
        if by_interval is False or (by_interval and by_p is not False):
            return Standing("shown" if by_interval else "open", "interval")
        if by_p is not None:
            wider = bool(_MORE_ARMS.search(effect.measure) or _MORE_TIMES.search(effect.measure))
            return Standing("shown" if by_p else "open", "P value", wider=wider)
    for note in (effect.note if effect else None, outcome.note):
        if note and (found := _NOT_SIGNIFICANT.search(note)):
            return Standing("open", "words", found.group())
        if note and (found := _SIGNIFICANT.search(note)):
            return Standing("shown", "words", found.group())
    reduction = risk_reduction(outcome, poem)
    if reduction:
        return Standing("shown" if reduction.excludes_zero else "open", "counts")
    return Standing("not told", "nothing")


def _by_interval(effect: Effect) -> bool | None:
    null = alike(effect.measure)
    if null is None:
        return None
    if effect.ci95:
        return not effect.ci95[0] <= null <= effect.ci95[1]
    if effect.ci90 and effect.ci90[0] <= null <= effect.ci90[1]:
        return False
    return None


def _by_p(effect: Effect) -> bool | None:
    p = printed_p(effect.p)
    if p is None:
        return None
    match p.sign:
        case ">":
            return False if p.value >= 0.05 else None
        case "=" if p.value > 0.05:
            return False
    of_two = not _MORE_ARMS.search(effect.measure)  # else some of the arms differ, but which?
    return True if p.value <= 0.05 and of_two else None


_NONINFERIORITY = re.compile(r"\bnon-?inferior", re.IGNORECASE)


def asks_noninferiority(poem: Poem) -> bool:
    """Tell whether a trial asked "not worse by more than a margin": by its margin, its title or its main comparison."""
    texts = [poem.citation.title]
    for outcome in main_outcomes(poem):
        if outcome.effect:
            texts += [outcome.effect.p or "", outcome.effect.measure]
    return bool(poem.study.noninferiority_margin) or any(_NONINFERIORITY.search(text) for text in texts)


def main_outcomes(poem: Poem) -> tuple[Outcome, ...]:
    """Return the primary outcomes; all of them when none is marked as primary."""
    return tuple(o for o in poem.outcomes if o.role == "primary") or poem.outcomes


# ---- what may be computed --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Risks:
    """The risk of the event in each arm, in percent, and the counts behind it where both arms have them."""

    intervention: float
    control: float
    counts: tuple[int, int, int, int] | None  # events and patients with the intervention, then with the comparison

    @property
    def gap(self) -> Estimate | None:
        """Events more (or, below zero, fewer) with the intervention, as a proportion; None without counts."""
        return difference(*self.counts) if self.counts else None


def risks(outcome: Outcome, poem: Poem) -> Risks | None:
    """Return the risks of both arms that may be shown side by side.

    None of a case-control study, of means and ratios, and of figures that do not fit one another. Counts pooled over
    trials are no risk of anybody: of a meta-analysis, as of events over time, only the percentages that it prints.
    """
    one, two, study = outcome.intervention, outcome.control, poem.study.kind
    if one is None or two is None or study.case_control or misfits(outcome):
        return None
    if outcome.kind not in ("binary", "time-to-event"):
        return None
    pairs = (counted(one), counted(two)) if outcome.kind == "binary" and not study.pooled else (None, None)
    if pairs[0] and pairs[1]:
        return Risks(_percent(pairs[0]), _percent(pairs[1]), (*pairs[0], *pairs[1]))
    first, second = (
        _percent(pair) if result.percent is None and pair else result.percent
        for result, pair in zip((one, two), pairs, strict=True)
    )
    return None if first is None or second is None else Risks(first, second, None)


def _percent(pair: tuple[int, int]) -> float:
    return 100 * pair[0] / pair[1]


def risk_reduction(outcome: Outcome, poem: Poem) -> Estimate | None:
    """Return the absolute difference in risk, positive when the intervention is better; None where none may be given.

    Only from counts of both arms of one study, with a better side that is told. Never from case-control data, from
    counts pooled over trials, from ratios, from means, or from figures that do not fit one another.
    """
    found = risks(outcome, poem)
    if found is None or found.gap is None or outcome.better is None:
        return None
    return found.gap if outcome.better == "higher" else found.gap.mirrored


def percent_difference(outcome: Outcome, poem: Poem) -> float | None:
    """Return the plain difference of two percentages, in points, positive when the intervention is better.

    It has no interval and carries no number needed to treat. None from case-control data and where a side is missing.
    """
    found = risks(outcome, poem)
    if found is None or outcome.better is None:
        return None
    points = found.intervention - found.control
    return points if outcome.better == "higher" else -points


def benefit(outcome: Outcome) -> Estimate | None:
    """Return a printed difference with its 95% limits, positive when the intervention is better.

    None without an interval, and where the report does not say which arm the difference favours.
    """
    effect = outcome.effect
    if effect is None or effect.value is None or effect.ci95 is None or alike(effect.measure) != 0:
        return None
    if effect.favours not in ("intervention", "control"):
        return None
    low, high = effect.ci95
    if not low <= effect.value <= high:
        return None
    printed = Estimate(effect.value, low, high)
    positive_is_better = (effect.value >= 0) == (effect.favours == "intervention")
    return printed if positive_is_better else printed.mirrored


_RATIOS: tuple[tuple[str, Ratio], ...] = (
    (r"\bhazard ratio\b", "hazard ratio"),
    (r"\bodds ratio\b", "odds ratio"),
    (r"\brisk ratio\b|\brelative risk\b", "risk ratio"),
)


def ratio(outcome: Outcome, poem: Poem) -> tuple[Ratio, Estimate] | None:
    """Return the printed ratio of events, intervention over control, with its 95% limits.

    None without an interval, where chance did not decide who got what, and where the ratio does not lie on the side
    that the report says it favours: then it is printed the other way round, or of another event.
    """
    effect = outcome.effect
    if effect is None or effect.value is None or effect.ci95 is None or not poem.study.kind.shows_cause:
        return None
    if outcome.kind not in ("binary", "time-to-event") or alike(effect.measure) != 1 or effect.value <= 0:
        return None
    kind = next((name for pattern, name in _RATIOS if re.search(pattern, effect.measure, re.IGNORECASE)), None)
    low, high = effect.ci95
    if kind is None or not 0 <= low <= effect.value <= high:
        return None
    fewer_is_better = outcome.better == "lower"
    favours_intervention = (effect.value < 1) == fewer_is_better
    if outcome.better is None or effect.favours != ("intervention" if favours_intervention else "control"):
        return None
    return kind, Estimate(effect.value, low, high)


# ---- tests -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DiagnosticTest:
    """Sensitivity and specificity of one test (0 to 1), paired from two outcomes.

    With their lower 95% limits and the numbers of people with and without the condition, where these are printed.
    """

    name: str
    sensitivity: float
    specificity: float
    sensitivity_low: float | None = None
    specificity_low: float | None = None
    with_condition: int | None = None
    without: int | None = None
    verified: bool = True


_SIDE = re.compile(r"\b(sensitivity|specificity)\b(?:\s+(?:of|for))?", re.IGNORECASE)


def subject_of(outcome: Outcome) -> str:
    """Return what the sensitivity or specificity of an outcome is of, as far as its name says."""
    return " ".join(_SIDE.sub(" ", outcome.name).split()).strip(" ,")


def counterpart(outcome: Outcome, poem: Poem) -> Outcome | None:
    """Return the specificity that belongs to a sensitivity, or the other way round; None without one."""
    own = _sides(outcome)
    for other in poem.outcomes:
        theirs = _sides(other)
        is_other_half = len(own) == len(theirs) == 1 and own != theirs and other.kind == "accuracy"
        if is_other_half and (subject_of(other), other.time) == (subject_of(outcome), outcome.time):
            return other
    return None


def _sides(outcome: Outcome) -> set[str]:
    return {found.lower() for found in _SIDE.findall(outcome.name)}


def diagnostic_tests(poem: Poem) -> Iterator[DiagnosticTest]:
    """Yield each test whose sensitivity and specificity stand in two outcomes of one name, in the POEM's order.

    Where an outcome has a second arm, that is a second test, named after the comparison.
    """
    pairs: dict[tuple[str, str | None], dict[str, Outcome]] = {}
    for outcome in poem.outcomes:
        sides = _sides(outcome)
        if outcome.kind == "accuracy" and len(sides) == 1:
            pairs.setdefault((subject_of(outcome), outcome.time), {})[sides.pop()] = outcome
    for (subject, _), sides_of in pairs.items():
        if len(sides_of) == 2:
            yield from _of_pair(subject, sides_of["sensitivity"], sides_of["specificity"], poem)


def _of_pair(subject: str, one: Outcome, two: Outcome, poem: Poem) -> Iterator[DiagnosticTest]:
    verified = one.verified and two.verified
    sensitivity, specificity = _proportion(one.effect), _proportion(two.effect)
    if sensitivity is not None and specificity is not None:
        yield DiagnosticTest(subject, sensitivity, specificity, _low(one.effect), _low(two.effect), verified=verified)
        return
    for arm in ("intervention", "control"):
        sensitive: Result | None = getattr(one, arm)
        specific: Result | None = getattr(two, arm)
        sensitivity, specificity = _share(sensitive), _share(specific)
        if sensitivity is not None and specificity is not None and sensitive and specific:
            named = f"{poem.study.comparison.partition(';')[0]}, {subject}" if arm == "control" else subject
            low = _low(sensitive), _low(specific)
            yield DiagnosticTest(named, sensitivity, specificity, *low, sensitive.n, specific.n, verified)


def _low(printed: Result | Effect | None) -> float | None:
    """Return the lower limit as 0 to 1: of an arm it is in percent, of an effect in the effect's own way."""
    if printed is None or printed.ci95 is None:
        return None
    low, high = printed.ci95
    return low / 100 if isinstance(printed, Result) or high > 1 else low


def _share(result: Result | None) -> float | None:
    if result is None:
        return None
    if result.events is not None and result.n is not None:
        return result.events / result.n
    return result.percent / 100 if result.percent is not None else None


def _proportion(effect: Effect | None) -> float | None:
    """Return a printed proportion as 0 to 1, whichever way it is printed; a bare 1 is 100%."""
    if effect is None or effect.value is None:
        return None
    in_percent = effect.value > 1 or "percent" in effect.measure.lower() or "%" in effect.measure
    share = effect.value / 100 if in_percent else effect.value
    return share if 0 <= share <= 1 else None
