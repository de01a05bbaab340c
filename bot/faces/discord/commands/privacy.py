"""`/privacy`: what is kept of whoever asks, given to them as a file, and erased when they want it."""

import io
import json
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import NOTHING_KEPT, what_is_kept
from bot.faces.discord.delivery import acknowledged, conclude, respond, think
from bot.faces.discord.host import direct_of, keeper_of, settings_of
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
_IN_A_FILE = (
    "Another program is reading the journal, so some of it may still stand in a file beside it. I take it out as soon "
    "as that program lets me."
)
_DIRECT_LEFT = "In which channel our direct messages stand is still kept: please try that again later."


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
                kept = await journal.export(person) | {"direct_messages": await _direct_messages(interaction)}
                rows = json.dumps(kept, indent=1, ensure_ascii=False).encode()

                async def file() -> Shown:
                    return {"file": discord.File(io.BytesIO(rows), filename="bottomline.json")}

                await conclude(interaction, file)
            case "erase":
                await respond(interaction, content=_SURE, view=_view("surely"))
            case _:
                await acknowledged(interaction.response.defer)
                erased = await journal.erase(person)
                rest = (not erased.gone, _IN_A_FILE), (not await _forgotten(interaction), _DIRECT_LEFT)
                told = " ".join([_count(erased.rows), *(sentence for is_left, sentence in rest if is_left)])
                await interaction.edit_original_response(content=told, view=None)


def _count(rows: int) -> str:
    return f"Erased: {rows} row{'' if rows == 1 else 's'}."


async def _direct_messages(interaction: discord.Interaction[Any]) -> list[str]:
    """Return the channel of somebody's direct messages where it is kept, to look there after a restart."""
    kept = set(direct_of(interaction))
    channel_id = (await interaction.user.create_dm()).id if kept else 0
    return [str(channel_id)] if channel_id in kept else []


async def _forgotten(interaction: discord.Interaction[Any]) -> bool:
    """Forget where somebody's direct messages stand; tell whether that is kept no more."""
    try:
        kept = await _direct_messages(interaction)
        return all(direct_of(interaction).forget(int(each)) for each in kept)
    except (discord.HTTPException, OSError):
        return False


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
