"""POEMs are read by a clinician: which one next, signed or sent back with a reason; and who may not do it alone."""

import asyncio
import re

from bot.core.poem import Poem
from bot.core.reply import Reply, Section
from bot.core.review import unsigned
from bot.curation.naming import headline_of, id_of, screened
from bot.curation.taking_in import carried_out
from bot.desk import Desk
from bot.errors import DocumentError
from bot.library import By

NOT_KNOWN = "BOTTOMLINE_SECOND_CURATOR is on, and here it is not known who you are. Publish and sign in Discord."
_NUMBER = re.compile(r"\((\d+)\)$")


def number_of(who: str) -> int | None:
    """Return the number of a curator in the chat, as they are named in a history; None for anybody else."""
    found = _NUMBER.search(who)
    return int(found[1]) if found else None


async def to_sign(desk: Desk) -> tuple[tuple[Poem, int], ...]:
    """Return the POEMs that no clinician has signed, with how often each was asked, in the order in which to read them.

    Those that were sent back, and about which nobody has done anything since, come last.
    """
    asked = await desk.asked()
    found = unsigned(desk.knowledge, asked)
    waits = desk.library.history.waits
    back = await asyncio.to_thread(lambda: {poem.id for poem in found if waits(poem.id)})
    return tuple((poem, asked.get(poem.id, 0)) for poem in sorted(found, key=lambda poem: poem.id in back))


async def send_back(desk: Desk, poem: str, who: str, reason: str) -> Reply:
    """Note why a POEM cannot be signed as it stands; whoever reads it next is shown the reason."""
    poem_id = id_of(desk, poem)
    clean, left_out = screened(reason, desk)
    if not clean:
        raise DocumentError("Sent back why? Say what is to be mended. Nothing was noted.")
    await carried_out(desk, lambda: desk.library.send_back(poem_id, By(who, clean)))
    return Reply(
        "offer",
        f"Sent back: {headline_of(desk, poem_id)}",
        lead=f"It stays in use and unsigned; whoever reads it next is shown why.{left_out}",
        sections=(Section("Why", (clean,)),),
    )


def remarks_on(desk: Desk, poem_id: str) -> tuple[str, ...]:
    """Return in a line each why a POEM was sent back, and what was found of its study, since it was signed last."""
    return tuple(f"{one.at:%d %B %Y}, {one.who}: {one.why}" for one in desk.library.history.remarks(poem_id))


def only_second(desk: Desk, poem_id: str, who: str, *, publishes: bool = False) -> None:
    """Raise DocumentError where a second curator is asked for, and who publishes or signs is not one.

    Who publishes a correction must be another than who wrote that, who signs a POEM another than who wrote any of it.
    """
    if not desk.second_curator:
        return
    person = number_of(who)
    if person is None:
        raise DocumentError(NOT_KNOWN)
    told = desk.library.history
    wrote = told.correctors if publishes and desk.library.corrects(poem_id) else told.writers
    if any(number_of(writer) == person for writer in wrote(poem_id)):
        raise DocumentError("You wrote this, or part of it: another curator must publish and sign it.")
