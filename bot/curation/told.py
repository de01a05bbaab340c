"""What was done to a POEM or a draft, told: when, by whom, why, and which lines; and what stood before, put back."""

import asyncio

from bot.core.poem import shortened
from bot.core.reply import Reply, Section
from bot.curation.naming import id_of
from bot.desk import Desk
from bot.library import By, Change, difference

_MOST_CHANGES, _MOST_LINES, _LONGEST_LINE = 8, 6, 120


async def history(desk: Desk, poem: str) -> Reply:
    """Return what was done to a POEM or a draft: when, by whom, why, and which lines changed; newest first."""
    poem_id = id_of(desk, poem, known=await asyncio.to_thread(desk.library.history.ids))
    changes = (await asyncio.to_thread(desk.library.history.of, poem_id))[::-1]
    shown = tuple(Section(_when(change), tuple(_told(change))) for change in changes[:_MOST_CHANGES])
    more = f" Here are the last {len(shown)}; all stand in history/{poem_id}." if len(changes) > len(shown) else ""
    count = f"{len(changes)} change{'s' if len(changes) != 1 else ''}.{more}"
    lead = count if changes else "Nothing was done to it from here yet."
    return Reply("offer", f"History of {poem_id}", lead=lead, sections=shown)


async def undo(desk: Desk, poem: str, who: str) -> Reply:
    """Put back what stood before the last change of a POEM or a draft, byte for byte."""
    poem_id = id_of(desk, poem, known=await asyncio.to_thread(desk.library.history.ids))
    async with desk.changing:
        change = await asyncio.to_thread(desk.library.undo, poem_id, By(who))
        done = await desk.reload()
    title = f"Undone: {poem_id}, {change.deed} by {change.who}"
    return Reply("answer" if done.done else "warning", title, lead=done.sentence)


def _when(change: Change) -> str:
    return f"{change.number}. {change.deed.capitalize()}, {change.at:%d %B %Y, %H:%M} UTC"


def _told(change: Change) -> list[str]:
    lines = [f"by {change.who}"]
    if change.why:
        lines.append(f"why: {change.why}")
    if change.undoes:
        lines.append(f"takes back change {change.undoes}")
    for stood, after in change.changed.values():
        before = change.made_from if stood is None else stood
        if before is not None and after is not None:
            lines += changed_lines(before, after)
    return lines


def changed_lines(before: bytes, after: bytes, most: int = _MOST_LINES) -> tuple[str, ...]:
    """Return the lines that were taken out and put in, as many as can be looked over."""
    lines = difference(before, after).splitlines()
    more = [f"and {len(lines) - most} lines more"] if len(lines) > most else []
    return (*(shortened(line, _LONGEST_LINE) for line in lines[:most]), *more)
