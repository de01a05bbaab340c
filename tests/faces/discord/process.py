"""The bot as a process of its own, logged in to the local Discord."""

import atexit
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot

BOTTOMLINE = [sys.executable, "-m", "bot", "discord"]
CHECKOUT = Path(__file__).parents[3]
SETTINGS = {
    "BOTTOMLINE_QUESTION_CHANNELS": "clinical-questions",
    "BOTTOMLINE_CURATOR_ROLES": "KB admin",
    "BOTTOMLINE_QUESTIONS_IN_30_SECONDS": "0",  # a test asks faster than people may
}
COMMANDS = 9
_STATE = tempfile.TemporaryDirectory()
atexit.register(_STATE.cleanup)
_KEPT: WeakKeyDictionary[World, str] = WeakKeyDictionary()  # the id of a world is given again once it is gone


@cache
def few_poems() -> str:
    """Return a knowledge folder of seven POEMs: with it a bot is there in a third of the time."""
    folder = Path(_STATE.name) / "knowledge"
    (folder / "poems").mkdir(parents=True)
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", folder)
    for name in ("vertebroplasty-*", "statin-jupiter-2008"):
        for path in SHIPPED_KNOWLEDGE.glob(f"poems/{name}.yaml"):
            shutil.copy(path, folder / "poems")
    return str(folder)


def bot_in(world: World, **more: str | None) -> Bot:
    """Return the bot's process, not yet started, with the usual settings and these; what it keeps is kept per world."""
    state = _KEPT.setdefault(world, tempfile.mkdtemp(dir=_STATE.name))
    env = {**SETTINGS, "BOTTOMLINE_STATE": state, "BOTTOMLINE_HEALTH": "", **more}
    return world.bot(BOTTOMLINE, cwd=str(CHECKOUT), token_env="DISCORD_TOKEN", env=env)


@asynccontextmanager
async def running(**more: str | None) -> AsyncIterator[tuple[World, Bot]]:
    """A world with the bot in it, logged in and its commands known."""
    async with World() as world:
        world.add_forum("cases")
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            yield world, bot


async def restarted(world: World, bot: Bot, **more: str | None) -> Bot:
    """End the bot and start another in the same world; return the new one once it is logged in."""
    await bot.stop()
    seen = len(world.gateway_log)
    again = await bot_in(world, **more).start()
    await world.wait(lambda: any(entry["what"] == "ready" for entry in world.gateway_log[seen:]), 40)
    await world.ready(commands=COMMANDS)
    return again
