"""Keeps the knowledge in use up to date: when its files change, when a signal says so (SIGHUP), without a restart.

A file that cannot be read is told to the curators once, and once more when it is mended; meanwhile the knowledge in use
stays. What is changed in the chat is taken in there and then, and is no news here.
"""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.curation import Amiss, renewed
from bot.desk import Reloaded
from bot.faces.discord import meters
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.library import watching

log = logging.getLogger(__name__)


@asynccontextmanager
async def kept_up(host: Host, watch: str) -> AsyncIterator[None]:
    """Keep the knowledge of a host up to date while it works. `watch`: on, off, poll."""
    loop, asked = asyncio.get_running_loop(), asyncio.Event()
    keeper = _Keeper(host)
    host.desk.after_reload = keeper.after
    host.desk.library.not_committed = lambda why: keeper.tell_from_thread(loop, why)
    hang_up = getattr(signal, "SIGHUP", None)  # Windows has none
    if hang_up is not None:
        loop.add_signal_handler(hang_up, asked.set)
    with contextlib.ExitStack() as stack:
        if watch != "off":
            folder = host.desk.library.folder

            def changed() -> None:
                loop.call_soon_threadsafe(asked.set)

            stack.enter_context(watching(folder, changed, _not_watched, polling=watch == "poll"))
        task = asyncio.ensure_future(keeper.keep(asked))
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            if hang_up is not None:
                loop.remove_signal_handler(hang_up)


def _not_watched(why: str) -> None:
    log.warning(
        "the knowledge folder cannot be watched (%s); I go on trying. BOTTOMLINE_WATCH=poll looks it through instead, "
        "/kb reload and SIGHUP take in what has changed",
        why,
    )


class _Keeper:
    def __init__(self, host: Host) -> None:
        self._host = host
        self._amiss = Amiss()
        self._telling: set[asyncio.Task[None]] = set()

    async def keep(self, asked: asyncio.Event) -> None:
        """Read the POEMs anew each time that it is asked for."""
        while True:
            await asked.wait()
            asked.clear()
            try:
                done = await renewed(self._host.desk)
            except Exception as error:  # noqa: BLE001 - whatever it is, the next change is taken in all the same
                unexpected(error)
                continue
            if not done.done or done.moved:
                log.info("%s %s", done.sentence, "; ".join(f"{word}: {len(ids)}" for word, ids in done.moved))
            self._tell(self._amiss.news(done))

    def after(self, done: Reloaded) -> None:
        """Count a reload, whoever asked for it, and tell what it finds mended."""
        meters.RELOADS.labels("done" if done.done else "refused").inc()
        self._tell(self._amiss.news(done, faults=False))

    def tell_from_thread(self, loop: asyncio.AbstractEventLoop, sentence: str) -> None:
        """Tell curators what a thread has met with."""
        loop.call_soon_threadsafe(self._tell, (sentence,))

    def _tell(self, news: tuple[str, ...]) -> None:
        for sentence in news:
            task = asyncio.ensure_future(self._post(sentence))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _post(self, sentence: str) -> None:
        await self._host.wait_until_ready()  # before that it knows no channel
        await self._host.notices.post(sentence)
