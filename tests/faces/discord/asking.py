"""Asking in every place, and holding that each question was answered once."""

import asyncio
from typing import Any

from tests.discord_server import World
from tests.discord_server.results import Message
from tests.discord_server.state import Msg

QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture?"
POSTING: dict[str, Any] = {"method": "POST", "path": r"/channels/\d+/messages$"}


def answers_to(world: World, asked: Msg) -> list[Message]:
    """Return what the bot posted in reply to a message, or in the thread on it."""
    box = [m for messages in world.state.messages.values() for m in messages.values() if not m.deleted]
    ours = [m for m in box if m.data["author"]["id"] == world.state.bot_id]
    reply_to = [m for m in ours if (m.data.get("message_reference") or {}).get("message_id") == asked.id]
    return [Message(m) for m in (*reply_to, *(m for m in ours if m.data["channel_id"] == asked.id))]


async def each_once(world: World, asked: list[Msg], within: float = 30.0) -> None:
    """Hold that each question is answered, and none twice even a while later."""
    await world.wait(lambda: all(answers_to(world, question) for question in asked), within)
    await asyncio.sleep(0.7)
    assert [len(answers_to(world, question)) for question in asked] == [1] * len(asked)


def everywhere(world: World, n: int = 1) -> list[Msg]:
    """Ask in a question channel, by name elsewhere, and in a direct message."""
    asked = []
    for _ in range(n):
        asked.append(world.post("member", "#clinical-questions", QUESTION))
        asked.append(world.post("member", "#general", QUESTION, mention_bot=True))
        asked.append(world.post("member", "dm", QUESTION))
    return asked
