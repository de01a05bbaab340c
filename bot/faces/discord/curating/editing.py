"""The forms under a draft or a POEM in use are opened and saved; what somebody else changed is not written over."""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

import discord

from bot.core.intake import cleaner
from bot.core.question import IdentifierKind
from bot.core.review import phrasings
from bot.curation import save
from bot.desk import Desk
from bot.errors import DocumentError
from bot.faces.discord.curating.forms import BY_LETTER, LETTERS, Part, Steps, changes, form_of, said, state_of
from bot.faces.discord.curating.layout import KEY, is_in_use
from bot.faces.discord.curating.rights import by, only_curators
from bot.faces.discord.curating.session import ODD_SHAPES, edited, not_saved, session, to_edit
from bot.faces.discord.delivery import acknowledged, conclude_with
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.filled import filled_in
from bot.faces.discord.messages.pressed import PressedButton
from bot.library import Drafted

_FORM = re.compile(rf"f:(?P<letter>[{LETTERS}]):(?P<state>[0-9a-f]{{8}}):{KEY}")
_CHANGED = "Somebody else changed this part since you opened the form, and nothing of yours was saved."
_UNSIGNED = " It is in use; what was signed is no longer what stands there, so it waits to be signed again."


class EditButton(PressedButton, template=rf"edit:(?P<letter>[{LETTERS}]):{KEY}"):
    """Opens the form of one part of a draft or a POEM in use."""

    def __init__(self, letter: str, key: str) -> None:
        super().__init__(discord.ui.Button(label=BY_LETTER[letter].label, custom_id=f"edit:{letter}:{key}"))
        self.part = BY_LETTER[letter]
        self.key = key

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Open it, filled with what stands there."""
        only_curators(interaction)
        desk = desk_of(interaction)
        key, written = await asyncio.to_thread(to_edit, desk, self.key, vouched=self.part.vouched)
        form = form_of(self.part, key, written.mapping, _proposed(self.part, written, desk))
        await acknowledged(lambda: interaction.response.send_modal(form))


def _proposed(part: Part, written: Drafted, desk: Desk) -> dict[str, str]:
    if not any(field.key == "also_asked" for field in part.fields):
        return {}
    try:
        return {"also_asked": "\n".join(phrasings(written.mapping, desk.knowledge))}
    except ODD_SHAPES:
        return {}


def _wanted(part: Part, filled: Mapping[str, str], written: Drafted, desk: Desk) -> tuple[dict[Steps, Any], str]:
    """Return what the file is to hold for what was filled in, and what to say of it.

    Raise DocumentError, with the field's name, for what cannot be read.
    """
    kinds: list[IdentifierKind] = []
    clean = cleaner(desk.knowledge.lexicon, kinds)
    wanted: dict[Steps, Any] = {}
    for field in part.fields:
        words, stands = filled.get(field.key, ""), said(written.mapping, field)
        if words == stands[: field.most]:
            continue
        where = f"{part.label} › {field.label}"
        if len(stands) > field.most:
            raise DocumentError(f"{where}: what stands there is longer than a form holds. Change it in its file.")
        try:
            wanted |= changes(field, words if field.named or field.options else clean(words))
        except DocumentError as error:
            raise DocumentError(f"{where}: {error}") from error
    told = f" Details of a patient were left out: {', '.join(dict.fromkeys(kinds))}." if kinds else ""
    return wanted, told


async def on_form(interaction: discord.Interaction[Any]) -> None:
    """Save what was filled into one of these forms, if it is one."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    form, filled = sent
    only_curators(interaction)
    await acknowledged(interaction.response.defer)
    desk, part = desk_of(interaction), BY_LETTER[form["letter"]]
    key, written = await asyncio.to_thread(to_edit, desk, form["key"], vouched=part.vouched)
    typed = {field.label: filled.get(field.key, "") for field in part.fields}
    if form["state"] != state_of(part, written.mapping):
        await conclude_with(interaction, await session(desk, key, refused=not_saved(_CHANGED, typed)))
        return
    try:
        wanted, left_out = _wanted(part, filled, written, desk)
    except DocumentError as error:
        await conclude_with(interaction, await session(desk, key, refused=not_saved(str(error), typed)))
        return
    signed = written.mapping.get("status")
    at_once = part.vouched and bool(wanted) and is_in_use(key) and not desk.second_curator
    falls = at_once and isinstance(signed, dict) and bool(signed.get("reviewed_by"))
    try:
        who = by(interaction, f"filled in: {part.label}")
        refused = await save(desk, written, wanted, who, unsigns=part.vouched)
    except DocumentError as error:
        raise DocumentError(f"{part.label}: {error}") from error
    if refused:
        await conclude_with(interaction, await session(desk, key, refused=refused))
        return
    lead = f"{part.label} saved.{left_out}{_UNSIGNED * falls}"
    await conclude_with(interaction, await edited(desk, key, lead, vouched=part.vouched))
