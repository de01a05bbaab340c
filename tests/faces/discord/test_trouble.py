"""Trouble on the way, over a real connection: every question that was meant for the bot is answered once, or told.

`make trust` makes more of it, and at length; here is each kind once.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.asking import POSTING, QUESTION, answers_to, each_once, everywhere
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted

pytestmark = pytest.mark.asyncio(loop_scope="module")

CALLBACK: dict[str, Any] = {"method": "POST", "path": r"/interactions/"}
CURATORS = "poem-curators"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def place() -> AsyncIterator[tuple[World, Bot]]:
    """A server with a channel for the curators, and the bot in it."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, BOTTOMLINE_CURATOR_CHANNEL=CURATORS, BOTTOMLINE_KNOWLEDGE=few_poems()) as bot:
            await world.ready(commands=COMMANDS)
            yield world, bot


async def test_what_was_asked_while_the_connection_was_gone(place: tuple[World, Bot]) -> None:
    """A session that cannot be resumed tells nothing of it: the bot looks in channels and direct messages."""
    world, _ = place
    assert (await world.say("member", "dm", QUESTION)).messages
    await world.disconnect_gateway(resumable=False, how="abort")
    assert not world.connected
    asked = everywhere(world)
    chatter = world.post("member", "#clinical-questions", "who has the key to the store room?")
    await each_once(world, asked)
    assert not answers_to(world, chatter)


async def test_posting_is_tried_again(place: tuple[World, Bot]) -> None:
    """A busy server, a connection reset before and after the message had arrived: one answer each."""
    world, bot = place
    world.fail_rest(2, 503, **POSTING)
    world.rate_limit(2, 0.2, **POSTING)
    await each_once(world, [world.post("member", "#clinical-questions", QUESTION)])
    for after in (False, True):
        world.drop_rest(2, **POSTING, after=after)
        await each_once(world, [world.post("member", "#clinical-questions", QUESTION)])
        await world.wait(lambda: not any(fault.n for fault in world.server.faults))
    assert "incident" not in bot.log


async def test_where_it_may_not_answer_the_curators_are_told(place: tuple[World, Bot]) -> None:
    """Once, with the right that is missing and the channel; without the right to read back it answers plainly."""
    world, bot = place
    world.fail_rest(2, 403, code=50013, method="POST", path=world.state.cid("#general"))
    for _ in range(2):
        world.post("member", "#general", QUESTION, mention_bot=True)
    told = await world.wait(lambda: world.history(CURATORS))
    await bot.wait_log(r"I may not answer in #general \(code 50013\)")
    await asyncio.sleep(0.7)
    assert len(told) == len(world.history(CURATORS)) == 1
    assert "Send Messages" in told[0].text
    assert "#general" in told[0].text
    world.fail_rest(1, 400, code=160002, **POSTING)
    plainly = await world.say("member", "#general", QUESTION, mention_bot=True)
    assert plainly.embeds
    assert plainly.message.reply_to is None


async def test_an_edit_and_a_deletion_while_the_answer_is_on_its_way(place: tuple[World, Bot]) -> None:
    """Both are taken up once the answer stands."""
    world, _ = place
    world.slow_rest(2, 1.5, **POSTING)
    asked = await asyncio.gather(
        world.say("member", "#clinical-questions", QUESTION, quiet=0.1, until=lambda _: True),
        world.say("member", "#general", QUESTION, mention_bot=True, quiet=0.1, until=lambda _: True),
    )
    await world.edit(asked[0], "what dose of amoxicillin for a 20 kg kid?", quiet=0.1)
    await world.delete(asked[1], quiet=0.1)
    edited, deleted = asked[0].sent, asked[1].sent
    assert edited
    assert deleted
    await world.wait(lambda: any("pharmacist" in m.text for m in answers_to(world, edited)))
    gone = "The question was deleted"
    await world.wait(lambda: any(gone in m.text for m in world.history("#general")))


async def test_a_command_is_acknowledged_or_its_asker_told(place: tuple[World, Bot]) -> None:
    """Also after a busy answer, a reset, and an error that came although it was done; too late is told directly."""
    world, bot = place
    world.fail_rest(1, 502, **CALLBACK)
    assert "202" in (await world.slash("member", "#general", "ask", {"question": QUESTION})).text
    for after in (False, True):
        world.drop_rest(1, **CALLBACK, after=after)
        assert "202" in (await world.slash("member", "#general", "ask", {"question": QUESTION})).text
    world.fail_rest(1, 500, **CALLBACK, after=True)
    assert "202" in (await world.slash("member", "#general", "ask", {"question": QUESTION})).text
    world.drop_rest(2, method="PATCH", path=r"/webhooks/")
    assert "POEMs" in (await world.slash("kb_admin", "#general", "kb reload", deadline=40)).text
    before = len(world.history("dm", "member"))
    world.fail_rest(3, 502, **CALLBACK)
    await world.slash("member", "#general", "ask", {"question": QUESTION})
    told = await world.wait(lambda: world.history("dm", "member")[before:])
    assert "Please ask again" in told[0].text
    assert "incident" not in bot.log


async def test_a_picture_is_shown_to_all_but_once(place: tuple[World, Bot]) -> None:
    """However often the button is pressed, by whom and after a restart; one of a version that is gone says so."""
    world, bot = place

    def shared() -> int:
        return sum(message.text.startswith("-# Shared by") for message in world.history("#general"))

    card = await world.slash("member", "#general", "poem", {"title": "statin-jupiter-2008"})
    picture, kept = await world.click(card, "Picture"), await world.click(card, "Picture")
    pressed = await world.gather(*(world.click(picture, "Show to all") for _ in range(12)))
    assert [bool(result.files) for result in pressed].count(True) >= 1
    assert shared() == 1
    assert not picture.message.labels, "the button is gone"
    again = await world.click(kept, "Show to all")
    assert again.ephemeral or "already" in again.text
    assert shared() == 1
    third = await world.click(card, "Picture", "owner")
    await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=few_poems())
    again = await world.click(third, "Show to all", "owner")
    assert "already" in again.text
    assert shared() == 1
    card.message.stored.data["components"][0]["components"][0]["custom_id"] = "poem:cites:some-poem"
    old = await world.click(card, "poem:cites:some-poem")
    assert old.ephemeral
    assert "older version" in old.text


async def test_names_that_change_while_it_runs() -> None:
    """A channel or a role that is renamed is told and goes on; one that is deleted is told, and the rest goes on."""
    async with World() as world:
        world.add_channel(CURATORS)
        world.add_channel("ward-questions")
        settings = {
            "BOTTOMLINE_CURATOR_CHANNEL": CURATORS,
            "BOTTOMLINE_KNOWLEDGE": few_poems(),
            "BOTTOMLINE_QUESTION_CHANNELS": "clinical-questions, ward-questions",
        }
        async with bot_in(world, **settings) as bot:
            await world.ready(commands=COMMANDS)
            world.rename_channel("#clinical-questions", "evidence")
            world.rename_role("KB admin", "librarians")
            world.delete_channel("#ward-questions")
            await world.wait(lambda: len(world.history(CURATORS)) == 3)
            told = world.history(CURATORS)
            for words in ("clinical-questions is now called evidence", "KB admin is now", "ward-questions was deleted"):
                assert any(words in notice.text for notice in told), words
            assert (await world.say("member", "#evidence", QUESTION)).embeds
            assert "POEMs" in (await world.slash("kb_admin", "#general", "kb status")).text
            world.delete_role("librarians")
            await bot.wait_log("librarians was deleted")
            await world.disconnect_gateway(resumable=False)  # a session that begins anew is not the first start
            await world.wait_connected()
            assert (await world.say("member", "#evidence", QUESTION)).embeds
            assert bot.running
