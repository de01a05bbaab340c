"""The command line as other programs and people use it: contracts, exit codes, sentences."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import SHIPPED_KNOWLEDGE

VERTOS = (
    "In the VERTOS II trial, is vertebroplasty better than usual care in decreasing pain in patients with vertebral "
    "compression fractures?"
)
DOCUMENT = Path(__file__).parent / "documents" / "open_label_cement.txt"


def bottomline(
    *words: str, said: str | bytes = "", home: Path | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would, in an environment of its own."""
    given = said if isinstance(said, bytes) else said.encode()
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("BOTTOMLINE_", "DISCORD_"))}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *words],
        input=given,
        capture_output=True,
        check=False,
        timeout=120,
        cwd=Path(__file__).parent.parent,
        env={**bare, "HOME": str(home or "/nonexistent"), "COLUMNS": "100", **env},
    )
    assert b"Traceback" not in done.stderr + done.stdout
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the vertebroplasty POEMs that a test may change."""
    (tmp_path / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", tmp_path)
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, tmp_path / "poems")
    return tmp_path


def test_a_batch_answers_line_by_line_in_order() -> None:
    """--batch prints one JSON object per line, in order, with the keys of the contract."""
    lines = [VERTOS, "best brace for a scaphoid fracture?", "", "anyone free to cover Friday?", "[31mred", "makena"]
    done = bottomline("ask", "--json", "--batch", said="\n".join(lines) + "\n")
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [o["question"] for o in objects] == lines
    keys = {"question", "identifiers", "verdict", "emergency", "redirect", "poem", "poems", "confidence", "candidates"}
    keys |= {"caveats", "reasons", "ms"}
    assert all(set(o) == keys for o in objects)
    assert objects[0]["verdict"] == "answer"
    assert objects[0]["poem"] == objects[0]["candidates"][0]["id"] == "vertebroplasty-vertos2-2010"
    assert {"open_label", "industry_funding", "dropout_5_to_20", "conflicting_higher_quality"} <= set(
        objects[0]["caveats"]
    )
    assert "dropout_over_20" not in objects[0]["caveats"]
    assert objects[1]["verdict"] == "no_match"
    assert objects[1]["poem"] is None
    assert objects[1]["poems"] == []
    assert objects[-1]["verdict"] == "topic"
    assert objects[-1]["poem"] is None
    assert objects[-1]["poems"] == ["preterm-birth-17p-prolong-2020", "preterm-birth-17p-meis-2003"]
    assert all(o["verdict"] != "silence" for o in objects)
    for o in objects:
        sure = [c["confidence"] for c in o["candidates"]]
        assert len(sure) <= 10
        assert sure == sorted(sure, reverse=True)
        assert 0 <= o["confidence"] <= 1


def test_overheard_may_be_silent() -> None:
    """--overheard judges as in a question channel: small talk brings silence."""
    done = bottomline("ask", "--json", "--batch", "--overheard", said="anyone free to cover Friday?\n" + VERTOS)
    assert [json.loads(line)["verdict"] for line in done.stdout.splitlines()] == ["silence", "answer"]


ARISTOTLE = "afib-apixaban-aristotle-2011"


def test_follow_ups_are_answered_about_the_poem_that_is_named() -> None:
    """--about: one object per line, of each kind, with where what is told stands."""
    lines = ["brain bleeds?", "dyspepsia rates", "does honey help a child's cough?", ""]
    done = bottomline("ask", "--about", ARISTOTLE, "--json", "--batch", said="\n".join(lines) + "\n")
    objects = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(set(o) == {"question", "about", "kind", "lines", "fields", "ms"} for o in objects)
    assert [o["kind"] for o in objects] == ["told", "not_said", "new_question", "new_question"]
    assert objects[0]["fields"] == ["outcomes[3]"]
    assert "0.24%" in objects[0]["lines"][0]
    assert objects[1]["lines"][0].startswith("The POEM does not say.")
    drawn = bottomline("ask", "--about", "vertebroplasty-vertos2-2010", "show me the picture", "--json")
    assert json.loads(drawn.stdout)["kind"] == "picture"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--about", ARISTOTLE, "who funded it?"), "Bristol-Myers Squibb"),
        (("--about", ARISTOTLE, "does honey help a child's cough?"), "a question of its own"),
    ],
)
def test_a_follow_up_is_shown_as_in_the_chat(words: tuple[str, ...], told: str) -> None:
    """Without --json, as a person reads it."""
    assert told in bottomline("ask", *words).stdout


def test_a_follow_up_on_no_poem_is_told_what_to_write() -> None:
    """The id is the name of a file."""
    done = bottomline("ask", "--about", "nope", "who funded it?")
    assert done.returncode == 1
    assert "There is no POEM nope. Its id is the name of its file without .yaml." in done.stderr


def test_a_batch_survives_what_is_no_text() -> None:
    """Bytes that are no UTF-8, and very long lines, are questions like others."""
    done = bottomline("ask", "--json", "--batch", said=b"\xff\xfe caf\xe9\n" + b"x " * 50_000 + b"\n")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2


def test_one_question_shows_the_card() -> None:
    """`ask` prints the card; --why explains it."""
    done = bottomline("ask", "--why", VERTOS)
    assert done.returncode == 0
    words = " ".join(done.stdout.replace("│", " ").split())
    for shown in (
        "The study asked",
        "open-label",
        "paid for in part by industry",
        "19% lost",
        "threshold of 3",
        "Understood:",
    ):
        assert shown in words
    assert "NNT" not in words


def test_check_passes_on_the_shipped_knowledge() -> None:
    """`check --json` says ok and counts the files."""
    done = bottomline("check", "--json")
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert told["files"] >= 155
    assert told["faults"] == 0


def test_check_tells_every_fault_at_once(folder: Path) -> None:
    """Faults of several files come together, with file, line, field and remedy, and exit code 1."""
    first = folder / "poems" / "vertebroplasty-kallmes-2009.yaml"
    first.write_text(
        first.read_text(encoding="utf-8").replace("funding: not read", "funding: no idea"), encoding="utf-8"
    )
    (folder / "poems" / "empty-one-2020.yaml").write_text("", encoding="utf-8")
    done = bottomline("check", str(folder), "--json")
    assert done.returncode == 1
    problems = json.loads(done.stdout)["problems"]
    faults = {(p["code"], p["file"], p["line"], p["field"]) for p in problems if p["severity"] == "fault"}
    line = first.read_text(encoding="utf-8").split("\n").index("  funding: no idea") + 1
    assert faults == {
        ("unknown_value", "poems/vertebroplasty-kallmes-2009.yaml", line, "study.funding"),
        ("empty_file", "poems/empty-one-2020.yaml", 1, ""),
    }
    keys = {"code", "file", "line", "field", "message", "remedy", "severity"}
    assert all(p.keys() == keys for p in problems)
    assert all(p["remedy"] for p in problems)
    assert bottomline("check", str(folder)).returncode == 1


def test_import_follows_the_contract(folder: Path) -> None:
    """--json prints poems with the keys of a POEM file, null where the document is silent, warnings and errors."""
    done = bottomline("import", str(DOCUMENT), "--json", "--knowledge", str(folder))
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert {"poems", "warnings", "errors"} <= set(told)
    poem = told["poems"][0]
    assert poem["level_of_evidence"] is None
    assert poem["study"]["masking"] == "open-label"
    assert poem["study"]["funding"] == "industry"
    assert {
        "code": "missing_level_of_evidence",
        "message": "The document prints no level of evidence. Leave it out, or add the published one; "
        "it is never computed.",
        "poem": 1,
    } in told["warnings"]
    assert len(list((folder / "poems").iterdir())) == 6


def test_a_saved_import_passes_check_once_a_person_has_filled_it_in(folder: Path) -> None:
    """--save writes a file whose only faults are what the document leaves out."""
    done = bottomline("import", str(DOCUMENT), "--save", "--id", "cement-open-label-2010", "--knowledge", str(folder))
    assert done.returncode == 0
    draft = folder / "drafts" / "cement-open-label-2010.yaml"
    assert "bottomline publish cement-open-label-2010" in done.stdout
    refused = bottomline("publish", draft.stem, "--knowledge", str(folder))
    assert refused.returncode == 1
    assert "study.population.who" in refused.stderr
    path = draft.rename(folder / "poems" / draft.name)  # as an editor may do who wants to see all of check
    text = path.read_text(encoding="utf-8")
    told = json.loads(bottomline("check", str(folder), "--json").stdout)
    missing = {p["field"]: p["line"] for p in told["problems"] if p["severity"] == "fault"}
    assert set(missing) <= {"study.population.who", "study.intervention", "study.comparison", "specialty"}
    lines = text.splitlines()
    fills = {"specialty": "Musculoskeletal"}
    for field, number in missing.items():
        key = lines[number - 1].split(":")[0]
        lines[number - 1] = f"{key}: {fills.get(field, 'filled in by a person')}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = json.loads(bottomline("check", str(folder), "--json").stdout)
    left = {p["field"]: p for p in told["problems"] if p["severity"] == "fault"}
    assert {p["code"] for p in left.values()} == {"missing_reading_state", "missing_identifiers"}
    lines[left["read"]["line"] - 1] = "read: {abstract: full, paper: full}"
    number = next(n for n, line in enumerate(lines) if line.startswith("  pmid:"))
    lines[number] = "  pmid: '20701962'"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert bottomline("check", str(folder)).returncode == 0
    again = bottomline("import", str(DOCUMENT), "--save", "--id", "cement-open-label-2010", "--knowledge", str(folder))
    assert again.returncode == 1
    assert "There is a POEM cement-open-label-2010 already" in again.stderr
    assert path.read_text(encoding="utf-8").startswith("headline:")


def test_a_refused_document_writes_nothing(folder: Path, tmp_path: Path) -> None:
    """A text that is no POEM is refused with a code, exit code 1, and nothing written."""
    (tmp_path / "notes.txt").write_text("Minutes of Monday's meeting: nothing decided.\n", encoding="utf-8")
    done = bottomline("import", str(tmp_path / "notes.txt"), "--json", "--save", "--knowledge", str(folder))
    assert done.returncode == 1
    assert json.loads(done.stdout)["errors"]
    assert len(list((folder / "poems").iterdir())) == 6
    missing = bottomline("import", str(tmp_path / "nowhere.txt"))
    assert missing.returncode == 1
    assert "cannot be read" in missing.stderr


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["ask"], 2, "give one question, or --batch"),
        (["ask", "x", "--batch"], 2, "give one question, or --batch"),
        (["no-such-word"], 2, "No such command"),
        (["ask", "x", "--no-such-option"], 2, "No such option"),
        (["check", "/nowhere"], 1, "There is no knowledge folder /nowhere"),
        (["ask", "x", "--knowledge", "/nowhere"], 1, "There is no knowledge folder /nowhere"),
        (["chat", "--knowledge", "/nowhere"], 1, "There is no knowledge folder /nowhere"),
        (["discord"], 1, "DISCORD_TOKEN is not set"),
    ],
)
def test_exit_codes_and_sentences(words: list[str], code: int, sentence: str) -> None:
    """Wrong usage is 2, something to put right is 1; each says what it is."""
    done = bottomline(*words)
    assert done.returncode == code
    assert sentence in " ".join(done.stderr.split())


def test_a_terminal_that_lacks_letters_or_input_is_no_incident() -> None:
    """What it cannot show is shown otherwise; where nothing can be typed, that is said."""
    done = bottomline("ask", "honey for a child's cough?", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "The study asked" in done.stdout
    for words, code in ((("chat",), 1), (("ask", "--batch"), 0)):
        closed = subprocess.run(  # noqa: S603 - our own program
            ["/bin/sh", "-c", 'exec "$0" -m bot "$@" <&-', sys.executable, *words],
            capture_output=True, check=False, timeout=120, cwd=Path(__file__).parent.parent,
        )  # fmt: skip
        assert closed.returncode == code
        assert b"incident" not in closed.stderr


def test_the_unexpected_gets_an_incident_code(folder: Path, tmp_path: Path) -> None:
    """What nobody foresaw ends with 3 and a code; the traceback is in the log, not on the screen."""
    (tmp_path / "sitecustomize.py").write_text(
        "import bot.desk\n\ndef broken(*_, **__):\n    raise RuntimeError('boom')\n\nbot.desk.screen = broken\n",
        encoding="utf-8",
    )
    done = bottomline("ask", "x", "--knowledge", str(folder), home=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 3
    code = done.stderr.split("incident ")[1].split(")")[0]
    log = (tmp_path / ".local" / "state" / "bottomline" / "incidents.log").read_text(encoding="utf-8")
    assert code in log
    assert "RuntimeError: boom" in log


def test_the_chat_answers_and_keeps_silent() -> None:
    """The team channel in the terminal: questions are answered, small talk is not, commands work."""
    talk = [
        "honey for a child's cough?",
        "anyone free to cover Friday?",
        "/kb status",
        "/nonsense",
        "/quit",
        "not read",
    ]
    done = bottomline("chat", said="\n".join(talk) + "\n")
    assert done.returncode == 0
    assert "The study asked" in done.stdout
    assert "nothing said" in done.stdout
    assert "POEMs, version" in done.stdout
    assert "There is no command /nonsense" in done.stdout


def test_the_schema_is_printed() -> None:
    """`schema` prints the JSON Schema that lies beside the guide."""
    assert json.loads(bottomline("schema").stdout)["title"] == "POEM"


def test_poems_are_curated_on_the_command_line(folder: Path, tmp_path: Path) -> None:
    """Listed, signed, retired, told of, put back and exported; exit 1 for what is refused, 2 for wrong usage."""
    poem, where = "vertebroplasty-vertos4-2018", ("--knowledge", str(folder))
    path = folder / "poems" / f"{poem}.yaml"
    before = path.read_bytes()
    assert poem in bottomline("review", *where).stdout
    assert "Signed: " in bottomline("sign", poem, "--name", "Ada Brandt, MD", *where).stdout
    assert b"reviewed_by: Ada Brandt, MD" in path.read_bytes()
    assert "Sent back" in bottomline("send-back", poem, "--reason", "A figure is wrong.", *where).stdout
    assert "Retired: " in bottomline("retire", poem, "withdrawn", "--reason", "The data are asked for.", *where).stdout
    assert "reason: The data are asked for." in path.read_text(encoding="utf-8")
    assert "why: A figure is wrong." in bottomline("history", poem, *where).stdout
    refused = bottomline("retire", poem, "superseded", "--reason", "old", "--successor", poem, *where)
    assert refused.returncode == 1
    assert "Nothing was changed" in refused.stdout
    assert bottomline("retire", poem, "lost", "--reason", "why", *where).returncode == 2
    for _ in range(2):
        assert bottomline("undo", poem, *where).returncode == 0
    assert path.read_bytes() == before
    assert bottomline("undo", poem, *where).returncode == 1
    to = tmp_path / "out.zip"
    assert bottomline("export", "--to", str(to), *where).returncode == 0
    assert "is there already" in bottomline("export", "--to", str(to), *where).stderr.replace("\n", " ")


def test_where_it_takes_two_nothing_is_published_on_the_command_line(folder: Path) -> None:
    """There it is not known who types."""
    for words in (("publish", "any"), ("sign", "vertebroplasty-vertos4-2018", "--name", "Ada")):
        done = bottomline(*words, "--knowledge", str(folder), BOTTOMLINE_SECOND_CURATOR="on")
        assert done.returncode == 1
        assert "not known who you are" in done.stderr
