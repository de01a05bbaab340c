"""The report's numbers, counted by the database. Its days are those of a place, as moments in UTC.

Where rows are grouped by a name, the whole of an index is read in its order and counted where it lies in the days: a
million rows take three to six times as long when they are sorted for it.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.report import Counted, Stretch, Tally, stretches_of
from bot.journal.models import Asked, Feedback, Shown
from bot.journal.queries.wishes import missing
from bot.journal.records import concepts_of

_ANSWERED, _OFFERED = ("answer", "topic"), ("suggestions",)
_QUESTIONS = (*_ANSWERED, *_OFFERED, "no_match", "redirect")
_UNWANTED = ("not_mine", "deleted")
_MOST = 25
_MOST_KEYS = 20_000
"""Combinations of concepts that are looked at: beyond so many, one was asked about once or twice."""


async def tally(session: AsyncSession, first: dt.date, last: dt.date, zone: dt.tzinfo) -> Tally:
    """Return what was asked from one day to another, both whole, and what came of it."""
    start, end = _bounds(first, last, zone)
    verdicts: Counter[str] = Counter()
    redirects: Counter[str] = Counter()
    stretches = []
    emergencies = overheard = 0
    for one, other in stretches_of(first, last):
        found: Counter[str] = Counter()
        for row in await session.execute(_outcomes(*_bounds(one, other, zone))):
            found[row.verdict] += row.asked
            redirects[row.redirect or "other"] += row.asked if row.verdict == "redirect" else 0
            emergencies, overheard = emergencies + row.emergencies, overheard + row.overheard
        verdicts.update(found)
        met = sum(found[word] for word in (*_ANSWERED, *_OFFERED))
        stretches.append(Stretch(one, other, sum(found[word] for word in _QUESTIONS), met))
    shown = await _rows(session, _per(Shown.poem_id, _in(Shown.at, start, end)))
    return Tally(
        first=first,
        last=last,
        kept_since=await _kept_since(session, zone),
        stretches=tuple(stretches),
        people=await _people(session, start, end),
        answered=sum(verdicts[word] for word in _ANSWERED),
        offered=sum(verdicts[word] for word in _OFFERED),
        none=verdicts["no_match"],
        redirected=_most_first(redirects.items()),
        follow_ups=verdicts["follow_up"],
        emergencies=emergencies,
        overheard=overheard,
        silence_broken=await session.scalar(_silence_broken(start, end)) or 0,
        feedback=_most_first(await _rows(session, _said(start, end))),
        concepts=_by_concept(await _rows(session, _most_asked(_in(Asked.at, start, end)))),
        wishes=await _wishes(session, start, end),
        shown={poem_id: count for poem_id, count in shown if count},
        ever_shown=frozenset(poem_id for poem_id, _ in shown),
    )


def _bounds(first: dt.date, last: dt.date, zone: dt.tzinfo) -> tuple[dt.datetime, dt.datetime]:
    """Return when a day begins and another ends."""
    days = first, last + dt.timedelta(days=1)
    start, end = (dt.datetime.combine(day, dt.time(), zone).astimezone(dt.UTC) for day in days)
    return start, end


def _in(at: Any, start: dt.datetime, end: dt.datetime) -> ColumnElement[bool]:
    return and_(at >= start, at < end)


def _outcomes(start: dt.datetime, end: dt.datetime) -> Select[Any, Any, Any, Any, Any]:
    """Select all that is told of the questions of some days, in one go through an index."""
    return (
        select(
            Asked.verdict,
            Asked.redirect,
            func.count().label("asked"),
            func.count(Asked.emergency).label("emergencies"),
            func.count().filter(Asked.overheard).label("overheard"),
        )
        .where(_in(Asked.at, start, end))
        .group_by(Asked.verdict, Asked.redirect)
    )


def _said(start: dt.datetime, end: dt.datetime) -> Select[Any, Any]:
    """Select how often which feedback was given; taking an answer away is told elsewhere."""
    within = _in(Feedback.at, start, end)
    return select(Feedback.kind, func.count()).where(within, Feedback.kind != "deleted").group_by(Feedback.kind)


def _per(name: Any, within: ColumnElement[bool]) -> Select[Any, Any]:
    """Select each name there is, with how often it comes in some days, be it never."""
    return select(name, func.count().filter(within)).group_by(name)


def _most_asked(within: ColumnElement[bool]) -> Select[Any, Any]:
    count = func.count().filter(within)
    return _per(Asked.concept_key, within).order_by(count.desc()).limit(_MOST_KEYS)


def _silence_broken(start: dt.datetime, end: dt.datetime) -> Select[int]:
    """Select how many answers nobody had asked for and nobody wanted, each once."""
    unwanted = Feedback.kind.in_(_UNWANTED), Asked.overheard, _in(Asked.at, start, end)
    return select(func.count(distinct(Asked.id))).join(Feedback, Feedback.asked_id == Asked.id).where(*unwanted)


async def _people(session: AsyncSession, start: dt.datetime, end: dt.datetime) -> int:
    """Return how many put the questions that are counted: who only asked next about an answer is none of them."""
    within = and_(_in(Asked.at, start, end), Asked.verdict.in_(_QUESTIONS))
    asked = select(Asked.person).group_by(Asked.person).having(func.count().filter(within) > 0)
    return await session.scalar(select(func.count()).select_from(asked.subquery())) or 0


async def _wishes(session: AsyncSession, start: dt.datetime, end: dt.datetime) -> Counted:
    """Return what was missing in some days and is, by how many people: as the wish list counts."""
    both = missing(start, end)
    people = func.count(distinct(both.c.person))
    query: Select[Any, Any] = select(both.c.concept_key, people).group_by(both.c.concept_key)
    return tuple(await _rows(session, query.order_by(people.desc(), both.c.concept_key).limit(_MOST)))


async def _kept_since(session: AsyncSession, zone: dt.tzinfo) -> dt.date | None:
    began: dt.datetime | None = await session.scalar(select(func.min(Asked.at)))
    return began.astimezone(zone).date() if began else None


async def _rows(session: AsyncSession, query: Select[Any, Any]) -> list[tuple[str, int]]:
    return [(name, count) for name, count in await session.execute(query)]


def _most_first(counts: Iterable[tuple[str, int]]) -> Counted:
    return tuple(sorted(((name, count) for name, count in counts if count), key=lambda one: (-one[1], one[0])))


def _by_concept(keys: Sequence[tuple[str, int]]) -> Counted:
    """Return how often each concept was asked about, alone or with others, those asked most."""
    counts: Counter[str] = Counter()
    for key, count in keys:
        for concept in concepts_of(key) if count else ():
            counts[concept] += count
    return _most_first(counts.items())[:_MOST]
