"""POEMs are rechecked: what Crossref and PubMed have come to know of their studies is noted for the curators.

Of itself it sets only when it was looked, and by which numbers; what follows from a finding, a person decides.
"""

import datetime as dt
from collections.abc import AsyncGenerator, Iterable
from dataclasses import dataclass
from typing import Any

from bot.core.poem import Poem
from bot.curation.taking_in import carried_out, renewed
from bot.desk import Desk
from bot.errors import BottomlineError, DocumentError
from bot.library import By
from bot.recheck import Found, Rechecked, Registers, recheck
from bot.settings import Settings, program_version

_WHO = "recheck"
_MOST_FAILED = 3
"""POEMs one after the other for which a register cannot be asked: then it is away, and the rest waits."""


def registers_of(settings: Settings) -> Registers:
    """Return Crossref and PubMed as the settings have them. Raise DocumentError without an address to be reached at."""
    return Registers(
        settings.contact,
        program_version(),
        crossref=settings.crossref,
        pubmed=settings.pubmed,
        cache=settings.cache,
    )


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of one POEM: what is new, by which numbers it was looked for, or why it could not be."""

    poem: Poem
    asked: tuple[str, ...] = ()
    new: tuple[Found, ...] = ()
    failed: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it in sentences; nothing where there is no news."""
        return (self.failed,) if self.failed else tuple(map(str, self.new))


async def recheck_all(
    desk: Desk, poems: Iterable[Poem], registers: Registers, *, only_look: bool = False
) -> AsyncGenerator[Looked]:
    """Recheck POEMs one by one; `only_look`: note and set nothing.

    Raise DocumentError when a register is away, or the knowledge folder cannot be written. What was set is taken in at
    the end, all at once.
    """
    failed, changed = 0, False
    try:
        for poem in poems:
            try:
                result = await recheck(poem, registers)
            except DocumentError as error:
                failed += 1
                yield Looked(poem, failed=str(error))
                if failed == _MOST_FAILED:
                    raise
                continue
            failed = 0
            if only_look or not result.asked:
                yield Looked(poem, result.asked, result.found)
                continue
            new = await _noted(desk, poem, result)
            changed = True
            yield Looked(poem, result.asked, new)
    finally:
        if changed:
            await renewed(desk)


async def _noted(desk: Desk, poem: Poem, result: Rechecked) -> tuple[Found, ...]:
    """Note what was found and not told before, and set when it was looked; return what is new."""
    library, today = desk.library, dt.datetime.now(tz=dt.UTC).date()
    query = "; ".join(result.asked)
    wanted: dict[tuple[str | int, ...], Any] = {("status", "checked"): today}
    if poem.searched is None:  # a real search says more, and stays
        wanted["evidence_checked",] = {"on": today, "query": query, "scope": "same study"}

    def note() -> tuple[Found, ...]:
        known = library.history.found(poem.id)
        new = tuple(one for one in result.found if str(one) not in known)
        for one in new:
            library.note_found(poem.id, By(_WHO, str(one)))
        used = library.used(poem.id)
        library.edit(used.path, used.raw, wanted, By(_WHO, query, "checked"))
        return new

    try:
        return await carried_out(desk, note)
    except BottomlineError as error:
        raise DocumentError(f"{poem.id}: {error}") from error
