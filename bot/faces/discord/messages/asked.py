"""The words of a message, and the message that one of ours replies to: read in the chat when wanted, never kept."""

import re
from typing import Any

import discord

_MENTION = r"<@!?{}>"


def words_of(message: discord.Message, my_id: int | None = None) -> str:
    """Return what a message says, without our name in it (None: without any); of a forum post, with its title."""
    said = re.sub(_MENTION.format(my_id or r"\d+"), " ", message.content).strip()
    place = message.channel
    if isinstance(place, discord.Thread) and place.id == message.id and isinstance(place.parent, discord.ForumChannel):
        return f"{place.name}\n{said}".strip()  # the first message of a post has its id
    return said


def question_of(ours: discord.Message | None) -> str:
    """Return the question that a message of ours replies to; empty when it cannot be seen with it."""
    asked = ours.reference.resolved if ours and ours.reference else None
    return words_of(asked) if isinstance(asked, discord.Message) else ""


async def replied_to(interaction: discord.Interaction[Any]) -> discord.Message | None:
    """Return the message that what was pressed stands under replies to, as it is now; None when it is gone.

    In a thread that was opened on a question, that is what our first message there answers.
    """
    reference = interaction.message.reference if interaction.message else None
    channel, message_id = interaction.channel, reference.message_id if reference else None
    if reference is None and isinstance(channel, discord.Thread) and isinstance(channel.parent, discord.TextChannel):
        channel, message_id = channel.parent, channel.id
    if message_id is None or not isinstance(channel, discord.abc.Messageable):
        return None
    try:
        return await channel.fetch_message(message_id)
    except discord.HTTPException:  # deleted, or not for us
        return None
