"""A wish is closed when a POEM answers it, and who wanted to be told is told: once, whatever becomes of the bot.

Of most questions only the concepts are kept, and these may have been answered before by a POEM that was not what was
meant: another one must answer them now. It is looked at whenever other knowledge is in use, however it came.
"""

import asyncio
import contextlib
import logging

from bot.desk import Opened
from bot.errors import JournalError
from bot.faces.discord.delivery import NOT_SENT, delivered, in_short, passes
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.faces.discord.messages.cards import plain
from bot.faces.discord.messages.views import row
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
            before = () if wish.text else wish.answered_before
            if new := [poem_id for poem_id in answered_by[words] if poem_id not in before]:
                closed[wish.id] = new[0]
        if closed:
            await wishes.close(closed)
        told = [await self._keep(wishes, promise) for promise in await wishes.promises()]
        return all(told)

    async def _keep(self, wishes: Wishes, promise: Promise) -> bool:
        """Tell somebody; tell whether it is done: they have been told, or cannot be."""
        opened = self._desk.opened(promise.poem_id)
        if not isinstance(opened, Opened) or not await wishes.claim(promise.wish_id):
            return True
        try:
            await delivered(lambda: self._tell(promise, opened), _PAUSES)
        except NOT_SENT as error:
            if passes(error):
                await wishes.not_told(promise.wish_id)
                return False
            log.warning("who wished for a POEM could not be told: %s", in_short(error))
        await wishes.told(promise.wish_id)
        return True

    async def _tell(self, promise: Promise, opened: Opened) -> None:
        """Post it in reply to the question, which calls who asked; or where they have no question, as it is."""
        channel = self._host.get_partial_messageable(int(promise.channel_id))
        topic = plain(", ".join(promise.concepts))
        words = f"You wished for a POEM on {topic}. There is one now: **{plain(opened.headline)}**"
        view = row(("card", "details"), opened.poem_id)
        view.stop()  # what is in it is found by its id
        if promise.message_id is None:
            await channel.send(words, view=view, nonce=promise.wish_id)
            return
        question = channel.get_partial_message(int(promise.message_id))
        reference = question.to_reference(fail_if_not_exists=False)
        await channel.send(words, view=view, reference=reference, mention_author=True, nonce=promise.wish_id)
