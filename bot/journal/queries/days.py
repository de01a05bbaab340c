"""The POEM of each day in a channel: claimed before it is posted, so that nobody posts another one."""

import datetime as dt
from collections.abc import Callable, Sequence

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.journal.models import OfTheDay
from bot.journal.records import DayClaim, OfTheDayRecord, values_of

Choose = Callable[[Sequence[str]], str | None]
"""Chooses a POEM by the ids of those that were shown before, the oldest first; None where there is none."""


async def claim(
    session: AsyncSession, day: dt.date, channel_id: str, choose: Choose, stands: Callable[[str], bool]
) -> DayClaim | None:
    """Claim a day for a POEM, or return who has claimed it; None when there is no POEM to choose.

    A claim that was not posted is given to another POEM when its own does not stand any more. Two that claim at once
    break the rule that a day has one row: the second is refused, and finds the first when it tries again.
    """
    mine = OfTheDay.day == day, OfTheDay.channel_id == channel_id
    row = await session.scalar(select(OfTheDay).where(*mine))
    if row is not None and (row.message_id or stands(row.poem_id)):
        return DayClaim(row.poem_id, row.at, row.message_id, is_new=False)
    before = select(OfTheDay.poem_id).where(OfTheDay.channel_id == channel_id, OfTheDay.day != day)
    poem_id = choose((await session.scalars(before.order_by(OfTheDay.day))).all())
    if poem_id is None:
        return None
    if row is not None:
        await session.execute(update(OfTheDay).where(*mine).values(poem_id=poem_id))
        return DayClaim(poem_id, row.at, None, is_new=False)
    record = OfTheDayRecord(day=day, channel_id=channel_id, poem_id=poem_id)
    await session.execute(insert(OfTheDay).values(values_of(record)))
    return DayClaim(poem_id, record.at, None, is_new=True)


async def note_posted(session: AsyncSession, day: dt.date, channel_id: str, message_id: str) -> None:
    """Note in which message the POEM of a day stands."""
    mine = OfTheDay.day == day, OfTheDay.channel_id == channel_id
    await session.execute(update(OfTheDay).where(*mine).values(message_id=message_id))
