"""POEMs are handed out as a zip of their files, as they lie there."""

import asyncio
import io
from typing import Any

import discord

from bot.desk import Desk
from bot.errors import DocumentError
from bot.faces.discord.messages.views import Shown

_LARGEST = 10_485_760  # bytes of a file in a server without boosts


async def exported(interaction: discord.Interaction[Any], desk: Desk, poem_id: str | None) -> Shown:
    """Return the zip of one POEM, or of all, as a message. Raise DocumentError when Discord would not take it."""
    packed = await asyncio.to_thread(desk.library.packed, poem_id)
    most = interaction.guild.filesize_limit if interaction.guild else _LARGEST
    if len(packed) > most:
        size, room = (f"{length / 1_000_000:.0f} MB" for length in (len(packed), most))
        raise DocumentError(f"They take {size}, and Discord takes {room} here. Where I run, type: bottomline export")
    what = poem_id or f"{len(desk.knowledge)} POEMs"
    file = discord.File(io.BytesIO(packed), f"{poem_id or 'poems'}.zip")
    return {"content": f"{what}, as the files lie there now.", "file": file}
