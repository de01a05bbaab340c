"""A file at fault is told once, and once more when it is mended; played on a real folder, reload by reload."""

import shutil
from pathlib import Path

import pytest

from bot.curation import Amiss
from bot.desk import Desk
from bot.library import Library
from tests.library.folders import POEM, library

BAD = POEM.replace("design: Randomized controlled trial", "design: A big one")
WORSE = f"{BAD}headings: none\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder of two POEMs."""
    return library(tmp_path, {"cement.yaml": POEM, "plaster.yaml": POEM.replace("cement", "plaster")}).folder


def write(folder: Path, name: str, text: str) -> None:
    (folder / "poems" / f"{name}.yaml").write_text(text, encoding="utf-8")


async def test_told_once_and_once_more_when_mended(folder: Path) -> None:
    """With file, line and remedy; not again while it stays bad, whatever else is changed meanwhile."""
    desk, amiss = await Desk.open(Library(folder)), Amiss()
    assert amiss.news(await desk.reload()) == ()
    write(folder, "cement", BAD)
    (told,) = amiss.news(await desk.reload())
    assert "The knowledge in use stays: 2 POEMs" in told
    assert "poems/cement.yaml:5 study.design: " in told
    assert "A big one" in told
    assert amiss.news(await desk.reload()) == ()
    write(folder, "cement", WORSE)
    write(folder, "plaster", POEM.replace("ease pain", "ease much pain"))
    assert amiss.news(await desk.reload()) == ()
    assert "much" not in desk.knowledge.poems["plaster"].headline
    write(folder, "cement", POEM)
    (told,) = amiss.news(await desk.reload())
    assert told.startswith("Mended: poems/cement.yaml. Reloaded: 2 POEMs")
    assert "much" in desk.knowledge.poems["plaster"].headline
    assert amiss.news(await desk.reload()) == ()
    write(folder, "cement", BAD)
    assert len(amiss.news(await desk.reload())) == 1, "bad again: told again"


async def test_each_file_for_itself(folder: Path) -> None:
    """One is mended while another goes bad: both are told, each once."""
    desk, amiss = await Desk.open(Library(folder)), Amiss()
    write(folder, "cement", BAD)
    assert len(amiss.news(await desk.reload())) == 1
    write(folder, "cement", POEM)
    write(folder, "plaster", BAD)
    mended, wrong = amiss.news(await desk.reload())
    assert mended.startswith("Mended: poems/cement.yaml. Not reloaded: 1 fault")
    assert "poems/plaster.yaml:5" in wrong
    assert "cement" not in wrong


async def test_what_somebody_asked_for_is_told_to_them_alone(folder: Path) -> None:
    """Its faults are no news; what it finds mended is."""
    desk, amiss = await Desk.open(Library(folder)), Amiss()
    write(folder, "cement", BAD)
    done = await desk.reload()
    assert amiss.news(done, faults=False) == ()
    assert len(amiss.news(done)) == 1
    write(folder, "cement", POEM)
    assert len(amiss.news(await desk.reload(), faults=False)) == 1


async def test_a_folder_that_is_gone_is_told_like_a_file(folder: Path) -> None:
    """Once, and once more when it is there again."""
    desk, amiss = await Desk.open(Library(folder)), Amiss()
    kept = folder.parent / f"{folder.name}-kept"
    shutil.copytree(folder, kept)
    shutil.rmtree(folder / "poems")
    (told,) = amiss.news(await desk.reload())
    assert "There is no folder poems/" in told
    assert amiss.news(await desk.reload()) == ()
    shutil.copytree(kept / "poems", folder / "poems")
    assert "Mended: the knowledge folder." in amiss.news(await desk.reload())[0]


async def test_many_files_are_told_in_a_few_lines(folder: Path) -> None:
    """As when a merge goes wrong: the first five, three faults of each, and how many more."""
    desk, amiss = await Desk.open(Library(folder)), Amiss()
    for n in range(300):
        write(folder, f"bad-{n:03}", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n")
    (told,) = amiss.news(await desk.reload())
    assert "And 295 files more" in told
    assert "poems/bad-004.yaml: " in told
    assert "bad-005" not in told
    assert len(told) < 4000
    for n in range(300):
        (folder / "poems" / f"bad-{n:03}.yaml").unlink()
    (told,) = amiss.news(await desk.reload())
    assert "poems/bad-004.yaml and 295 more. Reloaded" in told
