"""What goes wrong and who is told: one line in the log, and one in the curators' channel where there is one.

A sentence names the right, the channel and what to do; never what was asked, nor by whom. The same trouble is told to
the curators once an hour.
"""

import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

import discord
from discord.utils import escape_markdown

from bot.core.poem import whole_sentences
from bot.faces.discord.delivery import NOT_SENT, delivered, in_short

log = logging.getLogger(__name__)

_AGAIN_AFTER = 3600.0
_MOST = 1_000
_PAUSES = (0.5, 1.0, 2.0)  # seconds: somebody waits to hear that they were told
_LONGEST = 2_000
_NO_SUCH_CHANNEL = 10003
_REFUSED = 401


class Notices:
    """Tells whoever can put something right. `refused` is called when Discord takes the token no more."""

    def __init__(self, client: discord.Client, channel: str | None, refused: Callable[[], None]) -> None:
        self._client = client
        self._channel = (channel or "").lower()
        self._refused = refused
        self._told: dict[str, float] = {}

    async def tell(self, sentence: str) -> None:
        """Log a sentence, and post it for the curators if they have not just read it."""
        log.warning("%s", sentence)
        now = time.monotonic()
        if now - self._told.get(sentence, -_AGAIN_AFTER) < _AGAIN_AFTER:
            return
        if len(self._told) >= _MOST:
            self._told.clear()
        if await self._post(sentence):
            self._told[sentence] = now

    async def post(self, sentence: str) -> None:
        """Log a sentence, and post it for the curators, however lately they have read it."""
        log.warning("%s", sentence)
        await self._post(sentence)

    async def _post(self, sentence: str) -> bool:
        """Post a sentence; tell whether there is no need to post it again: it is there, or there is no channel."""
        channel = self._curators_channel()
        if channel is None:
            return True
        try:
            await channel.send(whole_sentences(f"⚠️ {escape_markdown(sentence)}", _LONGEST, "…"))
        except NOT_SENT as error:
            log.warning("the curators' channel could not be told: %s", in_short(error))
            return False
        return True

    async def hand(self, shown: Mapping[str, Any]) -> bool:
        """Post a message for the curators; tell whether they have it. It is not logged: somebody typed it."""
        channel = self._curators_channel()
        if channel is None:
            return False
        try:
            await delivered(lambda: channel.send(**shown), _PAUSES)
        except NOT_SENT as error:
            log.warning("the curators' channel could not be told: %s", in_short(error))
            return False
        return True

    async def not_posted(self, channel_id: int, error: Exception) -> None:
        """Tell why an answer could not be posted in a channel, and what to do."""
        where = self._name_of(channel_id)
        status = getattr(error, "status", None)
        if status == _REFUSED:
            self._refused()
        elif isinstance(error, discord.Forbidden):
            await self.tell(
                f"I may not answer in {where} (code {error.code}). Give me View Channel, Send Messages, "
                "Send Messages in Threads and Embed Links there, or take the channel out of my settings."
            )
        elif isinstance(error, discord.HTTPException) and error.code == _NO_SUCH_CHANNEL:
            log.info("an answer had nowhere to go: channel %s is gone", channel_id)
        else:
            await self.tell(
                f"I could not post an answer in {where} ({in_short(error)}). Whoever asked there must ask again."
            )

    def _name_of(self, channel_id: int) -> str:
        channel = self._client.get_channel(channel_id)
        name = getattr(channel, "name", None)
        return f"#{name}" if name else f"channel {channel_id}"

    def _curators_channel(self) -> discord.abc.Messageable | None:
        if not self._channel:
            return None
        for guild in self._client.guilds:
            for channel in guild.text_channels:
                if self._channel in (channel.name.lower(), str(channel.id)):
                    return channel
        return None
