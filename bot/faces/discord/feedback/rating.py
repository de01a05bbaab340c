"""An answer rated by who reads it: in one tap that it helped or was not what they asked; and why, if they like.

What is said stands in the journal, one word of each person on each answer: a later one takes its place.
"""

import re
from typing import Any

import discord

from bot.desk import Opened
from bot.errors import JournalError
from bot.faces.discord.delivery import acknowledged, conclude_with, think
from bot.faces.discord.feedback.wishing import asked_under
from bot.faces.discord.feedback.wrong import wrong_form
from bot.faces.discord.host import desk_of, keeper_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.opinions import RATES, wish_button
from bot.faces.discord.messages.pressed import PressedButton, PressedMenu
from bot.journal import Wishes

_POEM = r"(?P<poem_id>[a-z0-9-]{0,80})"
# What information does for a clinician, after the Information Assessment Method.
REASONS = {
    "changes": "My practice will change",
    "new": "I learned something new",
    "more": "I want to learn more about it",
    "confirms": "It confirms what I do",
    "reminds": "It reminded me of what I knew",
    "doubt": "I doubt it, or it may do harm",
}
_THANKS = {
    "helped": "Thank you, that is noted. If you like, say what it did for you.",
    "not_mine": "Noted: it was not your question. A press on another button changes that.",
}
_SAID = "Thank you, that is noted."
_NOT_KEPT = "Thank you, but nothing is noted here: I keep no journal."


class RateButton(PressedButton, template=rf"rate:(?P<kind>{'|'.join(RATES)}):{_POEM}"):
    """Notes what somebody says of an answer; what is wrong with it is asked in a form."""

    def __init__(self, kind: str, poem_id: str) -> None:
        super().__init__(discord.ui.Button(label=RATES[kind], custom_id=f"rate:{kind}:{poem_id}"))
        self.kind = kind
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Note it and say so, and what became of the POEM meanwhile; or open the form."""
        if self.kind == "wrong":
            form = wrong_form(self.poem_id)
            await acknowledged(lambda: interaction.response.send_modal(form))
            return
        await think(interaction)  # what was asked is looked up
        answer_id = interaction.message.id if interaction.message else None
        kept = keeper_of(interaction).rate(self.kind, interaction.user.id, answer_id, poem_id=self.poem_id or None)
        view = discord.ui.View(timeout=None)
        if kept and self.kind == "helped" and answer_id:
            view.add_item(ReasonMenu.of(self.poem_id, answer_id))
        elif kept and answer_id and (wish := await _wish(interaction, answer_id)):
            view.add_item(wish)
        view.stop()  # what is in it is found by its id
        opened = desk_of(interaction).opened(self.poem_id) if self.poem_id else None
        notice = [] if opened is None or isinstance(opened, Opened) else embeds_of(opened.card())
        said = _THANKS[self.kind] if kept else _NOT_KEPT
        await conclude_with(interaction, {"content": said, "embeds": notice, "view": view})


async def _wish(interaction: discord.Interaction[Any], answer_id: int) -> discord.ui.Button[Any] | None:
    """Return the button that wishes for another POEM; None where nothing was asked that could be wished for.

    The POEM of the day, or one that was opened by its title, answers nothing.
    """
    try:
        asked = await asked_under(Wishes(keeper_of(interaction).kept()), interaction.message)
    except JournalError:  # nobody can tell now, and the wish may find it later
        return wish_button(answer_id)
    return wish_button(int(asked.answer_id)) if asked and asked.concepts else None


class ReasonMenu(PressedMenu, template=rf"helped:{_POEM}"):
    """Notes what an answer did for somebody. Each choice carries the answer: an id of the menu has no room for both."""

    def __init__(self, item: discord.ui.Select[discord.ui.View], poem_id: str) -> None:
        super().__init__(item)
        self.poem_id = poem_id

    @classmethod
    def of(cls, poem_id: str, answer_id: int) -> "ReasonMenu":
        """Build the menu for an answer."""
        options = [discord.SelectOption(label=label, value=f"{key}:{answer_id}") for key, label in REASONS.items()]
        select = discord.ui.Select[discord.ui.View](
            custom_id=f"helped:{poem_id}", placeholder="What did it do for you?", options=options,
            max_values=len(options),
        )  # fmt: skip
        return cls(select, poem_id)

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Note it in the place of the tap."""
        said = [re.fullmatch(r"(\w+):(\d{1,20})", value) for value in values]
        keys = ",".join(found[1] for found in said if found and found[1] in REASONS)
        answer_id = next((int(found[2]) for found in said if found), None)
        keeper = keeper_of(interaction)
        kept = keeper.rate("helped", interaction.user.id, answer_id, poem_id=self.poem_id or None, reason=keys)
        thanks = _SAID if kept else _NOT_KEPT
        await acknowledged(lambda: interaction.response.edit_message(content=thanks, view=None))
