"""Sending that is not given up at the first trouble, and that doubles nothing.

The library tries again where Discord says that it is busy, for half a minute; it gives up at once where a connection
breaks. Whoever asked must be answered all the same, once: a message is sent under one nonce, and Discord posts it once
however often it comes; an acknowledgement that comes twice is refused the second time, and that is as good.
"""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

import aiohttp
import discord

T = TypeVar("T")

PAUSES = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0, 30.0, 30.0)
"""Seconds from one try to the next: two and a half minutes, besides what the library itself tries."""
_AT_ONCE = (0.1, 0.4, 0.8)
"""The same for what Discord waits three seconds for."""
_BROKEN = (aiohttp.ClientError, OSError, TimeoutError)
NOT_SENT: tuple[type[Exception], ...] = (discord.HTTPException, *_BROKEN)
"""What sending raises: Discord refuses, or the connection breaks, in whichever library."""
_ACKNOWLEDGED_BEFORE = 40060
_CLOCKS_APART = dt.timedelta(hours=1)  # ours, by which it was claimed, and Discord's
_MOST_READ = 1_000  # messages that are looked through for what was posted


def passes(error: BaseException) -> bool:
    """Tell whether an error is trouble on the way, which may be over when it is tried again."""
    if isinstance(error, discord.HTTPException):
        return error.status == 429 or error.status >= 500
    return isinstance(error, _BROKEN)


def in_short(error: BaseException) -> str:
    """Return what an error is, without anything that was sent."""
    return (
        f"HTTP {error.status}, code {error.code}" if isinstance(error, discord.HTTPException) else type(error).__name__
    )


async def delivered(send: Callable[[], Awaitable[T]], pauses: Sequence[float] = PAUSES) -> T:
    """Return what `send` gives, tried again while its trouble is one that passes; raise the last error.

    `send` makes what it sends anew each time, with the same nonce: a file that was sent is closed.
    """
    for pause in pauses:
        try:
            return await send()
        except NOT_SENT as error:
            if not passes(error):
                raise
        await asyncio.sleep(pause)
    return await send()


async def found_since(
    place: discord.abc.Messageable, claimed: dt.datetime, is_it: Callable[[discord.Message], bool]
) -> discord.Message | None:
    """Return what was posted in a place once it was claimed, told by `is_it`; None where it is not there."""
    async for said in place.history(limit=_MOST_READ, after=claimed - _CLOCKS_APART, oldest_first=True):
        if is_it(said):
            return said
    return None


async def was_posted(
    place: discord.abc.Messageable, claimed: dt.datetime, is_it: Callable[[discord.Message], bool]
) -> bool:
    """Tell the same. A place that is gone, or not for us, holds nothing: rather told twice than not at all."""
    try:
        return await found_since(place, claimed, is_it) is not None
    except discord.HTTPException as error:
        if passes(error):
            raise
        return False


async def respond(interaction: discord.Interaction[Any], *, ephemeral: bool = True, **shown: Any) -> int | None:
    """Answer an interaction with a message; return its id, None where its receipt was lost."""
    sent = await acknowledged(lambda: interaction.response.send_message(**shown, ephemeral=ephemeral))
    return sent.message_id if sent else None


async def think(interaction: discord.Interaction[Any], *, ephemeral: bool = True) -> None:
    """Acknowledge an interaction whose answer takes longer than Discord waits; `conclude` gives the answer."""
    await acknowledged(lambda: interaction.response.defer(ephemeral=ephemeral, thinking=True))


async def conclude(interaction: discord.Interaction[Any], make: Callable[[], Awaitable[Mapping[str, Any]]]) -> int:
    """Give the answer that somebody was left waiting for; return the id of its message.

    It takes the place of the waiting, so that it cannot come twice. `make` makes it, anew for each try.
    """

    async def put() -> int:
        shown = dict(await make())
        if file := shown.pop("file", None):
            shown["attachments"] = [file]
        return (await interaction.edit_original_response(**shown)).id

    return await delivered(put)


async def conclude_with(interaction: discord.Interaction[Any], shown: Mapping[str, Any]) -> None:
    """Give an answer that is made already, the same for each try: so it holds no file, which is read but once."""

    async def made() -> Mapping[str, Any]:
        return shown

    await conclude(interaction, made)


async def acknowledged(act: Callable[[], Awaitable[T]]) -> T | None:
    """Do what acknowledges an interaction, again at once when the connection breaks; raise the last error.

    Return what it gives; None where it had arrived and its receipt was lost.
    """
    for pause in _AT_ONCE:
        try:
            return await _once(act)
        except _BROKEN:
            await asyncio.sleep(pause)
    return await _once(act)


async def _once(act: Callable[[], Awaitable[T]]) -> T | None:
    try:
        return await act()
    except discord.HTTPException as error:
        if error.code != _ACKNOWLEDGED_BEFORE:
            raise
        return None
