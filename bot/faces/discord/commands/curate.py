"""`/kb`: status, check and reload, for curators only."""

import discord
from discord import app_commands

from bot.core.reply import kept
from bot.desk import Desk
from bot.faces.discord.failures import NotACurator
from bot.faces.discord.messages.cards import DESCRIPTION, problem_lines, reload_embed
from bot.talk import COMMANDS


def is_curator(member: discord.Member | discord.User, roles: tuple[str, ...]) -> bool:
    """Tell whether somebody may curate: has one of the roles (name or id), or manages the server."""
    if not isinstance(member, discord.Member):
        return False
    if member.guild_permissions.manage_guild:
        return True
    wanted = {role.lower() for role in roles}
    return any(role.name.lower() in wanted or str(role.id) in wanted for role in member.roles)


def add_to(tree: app_commands.CommandTree, desk: Desk, roles: tuple[str, ...]) -> None:
    """Add `/kb` to the tree; whoever is no curator is told so."""
    tree.add_command(KnowledgeCommands(desk, roles))


@app_commands.guild_only()
class KnowledgeCommands(app_commands.Group):
    """The knowledge base, for its curators."""

    def __init__(self, desk: Desk, roles: tuple[str, ...]) -> None:
        super().__init__(name="kb", description="The knowledge base, for its curators")
        self._desk = desk
        self._roles = roles

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only curators in."""
        if not is_curator(interaction.user, self._roles):
            raise NotACurator
        return True

    @app_commands.command(description=COMMANDS["kb status"])
    async def status(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"{kept(self._desk.knowledge)}.", ephemeral=True)

    @app_commands.command(description=COMMANDS["kb check"])
    async def check(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        loaded = await self._desk.check()
        title = f"{loaded.files} files: {len(loaded.faults)} faults, {len(loaded.warnings)} warnings"
        text = problem_lines(loaded.problems) or "Nothing to mend."
        await interaction.followup.send(
            embed=discord.Embed(title=title, description=text[:DESCRIPTION]), ephemeral=True
        )

    @app_commands.command(description=COMMANDS["kb reload"])
    async def reload(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.followup.send(embed=reload_embed(await self._desk.reload()), ephemeral=True)
