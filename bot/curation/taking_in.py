"""A change is carried out and taken in at once, or taken back. One is in hand at a time, and nobody reads half of it.

Files are written, and waited for until they are on the disk, in a thread: whoever asks a question waits for no disk.
"""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from bot.desk import Desk, Reloaded
from bot.library import By

T = TypeVar("T")


async def renewed(desk: Desk) -> Reloaded:
    """Read the knowledge folder anew, once nobody is about to change it."""
    async with desk.changing:
        return await desk.reload()


async def carried_out(desk: Desk, change: Callable[[], T]) -> T:
    """Carry out a change of which no question need know, such as that of a draft, and return what came of it."""
    async with desk.changing:
        return await asyncio.to_thread(change)


async def taken_in(desk: Desk, poem_id: str, change: Callable[[], object], who: By) -> Reloaded:
    """Carry out a change of a POEM and read the POEMs anew; when they cannot be read with it, put back what stood."""
    async with desk.changing:
        await asyncio.to_thread(change)
        done = await desk.reload()
        if not done.done:
            why = By(who.who, "the POEMs could not be read with it")
            await asyncio.to_thread(desk.library.undo, poem_id, why)
    return done
