"""What goes into the journal, seen from Discord: each answer that was given, once it was delivered.

Without a journal nothing is kept, and whoever asks for what was kept is told so.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

import discord

from bot.core.matching import Redirect, word_for
from bot.core.reply import Reply
from bot.curation import number_of
from bot.desk import Asked, Desk
from bot.errors import JournalError
from bot.journal import (
    AnswerPlace,
    CuratedRecord,
    FeedbackRecord,
    ForgottenRecord,
    Journal,
    Place,
    QuestionRecord,
    ShownRecord,
    new_id,
)

_FACE = "discord"


@dataclass(frozen=True, slots=True)
class Given:
    """What is said to something, and what that was: a verdict or another word for it; empty when nothing was asked."""

    reply: Reply
    kind: str = ""
    asked: Asked | None = None
    overheard: bool = False

    @classmethod
    def to(cls, asked: Asked, reply: Reply, *, overheard: bool) -> "Given":
        """Return what is said to a question that the desk judged."""
        return cls(reply, word_for(asked.verdict), asked, overheard)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and by whom something was said. `message_id`: of a message, or of a command or a press."""

    place: Place
    server_id: int | None
    channel_id: int
    message_id: int
    person: int

    @classmethod
    def of_message(cls, message: discord.Message) -> "Spot":
        """Return where a message stands."""
        channel = message.channel
        place: Place = "direct" if message.guild is None else "channel"
        if isinstance(channel, discord.Thread):
            place = "forum" if isinstance(channel.parent, discord.ForumChannel) else "thread"
        return cls(place, message.guild.id if message.guild else None, channel.id, message.id, message.author.id)

    @classmethod
    def of_interaction(cls, interaction: discord.Interaction[Any]) -> "Spot":
        """Return where a command was given or a button pressed."""
        channel_id = interaction.channel_id or interaction.user.id
        return cls("command", interaction.guild_id, channel_id, interaction.id, interaction.user.id)


class Keeper:
    """Notes what was answered. `words`: the words of questions are kept, without what tells who a patient is."""

    def __init__(self, desk: Desk, journal: Journal | None, *, words: bool) -> None:
        self._desk = desk
        self.journal = journal
        self._words = words

    def keep(
        self, given: Given, spot: Spot, answer: tuple[int, int | None], *, private: bool, again: int | None = None
    ) -> int | None:
        """Note an answer that was delivered; return the id of its question's row.

        `answer`: the channel and the message that it stands in; `private`: it is for who asked alone; `again`: the id
        of the row of a question that was edited.
        """
        if self.journal is None:
            return None
        asked_id = (again or new_id()) if given.kind else None
        if asked_id is not None:
            question = self._question(given, spot, answer, private=private)
            self.journal.write(QuestionRecord(id=asked_id, again=again is not None, **question))
        if not (private and spot.place != "command" and spot.server_id):  # in its place stands a note
            shown = self._shown(given.reply, asked_id, spot.person, answer, again=again is not None)
            self.journal.write(*shown)
        return asked_id

    def keep_shown(self, reply: Reply, answer: tuple[int, int | None], *, person: int | None = None) -> None:
        """Note which POEMs are shown in a channel and a message; `person`: to whom, None where nobody asked for it."""
        if self.journal is not None:
            self.journal.write(*self._shown(reply, None, person, answer, again=False))

    def _question(self, given: Given, spot: Spot, answer: tuple[int, int | None], *, private: bool) -> dict[str, Any]:
        asked = given.asked
        verdict = asked.verdict if asked else None
        best = verdict.candidates[0] if verdict and verdict.candidates else None
        poem_id = asked.poem.id if asked and asked.poem else None if asked else given.reply.poem_id
        mark = self._desk.fingerprint(poem_id) if poem_id else None
        return {
            "face": _FACE,
            "place": spot.place,
            "server_id": _text(spot.server_id),
            "channel_id": str(spot.channel_id),
            "message_id": str(spot.message_id),
            "answer_channel_id": str(answer[0]),
            "answer_id": _text(answer[1]),
            "person": person_of(spot.person),
            "concepts": tuple(concept.name for concept in asked.understood.reading.concepts) if asked else (),
            "text": asked.identified.text if asked and self._words else None,
            "verdict": given.kind,
            "poem_id": poem_id,
            "poem_digest": mark.whole if mark else None,
            "confidence": best.confidence if best else None,
            "milliseconds": asked.milliseconds if asked else None,
            "redirect": verdict.kind if isinstance(verdict, Redirect) else None,
            "emergency": verdict.emergency if verdict else None,
            "overheard": given.overheard,
            "private": private,
        }

    def _shown(
        self, reply: Reply, asked_id: int | None, person: int | None, answer: tuple[int, int | None], *, again: bool
    ) -> Iterator[ShownRecord]:
        for poem_id in (reply.poem_id,) if reply.poem_id else reply.topic_of:
            mark = self._desk.fingerprint(poem_id)
            if mark is None:
                continue
            told = {name: digest for name, digest in asdict(mark).items() if name != "whole"}
            yield ShownRecord(
                asked_id=asked_id,
                person=None if person is None else person_of(person),
                poem_id=poem_id,
                digest=mark.whole,
                as_shown=told,
                channel_id=str(answer[0]),
                answer_id=_text(answer[1]),
                again=again,
            )

    def rate(
        self,
        kind: str,
        person: int,
        answer_id: int | None,
        *,
        poem_id: str | None = None,
        reason: str | None = None,
        field: str | None = None,
        text: str | None = None,
    ) -> bool:
        """Note what somebody says of an answer, `text` without what tells who a patient is; tell whether it is kept."""
        if self.journal is None:
            return False
        said = {"kind": kind, "reason": reason, "field": field, "text": text}
        self.journal.write(
            FeedbackRecord(person=person_of(person), answer_id=_text(answer_id), poem_id=poem_id, **said)  # type: ignore[arg-type]
        )
        return True

    def note_act(self, action: str, poem_id: str | None, who: str) -> None:
        """Note what a curator did to a POEM or a draft, or to all; `who`: as its history names them.

        What the bot does by itself, or somebody at the command line, is none of a curator's in the chat.
        """
        number = number_of(who)
        if self.journal and number:
            self.journal.write(CuratedRecord(action=action, poem_id=poem_id, person=person_of(number)))

    async def answered(self) -> dict[str, int]:
        """Return how often each POEM answered, by id; nothing where that is not kept, or cannot be read now."""
        if self.journal is None:
            return {}
        try:
            return await self.journal.answered()
        except JournalError:
            return {}

    def forget(self, channel_id: int, message_id: int) -> None:
        """Keep no words of a message that was deleted: also where they are kept no more, some may be from before."""
        if self.journal:
            self.journal.write(ForgottenRecord(face=_FACE, channel_id=str(channel_id), message_id=str(message_id)))

    async def answer_to(self, message_id: int) -> AnswerPlace | None:
        """Return where the answer to a message stands; None when none was given. Raise JournalError if it cannot tell.

        It can of whatever was said since the journal began.
        """
        journal = self.kept()
        found = await journal.answer_to(str(message_id))
        if found is None and not await journal.began_before(_moment(message_id)):
            raise JournalError("The journal does not go back to that question.")
        return found

    async def asked(self, person: int, answer_id: int) -> bool:
        """Tell whether it was this person who asked what a message of ours answers; no where nobody can tell."""
        return await self._asked_by(person, answer_id) is not None

    async def note_deleted(self, person: int, answer_id: int) -> None:
        """Note that somebody took an answer away, if it was they who had asked: then it was not wanted."""
        found = await self._asked_by(person, answer_id)
        if found and self.journal:
            record = FeedbackRecord(asked_id=found.asked_id, person=person_of(person), kind="deleted")
            self.journal.write(record)

    async def _asked_by(self, person: int, answer_id: int) -> AnswerPlace | None:
        try:
            found = await self.kept().question_of(str(answer_id))
        except JournalError:
            return None
        return found if found and self.kept().is_person(found.person, person_of(person)) else None

    def kept(self) -> Journal:
        """Return the journal. Raise JournalError where none is kept."""
        if self.journal is None:
            raise JournalError("No journal is kept.")
        return self.journal


def person_of(person_id: int) -> str:
    """Return somebody as the journal's records name them."""
    return f"{_FACE}:{person_id}"


def _text(number: int | None) -> str | None:
    return None if number is None else str(number)


def _moment(message_id: int) -> dt.datetime:
    return discord.utils.snowflake_time(message_id)
