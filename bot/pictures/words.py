"""The words that both kinds of picture share: titles, marks, the names of the arms."""

import re
import textwrap

from bot.core.effects import arm_names
from bot.core.poem import Outcome, Poem, shortened

_TITLE_MOST = 150
_TIME_MOST = 60
_ARM_MOST = 50
# What became of people, by what the name of an outcome begins with: those with the event, those without it.
_FATES: tuple[tuple[str, str, str], ...] = (
    (r"(?:in-hospital )?(?:death|mortality)(?: from any cause)?(?: in hospital)?$", "died", "alive"),
    (r"(?:\w+ ){0,3}death(?: from [\w ]+)?$", "died of it", "did not die of it"),
    (r"survival", "alive", "died"),
    (r"(?:complete |full )?recover(?:y|ed)", "recovered", "not recovered"),
    (r"(?:clinical |complete )?cured?", "cured", "not cured"),
    (r"(?:\w+ )?resolution of symptoms", "free of symptoms", "still ill"),
    (r"(?:symptoms? |much )?improve(?:d|ment)", "improved", "not improved"),
    (r"relapse", "relapsed", "did not relapse"),
    (r"(?:next |further |severe |\w+ )?exacerbation", "had one", "had none"),
    (r"recurrence", "it came back", "it did not come back"),
    (r"stopped", "stopped", "did not stop"),
    (r"(?:\w+ ){0,3}respon(?:se|ded|ders?)\b", "responded", "did not respond"),
    (r"(?:\w+ )?abstinen(?:ce|t)", "abstinent", "not abstinent"),
    (r"(?:\w+ )?better\b", "better", "not better"),
    (r"free of", "free of it", "not free of it"),
)
_FATE_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), had, had_not) for pattern, had, had_not in _FATES)
_NAME_ENDS = re.compile(r"[,;(]| (?:after|at|by|during|within|according) ")
_SEVERAL = re.compile(r"\bor\b|\band\b|/")
_BARE_BRACKET = re.compile(r",? *\(")


def capitalised(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def title(outcome: Outcome) -> str:
    """Return the outcome with its time."""
    when = shortened(_BARE_BRACKET.sub(", ", outcome.time).replace(")", ""), _TIME_MOST) if outcome.time else ""
    when = when or "time not read"
    name = capitalised(shortened(outcome.name, _TITLE_MOST))
    return f"{name}, {when}" if name.endswith(")") else f"{name} ({when})"


def fates(outcome: Outcome) -> tuple[str, str]:
    """Return what to call those with the event of an outcome and those without it: "recovered", "not recovered"."""
    name = _NAME_ENDS.split(outcome.name)[0].strip()
    if not _SEVERAL.search(_BARE_BRACKET.split(outcome.name)[0]):
        for pattern, had, had_not in _FATE_PATTERNS:
            if pattern.match(name):
                return had, had_not
    return "had it", "did not have it"


def marks(outcome: Outcome) -> tuple[str, ...]:
    """Return what has to be seen before the figures are."""
    report = outcome.citation
    due = {
        "not verified": not outcome.verified,
        "part of the participants only": outcome.subgroup,
        f"another report: {report.journal} {report.year}" if report else "": report is not None,
    }
    return tuple(words for words, is_due in due.items() if is_due)


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
