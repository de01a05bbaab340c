"""What is said in a channel to a message that holds patient details: nothing of it, and buttons for who wrote it.

Without a command nothing can be shown to one person alone; a button is one. Nothing is remembered: the message is read
again when a button is pressed, so a message that is gone is answered no more.
"""

from dataclasses import replace
from typing import Any

import discord

from bot.core.reply import Reply
from bot.faces.discord.delivery import conclude, think
from bot.faces.discord.failures import tell
from bot.faces.discord.host import desk_of, given_to, keep
from bot.faces.discord.keeping import Given
from bot.faces.discord.messages.asked import replied_to
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import Shown, with_picture

NOTE = (
    "A message here seems to hold patient details. I show the answer to who wrote it alone. Please delete the message."
)
LABELS = {"show": "Show me the answer", "delete": "Delete the message"}
_BUTTON = r"private:(?P<action>show|delete):(?P<asker>\d{1,20})"
_GONE = "The message is gone. Ask again without the details: /ask, or a message."


def note_on(message: discord.Message, reply: Reply) -> Shown:
    """Return what everybody sees; where to turn instead of a POEM base (an emergency) is told to all at once."""
    view = discord.ui.View(timeout=None)
    view.add_item(PrivateButton("show", message.author.id))
    if message.guild and message.channel.permissions_for(message.guild.me).manage_messages:
        view.add_item(PrivateButton("delete", message.author.id))
    elsewhere = embeds_of(_without_notice(reply)) if reply.tone in {"redirect", "emergency"} else []
    return {"content": NOTE, "embeds": elsewhere, "view": view}


def is_note(message: discord.Message) -> bool:
    """Tell whether a message of ours is such a note."""
    return message.content == NOTE


def _without_notice(reply: Reply) -> Reply:
    return Reply(reply.tone, reply.title, reply.lead, footer=reply.footer)


class PrivateButton(PressedButton, template=_BUTTON):
    """Shows the answer to who wrote the message, or deletes the message and shows it then."""

    def __init__(self, action: str, asker: int | str) -> None:
        style = discord.ButtonStyle.danger if action == "delete" else discord.ButtonStyle.primary
        super().__init__(
            discord.ui.Button(label=LABELS[action], custom_id=f"private:{action}:{asker}", style=style),
        )
        self.action = action
        self.asker = int(asker)

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Show the answer to the writer; delete for the writer, or for whoever may manage messages."""
        wrote = interaction.user.id == self.asker
        if not (wrote or (self.action == "delete" and interaction.permissions.manage_messages)):
            await tell(interaction, "Only who wrote the message can do that.")
            return
        await think(interaction)  # reading the message takes a request of its own
        message = await replied_to(interaction)
        if message is None:
            await conclude(interaction, _gone)
            return
        given = await given_to(interaction, message) if wrote else None
        if self.action == "delete":
            await message.delete()

        async def shown() -> Shown:
            said: Shown = {"content": "Deleted."} if self.action == "delete" else {}
            alone = replace(given.reply, anew=False) if given else None  # there is nothing it replies to
            answered = await with_picture(alone, desk_of(interaction), self.asker) if alone else {}
            return {**said, **answered} or await _gone()

        shown_in = await conclude(interaction, shown)
        if given:  # its question was noted when it was asked
            keep(interaction, Given(given.reply), shown_in, private=True)
        if self.action == "delete" and interaction.message:
            await interaction.message.delete()


async def _gone() -> Shown:
    return {"content": _GONE}
