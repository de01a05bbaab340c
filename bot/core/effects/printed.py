"""What a report prints of a comparison: its measure, its interval, its P value; how they are read and written.

A measure is words ("adjusted hazard ratio"), a P value is text ("<0.001", "= .03", "0.01 for superiority", "NS"). This
module alone reads them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.core.effects.numbers import number
from bot.core.poem import Effect

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
