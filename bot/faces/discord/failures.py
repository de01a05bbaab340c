"""What people are told when something fails in Discord: one place for commands, buttons and messages.

A refusal or another expected error is a sentence, only for the person who asked. Anything else gets an incident code;
the traceback goes to the log, the text that was typed goes nowhere.
"""

import functools
import logging
import secrets
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec

import discord
from discord import app_commands

from bot.errors import BottomlineError
from bot.talk import wait_sentence

log = logging.getLogger(__name__)
P = ParamSpec("P")


class NotACurator(app_commands.CheckFailure):
    """Somebody without the right used a curator's command."""


class TooFast(app_commands.CheckFailure):
    """Somebody asks faster than one person may."""

    def __init__(self, seconds: float) -> None:
        super().__init__(wait_sentence(seconds))


async def tell(interaction: discord.Interaction[Any], sentence: str) -> None:
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
        case app_commands.TransformerError():  # its text holds what was typed: it goes to no log
            await tell(interaction, "I cannot read what was typed there. Please try it in other words.")
        case BottomlineError() | TooFast():
            await tell(interaction, str(cause))
        case _:
            await tell(interaction, unexpected(cause))


def unexpected(error: BaseException) -> str:
    """Log an unexpected error and return the sentence for people, with the code to find it by."""
    code = secrets.token_hex(3)
    log.error("incident %s", code, exc_info=error)
    return f"Something went wrong on my side (incident {code}). Please try again; tell whoever runs me if it stays."


def guarded(action: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, Coroutine[Any, Any, None]]:
    """Wrap what a button, menu or form does: whoever pressed is told of any failure. The interaction comes last."""

    @functools.wraps(action)
    async def safely(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await action(*args, **kwargs)
        except discord.NotFound as error:  # the message was deleted meanwhile, or three seconds have passed
            log.warning("too late for an interaction: HTTP %s, code %s", error.status, error.code)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the bot goes on
            interaction = args[-1]
            if isinstance(interaction, discord.Interaction):
                await tell(interaction, str(error) if isinstance(error, BottomlineError) else unexpected(error))

    return safely
