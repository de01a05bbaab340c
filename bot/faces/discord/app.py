"""The Discord bot: connects, checks what it was told to look for, and hands events to the modules beside it."""

import asyncio
import contextlib
import datetime as dt
import logging
import signal
import sys
import time
from collections.abc import Awaitable, Iterable
from typing import Any

import discord
from discord import app_commands

from bot.desk import Desk
from bot.errors import DiscordError, SettingsError
from bot.faces.discord import failures
from bot.faces.discord.commands import ask, browse, curate, guide, privacy, title
from bot.faces.discord.curating import adding, drafts, editing, figures, pressed, rights
from bot.faces.discord.delivery import PAUSES, passes
from bot.faces.discord.direct_talks import DirectTalks
from bot.faces.discord.feedback import listed, mending, rating, wishing, wrong
from bot.faces.discord.feedback.granting import Granting
from bot.faces.discord.host import Host
from bot.faces.discord.keeping import Keeper
from bot.faces.discord.listening.listener import Listener
from bot.faces.discord.listening.places import is_named
from bot.faces.discord.messages import risk
from bot.faces.discord.messages.private import PrivateButton
from bot.faces.discord.messages.views import AnewButton, ClosestButton, DeleteButton, NextButton, PoemButton, PoemMenu
from bot.faces.discord.notices import Notices
from bot.faces.discord.recalling.message import RecallButton
from bot.faces.discord.recalling.recaller import Recaller
from bot.faces.discord.running.health import watched
from bot.faces.discord.running.rechecking import rechecked
from bot.faces.discord.running.renewing import kept_up
from bot.faces.discord.translation import Translator
from bot.faces.discord.unasked.daily import Daily
from bot.journal import Journal
from bot.settings import Settings
from bot.talk import Cooldown, Notice

log = logging.getLogger(__name__)

_PORTAL = "https://discord.com/developers/applications"
_REFUSED = f"Discord refuses the token in DISCORD_TOKEN. Make a new one: {_PORTAL}, your application, Bot, Reset Token."
_TOKEN_REFUSED = 4004
_LEAVE_WITHIN, _CLOSE_WITHIN, _WRITE_WITHIN = 3.0, 1.5, 1.0
"""Seconds for the answers on their way, for saying goodbye, and for the journal meanwhile: a stop takes under five."""
_SILENT_BEFORE = dt.timedelta(minutes=1)
"""A connection may have been dead this long before it is found to be: the time between two heartbeats."""
_CHANNELS = {
    "question_channels": "BOTTOMLINE_QUESTION_CHANNELS",
    "thread_channels": "BOTTOMLINE_THREAD_CHANNELS",
    "daily_channel": "BOTTOMLINE_DAILY_CHANNEL",
}


_ITEMS: tuple[type[discord.ui.DynamicItem[Any]], ...] = (
    PoemButton, NextButton, AnewButton, PoemMenu, ClosestButton, DeleteButton, PrivateButton, browse.PageButton,
    browse.TopicMenu, editing.EditButton, figures.FiguresMenu, figures.MendMenu, pressed.DraftButton,
    pressed.ReviewButton, drafts.DraftsMenu, privacy.PrivacyButton, RecallButton,
    mending.MendButton, rating.RateButton, rating.ReasonMenu, wishing.WishButton, listed.WishesButton,
)  # fmt: skip
_HEARD = frozenset({"helped", "not_mine", "wrong", "wish"})
"""What is asked of an answer where it is kept; without a journal curators are told of what is wrong all the same."""
_OF_OLD = "That button is from an older version of me. Please ask again."


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
        self.notices = Notices(self, settings.curator_channel, self._refuse)
        self.done_once = {}
        self.journal = self._journal()
        desk.hears = _HEARD if self.journal else frozenset({"wrong"} if settings.curator_channel else ())
        self.keeper = Keeper(desk, self.journal, words=settings.journal_text)
        desk.asked = self.keeper.answered
        self._checked = False
        self._lost: dt.datetime | None = None
        self._unasked: tuple[asyncio.Task[None], ...] = ()
        self.cooldown = Cooldown(settings.questions_in_30_seconds, time.monotonic)
        self.notice = Notice(time.monotonic)
        self.direct = DirectTalks(settings.state / "direct_messages.json")
        self.listener: Listener | None = None
        self.tree = app_commands.CommandTree(self)
        self.tree.error(failures.on_command_error)
        ask.add_to(self.tree, desk, self.cooldown)
        browse.add_to(self.tree, desk)
        title.add_to(self.tree, desk)
        guide.add_to(self.tree, desk, settings.question_channels)
        privacy.add_to(self.tree)
        self.add_dynamic_items(*_ITEMS)
        curate.add_to(self.tree, desk, settings.curator_roles)

    async def setup_hook(self) -> None:
        """Tell Discord our commands: at once in the servers named, else everywhere."""
        if self.user:
            self.listener = Listener(self, self.user, self.direct)
            self.given_to = self.listener.given_to
        if self.journal:
            self.journal.open()
            threadsafe = asyncio.get_running_loop().call_soon_threadsafe
            self.desk.library.after_change = lambda *act: threadsafe(self.keeper.note_act, *act)
        await self.desk.make_ready()
        self.desk.keep_warm()
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
        """Check that the channels and roles we were told of exist, say what we do, and look back.

        Each session that begins anew comes here: what was said since the last one ended, nobody has told us. Only the
        first is strict about names: later, whatever is amiss is told and the rest goes on.
        """
        if self.guilds and not self._checked:
            try:
                self._check_names()
            except DiscordError as failure:
                self.failure = failure
                await self.close()
                return
        self._checked = True
        where = ", ".join(f"#{name}" for name in self.settings.question_channels)
        log.info("ready as %s in %d servers, %d POEMs", self.user, len(self.guilds), len(self.desk.knowledge))
        log.info(
            "answering mentions, direct messages, /ask%s",
            f" and every clinical question in {where}" if where else "; no question channel is set",
        )
        if not self._unasked:
            self._unasked = tuple(asyncio.create_task(each(self).run()) for each in (Daily, Recaller, Granting))
        since, self._lost = self._lost or dt.datetime.min.replace(tzinfo=dt.UTC), None
        if self.listener:
            await self.listener.look_back(since)

    async def on_disconnect(self) -> None:
        """Note since when nothing may have been heard; a session that is resumed tells it all."""
        self._lost = self._lost or discord.utils.utcnow() - _SILENT_BEFORE

    async def on_resumed(self) -> None:
        """Go on: all that was said meanwhile has come."""
        self._lost = None

    def _check_names(self) -> None:
        channels = [c for guild in self.guilds for c in guild.channels]
        roles = [r for guild in self.guilds for r in guild.roles]
        for variable, kind, names, known in (
            ("BOTTOMLINE_QUESTION_CHANNELS", "channel", self.settings.question_channels, channels),
            ("BOTTOMLINE_THREAD_CHANNELS", "channel", self.settings.thread_channels, channels),
            ("BOTTOMLINE_CURATOR_CHANNEL", "channel", _one(self.settings.curator_channel), channels),
            ("BOTTOMLINE_DAILY_CHANNEL", "channel", _one(self.settings.daily_channel), channels),
            ("BOTTOMLINE_CURATOR_ROLES", "role", self.settings.curator_roles, roles),
        ):
            there = {str(item.id) for item in known} | {item.name.lower() for item in known}
            missing = [name for name in names if name.lower() not in there]
            if missing:
                raise DiscordError(
                    f"{variable}: there is no {kind} {', '.join(missing)} in {', '.join(g.name for g in self.guilds)}. "
                    "Correct the name, or check that the bot may see it."
                )

    async def on_guild_channel_update(self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel) -> None:
        """Go on in a channel of the settings that was renamed, and tell it: the next start would not find the name."""
        if before.name == after.name:
            return
        for setting, variable in _CHANNELS.items():
            names = self._named(setting)
            if is_named(before, names) and not is_named(after, names):
                self._also(setting, after.id)
                await self.notices.tell(_renamed(variable, "channel", before.name, after.name))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Tell that a channel of the settings is gone; the rest goes on."""
        for setting, variable in _CHANNELS.items():
            if is_named(channel, self._named(setting)):
                await self.notices.tell(_gone(variable, "channel", channel.name))

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """Let the curators of a role that was renamed go on, and tell it."""
        roles = self.settings.curator_roles
        if before.name != after.name and rights.is_among(before, roles) and not rights.is_among(after, roles):
            self._also("curator_roles", after.id)
            await self.notices.tell(_renamed("BOTTOMLINE_CURATOR_ROLES", "role", before.name, after.name))

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """Tell that a curators' role is gone; those who manage the server still curate."""
        if rights.is_among(role, self.settings.curator_roles):
            await self.notices.tell(_gone("BOTTOMLINE_CURATOR_ROLES", "role", role.name))

    def _named(self, setting: str) -> tuple[str, ...]:
        """Return what a setting names, be it one or several."""
        value: tuple[str, ...] | str | None = getattr(self.settings, setting)
        return value if isinstance(value, tuple) else _one(value)

    def _also(self, setting: str, item: int) -> None:
        several = isinstance(getattr(self.settings, setting), tuple)
        value = (*self._named(setting), str(item)) if several else str(item)
        self.settings = self.settings.model_copy(update={setting: value})

    def _refuse(self) -> None:
        """End, because Discord takes the token no more."""
        self.failure = DiscordError(_REFUSED)
        self._closing = asyncio.ensure_future(self.close())

    def _journal(self) -> Journal | None:
        url, key = self.settings.journal_url, self.settings.state / "journal.key"
        return Journal(url, key, days=self.settings.journal_days, tell=self._tell_once_ready) if url else None

    async def _tell_once_ready(self, sentence: str) -> None:
        """Tell what concerns curators; before it is connected nobody could be told."""
        await self.wait_until_ready()
        await self.notices.tell(sentence)

    async def close(self) -> None:
        """Say goodbye, and write what is to be written."""
        for task in self._unasked:
            task.cancel()
        await asyncio.gather(super().close(), *([self.journal.close(_WRITE_WITHIN)] if self.journal else []))

    async def leave(self) -> None:
        """Stop: send the answers that are on their way, take no more, say goodbye."""
        if self.listener:
            await self.listener.leave(_LEAVE_WITHIN)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.close(), _CLOSE_WITHIN)

    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is for us."""
        if self.listener:
            await self.listener.said(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Change the answer to a question that was edited."""
        if self.listener:
            await self.listener.edited(payload.message)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Offer to delete the answer to a question that was deleted."""
        if self.listener:
            await self.listener.deleted(payload.message_id, payload.channel_id)

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Do the same for each of many that were deleted at once, as when somebody is banned."""
        for message_id in sorted(payload.message_ids):
            if self.listener:
                await self.listener.deleted(message_id, payload.channel_id)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer the forms, and what only an older version knew; commands and buttons are found by discord.py."""
        data: Any = interaction.data or {}
        custom_id = str(data.get("custom_id", ""))
        match interaction.type:
            case discord.InteractionType.modal_submit:
                await _on_form(interaction)
            case discord.InteractionType.component if not _is_ours(custom_id):
                await failures.tell(interaction, _OF_OLD)

    async def on_error(self, event_method: str, /, *_: object, **__: object) -> None:
        """Log an error in an event by its incident code; the event's content goes nowhere."""
        log.error("incident in %s", event_method, exc_info=sys.exception())


@failures.guarded
async def _on_form(interaction: discord.Interaction) -> None:
    """Answer a form; each of these looks whether it is its own."""
    for answer in (risk.on_form, wrong.on_form, editing.on_form, figures.on_figure, pressed.on_review, adding.on_paste):
        await answer(interaction)


def _is_ours(custom_id: str) -> bool:
    """Tell whether one of our buttons and menus has an id of this form."""
    return any(item.__discord_ui_compiled_template__.fullmatch(custom_id) for item in _ITEMS)


def _one(name: str | None) -> tuple[str, ...]:
    return (name,) if name else ()


def _renamed(variable: str, kind: str, old: str, new: str) -> str:
    return f"{variable}: the {kind} {old} is now called {new}. I go on with it; correct the name before the next start."


def _gone(variable: str, kind: str, name: str) -> str:
    return f"{variable}: the {kind} {name} was deleted. The rest goes on; take the name out before the next start."


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
    try:
        running = kept_up(client, settings.watch), rechecked(client, settings)
        async with client, watched(client, settings.health), running[0], running[1]:
            await _until_stopped(client, settings.discord_token.get_secret_value().strip())
    except discord.LoginFailure as error:
        raise DiscordError(_REFUSED) from error
    except discord.ConnectionClosed as error:
        if error.code == _TOKEN_REFUSED:
            raise DiscordError(_REFUSED) from error
        raise DiscordError(
            f"Discord ended the connection for good (code {error.code}). Look at the bot's intents and servers: "
            f"{_PORTAL}, your application, Bot."
        ) from error
    except discord.PrivilegedIntentsRequired as error:
        raise DiscordError(
            "Question channels need the message content intent, and Discord refuses it. Switch it on: "
            f"{_PORTAL}, your application, Bot, Message Content Intent; "
            "or take BOTTOMLINE_QUESTION_CHANNELS out: mentions, direct messages and /ask work without it."
        ) from error
    if client.failure:
        raise client.failure


async def _until_stopped(client: Bottomline, token: str) -> None:
    """Log in and work until the connection ends, or until a signal says so, at any time of it."""
    working = asyncio.ensure_future(_work(client, token))
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stopping.set)
    stop = asyncio.ensure_future(stopping.wait())
    await asyncio.wait((working, stop), return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if stopping.is_set() and not working.done():
        await client.leave()
        working.cancel()  # it may be waiting for a server that is away
    with contextlib.suppress(asyncio.CancelledError):
        await working


async def _work(client: Bottomline, token: str) -> None:
    """Log in, waiting for a server that is away, and listen."""
    for n, pause in enumerate(_growing()):
        try:
            await client.login(token)
            break
        except Exception as error:
            if not passes(error):
                raise
            if n == 0:
                log.warning("Discord cannot be reached (%s); I go on trying", type(error).__name__)
        # What the failed try has opened is closed, so that the next one begins afresh.
        await client.http.close()
        client.http.connector = discord.utils.MISSING
        await asyncio.sleep(pause)
    while True:
        try:
            return await client.connect()
        except AttributeError:  # the library trips over a first connection that failed; it has waited before it did
            if client.ws is not None:
                raise


def _growing() -> Iterable[float]:
    yield from PAUSES
    while True:
        yield PAUSES[-1]
