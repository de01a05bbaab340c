"""A POEM that was shown to somebody, and what was told of it since: whether there is anything to tell now.

What was told is a chain of digests, each made from the one before and from how the POEM stood then. So it can be told
whether somebody knows how it stands without keeping what they were told; what changes and changes back is told anew.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.core.poem import Fingerprint


@dataclass(frozen=True, slots=True)
class Told:
    """One telling, a link of the chain. `settled`: it was posted, or nobody can be told."""

    telling: int
    changed: str
    since: dt.datetime
    settled: bool


@dataclass(frozen=True, slots=True)
class Showing:
    """A POEM that was shown: how it stood, where that was, and to whom (hashed; None where nobody asked)."""

    id: int
    at: dt.datetime
    shown: Fingerprint
    channel_id: str
    answer_id: str | None
    place: str | None
    server_id: str | None
    asked_in: str | None
    message_id: str | None
    person: str | None
    told: tuple[Told, ...] = ()
    """What was told since, the oldest first."""

    @property
    def before(self) -> "Showing":
        """The same before the last telling."""
        return replace(self, told=self.told[:-1])

    @property
    def unsettled(self) -> Told | None:
        """The telling of which nobody knows whether it was posted."""
        return self.told[-1] if self.told and not self.told[-1].settled else None

    def change_to(self, now: Fingerprint) -> str:
        """Return the digest of what is told next: that the POEM stands as it does now."""
        last = self.told[-1].changed if self.told else self.shown.essence
        return hashlib.sha256(f"{last} {now.essence}".encode()).hexdigest()

    def is_known(self, now: Fingerprint) -> bool:
        """Tell whether the POEM stands as it was told last, or as it was shown."""
        if not self.told:
            return self.shown.essence == now.essence
        return self.told[-1].changed == self.before.change_to(now)

    def is_due(self, now: Fingerprint) -> bool:
        """Tell whether it must be told how the POEM stands now. Of one that was recalled nothing was shown."""
        if self.shown.recalled or self.is_known(now):
            return False
        says_the_same = (self.shown.bottom_line, self.shown.figures) == (now.bottom_line, now.figures)
        return bool(self.told) or now.state not in {"current", self.shown.state} or not says_the_same

    def known(self, earlier: Iterable[Fingerprint]) -> Fingerprint | None:
        """Return how the POEM stood when it was told last, or shown; None where it is none of these."""
        if not self.told:
            return self.shown
        return next((mark for mark in (self.shown, *earlier) if self.is_known(mark)), None)
