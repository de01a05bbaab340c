"""What is counted of some days: numbers, and names of the vocabulary. Nobody, and nothing that anybody wrote."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

Counted = tuple[tuple[str, int], ...]
"""Names with how often each, the most first."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row that are told together: one, or a few weeks of a long report."""

    first: dt.date
    last: dt.date
    asked: int
    met: int
    """Questions that were answered, or had POEMs offered to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was asked from one day to another, and what came of it."""

    first: dt.date
    last: dt.date
    kept_since: dt.date | None = None
    """The day of the first question that is kept; None where there is none."""
    stretches: tuple[Stretch, ...] = ()
    people: int = 0
    answered: int = 0
    offered: int = 0
    none: int = 0
    redirected: Counted = ()
    """By what it was instead of a question for POEMs."""
    follow_ups: int = 0
    """What was asked next about a POEM; these are no questions of their own."""
    emergencies: int = 0
    """Warnings that somebody may be in danger, also above another answer."""
    overheard: int = 0
    """Questions that were answered without being put to the bot."""
    silence_broken: int = 0
    """Those of them whose answer nobody wanted: it was deleted by who asked, or marked as not their question."""
    feedback: Counted = ()
    concepts: Counted = ()
    """What was asked about most."""
    wishes: Counted = ()
    """What people asked for and no POEM answers, by how many people."""
    shown: Mapping[str, int] = field(default_factory=dict)
    """How often each POEM was shown, by id."""
    ever_shown: frozenset[str] = frozenset()
    """The POEMs that were shown since the journal is kept."""

    @property
    def asked(self) -> int:
        """All questions, whatever came of them."""
        return self.answered + self.offered + self.none + sum(count for _, count in self.redirected)

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1
