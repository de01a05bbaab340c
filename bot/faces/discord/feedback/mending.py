"""What a curator can press under a report: to mend the POEM, and to read it and where it comes from."""

from typing import Any

import discord

from bot.faces.discord.curating.layout import key_in_use
from bot.faces.discord.curating.rights import only_curators
from bot.faces.discord.curating.session import session
from bot.faces.discord.delivery import conclude, think
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import row


class MendButton(PressedButton, template=r"report:edit:(?P<poem_id>[a-z0-9-]{1,80})"):
    """Opens a POEM in use to be corrected, for the one who presses: the report stays as it is for the others."""

    def __init__(self, poem_id: str) -> None:
        style = discord.ButtonStyle.primary
        super().__init__(discord.ui.Button(label="Edit", custom_id=f"report:edit:{poem_id}", style=style))
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Open it, for a curator. Raise DocumentError when its file is gone."""
        only_curators(interaction)
        await think(interaction)
        await conclude(interaction, lambda: session(desk_of(interaction), key_in_use(self.poem_id)))


def under_report(poem_id: str) -> discord.ui.View:
    """Return the buttons under a report on a POEM."""
    view = discord.ui.View(timeout=None)
    view.add_item(MendButton(poem_id))
    for button in row(("details", "sources"), poem_id).children:
        view.add_item(button)
    view.stop()  # what is in it is found by its id
    return view
