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
from bot.faces.discord.delivery import NOT_SENT, conclude, delivered, in_short, respond
from bot.talk import wait_sentence

log = logging.getLogger(__name__)

TOO_LATE = "Discord did not take my answer in time, and it is lost. Please ask again."
_UNKNOWN_INTERACTION = 10062
P = ParamSpec("P")


class NotACurator(app_commands.CheckFailure):
    """Somebody without the right used what is a curator's; its text says so."""

    def __init__(
        self, sentence: str = "Only curators can do that: those with a curator role, or who manage the server."
    ) -> None:
        super().__init__(sentence)


class TooFast(app_commands.CheckFailure):
    """Somebody asks faster than one person may."""

    def __init__(self, seconds: float) -> None:
        super().__init__(wait_sentence(seconds))


async def tell(interaction: discord.Interaction[Any], sentence: str) -> None:
    """Say a sentence to the person alone, whether or not the interaction has been acknowledged, or is too old for it.

    Who was left waiting is told there; where Discord takes it no more, in a direct message.
    """

    async def words() -> dict[str, Any]:
        return {"content": sentence}

    try:
        if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
            await conclude(interaction, words)
        elif interaction.response.is_done():
            await delivered(lambda: interaction.followup.send(sentence, ephemeral=True), ())
        else:
            await respond(interaction, content=sentence)
    except NOT_SENT as error:
        log.warning("could not tell a failure there: %s", in_short(error))
        await _tell_directly(interaction.user, sentence)


async def _tell_directly(person: discord.User | discord.Member, sentence: str) -> None:
    try:
        await delivered(lambda: person.send(sentence))
    except NOT_SENT as error:
        log.warning("could not tell a failure at all: %s", in_short(error))


async def on_command_error(interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
    """Tell what went wrong with a command."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    match cause:
        case app_commands.NoPrivateMessage():
            await tell(interaction, "That works in a server only, not in direct messages.")
        case app_commands.TransformerError():  # its text holds what was typed: it goes to no log
            await tell(interaction, "I cannot read what was typed there. Please try it in other words.")
        case BottomlineError() | TooFast() | NotACurator():
            await tell(interaction, str(cause))
        case discord.NotFound():
            await _too_late(interaction, cause)
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
        except Exception as error:
            interaction = args[-1]
            if not isinstance(interaction, discord.Interaction):
                raise
            if isinstance(error, discord.NotFound):
                await _too_late(interaction, error)
            else:
                expected = isinstance(error, BottomlineError | NotACurator)
                await tell(interaction, str(error) if expected else unexpected(error))

    return safely


async def _too_late(interaction: discord.Interaction[Any], error: discord.NotFound) -> None:
    """Tell, where it still can be told, that Discord took an answer no more: it waits three seconds for the first word.

    A message that was deleted meanwhile needs no answer.
    """
    log.warning("too late for an interaction: %s", in_short(error))
    if error.code == _UNKNOWN_INTERACTION:
        await _tell_directly(interaction.user, TOO_LATE)
