"""What is kept of one person: given to them, and erased when they want it."""

import datetime as dt
from typing import Any

from sqlalchemy import delete, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.journal.models import Asked, Curated, Feedback, Shown, Table, Wish

_THEIRS: tuple[type[Asked | Feedback | Wish | Curated], ...] = (Asked, Feedback, Wish, Curated)


async def rows_of(session: AsyncSession, person: str) -> dict[str, Any]:
    """Return the rows of a person (hashed) by table, oldest first, as JSON takes them."""
    found: dict[str, Any] = {}
    for table in _THEIRS:
        rows = await session.scalars(select(table).where(table.person == person).order_by(table.at))
        found[table.__tablename__] = [_plain(row) for row in rows]
    theirs = select(Asked.id).where(Asked.person == person)
    shown = await session.scalars(select(Shown).where(Shown.asked_id.in_(theirs)).order_by(Shown.at))
    return {**found, Shown.__tablename__: [_plain(row) for row in shown]}


async def erase(session: AsyncSession, person: str) -> int:
    """Delete the rows of a person (hashed) and all that hangs on them; return how many there were of theirs."""
    count = 0
    for table in reversed(_THEIRS):
        count += (await session.execute(delete(table).where(table.person == person))).rowcount  # type: ignore[attr-defined]
    return count


def _plain(row: Table) -> dict[str, Any]:
    values = {column.key: getattr(row, column.key) for column in inspect(type(row)).column_attrs}
    return {name: each.isoformat() if isinstance(each, dt.datetime) else each for name, each in values.items()}
