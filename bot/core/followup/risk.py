"""A risk as people type it: 10, 10 %, 2.5%, 2,5%, 10 percent, 1 in 100; and the time it is over: "10% over 10 years".

The one reader of it, for a form, a command or a sentence. A comma is a decimal point; more than two digits after it may
be thousands, and are no risk.
"""

import re
from typing import NamedTuple

FIGURE = r"(?<!\d)(?<!\d[.,])(?:\d{1,2}(?:\.\d{1,4}|,\d{1,2})?|0,\d{3,4})"
OF_100 = r" ?(?:%|per ?cent|(?:in|out of|of) (?:a |every )?(?:100|hundred))"
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS = {"y": 1.0, "m": 1 / 12, "w": 7 / 365.25, "d": 1 / 365.25}
_N = rf"(?:\d{{1,2}}(?:[.,]\d{{1,2}})?|{'|'.join(_COUNTED)})"
_UNIT = r"(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?)"
_OVER = re.compile(
    r"\b(?:over|in|within|for|during|at|after)(?: the)?(?: next| coming| following)? "
    rf"(?P<n>{_N})[ -]?(?P<unit>{_UNIT})\b(?![ -]?olds?)|"
    rf"\b(?P<n2>{_N})[ -]?(?P<unit2>{_UNIT}) (?:risk|chance|probability)\b|"
    r"(?:\b(?:per|an?|each|every|(?:in|over) an?) |/ ?)(?P<unit3>year|yr|month)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?P<n>{_N})[ -]?(?P<unit>{_UNIT})(?: risk)?", re.IGNORECASE)
_TYPED = re.compile(rf"(?P<figure>{FIGURE})(?:{OF_100})?(?:(?:,? |(?=/))(?P<time>.+))?", re.IGNORECASE)


class Risk(NamedTuple):
    """A risk (0 to 1, neither), and over how many years, if that was told."""

    share: float
    years: float | None = None


def risk_of(text: str) -> Risk | None:
    """Return a percentage that was typed as a risk, with its years if they stand behind it; None when it is none."""
    found = _TYPED.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    share = float(found["figure"].replace(",", ".")) / 100
    years = years_in(found["time"], alone=True) if found["time"] else None
    readable = 0 < share < 1 and (years is not None or not found["time"])
    return Risk(share, years) if readable else None


def years_in(text: str, *, alone: bool = False) -> float | None:
    """Return the time that a risk is over, in years: "over 10 years", "10-year risk", "per year"; None without one.

    `alone`: it is all that stands in the text, perhaps as a bare "10 years".
    """
    plain = " ".join(text.split())
    found = (_ALONE.fullmatch(plain) or _OVER.fullmatch(plain)) if alone else _OVER.search(plain)
    if found is None:
        return None
    told = {name.rstrip("23"): value for name, value in found.groupdict().items() if value}
    number = told.get("n", "1").lower().replace(",", ".")
    count = _COUNTED.index(number) + 1.0 if number in _COUNTED else float(number)
    return count * _UNITS[told["unit"][0].lower()] or None


# The risk of the asker's own patients.
_RISK = r"(?:(?:baseline|base|own|absolute|pre-?test|\d+[- ]year|stroke|cv|cardiac|event)? ?(?:risk|chance|probability|prevalence|likelihood|rate)s?(?! (?:reduction|ratio|difference)))"
BASELINE = re.compile(
    rf"(?:\b(?:nn[th]|arr|absolute\b.{{0,20}}|effect|benefit|it)?\b.{{0,40}}?\b(?:{_RISK}|baseline|nn[th]|prevalence)\b.{{0,25}}?"
    rf"(?P<after>{FIGURE}){OF_100}(?: (?:{_RISK}|baseline))?)|"
    rf"(?:(?P<before>{FIGURE}){OF_100}.{{0,15}}?\b(?:{_RISK}|baseline)\b)",
    re.IGNORECASE,
)
