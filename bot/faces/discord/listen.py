"""Messages: answered when the bot is mentioned, in direct messages, in the question channels, and in talks on a card.

An edit of a question changes its answer; when a question is deleted, its answer says so and can be deleted.
"""

import logging
import re

import discord

from bot.core.reply import Reply
from bot.desk import Desk
from bot.faces.discord.answers import Answered, Answers
from bot.faces.discord.commands.ask import answer
from bot.faces.discord.failures import unexpected
from bot.faces.discord.messages.cards import named
from bot.faces.discord.messages.private import note_on
from bot.faces.discord.messages.views import Shown, with_delete, with_picture
from bot.faces.discord.places import is_named, poem_under_discussion
from bot.settings import Settings
from bot.talk import Cooldown, Said, may_change, wait_sentence

log = logging.getLogger(__name__)

_GONE = "-# The question was deleted."
_TALK = (discord.MessageType.default, discord.MessageType.reply)


class Listener:
    """What is done about messages. It keeps ids of the last answers and nobody's words."""

    def __init__(self, desk: Desk, settings: Settings, cooldown: Cooldown, me: discord.ClientUser) -> None:
        self._desk = desk
        self._settings = settings
        self._cooldown = cooldown
        self._me = me
        self._answers = Answers()
        self._foreign_threads: set[int] = set()

    async def said(self, message: discord.Message) -> None:
        """Answer a message that is for us; leave all others alone."""
        if message.author.bot or message.type not in _TALK:
            return
        try:
            reply = await self.reply_to(message)
            if reply is None:
                return
            seconds = self._cooldown.wait(message.author.id)
            if seconds:
                if self._cooldown.tell_once(message.author.id):
                    await message.reply(wait_sentence(seconds), mention_author=False)
                return
            sent = await self._send(message, reply)
            self._remember(message, reply, sent.channel.id, sent.id)
        except discord.Forbidden:
            log.warning(
                "may not write in channel %s: give the bot Send Messages and Embed Links there", message.channel.id
            )
        except discord.HTTPException as error:
            log.warning(
                "could not answer in channel %s: HTTP %s, code %s", message.channel.id, error.status, error.code
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the bot goes on
            await message.reply(unexpected(error), mention_author=False)

    async def edited(self, message: discord.Message, client: discord.Client) -> None:
        """Change the answer to a question that was edited soon enough."""
        answered = self._answers.find(message.id)
        if answered is None or message.edited_at is None or message.author.bot:
            return
        if not may_change((message.edited_at - message.created_at).total_seconds()):
            return
        reply = await self.reply_to(message)
        if reply is None:  # it asks nothing any more; what was answered may have been read
            return
        shown: Shown = {"content": None, "view": None, **await self._shown(message, reply)}
        file = shown.pop("file", None)
        there = _partial(client, answered)
        try:
            await there.edit(**shown, attachments=[file] if file else [])
            self._remember(message, reply, answered.channel_id, answered.message_id)
        except discord.HTTPException as error:
            log.warning("could not change an answer: HTTP %s, code %s", error.status, error.code)

    async def deleted(self, question_id: int, client: discord.Client) -> None:
        """Say on an answer that its question is gone, and offer to delete it; a note on patient details goes, too."""
        answered = self._answers.forget(question_id)
        if answered is None:
            return
        try:
            if answered.is_note:
                await _partial(client, answered).delete()
                return
            there = await _partial(client, answered).fetch()
            await there.edit(content=_GONE, view=with_delete(there, answered.asker_id))
        except discord.HTTPException as error:  # the answer is gone too, or its channel
            log.info("could not mark an answer: HTTP %s, code %s", error.status, error.code)

    async def reply_to(self, message: discord.Message) -> Reply | None:
        """Return what to say to a message; None for silence."""
        text = without_mention(message.content, self._me.id)
        poem_id = await poem_under_discussion(message, self._me.id, self._foreign_threads) if text else None
        said = Said(
            text=text,
            addressed=message.guild is None or _mentions(message, self._me.id),
            listening=is_named(message.channel, self._settings.question_channels),
            replying=message.reference is not None and (poem_id is not None or self._me in message.mentions),
            about=poem_id,
        )
        return await answer(self._desk, said)

    async def _send(self, message: discord.Message, reply: Reply) -> discord.Message:
        shown = await self._shown(message, reply)
        thread = None if reply.private else await self._thread_for(message, reply)
        if thread:
            return await thread.send(**shown)
        return await message.reply(**shown, mention_author=False)

    async def _shown(self, message: discord.Message, reply: Reply) -> Shown:
        """Return what is sent: the reply, or a note where others would read of patient details."""
        if _is_for_one(message, reply):
            return note_on(message, reply)
        return await with_picture(reply, self._desk, message.author.id)

    def _remember(self, message: discord.Message, reply: Reply, channel_id: int, message_id: int) -> None:
        is_note = _is_for_one(message, reply)
        self._answers.remember(message.id, Answered(channel_id, message_id, message.author.id, is_note=is_note))

    async def _thread_for(self, message: discord.Message, reply: Reply) -> discord.Thread | None:
        """Open a thread on a question where long answers belong into one; None where the answer stays in the channel.

        Its name is the answer's title: a question may hold what should not stand in a list of threads.
        """
        long = reply.poem_id is not None or bool(reply.choices)
        in_channel = isinstance(message.channel, discord.TextChannel)
        if not (long and in_channel and is_named(message.channel, self._settings.thread_channels)):
            return None
        try:
            return await message.create_thread(name=named(reply.title), auto_archive_duration=1440)
        except discord.HTTPException as error:
            log.warning("no thread in channel %s: HTTP %s, code %s", message.channel.id, error.status, error.code)
            return None


def _is_for_one(message: discord.Message, reply: Reply) -> bool:
    """Tell whether a reply is for who wrote the message alone, and others are there."""
    return reply.private is not None and message.guild is not None


def _partial(client: discord.Client, answered: Answered) -> discord.PartialMessage:
    return client.get_partial_messageable(answered.channel_id).get_partial_message(answered.message_id)


def _mentions(message: discord.Message, my_id: int) -> bool:
    """Tell whether somebody wrote our name; a reply to us mentions us without it."""
    return re.search(rf"<@!?{my_id}>", message.content) is not None


def without_mention(text: str, my_id: int) -> str:
    """Return a text without the mention of the bot."""
    return re.sub(rf"<@!?{my_id}>", " ", text).strip()
