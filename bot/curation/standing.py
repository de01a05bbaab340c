"""What becomes of a POEM in use: it is signed, retired, put back; each change is taken in at once, or taken back."""

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from bot.core.poem import Located, shortened
from bot.core.reply import Reply, Section
from bot.curation.naming import headline_of, id_of, screened
from bot.curation.reviewing import only_second
from bot.curation.taking_in import carried_out, taken_in
from bot.curation.told import changed_lines
from bot.desk import Desk, Reloaded
from bot.errors import DocumentError, KnowledgeError
from bot.library import By, Drafted

Changes = Mapping[tuple[str | int, ...], Any]
_MOST_FAULTS = 8


async def retire(
    desk: Desk, poem: str, who: str, *, state: str, reason: str, successor: str | None = None, on: str | None = None
) -> Reply:
    """Withdraw a POEM, or mark it as superseded by another, or as retracted by its journal; `on`: since which day.

    The reason is shown to readers and kept in the history; details of a patient are left out of it.
    """
    poem_id = id_of(desk, poem)
    clean, left_out = screened(reason, desk)
    changes: dict[tuple[str | int, ...], Any] = {("status", "state"): state, ("status", "reason"): clean}
    if state == "superseded":
        if not successor:
            raise DocumentError("Superseded by which POEM? Name it under successor. Nothing was changed.")
        changes["related", "superseded_by"] = id_of(desk, successor)
    if state == "retracted" and on:
        changes["status", "retracted_on"] = _day(on)
    return await change(desk, poem_id, changes, By(who, clean, "retired"), more=left_out)


def seal(raw: bytes) -> str:
    """Return eight digits that tell what stands in a file."""
    return hashlib.sha256(raw).hexdigest()[:8]


async def sign(desk: Desk, poem: str, who: str, name: str, *, seen: str = "") -> Reply:
    """Note that a clinician has read a POEM: by name, with the day of today. `seen`: the seal of what was read.

    Raise DocumentError where it takes another curator than who wrote it, and when it was changed since it was read.
    """
    poem_id = id_of(desk, poem)
    clean = " ".join(name.split())
    if not clean:
        raise DocumentError("Signed by whom? Give the name of who has read it. Nothing was changed.")
    today = dt.datetime.now(tz=dt.UTC)
    signed: Changes = {("status", "reviewed_by"): f"{clean}, {today.day} {today:%B %Y}"}

    def allowed() -> None:
        only_second(desk, poem_id, who)
        if seen and seen != seal(desk.library.used(poem_id).raw):
            raise DocumentError("It was changed since you read it, and was not signed. Read it again: /kb review.")

    return await change(desk, poem_id, signed, By(who, "", "signed"), allowed=allowed)


async def save(desk: Desk, written: Drafted, changes: Changes, who: By, *, unsigns: bool = True) -> Reply | None:
    """Change a draft, or a POEM in use, that was read so. Return None, or why it was not done.

    `unsigns`: it changes what a clinician has signed, so the signature on a POEM falls; where a second curator is asked
    for, it waits as a correction beside the POEM. Raise DocumentError when the file was changed by somebody else, or a
    field cannot be edited where it stands.
    """

    def edit() -> None:
        desk.library.edit(written.path, written.raw, changes, who)

    if written.path.parent != desk.library.poems_folder:
        await carried_out(desk, edit)
        return None
    if unsigns and desk.second_curator:
        await carried_out(desk, lambda: desk.library.correct(written.id, written.raw, changes, who))
        return None
    status = written.mapping.get("status")
    if unsigns and changes and isinstance(status, dict) and status.get("reviewed_by"):
        changes = {**changes, ("status", "reviewed_by"): None}
    try:
        done = await taken_in(desk, written.id, edit, who)
    except KnowledgeError as error:
        return refused(error.problems, str(error))
    return None if done.done else not_taken_in(done)


async def change(
    desk: Desk, poem_id: str, changes: Changes, who: By, *, more: str = "", allowed: Callable[[], None] = lambda: None
) -> Reply:
    """Change a POEM in use and return what came of it; `more`: what else to say; `allowed` raises when it may not be.

    Raise DocumentError when its file is gone or was changed by somebody else. With a fault nothing is changed.
    """
    path = desk.library.poems_folder / f"{poem_id}.yaml"
    before = b""

    def edit() -> None:
        nonlocal before
        allowed()
        if not path.is_file():
            raise DocumentError(f"The file of {poem_id} is gone. Nothing was changed.")
        before = path.read_bytes()
        desk.library.edit(path, before, changes, who)

    try:
        done = await taken_in(desk, poem_id, edit, who)
    except KnowledgeError as error:
        return refused(error.problems, str(error))
    if not done.done:
        return not_taken_in(done)
    deed = str(who.deed or "edited").capitalize()
    return Reply(
        "answer",
        f"{deed}: {shortened(headline_of(desk, poem_id), 200)}",
        lead=f"It is in use.{more} /kb undo puts back what stood before.",
        sections=(Section("Changed", changed_lines(before, path.read_bytes())),),
    )


def not_taken_in(done: Reloaded) -> Reply:
    """Return that a change was taken back, because the POEMs could not be read with it, and why."""
    return refused(done.problems, f"With this change the POEMs could not be read. {done.sentence}")


def refused(problems: tuple[Located, ...], why: str) -> Reply:
    """Return that nothing was changed, why, and what is to be mended."""
    faults = tuple(map(str, problems[:_MOST_FAULTS]))
    more = (f"and {len(problems) - _MOST_FAULTS} more",) if len(problems) > _MOST_FAULTS else ()
    sections = (Section("To mend", (*faults, *more)),) if faults else ()
    return Reply("warning", "Nothing was changed", lead=why, sections=sections)


def _day(typed: str) -> dt.date:
    try:
        return dt.date.fromisoformat(typed.strip())
    except ValueError as error:
        raise DocumentError(f"{typed.strip()} is no day. Write it as 2026-11-30. Nothing was changed.") from error
