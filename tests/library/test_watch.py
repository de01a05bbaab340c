"""Changes of the files that a knowledge base is read from are told, of no others; by the system or by looking."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.library import watching
from bot.library.watch import is_read
from tests.library.folders import POEM, library


class Told:
    """Counts what is told."""

    def __init__(self) -> None:
        self.count = 0
        self.failures: list[str] = []
        self._told = threading.Condition()

    def changed(self) -> None:
        with self._told:
            self.count += 1
            self._told.notify_all()

    def failed(self, why: str) -> None:
        with self._told:
            self.failures.append(why)
            self._told.notify_all()

    def wait(self, until: Callable[[], bool], seconds: float = 15.0) -> bool:
        with self._told:
            return self._told.wait_for(until, seconds)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder of one POEM."""
    return library(tmp_path, {"cement.yaml": POEM}).folder


@pytest.fixture(params=[False, True], ids=["reported", "polled"])
def told(folder: Path, request: pytest.FixtureRequest) -> Iterator[Told]:
    """What is told of the folder, from its beginning on: once, for what was changed before."""
    told = Told()
    with watching(folder, told.changed, told.failed, polling=request.param):
        assert told.wait(lambda: told.count == 1)
        yield told


def test_a_changed_file_is_told(told: Told, folder: Path) -> None:
    """A new POEM, a changed one, one that is taken away, other words: each is told."""
    poems = folder / "poems"
    changes: tuple[Callable[[], object], ...] = (
        lambda: (poems / "plaster.yaml").write_text(POEM, encoding="utf-8"),
        lambda: (poems / "cement.yaml").write_text(f"{POEM}# changed\n", encoding="utf-8"),
        (poems / "plaster.yaml").unlink,
        lambda: (folder / "vocabulary.yaml").write_text("interventions: {}\n# changed\n", encoding="utf-8"),
    )
    for change in changes:
        time.sleep(1.0)  # of what came before, nothing is told any more
        before = told.count
        change()
        assert told.wait(lambda before=before: told.count > before)  # type: ignore[misc]


def test_a_burst_of_changes_is_told_once_or_twice(folder: Path) -> None:
    """Two hundred files at once are not two hundred reloads."""
    told = Told()
    with watching(folder, told.changed, told.failed):
        assert told.wait(lambda: told.count == 1)
        for n in range(200):
            (folder / "poems" / f"cement-{n}.yaml").write_text(POEM, encoding="utf-8")
        assert told.wait(lambda: told.count > 1)
        time.sleep(1.0)
    assert told.count <= 3


def test_drafts_history_and_what_editors_leave_are_not_told(folder: Path) -> None:
    """Nothing of them is read by a knowledge base."""
    told = Told()
    for name in ("drafts", "history", "history/cement", ".git"):
        (folder / name).mkdir()
    with watching(folder, told.changed, told.failed):
        assert told.wait(lambda: told.count == 1)
        for name in ("drafts/a.yaml", "history/cement/000001.json", ".git/index", "poems/.cement.yaml.swp", "notes.md"):
            (folder / name).write_text("changed", encoding="utf-8")
        assert not told.wait(lambda: told.count > 1, 2.0)
        (folder / "poems" / "cement.yaml").write_text(POEM, encoding="utf-8")
        assert told.wait(lambda: told.count > 1)


def test_a_folder_that_is_put_in_the_place_of_another_is_watched(folder: Path) -> None:
    """As when a checkout is swapped for a newer one: what changes in it afterwards is told too."""
    told = Told()
    with watching(folder, told.changed, told.failed):
        assert told.wait(lambda: told.count == 1)
        shutil.copytree(folder / "poems", folder / "new")
        (folder / "poems").rename(folder / "old")
        (folder / "new").rename(folder / "poems")
        assert told.wait(lambda: told.count > 1)
        time.sleep(2.5)
        before = told.count
        (folder / "poems" / "cement.yaml").write_text(f"{POEM}# changed\n", encoding="utf-8")
        assert told.wait(lambda: told.count > before)


def test_a_folder_that_is_gone_is_told_once_and_waited_for(tmp_path: Path) -> None:
    """It ends with the watch, whatever it is waiting for."""
    told = Told()
    began = time.monotonic()
    with watching(tmp_path / "gone", told.changed, told.failed):
        assert told.wait(lambda: bool(told.failures))
    assert time.monotonic() - began < 3
    assert told.count == 0
    assert len(told.failures) == 1
    assert "gone" in told.failures[0]


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("poems/cement.yaml", True),
        ("poems/cement.yml", True),  # misnamed: a fault, which is told
        ("poems", True),
        ("vocabulary.yaml", True),
        ("real_words.txt", True),
        ("identifiers/clues.yaml", True),
        ("poems/.cement.yaml.new", False),
        ("poems/cement.yaml~", False),
        ("poems/sub/cement.yaml", False),
        ("drafts/cement.yaml", False),
        ("history/cement/000001.json", False),
        ("README.md", False),
        ("../elsewhere/vocabulary.yaml", False),
    ],
)
def test_what_is_read(tmp_path: Path, name: str, *, read: bool) -> None:
    """By its place and its name."""
    assert is_read(tmp_path, tmp_path.joinpath(*name.split("/"))) is read
