"""`/kb`, and "Add this as a POEM" on anybody's message: for curators only."""

from collections.abc import Callable
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import kept
from bot.desk import Desk
from bot.faces.discord import meters
from bot.faces.discord.curating.adding import add_file, add_message
from bot.faces.discord.curating.forms import paste_form
from bot.faces.discord.curating.rights import only_curators
from bot.faces.discord.delivery import acknowledged, conclude, respond, think
from bot.faces.discord.messages.cards import DESCRIPTION, problem_lines, reload_embed
from bot.talk import COMMANDS

ADD = "Add this as a POEM"


def add_to(tree: app_commands.CommandTree, desk: Desk, roles: Callable[[], tuple[str, ...]]) -> None:
    """Add both to the tree; whoever is no curator is told so. `roles` gives the curators' roles."""
    commands = KnowledgeCommands(desk, roles)
    tree.add_command(commands)

    @app_commands.guild_only()
    @tree.context_menu(name=ADD)
    async def add_this(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        only_curators(interaction)
        await add_message(interaction, message)

    add_this.default_permissions = commands.default_permissions


@app_commands.guild_only()
class KnowledgeCommands(app_commands.Group):
    """The knowledge base, for its curators."""

    def __init__(self, desk: Desk, roles: Callable[[], tuple[str, ...]]) -> None:
        # A role of the settings cannot be told to Discord: where there is one, the command is shown to all and asks.
        shown_to = None if roles() else discord.Permissions(manage_guild=True)
        description = "The knowledge base, for its curators"
        super().__init__(name="kb", description=description, default_permissions=shown_to)
        self._desk = desk

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only curators in."""
        only_curators(interaction)
        return True

    @app_commands.command(description=COMMANDS["kb status"])
    async def status(self, interaction: discord.Interaction) -> None:
        await respond(interaction, content=f"{kept(self._desk.knowledge)}.")

    @app_commands.command(description=COMMANDS["kb add"])
    @app_commands.describe(file="A POEM as it circulates: text, web page, mail, Word or PDF. Without one: a form")
    async def add(self, interaction: discord.Interaction, file: discord.Attachment | None = None) -> None:
        if file:
            await add_file(interaction, file)
        else:
            await acknowledged(lambda: interaction.response.send_modal(paste_form()))

    @app_commands.command(description=COMMANDS["kb check"])
    async def check(self, interaction: discord.Interaction) -> None:
        await think(interaction)
        loaded = await self._desk.check()
        title = f"{loaded.files} files: {len(loaded.faults)} faults, {len(loaded.warnings)} warnings"
        text = problem_lines(loaded.problems) or "Nothing to mend."
        await _report(interaction, discord.Embed(title=title, description=text[:DESCRIPTION]))

    @app_commands.command(description=COMMANDS["kb reload"])
    async def reload(self, interaction: discord.Interaction) -> None:
        await think(interaction)
        done = await self._desk.reload()
        meters.RELOADS.labels("done" if done.done else "refused").inc()
        await _report(interaction, reload_embed(done))


async def _report(interaction: discord.Interaction, embed: discord.Embed) -> None:
    async def shown() -> dict[str, discord.Embed]:
        return {"embed": embed}

    await conclude(interaction, shown)
