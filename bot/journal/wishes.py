"""What is asked of the journal for the wish list: each loads the database's library when it is first asked."""

import datetime as dt
from collections.abc import Iterable, Mapping

from bot.journal.journal import Journal
from bot.journal.records import AskedNote, OpenWish, Promise, Wished, concept_key

MOST = 200
"""Topics on the list: whoever looks for more to write has enough."""


class Wishes:
    """The wishes that a journal keeps. Whatever cannot be read or written raises JournalError."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def asked_by(self, answer_id: str) -> AskedNote | None:
        """Return the question that a message answers, also one that is not written yet; None when it is not kept."""
        from bot.journal.queries import wishes

        waiting = await self._journal.waiting_for(answer_id)
        return waiting or await self._journal.read(lambda session: wishes.asked_by(session, answer_id))

    async def shown(self, asked: AskedNote) -> tuple[str, ...]:
        """Return the POEMs that were shown to who asked a question."""
        from bot.journal.queries import wishes

        return await self._journal.read(lambda session: wishes.shown(session, asked.asked_id, asked.answer_id))

    async def ranked(self) -> tuple[Wished, ...]:
        """Return what was wished for, or asked for and not found, by how many people."""
        from bot.journal.queries import wishes

        return await self._journal.read(lambda session: wishes.ranked(session, MOST))

    async def others(self, concepts: Iterable[str], person: str) -> int:
        """Return how many others than this person miss a POEM on the same."""
        from bot.journal.queries import wishes

        key, hashed = concept_key(concepts), self._journal.hashed(person)
        return await self._journal.read(lambda session: wishes.others(session, key, hashed))

    async def open(self) -> tuple[OpenWish, ...]:
        """Return the wishes that no POEM has closed."""
        from bot.journal.queries import wishes

        return await self._journal.read(wishes.open_wishes)

    async def close(self, by: Mapping[int, str]) -> None:
        """Close wishes, given by their ids, each by the POEM that answers it."""
        from bot.journal.queries import wishes

        await self._journal.change(lambda session: wishes.close(session, by, _now()))

    async def promises(self) -> tuple[Promise, ...]:
        """Return who is to be told of the POEM that closed their wish, and who perhaps was."""
        from bot.journal.queries import wishes

        return await self._journal.read(wishes.promises)

    async def claim(self, wish_id: int) -> bool:
        """Claim that somebody is told now; tell whether nobody claimed it before."""
        from bot.journal.queries import wishes

        return await self._journal.change(lambda session: wishes.claim(session, wish_id, _now()))

    async def told(self, wish_id: int) -> None:
        """Note that who wished has been told, or cannot be: where, is not kept any more."""
        from bot.journal.queries import wishes

        await self._journal.change(lambda session: wishes.told(session, wish_id, _now()))


def _now() -> dt.datetime:
    return dt.datetime.now(tz=dt.UTC)
