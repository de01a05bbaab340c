"""The database of the journal: opened, brought to the schema of today, written and read.

What only SQLite needs (a file that others cannot read, a log beside it, deleting that leaves nothing) stands here; no
table and no query knows which database it is.
"""

import asyncio
import datetime as dt
import logging
import os
import re
import sqlite3
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, SQLAlchemyError, StatementError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine

from bot.errors import GoneError, JournalError
from bot.journal.models import TABLES, Asked, OfTheDay
from bot.journal.people import People
from bot.journal.records import Record
from bot.journal.rows import Row, rows_of, write

T = TypeVar("T")

# At debug level they log what is written and read, at others what is told here in a sentence. No setting may do that.
for _library in ("aiosqlite", "sqlalchemy", "alembic"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)

SCHEMA = "0001"
"""The schema that this version of the program knows: the last of the migrations."""
_BUSY_SECONDS = 0.25  # another program's turn; whatever takes longer is tried again later
_WIPE_WITHIN = 1.0
"""Seconds that it is tried to empty SQLite's log while somebody waits for it."""
_OF_AN_ENTRY = frozenset({"22", "23", "54"})
"""PostgreSQL's classes of errors in what is written: the data, what they must keep to, more than an index holds."""
_POSTGRESQL_MEANS = {
    "08": "the connection to it broke",
    "28": "it refuses the name or the password",
    "3D": "there is no database of that name",
    "53": "it has no room, no memory or no connection left",
    "57": "it stops, starts or was interrupted",
}
"""What others of its classes mean, in words of our own."""
_SQLITE_SAYS = frozenset(
    {
        "attempt to write a readonly database",
        "database disk image is malformed",
        "database is locked",
        "database or disk is full",
        "database schema is locked",
        "database table is locked",
        "disk I/O error",
        "file is not a database",
        "locking protocol",
        "out of memory",
        "unable to open database file",
    }
)
"""What SQLite says of itself. The words of other errors are not told: drivers put what was written into them."""
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_PRAGMAS = ("journal_mode = WAL", "synchronous = NORMAL", "secure_delete = ON")


class Store:
    """An open database. Whatever fails raises JournalError, with a sentence that holds nothing of what was kept."""

    def __init__(self, url: str, people: People) -> None:
        try:
            self._url = make_url(url)
        except (SQLAlchemyError, ValueError) as error:  # its text may hold a password
            raise JournalError("the address in BOTTOMLINE_JOURNAL cannot be read as one") from error
        self._people = people
        self._file = Path(self._url.database or "") if self._url.get_backend_name() == "sqlite" else None
        self._is: tuple[int, int] | None = None
        self._to_wipe = self._file is not None  # whoever ran before may not have come to it
        self._engine: AsyncEngine | None = None
        self._users = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def open(self) -> None:
        """Open the database with the schema of today; make it where there is none."""
        try:
            await asyncio.to_thread(self._make_ready)
            self._engine = self._new_engine("foreign_keys = ON")
            async with self._engine.connect() as connection:
                revision = await connection.run_sync(_schema_of)
            if revision != SCHEMA:
                await asyncio.to_thread(self._migrate)
            self._is = self._identity()
        except ModuleNotFoundError as error:
            raise JournalError(f"{error.name} is not installed; install bottomline[postgres]") from error
        except JournalError:
            raise
        except Exception as error:  # whatever a driver raises when it cannot connect
            raise JournalError(why(error)) from error

    async def close(self) -> None:
        """Let go of the database, once nobody reads it: what is still in use then would never be closed."""
        engine, self._engine = self._engine, None
        await self._idle.wait()
        if engine is not None:
            await engine.dispose()

    async def write(self, records: Sequence[Record]) -> Counter[str]:
        """Write records, all that the database ever takes, or none. Return how many it does not take, by what is amiss.

        It refuses an entry that refers to what is gone, or that holds what it cannot keep; a database that is away,
        locked or full raises.
        """
        with self._asked():
            if not self._people.is_ready:
                await asyncio.to_thread(self._people.make_ready)
            rows = rows_of(records, self._people)
            try:
                async with self._begun().begin() as connection:
                    await write(connection, rows)
            except Exception as error:
                if not is_of_an_entry(error):
                    raise
                return await self._one_by_one(rows)
        return Counter()

    async def clear(self, before: dt.datetime) -> None:
        """Delete what is older, so that nothing of it is left in the file.

        Which POEM had its day stays: it is about nobody, and a POEM comes again once all have been shown.
        """

        async def older(session: AsyncSession) -> None:
            for table in reversed([table for table in TABLES if table is not OfTheDay]):
                await session.execute(delete(table).where(table.at < before))

        await self.change(older)
        await self.wipe()

    async def wipe(self) -> bool:
        """Take what was deleted out of SQLite's log, too; tell whether that is done.

        While another program reads it cannot be: it is tried again for a moment, then with `wipe_rest`.
        """
        self._to_wipe = self._file is not None
        end = time.monotonic() + _WIPE_WITHIN
        while not await self.wipe_rest():
            if time.monotonic() >= end:
                return False
            await asyncio.sleep(_BUSY_SECONDS)
        return True

    async def wipe_rest(self) -> bool:
        """Try once to empty the log where that is still to be done; tell whether nothing is left to do."""
        if self._to_wipe:
            with self._asked():
                async with self._begun().connect() as connection:
                    raw = await connection.get_raw_connection()  # in a transaction it cannot be done
                    self._to_wipe = await _is_refused(raw.driver_connection)
        return not self._to_wipe

    async def read(self, query: Callable[[AsyncSession], Awaitable[T]]) -> T:
        """Return what a query finds."""
        with self._asked():
            async with AsyncSession(self._begun(), expire_on_commit=False) as session:
                return await query(session)

    async def change(self, query: Callable[[AsyncSession], Awaitable[T]]) -> T:
        """Do all that a query changes, or nothing of it; return what it returns."""

        async def changed(session: AsyncSession) -> T:
            async with session.begin():
                return await query(session)

        return await self.read(changed)

    async def try_to_write(self) -> None:
        """Write and take it back."""
        with self._asked():
            async with self._begun().connect() as connection:
                await connection.execute(delete(Asked).where(Asked.id < 0))
                await connection.rollback()

    @contextmanager
    def _asked(self) -> Iterator[None]:
        """Something is asked of the database: it is the one that was opened, and it stays open meanwhile."""
        self._users += 1
        self._idle.clear()
        try:
            self._look()
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            raise JournalError(why(error)) from None  # a traceback would hold what was written
        finally:
            self._users -= 1
            if not self._users:
                self._idle.set()

    def _make_ready(self) -> None:
        self._people.make_ready()
        if self._file is not None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))

    def _new_engine(self, *pragmas: str, begin: str = "BEGIN") -> AsyncEngine:
        more = {"timeout": _BUSY_SECONDS} if self._file is not None else {}
        # Nothing is to be reset: whoever uses a connection ends what it began.
        engine = create_async_engine(self._url, hide_parameters=True, connect_args=more, pool_reset_on_return=None)
        if self._file is not None:
            _set_up(engine, (*_PRAGMAS, *pragmas), begin)
        return engine

    def _migrate(self) -> None:
        """Migrate on a connection and a loop of its own: meanwhile questions are answered.

        One program at a time, all or nothing. A table that is made anew must not take with it what refers to it: no
        keys are followed meanwhile.
        """
        from alembic.util import CommandError

        from bot.journal.migrations import upgrade

        async def migrate() -> None:
            engine = self._new_engine(begin="BEGIN IMMEDIATE")
            try:
                async with engine.begin() as connection:
                    await connection.run_sync(upgrade)
            finally:
                await engine.dispose()

        try:
            asyncio.run(migrate())
        except CommandError as error:
            raise JournalError("it was written by a newer version of the bot: install that one") from error

    def _begun(self) -> AsyncEngine:
        if self._engine is None:
            raise JournalError("it is not open")
        return self._engine

    def _identity(self) -> tuple[int, int] | None:
        """Return which file it is: one of the same name may be another."""
        if self._file is None:
            return None
        found = self._file.stat()
        return found.st_dev, found.st_ino

    def _look(self) -> None:
        """Raise JournalError when the file that is open is no longer there: writing would go nowhere."""
        try:
            there = self._identity()
        except OSError:
            there = None
        if there != self._is:
            raise GoneError("its file is gone; a new one is begun")

    async def _one_by_one(self, rows: Sequence[Row]) -> Counter[str]:
        """Write rows of which one at least is refused; return what is amiss with those that are, and how often."""
        refused: Counter[str] = Counter()
        async with self._begun().begin() as connection:
            for row in rows:
                try:
                    async with connection.begin_nested():
                        await write(connection, [row])
                except Exception as error:
                    if not is_of_an_entry(error):
                        raise
                    refused[why(error)] += 1
        return refused


def _schema_of(connection: Connection) -> str | None:
    """Return which schema a database has; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


async def _is_refused(connection: Any) -> bool:
    """Empty SQLite's log into its file; tell whether another program's reading or writing keeps it from that."""
    async with connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") as done:
        (busy, *_) = await done.fetchone()
    return bool(busy)


def _set_up(engine: AsyncEngine, pragmas: Iterable[str], begin: str) -> None:
    """Prepare each connection to SQLite. Python's driver would begin no transaction for a change of the schema."""

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        try:
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").close()
        except BaseException:
            connection.close()  # nobody else would
            raise

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine.sync_engine, "connect", connected)
    event.listen(engine.sync_engine, "begin", begun)


def is_of_an_entry(error: BaseException) -> bool:
    """Tell whether it is what was to be written that a database cannot take, now or later; it may take others."""
    if isinstance(error, IntegrityError | DataError):
        return True
    if isinstance(error, DBAPIError):
        return _class_of(error) in _OF_AN_ENTRY
    if isinstance(error, StatementError):  # it did not reach the driver
        return error.orig is not None and is_of_an_entry(error.orig)
    return isinstance(error, ValueError | TypeError | OverflowError)


def why(error: BaseException) -> str:
    """Return what went wrong in a few words, without anything that was to be written."""
    if isinstance(error, IntegrityError):
        return "what they belong to is gone, or they are there already"
    if meant := _POSTGRESQL_MEANS.get(_class_of(error)):
        return meant
    if isinstance(error, StatementError) and error.orig is not None:
        return why(error.orig)
    if isinstance(error, sqlite3.Error) and str(error) in _SQLITE_SAYS:
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    told = error.__cause__ or error  # what PostgreSQL's driver raised tells more than what was made of it
    return _in_words(type(told))


def _class_of(error: BaseException) -> str:
    """Return PostgreSQL's class of an error, two signs; "" where it tells none."""
    return (getattr(getattr(error, "orig", error), "sqlstate", None) or "")[:2]


def _in_words(kind: type[BaseException]) -> str:
    """Return the class of an error in plain words: "string data right truncation error"."""
    words = _WORD.findall(kind.__name__)
    return " ".join(word if len(word) > 1 and word.isupper() else word.lower() for word in words)
