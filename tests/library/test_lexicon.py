"""What identifiers are found by: read from the knowledge folder, else from the one that is shipped."""

import shutil
from pathlib import Path

import pytest

from bot.library import Library, lexicon
from bot.library.kept import Kept
from bot.library.lexicon import read_lexicon
from bot.settings import SHIPPED_KNOWLEDGE
from tests.library.folders import POEM, library


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A knowledge folder with an identifiers/ of its own."""
    library(tmp_path, {"cement.yaml": POEM})
    shutil.copytree(SHIPPED_KNOWLEDGE / "identifiers", tmp_path / "identifiers")
    return tmp_path


def sentences(folder: Path) -> list[str]:
    return [str(problem) for problem in Library(folder).load().problems]


def test_a_folder_without_its_own_uses_the_shipped_one(tmp_path: Path) -> None:
    """A team's folder that is older than this still keeps names out."""
    loaded = library(tmp_path, {"cement.yaml": POEM}).open()
    assert loaded.lexicon.is_name("kowalczyk")
    assert "mrs" in loaded.lexicon.clues.names.titles


def test_a_curators_words_count(own: Path) -> None:
    """A name added to the list is one."""
    names = own / "identifiers" / "given-names.txt"
    names.write_text(names.read_text(encoding="utf-8") + "qworal\n", encoding="utf-8")
    assert Library(own).open().lexicon.is_name("qworal")


def test_a_fault_in_the_clues_is_told(own: Path) -> None:
    """With its line; the knowledge in use stays."""
    (own / "identifiers" / "clues.yaml").write_text("names:\n  titels: [mrs]\n", encoding="utf-8")
    assert sentences(own) == [
        "identifiers/clues.yaml:2: names.titels: There is no field 'titels' here. Did you mean 'titles'?"
    ]


def test_a_list_that_is_missing_is_told(own: Path) -> None:
    """Without it names would be missed in silence."""
    (own / "identifiers" / "medical.txt").unlink()
    (told,) = sentences(own)
    assert told.startswith("identifiers/: It cannot be read: ")


def test_no_lexicon_at_all_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither in the folder nor shipped: nothing is answered that might hold a name."""
    monkeypatch.setattr(lexicon, "SHIPPED_KNOWLEDGE", tmp_path / "nowhere")
    found, problems = read_lexicon(tmp_path, Kept())
    assert found is None
    assert [p.code for p in problems] == ["missing_lexicon"]
