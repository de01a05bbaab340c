"""What every button and command finds in the client that carries it: the desk and the manners."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.core.matching import Verdict
from bot.core.reply import Reply
from bot.desk import Desk
from bot.talk import Cooldown

log = logging.getLogger(__name__)


class Host(discord.Client):
    """A client with a desk. Buttons outlive the process that made them, so they ask the client, not their maker."""

    desk: Desk
    cooldown: Cooldown
    reply_to: Callable[[discord.Message], Awaitable[Reply | None]]
    """What is said to a message; None for silence."""


def desk_of(interaction: discord.Interaction[Any]) -> Desk:
    """Return the desk behind an interaction."""
    return _host_of(interaction).desk


async def reply_to(interaction: discord.Interaction[Any], message: discord.Message) -> Reply | None:
    """Return what the client behind an interaction says to a message."""
    return await _host_of(interaction).reply_to(message)


def _host_of(interaction: discord.Interaction[Any]) -> Host:
    client = interaction.client
    if not isinstance(client, Host):
        raise TypeError(f"the client of an interaction is a {type(client).__name__}, which has no desk")
    return client


def log_verdict(verdict: Verdict, milliseconds: float) -> None:
    """Log what was decided on a question, never the question."""
    best = verdict.candidates[0] if verdict.candidates else None
    log.info(
        "%s poem=%s confidence=%.2f ms=%.1f",
        type(verdict).__name__,
        best.poem_id if best else None,
        best.confidence if best else 0.0,
        milliseconds,
    )
