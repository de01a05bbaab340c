"""`/kb report` over a real connection: what was asked, by how many, and what came of it; for curators alone."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted, running

QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture?"
NONE = "best brace for a scaphoid fracture?"


async def kept(bot: Bot, questions: int) -> None:
    """Wait until so many questions are in the journal."""
    file = Path(bot.env["BOTTOMLINE_STATE"]) / "journal.sqlite3"

    def count() -> int:
        with closing(sqlite3.connect(file)) as journal:
            return int(journal.execute("SELECT count(*) FROM asked").fetchone()[0])

    async with asyncio.timeout(20):
        while count() < questions:  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)


async def test_a_curator_sees_what_was_asked() -> None:
    """In words and as a picture, also after a restart; whoever is no curator is refused."""
    async with running(BOTTOMLINE_KNOWLEDGE=few_poems()) as (world, first):
        bot = first
        await world.say("member", "#clinical-questions", QUESTION)
        await world.say("owner", "#clinical-questions", NONE)
        await world.slash("member", "#general", "ask", {"question": QUESTION})
        await world.slash("member", "#general", "ask", {"question": "what dose of amoxicillin for a 20 kg kid?"})
        await kept(bot, 4)
        for _ in range(2):
            told = await world.slash("kb_admin", "#general", "kb report", {"days": 7})
            assert told.ephemeral
            assert "4 questions by 2 people" in told.text
            assert "answered 2 (50%)" in told.text.replace("\\", "")
            assert "no POEM 1 (25%)" in told.text.replace("\\", "")
            assert "redirected 1 (25%): dose 1" in told.text.replace("\\", "")
            assert "2 answered without being asked, 0 of them unwanted" in told.text
            assert "vertebroplasty 2" in told.text
            assert "6 of 7 POEMs" in told.text
            assert [file.name for file in told.files] == ["report.png"]
            assert "4 questions by 2 people" in (told.files[0].description or "")
            bot = await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=few_poems())
        refused = await world.slash("member", "#general", "kb report", force=True)
        assert refused.ephemeral
        assert "Only curators can do that" in refused.text
        assert "incident" not in bot.log


async def test_silence_that_was_broken_wrongly() -> None:
    """An answer that nobody had asked for, and that its asker took away, is counted; one that a manager took is not."""
    async with running(BOTTOMLINE_KNOWLEDGE=few_poems()) as (world, bot):
        for deleter in ("member", "owner"):
            asked = await world.say("member", "#clinical-questions", QUESTION)
            await kept(bot, 1 if deleter == "member" else 2)
            answer = asked.message
            await world.delete(asked, expect=True)
            await world.click(answer, "Delete this answer", deleter)
            assert answer.deleted
        told = await world.slash("kb_admin", "#general", "kb report")
        assert "2 answered without being asked, 1 of them unwanted" in told.text
        assert "feedback" not in told.text
        assert "incident" not in bot.log


async def test_where_nothing_is_kept() -> None:
    """An empty journal says so, with the POEMs that nobody saw; without one it is told that there is none."""
    async with World() as world:
        async with bot_in(world, BOTTOMLINE_KNOWLEDGE=few_poems()) as bot:
            await world.ready(commands=COMMANDS)
            empty = await world.slash("kb_admin", "#general", "kb report")
            assert "Nothing was asked" in empty.text
            assert "7 of 7 POEMs" in empty.text
            assert not empty.files
        off = await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=few_poems(), BOTTOMLINE_JOURNAL="off")
        told = await world.slash("kb_admin", "#general", "kb report")
        assert "No journal is kept" in told.text
        assert "incident" not in bot.log + off.log
