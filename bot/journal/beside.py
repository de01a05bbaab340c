"""Reading a journal beside the bot that writes it: nothing is cleared, and whoever reads is told what is amiss."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from bot.core.report import Tally
from bot.errors import JournalError
from bot.journal.people import People
from bot.journal.records import Wished
from bot.journal.wishes import MOST

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

T = TypeVar("T")


async def tally_of(url: str | None, key: Path, first: dt.date, last: dt.date, zone: dt.tzinfo) -> Tally:
    """Return what was asked from one day of a place to another, of the journal at a URL. Raise JournalError."""
    from bot.journal.queries import counting

    return await _read(url, key, lambda session: counting.tally(session, first, last, zone))


async def wished_of(url: str | None, key: Path) -> tuple[Wished, ...]:
    """Return what is missing by the journal at a URL, by how many people. Raise JournalError."""
    from bot.journal.queries import wishes

    return await _read(url, key, lambda session: wishes.ranked(session, MOST))


async def _read(url: str | None, key: Path, query: "Callable[[AsyncSession], Awaitable[T]]") -> T:
    """Return what a query finds.

    Raise JournalError where no journal is kept, where there is none yet, and when it cannot be read: with the reason.
    """
    if url is None:
        raise JournalError("No journal is kept: BOTTOMLINE_JOURNAL is off.")
    file = Path(url.partition(":///")[2])
    if url.startswith("sqlite") and not await asyncio.to_thread(file.is_file):
        raise JournalError(f"There is no journal yet: {file} is not there. It begins when the bot first runs.")
    from bot.journal.store import Store

    store = Store(url, People(key))
    try:
        await store.open()
        return await store.read(query)
    except JournalError as error:
        raise JournalError(f"The journal cannot be read: {error}.") from error
    finally:
        await store.close()
