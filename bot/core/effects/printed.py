"""What a report prints of a comparison: its measure, its interval, its P value; how they are read, written, and fit.

A measure is words ("adjusted hazard ratio"), a P value is text ("<0.001", "= .03", "0.01 for superiority", "NS"). This
module alone reads them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from bot.core.effects.arithmetic import p_values
from bot.core.effects.numbers import number
from bot.core.poem import Effect, Outcome, ProblemCode, Result, right_percentage

# ---- the measure -----------------------------------------------------------------------------------------------------

_NEITHER = re.compile(r"\(range\)|\brange of\b|\bcost-effectiveness\b", re.IGNORECASE)  # of several estimates, or money
_ZERO_IS_ALIKE = re.compile(
    r"\b(?:differences?|reduction|increase|efficacy|effectiveness|excess|needed|slowing|shorter|sooner|longer)\b",
    re.IGNORECASE,
)
_ONE_IS_ALIKE = re.compile(
    r"(?i:\b(?:hazard|odds|risk|rate|time|prevalence|incidence|mean) ratio\b|\brelative (?:risk|hazard|odds)\b)|"
    r"\b(?:HR|OR|RR|IRR)\b"  # in capitals: "or" is a word
)


def alike(measure: str) -> float | None:
    """Return the value of a measure at which the arms are alike: 0 of differences, 1 of ratios, else None.

    A number needed to treat counts as a difference: its sign says which arm is better. None of what does not set two
    arms against each other: a likelihood ratio, a share, the range of several ratios.
    """
    if _NEITHER.search(measure):
        return None
    if _ZERO_IS_ALIKE.search(measure):
        return 0.0
    return 1.0 if _ONE_IS_ALIKE.search(measure) else None


_CREDIBLE = re.compile(r"\bcredible\b|\bbayes", re.IGNORECASE)
_INTERVAL_IN_MEASURE = re.compile(
    r"\s*\((?:95% )?(?:bayesian )?credible intervals?\)|\bcredible interval (?=\w)", re.IGNORECASE
)


def measure_of(effect: Effect) -> str:
    """Return the name of a measure; what kind of interval it has stands beside the interval."""
    return _INTERVAL_IN_MEASURE.sub("", effect.measure)


# ---- the interval ----------------------------------------------------------------------------------------------------


def interval_kind(effect: Effect, note: str | None = None) -> str:
    """Return "CI" or, where the effect or the note of its outcome says so, "credible interval"."""
    return "credible interval" if _CREDIBLE.search(f"{effect.measure} {effect.note} {note}") else "CI"


def interval_of(effect: Effect, note: str | None = None) -> str:
    """Return the printed interval with its level and kind; empty without one."""
    limits, level = (effect.ci95, 95) if effect.ci95 else (effect.ci90, 90)
    if not limits:
        return ""
    return f"{level}% {interval_kind(effect, note)} {number(limits[0])} to {number(limits[1])}"


# ---- the P value -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PValue:
    """A printed P value, 0 to 1: `sign` is <, = or >."""

    sign: Literal["<", "=", ">"]
    value: float


_P = re.compile(
    r"(?:P(?:\s?values?)?\s*)?(?P<sign>[<>=≤≥]?)\s*(?P<value>[01]?[.·]\d+|[01])"
    r"(?![\d.·]|\s*[x×]|e-?\d)(?P<rest>.*)",  # "1.2 x 10-5" is not read as 1.2
    re.DOTALL | re.IGNORECASE,
)
_NS = re.compile(r"(?:P\s*[:=]?\s*)?(?:NS|N\.S\.|not (?:statistically )?significant)", re.IGNORECASE)
_OTHER_TEST = re.compile(r"non-?\s?inferior|equivalence|groups|arms|trend|interaction|heterogeneity", re.IGNORECASE)
_SIGNS: dict[str, Literal["<", "=", ">"]] = {"<": "<", "≤": "<", ">": ">", "≥": ">"}


def printed_p(text: str | None) -> PValue | None:
    """Return a printed P value; None when there is none or it tests something else than these two arms' difference.

    "NS" is what it stands for: above 0.05.
    """
    words = (text or "").strip()
    if _NS.fullmatch(words):
        return PValue(">", 0.05)
    found = _P.match(words)
    if found is None or _OTHER_TEST.search(found["rest"]):
        return None
    value = float(found["value"].replace("·", "."))
    return PValue(_SIGNS.get(found["sign"], "="), value) if value <= 1 else None


def p_below(text: str | None, alpha: float) -> bool | None:
    """Tell whether a printed P lies below a threshold, at it counting as not; None where it does not tell."""
    p = printed_p(text)
    if p is None:
        return None
    match p.sign:
        case "<":
            return True if p.value <= alpha else None
        case ">":
            return False if p.value >= alpha else None
        case _:
            return p.value < alpha


_RELATIVE = re.compile(r"\b(?:relative|efficacy|effectiveness|slowing)\b", re.IGNORECASE)
_IN_PERCENT = re.compile(r"%|\bper ?cent\b", re.IGNORECASE)
_RISE = re.compile(r"\b(?:increase|excess)\b", re.IGNORECASE)


def as_ratio(effect: Effect, value: float) -> float | None:
    """Return a figure of an effect as a ratio of the arms: 0.8 of 'relative reduction 20%'; None where it is none."""
    if alike(effect.measure) == 1:
        return value
    if not (_RELATIVE.search(effect.measure) and _IN_PERCENT.search(f"{effect.measure} {effect.unit or ''}")):
        return None
    return 1 + value / 100 if _RISE.search(effect.measure) else 1 - value / 100


def p_in_words(text: str) -> str:
    """Return a printed P value as it stands in a sentence: "P < 0.001", "P = 0.03", "P NS"."""
    words = re.sub(r"^P\b\s*", "", text.strip(), flags=re.IGNORECASE)
    if words[:1] in set("<>=≤≥"):
        return f"P {words[0]} {words[1:].lstrip()}"
    return f"P = {words}" if words[:1].isdigit() or words[:1] in set(".·") else f"P {words}"


# ---- together --------------------------------------------------------------------------------------------------------


def reported(effect: Effect | None, note: str | None = None) -> str:
    """Return the comparison as the report prints it; empty when it prints neither a value, an interval nor a P value.

    `note` is the note of its outcome, which may tell the kind of interval.
    """
    if effect is None:
        return ""
    bracket = ", ".join(_bracket(effect, note))
    if effect.value is None:
        return f"{measure_of(effect)}: {bracket}" if bracket else ""
    value = f"{measure_of(effect)} {number(effect.value)}{f' {effect.unit}' if effect.unit else ''}"
    return f"{value} ({bracket})" if bracket else value


def _bracket(effect: Effect, note: str | None) -> Iterator[str]:
    limits = interval_of(effect, note)
    if limits:
        yield limits
    if effect.p and (not limits or "inferior" in effect.p):  # a test against a margin is not told by the interval
        yield p_in_words(effect.p)


# ---- whether the figures of an outcome fit one another, and whom they favour -----------------------------------------

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
    pair, right = counted(result), _share_instead(result)
    if result is None or pair is None or right is None:
        return None
    return Misfit(field, f"{pair[0]} of {pair[1]} is {right}%, and {result.percent:g}% is printed")


def _share_instead(result: Result | None) -> str | None:
    """Return the share of the counts of one arm where the percentage printed beside them is not that, rounded."""
    pair = counted(result)
    if result is None or result.percent is None or pair is None:
        return None
    return right_percentage(f"{result.percent:.10g}", *pair)


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


def is_over_time(result: Result | None) -> bool:
    """Tell whether a printed percentage is not the share of its counts, rounded: of events over time, a risk till then.

    Such a risk (Kaplan-Meier) reckons with those who left before, and their plain count does not.
    """
    return _share_instead(result) is not None


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
