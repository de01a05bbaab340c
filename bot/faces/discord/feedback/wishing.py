"""A wish for a POEM in one tap, and a second one by who wants to be told once there is one.

Wished for is what was understood of a question, which the journal knows by the message that answers it. Where somebody
is to be told is kept until they are: their own question in a channel, else their direct messages.
"""

from typing import Any

import discord

from bot.errors import JournalError
from bot.faces.discord.delivery import conclude_with, think
from bot.faces.discord.failures import tell
from bot.faces.discord.host import desk_of, keeper_of
from bot.faces.discord.keeping import person_of
from bot.faces.discord.messages.opinions import WISH
from bot.faces.discord.messages.pressed import PressedButton
from bot.journal import AskedNote, Wishes, WishRecord

_LABELS = {"note": WISH, "tell": "Tell me when there is one"}
_NOT_KNOWN = "I do not know any more what was asked here. Please ask it again, and wish then."
_NOT_UNDERSTOOD = "I recognised no drug, procedure, test or condition in it to wish for. Please ask it in other words."


class WishButton(PressedButton, template=r"wish:(?P<action>note|tell):(?P<answer_id>\d{0,20})"):
    """Notes a wish, or that who wished is to be told. `answer_id`: what was said to the question, if not this."""

    def __init__(self, action: str, answer_id: str | int) -> None:
        style = discord.ButtonStyle.primary if action == "tell" else discord.ButtonStyle.secondary
        super().__init__(
            discord.ui.Button(label=_LABELS[action], custom_id=f"wish:{action}:{answer_id}", style=style),
        )
        self.tells = action == "tell"
        self.answer_id = str(answer_id)

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Note it, and say what was noted. Raise JournalError when nobody can tell what was asked."""
        await think(interaction)
        keeper = keeper_of(interaction)
        journal = keeper.kept()
        asked = None
        for answer_id in self._answers(interaction.message):
            asked = asked or await Wishes(journal).asked_by(answer_id)
        if asked is None or not asked.concepts:
            await tell(interaction, _NOT_UNDERSTOOD if asked else _NOT_KNOWN)
            return
        person = person_of(interaction.user.id)
        is_theirs = journal.is_person(asked.person, person)
        where = await _where(interaction, asked, is_theirs=is_theirs) if self.tells else (None, None)
        before = await desk_of(interaction).answered_by(" ".join(asked.concepts))
        journal.write(
            WishRecord(
                asked_id=asked.asked_id,
                person=person,
                concepts=asked.concepts,
                tells=self.tells,
                channel_id=where[0],
                message_id=where[1],
                answered_before=before,
            )
        )
        if self.tells:
            place = "in reply to your question" if where[1] else "in a direct message"
            await conclude_with(interaction, {"content": f"I will tell you {place}, once.", "view": None})
            return
        view = discord.ui.View(timeout=None)
        view.add_item(WishButton("tell", asked.answer_id))
        view.stop()  # what is in it is found by its id
        topic = ", ".join(asked.concepts)
        others = await _others(Wishes(journal), asked, person)
        await conclude_with(interaction, {"content": f"Noted: a POEM on {topic}.{others}", "view": view})

    def _answers(self, ours: discord.Message | None) -> tuple[str, ...]:
        """Return the messages that may answer the question: one, or the note whose button showed the answer."""
        if self.answer_id or ours is None:
            return (self.answer_id,)
        note = ours.interaction_metadata.interacted_message_id if ours.interaction_metadata else None
        return (str(ours.id), str(note)) if note else (str(ours.id),)


async def _where(interaction: discord.Interaction[Any], asked: AskedNote, *, is_theirs: bool) -> tuple[str, str | None]:
    """Return the channel and the message to reply to: one's own question, else one's direct messages.

    Of a message that held patient details nothing is said where others read.
    """
    if is_theirs and not asked.private and asked.place != "command":
        return asked.channel_id, asked.message_id
    return str((await interaction.user.create_dm()).id), None


async def _others(wishes: Wishes, asked: AskedNote, person: str) -> str:
    """Return how many others miss the same; nothing where nobody can count them now."""
    try:
        others = await wishes.others(asked.concepts, person)
    except JournalError:
        return ""
    return f" {others} {'other misses' if others == 1 else 'others miss'} one, too." if others else ""
