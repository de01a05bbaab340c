"""`/poem` and `/topic`: by name, one POEM, or all that bear on a topic side by side."""

from typing import Any

import discord
from discord import app_commands

from bot.desk import Desk, Gone
from bot.faces.discord.commands.ask import CHOICES, say
from bot.faces.discord.keeping import Given
from bot.faces.discord.messages.cards import named
from bot.faces.discord.reach import everywhere
from bot.talk import COMMANDS, NO_SUCH_POEM


def add_to(tree: app_commands.CommandTree[Any], desk: Desk) -> None:
    """Add `/poem` and `/topic` to the tree."""

    @everywhere
    @tree.command(description=COMMANDS["poem"])
    @app_commands.describe(title="Type a few letters: vertos, honey, PSA", private="Show it to you alone")
    async def poem(
        interaction: discord.Interaction[Any], title: app_commands.Range[str, 2, 200], private: bool = False
    ) -> None:
        opened = desk.opened(title.strip().lower())
        if isinstance(opened, Gone):
            opened = next((desk.opened(poem.id) for poem in desk.titled(title, 1)), opened)
        there = not isinstance(opened, Gone)
        given = Given(opened.card() if there else NO_SUCH_POEM)
        await say(interaction, given, desk, private=private or not there)

    @everywhere
    @tree.command(description=COMMANDS["topic"])
    @app_commands.describe(name="A treatment, a test, a condition: vertebroplasty, PSA", private="Show it to you alone")
    async def topic(
        interaction: discord.Interaction[Any], name: app_commands.Range[str, 2, 200], private: bool = False
    ) -> None:
        reply = desk.topic(name)
        await say(interaction, Given(reply or NO_SUCH_POEM), desk, private=private or reply is None)

    @poem.autocomplete("title")
    async def titles(_: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
        found = desk.titled(current, CHOICES)
        return [app_commands.Choice(name=named(p.headline), value=p.id) for p in found]
