"""Where a message stands: a question channel, a thread channel, and which POEM or offer the talk is about.

Both are read from the buttons and menus of the message itself, so a talk goes on after a restart.
"""

from dataclasses import dataclass

import discord

from bot.faces.discord.messages.asked import question_of
from bot.faces.discord.messages.views import offer_of, poem_of
from bot.talk import Place, clues, may_choose

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


@dataclass(frozen=True, slots=True)
class Discussed:
    """What a message goes on about: a POEM, or POEMs that were offered and may be chosen from, with what was asked."""

    poem_id: str | None = None
    offered: tuple[str, ...] = ()
    asked: str = ""

    @property
    def anything(self) -> bool:
        """Tell whether there is anything under discussion."""
        return bool(self.poem_id or self.offered)


async def under_discussion(message: discord.Message, my_id: int, foreign: set[int]) -> Discussed:
    """Return what a message goes on about: the POEM of the first message of ours that has one, as a talk goes.

    What was offered last may be chosen from meanwhile.

    `foreign` collects the threads that were not opened on a card of ours, so that each is looked up once.
    """
    place, replies = place_of(message), _replies(message)
    offered: tuple[str, ...] = ()
    asked = ""
    for clue in clues(place, replies=replies):
        ours, next_to_it = None, True
        match clue:
            case "replied_to":
                ours = await _replied_to(message)
            case "last_said":
                ours, next_to_it = await _last_said(message, my_id)
            case "opened_on":
                ours = await _starter(message.channel, my_id, foreign)
        if ours is None or ours.author.id != my_id:
            continue
        offer, poem_id = offer_of(ours), poem_of(ours)
        asked_it = offer is not None and offer.asker == message.author.id
        if offer and may_choose(place, replies=replies, asked_it=asked_it, next_to_it=next_to_it):
            offered, asked = offer.poem_ids, question_of(ours)
        if poem_id:
            return Discussed(poem_id, offered, asked)
    return Discussed(None, offered, asked)


def _replies(message: discord.Message) -> bool:
    return message.reference is not None and message.reference.message_id is not None


async def _replied_to(message: discord.Message) -> discord.Message | None:
    reference = message.reference
    if reference is None:
        return None
    if isinstance(reference.resolved, discord.Message):
        return reference.resolved
    if isinstance(reference.resolved, discord.DeletedReferencedMessage) or reference.message_id is None:
        return None
    return await _fetched(message.channel, reference.message_id)


async def _last_said(message: discord.Message, my_id: int) -> tuple[discord.Message | None, bool]:
    """Return our last message before this one, and whether nobody has said anything since."""
    next_to_it = True
    try:
        async for earlier in message.channel.history(limit=_LOOK_BACK, before=message):
            if earlier.author.id == my_id:
                return earlier, next_to_it
            next_to_it = False
    except discord.HTTPException:  # not allowed to read the history: then every message stands alone
        return None, False
    return None, False


async def _starter(thread: object, my_id: int, foreign: set[int]) -> discord.Message | None:
    """Return the message of ours that a thread was opened on; such a thread has its id."""
    if not isinstance(thread, discord.Thread) or thread.id in foreign or thread.parent is None:
        return None
    starter = await _fetched(thread.parent, thread.id)
    if starter and starter.author.id == my_id:
        return starter
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
