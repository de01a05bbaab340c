"""Ends and beginnings, over a real connection: a stop, a kill, a token that is taken back, a server that is away."""

import signal

import pytest

from tests.discord_server import World
from tests.faces.discord.asking import POSTING, QUESTION, answers_to, each_once, everywhere
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted, running

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGKILL])
async def test_a_stop_loses_nothing(sign: signal.Signals) -> None:
    """What is on its way goes out within five seconds; the rest, and what was asked meanwhile, after the restart."""
    async with running(BOTTOMLINE_KNOWLEDGE=few_poems()) as (world, bot):
        assert (await world.say("member", "dm", QUESTION)).messages
        world.slow_rest(20, 0.4, **POSTING)
        in_flight = everywhere(world, 4)
        await world.wait(lambda: len(world.server.inflight) >= 3)
        end = await bot.stop(sig=sign)
        assert end.seconds < 5
        assert end.code == (0 if sign is not signal.SIGKILL else -signal.SIGKILL)
        if sign is not signal.SIGKILL:
            assert all(answers_to(world, asked) for asked in in_flight)
        meanwhile = everywhere(world)
        world.clear_faults()
        await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=few_poems())
        await each_once(world, [*in_flight, *meanwhile])
        edited = await world.say("member", "#clinical-questions", QUESTION)
        assert edited.sent
        await restarted(world, world.bots[-1], BOTTOMLINE_KNOWLEDGE=few_poems())
        await world.edit(edited, "what dose of amoxicillin for a 20 kg kid?", expect=True)
        assert "pharmacist" in edited.message.text
        await world.delete(edited, expect=True)
        assert "The question was deleted" in edited.message.text


async def test_a_token_that_is_taken_back() -> None:
    """It ends with the sentence that says what to do, and exit 1; another end for good says its code."""
    async with running(BOTTOMLINE_KNOWLEDGE=few_poems()) as (world, bot):
        await world.revoke_token()
        end = await bot.wait(10)
        assert end.code == 1
        assert "refuses the token" in bot.log
        assert "Traceback" not in bot.log
    async with running(BOTTOMLINE_KNOWLEDGE=few_poems()) as (world, bot):
        await world.close_for_good(4013)
        assert (await bot.wait(10)).code == 1
        assert "code 4013" in bot.log


async def test_a_server_that_is_away_is_waited_for() -> None:
    """At the start, told once; and a stop meanwhile takes no time."""
    async with World() as world:
        world.fail_rest(2, 503, path="/users/@me")
        world.drop_rest(1, path="/users/@me")
        world.server.gateway.refuse = 1
        async with bot_in(world, BOTTOMLINE_KNOWLEDGE=few_poems()) as bot:
            await world.ready(commands=COMMANDS)
            assert bot.log.count("Discord cannot be reached") == 1
            assert (await world.say("member", "#clinical-questions", QUESTION)).embeds
    async with World() as world:
        world.fail_rest(1000, 503, path="/users/@me")
        bot = await bot_in(world, BOTTOMLINE_KNOWLEDGE=few_poems()).start()
        await bot.wait_log("Discord cannot be reached")
        end = await bot.stop()
        assert end.code == 0
        assert end.seconds < 5
