"""The POEM of the day: for which day it is due, by a time of day somewhere. Whoever asks brings the time.

A day is a day of that place: the same in whatever process, so it is posted once however often the bot starts and
whatever becomes of its clock. A day that is over is not made up for.
"""

import datetime as dt
from dataclasses import dataclass

_MOST_DAYS_AHEAD = 15  # of one day a week, one of which a place left out


@dataclass(frozen=True, slots=True)
class Schedule:
    """At what time of day, where, and on which days of the week (0: Monday)."""

    at: dt.time
    zone: dt.tzinfo
    days: frozenset[int]

    def due(self, now: dt.datetime) -> dt.date | None:
        """Return the local day whose POEM should have been posted by now; None while there is none yet."""
        today = now.astimezone(self.zone).date()
        moment = self.moment(today)
        return today if moment and moment <= now else None

    def moment(self, day: dt.date) -> dt.datetime | None:
        """Return when the POEM of a local day is due; None on a day that has none.

        A time that a change of the clocks leaves out is read by the clock before it (02:30 is 03:30 then), one that
        comes twice is the first: as calendars have it (RFC 5545). Where that leads into the next day, the time is read
        by the clock after the change. A day that a place left out altogether has none.
        """
        if day.weekday() not in self.days:
            return None
        for fold in (0, 1):
            moment = dt.datetime.combine(day, self.at.replace(fold=fold), self.zone).astimezone(dt.UTC)
            if moment.astimezone(self.zone).date() == day:
                return moment
        return None

    def next_after(self, now: dt.datetime) -> dt.datetime:
        """Return when the next one is due after now, in local time."""
        today = now.astimezone(self.zone).date()
        days = (today + dt.timedelta(days=n) for n in range(_MOST_DAYS_AHEAD))
        moments = (moment for day in days if (moment := self.moment(day)) and moment > now)
        return next(moments).astimezone(self.zone)
