"""`/privacy` over a real connection: nothing of whoever erases stays, nothing of others goes; what is told is so."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.discord_server import World
from tests.faces.discord.asking import QUESTION
from tests.faces.discord.process import COMMANDS, bot_in
from tests.faces.discord.test_journal import CURATORS, rows, rows_written, settings

DIRECT_MESSAGES = "direct_messages.json"
SHOWN = "SELECT * FROM shown"


async def erased(world: World, where: str = "#general") -> str:
    """Return what the member is told who erases what is kept of them."""
    told = await world.slash("member", where, "privacy")
    sure = await world.click(told, "Erase it")
    done = await world.click(sure, "Yes, erase it")
    return done.text or done.edited[0].text


async def asked_directly(world: World, state: Path) -> str:
    """Ask in direct messages, press a button there and open a POEM by its title; return the channel."""
    answer = await world.say("member", "dm", QUESTION)
    await world.click(answer, "Details", "member")
    await world.slash("member", "dm", "poem", {"title": "VERTOS IV"})
    await world.wait(lambda: (state / "journal.sqlite3").is_file() and len(rows(state, SHOWN)) == 2)
    return answer.message.channel_id


async def test_of_direct_messages_nothing_stays(tmp_path: Path) -> None:
    """Not what was opened there without a question, nor where they stand; wherever it is erased."""
    for where in ("dm", "#general"):
        state = tmp_path / where.strip("#")
        async with World() as world:
            world.add_channel(CURATORS)
            async with bot_in(world, **settings(state)):
                await world.ready(commands=COMMANDS)
                channel = await asked_directly(world, state)
                told = await world.slash("member", where, "privacy")
                (file,) = (await world.click(told, "What is kept of me")).files
                kept = json.loads(file.data)
                assert [row["channel_id"] for row in kept["shown"]] == [channel] * 2
                assert kept["direct_messages"] == [channel]
                assert await erased(world, where) == "Erased: 3 rows."
                left = {path.name for path in state.iterdir() if channel.encode() in path.read_bytes()}
                assert not left
                (file,) = (await world.click(told, "What is kept of me")).files
                assert not any(json.loads(file.data).values())


async def test_what_others_wished_for_is_still_told_them(tmp_path: Path) -> None:
    """And what they said of the answer is still there, without the question that was erased."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)):
            await world.ready(commands=COMMANDS)
            missed = await world.say("member", "#general", "does honey help a child's cough?", mention_bot=True)
            noted = await world.click(missed, "Wish for a POEM on that", "owner")
            await world.click(noted, "Tell me when there is one", "owner")
            answered = await world.say("member", "#clinical-questions", QUESTION)
            await world.click(answered, "Helped", "owner")
            await world.wait(lambda: rows(tmp_path, "SELECT * FROM feedback"))
            assert await erased(world) == "Erased: 3 rows."
            (wish,) = rows(tmp_path, "SELECT * FROM wish")
            (said,) = rows(tmp_path, "SELECT * FROM feedback")
            assert (wish["asked_id"], wish["tells"]) == (None, 1)
            assert wish["channel_id"]
            assert (said["asked_id"], said["answer_id"], said["kind"]) == (None, None, "helped")


async def test_what_cannot_be_erased_yet_is_told(tmp_path: Path) -> None:
    """While another program reads the journal; and where the file with direct messages cannot be written."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)) as bot:
            await world.ready(commands=COMMANDS)
            await world.say("member", "dm", QUESTION)
            await rows_written(world, tmp_path, 1)
            in_the_way = tmp_path / DIRECT_MESSAGES.replace("json", "new")
            in_the_way.mkdir()
            address = f"file:{tmp_path / 'journal.sqlite3'}?mode=ro"
            with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as other:
                other.execute("BEGIN")
                other.execute("SELECT count(*) FROM asked").fetchone()
                said = await erased(world)
            assert said.startswith("Erased: 2 rows. Another program is reading the journal")
            assert "In which channel our direct messages stand is still kept" in said
            assert json.loads((tmp_path / DIRECT_MESSAGES).read_text())
            in_the_way.rmdir()
            assert await erased(world) == "Erased: 0 rows."
            assert json.loads((tmp_path / DIRECT_MESSAGES).read_text()) == []
            await world.slash("member", "#general", "poem", {"title": "VERTOS IV"})
            await world.wait(lambda: rows(tmp_path, SHOWN))
            assert await erased(world) == "Erased: 1 row."
            assert "Traceback" not in bot.log
