"""A wish for a POEM in one tap, and a second one by who wants to be told once there is one.

Wished for is what was understood of a question, which the journal knows by the message that answers it. Where somebody
is to be told is kept until they are: their own question in a channel, and their direct messages. Who wishes for what
has come meanwhile is shown it.
"""

import contextlib
from dataclasses import replace
from typing import Any

import discord

from bot.desk import Opened
from bot.errors import JournalError
from bot.faces.discord.delivery import conclude_with, think
from bot.faces.discord.failures import tell
from bot.faces.discord.feedback.overtaken import answering
from bot.faces.discord.host import desk_of, keeper_of
from bot.faces.discord.keeping import Given, Spot, person_of
from bot.faces.discord.messages.opinions import WISH
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import dressed
from bot.journal import AskedNote, Wishes, WishRecord

_LABELS = {"note": WISH, "tell": "Tell me when there is one"}
_NOT_KNOWN = "I do not know any more what was asked here. Please ask it again, and wish then."
_THERE_IS_ONE = "There is one now. If it is not what you meant, wish once more."
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
        wishes = Wishes(journal)
        asked = await (wishes.asked_by(self.answer_id) if self.answer_id else asked_under(wishes, interaction.message))
        if asked is None or not asked.concepts:
            await tell(interaction, _NOT_UNDERSTOOD if asked else _NOT_KNOWN)
            return
        person = person_of(interaction.user.id)
        found = await answering(interaction, wishes, asked)
        wish = WishRecord(
            asked_id=asked.asked_id,
            person=person,
            concepts=asked.concepts,
            answered_before=found.by_concepts,
            seen_before=found.seen,
        )
        opened = desk_of(interaction).opened(found.new[0]) if found.new else None
        if isinstance(opened, Opened):
            now = discord.utils.utcnow()
            journal.write(replace(wish, closed_by=opened.poem_id, closed_at=now, told_at=now))
            await _show(interaction, opened, asked)
            return
        if self.tells:
            wish = await _promised(interaction, asked, wish, is_theirs=journal.is_person(asked.person, person))
        journal.write(wish)
        if self.tells:
            place = "in reply to your question" if wish.message_id else "in a direct message"
            await conclude_with(interaction, {"content": f"I will tell you {place}, once.", "view": None})
            return
        view = discord.ui.View(timeout=None)
        view.add_item(WishButton("tell", asked.answer_id))
        view.stop()  # what is in it is found by its id
        topic = ", ".join(asked.concepts)
        others = await _others(wishes, asked, person)
        await conclude_with(interaction, {"content": f"Noted: a POEM on {topic}.{others}", "view": view})


async def asked_under(wishes: Wishes, ours: discord.Message | None) -> AskedNote | None:
    """Return the question that a message of ours answers, or the note whose button showed it; None when none is kept.

    Raise JournalError when nobody can tell.
    """
    if ours is None:
        return None
    note = ours.interaction_metadata.interacted_message_id if ours.interaction_metadata else None
    asked = await wishes.asked_by(str(ours.id))
    return asked or (await wishes.asked_by(str(note)) if note else None)


async def _show(interaction: discord.Interaction[Any], opened: Opened, asked: AskedNote) -> None:
    """Show the POEM that there is by now; it is noted as shown to that question, so that it closes no other wish."""
    card = opened.card()
    await conclude_with(interaction, {"content": _THERE_IS_ONE, **dressed(card, desk_of(interaction))})
    spot = Spot.of_interaction(interaction)
    keeper_of(interaction).keep(Given(card), spot, (spot.channel_id, int(asked.answer_id)), private=True)


async def _promised(
    interaction: discord.Interaction[Any], asked: AskedNote, wish: WishRecord, *, is_theirs: bool
) -> WishRecord:
    """Return a wish with where to tell of it: in reply to their own question, else in their direct messages.

    Of a message that held patient details nothing is said where others read.
    """
    if not is_theirs or asked.private or asked.place == "command":
        return replace(wish, tells=True, channel_id=str((await interaction.user.create_dm()).id))
    direct = None
    with contextlib.suppress(discord.HTTPException):  # the question will do, as long as it stands
        direct = str((await interaction.user.create_dm()).id)
    return replace(wish, tells=True, channel_id=asked.channel_id, message_id=asked.message_id, direct_id=direct)


async def _others(wishes: Wishes, asked: AskedNote, person: str) -> str:
    """Return how many others miss the same; nothing where nobody can count them now."""
    try:
        others = await wishes.others(asked.concepts, person)
    except JournalError:
        return ""
    return f" {others} {'other misses' if others == 1 else 'others miss'} one, too." if others else ""
