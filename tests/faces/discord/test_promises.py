"""What was promised to who wished is kept over a real connection: once, whatever becomes of the bot or of the place."""

import asyncio
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.discord_server import World
from tests.discord_server.results import Message, Result
from tests.faces.discord.asking import POSTING, QUESTION, answers_to
from tests.faces.discord.process import COMMANDS, bot_in, restarted
from tests.faces.discord.test_daily import CHANNEL, there
from tests.faces.discord.test_daily import settings as daily
from tests.faces.discord.test_feedback import WISH
from tests.faces.discord.test_journal import CURATORS, POEM, rows, settings
from tests.faces.discord.test_wishes import ANSWERS, HONEY, TELL, WISHES, folder, publish

__all__ = ["folder"]


async def wished(world: World, state: Path, channel: str = "#clinical-questions") -> Result:
    """Ask what nothing answers, wish for it and let it be promised; return the answer once that is written."""
    asked = await world.say("member", channel, HONEY, mention_bot=True)
    noted = await world.click(asked, WISH, "member")
    assert "in reply to your question" in (await world.click(noted, TELL, "member")).text
    await world.wait(lambda: [row for row in rows(state, WISHES) if row["tells"]])
    return asked


async def reload(world: World) -> None:
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text


def told(world: World, asked: Result) -> list[Message]:
    """Return what was posted in reply to a question that was answered."""
    assert asked.sent
    return [said for said in answers_to(world, asked.sent) if "There is one now" in said.text]


def wish_in(state: Path) -> dict[str, Any]:
    """Return the one wish that is kept."""
    (wish,) = rows(state, WISHES)
    return wish


@pytest.mark.parametrize("arrives", [False, True])
async def test_what_was_claimed_and_perhaps_posted_is_told_once(arrives: bool, tmp_path: Path, folder: Path) -> None:
    """The bot is killed while connections break: the next one looks whether it is there, and posts it where it is not.

    That connections break is no incident.
    """
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            asked = await wished(world, state)
            broken = world.drop_rest(1000, **POSTING, after=arrives)
            publish(folder)
            await reload(world)
            await world.wait(lambda: broken.hits)
            await world.wait(lambda: len(told(world, asked)) == arrives)
            assert wish_in(state)["claimed_at"]
            assert not wish_in(state)["told_at"]
            await bot.stop(sig=signal.SIGKILL)
            assert "incident" not in bot.log
        world.clear_faults()
        world.server.messages._by_nonce.clear()  # some minutes pass: Discord knows it by its nonce no more
        async with bot_in(world, **more):
            await world.wait(lambda: wish_in(state)["told_at"], 30)
            await asyncio.sleep(0.5)
            assert len(told(world, asked)) == 1
            assert [wish_in(state)[name] for name in ("channel_id", "message_id", "direct_id")] == [None] * 3


async def test_whose_question_or_channel_is_gone_is_told_directly(tmp_path: Path, folder: Path) -> None:
    """Nothing of it is said where it would call nobody."""
    state = tmp_path / "state"
    async with World() as world:
        for name in (CURATORS, "ward"):
            world.add_channel(name)
        async with bot_in(world, **settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))):
            await world.ready(commands=COMMANDS)
            deleted = await wished(world, state)
            await world.delete(deleted)
            publish(folder)
            await reload(world)
            await world.wait(lambda: wish_in(state)["told_at"])
            assert not [said for said in world.history("#clinical-questions") if "There is one now" in said.text]
            assert len([said for said in world.history("dm", "member") if "There is one now" in said.text]) == 1
            (folder / "poems" / f"{ANSWERS}.yaml").unlink()
            await reload(world)
            await wished(world, state, "#ward")
            world.delete_channel("ward")
            publish(folder)
            await reload(world)
            await world.wait(lambda: all(row["told_at"] for row in rows(state, WISHES)))
            assert len([said for said in world.history("dm", "member") if "There is one now" in said.text]) == 2


@pytest.mark.parametrize("text", ["on", "off"])
async def test_a_poem_that_was_refused_closes_no_wish(text: str, tmp_path: Path, folder: Path) -> None:
    """Neither where the words of questions are kept, nor where only concepts are."""
    state = tmp_path / "state"
    async with World() as world:
        world.add_channel(CURATORS)
        more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder), BOTTOMLINE_JOURNAL_TEXT=text)
        async with bot_in(world, **more):
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            refused = await world.click(asked, "Not my question", "member")
            noted = await world.click(refused, WISH, "member")
            assert "Noted" in noted.text
            assert "in reply to your question" in (await world.click(noted, TELL, "member")).text
            await world.wait(lambda: [row for row in rows(state, WISHES) if row["tells"]])
            assert POEM in wish_in(state)["seen_before"]
            publish(folder)
            await reload(world)
            await asyncio.sleep(1.0)
            assert not wish_in(state)["closed_at"]
            assert not told(world, asked)


async def test_who_wishes_for_what_has_come_meanwhile_is_shown_it(tmp_path: Path, folder: Path) -> None:
    """It is listed no more; and who meant another one may wish for that, which this one does not close."""
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#general", HONEY, mention_bot=True)
            publish(folder)
            await reload(world)
            shown = await world.click(asked, WISH, "member")
            assert shown.ephemeral
            assert "There is one now" in shown.text
            assert "honey" in shown.text
            assert "Details" in shown.message.labels
            await world.wait(lambda: rows(state, WISHES))
            assert wish_in(state)["closed_by"] == ANSWERS
            assert "0 topics" in (await world.slash("kb_admin", "#general", "kb wishes")).text
            noted = await world.click(asked, WISH, "member")
            assert "Noted" in noted.text
            await world.wait(lambda: [row for row in rows(state, WISHES) if not row["closed_at"]])
            await restarted(world, bot, **more)
            await asyncio.sleep(1.0)
            assert [bool(row["closed_at"]) for row in rows(state, WISHES)] == [True, False]


async def test_nothing_is_offered_or_thanked_for_that_cannot_be_kept(tmp_path: Path) -> None:
    """Under the POEM of the day nothing was asked; and without a journal an old card's buttons note nothing."""
    async with World() as world:
        for name in (CURATORS, CHANNEL):
            world.add_channel(name)
        more = daily(**settings(tmp_path))
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            (of_the_day,) = await world.wait(lambda: there(world), 30)
            refused = await world.click(of_the_day, "Not my question", "member")
            assert "Noted" in refused.text
            assert not refused.message.labels
            asked = await world.say("member", "#clinical-questions", QUESTION)
            await restarted(world, bot, **{**more, "BOTTOMLINE_JOURNAL": "off"})
            for label in ("Helped", "Not my question"):
                said = await world.click(asked, label, "member")
                assert "nothing is noted" in said.text
                assert not said.message.labels
