"""A study's window, and whether a question lies outside it: by a time, an age, a level, or because it says "too late".

A window is written in the words of a question ("within 3 hours", "under 65 years", "with oxygen") and read by the same
readers.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

from bot.core.poem import Outcome, Window
from bot.core.question.ages import Ages, ages_apart
from bot.core.question.bounds.limits import Limits, Span, lengths_in, limits_of
from bot.core.question.bounds.scope import Scoped
from bot.core.question.people import asker_of
from bot.core.question.reader import Concept, Reader, fold

_ORDER = 10  # how many times the window a time may be that is only named in passing
_A_LENGTH = re.compile(r"\bhow long\b|\b(?:duration|length|course)\b", re.IGNORECASE)
_HAVING = re.compile(r"^(?:with|on|having)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A window as it is compared, one of these: levels of a measure, ages, a time in hours, what people are on."""

    levels: Mapping[str, Span] = field(default_factory=dict)
    ages: Ages | None = None
    onset: Span | None = None
    """Since something began."""
    lasting: Span | None = None
    """That something is done."""
    having: frozenset[Concept] = frozenset()
    measured: frozenset[float] = frozenset()
    """The times at which outcomes were measured, in hours: no delays."""

    def leave_out(self, asked: Limits, scope: Scoped, ages: Ages | None, *, late: bool) -> bool:
        """Tell whether what a question names lies outside, or reaches beyond the end of a window in time.

        `late`: it says without a number that it is late.
        """
        if self.onset:
            since = asked.onset or self._in_passing(asked.passing)
            return _beyond(since, self.onset) if since else late and self.onset.most < inf
        if self.lasting:
            return asked.lasting is not None and _beyond(asked.lasting, self.lasting)
        if self.ages:
            return ages is not None and ages_apart(ages, self.ages)
        if self.having:
            return not self.having.isdisjoint(scope.denied | scope.without)
        return any(name in asked.levels and asked.levels[name].apart(own) for name, own in self.levels.items())

    def _in_passing(self, time: Span | None) -> Span | None:
        """Return a time that may be one since the onset, if it is of the window's order: "at 3 months" is no delay."""
        if time is None or self.onset is None or time.most in self.measured:
            return None
        edge = self.onset.most if self.onset.most < inf else self.onset.least
        return time if edge / _ORDER <= time.least <= edge * _ORDER else None


def _beyond(asked: Span, own: Span) -> bool:
    return asked.apart(own) or asked.most > own.most


def bounds_of(window: Window, reader: Reader, outcomes: Iterable[Outcome] = ()) -> Bounds | None:
    """Return a window as it is compared with questions; None where its limit cannot be read.

    `outcomes` of its study: a time at which one was measured is no delay.
    """
    levels = limits_of(f"{window.what} {window.limit}", reader.vocabulary.measures).levels
    if levels:
        return Bounds(levels=levels)
    if ages := asker_of(f"people {window.limit}").ages:
        return Bounds(ages=ages)
    if _HAVING.match(window.limit) and (concepts := reader.read(window.limit).concepts):
        return Bounds(having=frozenset(concepts))
    time = limits_of(f"{window.limit} of onset", {}).onset
    if time is None:
        return None
    if _A_LENGTH.search(window.what):
        return Bounds(lasting=time)
    measured = frozenset(hours for outcome in outcomes for hours in lengths_in(outcome.time or ""))
    return Bounds(onset=time, measured=measured)


def says_late(text: str, phrases: Sequence[str]) -> bool:
    """Tell whether a text says, in one of these phrases, that it is late or may be too late."""
    words = " ".join(re.findall(r"[a-z0-9']+", fold(text).lower()))
    return any(f" {phrase} " in f" {words} " for phrase in phrases)
