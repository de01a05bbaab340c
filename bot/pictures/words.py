"""The words that both kinds of picture share: titles, marks, the names of the arms, figures."""

import re
import textwrap

from bot.core.effects import number
from bot.core.poem import Outcome, Poem

_TITLE_MOST = 150
_TIME_MOST = 60
_ARM_MOST = 50
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LOOSE_END = re.compile(
    r"(?:[\s,;:(+]+(?:an?d?|at|by|for|from|in|of|on|or|over|per|plus|than|the|then|to|up|with|without)?)*…$"
)
_BARE_BRACKET = re.compile(r",? *\(")
_AGAINST = re.compile(r", (?P<one>[^,]+?) (?:against|versus|vs\.?|minus) (?P<two>[^,]+)$")


def shorten(text: str, most: int) -> str:
    """Return the text, cut after a word and marked with an ellipsis where it is longer than `most`."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    short = textwrap.shorten(text, most, placeholder="…", break_on_hyphens=False)
    if short == "…":  # one very long word
        short = f"{text[: most - 1]}…"
    return _LOOSE_END.sub("…", short)


def capitalised(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def title(outcome: Outcome) -> str:
    """Return the outcome with its time."""
    when = shorten(_BARE_BRACKET.sub(", ", outcome.time).replace(")", ""), _TIME_MOST) if outcome.time else ""
    when = when or "time not reported"
    name = capitalised(shorten(outcome.name, _TITLE_MOST))
    return f"{name}, {when}" if name.endswith(")") else f"{name} ({when})"


def marks(outcome: Outcome) -> tuple[str, ...]:
    """Return what has to be seen before the figures are."""
    return tuple(
        words
        for words, due in (("not verified", not outcome.verified), ("part of the participants only", outcome.subgroup))
        if due
    )


def arms(outcome: Outcome, poem: Poem) -> tuple[str, str]:
    """Return short names of the intervention and the comparison.

    Where a study has several arms, an outcome's name says which two it compares ("..., low dose against placebo"),
    intervention first. That is believed only when the words fit the study's own arms, that way round.
    """
    one, two = poem.study.intervention, poem.study.comparison
    named = _AGAINST.search(_BRACKETS.sub("", outcome.name))
    if named and _fit(named["one"], named["two"], one, two):
        one, two = named["one"], named["two"]
    one, two = (_arm_name(_BRACKETS.sub("", name).strip() or name) for name in (one, two))
    return (one, two) if one != two else ("the intervention", "the comparison")


def _arm_name(text: str) -> str:
    """Return the name of an arm, cut where a clause ends if one ends early enough, else after a word.

    Never before "plus" or "with": what is added is often all that the arms differ in.
    """
    if len(text) <= _ARM_MOST:
        return text
    for end in (";", ","):
        at = text.rfind(end, 8, _ARM_MOST)
        if at > 0:
            return f"{text[:at]}…"
    return shorten(text, _ARM_MOST)


def _fit(one: str, two: str, intervention: str, comparison: str) -> bool:
    if not (re.search(r"[a-z]{3}", one) and re.search(r"[a-z]{3}", two)):  # "150 mg", "3": no arm by itself
        return False
    straight = _shared(one, intervention) + _shared(two, comparison)
    crossed = _shared(one, comparison) + _shared(two, intervention)
    return straight > 0 and straight >= crossed


def _shared(one: str, two: str) -> int:
    return len(_stems(one) & _stems(two))


def _stems(text: str) -> set[str]:
    return {word[:4] for word in re.findall(r"\w{3,}", text.lower())}


def plain(value: float) -> str:
    """Return a figure as people say it: whole from 10, one decimal from 1, two significant digits below."""
    size = abs(value)
    return number(round(value) if size >= 10 else round(value, 1) if size >= 1 else float(f"{value:.2g}"))


def percentage(value: float) -> str:
    """Return a percentage: one decimal, and two significant digits near 0 and near 100."""
    if value < 1:
        return f"{number(float(f'{value:.2g}'))}%"
    return f"{number(round(value, 2 if value > 99 else 1))}%"


def wrapped(text: str, width: int = 72) -> str:
    """Return the text in lines of at most `width` characters."""
    return textwrap.fill(text, width)


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a mark of its own."""
    return text if text.endswith(("…", ".")) else f"{text}."
