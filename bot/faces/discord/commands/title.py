"""`/poem`: one POEM by its headline, its topic or the name of the trial."""

from typing import Any

import discord
from discord import app_commands

from bot.core.reply import Reply
from bot.desk import Desk
from bot.faces.discord.commands.ask import CHOICES, say
from bot.faces.discord.messages.cards import shortened
from bot.faces.discord.reach import everywhere

_NO_SUCH_POEM = Reply(
    "none", "I have no POEM of that name", lead="Choose one from the list while you type, or look along /browse."
)


def add_to(tree: app_commands.CommandTree[Any], desk: Desk) -> None:
    """Add `/poem` to the tree."""

    @everywhere
    @tree.command(description="Open one POEM by its headline, its topic or the name of the trial")
    @app_commands.describe(title="Type a few letters: vertos, honey, PSA", private="Show it to you alone")
    async def poem(
        interaction: discord.Interaction[Any], title: app_commands.Range[str, 2, 200], private: bool = False
    ) -> None:
        found = desk.card(title.strip())
        if found is None:
            first = next(iter(desk.titled(title, 1)), None)
            found = desk.card(first.id) if first else None
        await say(interaction, found or _NO_SUCH_POEM, desk, private=private or found is None)

    @poem.autocomplete("title")
    async def titles(_: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
        found = desk.titled(current, CHOICES)
        return [app_commands.Choice(name=shortened(p.headline), value=p.id) for p in found]
