"""What is told of itself, what curators look at, and a start: while the journal is locked, full or gone."""

import asyncio
from pathlib import Path

import pytest

from tests.discord_server import World
from tests.discord_server.results import Message
from tests.faces.discord.asking import QUESTION, answers_to
from tests.faces.discord.process import COMMANDS, bot_in
from tests.faces.discord.recalls import Recalling, ready, told
from tests.faces.discord.test_daily import CHANNEL, claims, posted, there
from tests.faces.discord.test_daily import settings as of_the_day
from tests.faces.discord.test_journal import CURATORS, amiss, rows, rows_written, settings

TROUBLES = ("locked", "full", "gone")
NOT_NOW = "The journal cannot be used at the moment."
LONG_ENOUGH = 3.0  # seconds in which what comes too early would be there


def of_curators(world: World) -> list[Message]:
    return world.history(f"#{CURATORS}")


@pytest.fixture
def world() -> World:
    """A server with the channels that are told of things."""
    world = World()
    for name in (CURATORS, CHANNEL, "threads"):
        world.add_channel(name)
    return world


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_the_poem_of_the_day_comes_once(trouble: str, world: World, tmp_path: Path) -> None:
    """Not while nothing can be claimed; then once, and a restart posts no other."""
    state = tmp_path / "state"
    waits = of_the_day(BOTTOMLINE_STATE=str(state), BOTTOMLINE_DAILY_CHANNEL="")
    now = of_the_day(BOTTOMLINE_STATE=str(state))
    async with world:
        async with bot_in(world, **waits):
            await world.ready(commands=COMMANDS)
            await world.say("member", "#clinical-questions", QUESTION)
            await rows_written(world, state, 1)
        bot = bot_in(world, **now)
        async with bot:
            with amiss(trouble, state, bot):
                await bot.wait_log("The POEM of the day waits for the journal", 30)
                assert not there(world)
            first = await posted(world, bot)
            assert len(claims(bot)) == 1
        async with bot_in(world, **now) as again:
            await world.ready(commands=COMMANDS)
            assert (await posted(world, again)).id == first.id


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_recall_is_told_once(trouble: str, world: World, tmp_path: Path) -> None:
    """Once it can be noted. Where the journal is gone nobody knows who was shown it, and curators hear of that."""
    recalling = Recalling.in_folder(tmp_path)
    async with world, recalling.bot(world) as bot:
        await ready(world)
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        with amiss(trouble, recalling.journal.parent, bot):
            recalling.change({("status", "state"): "withdrawn"})
            await world.slash("kb_admin", "#general", "kb reload")
            await asyncio.sleep(LONG_ENOUGH)
            assert not told(world)
            world.post("member", "#clinical-questions", "statin in JUPITER: who benefits?")
        if trouble == "gone":
            await world.wait(lambda: any("is gone" in m.text for m in of_curators(world)), 30)
            await world.wait(recalling.journal.is_file, 30)
        else:
            await world.wait(lambda: recalling.settled(1), 40)
        await asyncio.sleep(LONG_ENOUGH)
        assert len(told(world)) == (0 if trouble == "gone" else 1)
        assert "Traceback" not in bot.log


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_what_is_looked_up_says_that_it_cannot_be(trouble: str, world: World, tmp_path: Path) -> None:
    """Unless it can be read all the same; and what was not erased is still there."""
    state = tmp_path / "state"
    async with world, bot_in(world, **settings(state)) as bot:
        await world.ready(commands=COMMANDS)
        await world.say("member", "#clinical-questions", QUESTION)
        await rows_written(world, state, 1)
        with amiss(trouble, state, bot):
            world.post("member", "#clinical-questions", QUESTION)
            await world.wait(lambda: of_curators(world), 30)
            for command in ("kb report", "kb wishes"):
                seen = await world.slash("kb_admin", "#general", command)
                assert NOT_NOW in seen.text or (trouble == "locked" and "1 question" in seen.text)
            told = await world.slash("member", "#general", "privacy")
            assert NOT_NOW in (await world.click(told, "What is kept of me")).text
            sure = await world.click(told, "Erase it")
            assert NOT_NOW in (await world.click(sure, "Yes, erase it")).text
        await world.wait(lambda: len(of_curators(world)) == 2, 40)
        assert len(rows(state)) == (1 if trouble == "gone" else 2)
        assert "Traceback" not in bot.log


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_it_starts_and_finds_its_answers(trouble: str, world: World, tmp_path: Path) -> None:
    """Where they stand: the journal would only have told it sooner. What was asked meanwhile is kept aside."""
    state = tmp_path / "state"
    async with world:
        async with bot_in(world, **settings(state)):
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            other = await world.say("member", "#general", QUESTION, mention_bot=True)
            await rows_written(world, state, 2)
        again = bot_in(world, **settings(state))
        async with again:
            with amiss(trouble, state, again):
                await world.wait(lambda: of_curators(world), 40)
                seen = world.post("member", "#clinical-questions", QUESTION)
                await world.wait(lambda: answers_to(world, seen))
                await world.edit(asked, "what dose of amoxicillin for a 20 kg kid?", expect=True)
                assert "pharmacist" in asked.message.text
                await world.delete(other, expect=True)
                assert "The question was deleted" in other.message.text
            await world.wait(lambda: len(of_curators(world)) == 2, 40)
            assert "Nothing that was kept aside was lost" in of_curators(world)[1].text
            assert "redirect" in {row["verdict"] for row in rows(state)}
            assert "Traceback" not in again.log
