"""`bottomline import`: all of it is shown; only what a person took is saved, and nothing of what is refused."""

import io
import json
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from bot.errors import DocumentError
from bot.faces.terminal.import_poem import run
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

SHAPES = Path(__file__).parents[2] / "documents" / "shapes"
SHIPPED = Library(SHIPPED_KNOWLEDGE)


@pytest.fixture
def empty(tmp_path: Path) -> Library:
    """A library without POEMs, which reads with the words that are shipped."""
    return Library(tmp_path)


def shown(name: str, library: Library, *, save: bool = False, figures: tuple[int, ...] = ()) -> tuple[int, str]:
    """Return the exit code and what the terminal shows."""
    out = io.StringIO()
    console = Console(file=out, width=100)
    code = run(SHAPES / name, library, console, save=save, poem_id=None, as_json=False, figures=figures)
    return code, out.getvalue()


def test_what_was_understood_proposed_and_found_is_shown() -> None:
    """The fields, the page's own lines, the figures with their sentences, five ways to ask, what looks wrong."""
    code, text = shown("department-older.txt", SHIPPED)
    assert code == 0
    assert "headline: Standing Desks Do Not Cure Backache" in text
    assert "Left out as the page's own: “POEMs”" in text
    assert "1. had backache every week (one year): 22% against 24%; relative risk 0.92; 95% CI 0.61 to 1.38" in text
    assert "“At one year, 22% and 24% had backache every week" in text
    assert text.count("    finds ") == 5
    assert "Proposed for also_asked:" in text
    assert "Look at these" in text


def test_no_figure_is_saved_unless_it_was_taken(empty: Library) -> None:
    """The draft has no outcomes, or those that were named by their numbers."""
    assert shown("department-older.txt", empty, save=True)[0] == 0
    (path,) = empty.drafts_folder.iterdir()
    assert yaml.safe_load(path.read_text(encoding="utf-8"))["outcomes"] == []
    path.unlink()
    assert shown("department-older.txt", empty, save=True, figures=(1,))[0] == 0
    (outcome,) = yaml.safe_load(path.read_text(encoding="utf-8"))["outcomes"]
    assert outcome["effect"] == {"measure": "relative risk", "value": 0.92, "ci95": [0.61, 1.38]}
    path.unlink()
    code, text = shown("department-older.txt", empty, save=True, figures=(2,))
    assert (code, list(empty.drafts_folder.iterdir())) == (1, [])
    assert "There is no proposed figure 2" in text


def test_a_patient_is_told_of_and_not_shown(empty: Library) -> None:
    """Neither on the screen nor in the draft nor in the JSON."""
    text = shown("patient-details.txt", empty, save=True)[1]
    (told,) = re.findall(r"Details of a patient were left out: ([^.]*)[.]", " ".join(text.split()))
    assert set(told.split(", ")) == {"name", "date of birth", "record number", "phone"}
    (path,) = empty.drafts_folder.iterdir()
    for words in ("Gudrun", "Thorvaldsdottir", "4471902", "03/04/1951", "867-5309"):
        assert words not in text
        assert words not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["lentils.txt", "lentils.html", "blank.txt"])
def test_what_is_refused_leaves_no_file(empty: Library, name: str) -> None:
    """The reason is shown; no folder is made."""
    code, text = shown(name, empty, save=True)
    assert code == 1
    assert "Refused" in text
    assert list(empty.folder.iterdir()) == []


@given(
    raw=st.binary(max_size=300),
    begins=st.sampled_from([b"", b"Clinical Question\n", b"A\n\nClinical Question\n\nB?\n\n"]),
)
@settings(max_examples=60, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_refused_bytes_leave_a_file(tmp_path: Path, raw: bytes, begins: bytes) -> None:
    """Whatever was sent: a file is there only when nothing was refused."""
    path, library = tmp_path / "sent", Library(tmp_path / "kept")
    path.write_bytes(begins + raw)
    try:
        code = run(path, library, Console(file=io.StringIO()), save=True, poem_id=None, as_json=False)
    except DocumentError:
        code = 1
    drafts = list(library.drafts_folder.iterdir()) if library.drafts_folder.exists() else []
    assert (code == 0) is bool(drafts)
    for draft in drafts:
        draft.unlink()


def test_json_holds_the_figures_with_their_words(empty: Library, capsys: pytest.CaptureFixture[str]) -> None:
    """For programs: outcome, words and doubts of each proposal, POEM by POEM."""
    path = SHAPES / "department-older.txt"
    assert run(path, empty, Console(), save=False, poem_id=None, as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["figures"][0][0]["words"].startswith("At one year, 22%")
    assert told["figures"][0][0]["outcome"]["intervention"] == {"percent": 22}
    assert told["figures"][0][0]["doubts"]
