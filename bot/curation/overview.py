"""What there is for curators to do: POEMs that wait to be signed, drafts to be finished, faults in the folder."""

import asyncio

from bot.core.reply import Reply, Section, kept
from bot.curation.reviewing import to_sign
from bot.desk import Desk

_MOST = 25


async def status(desk: Desk) -> Reply:
    """Return which knowledge is in use and what waits to be done with it."""
    waiting = await to_sign(desk)
    drafts = await asyncio.to_thread(desk.library.drafts)
    standing = sum(not poem.status.recalled for poem in desk.knowledge)
    last = desk.last
    todo = [
        f"{len(waiting)} of {standing} POEMs in use are not signed by a clinician yet: /kb review",
        f"{len(drafts)} draft{'s' if len(drafts) != 1 else ''} to finish{': /kb drafts' if drafts else ''}",
    ]
    if last and not last.done:
        todo.insert(0, f"What lies in the folder is not in use. {last.sentence} What is wrong: /kb check")
    return Reply(
        "warning" if last and not last.done else "answer",
        "The knowledge base",
        lead=f"{kept(desk.knowledge)}.",
        sections=(Section("To do", tuple(todo)),),
    )


async def review(desk: Desk) -> Reply:
    """Return the POEMs that no clinician has signed, the most asked first."""
    waiting = await to_sign(desk)
    told = [f"{poem.id}: {poem.headline}{f' (asked {times} times)' if times else ''}" for poem, times in waiting]
    more = [f"and {len(told) - _MOST} more"] if len(told) > _MOST else []
    count = f"{len(waiting)} POEM{'s' if len(waiting) != 1 else ''} in use, not signed by a clinician yet."
    return Reply(
        "offer",
        "To be read by a clinician",
        lead=count if waiting else "A clinician has signed every POEM in use.",
        sections=(Section("The most asked first", (*told[:_MOST], *more)),) if told else (),
    )
