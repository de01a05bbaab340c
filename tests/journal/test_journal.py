"""The journal: what is noted is written, never waited for, and kept aside while it cannot be."""

import asyncio
import datetime as dt
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import JournalError
from bot.journal import (
    CuratedRecord,
    Erased,
    FeedbackRecord,
    ForgottenRecord,
    Journal,
    OfTheDayRecord,
    People,
    QuestionRecord,
    RecalledRecord,
    WishRecord,
    store,
)
from bot.journal import journal as module
from bot.journal.models import TABLES, Asked, OfTheDay, Shown, Table
from bot.journal.records import Record, new_id
from tests.journal.keeping import PERSON, Told, kept, question, quickly, shown, until

FILE = "journal.sqlite3"
POEM = "child-cough-honey-paul-2007"


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    quickly(monkeypatch)


async def count(journal: Journal, table: type[Table] = Asked) -> int:
    """Return how many rows a table has."""

    async def of(session: AsyncSession) -> int:
        return await session.scalar(select(func.count(table.id))) or 0

    return await journal.read(of)


async def written(journal: Journal) -> None:
    """Wait until nothing waits."""
    await until(lambda: journal._store and not journal._waiting and (journal._cleared > 0 or not journal._days))
    async with journal._turn:
        return


def of_each_kind() -> tuple[Record, ...]:
    asked = question(text="does honey help?", confidence=0.9, milliseconds=3.5, emergency="possible", overheard=True)
    seen = shown(asked)
    return (
        asked,
        seen,
        FeedbackRecord(
            asked_id=asked.id, person=PERSON, kind="wrong", field="outcomes[0]", text="the arms are swapped"
        ),
        WishRecord(asked_id=asked.id, person=PERSON, concepts=("honey", "cough"), tells=True, channel_id="2"),
        CuratedRecord(action="retired", poem_id="child-cough-honey-paul-2007", person=PERSON),
        OfTheDayRecord(day=dt.date(2026, 11, 30), channel_id="2", poem_id="child-cough-honey-paul-2007"),
        RecalledRecord(shown_id=seen.id, changed="ab", telling=1),
    )


async def test_each_kind_of_record_is_written_and_read_back(tmp_path: Path) -> None:
    """With all that it holds, its moment in UTC, and somebody as a hash."""
    records = of_each_kind()
    async with kept(tmp_path) as journal:
        journal.write(*records)
        await written(journal)
        for table in TABLES:
            assert await count(journal, table) == 1
        asked = await journal.read(lambda session: session.scalar(select(Asked)))
        assert asked is not None
        assert asked.at == records[0].at  # type: ignore[union-attr]
        assert (asked.concepts, asked.concept_key) == (["honey", "cough"], "cough + honey")
        assert asked.person == People(tmp_path / "journal.key").hashed(PERSON)
        assert len(asked.person) == 64


async def test_only_the_bot_may_read_the_files_and_nobody_stands_in_them(tmp_path: Path) -> None:
    """Mode 600; in no byte who it was. With another key it is another hash."""
    async with kept(tmp_path) as journal:
        journal.write(question())
        await written(journal)
        for path in tmp_path.iterdir():
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
            assert b"1001" not in path.read_bytes(), path
        assert {path.name for path in tmp_path.iterdir()} >= {FILE, f"{FILE}-wal", "journal.key"}
    assert People(tmp_path / "other.key").hashed(PERSON) != People(tmp_path / "journal.key").hashed(PERSON)


async def test_it_is_there_after_a_restart(tmp_path: Path) -> None:
    """What waits when it is closed is written; where the answer stands is found by either message."""
    asked = question(5, private=True)
    async with kept(tmp_path) as journal:
        journal.write(asked)
    async with kept(tmp_path) as journal:
        found = await journal.answer_to("5")
        assert found is not None
        assert (found.asked_id, found.channel_id, found.answer_id, found.is_note) == (asked.id, "2", "1000005", True)
        assert found == await journal.question_of("1000005")
        assert journal.is_person(found.person, PERSON)
        assert not journal.is_person(found.person, "discord:1002")
        assert await journal.answer_to("6") is None
        assert await journal.began_before(asked.at + dt.timedelta(seconds=1))
        assert not await journal.began_before(asked.at)


async def test_a_question_that_is_edited_keeps_its_row(tmp_path: Path) -> None:
    """Its answer changes; what was shown before stays."""
    asked = question()
    async with kept(tmp_path) as journal:
        journal.write(asked, shown(asked))
        journal.write(question(id=asked.id, verdict="no_match", poem_id=None, again=True))
        journal.write(question(2, again=True))  # the first was lost
        await written(journal)
        rows = (await journal.read(lambda session: session.scalars(select(Asked).order_by(Asked.message_id)))).all()
        assert [(row.message_id, row.verdict) for row in rows] == [("1", "no_match"), ("2", "answer")]
        assert await count(journal, Shown) == 1


async def test_an_edited_answer_is_one_showing(tmp_path: Path) -> None:
    """Of the POEM as it stands now, in a batch of its own or with the first; of another that it showed before, too."""
    asked, other = question(), question(2)
    async with kept(tmp_path) as journal:
        journal.write(asked, shown(asked))
        await written(journal)
        await journal.claim_telling(7, {(await journal.showings(POEM, asked.at))[0].id: "x"})
        edited = replace(shown(asked), again=True)
        journal.write(edited, replace(edited, id=new_id(), digest="new"), other, shown(other))
        journal.write(replace(shown(other), again=True), replace(shown(other), poem_id="another", again=True))
        of_it = await journal.shown_since(asked.at)
        assert of_it == {(POEM, "new"), (POEM, "ab"), ("another", "ab")}, "what was told before is known"
        assert len(await journal.showings(POEM, asked.at)) == 2
        assert await count(journal, Shown) == 3


@contextmanager
def locked(file: Path) -> Iterator[Callable[[], None]]:
    """Another program in the middle of writing."""
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield lambda: other.execute("ROLLBACK").close()


@contextmanager
def a_folder(file: Path) -> Iterator[Callable[[], None]]:
    """A folder in the place of the file."""
    file.unlink()
    file.mkdir()
    yield file.rmdir


@contextmanager
def a_file_in_place_of_the_folder(file: Path) -> Iterator[Callable[[], None]]:
    """All of it is gone, and it cannot be made again."""
    shutil.rmtree(file.parent)
    file.parent.touch()
    yield file.parent.unlink


@contextmanager
def damaged(file: Path) -> Iterator[Callable[[], None]]:
    """What stands there is no database."""
    for path in file.parent.glob(f"{FILE}*"):
        path.unlink()
    file.write_bytes(b"no database" * 1000)
    yield file.unlink


@pytest.mark.parametrize("trouble", [locked, a_folder, a_file_in_place_of_the_folder, damaged])
async def test_what_cannot_be_written_is_kept_aside_and_told_once(
    tmp_path: Path,
    trouble: Callable[[Path], AbstractContextManager[Callable[[], None]]],
) -> None:
    """And written when it can be, which is told once, too. Nobody waits meanwhile."""
    told, folder = Told(), tmp_path / "state"
    async with kept(folder, told) as journal:
        journal.write(question(1))
        await written(journal)
        with trouble(folder / FILE) as mended:
            journal.write(*(question(n) for n in range(2, 5)))
            await until(lambda: told.sentences)
            await asyncio.sleep(0.5)
            assert len(told.sentences) == 1
            assert told.sentences[0].startswith("The journal cannot be written (")
            if trouble is not locked:  # then it can still be read
                with pytest.raises(JournalError):
                    await asyncio.wait_for(count(journal), 5)
            mended()
            await until(lambda: len(told.sentences) == 2)
        assert told.sentences[1] == "The journal is written again. Nothing that was kept aside was lost."
        await written(journal)
        assert await count(journal) == (4 if trouble is locked else 3)
        assert (folder / "journal.key").exists()


async def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite may take no more pages: what does not fit is kept aside, and all is written once there is room."""
    told = Told()
    with monkeypatch.context() as small:
        small.setattr(store, "_PRAGMAS", (*store._PRAGMAS, "max_page_count = 60"))
        async with kept(tmp_path, told) as journal:
            journal.write(*(question(n) for n in range(3_000)))
            await until(lambda: told.sentences)
            assert "disk is full" in told.sentences[0]
            assert await count(journal) < 3_000
            small.undo()
            await until(lambda: len(told.sentences) == 2)
            await written(journal)
            assert await count(journal) == 3_000


async def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    """Whoever may do anything may write there, too: then there is nothing to be told."""
    told, folder = Told(), tmp_path / "state"
    folder.mkdir(mode=0o500)
    try:
        async with kept(folder, told) as journal:
            journal.write(question())
            if os.access(folder, os.W_OK):
                await written(journal)
                return
            await until(lambda: told.sentences)
            assert "Permission denied" in told.sentences[0]
            folder.chmod(0o700)
            await written(journal)
            assert await count(journal) == 1
    finally:
        folder.chmod(0o700)


async def test_a_file_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Told, and written once it may be."""
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(question())
    with monkeypatch.context() as only:
        only.setattr(store, "_PRAGMAS", (*store._PRAGMAS, "query_only = ON"))
        async with kept(tmp_path, told) as journal:
            journal.write(question(2))
            await until(lambda: told.sentences)
            assert "readonly" in told.sentences[0]
            only.undo()
            await written(journal)
            assert await count(journal) == 2


async def test_more_than_can_be_kept_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest go, and it is told how many."""
    monkeypatch.setattr(module, "MOST_WAITING", 5)
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(question(0))
        await written(journal)
        with locked(tmp_path / FILE) as mended:
            journal.write(*(question(n) for n in range(1, 8)))
            await until(lambda: told.sentences)
            mended()
            await until(lambda: len(told.sentences) == 2)
        assert told.sentences[1] == "The journal is written again. 2 entries were lost."
        await written(journal)
        kept_of = await journal.read(lambda session: session.scalars(select(Asked.message_id).order_by(Asked.id)))
        assert sorted(kept_of) == ["0", "3", "4", "5", "6", "7"]


async def test_what_the_database_refuses_for_good_holds_nothing_up(tmp_path: Path) -> None:
    """A showing of a question that was erased meanwhile, the second POEM of a day: the others are written."""
    day = {"day": dt.date(2026, 11, 30), "channel_id": "2"}
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(shown(question()), question(2))
        journal.write(*(OfTheDayRecord(poem_id=poem, **day) for poem in ("one", "other")))  # type: ignore[arg-type]
        await written(journal)
        assert (await count(journal), await count(journal, Shown), await count(journal, OfTheDay)) == (1, 0, 1)
    assert not told.sentences


async def test_an_entry_that_the_database_cannot_keep_is_refused_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its id is longer than any that a database keeps: it is counted in the log without its words; the others stay."""
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(question(1), question(2, id=1 << 70, text="on quinine"), question(3), shown(question(4)))
        await written(journal)
        assert (await count(journal), await count(journal, Shown)) == (2, 0)
    assert not told.sentences
    assert "the journal cannot take 1 of its entries: overflow error" in caplog.text
    assert "the journal cannot take 1 of its entries: what they belong to is gone" in caplog.text
    assert "quinine" not in caplog.text


async def test_texts_are_written_as_every_database_takes_them(tmp_path: Path) -> None:
    """Without NUL, which PostgreSQL keeps nowhere, and without halves of signs; cut to what a column holds."""
    told, thumbs = Told(), "\ud83d\udc4d"  # as JSON escapes it: two halves that are one sign
    asked = question(
        1, text=f"ho\0ney \ud83d for a cough {thumbs}", concepts=("ho\0ney", "\udc4d"), poem_id="p" * 99, place="x" * 40
    )
    said = FeedbackRecord(person=PERSON, answer_id="5", kind="wrong", reason="\ud83d" * 90, text="half a sign \ud83d")
    async with kept(tmp_path, told) as journal:
        journal.write(asked, said, question(2))
        await written(journal)
        row = await journal.read(lambda session: session.scalar(select(Asked).where(Asked.id == asked.id)))
        assert row is not None
        assert row.text == "honey \N{REPLACEMENT CHARACTER} for a cough \N{THUMBS UP SIGN}"
        assert (row.concepts, row.concept_key) == (["honey", "\ufffd"], "honey + \ufffd")
        assert (row.poem_id, row.place) == ("p" * 80, "x" * 32)
        ((told_of,),) = ((await journal.export(PERSON))["feedback"],)
        assert (told_of["reason"], told_of["text"]) == ("\ufffd" * 80, "half a sign \ufffd")
        assert await count(journal) == 2
    assert not told.sentences


async def test_a_notice_holds_none_of_the_driver_s_words(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """They may be those that were asked. All is kept aside, for it is not the entry that is amiss."""
    told = Told()
    async with kept(tmp_path, told) as journal:
        journal.write(question())
        await written(journal)
        with closing(sqlite3.connect(tmp_path / FILE)) as other:
            other.execute("CREATE TRIGGER amiss AFTER INSERT ON asked BEGIN INSERT INTO quinine VALUES (1); END")
            journal.write(question(2, text="on quinine"))
            await until(lambda: told.sentences)
            assert told.sentences[0].startswith("The journal cannot be written (operational error). ")
            other.execute("DROP TRIGGER amiss")
        await until(lambda: len(told.sentences) == 2)
        await written(journal)
        assert await count(journal) == 2
    assert "quinine" not in caplog.text + "".join(told.sentences)


class CharacterNotInRepertoireError(Exception):
    """An error of PostgreSQL's driver, named and told as by it: its words hold the question."""

    sqlstate = "22021"


class DiskFullError(CharacterNotInRepertoireError):
    """Another one, which is not the entry's fault."""

    sqlstate = "53100"


@pytest.mark.parametrize(
    ("raised", "of_an_entry", "told"),
    [
        (CharacterNotInRepertoireError, True, "character not in repertoire error"),
        (DiskFullError, False, "it has no room, no memory or no connection left"),
    ],
)
def test_postgresql_s_errors_are_told_by_their_class(raised: type[Exception], told: str, *, of_an_entry: bool) -> None:
    """And by its own classes it is told whether an entry is amiss, or the database."""
    error = DBAPIError("INSERT", None, raised("invalid input for query argument $11: 'John Smith'"))
    assert store.why(error) == told
    assert store.is_of_an_entry(error) == of_an_entry


async def test_two_bots_share_a_journal(tmp_path: Path) -> None:
    """Both make it, and both write: they have one key."""
    async with kept(tmp_path) as one, kept(tmp_path) as other:
        for n in range(50):
            (one, other)[n % 2].write(question(n))
        await written(one)
        await written(other)
        assert await count(one) == await count(other) == 50
        assert len((await one.read(lambda session: session.scalars(select(Asked.person).distinct()))).all()) == 1


async def test_a_stop_waits_so_long_and_no_longer(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """What could not be written is counted in the log."""
    journal = Journal(f"sqlite+aiosqlite:///{tmp_path / FILE}", tmp_path / "journal.key", days=0, tell=Told())
    journal.open()
    journal.write(question())
    await written(journal)
    with locked(tmp_path / FILE):
        journal.write(question(2), question(3))
        began = asyncio.get_running_loop().time()
        await journal.close(0.5)
        assert asyncio.get_running_loop().time() - began < 1.0
    assert "stopped with 2 entries of the journal unwritten" in caplog.text


async def test_what_is_old_is_deleted_and_leaves_no_byte(tmp_path: Path) -> None:
    """At the start, with what was shown then; what is kept for good stays."""
    old = dt.datetime.now(tz=dt.UTC) - dt.timedelta(days=31)
    aged, fresh = question(1, at=old, text="an old question on quinine"), question(2, text="a fresh one on ginger")
    async with kept(tmp_path, days=0) as journal:
        journal.write(aged, shown(aged), fresh)
        await written(journal)
    assert b"quinine" in (tmp_path / FILE).read_bytes()
    async with kept(tmp_path, days=30) as journal:
        await until(lambda: journal._cleared > 0)
        assert (await count(journal), await count(journal, Shown)) == (1, 0)
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert b"ginger" in files
        assert b"quinine" not in files


async def test_the_words_of_a_message_that_was_deleted_are_not_kept(tmp_path: Path) -> None:
    """The row stays."""
    async with kept(tmp_path) as journal:
        journal.write(question(1, text="on quinine"), ForgottenRecord(face="discord", channel_id="2", message_id="1"))
        await written(journal)
        assert await journal.read(lambda session: session.scalar(select(Asked.text))) is None
        assert await count(journal) == 1


async def test_somebody_gets_and_erases_what_is_theirs(tmp_path: Path) -> None:
    """Also what is not written yet; of others nothing; and no byte is left."""
    other = question(2, person="discord:1002", text="on ginger")
    async with kept(tmp_path) as journal:
        records = [replace(r, text="on quinine") if isinstance(r, QuestionRecord) else r for r in of_each_kind()]
        journal.write(*records, other)
        given = await journal.export(PERSON)
        assert {name: len(rows) for name, rows in given.items()} == {
            "asked": 1,
            "feedback": 1,
            "wish": 1,
            "curated": 1,
            "shown": 1,
        }
        assert given["asked"][0]["text"] == "on quinine"
        assert json.loads(json.dumps(given)) == given
        assert {name: len(rows) for name, rows in (await journal.export("discord:9")).items()} == dict.fromkeys(
            given, 0
        )
        journal.write(question(3, text="on quinine, unwritten"))
        assert await journal.erase(PERSON) == Erased(rows=6, gone=True)
        await written(journal)
        assert not any((await journal.export(PERSON)).values())
        assert len((await journal.export("discord:1002"))["asked"]) == 1
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert b"quinine" not in files
        assert b"ginger" in files


def test_ids_are_in_the_order_of_time_and_fit_a_database() -> None:
    """Sixty-three bits are what a BIGINT holds."""
    ids = [new_id() for _ in range(10_000)]
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)
    assert max(ids).bit_length() <= 63


def test_a_key_that_is_damaged_is_not_written_over(tmp_path: Path) -> None:
    """With another key the rows of everybody would be nobody's."""
    path = tmp_path / "journal.key"
    path.write_bytes(b"half")
    with pytest.raises(JournalError, match="is no key"):
        People(path).hashed(PERSON)
    assert path.read_bytes() == b"half"


@pytest.mark.parametrize("command", [("ask", "does honey help a child's cough"), ("check",), ("--help",)])
def test_what_keeps_no_journal_loads_no_database(command: tuple[str, ...]) -> None:
    """A cold question must not wait for it."""
    listed = f"import sys; sys.argv[1:] = {list(command)!r}\nfrom bot.__main__ import _guarded, app\n_guarded(app)"
    loaded = f"{listed}\nprint(*[n for n in ('sqlalchemy', 'alembic', 'aiosqlite') if n in sys.modules], 'end')"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout.splitlines()[-1] == "end"


def test_discord_without_a_journal_loads_none() -> None:
    """The program that could keep one, either."""
    loaded = "import sys, bot.faces.discord.app; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout == "False\n"


async def test_a_folder_that_is_taken_away_is_told_at_once(tmp_path: Path) -> None:
    """All that was kept went with it: a new journal is begun with the same key, and nobody is left to wonder."""
    told, folder = Told(), tmp_path / "state"
    async with kept(folder, told) as journal:
        journal.write(question())
        await written(journal)
        key = (folder / "journal.key").read_bytes()
        shutil.rmtree(folder)
        journal.write(question(2))
        await until(lambda: len(told.sentences) == 2)
        assert "its file is gone; a new one is begun" in told.sentences[0]
        await written(journal)
        assert await count(journal) == 1
        assert (folder / "journal.key").read_bytes() == key


async def test_how_often_each_poem_answered_is_counted(tmp_path: Path) -> None:
    """What was not answered counts for none."""
    async with kept(tmp_path) as journal:
        assert await journal.answered() == {}
        answered = [question(n, poem_id=poem) for n, poem in enumerate(("a", "b", "a", None, "a"))]
        journal.write(*answered)
        await written(journal)
        assert await journal.answered() == {"a": 3, "b": 1}
