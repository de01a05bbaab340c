"""The comparison as the report prints it: whether it tells the arms apart, and its words."""

import re

from bot.core.effects import alike, interval_of, measure_of, number, standing
from bot.core.poem import Effect, Outcome, Poem
from bot.pictures.words import shorten

_OMNIBUS = re.compile(r"\b(?:overall|three|four|all)\b")  # a test of more than these two arms at this time


def tells_apart(outcome: Outcome, poem: Poem) -> bool | None:
    """Tell whether the printed 95% interval and P value exclude that the arms are alike.

    None when neither is printed, or when what is printed tests something else. The report's own words may say that
    they do not, but a claim of significance without a figure shows nothing.
    """
    effect = outcome.effect
    if effect and (alike(effect.measure) is None or _OMNIBUS.search(effect.measure)):
        return None
    found = standing(outcome, poem)
    if found.by in ("interval", "P value"):
        return found.state == "shown"
    return False if found.by == "words" and found.state == "open" else None


def reported(effect: Effect | None) -> str:
    """Return the comparison in the report's own terms; empty when it gives neither a figure nor a P value."""
    if effect is None:
        return ""
    bracket = interval_of(effect) or (p_value(effect.p) if effect.p else "")
    measure = shorten(measure_of(effect), 60)
    if effect.value is None:
        return f"{measure}: {bracket}" if bracket else ""
    value = f"{measure} {number(effect.value)}{f' {effect.unit}' if effect.unit else ''}"
    return f"{value} ({bracket})" if bracket else value


def p_value(p: str) -> str:
    """Return a P value as it is written in a sentence."""
    return f"P {p}" if p[0] in "<>=" else f"P = {p}"
