"""The dial: what a study's relative effect comes to at the asker's own baseline risk. An extrapolation, and called so.

A risk that is told over other years than the study's is converted to the study's time at a constant hazard.
"""

import re

from bot.core.effects.arithmetic import AtBaseline, Estimate, Ratio, at_baseline
from bot.core.effects.arms import NAMELESS, names_its_arms, row_labels
from bot.core.effects.comparison import ratio
from bot.core.effects.figures import in_a_hundred, marked, titled
from bot.core.effects.numbers import number, over, percent
from bot.core.poem import Outcome, Poem

_YEARS = {"day": 1 / 365.25, "week": 7 / 365.25, "month": 1 / 12, "year": 1.0}
_ONE_TIME = re.compile(
    r"(?:(?:about|up to|median|mean|average|after|at|over|within|follow-?up|of|a)\s+)*"
    r"(?P<n>\d+(?:\.\d+)?) (?P<unit>day|week|month|year)s?(?: of (?:follow-?up|treatment))?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]*\)")
_SAME = 0.02  # share by which two lengths of time may differ and be the same: "12 months" and a year


def years_of(time: str | None) -> float | None:
    """Return the length of an outcome's time in years; None where it is not told as one length."""
    found = _ONE_TIME.fullmatch(_BRACKET.sub("", time).strip()) if time else None
    return float(found["n"]) * _YEARS[found["unit"].lower()] if found else None


def converted(risk: float, years: float, to: float) -> float:
    """Return what a risk over `years` is over other years at a constant hazard: 1 - (1 - risk)^(to / years).

    Raise ValueError unless 0 < risk < 1 and both times are positive.
    """
    if not 0 < risk < 1 or years <= 0 or to <= 0:
        raise ValueError("a risk lies between 0 and 1, a time is positive")
    return 1 - float((1 - risk) ** (to / years))


def baseline_lines(outcome: Outcome, poem: Poem, risk: float, years: float | None = None) -> tuple[str, ...]:
    """Return what a study's relative effect comes to at the asker's baseline risk (0 to 1), told over `years` if known.

    First over the study's own time; then, where the risk is over more years than the study lasted, what would follow if
    the effect lasted so long, which nobody studied. Nothing where the effect may not be carried over: no ratio with an
    interval, chance did not decide who got what, or the ratio cannot hold at that risk. Raise ValueError unless
    0 < risk < 1.
    """
    if not 0 < risk < 1:
        raise ValueError(f"a risk lies between 0 and 1, not at {risk:g}")
    found = ratio(outcome, poem)
    studied = years_of(outcome.time)
    if found is None:
        return ()
    kind, effect = found
    elsewhere = years is not None and studied is not None and abs(years / studied - 1) > _SAME
    here = converted(risk, years, studied) if elsewhere and years and studied else risk
    there = _at(effect, kind, here)
    if there is None:
        return ()
    told = _told(there, here, outcome, poem)
    assumed = f"An extrapolation: it assumes that the study's {kind} of {number(effect.value)} holds there"
    if not elsewhere or years is None:
        same = "" if years is None or studied else f"; the {_years(years)} could not be converted"
        return (f"{titled(outcome)}, {told}. {assumed}, over the same time{same}{marked(outcome)}",)
    how = f"{percent(risk)} over {_years(years)} is {percent(here)} {over(outcome.time)}, at a constant hazard"
    lines = [f"{titled(outcome)}: {how}. {told[0].upper()}{told[1:]}. {assumed}{marked(outcome)}"]
    lasting = _at(effect, kind, risk) if studied and years > studied else None
    if lasting:
        then = _told(lasting, risk, outcome, poem, time=f"over {_years(years)}")
        lines.append(f"If the effect lasted {_years(years)}, which was not studied: {then}")
    return tuple(lines)


def _at(effect: Estimate, kind: Ratio, risk: float) -> AtBaseline | None:
    try:
        return at_baseline(effect, kind, risk)
    except ValueError:
        return None


def _told(there: AtBaseline, risk: float, outcome: Outcome, poem: Poem, time: str = "") -> str:
    gain = there.reduction if outcome.better == "lower" else there.reduction.mirrored
    labels = None if names_its_arms(outcome) else row_labels(outcome, poem)
    who = labels[0] if labels else NAMELESS[0]
    at = f"at {percent(risk)} risk" if outcome.better == "lower" else f"at a {percent(risk)} chance"
    difference = in_a_hundred(gain, outcome.better, time or over(outcome.time))
    return f"{at}: {percent(there.risk.value)} with {who}; {difference}"


def _years(years: float) -> str:
    return "1 year" if years == 1 else f"{number(round(years, 2))} years"
