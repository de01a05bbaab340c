"""The Discord bot: connects, checks what it was told to look for, and hands events to the modules beside it."""

import asyncio
import logging
import signal
import sys
import time
from collections.abc import Awaitable

import discord
from discord import app_commands

from bot.desk import Desk
from bot.errors import DiscordError, SettingsError
from bot.faces.discord import failures
from bot.faces.discord.commands import ask, browse, curate, guide, title
from bot.faces.discord.host import Host
from bot.faces.discord.listen import Listener
from bot.faces.discord.messages import risk
from bot.faces.discord.messages.private import PrivateButton
from bot.faces.discord.messages.views import DeleteButton, PoemButton, PoemMenu
from bot.faces.discord.translation import Translator
from bot.settings import Settings
from bot.talk import Cooldown

log = logging.getLogger(__name__)

_PORTAL = "https://discord.com/developers/applications"


class Bottomline(Host):
    """The client. What it needs comes through its constructor."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        intents.message_content = bool(settings.question_channels)
        super().__init__(
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            activity=discord.CustomActivity("/ask a clinical question"),
            max_messages=None,
        )
        self.desk = desk
        self.settings = settings
        self.failure: DiscordError | None = None
        self.cooldown = Cooldown(settings.questions_in_30_seconds, time.monotonic)
        self.listener: Listener | None = None
        self.tree = app_commands.CommandTree(self)
        self.tree.error(failures.on_command_error)
        ask.add_to(self.tree, desk, self.cooldown)
        browse.add_to(self.tree, desk)
        title.add_to(self.tree, desk)
        guide.add_to(self.tree, desk, settings.question_channels)
        self.add_dynamic_items(PoemButton, PoemMenu, DeleteButton, PrivateButton, browse.PageButton)
        curate.add_to(self.tree, desk, settings.curator_roles)

    async def setup_hook(self) -> None:
        """Tell Discord our commands: at once in the servers named, else everywhere."""
        if self.user:
            self.listener = Listener(self.desk, self.settings, self.cooldown, self.user)
            self.reply_to = self.listener.reply_to
        await self.tree.set_translator(Translator())
        if not self.settings.guilds:
            await self.tree.sync()
        for guild_id in self.settings.guilds:
            guild = discord.Object(int(guild_id))
            self.tree.copy_global_to(guild=guild)
            try:
                await self.tree.sync(guild=guild)
            except discord.Forbidden as error:
                raise DiscordError(
                    f"BOTTOMLINE_GUILDS names the server {guild_id}, but the bot is not in it. "
                    "Invite it there (README, Discord) or take the id out."
                ) from error

    async def on_ready(self) -> None:
        """Check that the channels and roles we were told of exist, and say what we do."""
        if self.guilds:
            try:
                self._check_names()
            except DiscordError as failure:
                self.failure = failure
                await self.close()
                return
        where = ", ".join(f"#{name}" for name in self.settings.question_channels)
        log.info("ready as %s in %d servers, %d POEMs", self.user, len(self.guilds), len(self.desk.knowledge))
        log.info(
            "answering mentions, direct messages, /ask%s",
            f" and every clinical question in {where}" if where else "; no question channel is set",
        )

    def _check_names(self) -> None:
        channels = [c for guild in self.guilds for c in guild.channels]
        roles = [r for guild in self.guilds for r in guild.roles]
        for variable, kind, names, known in (
            ("BOTTOMLINE_QUESTION_CHANNELS", "channel", self.settings.question_channels, channels),
            ("BOTTOMLINE_THREAD_CHANNELS", "channel", self.settings.thread_channels, channels),
            ("BOTTOMLINE_CURATOR_ROLES", "role", self.settings.curator_roles, roles),
        ):
            there = {str(item.id) for item in known} | {item.name.lower() for item in known}
            missing = [name for name in names if name.lower() not in there]
            if missing:
                raise DiscordError(
                    f"{variable}: there is no {kind} {', '.join(missing)} in {', '.join(g.name for g in self.guilds)}. "
                    "Correct the name, or check that the bot may see it."
                )

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is for us."""
        if self.listener:
            await self.listener.said(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Change the answer to a question that was edited."""
        if self.listener:
            await self.listener.edited(payload.message, self)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Offer to delete the answer to a question that was deleted."""
        if self.listener:
            await self.listener.deleted(payload.message_id, self)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer the forms; commands and buttons are found by discord.py."""
        if interaction.type is discord.InteractionType.modal_submit:
            await risk.on_form(interaction)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log an error in an event by its incident code; the event's content goes nowhere."""
        log.error("incident in %s", event_method, exc_info=sys.exception())


async def run(settings: Settings, opening: Awaitable[Desk]) -> None:
    """Run the bot until it is told to stop. Raise SettingsError or DiscordError with what to put right."""
    # At debug level discord.py logs every event and answer in full: what people type. No setting may switch that on.
    logging.getLogger("discord").setLevel(max(logging.INFO, logging.getLogger().level))
    if settings.discord_token is None or not settings.discord_token.get_secret_value().strip():
        opening.close()  # type: ignore[attr-defined]
        raise SettingsError(
            "DISCORD_TOKEN is not set. Put the bot's token into .env or the environment: "
            f"{_PORTAL}, your application, Bot, Reset Token. To try without Discord: bottomline chat."
        )
    client = Bottomline(await opening, settings)
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, lambda: asyncio.ensure_future(client.close()))
    try:
        async with client:
            await client.start(settings.discord_token.get_secret_value().strip())
    except discord.LoginFailure as error:
        raise DiscordError(
            "Discord refuses the token in DISCORD_TOKEN. "
            f"Make a new one: {_PORTAL}, your application, Bot, Reset Token."
        ) from error
    except discord.PrivilegedIntentsRequired as error:
        raise DiscordError(
            "Question channels need the message content intent, and Discord refuses it. Switch it on: "
            f"{_PORTAL}, your application, Bot, Message Content Intent; "
            "or take BOTTOMLINE_QUESTION_CHANNELS out: mentions, direct messages and /ask work without it."
        ) from error
    if client.failure:
        raise client.failure
