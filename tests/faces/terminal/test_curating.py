"""In the terminal, too, what changes in the knowledge folder is taken in, and POEMs are curated."""

import asyncio
import io
import shutil
from pathlib import Path

import pytest
from rich.console import Console

from bot import curation
from bot.desk import Desk
from bot.faces.terminal.chat import Channel
from bot.library import By, Library
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
            if words in (said := await self.heard("/about")):
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
        assert f"poems/{VERTOS}.yaml" not in await talk.heard("/kb status")
        path.write_text(good, encoding="utf-8")
        await talk.until("Mended: ")
        assert "Anew, " not in await talk.heard(f"/poem {VERTOS}")


async def test_poems_are_curated_in_the_terminal(folder: Path) -> None:
    """Listed, signed, sent back, retired with the reason told, told of, and put back; byte for byte at the end."""
    talk = Talk(await Desk.open(Library(folder)))
    path = folder / "poems" / f"{VERTOS}.yaml"
    before = path.read_bytes()
    assert "6 of 6 POEMs in use are not signed" in await talk.heard("/kb status")
    assert VERTOS in await talk.heard("/kb review")
    assert "Signed: " in await talk.heard(f"/kb sign {VERTOS} Ada Brandt, MD")
    assert VERTOS not in await talk.heard("/kb review")
    assert "Sent back: " in await talk.heard(f"/kb back {VERTOS} The dropout is wrong.")
    retired = await talk.heard(f"/kb retire {VERTOS} superseded=vertebroplasty-vertos5-2023 A better one is there.")
    assert "Retired: " in retired
    assert "A better one is there." in await talk.heard(f"/poem {VERTOS}") + await talk.heard("/details")
    told = await talk.heard(f"/kb history {VERTOS}")
    for words in ("by the command line", "Signed", "Sent back", "why: The dropout is wrong.", "Retired"):
        assert words in told
    for _ in range(2):
        assert "Undone: " in await talk.heard(f"/kb undo {VERTOS}")
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/kb sign", "Which POEM?"),
        (f"/kb sign {VERTOS}", "Signed by whom?"),
        ("/kb sign nothing-like-it Ada", "I have no POEM nothing-like-it"),
        (f"/kb back {VERTOS}", "Sent back why?"),
        (f"/kb retire {VERTOS} lost because", "lost is no state"),
        (f"/kb retire {VERTOS} withdrawn", "Retired why?"),
        (f"/kb retire {VERTOS} superseded it is old", "Superseded by which POEM?"),
        (f"/kb undo {VERTOS}", "There is nothing to undo"),
        ("/kb polish", "There is /kb status, /kb check"),
    ],
)
async def test_what_is_typed_amiss_changes_nothing(folder: Path, typed: str, told: str) -> None:
    """It is told in a sentence, and the talk goes on."""
    talk = Talk(await Desk.open(Library(folder)))
    before = {path: path.read_bytes() for path in folder.glob("poems/*")}
    assert told in await talk.heard(typed)
    assert {path: path.read_bytes() for path in folder.glob("poems/*")} == before


async def test_where_it_takes_two_the_terminal_signs_nothing(folder: Path) -> None:
    """There it is not known who types."""
    desk = await Desk.open(Library(folder))
    desk.second_curator = True
    assert "it is not known who you are" in await Talk(desk).heard(f"/kb sign {VERTOS} Ada Brandt, MD")
    assert "reviewed_by: null" in (folder / "poems" / f"{VERTOS}.yaml").read_text(encoding="utf-8")


async def test_a_correction_that_waits_is_told_and_taken_back(folder: Path) -> None:
    """Where it takes two, one that was begun in a chat waits; here it is told of and put back."""
    desk = await Desk.open(Library(folder))
    desk.second_curator = True
    written = desk.library.used(VERTOS)
    assert await curation.save(desk, written, {("headline",): "Cement did nothing"}, By("ada (1)")) is None
    talk = Talk(desk)
    assert "Cement did nothing" not in await talk.heard(f"/poem {VERTOS}")
    assert "1 draft to finish" in await talk.heard("/kb status")
    told = await talk.heard(f"/kb history {VERTOS}")
    for words in ("1. Corrected", "by ada (1)", "+headline: Cement did nothing"):
        assert words in told
    assert "Undone: " in await talk.heard(f"/kb undo {VERTOS}")
    assert not desk.library.drafts()
    assert desk.library.used(VERTOS).raw == written.raw


async def test_what_is_asked_most_is_read_first(folder: Path) -> None:
    """Where it is counted how often each POEM answered, the list goes by that and tells it."""
    desk = await Desk.open(Library(folder))

    async def asked() -> dict[str, int]:
        return {VERTOS: 7, "gone": 9}

    desk.asked = asked
    listed = await Talk(desk).heard("/kb review")
    ids = [poem.id for poem in desk.knowledge]
    assert min(ids, key=listed.index) == VERTOS
    assert "(asked 7 times)" in listed
