"""Reading a journal beside the bot that writes it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.errors import JournalError
from bot.journal.journal import Journal


@asynccontextmanager
async def reading(url: str | None, key: Path) -> AsyncIterator[Journal]:
    """Open a journal that is there; nothing in it is cleared.

    Raise JournalError where none is kept, or there is none yet.
    """
    if url is None:
        raise JournalError("No journal is kept: BOTTOMLINE_JOURNAL is off.")
    file = Path(url.partition(":///")[2])
    if url.startswith("sqlite") and not await asyncio.to_thread(file.is_file):
        raise JournalError(f"There is no journal yet: {file} is not there. It begins when the bot first runs.")
    journal = Journal(url, key, days=0, tell=_nobody)
    journal.open()
    try:
        yield journal
    finally:
        await journal.close(0.0)


async def _nobody(_: str) -> None:
    """Tell nothing: whoever reads is told by an error."""
