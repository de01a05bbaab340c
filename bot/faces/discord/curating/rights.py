"""Who may curate, asked at each command, button and form: a role may be taken away while a message still stands."""

from typing import Any

import discord

from bot.faces.discord.failures import NotACurator
from bot.faces.discord.host import guilds_of, settings_of
from bot.library import By, Deed


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


def is_home(guild_id: int | None, named: tuple[str, ...], of_bot: tuple[int, ...]) -> bool:
    """Tell whether a server is one whose members may curate: one of the settings, else the only one the bot is in.

    Whoever invites the bot to a server of their own manages that server, and not the POEMs of another.
    """
    return str(guild_id) in named if named else (guild_id,) == of_bot


def person(interaction: discord.Interaction[Any]) -> str:
    """Return who is curating, by name and by number."""
    return f"{interaction.user.name} ({interaction.user.id})"


def by(interaction: discord.Interaction[Any], why: str = "", deed: Deed | None = None) -> By:
    """Return who is curating, and why, for the history of a POEM."""
    return By(person(interaction), why, deed)


def only_curators(interaction: discord.Interaction[Any]) -> None:
    """Raise NotACurator for whoever may not curate, or not here."""
    settings = settings_of(interaction)
    if not is_curator(interaction.user, settings.curator_roles):
        raise NotACurator
    if not is_home(interaction.guild_id, settings.guilds, guilds_of(interaction)):
        raise NotACurator(
            "POEMs are curated in their own server only. I am in several: name it in BOTTOMLINE_GUILDS."
            if not settings.guilds
            else "POEMs are not curated in this server."
        )


def may_curate(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether somebody may curate here."""
    try:
        only_curators(interaction)
    except NotACurator:
        return False
    return True
