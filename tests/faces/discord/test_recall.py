"""Who was shown a POEM is told once what became of it, over a real connection, whatever becomes of the bot."""

import asyncio
import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.library import By
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.asking import POSTING, QUESTION
from tests.faces.discord.recalls import CURATORS, OPEN, POEM, SUCCESSOR, Recalling, again, ready, retire, told

STATE, LINE = ("status", "state"), ("bottom_line",)
VALUE = ("outcomes", 0, "effect", "value")


def seen(text: str) -> str:
    return text.replace("\\", "")


async def world_with(recalling: Recalling, world: World, **more: str) -> Bot:
    """Start the bot in a world with a curators' channel and one of threads."""
    for name in (CURATORS, "threads"):
        world.add_channel(name)
    bot = await recalling.bot(world, **more).start()
    await ready(world)
    return bot


async def test_retired_by_a_curator_it_is_told_once_in_each_place(tmp_path: Path) -> None:
    """In the channel in reply to the last answer there, in a thread, in a direct message; put back, that is told."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world)
        for who in ("member", "owner"):
            last = await world.say(who, "#clinical-questions", QUESTION)
        in_thread = await world.say("member", "#threads", QUESTION, mention_bot=True)
        await world.say("member", "dm", QUESTION)
        await recalling.shown(world, 4)
        await world.slash("kb_admin", "#general", "kb sign", {"poem": POEM, "name": "Ada Brandt, MD"})
        await asyncio.sleep(1.0)
        assert not told(world), "it says what it said"
        await retire(world)
        await world.wait(lambda: recalling.settled(4), 30)
        assert len(told(world)) == 3
        (here,) = [m for m in told(world) if m.channel_id == last.message.channel_id]
        assert "Recalled: Vertebroplasty no better than sham" in seen(here.text)
        assert "was shown here 2 times, last on" in here.text
        assert "Since then it was withdrawn" in here.text
        assert "room for a gain" not in here.text, "nothing of it may be used"
        assert here.reply_to == last.message.id
        assert {m.channel_id for m in told(world)} >= {in_thread.message.channel_id}
        assert all("was shown here on" in m.text for m in told(world) if m.id != here.id)
        opened = await world.click(here, OPEN, "member")
        assert opened.ephemeral
        assert "has been withdrawn" in opened.text
        (summary,) = await world.wait(lambda: world.history(CURATORS))
        assert "told in 3 places" in seen(summary.text)
        bot = await again(world, bot, recalling)
        await asyncio.sleep(1.5)
        assert len(told(world)) == 3
        await world.slash("kb_admin", "#general", "kb undo", {"poem": POEM})
        await world.wait(lambda: recalling.settled(8), 30)
        assert [m for m in told(world) if "it was put into use again" in m.text and "In use again" in m.text]
        assert len(told(world)) == 6
        await retire(world, "retracted", on="2026-05-04")
        await world.wait(lambda: recalling.settled(12), 30)
        assert "its study was retracted on 4 May 2026. Do not use" in told(world)[-1].text
        assert not world.errors
        assert "incident" not in bot.log


async def test_changed_figures_and_bottom_line_are_told_with_what_they_were(tmp_path: Path) -> None:
    """Also when it was changed while the bot was away; where nobody knows the earlier words, those of today."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world)
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        await bot.stop()
        recalling.change({VALUE: -0.52, LINE: "Cement was no better than a sham."})
        bot = await again(world, bot, recalling)
        (first,) = await world.wait(lambda: told(world))
        text = seen(first.text)
        assert "Corrected: " in text
        assert "what it says was corrected" in text
        assert re.search(r"Bottom line before:?\W+In acute fractures", text)
        assert re.search(r"Bottom line now:?\W+Cement was no better than a sham\.", text)
        rows = [line for line in text.splitlines() if line.startswith(("- Was:", "- Now:"))]
        assert len(rows) == 2, "one row changed"
        assert "0.43" in rows[0]
        assert "0.52" in rows[1]
        assert "Pain score (VAS 0-10) (1 day)" in text
        await world.wait(lambda: recalling.settled(1))
        written = recalling.path.read_text(encoding="utf-8")
        recalling.path.write_text(written.replace("than a sham.", "than a dummy."), encoding="utf-8")
        await world.slash("kb_admin", "#general", "kb reload")
        await world.wait(lambda: recalling.settled(2))
        text = seen(told(world)[-1].text)
        assert "than a sham." in text
        assert "than a dummy." in text
        by_hand = recalling.path.read_text(encoding="utf-8").replace("than a dummy.", "than saline.")
        recalling.path.write_text(by_hand, encoding="utf-8")
        await world.slash("kb_admin", "#general", "kb reload")
        await world.wait(lambda: recalling.settled(3))
        text = seen(told(world)[-1].text)
        assert "than a dummy." not in text, "it was written by hand: nobody knows it any more"
        assert "than saline." in text
        assert "Bottom line before" not in text


async def test_superseded_names_what_replaces_it(tmp_path: Path) -> None:
    """By its headline."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        await world_with(recalling, world)
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        await retire(world, "superseded", successor=SUCCESSOR)
        (message,) = await world.wait(lambda: told(world))
        assert "Replaced: Vertebroplasty" in message.text
        assert "later evidence has replaced it" in message.text
        assert "Replaced by" in message.text
        assert "VERTOS V" in message.text


async def test_killed_between_claim_and_post_it_is_posted_by_the_next(tmp_path: Path) -> None:
    """And where it was posted already, and only its receipt was lost, it is found and not posted again."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world)
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        for number, arrives in ((1, False), (2, True)):
            state: dict[str, Any] = {"after": True} if arrives else {}
            if number == 1:
                world.fail_rest(1000, 503, **POSTING)
            else:
                world.drop_rest(1000, **POSTING, **state)
            recalling.change({LINE: f"It says another thing, number {number}."})
            await world.slash("kb_admin", "#general", "kb reload")
            await world.wait(lambda: len(recalling.rows()) == number)  # noqa: B023 - it is waited for here
            if arrives:
                await world.wait(lambda: len(told(world)) == number)  # noqa: B023
            assert recalling.rows()[-1]["told_at"] is None
            await bot.stop(sig=signal.SIGKILL)
            world.clear_faults()
            world.server.messages._by_nonce.clear()  # some minutes pass: Discord knows it by its nonce no more
            assert len(told(world)) == number - (not arrives)
            bot = await again(world, bot, recalling)
            await world.wait(lambda: recalling.settled(number), 30)  # noqa: B023
            await asyncio.sleep(1.0)
            assert len(told(world)) == number


async def test_what_is_put_back_before_it_was_told_is_told_nobody(tmp_path: Path) -> None:
    """While it is waited whether it stands; and after it was claimed, and before it was posted."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world, BOTTOMLINE_RECALL_MINUTES="5")
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        await retire(world)
        await asyncio.sleep(1.0)
        assert not recalling.rows()
        await world.slash("kb_admin", "#general", "kb undo", {"poem": POEM})
        bot = await again(world, bot, recalling)
        await asyncio.sleep(1.5)
        assert not told(world)
        assert not recalling.rows()
        world.fail_rest(1000, 503, **POSTING)
        await retire(world)
        await world.wait(lambda: len(recalling.rows()) == 1)
        await bot.stop(sig=signal.SIGKILL)
        recalling.library.undo(POEM, By("a test"))
        world.clear_faults()
        await again(world, bot, recalling)
        await world.wait(lambda: not recalling.rows(), 30)
        await asyncio.sleep(1.0)
        assert not told(world)


async def test_each_is_told_directly_when_that_is_set(tmp_path: Path) -> None:
    """Found by the message that was asked; where it is gone, or they take no direct message, the channel is told."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world, BOTTOMLINE_RECALL="direct")
        world.add_member("gone")
        for who in ("member", "member", "owner"):
            await world.say(who, "#clinical-questions", QUESTION)
        deleted = await world.say("gone", "#general", QUESTION, mention_bot=True)
        await recalling.shown(world, 4)
        assert deleted.sent
        deleted.sent.deleted = True
        await retire(world)
        await world.wait(lambda: recalling.settled(4), 30)
        messages = told(world)
        direct = [m for m in messages if "was shown to you" in m.text]
        assert len(messages) == 3
        assert len(direct) == 2
        assert "2 times, last on" in next(m.text for m in direct if "2 times" in m.text)
        assert all("What you were shown" in m.text and "/channels/" in m.text for m in direct)
        (other,) = [m for m in messages if m not in direct]
        assert other.channel_id == deleted.message.channel_id
        assert other.reply_to == deleted.message.id
        (summary,) = await world.wait(lambda: world.history(CURATORS))
        assert "2 direct messages" in seen(summary.text)
        assert "1 place" in seen(summary.text)
        await bot.stop()
        files = b"".join(path.read_bytes() for path in (tmp_path / "state").glob("journal*"))
        assert files
        assert not [key for key in world.state.home.members if key.encode() in files], "nobody's id is kept"


async def test_who_cannot_be_told_there_is_told_elsewhere_or_curators_are(tmp_path: Path) -> None:
    """Who takes no direct messages is told in the channel, which is told once; of one that is gone, curators hear."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        await world_with(recalling, world, BOTTOMLINE_RECALL="direct")
        world.add_channel("cases")
        world.add_member("shy")
        world.add_member("coy")
        await world.say("coy", "#general", QUESTION, mention_bot=True)
        shy = await world.say("shy", "#general", QUESTION, mention_bot=True)
        await world.say("shy", "#clinical-questions", QUESTION)
        await world.say("owner", "#cases", QUESTION, mention_bot=True)
        for where in ("#clinical-questions", "dm"):
            await world.say("member", where, QUESTION, mention_bot=True)
        await recalling.shown(world, 6)
        world.delete_channel("cases")
        for who in ("shy", "coy"):
            closed = world.state.dm_channel(world.state.uid(who))["id"]
            world.fail_rest(1000, 403, code=50007, method="POST", path=rf"/channels/{closed}/messages$")
        await retire(world)
        await world.wait(lambda: recalling.settled(6), 30)
        by_reply = {m.reply_to: m.text for m in told(world)}
        assert len(by_reply) == len(told(world)) == 3
        assert "was shown here 2 times" in by_reply.pop(shy.message.id), "to both who can be told nowhere else"
        assert len([text for text in by_reply.values() if "was shown to you 2 times" in text]) == 1
        assert len([text for text in by_reply.values() if "was shown here on" in text]) == 1
        (summary,) = await world.wait(lambda: [m for m in world.history(CURATORS) if "told in" in m.text])
        counted = "told in 1 direct message and 2 places. I could not tell it in channel"
        assert counted in seen(summary.text)
        await world.slash("kb_admin", "#general", "kb reload")
        await asyncio.sleep(1.0)
        assert len(told(world)) == 3


async def test_a_locked_journal_is_waited_for(tmp_path: Path) -> None:
    """It is told once it can be claimed; and nobody is told what nobody could claim."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        await world_with(recalling, world)
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        with closing(sqlite3.connect(recalling.journal, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await retire(world)
            await asyncio.sleep(2.0)
            assert not told(world)
            other.execute("ROLLBACK")
        await world.wait(lambda: recalling.settled(1), 30)
        assert len(told(world)) == 1


async def test_nobody_is_told_where_it_is_off_or_that_was_too_long_ago(tmp_path: Path) -> None:
    """Off, no days, no journal; and what was shown before the days that are set."""
    recalling = Recalling.in_folder(tmp_path)
    async with World() as world:
        bot = await world_with(recalling, world, BOTTOMLINE_RECALL="off")
        await world.say("member", "#clinical-questions", QUESTION)
        await recalling.shown(world, 1)
        await retire(world)
        for more in ({"BOTTOMLINE_RECALL_DAYS": "0"}, {"BOTTOMLINE_JOURNAL": "off"}):
            bot = await again(world, bot, recalling, **more)
            await asyncio.sleep(1.0)
            assert not told(world)
        await bot.stop()
        with closing(sqlite3.connect(recalling.journal)) as database:
            database.execute("UPDATE shown SET at = datetime(at, '-91 days')")
            database.commit()
        bot = await again(world, bot, recalling)
        await asyncio.sleep(1.0)
        assert not told(world)
        bot = await again(world, bot, recalling, BOTTOMLINE_RECALL_DAYS="92")
        await world.wait(lambda: told(world))
