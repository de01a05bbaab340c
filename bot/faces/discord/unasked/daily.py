"""The POEM of the day: posted once for each day of its place, whatever becomes of the bot meanwhile.

The journal says whose day it is: the day is claimed there before anything is posted, and the message is noted after. A
bot that ends between the two leaves a claim without a message: the next one looks for it in the channel, and posts it
where it is not there. Discord itself posts what comes twice within minutes under one nonce but once.
"""

import asyncio
import datetime as dt
import logging
from dataclasses import replace

import discord

from bot.core.report import in_words
from bot.desk import Desk, Gone, Opened, Recalled
from bot.errors import JournalError
from bot.faces.discord.delivery import NOT_SENT, delivered, found_since, in_short, passes
from bot.faces.discord.failures import unexpected
from bot.faces.discord.host import Host
from bot.faces.discord.listening.places import is_named
from bot.faces.discord.messages.picture import attached
from bot.faces.discord.messages.views import Shown, dressed
from bot.journal import DayClaim
from bot.settings import Settings
from bot.talk import Notice, Schedule

log = logging.getLogger(__name__)

_LOOK_EVERY = 20.0
"""Seconds from one look at the clock to the next, at most: it may be put right meanwhile."""
_AGAIN = (_LOOK_EVERY, 60.0, 300.0, 900.0)
"""Seconds until it is tried again, after each time that it failed in a row."""
NO_JOURNAL = (
    "BOTTOMLINE_DAILY_CHANNEL is set, but no journal is kept: no POEM of the day is posted. Only the journal tells "
    "which days had theirs, and which POEMs were shown. Keep one (BOTTOMLINE_JOURNAL), or take the channel out."
)
_RIGHTS = "View Channel, Send Messages, Embed Links, Attach Files and Read Message History"
_MAY_NOT_LOOK = (
    "I stopped while I posted the POEM of the day, and may not look whether it is there: give me Read Message History "
    "in the channel of BOTTOMLINE_DAILY_CHANNEL. Until then I do not post it, so that it does not come twice."
)


class Daily:
    """Posts the POEM of the day in the channel of the settings, for as long as the bot runs."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._schedule = schedule_of(host.settings)
        self._done: dt.date | None = None
        self._failed = 0

    async def run(self) -> None:
        """Post each POEM when it is due. Ends at once where there is no channel for it, or no journal."""
        if self._host.settings.daily_channel is None:
            return
        if self._host.keeper.journal is None:
            await self._host.notices.tell(NO_JOURNAL)
            return
        upcoming = self._schedule.next_after(discord.utils.utcnow())
        log.info("the next POEM of the day: %s", upcoming.isoformat(" ", "minutes"))
        while True:
            await self.look(discord.utils.utcnow())
            now = discord.utils.utcnow()
            until = (self._schedule.next_after(now) - now).total_seconds()
            pause = _AGAIN[min(self._failed, len(_AGAIN)) - 1] if self._failed else _LOOK_EVERY
            await asyncio.sleep(min(until, pause))

    async def look(self, now: dt.datetime) -> None:
        """Post the POEM of the day that it is now, when it is due and not posted yet."""
        day = self._schedule.due(now)
        if day is None or day == self._done:
            return
        if await self._see_to(day):
            self._done, self._failed = day, 0
        else:
            self._failed += 1

    async def _see_to(self, day: dt.date) -> bool:
        """See to it that a day has its POEM; tell whether that is done with. What is amiss is told and tried again."""
        try:
            return await self._posted(day)
        except JournalError as error:
            await self._host.notices.tell(f"The POEM of the day waits for the journal: {error}")
        except Exception as error:  # noqa: BLE001 - whatever it is, it may be over later in the day
            if not isinstance(error, NOT_SENT):
                unexpected(error)
            refused = isinstance(error, discord.HTTPException) and not passes(error)
            mend = f"Give me {_RIGHTS} in the channel of BOTTOMLINE_DAILY_CHANNEL, or take it out. " if refused else ""
            await self._host.notices.tell(
                f"The POEM of the day could not be posted ({in_short(error)}). {mend}"
                "I go on trying until the day is over."
            )
        return False

    async def _posted(self, day: dt.date) -> bool:
        channel = self._channel()
        if channel is None:
            name = self._host.settings.daily_channel
            await self._host.notices.tell(f"BOTTOMLINE_DAILY_CHANNEL: I see no text channel {name} to post in.")
            return False
        journal, where = self._host.keeper.kept(), str(channel.id)
        claim = await journal.claim_day(day, where, self._host.desk.next_in_turn, self._stands)
        if claim is None:
            await self._host.notices.tell("There is no POEM of the day: no POEM that stands is in the knowledge.")
            return False
        if claim.message_id:
            return True
        if not (claim.is_new or channel.permissions_for(channel.guild.me).read_message_history):
            await self._host.notices.tell(_MAY_NOT_LOOK)
            return False
        sent = None if claim.is_new else await self._found(channel, day, claim)
        if sent is None:
            sent = await delivered(lambda: self._send(channel, day, claim.poem_id))
            log.info("POEM of the day posted: %s", claim.poem_id)
        await journal.note_posted(day, where, str(sent.id))
        self._note_shown(channel, sent, claim.poem_id)
        return True

    def _channel(self) -> discord.TextChannel | None:
        names = (self._host.settings.daily_channel or "",)
        return next((c for guild in self._host.guilds for c in guild.text_channels if is_named(c, names)), None)

    def _stands(self, poem_id: str) -> bool:
        return isinstance(self._host.desk.opened(poem_id), Opened)

    async def _found(self, channel: discord.TextChannel, day: dt.date, claim: DayClaim) -> discord.Message | None:
        """Return the message of a claim that tells none; None where it was never posted."""
        me = self._host.user
        return await found_since(
            channel,
            claim.since,
            lambda said: me is not None and said.author.id == me.id and said.content == heading(day),
        )

    async def _send(self, channel: discord.TextChannel, day: dt.date, poem_id: str) -> discord.Message:
        shown = await post_of(self._host.desk.opened(poem_id), self._host.desk, self._host.notice, channel.id)
        return await channel.send(heading(day), **shown, nonce=f"poem-of-{day:%Y%m%d}")

    def _note_shown(self, channel: discord.TextChannel, sent: discord.Message, poem_id: str) -> None:
        """Note that the POEM was shown: nobody asked, so of nobody."""
        card = self._host.desk.opened(poem_id).card()
        self._host.keeper.keep_shown(card, (channel.id, sent.id))


async def post_of(opened: Opened | Recalled | Gone, desk: Desk, notice: Notice, place: int) -> Shown:
    """Return the card of a POEM with its picture under it, and what can be pressed."""
    picture = opened.picture() if isinstance(opened, Opened) else None
    card = notice.under(opened.card(), place)
    shown = dressed(replace(card, picture_of=card.poem_id if picture else None), desk)
    if picture:
        shown["file"] = await attached(picture, shown["embeds"][-1], f"{card.poem_id}.png")
    return shown


def schedule_of(settings: Settings) -> Schedule:
    """Return when POEMs of the day are due."""
    return Schedule(settings.daily_at, settings.daily_zone, settings.daily_days)


def heading(day: dt.date) -> str:
    """Return what stands above the POEM of a day; by it the message is found again."""
    return f"**POEM of the day** · {in_words(day)}"
