"""Where a message stands: a question channel, a thread channel, and which POEM the talk is about.

The POEM is read from the buttons of the card itself, so a talk goes on after a restart.
"""

import discord

from bot.faces.discord.messages.views import poem_of
from bot.talk import Place, clues

_LOOK_BACK = 10
_MOST_FOREIGN = 10_000


def is_named(channel: discord.abc.Snowflake, names: tuple[str, ...]) -> bool:
    """Tell whether a channel, or the channel a thread is in, is one of those named (by name or id)."""
    places = [channel, getattr(channel, "parent", None)]
    wanted = {name.lower() for name in names}
    return any(
        str(place.id) in wanted or str(getattr(place, "name", "")).lower() in wanted for place in places if place
    )


def place_of(message: discord.Message) -> Place:
    """Return in what kind of place a message stands."""
    if message.guild is None:
        return "direct"
    return "thread" if isinstance(message.channel, discord.Thread) else "channel"


async def poem_under_discussion(message: discord.Message, my_id: int, foreign: set[int]) -> str | None:
    """Return the POEM that a message goes on about: that of the first message which tells, in the order of the talk.

    `foreign` collects the threads that were not opened on a card of ours, so that each is looked up once.
    """
    for clue in clues(place_of(message), replies=_replies(message)):
        match clue:
            case "replied_to":
                poem_id = await _card_replied_to(message, my_id)
            case "last_said":
                poem_id = await _last_card(message, my_id)
            case "opened_on":
                poem_id = await _starter(message.channel, my_id, foreign)
        if poem_id:
            return poem_id
    return None


def _replies(message: discord.Message) -> bool:
    return message.reference is not None and message.reference.message_id is not None


async def _card_replied_to(message: discord.Message, my_id: int) -> str | None:
    card = await _referenced(message, message.reference) if message.reference else None
    return poem_of(card) if card and card.author.id == my_id else None


async def _referenced(message: discord.Message, reference: discord.MessageReference) -> discord.Message | None:
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    if isinstance(reference.resolved, discord.DeletedReferencedMessage) or reference.message_id is None:
        return None
    return await _fetched(message.channel, reference.message_id)


async def _last_card(message: discord.Message, my_id: int) -> str | None:
    """Return the POEM of our last message before this one."""
    try:
        async for earlier in message.channel.history(limit=_LOOK_BACK, before=message):
            if earlier.author.id == my_id:
                return poem_of(earlier)
    except discord.HTTPException:  # not allowed to read the history: then every message stands alone
        return None
    return None


async def _starter(thread: object, my_id: int, foreign: set[int]) -> str | None:
    """Return the POEM of the card that a thread was opened on; such a thread has the card's id."""
    if not isinstance(thread, discord.Thread) or thread.id in foreign or thread.parent is None:
        return None
    starter = await _fetched(thread.parent, thread.id)
    if starter and starter.author.id == my_id:
        return poem_of(starter)
    if len(foreign) >= _MOST_FOREIGN:
        foreign.clear()
    foreign.add(thread.id)
    return None


async def _fetched(channel: object, message_id: int) -> discord.Message | None:
    if not isinstance(channel, discord.abc.Messageable):
        return None
    try:
        return await channel.fetch_message(message_id)
    except discord.HTTPException:  # deleted, or not for us
        return None
