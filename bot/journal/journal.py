"""The journal as faces use it: noting never waits and never fails, reading says why it cannot.

Records wait in memory, so many at most, for one task that writes them in batches. While the database cannot be written
they are kept aside there, and written once it can be; whoever can put it right is told once, and once more when it goes
again.
"""

import asyncio
import contextlib
import datetime as dt
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bot.core.report import Tally
from bot.errors import GoneError, JournalError
from bot.journal.people import People
from bot.journal.records import AnswerPlace, AskedNote, DayClaim, Erased, QuestionRecord, Record
from bot.journal.showing import Showing

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.journal.queries.days import Choose
    from bot.journal.store import Store

T = TypeVar("T")
log = logging.getLogger(__name__)

MOST_WAITING = 10_000
"""Records that are kept aside; then the oldest is lost for each that comes."""
_BATCH = 500
_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds from one try to the next while it cannot be written."""
_GATHER = 2.0  # seconds: a transaction costs much more than a row, so few are made
_TOLD_AT = 2  # the second try that fails in a row: a lock of a moment is nobody's trouble
_LATER = "The journal cannot be used at the moment. Please try again later."
_OPEN_WITHIN = 3.0
_WIPE_AGAIN = 30.0  # seconds, while another program's reading keeps erased words in SQLite's log
_DAY = 86_400.0


class Journal:
    """The journal at a URL. `key`: the file with the key for people; `days`: how long rows are kept, 0 for good.

    `tell` is given the sentences for whoever can put it right.
    """

    def __init__(self, url: str, key: Path, *, days: int, tell: Callable[[str], Awaitable[None]]) -> None:
        self._url = url
        self._days = days
        self._tell = tell
        self._people = People(key)
        self._waiting: deque[Record] = deque()
        self._aside = self._lost = 0
        self._turn, self._closing = asyncio.Lock(), asyncio.Lock()
        self._wake, self._leave, self._opened = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._store: Store | None = None
        self._told = False
        self._cleared = -_DAY
        self._working: asyncio.Task[None] | None = None
        self._telling: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Begin to work, once. The database is opened meanwhile: nobody waits for it."""
        if self._working is None:
            self._working = asyncio.get_running_loop().create_task(self._work())

    async def close(self, within: float) -> None:
        """Write what is waiting, so many seconds at most, and let go of the database. Whoever asks again waits, too."""
        self._leave.set()
        self._wake.set()
        async with self._closing:
            await self._close(within)

    async def _close(self, within: float) -> None:
        if self._working is not None:
            await asyncio.wait((self._working,), timeout=within)
            self._working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._working
        if self._telling is not None:
            self._telling.cancel()
        if self._waiting or self._lost:
            log.warning("stopped with %d entries of the journal unwritten", len(self._waiting) + self._lost)
            self._waiting.clear()
            self._lost = 0
        await self._let_go()

    def write(self, *records: Record) -> None:
        """Note records; they are written as soon as they can be."""
        for record in records:
            if len(self._waiting) >= MOST_WAITING:
                self._waiting.popleft()
                self._lost += 1
            self._waiting.append(record)
        self._wake.set()

    async def read(self, query: "Callable[[AsyncSession], Awaitable[T]]") -> T:
        """Return what a query finds, what was noted a moment ago with it. Raise JournalError when it cannot be read."""
        store = await self._at_hand()
        with contextlib.suppress(JournalError):  # one that is locked may be read
            await self._write_waiting(store)
        store = await self._at_hand()  # where it could not be written, another may be open by now
        with _in_a_sentence():
            return await store.read(query)

    async def change(self, query: "Callable[[AsyncSession], Awaitable[T]]") -> T:
        """Do all that a query changes, or nothing; return what it returns. Raise JournalError when it cannot be done.

        For what must be decided at once; what is only to be noted is written later (`write`).
        """
        store = await self._at_hand()
        with _in_a_sentence():
            async with self._turn:  # SQLite has one writer, and waits for it a quarter of a second
                return await store.change(query)

    async def answer_to(self, message_id: str) -> AnswerPlace | None:
        """Return where the answer to a question stands; None when none was given. Raise JournalError."""
        from bot.journal.queries import questions

        return await self.read(lambda session: questions.answer_to(session, message_id))

    async def question_of(self, answer_id: str) -> AnswerPlace | None:
        """Return the same by the message that answers. Raise JournalError."""
        from bot.journal.queries import questions

        return await self.read(lambda session: questions.question_of(session, answer_id))

    async def began_before(self, at: dt.datetime) -> bool:
        """Tell whether the journal goes back to that moment: then it knows all answers since. Raise JournalError."""
        from bot.journal.queries import questions

        return await self.read(lambda session: questions.began_before(session, at))

    async def waiting_for(self, answer_id: str) -> AskedNote | None:
        """Return the question that a message answers while it waits to be written; None when it does not."""
        async with self._turn:
            for one in reversed(self._waiting):
                if isinstance(one, QuestionRecord) and one.answer_id == answer_id:
                    person = self._people.hashed(one.person)
                    return AskedNote(
                        one.id, one.at, answer_id, person, one.concepts,
                        one.place, one.private, one.channel_id, one.message_id, one.text,
                    )  # fmt: skip
        return None

    async def shown_since(self, since: dt.datetime) -> frozenset[tuple[str, str]]:
        """Return the ids of POEMs that were shown since then, each with the digests it had; "" where it was recalled.

        What waits to be written counts. Raise JournalError.
        """
        from bot.journal.queries import recalls

        store = await self._at_hand()
        with _in_a_sentence():
            await self._write_waiting(store)
        return await self.read(lambda session: recalls.shown_since(session, since))

    async def showings(self, poem_id: str, since: dt.datetime) -> tuple[Showing, ...]:
        """Return how a POEM was shown since then, and what was told of it, the oldest first. Raise JournalError."""
        from bot.journal.queries import recalls

        return await self.read(lambda session: recalls.showings(session, poem_id, since))

    async def claim_telling(self, telling: int, changed: Mapping[int, str]) -> None:
        """Claim that a message will tell what changed, by the ids of showings. Raise JournalError; then none is.

        So it is, too, where one of them was erased or told by somebody else meanwhile.
        """
        from bot.journal.queries import recalls

        await self.change(lambda session: recalls.claim(session, telling, changed))

    async def settle_telling(self, telling: int) -> None:
        """Note that a claim is done with: it was posted, or nobody can be told. Raise JournalError."""
        from bot.journal.queries import recalls

        await self.change(lambda session: recalls.settle(session, telling))

    async def drop_telling(self, telling: int) -> None:
        """Take a claim back that was not posted. Raise JournalError."""
        from bot.journal.queries import recalls

        await self.change(lambda session: recalls.drop(session, telling))

    async def answered(self) -> dict[str, int]:
        """Return how often each POEM answered a question, by id. Raise JournalError."""
        from bot.journal.queries import questions

        return await self.read(questions.answered)

    async def tally(self, first: dt.date, last: dt.date, zone: dt.tzinfo) -> Tally:
        """Return what was asked from one day of a place to another, and what came of it. Raise JournalError."""
        from bot.journal.queries import counting

        return await self.read(lambda session: counting.tally(session, first, last, zone))

    async def claim_day(
        self, day: dt.date, channel_id: str, choose: "Choose", stands: Callable[[str], bool]
    ) -> DayClaim | None:
        """Claim a day in a channel for a POEM, or return the claim that there is. Raise JournalError.

        `choose` is given the ids of those shown before; `stands` tells whether one that was claimed may still be shown.
        None where there is no POEM to choose.
        """
        from bot.journal.queries import days

        return await self.change(lambda session: days.claim(session, day, channel_id, choose, stands))

    async def note_posted(self, day: dt.date, channel_id: str, message_id: str) -> None:
        """Note in which message the POEM of a day stands. Raise JournalError."""
        from bot.journal.queries import days

        await self.change(lambda session: days.note_posted(session, day, channel_id, message_id))

    def is_person(self, hashed: str, person: str) -> bool:
        """Tell whether a hash is that of this person."""
        return self.hashed(person) == hashed

    def hashed(self, person: str) -> str:
        """Return somebody as the rows name them."""
        return self._people.hashed(person)

    async def export(self, person: str) -> dict[str, Any]:
        """Return all that is kept of what somebody asked, said and wished. Raise JournalError."""
        from bot.journal import privacy

        store = await self._at_hand()
        with _in_a_sentence():
            await self._write_waiting(store)
        return await self.read(lambda session: privacy.rows_of(session, self._people.hashed(person)))

    async def erase(self, person: str) -> Erased:
        """Delete all that is kept of somebody, also what is not written yet. Raise JournalError; then it is kept.

        What another program's reading keeps in a file for the moment goes as soon as it can.
        """
        from bot.journal import privacy

        store = await self._at_hand()
        async with self._turn:
            with _in_a_sentence():
                await self._write_all(store)  # what waits is theirs, or may name what is
                rows = await store.change(lambda session: privacy.erase(session, self._people.hashed(person)))
            gone = False
            with contextlib.suppress(JournalError):
                gone = await store.wipe()
        self._wake.set()
        return Erased(rows, gone)

    async def _at_hand(self) -> "Store":
        await _at_most(_OPEN_WITHIN, self._opened)
        if self._store is None:
            raise JournalError(_LATER)
        return self._store

    async def _work(self) -> None:
        failed = 0
        while True:
            self._wake.clear()
            try:
                store = await self._ready()
                await self._write_waiting(store)
                await self._clear_when_due(store)
                is_wiped = await self._wipe_rest(store)
            except Exception as error:  # noqa: BLE001 - whatever it is, answers do not wait for it
                failed += 1
                await self._amiss(error, failed)
                waiting_for, pause = self._leave, _PAUSES[min(failed, len(_PAUSES)) - 1]
            else:
                self._well()
                failed, waiting_for, pause = 0, self._wake, _DAY if is_wiped else _WIPE_AGAIN
            if self._leave.is_set():
                return
            await _at_most(pause, waiting_for)
            if not failed:
                await _at_most(_GATHER, self._leave)

    async def _ready(self) -> "Store":
        if self._store is None:
            store = await asyncio.to_thread(_new_store, self._url, self._people)
            try:
                await store.open()
            except BaseException:
                await store.close()
                raise
            self._store = store
            self._opened.set()
        return self._store

    async def _write_waiting(self, store: "Store") -> None:
        async with self._turn:
            await self._write_all(store)

    async def _write_all(self, store: "Store") -> None:
        """Write what waits, in one's own turn."""
        while self._waiting:
            batch = [self._waiting.popleft() for _ in range(min(_BATCH, len(self._waiting)))]
            try:
                refused = await store.write(batch)
            except BaseException:
                self._waiting.extendleft(reversed(batch))
                raise
            for reason, count in refused.items():
                log.warning("the journal cannot take %d of its entries: %s", count, reason)

    async def _wipe_rest(self, store: "Store") -> bool:
        async with self._turn:
            return await store.wipe_rest()

    async def _clear_when_due(self, store: "Store") -> None:
        now = asyncio.get_running_loop().time()
        if self._days and now - self._cleared >= _DAY:
            async with self._turn:
                await store.clear(dt.datetime.now(tz=dt.UTC) - dt.timedelta(days=self._days))
            self._cleared = now

    async def _amiss(self, error: Exception, failed: int) -> None:
        """Let go of the database, to open it afresh at the next try, and tell it once."""
        await self._let_go()
        if self._told or (failed < _TOLD_AT and not isinstance(error, GoneError)):
            return
        self._told = True
        reason = str(error) if isinstance(error, JournalError) else type(error).__name__
        self._say(
            f"The journal cannot be written ({reason}). Questions are answered all the same, and what belongs into it "
            "is kept aside until it can be. Look at the database in BOTTOMLINE_JOURNAL (without it: journal.sqlite3 in "
            "BOTTOMLINE_STATE), at the rights on its folder and at the room on its disk."
        )

    def _well(self) -> None:
        if not self._told:
            return
        lost, self._lost, self._told = self._lost, 0, False
        went = f"{lost} entries were lost." if lost else "Nothing that was kept aside was lost."
        self._say(f"The journal is written again. {went}")

    def _say(self, sentence: str) -> None:
        """Tell a sentence after those that are being told, without waiting for it."""
        before = self._telling

        async def say() -> None:
            if before is not None:
                await asyncio.wait((before,))
            await self._tell(sentence)

        self._telling = asyncio.get_running_loop().create_task(say())

    async def _let_go(self) -> None:
        store, self._store = self._store, None
        self._opened.clear()
        if store is not None:
            with contextlib.suppress(Exception):
                await store.close()


@contextlib.contextmanager
def _in_a_sentence() -> Iterator[None]:
    """Tell whoever waits that it cannot be done now; why, those are told who can put it right."""
    try:
        yield
    except JournalError as error:
        raise JournalError(_LATER) from error


async def _at_most(seconds: float, event: asyncio.Event) -> None:
    """Wait for something, so many seconds at most."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)


async def try_to_write(url: str, key: Path) -> None:
    """Open a journal, write into it and take it back. Raise JournalError when it cannot be done."""
    store = await asyncio.to_thread(_new_store, url, People(key))
    try:
        await store.open()
        await store.try_to_write()
    finally:
        await store.close()


def _new_store(url: str, people: People) -> "Store":
    """Load the database's library, which takes a while, and return a store that is not open yet."""
    from bot.journal.store import Store

    return Store(url, people)
