"""Watching it run: the three pages, the log as JSON, and the doctor."""

import json
import re
import sys
import urllib.error
import urllib.request
from asyncio import to_thread

import pytest

from tests.discord_server import World
from tests.faces.discord.process import CHECKOUT, COMMANDS, SETTINGS, bot_in, few_poems

READ_MESSAGE_HISTORY = 1 << 16
QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture?"


def fetched(address: str) -> tuple[int, str]:
    """Return the status and the text of a page of this machine."""
    try:
        with urllib.request.urlopen(address, timeout=5) as page:  # noqa: S310 - our own, on this machine
            return page.status, page.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


async def test_the_pages_tell_how_it_does_and_the_log_is_json(unused_tcp_port: int) -> None:
    """Alive before it is connected, ready once it is; what it did is counted, without a word of what was asked."""
    address = f"127.0.0.1:{unused_tcp_port}"
    few = {"BOTTOMLINE_HEALTH": address, "BOTTOMLINE_KNOWLEDGE": few_poems(), "BOTTOMLINE_WATCH": "off"}
    async with World() as world:
        world.fail_rest(3, 503, path="/users/@me")
        async with bot_in(world, **few, BOTTOMLINE_LOG_FORMAT="json") as bot:
            await bot.wait_log("Discord cannot be reached")
            assert await to_thread(fetched, f"http://{address}/healthz") == (200, "ok\n")
            assert await to_thread(fetched, f"http://{address}/readyz") == (503, "not connected to Discord\n")
            await world.ready(commands=COMMANDS)
            assert await to_thread(fetched, f"http://{address}/readyz") == (200, "ready\n")
            await world.say("member", "#clinical-questions", QUESTION)
            await world.slash("kb_admin", "#general", "kb reload")
            _, metrics = await to_thread(fetched, f"http://{address}/metrics")
            for line in (
                'bottomline_questions_total{verdict="answer"} 1.0',
                'bottomline_answers_total{outcome="posted"} 1.0',
                'bottomline_reloads_total{outcome="done"} 1.0',
                "bottomline_judging_seconds_count 1.0",
                "bottomline_poems 7.0",
                "bottomline_connected 1.0",
            ):
                assert line in metrics.splitlines()
            assert "sham" not in metrics
            lines = [json.loads(line) for line in bot.log.splitlines()]
            assert all({"time", "level", "name", "message"} <= set(line) for line in lines)
            async with bot_in(world, **few) as second:  # the port is taken
                await second.wait_log("the bot works without it")


async def examined(world: World, **more: str) -> tuple[int | None, str]:
    """Run the doctor; return its exit code and what it says."""
    env = {**SETTINGS, "BOTTOMLINE_KNOWLEDGE": few_poems(), **more}
    doctor = await world.bot([sys.executable, "-m", "bot", "doctor"], cwd=str(CHECKOUT), env=env).start()
    end = await doctor.wait(60)
    assert env.get("DISCORD_TOKEN", world.token) not in doctor.log
    return end.code, doctor.log


async def test_the_doctor_says_what_to_do(tmp_path_factory: pytest.TempPathFactory) -> None:
    """All well is exit 0; else each thing amiss has its remedy: names, rights, files, intents, the token."""
    kept = str(tmp_path_factory.mktemp("state"))
    async with World() as world:
        code, said = await examined(world, BOTTOMLINE_STATE=kept)
        assert code == 0
        assert "MEND" not in said
        assert "The journal can be written." in said
        assert "Who was shown a POEM in the last 90 days is told in the channel when it changes." in said
        _, said = await examined(world, BOTTOMLINE_STATE=kept, BOTTOMLINE_JOURNAL_DAYS="7")
        assert "Who was shown a POEM in the last 7 days is told in the channel when it changes: " in said
        assert "BOTTOMLINE_JOURNAL_DAYS keeps nothing longer" in said
        for role in world.state.home.roles.values():
            role["permissions"] = str(int(role["permissions"]) & ~READ_MESSAGE_HISTORY)
        world.server.config.privileged_intents.clear()
        settings = {"BOTTOMLINE_QUESTION_CHANNELS": "clinical-questions, wards", "BOTTOMLINE_STATE": "/proc/nowhere"}
        code, said = await examined(world, **settings)
        assert code == 1
        for sentence in (
            "there is no channel wards",
            "/proc/nowhere cannot be written",
            "The journal cannot be written (No such file or directory)",
            "message content intent, which is off",
            "In #clinical-questions in Harbour Clinic the bot lacks Read Message History",
        ):
            assert sentence in said
        world.add_guild("Elsewhere", owner="member")
        code, said = await examined(world, BOTTOMLINE_STATE=kept, BOTTOMLINE_RECHECK_DAYS="30")
        assert code == 1
        assert "in 2 servers (Harbour Clinic, Elsewhere), and POEMs can be curated in none of them" in said
        assert "into BOTTOMLINE_GUILDS" in said
        assert "BOTTOMLINE_RECHECK_DAYS needs BOTTOMLINE_CONTACT" in said
        code, said = await examined(world, BOTTOMLINE_STATE=kept, BOTTOMLINE_GUILDS=world.state.guild_id)
        assert "BOTTOMLINE_GUILDS says where POEMs are curated" in said
        settings = {"BOTTOMLINE_STATE": kept, "BOTTOMLINE_JOURNAL": "postgresql+asyncpg://me:pass-word@localhost:x/y"}
        code, said = await examined(world, **settings, DISCORD_TOKEN="bot-token")
        assert code == 1
        assert "the address in BOTTOMLINE_JOURNAL cannot be read as one" in said
        assert "pass-word" not in said
        assert "has not the shape of a token" in said
        assert "Discord refuses the token" in said
        for said_then, more in (
            ("Without a journal nobody is told when", "JOURNAL"),
            ("Nobody is told when", "RECALL"),
        ):
            _, said = await examined(world, **{"BOTTOMLINE_STATE": kept, f"BOTTOMLINE_{more}": "off"})
            assert said_then in " ".join(said.split())


async def test_the_doctor_looks_at_the_poem_of_the_day(tmp_path_factory: pytest.TempPathFactory) -> None:
    """When the next one is due; its channel, the rights there, and the journal that it needs."""
    kept = str(tmp_path_factory.mktemp("state"))
    daily = {"BOTTOMLINE_STATE": kept, "BOTTOMLINE_DAILY_CHANNEL": "general", "BOTTOMLINE_DAILY_DAYS": "fri"}
    async with World() as world:
        code, said = await examined(world, **daily, BOTTOMLINE_DAILY_AT="06:45", BOTTOMLINE_DAILY_ZONE="Asia/Tokyo")
        assert code == 0
        assert re.search(r"The next POEM of the day is due on Friday, \d{4}-\d\d-\d\d 06:45 JST\.", said)
        assert "BOTTOMLINE_DAILY_CHANNEL: channel general." in said
        assert "In #general in Harbour Clinic the bot has the rights that it needs." in said
        for role in world.state.home.roles.values():
            role["permissions"] = str(int(role["permissions"]) & ~READ_MESSAGE_HISTORY)
        code, said = await examined(world, **daily, BOTTOMLINE_JOURNAL="off")
        assert code == 1
        assert "In #general in Harbour Clinic the bot lacks Read Message History" in said
        assert "No POEM of the day is posted: no journal is kept." in said
        code, said = await examined(world, **{**daily, "BOTTOMLINE_DAILY_CHANNEL": "poems"})
        assert "BOTTOMLINE_DAILY_CHANNEL: there is no channel poems" in said
        code, said = await examined(world, **daily, BOTTOMLINE_DAILY_ZONE="Asia/Tokio")
        assert code == 1
        assert "there is no such time zone; the nearest is Asia/Tokyo" in " ".join(said.split())
