"""A POEM's picture as an attachment, with a text that says the same; drawn off the event loop, kept for a while.

The cache is by content: a POEM that was corrected has another picture.
"""

import asyncio
import io
from functools import lru_cache

import discord

from bot.core.poem import shortened
from bot.desk import Opened
from bot.faces.discord.messages.cards import COLOURS, plain
from bot.pictures import Picture, png

_MOST_KEPT = 64
_ALT = 1024


@lru_cache(maxsize=_MOST_KEPT)
def _drawn(picture: Picture) -> bytes:
    return png(picture)


async def picture_message(opened: Opened) -> tuple[discord.Embed, discord.File] | None:
    """Return the embed and the file of a POEM's picture, or None when it has none."""
    picture = opened.picture()
    if picture is None:
        return None
    # The picture names its outcome; whose it is stands above it.
    embed = discord.Embed(description=f"-# {plain(opened.headline)}", colour=COLOURS["answer"])
    return embed, await attached(picture, embed, f"{opened.poem_id}.png")


async def attached(picture: Picture, under: discord.Embed, name: str) -> discord.File:
    """Put a picture under what is said of it, and return its file."""
    png = await asyncio.to_thread(_drawn, picture)
    under.set_image(url=f"attachment://{name}")
    return discord.File(io.BytesIO(png), filename=name, description=shortened(picture.alt, _ALT))
