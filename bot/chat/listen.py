"""Messages: answered when the bot is mentioned, in direct messages, and in the question channels."""

import logging
import re

import discord

from bot.chat.ask import answer
from bot.chat.cards import embed_of
from bot.chat.failures import unexpected
from bot.desk import Desk

log = logging.getLogger(__name__)


def is_question_channel(channel: discord.abc.Snowflake, names: tuple[str, ...]) -> bool:
    """Tell whether a channel, or the channel a thread is in, is one of the question channels (by name or id)."""
    places = [channel, getattr(channel, "parent", None)]
    wanted = {name.lower() for name in names}
    return any(
        str(place.id) in wanted or str(getattr(place, "name", "")).lower() in wanted for place in places if place
    )


async def on_message(message: discord.Message, me: discord.ClientUser, desk: Desk, channels: tuple[str, ...]) -> None:
    """Answer a message that is for us; leave all others alone."""
    if message.author.bot or message.type not in (discord.MessageType.default, discord.MessageType.reply):
        return
    addressed = message.guild is None or me in message.mentions
    if not addressed and not is_question_channel(message.channel, channels):
        return
    try:
        reply = await answer(desk, without_mention(message.content, me.id), overheard=not addressed)
        if reply:
            await message.reply(embed=embed_of(reply), mention_author=False)
    except discord.Forbidden:
        log.warning("may not write in channel %s: give the bot Send Messages and Embed Links there", message.channel.id)
    except discord.HTTPException as error:
        log.warning("could not answer in channel %s: HTTP %s, code %s", message.channel.id, error.status, error.code)
    except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the bot goes on
        await message.reply(unexpected(error), mention_author=False)


def without_mention(text: str, my_id: int) -> str:
    """Return a text without the mention of the bot."""
    return re.sub(rf"<@!?{my_id}>", " ", text).strip()
