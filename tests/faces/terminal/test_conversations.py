"""Conversations in the terminal channel, played in process on the shipped knowledge."""

import io
from pathlib import Path
from typing import Any

import pytest
import yaml
from rich.console import Console

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk
from bot.faces.terminal.chat import Channel
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

FILES = sorted((Path(__file__).parents[2] / "conversations" / "terminal").glob("*.yaml"))
KEYS = {"said", "poem", "shows", "hides", "anew", "silence"}


def talk_of(path: Path) -> list[dict[str, Any]]:
    """Return the lines of a talk."""
    lines: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["talk"]
    return lines


def ways(line: dict[str, Any]) -> list[str]:
    """Return every way in which a line is said."""
    said = line["said"]
    return said if isinstance(said, list) else [said]


def channel_of(knowledge: KnowledgeBase, width: int = 200) -> tuple[Channel, io.StringIO]:
    """Return a channel, and the paper it prints on."""
    paper = io.StringIO()
    console = Console(file=paper, width=width, color_system=None)
    return Channel(Desk(Library(SHIPPED_KNOWLEDGE), knowledge), console), paper


async def heard(channel: Channel, paper: io.StringIO, text: str) -> str:
    """Say a line and return what is printed to it, on one line."""
    paper.seek(0)
    paper.truncate()
    await channel.said(text)
    return " ".join(paper.getvalue().replace("│", " ").split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_conversation(path: Path, shipped: KnowledgeBase) -> None:
    """Every way of saying a line is met as written."""
    channel, paper = channel_of(shipped)
    for line in talk_of(path):
        for said in ways(line):
            before = channel.poem_id
            hold(line, said, await heard(channel, paper, said), channel, shipped)
            if line.get("anew") and len(ways(line)) > 1:
                channel.poem_id = before  # each way is said after the same POEM


def hold(line: dict[str, Any], said: str, seen: str, channel: Channel, shipped: KnowledgeBase) -> None:
    """Compare what was seen with what the line expects."""
    if "poem" in line:
        wanted = [line["poem"]] if isinstance(line["poem"], str) else line["poem"]
        assert channel.poem_id in wanted, f"{said!r}: got {channel.poem_id}"
        assert any(shipped.poems[poem_id].headline in seen for poem_id in wanted)
    if line.get("anew"):  # then judged as overheard: answered, or left alone
        assert "From this POEM alone" not in seen, f"{said!r}: answered from the POEM before it: {seen}"
    else:
        assert ("nothing said" in seen) == line.get("silence", False), f"{said!r}: {seen}"
    for words in line.get("shows", ()):
        assert words.lower() in seen.lower(), f"{said!r}: {words!r} is not shown in: {seen}"
    for words in line.get("hides", ()):
        assert words.lower() not in seen.lower(), f"{said!r}: {words!r} is shown in: {seen}"


def test_the_talks_are_many_ways_of_asking_many_things() -> None:
    """More than a hundred follow-ups of one POEM, on more than twelve things; no key that nobody reads."""
    lines = [line for path in FILES for line in talk_of(path)]
    assert all(set(line) <= KEYS and len(line) > 1 for line in lines if not str(line["said"]).startswith("/poem"))
    one_trial = [
        line for line in talk_of(FILES[[path.stem for path in FILES].index("one-trial")]) if "poem" not in line
    ]
    assert len(one_trial) >= 12
    assert len({said for line in one_trial for said in ways(line)}) >= 100
    assert sum(len(ways(line)) for line in one_trial) == len({said for line in one_trial for said in ways(line)})
