"""Where a command may be used: everywhere, by a server's members and by a person who installed the bot alone."""

from typing import TypeVar

from discord import app_commands

T = TypeVar("T")


def everywhere(command: T) -> T:
    """Let a command be installed to a server and to a person, and used wherever people write."""
    contexts = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    return app_commands.allowed_installs(guilds=True, users=True)(contexts(command))
