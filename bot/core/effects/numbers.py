"""Figures as people write them."""

import re

_BRACKET = re.compile(r"\s*\([^()]*\)")
_LENGTH = re.compile(
    r"(?:about |nearly |almost |up to |at most |at least )?\d+(?:\.\d+)? (?:to \d+(?:\.\d+)? )?"
    r"(?:hour|day|week|month|year)s?\b"
)
_AVERAGE = re.compile(r"(?P<which>median|mean)(?: follow-?up)?(?: of)? (?P<length>(?:about )?\d.*)")


def number(value: float) -> str:
    """Return a figure as people write it: no trailing zeros, thousands apart."""
    return f"{value:,.4f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"


def amount(value: float) -> str:
    """Return an amount per 100 or more: whole from 10, one decimal from 0.05, one significant digit below."""
    size = abs(value)
    if size >= 9.95:
        return f"{size:.0f}"
    if size >= 0.05:
        return f"{size:.1f}".removesuffix(".0")
    return number(float(f"{size:.1g}")) if size >= 0.0001 else "0"


def percentage(value: float) -> str:
    """Return a percentage, 0 to 100: one decimal, and two significant digits near 0 and near 100."""
    if value < 1:
        return f"{number(float(f'{value:.2g}'))}%"
    return f"{number(round(value, 2 if value > 99 else 1))}%"


def whole(value: float) -> str:
    """Return a number of people, at least one, as a whole number."""
    return f"{max(1, round(value)):,}"


def percent(share: float) -> str:
    """Return a share, 0 to 1, as a percentage: whole from 10%, more closely below."""
    return f"{100 * share:.0f}%" if share >= 0.1 else percentage(100 * share)


def ratio_words(value: float) -> str:
    """Return a likelihood ratio: whole from 10, one decimal from 1, two significant digits below."""
    return f"{value:.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2g}"


def over(time: str | None) -> str:
    """Return the time of an outcome as it stands behind a number needed to treat: "over 4 weeks", "(at delivery)"."""
    if time is None:
        return "(time not read)"
    plain = _BRACKET.sub("", time)
    if average := _AVERAGE.match(plain):
        return f"over a {average['which']} of {average['length']}"
    return f"over {plain}" if _LENGTH.match(plain) else f"({plain})"
