"""A POEM comes in: as a file, as a message, or pasted into a form. It is read, and kept as a draft."""

import asyncio
import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

import discord

from bot.core.intake import Draft, Finding, read_document
from bot.core.poem import ProblemCode
from bot.core.reply import Reply, Section
from bot.curation import carried_out
from bot.desk import Desk
from bot.errors import DocumentError
from bot.faces.discord.curating.forms import PASTE
from bot.faces.discord.curating.rights import by, only_curators
from bot.faces.discord.curating.session import session
from bot.faces.discord.delivery import conclude_with, delivered, think
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.filled import filled_in
from bot.faces.discord.messages.views import Shown
from bot.library import LARGEST_FILE, By, text_of

_FORM = re.compile(re.escape(PASTE))
KINDS = (".txt", ".md", ".html", ".htm", ".eml", ".docx", ".pdf")
# What a draft's own faults tell again until it is mended.
_TOLD_BY_FAULTS: frozenset[ProblemCode] = frozenset(
    {"missing_study_details", "missing_specialty", "missing_identifiers", "missing_synopsis", "missing_citation"}
)


async def add_file(interaction: discord.Interaction[Any], file: discord.Attachment) -> None:
    """Read an attached document, and show the curator what was understood."""
    await think(interaction)
    await _show(interaction, await _read(file))


async def add_message(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    """Read a message, or the document attached to it, and show the curator what was understood."""
    await think(interaction)
    files = [file for file in message.attachments if PurePath(file.filename).suffix.lower() in KINDS]
    await _show(interaction, await _read(files[0]) if files else message.content)


async def on_paste(interaction: discord.Interaction[Any]) -> None:
    """Read what was pasted into the form, if it is that one."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    _, filled = sent
    only_curators(interaction)
    await think(interaction)
    await _show(interaction, "\n\n".join(text for _, text in sorted(filled.items()) if text.strip()))


async def _read(file: discord.Attachment) -> str:
    name = PurePath(file.filename)
    if name.suffix.lower() not in KINDS:
        raise DocumentError(f"I read {', '.join(KINDS)}. Save the document as one of these, or paste its text.")
    if file.size > LARGEST_FILE:
        raise DocumentError(f"The file is over {LARGEST_FILE:,} bytes long. A POEM is one page: cut the document.")
    raw = await delivered(file.read, (0.5, 1.0))
    return await asyncio.to_thread(text_of, Path(name.name), raw)


async def _show(interaction: discord.Interaction[Any], text: str) -> None:
    desk = desk_of(interaction)
    await conclude_with(interaction, await _added(desk, text, by(interaction)))


async def _added(desk: Desk, text: str, who: By) -> Shown:
    """Keep what a document holds as drafts, and return the first; of a refused document nothing is kept."""
    words = await asyncio.to_thread(desk.library.for_intake)
    reading = await asyncio.to_thread(read_document, text, *words)
    if reading.errors:
        return _refused(tuple(map(str, reading.errors)))
    taken = [draft.id for draft in reading.poems if draft.id in desk.library.drafts()]
    if len(taken) == len(reading.poems) == 1:
        return await session(desk, taken[0], "There is a draft of that name already, and nothing new was saved.")
    standing = [draft.id for draft in reading.poems if draft.id in taken or desk.library.holds(draft.id)]
    if standing:
        return _refused((f"There is a POEM or a draft of that name already: {', '.join(standing)}.",))
    today = dt.datetime.now(tz=dt.UTC).date()

    def save() -> None:
        for draft in reading.poems:
            desk.library.save(draft.id, draft.as_new(today), _notes(draft, reading.warnings), who)

    await carried_out(desk, save)
    first, *others = (draft.id for draft in reading.poems)
    more = f" The document holds {len(others)} more, now drafts too: {', '.join(others)}." if others else ""
    return await session(desk, first, f"Read.{more}")


def _refused(why: Sequence[str]) -> Shown:
    reply = Reply("warning", "Not taken: nothing was saved", sections=(Section("Why", tuple(why)),))
    return {"content": None, "embeds": embeds_of(reply), "view": None}


def _notes(draft: Draft, warnings: Sequence[Finding]) -> list[str]:
    own = (one for one in warnings if one.poem == draft.number and one.code not in _TOLD_BY_FAULTS)
    return [str(one) for one in own]
