"""Messages: answered when the bot is mentioned, in direct messages, in the question channels, and in talks on a card.

Every question that is meant for us is answered once, or somebody is told why not. An edit of a question changes its
answer; when a question is deleted, its answer says so and can be deleted; both also while the answer is on its way.
"""

import asyncio
import datetime as dt
import logging
import re
from dataclasses import dataclass, field

import discord

from bot.core.reply import Reply
from bot.errors import JournalError
from bot.faces.discord import meters
from bot.faces.discord.commands.ask import answer
from bot.faces.discord.delivery import NOT_SENT, delivered, in_short, passes
from bot.faces.discord.direct_talks import DirectTalks
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.faces.discord.keeping import Given, Spot
from bot.faces.discord.listening.answers import Answered, Answers
from bot.faces.discord.listening.lookback import LOOK_BACK, earlier_answer, unanswered
from bot.faces.discord.listening.places import Discussed, is_named, under_discussion
from bot.faces.discord.messages.asked import words_of
from bot.faces.discord.messages.cards import named
from bot.faces.discord.messages.private import is_note, note_on
from bot.faces.discord.messages.views import Shown, with_delete, with_picture
from bot.talk import Said, may_change, wait_sentence

log = logging.getLogger(__name__)

_GONE = "-# The question was deleted."
_TALK = (discord.MessageType.default, discord.MessageType.reply)
_NO_HISTORY = 160002
_HAS_THREAD = 160004


@dataclass(slots=True)
class _UnderWay:
    """A message that is being seen to, and what became of it meanwhile."""

    done: asyncio.Event = field(default_factory=asyncio.Event)
    edited: discord.Message | None = None
    deleted: bool = False


class Listener:
    """What is done about messages. It keeps ids of the last answers and nobody's words."""

    def __init__(self, host: Host, me: discord.ClientUser, direct: DirectTalks) -> None:
        self._host = host
        self._me = me
        self._direct = direct
        self._answers = Answers()
        self._under_way: dict[int, _UnderWay] = {}
        self._foreign_threads: set[int] = set()
        self._leaving = False
        self._started = discord.utils.utcnow()

    async def said(self, message: discord.Message, *, late: bool = False) -> None:
        """Answer a message that is for us; leave all others alone.

        `late`: it was found by looking back. Then nobody is told to wait: it was asked in its time.
        """
        if self._leaving or message.author.bot or message.type not in _TALK:
            return
        if message.id in self._under_way or self._answers.find(message.id):
            return  # it was found by looking back and came by itself as well
        if message.guild is None:
            self._direct.note(message.channel.id)
        under_way = self._under_way[message.id] = _UnderWay()
        try:
            await self._see_to(message, late=late)
        finally:
            del self._under_way[message.id]
            under_way.done.set()
        if under_way.deleted:
            await self.deleted(message.id, message.channel.id)
        elif under_way.edited:
            await self.edited(under_way.edited)

    async def look_back(self, since: dt.datetime) -> None:
        """Answer what was asked of us since then, in the last ten minutes at most, and is not answered."""
        async for message in unanswered(self._host, self._me.id, self._direct, since):
            if not await self._was_answered(message.id):
                await self.said(message, late=True)

    async def leave(self, within: float) -> None:
        """Take no more messages, and wait, so many seconds at most, for the answers that are on their way."""
        self._leaving = True
        waiting = [asyncio.ensure_future(each.done.wait()) for each in self._under_way.values()]
        if waiting:
            _, late = await asyncio.wait(waiting, timeout=within)
            if late:
                log.warning("stopped with %d questions unanswered; they are looked for at the next start", len(late))

    async def _see_to(self, message: discord.Message, *, late: bool) -> None:
        try:
            given = await self.given_to(message)
            if given is None:
                return
            seconds = 0.0 if late else self._host.cooldown.wait(message.author.id)
            if seconds:
                if self._host.cooldown.tell_once(message.author.id):
                    await message.reply(wait_sentence(seconds), mention_author=False)
                return
            sent = await delivered(lambda: self._send(message, given.reply))
            self._remember(message, given, sent.channel.id, sent.id)
            meters.ANSWERS.labels("posted").inc()
        except discord.HTTPException as error:
            meters.ANSWERS.labels("not posted").inc()
            await self._host.notices.not_posted(message.channel.id, error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the bot goes on
            meters.ANSWERS.labels("not posted").inc()
            if passes(error):
                await self._host.notices.not_posted(message.channel.id, error)
            else:
                await self._tell_incident(message, error)

    async def _tell_incident(self, message: discord.Message, error: Exception) -> None:
        try:
            await message.reply(unexpected(error), mention_author=False)
        except NOT_SENT as failure:
            await self._host.notices.not_posted(message.channel.id, failure)

    async def edited(self, message: discord.Message) -> None:
        """Change the answer to a question that was edited soon enough."""
        if message.author.bot or message.edited_at is None:
            return
        if not may_change((message.edited_at - message.created_at).total_seconds()):
            return
        if under_way := self._under_way.get(message.id):
            under_way.edited = message
            return
        answered = self._answers.find(message.id) or await self._looked_up(message.channel.id, message.id)
        if answered is None:
            return
        given = await self.given_to(message)
        if given is None:  # it asks nothing any more; what was answered may have been read
            return

        async def change() -> None:
            shown: Shown = {"content": None, "view": None, **await self._shown(message, given.reply)}
            file = shown.pop("file", None)
            await self._partial(answered).edit(**shown, attachments=[file] if file else [])

        try:
            await delivered(change)
            self._remember(message, given, answered.channel_id, answered.message_id, answered.asked_id)
        except NOT_SENT as error:
            log.warning("could not change an answer: %s", in_short(error))

    async def deleted(self, question_id: int, channel_id: int) -> None:
        """Say on an answer that its question is gone, and offer to delete it; a note on patient details goes, too.

        `channel_id`: where it stood, to look for an answer that was given before the last start.
        """
        if under_way := self._under_way.get(question_id):
            under_way.deleted = True
            return
        self._host.keeper.forget(channel_id, question_id)
        answered = self._answers.forget(question_id) or await self._looked_up(channel_id, question_id)
        if answered is None:
            return
        there = self._partial(answered)

        async def mark() -> None:
            answer = await there.fetch()
            await answer.edit(content=_GONE, view=with_delete(answer, answered.asker_id))

        try:
            await delivered(there.delete if answered.is_note else mark)
        except NOT_SENT as error:  # the answer is gone too, or its channel
            log.info("could not mark an answer: %s", in_short(error))

    async def given_to(self, message: discord.Message, anew: bool = False) -> Given | None:
        """Return what to say to a message, `anew` as to a question of its own; None for silence."""
        text = words_of(message, self._me.id)
        if anew:
            return await answer(self._host.desk, Said(text=text, addressed=True))
        on = await under_discussion(message, self._me.id, self._foreign_threads) if text else Discussed()
        said = Said(
            text=text,
            addressed=message.guild is None or _mentions(message, self._me.id),
            listening=is_named(message.channel, self._host.settings.question_channels),
            replying=message.reference is not None and (on.anything or self._me in message.mentions),
            about=on.poem_id,
            choices=len(on.offered),
            asked=on.asked,
        )
        return await answer(self._host.desk, said, on.offered)

    async def _send(self, message: discord.Message, reply: Reply) -> discord.Message:
        """Post the answer: in a thread where one belongs, else as a reply; plainly where no reply may be written."""
        thread = None if reply.private else await self._thread_for(message, reply)
        shown = await self._shown(message, reply)
        if thread:
            return await thread.send(**shown, nonce=message.id)
        try:
            reference = message.to_reference(fail_if_not_exists=False)  # it may have been deleted meanwhile
            return await message.channel.send(**shown, reference=reference, mention_author=False, nonce=message.id)
        except discord.HTTPException as error:
            if error.code != _NO_HISTORY:
                raise
        shown = await self._shown(message, reply)
        return await message.channel.send(**shown, nonce=message.id)

    async def _shown(self, message: discord.Message, reply: Reply) -> Shown:
        """Return what is sent: the reply, or a note where others would read of patient details."""
        if _is_for_one(message, reply):
            return note_on(message, reply)
        noticed = self._host.notice.under(reply, message.channel.id, message.id)
        return await with_picture(noticed, self._host.desk, message.author.id)

    def _remember(
        self, message: discord.Message, given: Given, channel_id: int, message_id: int, again: int | None = None
    ) -> None:
        """Note where an answer stands; `again`: the row in the journal of a question that was edited."""
        is_note, private = _is_for_one(message, given.reply), given.reply.private is not None
        answer, spot = (channel_id, message_id), Spot.of_message(message)
        asked_id = self._host.keeper.keep(given, spot, answer, private=private, again=again)
        self._answers.remember(message.id, Answered(*answer, message.author.id, is_note=is_note, asked_id=asked_id))

    async def _was_answered(self, question_id: int) -> bool:
        """Tell whether the journal knows of an answer, which may have been taken away since."""
        try:
            return await self._host.keeper.answer_to(question_id) is not None
        except JournalError:
            return False

    async def _looked_up(self, channel_id: int, question_id: int) -> Answered | None:
        """Return where our answer to a question of before the last start stands: by the journal, else by the chat.

        Who asked is not known then: whether it was somebody who wants the answer taken away, the journal tells. Of what
        was answered last it may know nothing, if we were killed: shortly before the start the chat knows more.
        """
        try:
            kept = await self._host.keeper.answer_to(question_id)
        except JournalError:
            return await self._seen_in_chat(channel_id, question_id)
        if kept is None:
            lately = discord.utils.snowflake_time(question_id) >= self._started - LOOK_BACK
            return await self._seen_in_chat(channel_id, question_id) if lately else None
        place = int(kept.channel_id), int(kept.answer_id)
        return Answered(*place, asker_id=0, is_note=kept.is_note, asked_id=kept.asked_id)

    async def _seen_in_chat(self, channel_id: int, question_id: int) -> Answered | None:
        if discord.utils.snowflake_time(question_id) >= self._started:
            return None
        said = await earlier_answer(self._host, self._me.id, channel_id, question_id)
        return Answered(said.channel.id, said.id, asker_id=0, is_note=is_note(said)) if said else None

    async def _thread_for(self, message: discord.Message, reply: Reply) -> discord.Thread | None:
        """Open a thread on a question where long answers belong into one; None where the answer stays in the channel.

        Its name is the answer's title: a question may hold what should not stand in a list of threads.
        """
        long = reply.poem_id is not None or bool(reply.choices)
        in_channel = isinstance(message.channel, discord.TextChannel)
        if not (long and in_channel and is_named(message.channel, self._host.settings.thread_channels)):
            return None
        try:
            return await message.create_thread(name=named(reply.title), auto_archive_duration=1440)
        except discord.HTTPException as error:
            if error.code == _HAS_THREAD and message.guild:
                return message.guild.get_thread(message.id)
            log.warning("no thread in channel %s: %s", message.channel.id, in_short(error))
            return None

    def _partial(self, answered: Answered) -> discord.PartialMessage:
        return self._host.get_partial_messageable(answered.channel_id).get_partial_message(answered.message_id)


def _is_for_one(message: discord.Message, reply: Reply) -> bool:
    """Tell whether a reply is for who wrote the message alone, and others are there."""
    return reply.private is not None and message.guild is not None


def _mentions(message: discord.Message, my_id: int) -> bool:
    """Tell whether somebody wrote our name; a reply to us mentions us without it."""
    return re.search(rf"<@!?{my_id}>", message.content) is not None
