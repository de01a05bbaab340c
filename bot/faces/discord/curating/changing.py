"""POEMs that are in use are signed, retired and put back; each change is taken in at once, or taken back."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import discord

from bot.core.poem import shortened
from bot.core.reply import Reply, Section
from bot.desk import Desk, Gone, Reloaded
from bot.errors import DocumentError
from bot.faces.discord import meters
from bot.faces.discord.curating.rights import by
from bot.faces.discord.delivery import conclude_with, think
from bot.faces.discord.messages.cards import embeds_of, problem_lines
from bot.library import By, Change, difference

_MOST_CHANGES, _MOST_LINES, _LONGEST_LINE = 8, 6, 120


async def reloaded(desk: Desk) -> Reloaded:
    """Read the POEMs anew, and count it."""
    done = await desk.reload()
    meters.RELOADS.labels("done" if done.done else "refused").inc()
    return done


async def taken_in(desk: Desk, poem_id: str, who: By) -> Reply | None:
    """Read the POEMs anew after a change of one. Return None; or, when they cannot be, why, with the change undone."""
    done = await reloaded(desk)
    if done.done:
        return None
    desk.library.undo(poem_id, By(who.who, "the POEMs could not be read with it"))
    faults = tuple(problem_lines(done.problems).replace("\\", "").splitlines())
    return Reply(
        "warning",
        "Nothing was changed",
        lead=f"With this change the POEMs could not be read. {done.sentence}",
        sections=(Section("To mend", faults),) if faults else (),
    )


async def retire(
    interaction: discord.Interaction[Any],
    desk: Desk,
    poem: str,
    *,
    state: str,
    reason: str,
    successor: str | None,
    on: str | None,
) -> None:
    """Withdraw a POEM, or mark it as superseded by another, or as retracted by its journal; `on`: since which day."""
    await think(interaction)
    poem_id = _id_of(desk, poem)
    changes: dict[tuple[str | int, ...], Any] = {("status", "state"): state}
    if state == "superseded":
        if not successor:
            raise DocumentError("Superseded by which POEM? Name it under successor. Nothing was changed.")
        changes[("related", "superseded_by")] = _id_of(desk, successor)
    if state == "retracted" and on:
        changes[("status", "retracted_on")] = _day(on)
    await _change(interaction, desk, poem_id, changes, by(interaction, reason, "retired"))


async def sign(interaction: discord.Interaction[Any], desk: Desk, poem: str, name: str) -> None:
    """Note that a clinician has read a POEM: by name, with the day of today."""
    await think(interaction)
    today = dt.datetime.now(tz=dt.UTC)
    signed: dict[tuple[str | int, ...], Any] = {
        ("status", "reviewed_by"): f"{' '.join(name.split())}, {today.day} {today:%B %Y}"
    }
    await _change(interaction, desk, _id_of(desk, poem), signed, by(interaction, "", "signed"))


async def _change(
    interaction: discord.Interaction[Any],
    desk: Desk,
    poem_id: str,
    changes: Mapping[tuple[str | int, ...], Any],
    who: By,
) -> None:
    path = desk.library.poems_folder / f"{poem_id}.yaml"
    if not path.is_file():
        raise DocumentError(f"The file of {poem_id} is gone. Nothing was changed.")
    before = path.read_bytes()
    desk.library.edit(path, before, changes, who)
    reply = await taken_in(desk, poem_id, who) or Reply(
        "answer",
        f"{str(who.deed).capitalize()}: {shortened(_headline(desk, poem_id), 200)}",
        lead="It is in use. /kb undo puts back what stood before.",
        sections=(Section("Changed", _lines(before, path.read_bytes())),),
    )
    await _say(interaction, reply)


async def undo(interaction: discord.Interaction[Any], desk: Desk, poem: str) -> None:
    """Put back what stood before the last change of a POEM or a draft, byte for byte."""
    await think(interaction)
    poem_id = _id_of(desk, poem, known=desk.library.history.ids())
    change = desk.library.undo(poem_id, by(interaction))
    done = await reloaded(desk)
    title = f"Undone: {poem_id}, {change.deed} by {change.who}"
    await _say(interaction, Reply("answer" if done.done else "warning", title, lead=done.sentence))


async def history(interaction: discord.Interaction[Any], desk: Desk, poem: str) -> None:
    """Show what was done to a POEM or a draft: when, by whom, why, and which lines changed; newest first."""
    await think(interaction)
    poem_id = _id_of(desk, poem, known=desk.library.history.ids())
    changes = desk.library.history.of(poem_id)[::-1]
    shown = tuple(Section(_when(change), tuple(_told(change))) for change in changes[:_MOST_CHANGES])
    more = f" Here are the last {len(shown)}; all stand in history/{poem_id}." if len(changes) > len(shown) else ""
    count = f"{len(changes)} change{'s' if len(changes) != 1 else ''}.{more}"
    lead = count if changes else "Nothing was done to it from here yet."
    await _say(interaction, Reply("offer", f"History of {poem_id}", lead=lead, sections=shown))


def _when(change: Change) -> str:
    return f"{change.number}. {change.deed.capitalize()}, {change.at:%d %B %Y, %H:%M} UTC"


def _told(change: Change) -> list[str]:
    lines = [f"by {change.who}"]
    if change.why:
        lines.append(f"why: {change.why}")
    if change.undoes:
        lines.append(f"takes back change {change.undoes}")
    for before, after in change.files.values():
        if before is not None and after is not None:
            lines += _lines(before, after)
    return lines


def _lines(before: bytes, after: bytes) -> tuple[str, ...]:
    """Return the lines that were taken out and put in, as many as can be looked over."""
    lines = difference(before, after).splitlines()
    more = [f"and {len(lines) - _MOST_LINES} lines more"] if len(lines) > _MOST_LINES else []
    return (*(shortened(line, _LONGEST_LINE) for line in lines[:_MOST_LINES]), *more)


def _headline(desk: Desk, poem_id: str) -> str:
    return next((poem.headline for poem in desk.knowledge if poem.id == poem_id), poem_id)


def _id_of(desk: Desk, named: str, known: tuple[str, ...] = ()) -> str:
    """Return the id of a POEM as it was chosen. Raise DocumentError for any other words: a guess changes nothing."""
    typed = named.strip().lower()
    if typed in known or not isinstance(desk.opened(typed), Gone):
        return typed
    near = "".join(f" Did you mean {poem.id}?" for poem in desk.titled(named, 1))
    raise DocumentError(f"I have no POEM {named.strip()}.{near} Type a few letters of its headline, and choose it.")


def _day(typed: str) -> dt.date:
    try:
        return dt.date.fromisoformat(typed.strip())
    except ValueError as error:
        raise DocumentError(f"{typed.strip()} is no day. Write it as 2026-11-30. Nothing was changed.") from error


async def _say(interaction: discord.Interaction[Any], reply: Reply) -> None:
    await conclude_with(interaction, {"embeds": embeds_of(reply)})
