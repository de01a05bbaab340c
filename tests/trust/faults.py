"""Each fault once made, several times over: what was tried, lost and doubled, and how soon it answers again.

Lost: no answer and nobody told. Doubled: more than one. A question that is meant for the bot counts in every place.
"""

import asyncio
import contextlib
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.state import Msg
from tests.faces.discord.asking import POSTING, QUESTION, answers_to, everywhere
from tests.faces.discord.process import COMMANDS, bot_in, restarted, running

CALLBACK: dict[str, Any] = {"method": "POST", "path": r"/interactions/"}
CURATORS = "poem-curators"
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a fault; `recovery` in seconds from its end to the last answer."""

    fault: str
    tried: int
    lost: int
    doubled: int
    recovery: float


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of some attempts."""

    tried: int
    lost: int
    doubled: int
    seconds: float


async def outcome(world: World, asked: list[Msg]) -> Tally:
    """Wait until each has its answer, or patience ends; then look for second ones a while later."""
    started = time.monotonic()
    with contextlib.suppress(TimeoutError):
        await world.wait(lambda: all(answers_to(world, each) for each in asked), PATIENCE)
    seconds = time.monotonic() - started
    await asyncio.sleep(1.0)
    counts = [len(answers_to(world, each)) for each in asked]
    return Tally(len(asked), counts.count(0), sum(1 for count in counts if count > 1), seconds)


def _row(fault: str, tallies: list[Tally]) -> Row:
    return Row(
        fault,
        sum(t.tried for t in tallies),
        sum(t.lost for t in tallies),
        sum(t.doubled for t in tallies),
        max(t.seconds for t in tallies),
    )


@asynccontextmanager
async def _place() -> AsyncIterator[tuple[World, Bot]]:
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, BOTTOMLINE_CURATOR_CHANNEL=CURATORS) as bot:
            await world.ready(commands=COMMANDS)
            await world.say("member", "dm", QUESTION)
            yield world, bot


async def gateway_resumed() -> Row:
    """Dropped, reset, asked to reconnect, invalid for a moment: a session that can be resumed."""
    found = []
    async with _place() as (world, _):
        for how in ("close", "abort", "reconnect", "invalid"):
            await world.disconnect_gateway(resumable=True, how=how)
            found.append(await outcome(world, everywhere(world)))
    return _row("gateway lost, session resumed", found)


async def gateway_anew() -> Row:
    """The same, where the session is lost with what was said meanwhile."""
    found = []
    async with _place() as (world, _):
        for how in ("close", "abort", "invalid"):
            await world.disconnect_gateway(resumable=False, how=how)
            found.append(await outcome(world, everywhere(world)))
    return _row("gateway lost, session too", found)


async def _stopped(sign: signal.Signals, times: int) -> list[Tally]:
    found = []
    async with running() as (world, first):
        bot = first
        await world.say("member", "dm", QUESTION)
        for _ in range(times):
            world.slow_rest(40, 0.3, **POSTING)
            asked = everywhere(world, 7)[:20]
            await world.wait(lambda: len(world.server.inflight) >= 3)
            end = await bot.stop(sig=sign)
            assert end.seconds < 5, f"the stop took {end.seconds:.1f} s"
            asked += everywhere(world, 2)
            world.clear_faults()
            bot = await restarted(world, bot)
            found.append(await outcome(world, asked))
    return found


async def stopped() -> Row:
    """SIGTERM and SIGINT with 20 questions in flight, and six asked while it is down."""
    return _row("stopped with 20 in flight", [*await _stopped(signal.SIGTERM, 2), *await _stopped(signal.SIGINT, 2)])


async def killed() -> Row:
    """SIGKILL with 20 in flight, and six asked while it is down."""
    return _row("killed with 20 in flight", await _stopped(signal.SIGKILL, 2))


async def posting_fails() -> Row:
    """Busy six times over, and too fast six times over."""
    found = []
    async with _place() as (world, _):
        failing: list[Callable[[], object]] = [
            lambda: world.fail_rest(6, 502, **POSTING),
            lambda: world.rate_limit(6, 0.5, **POSTING),
            lambda: world.fail_rest(6, 503, **POSTING),
        ]
        for fail in failing:
            fail()
            found.append(await outcome(world, [world.post("member", "#clinical-questions", QUESTION)]))
            world.clear_faults()
    return _row("posting: 502, 429, 503, six times each", found)


async def connection_reset() -> Row:
    """Before the server acted, and after it had: a stale connection does the same."""
    found = []
    async with _place() as (world, _):
        for after in (False, True) * 3:
            world.drop_rest(1, **POSTING, after=after)
            found.append(await outcome(world, [world.post("member", "#clinical-questions", QUESTION)]))
            world.clear_faults()
    return _row("connection reset before and after the post", found)


async def not_allowed() -> Row:
    """No right to write: told to the curators. No right to read back: answered plainly."""
    lost = doubled = 0
    started = time.monotonic()
    async with _place() as (world, bot):
        general = world.state.cid("#general")
        for code, status in ((50013, 403), (50001, 403), (10003, 404)):
            told = len(world.history(CURATORS))
            world.fail_rest(1, status, code=code, method="POST", path=general)
            world.post("member", "#general", QUESTION, mention_bot=True)
            await asyncio.sleep(1.5)
            logged = str(code) in bot.log or "nowhere to go" in bot.log
            lost += not (logged and (code == 10003 or len(world.history(CURATORS)) > told))
        for _ in range(2):
            world.fail_rest(1, 400, code=160002, **POSTING)
            said = await world.say("member", "#general", QUESTION, mention_bot=True)
            lost += not said.embeds
            doubled += len(said.messages) > 1
    return Row("not allowed to write, or to read back", 5, lost, doubled, time.monotonic() - started)


async def interactions() -> Row:
    """Callbacks that are busy, reset before and after, or late; reports of a reload that fail to arrive."""
    lost = doubled = tried = 0
    longest = 0.0
    async with _place() as (world, _):
        faults: list[Callable[[], object]] = [
            lambda: world.fail_rest(1, 502, **CALLBACK),
            lambda: world.fail_rest(2, 502, **CALLBACK),
            lambda: world.drop_rest(1, **CALLBACK),
            lambda: world.drop_rest(1, **CALLBACK, after=True),
            lambda: world.fail_rest(1, 500, **CALLBACK, after=True),
            lambda: world.fail_rest(3, 502, **CALLBACK),
        ]
        for fault in faults:
            for command, options, by in (("ask", {"question": QUESTION}, "member"), ("kb reload", {}, "kb_admin")):
                directly = len(world.history("dm", by))
                fault()
                started = time.monotonic()
                said = await world.slash(by, "#general", command, options, deadline=40)
                tried += 1
                if not (said.acked and said.visible):
                    lost += not await _told(world, by, directly)
                doubled += len(said.messages) > 1
                longest = max(longest, time.monotonic() - started)
                world.clear_faults()
        for _ in range(2):
            world.drop_rest(2, method="PATCH", path=r"/webhooks/")
            said = await world.slash("kb_admin", "#general", "kb reload", deadline=60)
            tried += 1
            lost += not said.visible
            world.clear_faults()
    return Row("commands: busy, reset, late", tried, lost, doubled, longest)


async def _told(world: World, by: str, before: int) -> bool:
    """Tell whether somebody is told directly, within a quarter of a minute: the library tries for so long."""
    with contextlib.suppress(TimeoutError):
        return bool(await world.wait(lambda: len(world.history("dm", by)) > before))
    return False


async def edited_meanwhile() -> Row:
    """Edited and deleted while the answer is on its way, and after a restart."""
    lost = 0
    started = time.monotonic()
    async with running() as (world, bot):
        world.slow_rest(2, 1.0, **POSTING)
        first = await world.say("member", "#clinical-questions", QUESTION, quiet=0.1, until=lambda _: True)
        second = await world.say("member", "#general", QUESTION, mention_bot=True, quiet=0.1, until=lambda _: True)
        await world.edit(first, "what dose of amoxicillin for a 20 kg kid?", quiet=0.1)
        await world.delete(second, quiet=0.1)
        await asyncio.sleep(4)
        assert first.sent
        lost += not any("pharmacist" in m.text for m in answers_to(world, first.sent))
        lost += not any("was deleted" in m.text for m in world.history("#general"))
        third = await world.say("member", "#clinical-questions", QUESTION)
        await restarted(world, bot)
        await world.edit(third, "what dose of amoxicillin for a 20 kg kid?")
        await asyncio.sleep(1)
        lost += "pharmacist" not in third.message.text
        await world.delete(third)
        await asyncio.sleep(1)
        lost += "was deleted" not in third.message.text
    return Row("edited or deleted meanwhile, or after a restart", 4, lost, 0, time.monotonic() - started)


async def refused_for_good() -> Row:
    """A token that is taken back, and ends after which no bot may come back: a sentence, and exit 1."""
    lost = 0
    started = time.monotonic()
    for code in (4004, 4010, 4013):
        async with running() as (world, bot):
            await (world.revoke_token() if code == 4004 else world.close_for_good(code))
            ended = await bot.wait(20)
            lost += ended.code != 1 or "Traceback" in bot.log or "Something unexpected" in bot.log
    return Row("token taken back, closed for good", 3, lost, 0, time.monotonic() - started)


async def server_away() -> Row:
    """Away at the start: waited for, and what is asked then is answered."""
    async with World() as world:
        world.fail_rest(3, 503, path="/users/@me")
        world.server.gateway.refuse = 2
        async with bot_in(world):
            await world.ready(60, commands=COMMANDS)
            return _row("server away at the start", [await outcome(world, everywhere(world))])


async def reloads() -> Row:
    """Ten reloads while misspelt questions come in, then fifteen at once."""
    found = []
    lost = 0
    async with _place() as (world, _):
        asked = []
        for _ in range(10):
            reload = asyncio.create_task(world.slash("kb_admin", "#general", "kb reload", deadline=60))
            for _ in range(4):
                asked.append(world.post("member", "#clinical-questions", "vertabroplasty vs shamm for a fractur?"))
                await asyncio.sleep(0.25)
            lost += "Reloaded" not in (await reload).text
        found.append(await outcome(world, asked))
        started = time.monotonic()
        at_once = (world.slash("kb_admin", "#general", "kb reload", deadline=120) for _ in range(15))
        done = await world.gather(*at_once)
        lost += sum("Reloaded" not in one.text for one in done)
        found.append(Tally(25, lost, 0, time.monotonic() - started))
    return _row("10 reloads beside questions, 15 at once", found)


ALL: tuple[Callable[[], Awaitable[Row]], ...] = (
    gateway_resumed, gateway_anew, stopped, killed, posting_fails, connection_reset, not_allowed, interactions,
    edited_meanwhile, refused_for_good, server_away, reloads,
)  # fmt: skip
