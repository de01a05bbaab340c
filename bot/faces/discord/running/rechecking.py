"""POEMs are looked for in Crossref and PubMed while the bot runs, each every so many days; off unless switched on."""

import asyncio
import contextlib
import datetime as dt
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from bot.core.poem import Poem
from bot.curation import recheck_all, registers_of
from bot.errors import BottomlineError
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.recheck import Registers
from bot.settings import Settings

log = logging.getLogger(__name__)

_EVERY = 3600.0


@asynccontextmanager
async def rechecked(host: Host, settings: Settings) -> AsyncIterator[None]:
    """Recheck the POEMs of a host while it works. Raise DocumentError when there is no address to be reached at."""
    if not settings.recheck_days:
        yield
        return
    registers = registers_of(settings)
    task = asyncio.ensure_future(_regularly(host, registers, settings.recheck_days))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _regularly(host: Host, registers: Registers, days: int) -> None:
    await host.wait_until_ready()
    async with registers:
        while True:
            try:
                await _once(host, registers, days)
            except BottomlineError as error:
                await host.notices.tell(f"The POEMs could not be rechecked: {error}")
            except Exception as error:  # noqa: BLE001 - whatever it is, the next hour tries again
                unexpected(error)
            await asyncio.sleep(_EVERY)


async def _once(host: Host, registers: Registers, days: int) -> None:
    """Recheck what is due, and tell what is new."""
    count = 0
    due = list(_due(host, days))
    async with contextlib.aclosing(recheck_all(host.desk, due, registers)) as looking:
        async for looked in looking:
            count += not looked.failed
            for found in looked.new:
                await host.notices.post(f"{looked.poem.id}: {found}")
    if due:
        log.info("rechecked %d of %d POEMs that were due", count, len(due))


def _due(host: Host, days: int) -> Iterator[Poem]:
    """Yield the POEMs that nobody has looked for lately, those that were never looked for first."""
    before = dt.datetime.now(tz=dt.UTC).date() - dt.timedelta(days=days)
    poems = (poem for poem in host.desk.knowledge if poem.status.state != "withdrawn")
    numbered = (poem for poem in poems if poem.citation.doi or poem.citation.pmid)
    yield from sorted(
        (poem for poem in numbered if poem.status.checked is None or poem.status.checked <= before),
        key=lambda poem: (poem.status.checked or dt.date.min, poem.id),
    )
