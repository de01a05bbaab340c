"""POEMs that were wished for, or asked for and not found: noted, ranked, closed, and told to who wanted to be told.

What is told is claimed before it is posted, and settled after: of a claim that is not, it is looked whether it was.
"""

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import Subquery, distinct, func, literal, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.journal.models import Asked, Shown, Wish
from bot.journal.records import AskedNote, OpenWish, Promise, Wished


async def asked_by(session: AsyncSession, answer_id: str) -> AskedNote | None:
    """Return the question that a message answers; None when it is not kept."""
    query = select(Asked).where(Asked.answer_id == answer_id).order_by(Asked.at.desc()).limit(1)
    row = await session.scalar(query)
    if row is None:
        return None
    return AskedNote(
        row.id, row.at, answer_id, row.person, tuple(row.concepts),
        row.place, row.private, row.channel_id, row.message_id, row.text,
    )  # fmt: skip


async def shown(session: AsyncSession, asked_id: int, answer_id: str) -> tuple[str, ...]:
    """Return the POEMs that were shown in answer to a question, or in the place of what answered it."""
    to_it = or_(Shown.asked_id == asked_id, Shown.answer_id == answer_id)
    return tuple(await session.scalars(select(Shown.poem_id).where(to_it).distinct()))


def missing(since: dt.datetime | None = None, until: dt.datetime | None = None) -> Subquery:
    """Select what was wished for, or asked for and not found, by whom: at any time, or from a moment until before one.

    What was offered and taken was found; and so was what a wish for the same was closed by.
    """
    taken = select(Shown.answer_id).where(Shown.answer_id.is_not(None))
    closed = select(Wish.id).where(Wish.concept_key == Asked.concept_key, Wish.closed_at >= Asked.at).exists()
    unmet = or_(Asked.verdict == "no_match", (Asked.verdict == "suggestions") & Asked.answer_id.not_in(taken))
    wish = select(Wish.concept_key, Wish.person, Wish.person.label("wisher"), Wish.at).where(Wish.closed_at.is_(None))
    ever_closed = select(Wish.concept_key).where(Wish.closed_at.is_not(None))  # few: most need no look at each wish
    is_open = or_(Asked.concept_key.not_in(ever_closed), ~closed)
    asked = select(Asked.concept_key, Asked.person, literal(None).label("wisher"), Asked.at).where(unmet, is_open)
    wish, asked = wish.where(Wish.concept_key != ""), asked.where(Asked.concept_key != "")
    if since is not None:
        wish, asked = wish.where(Wish.at >= since), asked.where(Asked.at >= since)
    if until is not None:
        wish, asked = wish.where(Wish.at < until), asked.where(Asked.at < until)
    return union_all(wish, asked).subquery()


async def others(session: AsyncSession, key: str, person: str) -> int:
    """Return how many others than a person (hashed) miss a POEM on the same."""
    both = missing()
    theirs = both.c.concept_key == key, both.c.person != person
    return await session.scalar(select(func.count(distinct(both.c.person))).where(*theirs)) or 0


async def ranked(session: AsyncSession, most: int) -> tuple[Wished, ...]:
    """Return what was wished for, or asked for and not found, by how many people; so many at most."""
    both = missing()
    people = func.count(distinct(both.c.person))
    query = (
        select(both.c.concept_key, people, func.count(distinct(both.c.wisher)), func.max(both.c.at))
        .group_by(both.c.concept_key)
        .order_by(people.desc(), func.max(both.c.at).desc())
        .limit(most)
    )
    return tuple(Wished(*row) for row in await session.execute(query))


async def open_wishes(session: AsyncSession) -> tuple[OpenWish, ...]:
    """Return the wishes that no POEM has closed, with the words of their questions where these are kept."""
    query = select(Wish, Asked.text).outerjoin(Asked, Wish.asked_id == Asked.id).where(Wish.closed_at.is_(None))
    return tuple(
        OpenWish(wish.id, tuple(wish.concepts), text, tuple(wish.answered_before), tuple(wish.seen_before))
        for wish, text in await session.execute(query.order_by(Wish.at))
    )


async def close(session: AsyncSession, by: Mapping[int, str], at: dt.datetime) -> None:
    """Close wishes, each by the POEM that answers it."""
    for wish_id, poem_id in by.items():
        still = Wish.id == wish_id, Wish.closed_at.is_(None)
        await session.execute(update(Wish).where(*still).values(closed_by=poem_id, closed_at=at))


async def promises(session: AsyncSession) -> tuple[Promise, ...]:
    """Return who is to be told, where, of the POEM that closed their wish; also who was claimed and is not settled."""
    due = Wish.tells, Wish.closed_by.is_not(None), Wish.told_at.is_(None), Wish.channel_id.is_not(None)
    rows = await session.scalars(select(Wish).where(*due).order_by(Wish.at))
    return tuple(
        Promise(
            row.id, tuple(row.concepts), row.closed_by or "",
            row.channel_id or "", row.message_id, row.direct_id, row.claimed_at,
        )
        for row in rows
    )  # fmt: skip


async def claim(session: AsyncSession, wish_id: int, at: dt.datetime) -> bool:
    """Claim that somebody is told now; tell whether nobody claimed it before."""
    free = Wish.id == wish_id, Wish.claimed_at.is_(None), Wish.told_at.is_(None)
    mine = update(Wish).where(*free).values(claimed_at=at)
    return bool((await session.execute(mine)).rowcount)  # type: ignore[attr-defined]


async def told(session: AsyncSession, wish_id: int, at: dt.datetime) -> None:
    """Note that somebody has been told, or cannot be, and forget where."""
    done = {"told_at": at, "channel_id": None, "message_id": None, "direct_id": None}
    await session.execute(update(Wish).where(Wish.id == wish_id).values(done))
