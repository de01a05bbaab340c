"""A draft, or a POEM in use, as its curators see it. Its file is all there is of a session: anyone goes on with it."""

import asyncio
from collections.abc import Mapping

from pydantic import ValidationError

from bot.core.reply import Reply, Section
from bot.core.review import Findable, findable
from bot.curation import changed_lines, remarks_on
from bot.desk import Desk
from bot.faces.discord.curating.layout import is_in_use, poem_id_of, under
from bot.faces.discord.curating.told import told
from bot.faces.discord.messages.cards import WHOLE, embeds_of
from bot.faces.discord.messages.views import Shown
from bot.library import Drafted

ODD_SHAPES = (ValidationError, KeyError, TypeError, AttributeError)  # of a draft that was written by hand
_BOXES_SHOWN = 3500
_MOST_LINES = 20
_WAITS = " Readers keep what stands in use until this is published."
_CORRECTED = "A correction of it waits to be published: /kb drafts, and there {id}."


def read(desk: Desk, key: str) -> Drafted:
    """Return what stands in the file of a draft or a POEM in use. Raise DocumentError when it is gone."""
    library = desk.library
    return library.used(poem_id_of(key)) if is_in_use(key) else library.drafted(key)


def to_edit(desk: Desk, key: str, *, vouched: bool = True) -> tuple[str, Drafted]:
    """Return where a change of a draft or a POEM in use goes, and what stands there. Raise DocumentError likewise.

    `vouched`: what a signature stands for is changed. Where a correction of the POEM waits, it goes there.
    """
    if is_in_use(key) and vouched and desk.library.corrects(poem_id_of(key)):
        key = poem_id_of(key)
    return key, read(desk, key)


async def edited(desk: Desk, key: str, lead: str, *, vouched: bool = True) -> Shown:
    """Return what was just changed: the draft, the POEM in use, or the correction of it that waits."""
    key, written = await asyncio.to_thread(to_edit, desk, key, vouched=vouched)
    waits = not is_in_use(key) and desk.library.corrects(written.id)
    return await session(desk, key, f"{lead}{_WAITS * waits}")


async def session(desk: Desk, key: str, lead: str = "", refused: Reply | None = None) -> Shown:
    """Return a draft, or a POEM in use, as it stands, with what can be pressed under it.

    `lead`: what has just been done with it; `refused`: or why it was not. Raise DocumentError when it is gone.
    """

    def look() -> tuple[Drafted, Reply]:
        written = read(desk, key)
        corrects = desk.library.corrects(written.id)
        if is_in_use(key):
            waits = (_CORRECTED.format(id=written.id),) if corrects else ()
            return written, told(written, None, lead, in_use=True, remarks=(*waits, *remarks_on(desk, written.id)))
        if corrects:
            lines = changed_lines(desk.library.used(written.id).raw, written.raw, _MOST_LINES)
            return written, told(written, None, lead, corrected=lines)
        return written, told(written, _findable(written, desk), lead)

    written, reply = await asyncio.to_thread(look)
    embeds = embeds_of(reply)
    if refused:
        embeds = [embeds_of(refused)[0], embeds[0]]
        embeds[0].description = _cut(embeds[0].description or "")
        if sum(map(len, embeds)) > WHOLE:
            embeds = embeds[:1]
    return {"content": None, "embeds": embeds, "view": under(written, key)}


def not_saved(why: str, typed: Mapping[str, str]) -> Reply:
    """Return that what somebody typed was not saved, with their words, so that these are not lost."""
    lines = tuple(f"{label}: {words}" for label, words in typed.items() if words)
    return Reply("warning", "Not saved", lead=why, sections=(Section("You typed", lines),) if lines else ())


def _cut(text: str) -> str:
    """Return a text of many lines in what an embed beside another may hold."""
    return text if len(text) <= _BOXES_SHOWN else f"{text[:_BOXES_SHOWN]}…"


def _findable(draft: Drafted, desk: Desk) -> Findable | None:
    """Return what finds a draft; nothing while what it says cannot be read as a POEM's words."""
    try:
        return findable(draft.id, draft.mapping, desk.knowledge)
    except ODD_SHAPES:
        return None
