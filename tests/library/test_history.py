"""Every change is kept with who, when, why, before and after; undoing puts back bytes."""

import datetime as dt
import errno
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bot.errors import ChangedError, DocumentError, KnowledgeError
from bot.library import By, Library
from bot.library.yaml_reader import read_yaml
from tests.library.folders import POEM, library

WHO = By("karim (17)", "the figures were wrong")
DRAFT: dict[str, Any] = {**read_yaml(POEM, "x").content, "status": {"added": dt.date(2026, 11, 22)}}
COMMENTED = POEM.replace("synopsis:", "# how it was done\r\nsynopsis:").replace("\n", "\r\n").replace("\r\r", "\r")


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Library, Path]:
    """A folder with one POEM, whose lines end as on Windows."""
    lib = library(tmp_path, {"cement.yaml": COMMENTED})
    return lib, tmp_path / "poems" / "cement.yaml"


def stands(lib: Library) -> dict[str, bytes]:
    """Return all POEMs and drafts as they are, byte for byte."""
    return {
        str(path.relative_to(lib.folder)): path.read_bytes()
        for folder in (lib.poems_folder, lib.drafts_folder)
        for path in folder.glob("*")
    }


def test_a_change_is_kept_with_who_when_why_before_and_after(kept: tuple[Library, Path]) -> None:
    """As many as there were, oldest first; no bot reads them."""
    lib, path = kept
    before = path.read_bytes()
    lib.edit(path, before, {("headline",): "Edited"}, WHO)
    (change,) = lib.history.of("cement")
    assert (change.number, change.deed, change.who, change.why) == (1, "edited", WHO.who, WHO.why)
    assert change.files == {"poems/cement.yaml": (before, path.read_bytes())}
    assert dt.datetime.now(tz=dt.UTC) - change.at < dt.timedelta(minutes=1)
    assert set(lib.open().poems) == {"cement"}
    assert not lib.check().faults


def test_undoing_goes_back_step_by_step_to_the_first_byte(tmp_path: Path) -> None:
    """Saved, edited, published, edited, retired: each step back gives just what stood there."""
    lib = library(tmp_path, {})
    steps = [stands(lib)]

    def edit(folder: Path, field: str, value: str) -> None:
        path = folder / "cement.yaml"
        lib.edit(path, path.read_bytes(), {(field,): value}, WHO)

    for act in (
        lambda: lib.save("cement", DRAFT, ["a note"], WHO),
        lambda: edit(lib.drafts_folder, "headline", "Other words"),
        lambda: lib.publish("cement", WHO),
        lambda: edit(lib.poems_folder, "bottom_line", "Other words again."),
    ):
        act()
        steps.append(stands(lib))
    assert len({str(step) for step in steps}) == 5
    undone = []
    for step in reversed(steps[:-1]):
        undone.append(lib.undo("cement", WHO).deed)
        assert stands(lib) == step
    assert undone == ["edited", "published", "edited", "saved"]
    with pytest.raises(DocumentError, match="nothing to undo on cement"):
        lib.undo("cement", WHO)
    assert [change.undoes for change in lib.history.of("cement")] == [None] * 4 + [4, 3, 2, 1]
    lib.save("cement", DRAFT)
    assert lib.undo("cement").number == 9, "what came after an undoing is undone before it"


def test_a_discarded_draft_comes_back(tmp_path: Path) -> None:
    """Byte for byte."""
    lib = library(tmp_path, {})
    lib.save("cement", DRAFT)
    before = stands(lib)
    lib.discard("cement", WHO)
    assert stands(lib) == {}
    lib.undo("cement", WHO)
    assert stands(lib) == before


def test_what_was_changed_by_other_means_since_is_left_as_it_is(kept: tuple[Library, Path]) -> None:
    """An editor's save in between is nobody's to undo."""
    lib, path = kept
    lib.edit(path, path.read_bytes(), {("headline",): "Edited"}, WHO)
    by_hand = path.read_bytes() + b"# by hand\r\n"
    path.write_bytes(by_hand)
    with pytest.raises(DocumentError, match="changed by other means since"):
        lib.undo("cement", WHO)
    assert path.read_bytes() == by_hand


def test_what_was_refused_or_changed_nothing_is_not_kept(kept: tuple[Library, Path]) -> None:
    """Neither a fault, nor a file that is another by now, nor the same value once more."""
    lib, path = kept
    before = path.read_bytes()
    with pytest.raises(KnowledgeError):
        lib.edit(path, before, {("study", "masking"): "triple"}, WHO)
    with pytest.raises(ChangedError):
        lib.edit(path, before.replace(b"pain", b"ache"), {("headline",): "Mine"}, WHO)
    lib.edit(path, before, {("specialty",): "Musculoskeletal"}, WHO)
    assert lib.history.of("cement") == ()
    assert lib.history.ids() == ()
    assert path.read_bytes() == before


def test_nothing_is_changed_where_it_cannot_be_noted(
    kept: tuple[Library, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that cannot be written to says so, with what to do, at every way of changing."""
    lib, path = kept
    before = stands(lib)

    def refused(*_: Any, **__: Any) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refused)
    for change in (
        lambda: lib.edit(path, path.read_bytes(), {("headline",): "Edited"}, WHO),
        lambda: lib.save("plaster", DRAFT, (), WHO),
    ):
        with pytest.raises(DocumentError, match=r"Read-only file system.*must be able to write"):
            change()
    assert stands(lib) == before


DYING = """
import os, sys
from pathlib import Path
import bot.library.library as folder
from bot.library import Library
folder.replace_file = lambda *_: os._exit(9)
lib = Library(Path(sys.argv[1]))
path = lib.poems_folder / "cement.yaml"
lib.edit(path, path.read_bytes(), {("headline",): "Never"})
"""


def test_a_change_that_died_on_its_way_is_no_step(kept: tuple[Library, Path]) -> None:
    """It is noted and was not carried out: undoing goes to the one before it."""
    lib, path = kept
    first = path.read_bytes()
    lib.edit(path, first, {("headline",): "Edited"}, WHO)
    died = subprocess.run([sys.executable, "-c", DYING, str(lib.folder)], check=False)  # noqa: S603
    assert died.returncode == 9
    assert len(lib.history.of("cement")) == 2
    assert lib.undo("cement", WHO).number == 1
    assert path.read_bytes() == first


def test_a_name_that_is_no_id_has_no_history(kept: tuple[Library, Path]) -> None:
    """It cannot lead out of the folder; and what stands there and is no change is told."""
    lib, _ = kept
    assert lib.history.of("../history") == ()
    (lib.history.folder / "cement").mkdir(parents=True)
    (lib.history.folder / "cement" / "000001.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DocumentError, match="cannot be read as a change"):
        lib.history.of("cement")


def test_who_wrote_what_stands_there(kept: tuple[Library, Path]) -> None:
    """Who saved it last and whoever edited it since; who signs, retires, publishes or undoes writes nothing."""
    lib, _ = kept
    lib.save("plaster", DRAFT, (), By("first (1)"))
    lib.discard("plaster", By("first (1)"))
    lib.save("plaster", DRAFT, (), By("ada (2)"))
    draft = lib.drafted("plaster")
    lib.edit(draft.path, draft.raw, {("headline",): "Edited"}, By("karim (17)"))
    lib.publish("plaster", By("noor (3)"))
    used = lib.used("plaster")
    lib.edit(used.path, used.raw, {("status", "reviewed_by"): "Noor"}, By("noor (3)", deed="signed"))
    lib.undo("plaster", By("ola (4)"))
    assert lib.history.writers("plaster") == ("ada (2)", "karim (17)")
    assert Library(lib.folder).history.writers("plaster") == ("ada (2)", "karim (17)"), "and after a restart"
    assert lib.history.writers("cement") == ()


def test_why_it_was_sent_back_stands_until_it_is_signed(kept: tuple[Library, Path]) -> None:
    """It changes no file, is no step to undo, and waits until somebody does something about it."""
    lib, path = kept
    before = path.read_bytes()
    lib.edit(path, before, {("headline",): "Edited"}, WHO)
    assert not lib.history.waits("cement")
    lib.send_back("cement", By("ada (2)", "the dropout is wrong"))
    assert [change.why for change in lib.history.remarks("cement")] == ["the dropout is wrong"]
    assert lib.history.waits("cement")
    lib.undo("cement", WHO)
    assert path.read_bytes() == before
    assert not lib.history.waits("cement")
    assert len(lib.history.remarks("cement")) == 1
    lib.edit(path, before, {("status", "reviewed_by"): "Ada"}, By("ada (2)", deed="signed"))
    assert lib.history.remarks("cement") == ()
    for unknown in ("plaster", "../cement", ""):
        with pytest.raises(DocumentError, match="Nothing was noted"):
            lib.send_back(unknown, WHO)


def test_poems_are_packed_as_they_lie_there(kept: tuple[Library, Path], tmp_path: Path) -> None:
    """All or one, byte for byte; nothing is written over; an id that is a path leads nowhere."""
    lib, path = kept
    (lib.poems_folder / "plaster.yaml").write_text("faulty: [", encoding="utf-8")
    to = tmp_path / "out.zip"
    lib.export(to)
    with zipfile.ZipFile(to) as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == {
            "poems/cement.yaml": path.read_bytes(),
            "poems/plaster.yaml": b"faulty: [",
        }
    with pytest.raises(DocumentError, match="is there already"):
        lib.export(to, "cement")
    with pytest.raises(DocumentError, match="cannot be written"):
        lib.export(tmp_path / "nowhere" / "out.zip")
    for unknown in ("gypsum", "../vocabulary", ""):
        with pytest.raises(DocumentError, match="There is no POEM"):
            lib.packed(unknown)
