"""What people are told when something fails in Discord: one place for commands, buttons and messages.

A refusal or another expected error is a sentence, only for the person who asked. Anything else gets an incident code;
the traceback goes to the log, the text that was typed goes nowhere.
"""

import logging
import secrets

import discord
from discord import app_commands

from bot.errors import BottomlineError

log = logging.getLogger(__name__)


class NotACurator(app_commands.CheckFailure):
    """Somebody without the right used a curator's command."""


async def tell(interaction: discord.Interaction, sentence: str) -> None:
    """Say a sentence to the person alone, whether or not the interaction has been acknowledged."""
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        else:
            await interaction.response.send_message(sentence, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("could not tell a failure: HTTP %s, code %s", error.status, error.code)


async def on_command_error(interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
    """Tell what went wrong with a command."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    match cause:
        case NotACurator():
            await tell(interaction, "Only curators can do that: those with a curator role, or who manage the server.")
        case app_commands.NoPrivateMessage():
            await tell(interaction, "That works in a server only, not in direct messages.")
        case app_commands.CommandOnCooldown(retry_after=seconds):
            await tell(interaction, f"Please wait {seconds:.0f} seconds before asking again.")
        case BottomlineError():
            await tell(interaction, str(cause))
        case _:
            await tell(interaction, unexpected(cause))


def unexpected(error: BaseException) -> str:
    """Log an unexpected error and return the sentence for people, with the code to find it by."""
    code = secrets.token_hex(3)
    log.error("incident %s", code, exc_info=error)
    return f"Something went wrong on my side (incident {code}). Please try again; tell whoever runs me if it stays."
