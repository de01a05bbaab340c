"""What is pressed under a message is known by its id alone: one shape for every button and menu.

A template names the parts of an id; whoever presses makes the item anew from these parts, in whatever process. So an id
holds all that a button needs (ids, never words), and nothing is remembered between showing and pressing.
"""

import re
from typing import Any, Self

import discord

from bot.faces.discord.failures import guarded

_NOTHING = r"(?!)"  # the base is no item of its own: no id is of its form


class PressedButton(discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=_NOTHING):
    """A button that is made anew from the named parts of its id; `pressed` is what it does."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], _item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Build the button that was pressed from its id."""
        parts: dict[str, Any] = match.groupdict()
        return cls(**parts)

    @guarded
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do it; whoever pressed is told of any failure."""
        await self.pressed(interaction)

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button is for."""
        raise NotImplementedError


class PressedMenu(discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]], template=_NOTHING):
    """A menu that is made anew from the options that it showed and the parts of its id; `chosen` is what it does."""

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Build the menu that was used, with the options that it showed."""
        if not isinstance(item, discord.ui.Select):
            raise TypeError(f"the component {match.string!r} is a {type(item).__name__}, not a menu")
        parts: dict[str, Any] = match.groupdict()
        return cls(item, **parts)

    @guarded
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do it; whoever chose is told of any failure."""
        await self.chosen(interaction, tuple(self.item.values))

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Do what the menu is for."""
        raise NotImplementedError
