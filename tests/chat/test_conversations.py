"""Conversations, played over a real connection against the shipped knowledge."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import yaml

from bot.core.knowledge import KnowledgeBase
from tests.chat.process import running
from tests.discord_server import World
from tests.discord_server.results import Result

FOLDER = Path(__file__).parent.parent / "conversations"
FILES = sorted(FOLDER.glob("*.yaml"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world() -> AsyncIterator[World]:
    """A server with the bot in it, for all conversations."""
    async with running() as (world, _):
        yield world


async def play(world: World, line: dict[str, Any]) -> Result:
    """Say or ask one line as its speaker would."""
    by, where = line.get("by", "member"), line.get("where", "#clinical-questions")
    if "asked" in line:
        return await world.slash(by, where, "ask", {"question": line["asked"]})
    expect = not line.get("silence", False)
    return await world.say(by, where, line["said"], mention_bot=line.get("mention", False), expect=expect)


def hold(line: dict[str, Any], result: Result, shipped: KnowledgeBase) -> None:
    """Compare what was seen with what the line of the conversation expects."""
    headlines = {poem.headline: poem.id for poem in shipped}
    said = line.get("said") or line.get("asked")
    if line.get("silence"):
        assert not result.messages, f"{said!r}: the bot should have kept silent, and said: {result.text}"
        return
    assert result.messages, f"{said!r}: the bot said nothing"
    assert not result.failed
    seen = result.text.replace("\\", "")
    title = str(result.embeds[0]["title"]).replace("\\", "")
    if "poem" in line:
        wanted = [line["poem"]] if isinstance(line["poem"], str) else line["poem"]
        assert headlines.get(title) in wanted, f"{said!r}: got {title!r}"
    if "none" in line:
        assert title == "I have no POEM on that", f"{said!r}: got {title!r}"
    if "redirect" in line:
        assert line["redirect"] in seen, f"{said!r}: got {seen!r}"
        assert title not in headlines
    for poem_id in line.get("offered", ()):
        assert shipped.poems[poem_id].clinical_question in seen, f"{said!r}: {poem_id} is not offered"
    for words in line.get("shows", ()):
        assert words.lower() in seen.lower(), f"{said!r}: {words!r} is not shown in: {seen}"
    for words in line.get("hides", ()):
        assert words.lower() not in seen.lower(), f"{said!r}: {words!r} is shown in: {seen}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.asyncio(loop_scope="module")
async def test_conversation(path: Path, world: World, shipped: KnowledgeBase) -> None:
    """Everything in the conversation comes out as written, acknowledged in time, with no error from Discord."""
    for line in yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]:
        hold(line, await play(world, line), shipped)
    assert not world.errors
    assert not world.unhandled
    assert not world.server.crashes


def test_every_conversation_is_written_in_known_words() -> None:
    """A key that nobody reads would be an expectation that nobody checks."""
    known = {
        "said",
        "asked",
        "by",
        "where",
        "mention",
        "poem",
        "offered",
        "none",
        "redirect",
        "silence",
        "shows",
        "hides",
    }
    for path in FILES:
        for line in yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]:
            assert set(line) <= known, f"{path.name}: {set(line) - known}"
            assert set(line) & {"poem", "offered", "none", "redirect", "silence"}, (
                f"{path.name}: {line} expects nothing"
            )
