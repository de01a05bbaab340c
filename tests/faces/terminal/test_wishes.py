"""`bottomline wishes`: what the journal knows to be missing, for people and for programs."""

import asyncio
import csv
import datetime as dt
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.journal import WishRecord
from tests.faces.discord.process import few_poems
from tests.journal.keeping import PERSON, kept, question, url_of

ASKED = dt.datetime(2026, 11, 29, 12, tzinfo=dt.UTC)


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for a journal, by the settings."""
    monkeypatch.chdir(tmp_path)
    for name, value in (("STATE", str(tmp_path)), ("JOURNAL", url_of(tmp_path)), ("KNOWLEDGE", few_poems())):
        monkeypatch.setenv(f"BOTTOMLINE_{name}", value)
    return tmp_path


async def fill(folder: Path) -> None:
    """Let two people miss one thing and one another; what was answered is not missed."""
    missed = {"verdict": "no_match", "poem_id": None, "at": ASKED}
    async with kept(folder) as journal:
        journal.write(
            question(1, concepts=("honey", "cough"), **missed),
            question(2, concepts=("cough", "honey"), person="discord:2", **missed),
            question(3, concepts=("teriparatide",), **missed),
            question(4, concepts=("vertebroplasty",), at=ASKED),
            question(5, concepts=("statin",), **missed),
            WishRecord(person="discord:3", concepts=("statin",), at=ASKED, closed_by="x", closed_at=ASKED),
            WishRecord(person=PERSON, concepts=("teriparatide",), at=ASKED),
        )


def told(*options: str) -> str:
    """Return what the command prints."""
    result = CliRunner().invoke(app, ["wishes", *options])
    assert result.exit_code == 0, result.output
    return result.output


async def test_what_is_missing_is_told_in_three_ways(state: Path) -> None:
    """The most wanted first, with addresses to search at; what a wish was closed by is no longer missing."""
    await fill(state)
    printed = await asyncio.to_thread(told)
    assert "1. cough, honey" in printed
    assert "Asked for by 2 people; last on 29 November 2026." in printed
    assert "Asked for by 1 person, 1 wished for it" in printed
    assert "https://pubmed.ncbi.nlm.nih.gov" in printed
    given = json.loads(await asyncio.to_thread(told, "--json"))
    assert [(one["topic"], one["people"], one["wished"]) for one in given] == [
        ("cough, honey", 2, 0), ("teriparatide", 1, 1),
    ]  # fmt: skip
    table = list(csv.DictReader(io.StringIO(await asyncio.to_thread(told, "--csv"))))
    assert [row["topic"] for row in table] == ["cough, honey", "teriparatide"]
    assert table[0]["searches"].startswith("https://pubmed")


def test_without_a_journal_it_is_said(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None yet, or none at all: a sentence; and only one form at a time."""
    runner = CliRunner()
    assert "There is no journal yet" in str(runner.invoke(app, ["wishes"]).exception)
    assert runner.invoke(app, ["wishes", "--json", "--csv"]).exit_code == 2
    monkeypatch.setenv("BOTTOMLINE_JOURNAL", "off")
    assert "No journal is kept" in str(runner.invoke(app, ["wishes"]).exception)
    assert not list(state.glob("journal*"))
