"""What is erased and what is kept: all of one person's, nothing of another's, each row for its own time."""

import asyncio
import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.journal import Erased, FeedbackRecord, Journal, RecalledRecord, ShownRecord, Wishes, WishRecord
from bot.journal import journal as module
from tests.journal.keeping import PERSON, kept, question, shown, until

OTHER = "discord:1002"
ASKED = question(7654321, text="on quinine", answer_id="8654321")
TO_BE_TOLD = {"tells": True, "channel_id": "9"}
DIRECT = "5550123"


def wish(**more: Any) -> WishRecord:
    return WishRecord(**{"asked_id": ASKED.id, "person": OTHER, "concepts": ("honey", "cough"), **TO_BE_TOLD, **more})


def said(**more: Any) -> FeedbackRecord:
    given: dict[str, Any] = {"person": OTHER, "answer_id": ASKED.answer_id, "kind": "wrong", "text": "the interval"}
    return FeedbackRecord(**{**given, **more})


def opened(person: str | None, channel_id: str = DIRECT, **more: Any) -> ShownRecord:
    """Return the record of a POEM that no question of a row led to: opened by a button or a command, or of the day."""
    stood = {"state": "current", "bottom_line": "cd", "figures": "ef"}
    return ShownRecord(person=person, poem_id="p", digest="d", as_shown=stood, channel_id=channel_id, **more)


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def numbers(journal: Journal, person: str) -> dict[str, int]:
    """Return how many rows are kept of somebody, by table."""
    return {table: len(rows) for table, rows in (await journal.export(person)).items()}


@pytest.mark.parametrize("is_written", [True, False])
async def test_what_others_said_and_wished_outlives_the_question(tmp_path: Path, *, is_written: bool) -> None:
    """Their rows lose the question and the message that answered it: it replies to whoever is erased."""
    async with kept(tmp_path) as journal:
        journal.write(
            ASKED, shown(ASKED), said(person=PERSON), wish(), said(), opened(OTHER, answer_id=ASKED.answer_id)
        )
        if is_written:
            await journal.export(PERSON)
        assert await journal.erase(PERSON) == Erased(rows=3, gone=True)
        assert await numbers(journal, PERSON) == {"asked": 0, "feedback": 0, "wish": 0, "shown": 0, "curated": 0}
        left = await journal.export(OTHER)
        ((wished,), (told,), (seen,)) = left["wish"], left["feedback"], left["shown"]
        assert (wished["asked_id"], wished["tells"], wished["channel_id"]) == (None, True, "9")
        assert (told["asked_id"], told["answer_id"], told["kind"], told["text"]) == (
            None,
            None,
            "wrong",
            "the interval",
        )
        assert (seen["answer_id"], seen["channel_id"]) == (None, DIRECT)
        await Wishes(journal).close({wished["id"]: "a-poem"})
        (promise,) = await Wishes(journal).promises()
        assert promise.channel_id == "9"
        assert not [mark for mark in (b"quinine", b"7654321", b"8654321") if mark in bytes_in(tmp_path)]


async def test_a_wish_that_comes_when_the_question_has_been_erased(tmp_path: Path) -> None:
    """It is kept without it: whoever wished was promised to be told."""
    async with kept(tmp_path) as journal:
        journal.write(ASKED)
        await journal.erase(PERSON)
        journal.write(wish(), said(asked_id=ASKED.id, answer_id=None))
        left = await journal.export(OTHER)
        assert [row["asked_id"] for row in (*left["wish"], *left["feedback"])] == [None, None]


async def test_what_somebody_opened_is_theirs_without_a_question_too(tmp_path: Path) -> None:
    """The channel of direct messages tells who it is; the POEM of the day was shown to nobody in particular."""
    async with kept(tmp_path) as journal:
        journal.write(opened(PERSON), opened(OTHER, "2"), opened(None, "3"))
        (row,) = (await journal.export(PERSON))["shown"]
        assert row["channel_id"] == DIRECT
        assert await journal.erase(PERSON) == Erased(rows=1, gone=True)
        assert DIRECT.encode() not in bytes_in(tmp_path)
        assert (await numbers(journal, OTHER))["shown"] == 1
        left = await journal.showings("p", dt.datetime.now(tz=dt.UTC) - dt.timedelta(days=1))
        assert [showing.channel_id for showing in left] == ["2", "3"]


async def test_each_row_is_kept_for_its_own_time(tmp_path: Path) -> None:
    """What was said, wished and shown a day ago outlives the question of a month ago, and is erased with a person."""
    now = dt.datetime.now(tz=dt.UTC)
    month, day = now - dt.timedelta(days=31), now - dt.timedelta(days=1)
    old, seen = replace(ASKED, at=month), opened(PERSON, asked_id=ASKED.id, at=day)
    async with kept(tmp_path, days=0) as journal:
        journal.write(old, seen, wish(at=day), said(at=day), RecalledRecord(shown_id=seen.id, changed="ab", telling=1))
        journal.write(opened(PERSON, "2", at=month), wish(at=month, concepts=("gout",)), said(at=month, answer_id="8"))
    async with kept(tmp_path, days=30) as journal:
        await until(lambda: journal._cleared > 0)
        assert await numbers(journal, OTHER) == {"asked": 0, "feedback": 1, "wish": 1, "shown": 0, "curated": 0}
        assert await numbers(journal, PERSON) == {"asked": 0, "feedback": 0, "wish": 0, "shown": 1, "curated": 0}
        (showing,) = await journal.showings("p", month)
        assert [each.changed for each in showing.told] == ["ab"]
        assert await journal.erase(PERSON) == Erased(rows=1, gone=True)


@contextmanager
def reading(folder: Path) -> Iterator[sqlite3.Connection]:
    """Another program in the middle of reading; it ends when it is closed."""
    address = f"file:{folder / 'journal.sqlite3'}?mode=ro"
    other = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM asked").fetchone()
        yield other
    finally:
        other.close()


async def test_it_is_told_when_something_is_still_in_a_file_and_it_goes_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another program reads, SQLite keeps the log as it is; nothing more needs to be written for it to go."""
    monkeypatch.setattr(module, "_WIPE_AGAIN", 0.1)
    monkeypatch.setattr(module, "_GATHER", 0.01)
    async with kept(tmp_path, days=0) as journal:
        journal.write(ASKED)
        await journal.export(PERSON)
        with reading(tmp_path):
            assert await journal.erase(PERSON) == Erased(rows=1, gone=False)
            assert await numbers(journal, PERSON) == {"asked": 0, "feedback": 0, "wish": 0, "shown": 0, "curated": 0}
            await asyncio.sleep(1.0)
            assert b"quinine" in bytes_in(tmp_path)
        await until(lambda: b"quinine" not in bytes_in(tmp_path))


async def test_whoever_reads_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    """Then it is gone when it is told so."""
    async with kept(tmp_path, days=0) as journal:
        journal.write(ASKED)
        await journal.export(PERSON)
        with reading(tmp_path) as other:
            asyncio.get_running_loop().call_later(0.6, other.close)
            assert await journal.erase(PERSON) == Erased(rows=1, gone=True)
        assert b"quinine" not in bytes_in(tmp_path)


async def test_what_could_not_be_taken_out_goes_at_the_next_start(tmp_path: Path) -> None:
    """Also where rows are kept for good, and nothing is cleared."""
    async with kept(tmp_path, days=0) as journal:
        journal.write(ASKED)
        await journal.export(PERSON)
        with reading(tmp_path) as other:
            assert not (await journal.erase(PERSON)).gone
            await journal.close(2.0)
            assert b"quinine" in bytes_in(tmp_path)
            async with kept(tmp_path, days=0):
                other.close()
                await until(lambda: b"quinine" not in bytes_in(tmp_path))
