"""A tally beside the knowledge: which POEMs nobody saw, and which everybody sees although no clinician signed them."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem
from bot.core.report.tally import Stretch, Tally

DAYS = 30
"""Of how many days a report is, where nobody says."""
_LENGTHS = (1, 7, 28)  # days that are told together
_MOST_STRETCHES = 31


@dataclass(frozen=True, slots=True)
class Line:
    """A POEM in a report, with how often it was shown."""

    poem_id: str
    headline: str
    shown: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of questions, in words, and of how many. `met`: something was found for them."""

    words: str
    count: int
    met: bool


@dataclass(frozen=True, slots=True)
class Report:
    """What a team's lead sees: what was asked in some days, what came of it, and what to do about the POEMs."""

    tally: Tally
    poems: int
    """How many POEMs stand."""
    shown: tuple[Line, ...]
    """Those that were shown in these days, most often first."""
    unsigned: tuple[Line, ...]
    """Those of them that no clinician has signed."""
    never: tuple[Line, ...]
    """Those that were not shown once since the journal is kept."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What came of the questions, the best first."""
        tally = self.tally
        return (
            Outcome("answered", tally.answered, met=True),
            Outcome("offered to choose", tally.offered, met=True),
            Outcome("no POEM", tally.none, met=False),
            Outcome("redirected", sum(count for _, count in tally.redirected), met=False),
        )

    @property
    def mapping(self) -> dict[str, Any]:
        """All of it as JSON takes it."""
        tally = self.tally
        return {
            "first": tally.first.isoformat(),
            "last": tally.last.isoformat(),
            "kept_since": tally.kept_since.isoformat() if tally.kept_since else None,
            "asked": tally.asked,
            "people": tally.people,
            "answered": tally.answered,
            "offered": tally.offered,
            "none": tally.none,
            "redirected": dict(tally.redirected),
            "follow_ups": tally.follow_ups,
            "emergencies": tally.emergencies,
            "overheard": tally.overheard,
            "silence_broken": tally.silence_broken,
            "feedback": dict(tally.feedback),
            "topics": [{"name": name, "asked": count} for name, count in tally.concepts],
            "wishes": [{"name": name, "people": count} for name, count in tally.wishes],
            "poems": self.poems,
            "shown": [asdict(line) for line in self.shown],
            "unsigned": [line.poem_id for line in self.unsigned],
            "never_shown": [line.poem_id for line in self.never],
            "by_day": [_stretch(one) for one in tally.stretches],
        }


def report_of(tally: Tally, knowledge: KnowledgeBase) -> Report:
    """Return the report of a tally on the POEMs of a knowledge base; of recalled ones it says nothing."""
    standing = [poem for poem in knowledge if not poem.status.recalled]

    def lines(wanted: Callable[[Poem], bool], counts: Mapping[str, int]) -> tuple[Line, ...]:
        found = (Line(p.id, p.headline, counts.get(p.id, 0)) for p in standing if wanted(p))
        return tuple(sorted(found, key=lambda line: (-line.shown, line.headline.lower())))

    return Report(
        tally,
        len(standing),
        shown=lines(lambda poem: poem.id in tally.shown, tally.shown),
        unsigned=lines(lambda poem: poem.id in tally.shown and not poem.status.reviewed_by, tally.shown),
        never=lines(lambda poem: poem.id not in tally.ever_shown and poem.id not in tally.shown, {}),
    )


def _stretch(one: Stretch) -> dict[str, Any]:
    return {"first": one.first.isoformat(), "last": one.last.isoformat(), "asked": one.asked, "met": one.met}


def stretches_of(first: dt.date, last: dt.date) -> tuple[tuple[dt.date, dt.date], ...]:
    """Return the days from one to another as they are told: each, or by the week or four where there are too many."""
    days = (last - first).days + 1
    length = next((length for length in _LENGTHS if days <= length * _MOST_STRETCHES), -(-days // _MOST_STRETCHES))
    starts = (first + dt.timedelta(days=n) for n in range(0, days, length))
    return tuple((start, min(start + dt.timedelta(days=length - 1), last)) for start in starts)
