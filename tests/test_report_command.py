"""`bottomline report` as people and programs use it: on a journal that a bot wrote, and where there is none to read."""

import asyncio
import datetime as dt
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.faces.discord.process import few_poems
from tests.journal.keeping import kept, question, shown, until
from tests.test_main import bottomline


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A folder with a journal: three questions of today, one of last year."""

    async def write() -> None:
        async with kept(tmp_path, days=0) as journal:
            today = [question(n, poem_id="statin-jupiter-2008") for n in range(3)]
            last_year = question(9, at=dt.datetime.now(tz=dt.UTC) - dt.timedelta(days=365))
            journal.write(*today, last_year, *map(shown, today))
            await until(lambda: journal._store and not journal._waiting)

    asyncio.run(write())
    return tmp_path


def report(state: Path, *words: str, **env: Any) -> tuple[int, str]:
    """Run the command on a state folder; return its exit code and all that it says, on one line."""
    done = bottomline("report", *words, BOTTOMLINE_STATE=str(state), BOTTOMLINE_KNOWLEDGE=few_poems(), **env)
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def test_a_report_of_the_last_days(state: Path) -> None:
    """Thirty of them, or as many as are told, with the columns in letters."""
    code, said = report(state)
    assert code == 0
    assert "3 questions by 1 person" in said
    assert "honey 3" in said
    assert "####" in said
    assert "4 questions by 1 person" in report(state, "--days", "400")[1]


def test_for_programs(state: Path) -> None:
    """One JSON object."""
    done = bottomline("report", "--json", BOTTOMLINE_STATE=str(state), BOTTOMLINE_KNOWLEDGE=few_poems())
    given = json.loads(done.stdout)
    assert given["asked"] == 3
    assert len(given["by_day"]) == 30
    assert given["poems"] == 7


def test_as_a_page(state: Path) -> None:
    """Written where it is told; where it cannot be, a sentence says why."""
    page = state / "report.html"
    assert report(state, "--html", str(page)) == (0, f"Wrote {page}")
    assert "<h1>3 questions by 1 person</h1>" in page.read_text(encoding="utf-8")
    code, said = report(state, "--html", str(state / "nowhere" / "report.html"))
    assert code == 1
    assert "report.html cannot be written: No such file or directory." in said


def test_reading_changes_nothing(state: Path) -> None:
    """Rows older than what is kept are cleared by the bot, not by whoever reads."""
    report(state, BOTTOMLINE_JOURNAL_DAYS="7")
    with closing(sqlite3.connect(state / "journal.sqlite3")) as journal:
        assert journal.execute("SELECT count(*) FROM asked").fetchone() == (4,)


def test_where_there_is_nothing_to_read(tmp_path: Path) -> None:
    """None yet, none kept: each is told, and nothing is made."""
    code, said = report(tmp_path)
    assert code == 1
    assert "There is no journal yet" in said
    assert list(tmp_path.iterdir()) == []
    code, said = report(tmp_path, BOTTOMLINE_JOURNAL="off")
    assert code == 1
    assert "No journal is kept: BOTTOMLINE_JOURNAL is off." in said
    assert report(tmp_path, "--days", "0")[0] == 2


def test_a_journal_that_cannot_be_read(state: Path) -> None:
    """Of a newer version, no database at all, or locked by another program: told with the reason."""
    file = state / "journal.sqlite3"
    with closing(sqlite3.connect(file)) as journal:
        journal.execute("UPDATE alembic_version SET version_num = '9999'")
        journal.commit()
    code, said = report(state)
    assert code == 1
    assert "written by a newer version of the bot: install that one" in said
    with closing(sqlite3.connect(file)) as journal:
        journal.execute("UPDATE alembic_version SET version_num = '0001'")
        journal.commit()
        journal.execute("PRAGMA locking_mode = EXCLUSIVE")
        journal.execute("BEGIN EXCLUSIVE")
        code, said = report(state)
    assert code == 1
    assert "database is locked" in said
    file.write_bytes(b"no database " * 1000)
    code, said = report(state)
    assert code == 1
    assert "file is not a database" in said
