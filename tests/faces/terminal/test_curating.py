"""In the terminal, too, what changes in the knowledge folder is taken in, and POEMs are curated."""

import asyncio
import io
import shutil
from pathlib import Path

import pytest
from rich.console import Console

from bot.desk import Desk
from bot.faces.terminal.chat import Channel
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

VERTOS = "vertebroplasty-vertos4-2018"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder of a few POEMs."""
    (tmp_path / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", tmp_path)
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, tmp_path / "poems")
    return tmp_path


class Talk:
    """A channel and what was printed in it."""

    def __init__(self, desk: Desk) -> None:
        self._paper = io.StringIO()
        self.channel = Channel(desk, Console(file=self._paper, width=250, color_system=None))

    async def heard(self, text: str) -> str:
        """Type a line and return what is printed."""
        self._paper.seek(0)
        self._paper.truncate()
        await self.channel.said(text)
        return " ".join(self._paper.getvalue().replace("│", " ").split())

    async def until(self, words: str) -> str:
        """Type nothing until something is said."""
        for _ in range(60):
            if words in (said := await self.heard("/kb status")):
                return said
            await asyncio.sleep(0.2)
        raise AssertionError(words)


async def test_what_changed_is_taken_in_before_the_next_line(folder: Path) -> None:
    """A changed POEM is told in a line, a bad file once with what to do, and once more when it is mended."""
    talk = Talk(await Desk.open(Library(folder)))
    path = folder / "poems" / f"{VERTOS}.yaml"
    good = path.read_text(encoding="utf-8")
    with talk.channel.watched(polling=False):
        path.write_text(good.replace("headline: ", "headline: Anew, "), encoding="utf-8")
        await talk.until(f"changed: {VERTOS}")
        assert "Anew, " in await talk.heard(f"/poem {VERTOS}")
        path.write_text(good.replace("masking: double", "masking: doubled"), encoding="utf-8")
        assert f"poems/{VERTOS}.yaml:" in await talk.until("Not reloaded: 1 fault")
        (folder / "poems" / "vertebroplasty-vertos5-2023.yaml").touch()
        await asyncio.sleep(1)
        assert "Not reloaded" not in await talk.heard("/kb status")
        path.write_text(good, encoding="utf-8")
        await talk.until("Mended: ")
        assert "Anew, " not in await talk.heard(f"/poem {VERTOS}")
