"""Looking back in the chat itself for what was asked while we were away, and for answers given before the last start.

Nothing is remembered for it but where direct messages stand: the chat tells what was asked, and whether we answered.
"""

import datetime as dt
import logging
from collections.abc import AsyncIterator, Iterator

import discord

from bot.faces.discord.direct_talks import DirectTalks

log = logging.getLogger(__name__)

LOOK_BACK = dt.timedelta(minutes=10)
"""What was asked longer ago has been answered by somebody else, or needs asking again."""
MOST = 300
"""Messages read in one place, at most: three pages of Discord's."""
_ANSWER_WITHIN = 50
_STILL_SEEN = dt.timedelta(days=1)

Place = discord.TextChannel | discord.VoiceChannel | discord.Thread | discord.PartialMessageable


async def unanswered(
    client: discord.Client, my_id: int, direct: DirectTalks, since: dt.datetime
) -> AsyncIterator[discord.Message]:
    """Yield the messages since then, ten minutes at most, that we have said nothing to, the oldest of a place first."""
    since = max(since, discord.utils.utcnow() - LOOK_BACK)
    for place in _places(client, direct, since):
        try:
            found = await _said_since(place, since)
        except discord.HTTPException as error:  # not for us, or gone
            log.info("could not look back in channel %s: HTTP %s, code %s", place.id, error.status, error.code)
            continue
        answered = {m.reference.message_id for m in found if m.author.id == my_id and m.reference}
        for message in reversed(found):
            if message.author.bot or message.id in answered or await _answered_in_thread(message, my_id):
                continue
            yield message


async def _said_since(place: Place, since: dt.datetime) -> list[discord.Message]:
    found = []
    async for message in place.history(limit=MOST):
        if message.created_at < since:
            break
        found.append(message)
    return found


def _places(client: discord.Client, direct: DirectTalks, since: dt.datetime) -> Iterator[Place]:
    """Yield where something was said lately and may be read."""
    for guild in client.guilds:
        places: list[discord.TextChannel | discord.VoiceChannel | discord.Thread] = [*guild.text_channels]
        places += [*guild.voice_channels, *guild.threads]
        for place in places:
            lately = place.last_message_id and discord.utils.snowflake_time(place.last_message_id) >= since
            if lately and place.permissions_for(guild.me).read_message_history:
                yield place
    for channel_id in direct:
        yield client.get_partial_messageable(channel_id, type=discord.ChannelType.private)


async def _answered_in_thread(message: discord.Message, my_id: int) -> bool:
    """Tell whether we spoke in the thread that was opened on a message."""
    if not message.flags.has_thread or message.guild is None:
        return False
    thread = message.guild.get_thread(message.id)
    return thread is not None and await _ours(thread, my_id) is not None


async def _ours(thread: discord.Thread, my_id: int) -> discord.Message | None:
    async for said in thread.history(limit=_ANSWER_WITHIN, oldest_first=True):
        if said.author.id == my_id:
            return said
    return None


async def earlier_answer(
    client: discord.Client, my_id: int, channel_id: int, question_id: int
) -> discord.Message | None:
    """Return our answer to a question, looked up in the chat; None when it cannot be seen or is over a day old."""
    if discord.utils.utcnow() - discord.utils.snowflake_time(question_id) > _STILL_SEEN:
        return None
    place = client.get_partial_messageable(channel_id)
    try:
        async for said in place.history(limit=_ANSWER_WITHIN, after=discord.Object(question_id)):
            if said.author.id == my_id and said.reference and said.reference.message_id == question_id:
                return said
        thread = next((g.get_thread(question_id) for g in client.guilds if g.get_thread(question_id)), None)
        return await _ours(thread, my_id) if thread else None
    except discord.HTTPException:
        return None
