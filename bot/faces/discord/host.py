"""What every button and command finds in the client that carries it: the desk, the manners and whom to tell."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.core.matching import Verdict
from bot.core.reply import Reply
from bot.desk import Desk
from bot.faces.discord import meters
from bot.faces.discord.direct_talks import DirectTalks
from bot.faces.discord.keeping import Given, Keeper, Spot
from bot.faces.discord.notices import Notices
from bot.settings import Settings
from bot.talk import Cooldown, Notice

_MOST_ONCE = 1_000
log = logging.getLogger(__name__)


class Host(discord.Client):
    """A client with a desk. Buttons outlive the process that made them, so they ask the client, not their maker."""

    desk: Desk
    settings: Settings
    cooldown: Cooldown
    notice: Notice
    notices: Notices
    keeper: Keeper
    direct: DirectTalks
    done_once: dict[int, None]
    """Ids of messages whose button works but once, the last ones."""
    given_to: Callable[[discord.Message, bool], Awaitable[Given | None]]
    """What is said to a message, as a question of its own if that is told; None for silence."""


def desk_of(interaction: discord.Interaction[Any]) -> Desk:
    """Return the desk behind an interaction."""
    return _host_of(interaction).desk


def settings_of(interaction: discord.Interaction[Any]) -> Settings:
    """Return the settings as they are by now: a role that was renamed goes on."""
    return _host_of(interaction).settings


def guilds_of(interaction: discord.Interaction[Any]) -> tuple[int, ...]:
    """Return the ids of the servers that the bot is in."""
    return tuple(guild.id for guild in _host_of(interaction).guilds)


def keeper_of(interaction: discord.Interaction[Any]) -> Keeper:
    """Return who notes what was answered."""
    return _host_of(interaction).keeper


def direct_of(interaction: discord.Interaction[Any]) -> DirectTalks:
    """Return what knows where direct messages stand."""
    return _host_of(interaction).direct


def notices_of(interaction: discord.Interaction[Any]) -> Notices:
    """Return who tells the curators."""
    return _host_of(interaction).notices


def keep(interaction: discord.Interaction[Any], given: Given, answer_id: int | None, *, private: bool) -> None:
    """Note what was said to somebody who gave a command or pressed something."""
    spot = Spot.of_interaction(interaction)
    keeper_of(interaction).keep(given, spot, (spot.channel_id, answer_id), private=private)


async def given_to(
    interaction: discord.Interaction[Any], message: discord.Message, *, anew: bool = False
) -> Given | None:
    """Return what the client behind an interaction says to a message; `anew`: as to a question of its own."""
    return await _host_of(interaction).given_to(message, anew)


def must_wait(interaction: discord.Interaction[Any]) -> float:
    """Return for how many seconds somebody must wait before a question of theirs is answered; 0: not at all."""
    return _host_of(interaction).cooldown.wait(interaction.user.id)


def noticed(interaction: discord.Interaction[Any], reply: Reply, *, private: bool) -> Reply:
    """Return a reply as it is shown to one person, or in a channel: with for whom it is, once a day."""
    place = interaction.user.id if private else interaction.channel_id or interaction.user.id
    return _host_of(interaction).notice.under(reply, place, interaction.id)


def once(interaction: discord.Interaction[Any], message_id: int) -> bool:
    """Tell whether this is the first time that something is done with a message which may be done but once."""
    done = _host_of(interaction).done_once
    if message_id in done:
        return False
    done[message_id] = None
    while len(done) > _MOST_ONCE:
        done.pop(next(iter(done)))
    return True


def _host_of(interaction: discord.Interaction[Any]) -> Host:
    client = interaction.client
    if not isinstance(client, Host):
        raise TypeError(f"the client of an interaction is a {type(client).__name__}, which has no desk")
    return client


def log_verdict(verdict: Verdict, milliseconds: float) -> None:
    """Log and count what was decided on a question, never the question."""
    meters.QUESTIONS.labels(type(verdict).__name__.lower()).inc()
    meters.SECONDS.observe(milliseconds / 1000)
    best = verdict.candidates[0] if verdict.candidates else None
    log.info(
        "%s poem=%s confidence=%.2f ms=%.1f",
        type(verdict).__name__,
        best.poem_id if best else None,
        best.confidence if best else 0.0,
        milliseconds,
    )
