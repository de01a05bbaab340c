"""The POEM of a day in the journal: one claim, whoever comes, kept when older rows are cleared."""

import asyncio
import datetime as dt
from pathlib import Path

import pytest

from bot.errors import JournalError
from bot.journal import DayClaim, Journal
from tests.journal.keeping import kept, until

DAY, NEXT = dt.date(2026, 11, 30), dt.date(2026, 12, 1)
HERE, ELSEWHERE = "2", "3"


async def claimed(journal: Journal, poem_id: str | None, day: dt.date = DAY, channel: str = HERE) -> DayClaim | None:
    """Claim a day for a POEM that stands."""
    return await journal.claim_day(day, channel, lambda _: poem_id, lambda _: True)


async def test_a_day_is_claimed_once_in_a_channel(tmp_path: Path) -> None:
    """Whoever comes second finds the first's; another channel and another day have their own."""
    async with kept(tmp_path) as journal:
        first = await claimed(journal, "a")
        again = await claimed(journal, "b")
        assert first
        assert first.is_new
        assert again == DayClaim("a", first.since, None, is_new=False)
        await journal.note_posted(DAY, HERE, "77")
        noted = await claimed(journal, "b")
        assert noted
        assert noted.message_id == "77"
        for other in (
            await claimed(journal, "b", channel=ELSEWHERE),
            await claimed(journal, "b", dt.date(2026, 12, 1)),
        ):
            assert other
            assert other.is_new
        assert await claimed(journal, None, dt.date(2026, 12, 2)) is None


async def test_two_that_claim_at_once(tmp_path: Path) -> None:
    """Of two programs on one journal, one has the day; the other is refused, or finds the first's."""
    async with kept(tmp_path) as one, kept(tmp_path) as other:
        await until(lambda: one._store and other._store)
        made = await asyncio.gather(claimed(one, "a"), claimed(other, "b"), return_exceptions=True)
        assert all(isinstance(each, DayClaim | JournalError) for each in made)
        new = [each for each in made if isinstance(each, DayClaim) and each.is_new]
        assert len(new) == 1
        assert {(await claimed(journal, "c") or new[0]).poem_id for journal in (one, other)} == {new[0].poem_id}


async def test_what_was_shown_before_is_told_in_order(tmp_path: Path) -> None:
    """Of that channel, the oldest day first, whenever it was claimed."""
    seen: list[str] = []
    async with kept(tmp_path) as journal:
        await claimed(journal, "second", dt.date(2026, 11, 28))
        await claimed(journal, "first", dt.date(2026, 11, 27))
        await claimed(journal, "elsewhere", dt.date(2026, 11, 26), ELSEWHERE)
        await journal.claim_day(DAY, HERE, seen.extend, lambda _: True)
    assert seen == ["first", "second"]


@pytest.mark.parametrize("posted", [False, True])
async def test_a_claim_for_a_poem_that_no_longer_stands(tmp_path: Path, *, posted: bool) -> None:
    """Goes to another while it is not posted; what is posted stays what it was."""
    async with kept(tmp_path) as journal:
        await claimed(journal, "withdrawn")
        if posted:
            await journal.note_posted(DAY, HERE, "77")
        claim = await journal.claim_day(DAY, HERE, lambda _: "stands", lambda _: False)
        assert claim
        assert claim.poem_id == ("withdrawn" if posted else "stands")
        assert not claim.is_new


async def test_it_outlives_what_is_kept_for_some_days(tmp_path: Path) -> None:
    """It is about nobody; without it a POEM would come again before all have been shown."""
    async with kept(tmp_path, days=1) as journal:
        await claimed(journal, "a")
        assert journal._store
        await journal._store.clear(dt.datetime.now(tz=dt.UTC) + dt.timedelta(days=1))
        kept_claim = await claimed(journal, "b")
        assert kept_claim
        assert kept_claim.poem_id == "a"
