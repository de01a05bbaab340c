"""To whom a POEM was shown, and what was told since: claimed before it is posted, so that nobody tells it twice."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.poem import Fingerprint
from bot.journal.models import Asked, Recalled, Shown
from bot.journal.records import RecalledRecord, values_of
from bot.journal.showing import Showing, Told


async def shown_since(session: AsyncSession, since: dt.datetime) -> frozenset[tuple[str, str]]:
    """Return the ids of POEMs that were shown since then, each with the digests it had; "" where something was told."""
    shown = select(Shown.poem_id, Shown.digest).where(Shown.at >= since)
    told = select(Shown.poem_id, literal("")).join(Recalled, Recalled.shown_id == Shown.id).where(Shown.at >= since)
    return frozenset((poem_id, digest) for poem_id, digest in await session.execute(shown.union(told)))


async def showings(session: AsyncSession, poem_id: str, since: dt.datetime) -> tuple[Showing, ...]:
    """Return how a POEM was shown since then, and what was told of it, the oldest first."""
    mine = Shown.poem_id == poem_id, Shown.at >= since
    told: dict[int, list[Told]] = defaultdict(list)
    recalled = select(Recalled).join(Shown, Recalled.shown_id == Shown.id).where(*mine).order_by(Recalled.id)
    for row in await session.scalars(recalled):
        told[row.shown_id].append(Told(row.telling, row.changed, row.at, settled=row.told_at is not None))
    found = await session.execute(select(Shown, Asked).outerjoin(Asked).where(*mine).order_by(Shown.id))
    return tuple(_showing(shown, asked, tuple(told[shown.id])) for shown, asked in found)


def _showing(shown: Shown, asked: Asked | None, told: tuple[Told, ...]) -> Showing:
    return Showing(
        id=shown.id,
        at=shown.at,
        shown=Fingerprint(shown.digest, **shown.as_shown),
        channel_id=shown.channel_id,
        answer_id=shown.answer_id,
        place=asked.place if asked else None,
        server_id=asked.server_id if asked else None,
        asked_in=asked.channel_id if asked else None,
        message_id=asked.message_id if asked else None,
        person=asked.person if asked else None,
        told=told,
    )


async def claim(session: AsyncSession, telling: int, changed: Mapping[int, str]) -> None:
    """Claim that a message will tell what changed of these showings.

    Two that claim at once break the rule that each change of each is told once: the second is refused.
    """
    records = [RecalledRecord(shown_id=each, changed=digest, telling=telling) for each, digest in changed.items()]
    await session.execute(insert(Recalled), [values_of(record) for record in records])


async def settle(session: AsyncSession, telling: int) -> None:
    """Note that a claim is done with."""
    now = dt.datetime.now(tz=dt.UTC)
    await session.execute(update(Recalled).where(Recalled.telling == telling).values(told_at=now))


async def drop(session: AsyncSession, telling: int) -> None:
    """Take a claim back."""
    await session.execute(delete(Recalled).where(Recalled.telling == telling))
