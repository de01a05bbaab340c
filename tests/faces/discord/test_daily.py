"""The POEM of the day over a real connection: once a day, across restarts, kills and whatever else goes wrong."""

import asyncio
import datetime as dt
import shutil
import signal
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.faces.discord.unasked.daily import NO_JOURNAL
from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Message
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted

CHANNEL, CURATORS = "poem-of-the-day", "poem-curators"
POSTING: dict[str, Any] = {"method": "POST", "path": r"/channels/\d+/messages$"}
LONGER_THAN_A_LOOK = 2.0


def settings(**more: str) -> Mapping[str, str]:
    """Return settings by which a POEM is due, in a place where it is about noon: no day ends meanwhile."""
    east = 12 - dt.datetime.now(tz=dt.UTC).hour
    return {
        "BOTTOMLINE_KNOWLEDGE": few_poems(),
        "BOTTOMLINE_CURATOR_CHANNEL": CURATORS,
        "BOTTOMLINE_DAILY_CHANNEL": CHANNEL,
        "BOTTOMLINE_DAILY_AT": "06:30",
        "BOTTOMLINE_DAILY_ZONE": f"Etc/GMT{-east:+d}",  # POSIX counts westwards
        "BOTTOMLINE_DAILY_DAYS": "mon-sun",
        **more,
    }


def there(world: World) -> list[Message]:
    return world.history(f"#{CHANNEL}")


def claims(bot: Bot) -> list[tuple[str, str | None]]:
    """Return the POEM and the message of each day in the journal."""
    with closing(sqlite3.connect(Path(bot.env["BOTTOMLINE_STATE"]) / "journal.sqlite3")) as journal:
        return journal.execute("SELECT poem_id, message_id FROM of_the_day ORDER BY day").fetchall()


@pytest.fixture
def world() -> World:
    """A server with a channel for it, and one for the curators."""
    world = World()
    world.add_channel(CHANNEL)
    world.add_channel(CURATORS)
    return world


async def posted(world: World, bot: Bot) -> Message:
    """Return the one POEM of the day, once it is there and noted; hold that no other comes."""
    await world.wait(lambda: there(world) and claims(bot) and claims(bot)[-1][1], 30)
    await asyncio.sleep(LONGER_THAN_A_LOOK)
    (message,) = there(world)
    ((_, noted),) = claims(bot)
    assert noted == message.stored.id
    return message


async def test_it_is_posted_once_with_all_that_a_card_has(world: World, tmp_path: Path) -> None:
    """The card, its picture and its buttons; it may be gone on about; a restart posts no other."""
    (tmp_path / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", tmp_path)
    shutil.copy(SHIPPED_KNOWLEDGE / "poems" / "statin-jupiter-2008.yaml", tmp_path / "poems")
    drawn = settings(BOTTOMLINE_KNOWLEDGE=str(tmp_path))
    async with world, bot_in(world, **drawn) as bot:
        await world.ready(commands=COMMANDS)
        message = await posted(world, bot)
        assert message.content.startswith("**POEM of the day** · ")
        assert "Bottom line:" in message.text
        assert "not yet reviewed by a clinician" in message.text
        assert "For health professionals" in message.text
        assert message.files
        assert "Details" in message.labels
        assert "Picture" not in message.labels, "it is there already"
        assert (await world.click(message, "Details", "member")).ephemeral
        funded = await world.say("member", f"#{CHANNEL}", "who funded it?", reply_to=message)
        assert "fund" in funded.text.lower()
        again = await restarted(world, bot, **drawn)
        await asyncio.sleep(LONGER_THAN_A_LOOK)
        headings = [m for m in there(world) if m.content == message.content]
        assert len(headings) == 1
        assert len(claims(again)) == 1
        assert "incident" not in bot.log + again.log


@pytest.mark.parametrize("arrives", [False, True], ids=["never arrived", "arrived, and no receipt"])
async def test_a_kill_between_claim_and_post(world: World, *, arrives: bool) -> None:
    """The day is claimed, and nobody noted whether it was posted: the next start looks, and it is there once.

    The server has forgotten by then that the same message came before: it is found by looking.
    """
    async with world:
        world.drop_rest(1_000, **POSTING, after=arrives)
        async with bot_in(world, **settings()) as bot:
            await world.ready(commands=COMMANDS)
            await world.wait(lambda: any(call.fault for call in world.rest_log), 30)
            await world.wait(lambda: claims(bot), 30)
            assert (await bot.stop(sig=signal.SIGKILL)).code == -signal.SIGKILL
        ((claimed, noted),) = claims(bot)
        assert noted is None
        assert len(there(world)) == arrives
        world.clear_faults()
        world.server.messages._by_nonce.clear()
        again = await restarted(world, bot, **settings())
        await posted(world, again)
        assert claims(again)[0][0] == claimed


async def test_what_keeps_it_from_being_posted_is_told(world: World) -> None:
    """No right to write: told with what to give, tried again; posted once it may."""
    async with world:
        world.fail_rest(1, 403, code=50013, **POSTING)
        async with bot_in(world, **settings()) as bot:
            await world.ready(commands=COMMANDS)
            await bot.wait_log(r"POEM of the day could not be posted \(HTTP 403, code 50013\)")
            told = await world.wait(lambda: world.history(f"#{CURATORS}"))
            assert "Send Messages" in told[0].text
            await posted(world, bot)


async def test_it_waits_for_a_journal_that_is_locked(world: World) -> None:
    """Without a claim nothing is posted: told, tried again, and posted once when the other program lets go."""
    async with world:
        bot = bot_in(world, **settings())
        with closing(sqlite3.connect(Path(bot.env["BOTTOMLINE_STATE"]) / "journal.sqlite3")) as other:
            other.execute("BEGIN EXCLUSIVE")
            await bot.start()
            await world.ready(commands=COMMANDS)
            await bot.wait_log("The POEM of the day waits for the journal", 30)
            await world.wait(lambda: any("waits" in m.text for m in world.history(f"#{CURATORS}")))
            assert not there(world)
        async with bot:
            await posted(world, bot)


async def test_without_a_journal_none_is_posted(world: World) -> None:
    """For nothing would tell that a day had its own; curators are told why."""
    async with world, bot_in(world, **settings(BOTTOMLINE_JOURNAL="off")) as bot:
        await world.ready(commands=COMMANDS)
        await bot.wait_log("BOTTOMLINE_DAILY_CHANNEL is set, but no journal is kept")
        told = await world.wait(lambda: world.history(f"#{CURATORS}"))
        assert NO_JOURNAL.split(":")[0] in told[0].text.replace("\\", "")
        await asyncio.sleep(LONGER_THAN_A_LOOK)
        assert not there(world)


async def test_before_its_time_and_on_other_days_none_is_posted(world: World) -> None:
    """The log tells when the next one comes."""
    async with world, bot_in(world, **settings(BOTTOMLINE_DAILY_AT="23:59")) as bot:
        await world.ready(commands=COMMANDS)
        assert "23:59" in await bot.wait_log("the next POEM of the day")
        await asyncio.sleep(LONGER_THAN_A_LOOK)
        assert not there(world)


async def test_a_channel_that_is_not_there(world: World) -> None:
    """It ends with the name that is wrong, as of every channel of the settings."""
    async with world, bot_in(world, **settings(BOTTOMLINE_DAILY_CHANNEL="poems")) as bot:
        assert (await bot.wait(30)).code == 1
        assert "BOTTOMLINE_DAILY_CHANNEL: there is no channel poems" in bot.log
