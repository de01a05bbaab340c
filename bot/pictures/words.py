"""The words that both kinds of picture share: titles, marks, the names of the arms."""

import re
import textwrap

from bot.core.effects import arm_names
from bot.core.poem import Outcome, Poem, shortened

_TITLE_MOST = 150
_TIME_MOST = 60
_ARM_MOST = 50
_BARE_BRACKET = re.compile(r",? *\(")


def capitalised(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def title(outcome: Outcome) -> str:
    """Return the outcome with its time."""
    when = shortened(_BARE_BRACKET.sub(", ", outcome.time).replace(")", ""), _TIME_MOST) if outcome.time else ""
    when = when or "time not reported"
    name = capitalised(shortened(outcome.name, _TITLE_MOST))
    return f"{name}, {when}" if name.endswith(")") else f"{name} ({when})"


def marks(outcome: Outcome) -> tuple[str, ...]:
    """Return what has to be seen before the figures are."""
    return tuple(
        words
        for words, due in (("not verified", not outcome.verified), ("part of the participants only", outcome.subgroup))
        if due
    )


def arms(outcome: Outcome, poem: Poem) -> tuple[str, str]:
    """Return the names of the intervention and the comparison, as long as a picture has room for."""
    one, two = map(_cut, arm_names(outcome, poem))
    return one, two


def _cut(name: str) -> str:
    """Return the name of an arm, cut where a clause ends if one ends early enough, else after a word.

    Never before "plus" or "with": what is added is often all that the arms differ in.
    """
    if len(name) <= _ARM_MOST:
        return name
    for end in (";", ","):
        at = name.rfind(end, 8, _ARM_MOST)
        if at > 0:
            return f"{name[:at]}…"
    return shortened(name, _ARM_MOST)


def wrapped(text: str, width: int = 72) -> str:
    """Return the text in lines of at most `width` characters."""
    return textwrap.fill(text, width)


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it ends in a mark of its own."""
    return text if text.endswith(("…", ".")) else f"{text}."
