"""The message that tells what changed in a POEM: it opens the card anew, and by its button it is found again."""

from typing import Any

import discord

from bot.core.reply import Reply
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import PoemButton, Shown

_TOLD = r"told:(?P<key>[0-9a-f]{1,13}):(?P<poem_id>[a-z0-9-]{1,80})"
_DIGITS = 13


class RecallButton(PressedButton, template=_TOLD):
    """Opens the card as it stands now, for the one who presses. `key`: which telling it stands under."""

    def __init__(self, key: str, poem_id: str) -> None:
        super().__init__(
            discord.ui.Button(
                label="Open it as it stands now",
                custom_id=f"told:{key}:{poem_id}",
                style=discord.ButtonStyle.primary,
            ),
        )
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Open it; of one that was recalled, its notice."""
        await PoemButton("card", self.poem_id).pressed(interaction)


def key_of(telling: int) -> str:
    """Return what tells a telling from others under its message, and to Discord: the last digits, as ids are long."""
    return f"{telling:x}"[-_DIGITS:]


def message_of(reply: Reply, telling: int) -> Shown:
    """Return the message of a telling, as it is sent."""
    view = discord.ui.View(timeout=None)
    if reply.poem_id:
        view.add_item(RecallButton(key_of(telling), reply.poem_id))
        view.add_item(PoemButton("sources", reply.poem_id))
    return {"embeds": embeds_of(reply), "view": view, "nonce": f"told-{key_of(telling)}"}


def tells(message: discord.Message, telling: int) -> bool:
    """Tell whether a message of ours is that of a telling."""
    rows = (row.children for row in message.components if isinstance(row, discord.ActionRow))
    ids = (getattr(item, "custom_id", None) or "" for row in rows for item in row)
    return any(custom_id.startswith(f"told:{key_of(telling)}:") for custom_id in ids)
