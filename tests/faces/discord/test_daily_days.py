"""The POEM of the day through restarts, ends at the worst moment and clocks that jump: once for each day, all in turn.

The journal, the knowledge and the cards are the real ones; only the channel is one of this test, that can break.
"""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import discord
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.desk import Desk
from bot.faces.discord.delivery import delivered
from bot.faces.discord.keeping import Keeper
from bot.faces.discord.unasked.daily import Daily, heading
from bot.journal import Journal
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE, Settings
from bot.talk import Notice, Schedule
from tests.core import made
from tests.journal.keeping import Told, kept

ME = 1
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Nuuk")
DESK = Desk(
    Library(SHIPPED_KNOWLEDGE),
    made.knowledge(made.poem(f"poem-{n}", status={"added": "2026-11-22"}) for n in range(4)),
)
channel_ids = count(1)

Tell = Callable[[str], Awaitable[None]]
Fate = str
"""What becomes of one look: "well", or where the bot ends: "before" the message arrived, or "after" that."""


class Ended(BaseException):
    """The process was killed."""


class Channel:
    """A channel that keeps what is posted, and can end the bot at either side of that."""

    def __init__(self) -> None:
        self.id = next(channel_ids)
        self.name = "poem-of-the-day"
        self.guild = SimpleNamespace(id=1, me=None)
        self.messages: list[Any] = []
        self.fate: Fate = "well"
        self.broken: Exception | None = None

    async def send(self, content: str, **_: Any) -> Any:
        """Post a message, or fail, or end."""
        if self.broken:
            raise self.broken
        if self.fate == "before":
            raise Ended
        author = SimpleNamespace(id=ME)
        self.messages.append(SimpleNamespace(id=len(self.messages) + 1, content=content, author=author))
        if self.fate == "after":
            raise Ended
        return self.messages[-1]

    async def history(self, **_: Any) -> AsyncIterator[Any]:
        """Yield what was posted."""
        for message in self.messages:
            yield message

    def permissions_for(self, _: object) -> discord.Permissions:
        """Tell that everything is allowed."""
        return discord.Permissions.all()


async def _nothing_is_amiss(sentence: str) -> None:
    raise AssertionError(sentence)


def started(channel: Channel, journal: Journal, chosen: Settings, tell: Tell = _nothing_is_amiss) -> Daily:
    """Return what a process that has just started has for it."""
    host: Any = SimpleNamespace(
        settings=chosen,
        desk=DESK,
        keeper=Keeper(DESK, journal, words=False),
        notice=Notice(lambda: 0.0),
        guilds=[SimpleNamespace(text_channels=[channel])],
        notices=SimpleNamespace(tell=tell),
        user=SimpleNamespace(id=ME),
    )
    return Daily(host)


LOOKS = st.lists(
    st.tuples(
        st.integers(-3 * 24 * 60, 5 * 24 * 60),  # minutes from the last look: the clock may be put back
        st.sampled_from(["well", "well", "well", "before", "after"]),
        st.booleans(),  # a restart before it
    ),
    min_size=1,
    max_size=25,
)
WEEKDAYS = st.frozensets(st.integers(0, 6), min_size=1)
NEAR_CHANGES = st.sampled_from(["2026-03-06", "2026-03-27", "2028-02-27", "2026-10-02", "2026-10-30", "2011-12-28"])


def test_each_day_once(tmp_path: Path) -> None:
    """Whatever happens: no day twice, none that was not due, and each that was looked at well when it was due."""

    async def lived(looks: Sequence[tuple[int, Fate, bool]], start: dt.datetime, chosen: Settings, to: Journal) -> None:
        channel, now = Channel(), start
        daily = started(channel, to, chosen)
        schedule = Schedule(chosen.daily_at, chosen.daily_zone, chosen.daily_days)
        due, well = set(), set()
        for minutes, fate, restart in looks:
            now += dt.timedelta(minutes=minutes)
            channel.fate = fate
            if restart:
                daily = started(channel, to, chosen)
            try:
                await daily.look(now)
            except Ended:
                daily = started(channel, to, chosen)
            if day := schedule.due(now):
                due.add(heading(day))
                well |= {heading(day)} if fate == "well" else set()
        headings = [message.content for message in channel.messages]
        assert len(headings) == len(set(headings))
        assert well <= set(headings) <= due

    async def all_of_it() -> None:
        async with kept(tmp_path) as journal:
            loop = asyncio.get_running_loop()

            @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
            @given(
                LOOKS, NEAR_CHANGES, st.sampled_from(ZONES), st.times(), st.frozensets(st.integers(0, 6), min_size=1)
            )
            def live(
                looks: list[tuple[int, Fate, bool]], start: str, zone: str, at: dt.time, days: frozenset[int]
            ) -> None:
                chosen = Settings(
                    daily_channel="poem-of-the-day", daily_at=at, daily_zone=ZoneInfo(zone), daily_days=days
                )
                began = dt.datetime.fromisoformat(start).replace(tzinfo=dt.UTC)
                asyncio.run_coroutine_threadsafe(lived(looks, began, chosen, journal), loop).result()

            await asyncio.to_thread(live)

    asyncio.run(all_of_it())


@pytest.mark.parametrize(
    "error",
    [
        aiohttp.ServerDisconnectedError(),
        aiohttp.ClientPayloadError(),
        ConnectionResetError(),
        TimeoutError(),
        RuntimeError("Session is closed"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_whatever_breaks_it_is_tried_again_the_same_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """A connection that breaks for longer than sending goes on: curators are told what it was, and it comes once."""
    monkeypatch.setattr(delivered, "__defaults__", ((),))  # as if two and a half minutes were over
    chosen = Settings(daily_channel="poem-of-the-day", daily_days=frozenset(range(7)))
    channel, noon, told = Channel(), dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC), Told()
    async with kept(tmp_path) as journal:
        daily = started(channel, journal, chosen, told)
        channel.broken = error
        await daily.look(noon)
        assert not channel.messages
        assert told.sentences == [
            f"The POEM of the day could not be posted ({type(error).__name__}). I go on trying until the day is over."
        ]
        channel.broken = None
        for minutes in (1, 2):
            await daily.look(noon + dt.timedelta(minutes=minutes))
    assert [message.content for message in channel.messages] == [heading(noon.date())]


async def test_only_its_own_message_is_taken_for_it(tmp_path: Path) -> None:
    """Not that of the day before, nor what somebody else wrote in the same words."""
    chosen = Settings(daily_channel="poem-of-the-day", daily_days=frozenset(range(7)))
    channel, noon = Channel(), dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
    tomorrow = noon + dt.timedelta(days=1)
    async with kept(tmp_path) as journal:
        await started(channel, journal, chosen).look(noon)
        channel.fate = "before"
        with pytest.raises(Ended):
            await started(channel, journal, chosen).look(tomorrow)
        somebody = SimpleNamespace(id=ME + 1)
        channel.messages.append(SimpleNamespace(id=2, content=heading(tomorrow.date()), author=somebody))
        channel.fate = "well"
        await started(channel, journal, chosen).look(tomorrow)
    ours = [message.content for message in channel.messages if message.author.id == ME]
    assert ours == [heading(noon.date()), heading(tomorrow.date())]


async def test_they_come_in_turn(tmp_path: Path) -> None:
    """All four on four days, also with a restart each day; then the first again."""
    chosen = Settings(daily_channel="poem-of-the-day", daily_days=frozenset(range(7)))
    channel, noon = Channel(), dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
    async with kept(tmp_path) as journal:
        for n in range(5):
            await started(channel, journal, chosen).look(noon + dt.timedelta(days=n))
        shown: list[str] = []
        await journal.claim_day(dt.date(2027, 1, 1), str(channel.id), shown.extend, lambda _: True)
    assert sorted(shown[:4]) == [f"poem-{n}" for n in range(4)]
    assert shown[4] == shown[0]


async def test_a_claim_whose_poem_no_longer_stands_goes_to_another(tmp_path: Path) -> None:
    """What was withdrawn between the claim and the post is not posted; the day has its POEM all the same."""
    chosen = Settings(daily_channel="poem-of-the-day", daily_days=frozenset(range(7)))
    channel, day = Channel(), dt.date(2026, 11, 30)
    async with kept(tmp_path) as journal:
        await journal.claim_day(day, str(channel.id), lambda _: "withdrawn-since", lambda _: True)
        await started(channel, journal, chosen).look(dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC))
        claim = await journal.claim_day(day, str(channel.id), lambda _: None, lambda _: False)
    assert len(channel.messages) == 1
    assert claim
    assert claim.poem_id in DESK.knowledge.poems
    assert claim.message_id == "1"
