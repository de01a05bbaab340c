"""Whether a wish comes too late: a POEM may have come since the question was asked, and answer it.

The question is judged again by its words where they are kept, or still stand in the chat. Else its concepts are all
there is of it: then only a POEM that was added on a later day is known to be new.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import discord

from bot.desk import Desk
from bot.errors import JournalError
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.asked import words_of
from bot.faces.discord.messages.views import offer_of
from bot.journal import AskedNote, Wishes


@dataclass(frozen=True, slots=True)
class Answering:
    """The POEMs that bear on a question now. `new`: they answer it, and did not come with it; `seen`: these did.

    `by_concepts`: they answer its concepts alone.
    """

    new: tuple[str, ...]
    seen: tuple[str, ...]
    by_concepts: tuple[str, ...]


async def answering(interaction: discord.Interaction[Any], wishes: Wishes, asked: AskedNote) -> Answering:
    """Return what bears now on the question that somebody wishes for."""
    desk = desk_of(interaction)
    by_concepts = await desk.answered_by(" ".join(asked.concepts))
    words = asked.text or await _words_in_chat(interaction.client, asked)
    if words:
        now = await desk.answered_by(words)
        near = await _offered(desk, words)
    else:
        now, near = await desk.answered_by(" ".join(asked.concepts), asked.at.date() + dt.timedelta(days=1)), ()
    offer = offer_of(interaction.message) if interaction.message else None
    seen = {*await _shown(wishes, asked, now), *(offer.poem_ids if offer else ())}
    new = tuple(poem_id for poem_id in now if poem_id not in seen)
    return Answering(new, tuple(sorted(seen.union(near))), by_concepts)


async def _shown(wishes: Wishes, asked: AskedNote, now: tuple[str, ...]) -> tuple[str, ...]:
    """Return the POEMs that came with a question; where nobody can tell, those that answer it now (`now`)."""
    try:
        return await wishes.shown(asked)
    except JournalError:  # the wish is noted all the same, and written when it can be
        return now


async def _offered(desk: Desk, words: str) -> tuple[str, ...]:
    """Return the POEMs that are offered on a question: one that was refused is no longer read from its message."""
    reply = (await desk.ask(words)).reply
    return tuple(choice.poem_id for choice in reply.choices) if reply and reply.tone == "offer" else ()


async def _words_in_chat(client: discord.Client, asked: AskedNote) -> str:
    """Return the words of a question as it stands now; nothing where it is gone, or was given with a command."""
    channel = client.get_channel(int(asked.channel_id)) or client.get_partial_messageable(int(asked.channel_id))
    if asked.place == "command" or not isinstance(channel, discord.abc.Messageable):
        return ""
    try:
        return words_of(await channel.fetch_message(int(asked.message_id)), client.user.id if client.user else None)
    except discord.HTTPException:  # deleted, or not for us
        return ""
