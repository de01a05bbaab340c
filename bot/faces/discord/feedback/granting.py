"""A wish is closed when a POEM answers it, and who wanted to be told is told: once, whatever becomes of the bot.

What is told is claimed in the journal before it is posted, and settled after: of a claim that is not settled it is
looked in the chat whether it was posted, and it is posted where it was not.

Of most questions only the concepts are kept, and these may have been answered before by a POEM that was not what was
meant: another one must answer them now. It is looked at whenever other knowledge is in use, however it came.
"""

import asyncio
import contextlib
import datetime as dt
import logging
from collections.abc import Iterator
from functools import partial

import discord

from bot.desk import Opened
from bot.errors import JournalError
from bot.faces.discord.delivery import NOT_SENT, delivered, in_short, passes, was_posted
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.faces.discord.messages.cards import plain
from bot.faces.discord.messages.views import poem_of, row
from bot.journal import Promise, Wishes

log = logging.getLogger(__name__)

_BREATH = 0.005  # seconds between two questions that nobody waits for: those of people are answered meanwhile
_AGAIN_AFTER = 60.0  # seconds, when the journal or the chat could not be used
_PAUSES = (1.0, 4.0, 15.0)


class Granting:
    """Closes wishes and keeps what was promised. For as long as the bot runs."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._desk = host.desk

    async def run(self) -> None:
        """Look at the start and whenever other knowledge is in use. Ends at once where no journal is kept."""
        journal = self._host.keeper.journal
        if journal is None:
            return
        while True:
            knowledge = self._desk.knowledge
            done = await self._tried(Wishes(journal))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._desk.renewed(knowledge), None if done else _AGAIN_AFTER)

    async def _tried(self, wishes: Wishes) -> bool:
        """Look, and tell whether that came to an end; whatever is left is tried again."""
        try:
            return await self._look(wishes)
        except JournalError as error:  # curators are told of it by the journal itself
            log.info("wishes wait for the journal: %s", error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the next look may do
            unexpected(error)
        return False

    async def _look(self, wishes: Wishes) -> bool:
        """Close what is answered now, and tell it; tell whether all was told.

        A wish is judged by the words of its question where they are kept, else by its concepts.
        """
        answered_by: dict[str, tuple[str, ...]] = {}
        closed = {}
        for wish in await wishes.open():
            words = wish.text or " ".join(wish.concepts)
            if words not in answered_by:
                await asyncio.sleep(_BREATH)
                answered_by[words] = await self._desk.answered_by(words)
            before = wish.seen_before if wish.text else (*wish.seen_before, *wish.answered_before)
            if new := [poem_id for poem_id in answered_by[words] if poem_id not in before]:
                closed[wish.id] = new[0]
        if closed:
            await wishes.close(closed)
        told = [await self._keep(wishes, promise) for promise in await wishes.promises()]
        return all(told)

    async def _keep(self, wishes: Wishes, promise: Promise) -> bool:
        """Tell somebody; tell whether it is done: they have been told, or cannot be."""
        opened = self._desk.opened(promise.poem_id)
        if not isinstance(opened, Opened):
            return True
        if promise.claimed_at is None and not await wishes.claim(promise.wish_id):
            return True
        try:
            if promise.claimed_at is None or not await self._was_posted(promise, promise.claimed_at):
                await self._tell(promise, opened)
        except NOT_SENT as error:  # it may have arrived: the next look sees
            log.warning("a wish waits for Discord: %s", in_short(error))
            return False
        await wishes.told(promise.wish_id)
        return True

    async def _was_posted(self, promise: Promise, claimed: dt.datetime) -> bool:
        """Tell whether somebody was told since then."""
        me = self._host.user
        for channel_id, message_id in _addresses(promise):
            tells = partial(_tells, promise=promise, message_id=message_id, me=me.id if me else None)
            if await was_posted(self._host.get_partial_messageable(channel_id), claimed, tells):
                return True
        return False

    async def _tell(self, promise: Promise, opened: Opened) -> None:
        """Post it where it can be. Raise what passes; who takes it nowhere cannot be told."""
        why = ""
        for channel_id, message_id in _addresses(promise):
            try:
                await delivered(partial(self._post, promise, opened, channel_id, message_id), _PAUSES)
            except discord.HTTPException as error:  # the question or its channel is gone, or a door is closed
                if passes(error):
                    raise
                why = in_short(error)
            else:
                return
        log.warning("who wished for a POEM could not be told: %s", why)

    async def _post(self, promise: Promise, opened: Opened, channel_id: int, message_id: int | None) -> None:
        """Post it in reply to the question, which calls who asked; or where they have no question, as it is."""
        channel = self._host.get_partial_messageable(channel_id)
        words = f"{_beginning(promise)} There is one now: **{plain(opened.headline)}**"
        view = row(("card", "details"), opened.poem_id)
        view.stop()  # what is in it is found by its id
        if message_id is None:
            await channel.send(words, view=view, nonce=promise.wish_id)
            return
        question = channel.get_partial_message(message_id).to_reference(fail_if_not_exists=True)
        await channel.send(words, view=view, reference=question, mention_author=True, nonce=promise.wish_id)


def _addresses(promise: Promise) -> Iterator[tuple[int, int | None]]:
    """Yield where to tell somebody, the best first: a channel, and the message to reply to where there is one."""
    yield int(promise.channel_id), int(promise.message_id) if promise.message_id else None
    if promise.direct_id:
        yield int(promise.direct_id), None


def _beginning(promise: Promise) -> str:
    """Return with what the message begins; by it, its POEM and what it replies to it is found again."""
    return f"You wished for a POEM on {plain(', '.join(promise.concepts))}."


def _tells(said: discord.Message, promise: Promise, message_id: int | None, me: int | None) -> bool:
    replies_to = said.reference.message_id if said.reference else None
    begins = said.content.startswith(_beginning(promise))
    return said.author.id == me and begins and replies_to == message_id and poem_of(said) == promise.poem_id
