"""`/kb`: status, check and reload, for curators only."""

from collections.abc import Callable

import discord
from discord import app_commands

from bot.core.reply import kept
from bot.desk import Desk
from bot.faces.discord import meters
from bot.faces.discord.delivery import conclude, respond, think
from bot.faces.discord.failures import NotACurator
from bot.faces.discord.messages.cards import DESCRIPTION, problem_lines, reload_embed
from bot.talk import COMMANDS


def is_curator(member: discord.Member | discord.User, roles: tuple[str, ...]) -> bool:
    """Tell whether somebody may curate: has one of the roles (name or id), or manages the server."""
    if not isinstance(member, discord.Member):
        return False
    if member.guild_permissions.manage_guild:
        return True
    return any(is_among(role, roles) for role in member.roles)


def is_among(role: discord.Role, roles: tuple[str, ...]) -> bool:
    """Tell whether a role is one of those named (by name or id)."""
    wanted = {name.lower() for name in roles}
    return role.name.lower() in wanted or str(role.id) in wanted


def add_to(tree: app_commands.CommandTree, desk: Desk, roles: Callable[[], tuple[str, ...]]) -> None:
    """Add `/kb` to the tree; whoever is no curator is told so. `roles` gives the curators' roles."""
    tree.add_command(KnowledgeCommands(desk, roles))


@app_commands.guild_only()
class KnowledgeCommands(app_commands.Group):
    """The knowledge base, for its curators."""

    def __init__(self, desk: Desk, roles: Callable[[], tuple[str, ...]]) -> None:
        # A role of the settings cannot be told to Discord: where there is one, the command is shown to all and asks.
        shown_to = None if roles() else discord.Permissions(manage_guild=True)
        description = "The knowledge base, for its curators"
        super().__init__(name="kb", description=description, default_permissions=shown_to)
        self._desk = desk
        self._roles = roles

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only curators in."""
        if not is_curator(interaction.user, self._roles()):
            raise NotACurator
        return True

    @app_commands.command(description=COMMANDS["kb status"])
    async def status(self, interaction: discord.Interaction) -> None:
        await respond(interaction, content=f"{kept(self._desk.knowledge)}.")

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
