"""Conversations, played over a real connection against the shipped knowledge."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import yaml

from bot.core.matching.knowledge import KnowledgeBase
from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server.results import Result
from tests.faces.discord.process import running
from tests.faces.discord.talk import ACTIONS, WITH, Talk, settings_of

FOLDER = Path(__file__).parents[2] / "conversations"
FILES = sorted(FOLDER.glob("*.yaml"))
EXPECTED = {
    *("poem", "offered", "none", "redirect", "silence", "shows", "hides"),
    *("private", "picture", "title", "gone", "buttons"),
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def talk(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Talk]:
    """A server with the bot in it, for all conversations, on a copy of the shipped knowledge."""
    folder = tmp_path_factory.mktemp("shipped") / "knowledge"
    shutil.copytree(SHIPPED_KNOWLEDGE, folder)
    async with running(**settings_of(folder)) as (world, bot):
        talk = Talk(world, bot, folder)
        yield talk
        await talk.bot.stop()


def hold(line: dict[str, Any], result: Result, shipped: KnowledgeBase) -> None:  # noqa: C901 - one line per key
    """Compare what was seen with what the line of the conversation expects."""
    headlines = {poem.headline: poem.id for poem in shipped}
    if line.get("silence"):
        assert not result.messages, f"{line}: the bot should have kept silent, and said: {result.text}"
        return
    if line.get("gone"):
        assert result.deleted or (result.messages and all(m.deleted for m in result.messages)), f"{line}: still there"
        return
    assert result.visible or result.edited, f"{line}: the bot said nothing"
    assert not result.failed
    if result.ack_ms is not None:
        assert result.ack_ms < 3000, f"{line}: acknowledged after {result.ack_ms:.0f} ms"
    seen = result.text.replace("\\", "")
    embeds = result.message.embeds
    title = next((str(embed["title"]).replace("\\", "") for embed in embeds if embed.get("title")), "")
    if "poem" in line:
        wanted = [line["poem"]] if isinstance(line["poem"], str) else line["poem"]
        assert headlines.get(title) in wanted, f"{line}: got {title!r}"
    if "none" in line:
        assert "no POEM" in title, f"{line}: got {title!r}"
    if "redirect" in line:
        assert line["redirect"] in seen, f"{line}: got {seen!r}"
        assert title not in headlines
    if "title" in line:
        assert line["title"] in title, f"{line}: got {title!r}"
    if "private" in line:
        assert result.ephemeral == line["private"], f"{line}: private is {result.ephemeral}"
    if "picture" in line:
        assert [f for f in result.files if f.description and f.name.endswith(".png")], (
            f"{line}: no picture with alt text"
        )
    hold_what_is_pressed(line, result, shipped)
    for words in line.get("shows", ()):
        assert words.lower() in seen.lower(), f"{line}: {words!r} is not shown in: {seen}"
    for words in line.get("hides", ()):
        assert words.lower() not in seen.lower(), f"{line}: {words!r} is shown in: {seen}"


def hold_what_is_pressed(line: dict[str, Any], result: Result, shipped: KnowledgeBase) -> None:
    """Compare the buttons and the POEMs offered with those that the line expects."""
    for label in line.get("buttons", ()):
        assert label in result.message.labels, f"{line}: no button {label!r} among {result.message.labels}"
    for poem_id in line.get("offered", ()):
        assert shipped.poems[poem_id].clinical_question in result.text.replace("\\", ""), (
            f"{line}: {poem_id} is not offered"
        )
        in_menu = {o["value"] for s in result.message.selects for o in s["options"]}
        alone = {b["custom_id"].removeprefix("closest:yes:") for b in result.message.buttons}
        assert poem_id in in_menu | alone, f"{line}: {poem_id} cannot be chosen"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.asyncio(loop_scope="module")
async def test_conversation(path: Path, talk: Talk, shipped: KnowledgeBase) -> None:
    """Everything in the conversation comes out as written, acknowledged in time, with no error from Discord."""
    for line in yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]:
        result = await talk.play(line)
        if result is not None:
            hold(line, result, shipped)
    if talk.withdrawn:
        await talk.withdraw(None)
    stats = talk.world.stats()
    assert not stats["failed"]
    assert stats["ack"] is None or stats["ack"]["max"] < 3000
    assert not talk.world.errors
    assert not talk.world.unhandled
    assert not talk.world.server.crashes


def test_every_conversation_is_written_in_known_words() -> None:
    """A key that nobody reads would be an expectation that nobody checks."""
    for path in FILES:
        for line in yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]:
            assert set(line) <= ACTIONS | WITH | EXPECTED, f"{path.name}: {set(line) - ACTIONS - WITH - EXPECTED}"
            assert len(set(line) & ACTIONS) == 1, f"{path.name}: {line} does not do one thing"
            quiet = {"restart", "withdrawn"} & set(line)
            assert set(line) & EXPECTED or quiet, f"{path.name}: {line} expects nothing"
