"""What the report counts, held to rows that a person can count; and that PostgreSQL reads the same questions."""

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import Dialect, Select
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.report import Stretch, Tally
from bot.journal import FeedbackRecord, Journal, ShownRecord, WishRecord
from bot.journal.queries import counting
from tests.journal.keeping import kept, question, until

DAY = dt.date(2026, 11, 30)
NOON = dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
POSTGRESQL: Dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
BERLIN = ZoneInfo("Europe/Berlin")


def asked(n: int, verdict: str, **more: Any) -> Any:
    """Return the record of a question of that noon."""
    return question(n, **{"at": NOON, "verdict": verdict, "person": f"discord:{n % 3}", **more})


def shown(poem_id: str, at: dt.datetime = NOON) -> ShownRecord:
    return ShownRecord(at=at, poem_id=poem_id, digest="ab", as_shown={}, channel_id="2")


@pytest_asyncio.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    """A journal with a day of everything, and something on the days around it."""
    overheard = [asked(20 + n, "answer", overheard=True) for n in range(4)]
    redirected = [asked(30, "redirect", redirect="dose"), asked(31, "redirect", redirect="dose")]
    before = NOON - dt.timedelta(days=1)
    records = [
        *(asked(n, "answer", concepts=("honey", "cough")) for n in range(2)),
        asked(3, "topic", concepts=("cough",)),
        asked(4, "suggestions", concepts=("cough", "croup")),
        asked(5, "no_match", concepts=("melatonin", "delirium")),
        *redirected,
        asked(32, "redirect", redirect="emergency", emergency="sure"),
        asked(33, "answer", emergency="possible", concepts=()),
        asked(34, "follow_up", concepts=(), person="discord:11"),
        asked(35, "none_of_these", concepts=()),
        *overheard,
        asked(40, "answer", at=before, concepts=("cough",), person="discord:9"),
        asked(41, "answer", at=NOON + dt.timedelta(days=1), concepts=("cough",), person="discord:10"),
        FeedbackRecord(at=NOON, asked_id=overheard[0].id, person="discord:1", kind="not_mine"),
        FeedbackRecord(at=NOON, asked_id=overheard[0].id, person="discord:1", kind="deleted"),
        FeedbackRecord(at=NOON, asked_id=overheard[1].id, person="discord:1", kind="deleted"),
        FeedbackRecord(at=NOON, asked_id=overheard[2].id, person="discord:1", kind="helped"),
        FeedbackRecord(at=NOON, asked_id=redirected[0].id, person="discord:1", kind="not_mine"),
        FeedbackRecord(at=before, person="discord:1", kind="wrong"),
        WishRecord(at=NOON, person="discord:1", concepts=("melatonin", "delirium")),
        WishRecord(at=NOON, person="discord:1", concepts=("delirium", "melatonin")),
        WishRecord(at=NOON, person="discord:2", concepts=("delirium", "melatonin")),
        WishRecord(at=NOON, person="discord:2", concepts=("scabies",)),
        WishRecord(at=NOON, person="discord:2", concepts=("gout",), closed_by="gout-2020", closed_at=NOON),
        WishRecord(at=before, person="discord:2", concepts=("warts",)),
        *(shown(poem_id) for poem_id in ("a", "a", "b")),
        shown("earlier", before),
    ]
    async with kept(tmp_path, days=0) as journal:
        journal.write(*records)
        await until(lambda: journal._store and not journal._waiting)
        async with journal._turn:
            pass
        yield journal


async def test_a_day_of_everything(journal: Journal) -> None:
    """Each thing once, of that day alone."""
    tally = await journal.tally(DAY, DAY, dt.UTC)
    assert tally == Tally(
        first=DAY,
        last=DAY,
        kept_since=DAY - dt.timedelta(days=1),
        stretches=(Stretch(DAY, DAY, 13, 9),),
        people=3,
        answered=8,
        offered=1,
        none=1,
        redirected=(("dose", 2), ("emergency", 1)),
        follow_ups=1,
        emergencies=2,
        overheard=4,
        silence_broken=2,
        feedback=(("not_mine", 2), ("helped", 1)),
        concepts=(("cough", 11), ("honey", 9), ("croup", 1), ("delirium", 1), ("melatonin", 1)),
        wishes=(("delirium + melatonin", 2), ("cough + croup", 1), ("scabies", 1)),
        shown={"a": 2, "b": 1},
        ever_shown=frozenset({"a", "b", "earlier"}),
    )
    assert tally.asked == 13


async def test_days_begin_where_the_team_is(journal: Journal) -> None:
    """A question at 23:30 in London belongs to the next day in Berlin; stretches hold what the days do."""
    late = dt.datetime(2026, 11, 30, 23, 30, tzinfo=dt.UTC)
    journal.write(asked(50, "answer", at=late))
    await until(lambda: not journal._waiting)
    two = (DAY, DAY + dt.timedelta(days=1))
    assert [s.asked for s in (await journal.tally(*two, dt.UTC)).stretches] == [14, 1]
    berlin = await journal.tally(*two, BERLIN)
    assert [s.asked for s in berlin.stretches] == [13, 2]
    assert berlin.asked == sum(s.asked for s in berlin.stretches) == 15


async def test_an_empty_journal(tmp_path: Path) -> None:
    """Nothing was asked: all is zero, and it began on no day."""
    async with kept(tmp_path) as journal:
        assert await journal.tally(DAY, DAY, dt.UTC) == Tally(first=DAY, last=DAY, stretches=(Stretch(DAY, DAY, 0, 0),))


async def test_postgresql_reads_the_same_questions(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each can be written in its words: nothing in it that only SQLite knows."""
    written: list[str] = []

    def noting(asks: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def noted(session: AsyncSession, query: Select[Any], *args: Any, **more: Any) -> Any:
            written.append(str(query.compile(dialect=POSTGRESQL)))
            return await asks(session, query, *args, **more)

        return noted

    for name in ("execute", "scalar"):
        monkeypatch.setattr(AsyncSession, name, noting(getattr(AsyncSession, name)))
    await journal.read(lambda session: counting.tally(session, DAY, DAY, dt.UTC))
    assert len(written) == 8
    assert any("FILTER (WHERE" in query for query in written)
    assert not any("julianday" in query or "strftime" in query for query in written)
