"""What is kept of one person: given to them, and erased when they want it. What others said and wished stays theirs."""

import datetime as dt
from typing import Any

from sqlalchemy import delete, inspect, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.journal.models import Asked, Curated, Feedback, Shown, Table, Wish

_THEIRS: tuple[type[Asked | Feedback | Wish | Shown | Curated], ...] = (Asked, Feedback, Wish, Shown, Curated)
_NAME_AN_ANSWER: tuple[type[Feedback | Shown], ...] = (Feedback, Shown)


async def rows_of(session: AsyncSession, person: str) -> dict[str, Any]:
    """Return the rows of a person (hashed) by table, oldest first, as JSON takes them."""
    found: dict[str, Any] = {}
    for table in _THEIRS:
        rows = await session.scalars(select(table).where(table.person == person).order_by(table.at))
        found[table.__tablename__] = [_plain(row) for row in rows]
    return found


async def erase(session: AsyncSession, person: str) -> int:
    """Delete the rows of a person (hashed); return how many there were.

    What others said of an answer to them, or opened from it, loses which answer that was: it replies to the person.
    Which question it was, a row loses with the question.
    """
    answers = select(Asked.answer_id).where(Asked.person == person, Asked.answer_id.is_not(None))
    for named in _NAME_AN_ANSWER:
        await session.execute(update(named).where(named.answer_id.in_(answers)).values(answer_id=None))
    count = 0
    for table in reversed(_THEIRS):
        count += (await session.execute(delete(table).where(table.person == person))).rowcount  # type: ignore[attr-defined]
    return count


def _plain(row: Table) -> dict[str, Any]:
    values = {column.key: getattr(row, column.key) for column in inspect(type(row)).column_attrs}
    return {name: each.isoformat() if isinstance(each, dt.datetime) else each for name, each in values.items()}
