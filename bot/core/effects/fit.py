"""Whether the figures of an outcome fit one another, and whom they favour."""

import re
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from bot.core.effects.arithmetic import p_values
from bot.core.effects.printed import alike, printed_p
from bot.core.poem import Outcome, ProblemCode, Result, right_percentage

Favoured = Literal["intervention", "control", "neither"]

_FAR = 0.3  # standard errors between the printed P and the nearest of three that the counts give
_ADJUSTED = re.compile(r"adjusted|hazard|bayes|conditional|per[- ]protocol|overall comparison", re.IGNORECASE)
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Misfit:
    """A printed figure that the counts beside it do not give: the path of its field in the outcome, and why."""

    field: Literal["intervention.percent", "control.percent", "effect.p"]
    reason: str

    @property
    def code(self) -> ProblemCode:
        """The kind of problem that it is."""
        return "p_mismatch" if self.field == "effect.p" else "percentage_mismatch"


def misfits(outcome: Outcome) -> tuple[Misfit, ...]:
    """Return which printed figures of a binary outcome do not fit its counts; none when they do, or cannot be told.

    x/n must give the printed percentage within its rounding. The printed P must lie near one that the counts give: by
    chi-squared, with and without continuity correction, or Fisher's test. An adjusted comparison may differ; it is not
    held to this.
    """
    if outcome.kind != "binary":
        return ()
    found = (
        _percentage("intervention.percent", outcome.intervention),
        _percentage("control.percent", outcome.control),
        _p_value(outcome),
    )
    return tuple(misfit for misfit in found if misfit)


def _percentage(field: Literal["intervention.percent", "control.percent"], result: Result | None) -> Misfit | None:
    pair = counted(result)
    if result is None or result.percent is None or pair is None:
        return None
    right = right_percentage(f"{result.percent:.10g}", *pair)
    if right is None:
        return None
    return Misfit(field, f"{pair[0]} of {pair[1]} is {right}%, and {result.percent:g}% is printed")


def _p_value(outcome: Outcome) -> Misfit | None:
    effect, one, two = outcome.effect, counted(outcome.intervention), counted(outcome.control)
    if effect is None or _ADJUSTED.search(effect.measure) or one is None or two is None:
        return None
    p = printed_p(effect.p)
    if p is None or not 0 < p.value < 1:
        return None
    given = p_values(*one, *two)
    printed, (low, *_, high) = _distance(p.value), sorted(_distance(value) for value in given)
    off = (p.sign != ">" and printed > high + _FAR) or (p.sign != "<" and printed < low - _FAR)
    reason = f"these counts give P = {given[0]:.2g}, and P {p.sign} {p.value:g} is printed"
    return Misfit("effect.p", reason) if off else None


def _distance(p: float) -> float:
    """Return how many standard errors from "alike" a two-sided P value stands for."""
    return -_NORMAL.inv_cdf(max(p, 1e-300) / 2)


def counted(result: Result | None) -> tuple[int, int] | None:
    """Return the patients with the event and the patients in all of one arm; None unless both are printed."""
    return (result.events, result.n) if result and result.events is not None and result.n is not None else None


# ---- whom the figures favour -----------------------------------------------------------------------------------------


def figures_favour(outcome: Outcome) -> frozenset[Favoured]:
    """Return whom the figures favour, by the two arms and by the ratio: two answers where these disagree.

    Empty when they do not tell, or `better` does not. A printed difference is not asked: its sign alone does not say
    which arm was subtracted from which.
    """
    found: set[Favoured] = set()
    one, two = height(outcome.intervention, outcome.kind), height(outcome.control, outcome.kind)
    if one is not None and two is not None:
        found.add(_side(one - two, outcome))
    effect = outcome.effect
    if effect and effect.value is not None and alike(effect.measure) == 1:
        found.add(_side(effect.value - 1, outcome))
    return frozenset(found) if outcome.better else frozenset()


def _side(difference: float, outcome: Outcome) -> Favoured:
    if difference == 0:
        return "neither"
    return "intervention" if (difference < 0) == (outcome.better == "lower") else "control"


def height(result: Result | None, kind: str) -> float | None:
    """Return the one figure by which an arm is set against the other: its percentage, rate, mean or median."""
    if result is None:
        return None
    if result.percent is not None:
        return result.percent
    if (pair := counted(result)) is not None:
        return 100 * pair[0] / pair[1]
    if isinstance(result.rate, float):
        return result.rate
    if isinstance(result.rate, str) and (figure := re.match(r"\d+(\.\d+)?", result.rate)):
        return float(figure.group())
    return result.mean if result.mean is not None or kind != "continuous" else result.median
