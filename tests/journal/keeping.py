"""A journal on a file, and records to put into it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.journal import Journal, QuestionRecord, ShownRecord
from bot.journal import journal as module

PERSON = "discord:1001"


@dataclass
class Told:
    """What curators were told."""

    sentences: list[str] = field(default_factory=list)

    async def __call__(self, sentence: str) -> None:
        """Take a sentence."""
        self.sentences.append(sentence)


def url_of(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'journal.sqlite3'}"


@asynccontextmanager
async def kept(folder: Path, told: Told | None = None, days: int = 365) -> AsyncIterator[Journal]:
    """A journal in a folder, at work."""
    journal = Journal(url_of(folder), folder / "journal.key", days=days, tell=told or Told())
    journal.open()
    try:
        yield journal
    finally:
        await journal.close(20.0)  # a busy machine may take seconds to make the tables


def question(number: int = 1, **more: Any) -> QuestionRecord:
    """Return the record of a question, answered in a channel."""
    given: dict[str, Any] = {
        "face": "discord",
        "place": "channel",
        "server_id": "1",
        "channel_id": "2",
        "message_id": str(number),
        "answer_channel_id": "2",
        "answer_id": str(number + 1_000_000),
        "person": PERSON,
        "concepts": ("honey", "cough"),
        "verdict": "answer",
        "poem_id": "child-cough-honey-paul-2007",
    }
    return QuestionRecord(**{**given, **more})


def shown(asked: QuestionRecord) -> ShownRecord:
    """Return the record of what that question was shown."""
    return ShownRecord(
        asked_id=asked.id,
        at=asked.at,
        person=asked.person,
        poem_id="child-cough-honey-paul-2007",
        digest="ab",
        as_shown={"state": "current", "bottom_line": "cd", "figures": "ef"},
        channel_id=asked.channel_id,
        answer_id=asked.answer_id,
    )


async def until(condition: Callable[[], Any], within: float = 10.0) -> None:
    """Wait for something to come true."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - what it waits for happens in another task
            await asyncio.sleep(0.01)


def quickly(monkeypatch: Any) -> None:
    """Let the journal try again at once, as a test has no half minute."""
    monkeypatch.setattr(module, "_PAUSES", (0.05,))
