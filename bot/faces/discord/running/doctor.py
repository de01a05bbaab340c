"""`bottomline doctor`: looks at all that the bot needs, without connecting, and says what to do about what is amiss."""

import datetime as dt
import re
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp
import discord

from bot.desk import Desk
from bot.errors import BottomlineError, JournalError
from bot.faces.discord.delivery import NOT_SENT, in_short
from bot.faces.discord.listening.places import is_named
from bot.faces.discord.unasked.daily import NO_JOURNAL, schedule_of
from bot.journal import try_to_write
from bot.library import Library
from bot.settings import Settings

_TOKEN = re.compile(r"[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}")
_MOST_SECONDS_OFF = 5
_NEEDED = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "embed_links": "Embed Links",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
}
_IN_THREADS = {"create_public_threads": "Create Public Threads", "send_messages_in_threads": "Send Messages in Threads"}
_PORTAL = "https://discord.com/developers/applications"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was looked at: whether it is well, and what to do when it is not."""

    well: bool
    what: str
    remedy: str = ""


async def examine(settings: Settings) -> AsyncIterator[Found]:
    """Yield what was found: settings, token, knowledge, files, then what Discord says. The token is shown nowhere."""
    yield Found(True, "The settings can be read.")
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    yield _token_shape(token)
    yield await _knowledge(settings)
    if settings.recheck_days and not settings.contact:
        yield Found(False, "BOTTOMLINE_RECHECK_DAYS needs BOTTOMLINE_CONTACT.", "Set it to an e-mail address of yours.")
    yield _writable(settings.state)
    yield await _journal(settings)
    yield _recall(settings)
    if settings.daily_channel:
        yield _daily(settings)
    if token:
        async for found in _at_discord(settings, token):
            yield found


def _token_shape(token: str) -> Found:
    if not token:
        return Found(False, "DISCORD_TOKEN is not set.", f"{_PORTAL}, your application, Bot, Reset Token.")
    if not _TOKEN.fullmatch(token):
        remedy = "A token has three parts with dots between. Copy it whole, without quotes or 'Bot'."
        return Found(False, "DISCORD_TOKEN has not the shape of a token.", remedy)
    return Found(True, "DISCORD_TOKEN has the shape of a token.")


async def _knowledge(settings: Settings) -> Found:
    try:
        desk = await Desk.open(Library(settings.knowledge))
    except BottomlineError as error:
        return Found(False, str(error), "Type: bottomline check")
    return Found(True, f"{len(desk.knowledge)} POEMs in {settings.knowledge}.")


def _writable(folder: Path) -> Found:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return Found(True, f"{folder} can be written.")
    except OSError as error:
        remedy = "Set BOTTOMLINE_STATE to a folder that the bot may write, or give it the right."
        lost = "direct messages are not looked for after a restart"
        return Found(False, f"{folder} cannot be written ({error.strerror}): {lost}.", remedy)


async def _journal(settings: Settings) -> Found:
    if settings.journal_url is None:
        return Found(True, "No journal is kept.")
    try:
        await try_to_write(settings.journal_url, settings.state / "journal.key")
    except JournalError as error:
        remedy = "Look at BOTTOMLINE_JOURNAL and BOTTOMLINE_STATE, at the rights there and at the room on the disk."
        return Found(False, f"The journal cannot be written ({error}): what is asked is answered, not counted.", remedy)
    return Found(True, "The journal can be written.")


def _recall(settings: Settings) -> Found:
    if settings.recall == "off" or not settings.recall_days:
        return Found(True, "Nobody is told when a POEM that they were shown is recalled or changes.")
    if settings.journal_url is None:
        return Found(True, "Without a journal nobody is told when a POEM that they were shown is recalled or changes.")
    where = {"channel": "in the channel", "direct": "by direct message"}[settings.recall]
    kept = settings.journal_days or settings.recall_days
    days = min(kept, settings.recall_days)
    told = f"Who was shown a POEM in the last {days} days is told {where} when it changes"
    if days == settings.recall_days:
        return Found(True, f"{told}.")
    longer = f"BOTTOMLINE_RECALL_DAYS is {settings.recall_days}, but BOTTOMLINE_JOURNAL_DAYS keeps nothing longer"
    return Found(True, f"{told}: {longer}.")


def _daily(settings: Settings) -> Found:
    if settings.journal_url is None:
        return Found(False, "No POEM of the day is posted: no journal is kept.", NO_JOURNAL)
    upcoming = schedule_of(settings).next_after(discord.utils.utcnow())
    return Found(True, f"The next POEM of the day is due on {upcoming:%A}, {upcoming:%Y-%m-%d %H:%M %Z}.")


async def _at_discord(settings: Settings, token: str) -> AsyncIterator[Found]:
    """Yield what Discord says of the token, the intents, and the channels and roles that the settings name."""
    clock = _Clock()
    client = discord.Client(intents=discord.Intents.none(), http_trace=clock.trace)
    async with client:
        try:
            await client.login(token)
        except discord.LoginFailure:
            yield Found(False, "Discord refuses the token.", f"Make a new one: {_PORTAL}, Bot, Reset Token.")
            return
        except NOT_SENT as error:
            yield Found(False, f"Discord cannot be reached ({in_short(error)}).", "Look at the network; try again.")
            return
        yield Found(True, f"Discord takes the token: {client.user}.")
        yield clock.found
        yield await _intents(client, settings)
        guilds = [await client.fetch_guild(g.id) async for g in client.fetch_guilds()]
        if not guilds:
            yield Found(False, "The bot is in no server.", "Invite it: README, Discord.")
        for found in _home(settings, [guild.name for guild in guilds]):
            yield found
        seen = [(guild, await guild.fetch_channels()) for guild in guilds]
        for found in _named(settings, seen):
            yield found
        for guild, channels in seen:
            me = await guild.fetch_member(client.user.id) if client.user else None
            if me:
                for found in _rights(settings, guild, channels, me):
                    yield found


def _home(settings: Settings, names: Sequence[str]) -> Iterator[Found]:
    """Yield whether it is told in which of several servers the POEMs are curated."""
    if len(names) < 2:
        return
    if settings.guilds:
        yield Found(True, f"The bot is in {len(names)} servers; BOTTOMLINE_GUILDS says where POEMs are curated.")
        return
    yield Found(
        False,
        f"The bot is in {len(names)} servers ({', '.join(names)}), and POEMs can be curated in none of them.",
        "Put the id of the server whose curators they are into BOTTOMLINE_GUILDS (developer mode, Copy Server ID).",
    )


class _Clock:
    """Compares this machine's clock with Discord's, by the dates of its answers."""

    def __init__(self) -> None:
        self._off: float | None = None
        self.trace = aiohttp.TraceConfig()
        self.trace.on_request_end.append(self._ended)

    async def _ended(self, _session: object, _context: object, params: aiohttp.TraceRequestEndParams) -> None:
        date = params.response.headers.get("Date")
        if date:
            self._off = abs((dt.datetime.now(tz=dt.UTC) - parsedate_to_datetime(date)).total_seconds())

    @property
    def found(self) -> Found:
        """What the comparison gave."""
        if self._off is None:
            return Found(True, "Discord told no time to compare the clock with.")
        if self._off > _MOST_SECONDS_OFF:
            remedy = "Set it by the network (NTP): edits and looking back go by the time."
            return Found(False, f"The clock is {self._off:.0f} seconds off Discord's.", remedy)
        return Found(True, "The clock agrees with Discord's.")


async def _intents(client: discord.Client, settings: Settings) -> Found:
    flags = (await client.application_info()).flags
    granted = flags.gateway_message_content or flags.gateway_message_content_limited
    if settings.question_channels and not granted:
        remedy = f"{_PORTAL}, your application, Bot, Message Content Intent; or take the channels out."
        return Found(False, "Question channels need the message content intent, which is off.", remedy)
    return Found(True, "The intents that the settings need are granted.")


Channels = Sequence[discord.abc.GuildChannel]
Seen = Sequence[tuple[discord.Guild, Channels]]


def _named(settings: Settings, seen: Seen) -> Iterator[Found]:
    """Yield whether each channel and role that the settings name is there."""
    channels = [c for _, found in seen for c in found]
    roles = [r for guild, _ in seen for r in guild.roles]
    one = (settings.curator_channel,) if settings.curator_channel else ()
    daily = (settings.daily_channel,) if settings.daily_channel else ()
    for variable, kind, names, known in (
        ("BOTTOMLINE_QUESTION_CHANNELS", "channel", settings.question_channels, channels),
        ("BOTTOMLINE_THREAD_CHANNELS", "channel", settings.thread_channels, channels),
        ("BOTTOMLINE_CURATOR_CHANNEL", "channel", one, channels),
        ("BOTTOMLINE_DAILY_CHANNEL", "channel", daily, channels),
        ("BOTTOMLINE_CURATOR_ROLES", "role", settings.curator_roles, roles),
    ):
        for name in names:
            there = any(is_named(item, (name,)) for item in known)
            remedy = "" if there else "Correct the name, or check that the bot may see it."
            yield Found(there, f"{variable}: {'' if there else 'there is no '}{kind} {name}.", remedy)


def _rights(settings: Settings, guild: discord.Guild, channels: Channels, me: discord.Member) -> Iterator[Found]:
    """Yield which rights the bot lacks in the channels that the settings name, and in the server at large."""
    for channel in channels:
        spoken_in = (*settings.question_channels, *((settings.daily_channel,) if settings.daily_channel else ()))
        needed = dict(_NEEDED) if is_named(channel, spoken_in) else {}
        if is_named(channel, settings.thread_channels):
            needed |= _IN_THREADS
        if not needed:
            continue
        rights = channel.permissions_for(me)
        lacking = [name for right, name in needed.items() if not getattr(rights, right)]
        where = f"#{channel.name} in {guild.name}"
        if lacking:
            yield Found(False, f"In {where} the bot lacks {', '.join(lacking)}.", "Give it these rights there.")
        else:
            yield Found(True, f"In {where} the bot has the rights that it needs.")
