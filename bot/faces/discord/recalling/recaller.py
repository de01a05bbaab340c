"""Recall: those who were shown a POEM are told when it is retracted, withdrawn or replaced, or says something else.

The journal says what was shown where. What is told is claimed there before it is posted, and settled after: a bot that
ends between the two leaves a claim, of which the next one looks whether it was posted, and posts it where it was not.
"""

import asyncio
import contextlib
import datetime as dt
import logging
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

import discord

from bot.core.matching import KnowledgeBase
from bot.core.poem import GONE, Fingerprint, Poem, fingerprint_of
from bot.core.recall import Showings, recall
from bot.core.reply import Link, Reply
from bot.desk import Desk
from bot.errors import JournalError
from bot.faces.discord.delivery import NOT_SENT, delivered, in_short, passes, was_posted
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.faces.discord.recalling.addressing import Address, Addressing
from bot.faces.discord.recalling.message import message_of, tells
from bot.faces.discord.recalling.settling import Settling
from bot.journal import Journal, Showing, new_id

log = logging.getLogger(__name__)

_BETWEEN = 2.0
"""Seconds from one message to the next: thirty a minute."""
_LOOK_EVERY = 3600.0
_AGAIN = (5.0, 30.0, 120.0, 600.0)
"""Seconds until it is tried again, after each time that it failed in a row."""
_MOST_PLACES = 5
_NO_HISTORY, _INVALID = 160002, 50035


class Recaller:
    """Looks after each change of the knowledge, and at the start, whom to tell; for as long as the bot runs."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._desk = host.desk
        self._settings = host.settings
        self._addressing = self._new_addressing()
        self._wait = self._settings.recall_minutes * 60.0
        self._settling = Settling(self._desk.knowledge, self._wait)

    async def run(self) -> None:
        """Tell what is to be told. Ends at once where nobody is to be told, or no journal is kept."""
        if self._settings.recall == "off" or not self._settings.recall_days or self._host.keeper.journal is None:
            return
        failed = 0
        look_at = _clock() + self._wait
        while True:
            await self._until(look_at)
            failed = 0 if await self._tried(self._host.keeper.kept()) else failed + 1
            look_at = _clock() + (_AGAIN[min(failed, len(_AGAIN)) - 1] if failed else _LOOK_EVERY)

    async def _until(self, look_at: float) -> None:
        """Wait until then, or until a POEM that changed has stood for as long as is set."""
        while True:
            knowledge = self._desk.knowledge
            self._settling.note(knowledge, _clock())
            within = min(look_at, self._settling.next_due()) - _clock()
            if not await self._renewed(knowledge, within):
                break
        self._settling.looked(_clock())

    async def _renewed(self, knowledge: KnowledgeBase, within: float) -> bool:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._desk.renewed(knowledge), within)
        return self._desk.knowledge is not knowledge

    async def _tried(self, journal: Journal) -> bool:
        """Look, and tell whether that came to an end; whatever is left is tried again."""
        self._addressing = self._new_addressing()
        try:
            await self._look(journal)
        except JournalError as error:  # curators are told of it by the journal itself
            log.info("recall waits for the journal: %s", error)
        except NOT_SENT as error:
            log.warning("recall waits for Discord: %s", in_short(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, the bot goes on
            unexpected(error)
        else:
            return True
        return False

    def _new_addressing(self) -> Addressing:
        return Addressing(self._host, direct=self._settings.recall == "direct")

    async def _look(self, journal: Journal) -> None:
        since = discord.utils.utcnow() - dt.timedelta(days=self._settings.recall_days)
        shown = await journal.shown_since(since)
        marks = {poem_id: self._desk.fingerprint(poem_id) for poem_id, _ in shown}
        changed = {poem_id for poem_id, digest in shown if (mark := marks[poem_id]) is None or mark.whole != digest}
        for poem_id in sorted(changed):
            self._settling.note(self._desk.knowledge, _clock())
            if self._settling.waits(poem_id, _clock()):
                continue
            now = await _standing(self._desk, poem_id)
            if now is not None:
                await _Telling(self._host, journal, self._addressing, poem_id, now).see_to(since)


class _Telling:
    """What is told of one POEM as it stands now."""

    def __init__(self, host: Host, journal: Journal, addressing: Addressing, poem_id: str, now: Fingerprint) -> None:
        self._host = host
        self._journal = journal
        self._addressing = addressing
        self._poem_id = poem_id
        self._now = now
        self._earlier: tuple[Poem, ...] = ()
        self._told: Counter[str] = Counter()
        self._refused: list[int] = []
        self._headline = ""

    async def see_to(self, since: dt.datetime) -> None:
        """Tell those who do not know it yet."""
        showings = await self._journal.showings(self._poem_id, since)
        self._earlier = await asyncio.to_thread(self._host.desk.library.earlier, self._poem_id)
        try:
            if await self._go_on(showings):
                showings = await self._journal.showings(self._poem_id, since)
            due = [each for each in showings if each.is_due(self._now)]
            while due:
                group = await self._addressing.next_group(due)
                if not await self._stands():
                    return
                if self._reply(group, here=True) is None or await self._claim_and_tell(group):
                    seen_to = {each.id for each in group}
                    due = [each for each in due if each.id not in seen_to]
        finally:
            await self._tell_curators()

    async def _claim_and_tell(self, group: Sequence[Showing]) -> bool:
        telling = new_id()
        await self._journal.claim_telling(telling, {each.id: each.change_to(self._now) for each in group})
        return await self._tell(telling, group)

    async def _stands(self) -> bool:
        now = await _standing(self._host.desk, self._poem_id)
        return now is not None and now.essence == self._now.essence

    async def _go_on(self, showings: Sequence[Showing]) -> bool:
        """See to claims of which nobody knows whether they were posted; tell whether there were any."""
        claims: dict[int, list[Showing]] = defaultdict(list)
        for showing in showings:
            if showing.unsettled:
                claims[showing.unsettled.telling].append(showing)
        for telling, group in claims.items():
            before = [each.before for each in group]
            if await self._was_posted(telling, group):
                await self._journal.settle_telling(telling)
            elif all(each.is_known(self._now) for each in group) and self._reply(before, here=True):
                await self._tell(telling, before)
            else:  # it was put back meanwhile, or is something else by now
                await self._journal.drop_telling(telling)
        return bool(claims)

    async def _was_posted(self, telling: int, group: Sequence[Showing]) -> bool:
        claimed = min(each.unsettled.since for each in group if each.unsettled)
        for channel_id in await self._addressing.channels(group):
            place = self._host.get_partial_messageable(channel_id)
            if await was_posted(place, claimed, lambda said: tells(said, telling)):
                return True
        return False

    async def _tell(self, telling: int, group: Sequence[Showing]) -> bool:
        """Post what was claimed, and settle it; where nobody takes it, too.

        Return False where somebody takes no direct messages: the claim is dropped, and they are due where they asked.
        """
        address = await self._addressing.address(group)
        try:
            await self._post(telling, group, address)
        except discord.HTTPException as error:
            if passes(error):
                raise
            log.warning("could not tell a change in channel %s: %s", address.channel_id, in_short(error))
            if self._addressing.turn_away(address.channel_id):
                await self._journal.drop_telling(telling)
                return False
            self._refused.append(address.channel_id)
        else:
            self._told["place" if address.here else "direct message"] += 1
        await self._journal.settle_telling(telling)
        await asyncio.sleep(_BETWEEN)
        return True

    async def _post(self, telling: int, group: Sequence[Showing], address: Address) -> None:
        reply = self._reply(group, here=address.here)
        if reply is None:
            return
        channel = self._host.get_partial_messageable(address.channel_id)
        message = message_of(reply, telling)
        if address.replies_to:
            answer = discord.MessageReference(
                message_id=address.replies_to, channel_id=address.channel_id, fail_if_not_exists=False
            )
            try:
                await delivered(lambda: channel.send(**message, reference=answer, mention_author=False))
            except discord.HTTPException as error:
                if error.code not in {_NO_HISTORY, _INVALID}:
                    raise
            else:
                return
        await delivered(lambda: channel.send(**message))

    def _reply(self, group: Sequence[Showing], *, here: bool) -> Reply | None:
        last = group[-1]
        was = last.known(map(fingerprint_of, self._earlier))
        shown = Showings(len(group), last.at.date(), here=here)
        reply = recall(self._poem_id, was, self._earlier, shown, self._host.desk.knowledge)
        if reply is None:
            return None
        self._headline = reply.title
        if here or not (last.server_id and last.answer_id):
            return reply
        address = f"https://discord.com/channels/{last.server_id}/{last.channel_id}/{last.answer_id}"
        return replace(reply, links=(Link("What you were shown", address), *reply.links))

    async def _tell_curators(self) -> None:
        """Tell curators how many were told, and where nobody could be."""
        if not self._told and not self._refused:
            return
        counts = [_counted(number, kind) for kind, number in self._told.items()]
        told = f"told in {' and '.join(counts)}" if counts else "told nowhere"
        names = [self._name_of(channel_id) for channel_id in self._refused[:_MOST_PLACES]]
        more = f" and {len(self._refused) - _MOST_PLACES} more" if len(self._refused) > _MOST_PLACES else ""
        refused = f" I could not tell it in {', '.join(names)}{more}: gone, or I may not post there." if names else ""
        await self._host.notices.tell(f"{self._headline} ({self._poem_id}): {told}.{refused}")

    def _name_of(self, channel_id: int) -> str:
        name = getattr(self._host.get_channel(channel_id), "name", None)
        return f"#{name}" if name else f"channel {channel_id}"


def _clock() -> float:
    return asyncio.get_running_loop().time()


async def _standing(desk: Desk, poem_id: str) -> Fingerprint | None:
    """Return the digests of a POEM, also of one that a curator took out; None when nobody knows why it is gone."""
    found = desk.fingerprint(poem_id)
    if found is None and await asyncio.to_thread(desk.library.was_taken_out, poem_id):
        return GONE
    return found


def _counted(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"
