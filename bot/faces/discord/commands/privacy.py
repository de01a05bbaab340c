"""`/privacy`: what is kept of whoever asks, given to them as a file, and erased when they want it."""

import io
import json
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import NOTHING_KEPT, what_is_kept
from bot.faces.discord.delivery import acknowledged, conclude, respond, think
from bot.faces.discord.host import keeper_of, settings_of
from bot.faces.discord.keeping import person_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import Shown
from bot.faces.discord.reach import everywhere

PRIVACY = "What is kept of what you ask: read it, get it as a file, erase it"
LABELS = {"export": "What is kept of me", "erase": "Erase it", "surely": "Yes, erase it"}
_BUTTON = r"privacy:(?P<action>export|erase|surely)"
_SURE = (
    "Erase all that is kept of you? It cannot be put back; what I answered before is then found by no edit of yours."
)


class PrivacyButton(PressedButton, template=_BUTTON):
    """Gives somebody what is kept of them, or erases it once they are sure; it acts on whoever presses it."""

    def __init__(self, action: str) -> None:
        style = discord.ButtonStyle.danger if action == "surely" else discord.ButtonStyle.secondary
        super().__init__(discord.ui.Button(label=LABELS[action], custom_id=f"privacy:{action}", style=style))
        self.action = action

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do it, or ask whether they are sure. Raise JournalError when it cannot be done now."""
        journal, person = keeper_of(interaction).kept(), person_of(interaction.user.id)
        match self.action:
            case "export":
                await think(interaction)
                rows = json.dumps(await journal.export(person), indent=1, ensure_ascii=False).encode()

                async def file() -> Shown:
                    return {"file": discord.File(io.BytesIO(rows), filename="bottomline.json")}

                await conclude(interaction, file)
            case "erase":
                await respond(interaction, content=_SURE, view=_view("surely"))
            case _:
                await acknowledged(interaction.response.defer)
                count = await journal.erase(person)
                await interaction.edit_original_response(content=f"Erased: {count} rows.", view=None)


def _view(*actions: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for action in actions:
        view.add_item(PrivacyButton(action))
    return view


def add_to(tree: app_commands.CommandTree[Any]) -> None:
    """Add `/privacy` to the tree."""

    @everywhere
    @tree.command(description=PRIVACY)
    async def privacy(interaction: discord.Interaction[Any]) -> None:
        settings = settings_of(interaction)
        if settings.journal_url is None:
            await respond(interaction, embeds=embeds_of(NOTHING_KEPT))
            return
        reply = what_is_kept(settings.journal_days, words=settings.journal_text)
        await respond(interaction, embeds=embeds_of(reply), view=_view("export", "erase"))
