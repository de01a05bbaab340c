"""What is pressed under a draft. The draft's file is all there is of a session: it is resumed at any time, by anyone.

Whoever presses is asked for the right to; every form looks whether what it was opened on still stands.
"""

import asyncio
import logging
import re
from collections.abc import Mapping
from typing import Any

import discord
from pydantic import ValidationError

from bot.core.intake import cleaner
from bot.core.poem import shortened
from bot.core.question import IdentifierKind
from bot.core.reply import Reply, Section
from bot.core.review import Findable, findable, phrasings
from bot.curation import carried_out, not_taken_in, taken_in
from bot.desk import Desk
from bot.errors import DocumentError, KnowledgeError
from bot.faces.discord.curating.forms import BY_LETTER, LETTERS, PARTS, Part, Steps, changes, form_of, said, state_of
from bot.faces.discord.curating.rights import by, only_curators
from bot.faces.discord.curating.told import key_of, proposals_of, taken_of, told
from bot.faces.discord.delivery import acknowledged, conclude_with
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.filled import filled_in
from bot.faces.discord.messages.pressed import PressedButton, PressedMenu
from bot.faces.discord.messages.views import Shown
from bot.library import By, Drafted

log = logging.getLogger(__name__)

_ID = r"(?P<poem_id>[a-z0-9-]{1,80})"
_FORM = re.compile(rf"f:(?P<letter>[{LETTERS}]):(?P<state>[0-9a-f]{{8}}):{_ID}")
_MOST_OPTIONS = 25
_ODD_SHAPES = (ValidationError, KeyError, TypeError, AttributeError)  # of a draft that was written by hand
_BOXES_SHOWN = 3500
_CHANGED = "Somebody else changed this part since you opened the form, and nothing of yours was saved."


async def session(desk: Desk, poem_id: str, lead: str = "") -> Shown:
    """Return a draft as it stands, with what can be pressed under it. Raise DocumentError when it is gone."""

    def read() -> tuple[Drafted, Findable | None]:
        draft = desk.library.drafted(poem_id)
        return draft, _findable(draft, desk)

    draft, found = await asyncio.to_thread(read)
    view = discord.ui.View(timeout=None)
    for part in PARTS:
        view.add_item(EditButton(part.letter, poem_id))
    if options := _options(draft.mapping):
        view.add_item(FiguresMenu(_figures_menu(options, poem_id), poem_id))
    for action in ("publish", "discard"):
        view.add_item(DraftButton(action, poem_id))
    return {"content": None, "embeds": embeds_of(told(draft, found, lead)), "view": view}


def _findable(draft: Drafted, desk: Desk) -> Findable | None:
    """Return what finds a draft; nothing while what it says cannot be read as a POEM's words."""
    try:
        return findable(draft.id, draft.mapping, desk.knowledge)
    except _ODD_SHAPES:
        return None


def _options(mapping: Mapping[str, Any]) -> list[discord.SelectOption]:
    taken = taken_of(mapping)
    return [
        discord.SelectOption(label=named(f"{n}. {one.line}"), value=key, default=key in taken)
        for n, (key, one) in enumerate(proposals_of(mapping).items(), start=1)
    ][:_MOST_OPTIONS]


def _figures_menu(options: list[discord.SelectOption], poem_id: str) -> discord.ui.Select[discord.ui.View]:
    return discord.ui.Select(
        custom_id=f"figures:{poem_id}",
        placeholder="Take figures out of its text",
        min_values=0,
        max_values=len(options),
        options=options,
    )


class EditButton(PressedButton, template=rf"edit:(?P<letter>[{LETTERS}]):{_ID}"):
    """Opens the form of one part of a draft."""

    def __init__(self, letter: str, poem_id: str) -> None:
        super().__init__(discord.ui.Button(label=BY_LETTER[letter].label, custom_id=f"edit:{letter}:{poem_id}", row=0))
        self.part = BY_LETTER[letter]
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Open it, filled with what the draft says."""
        only_curators(interaction)
        desk = desk_of(interaction)
        draft = desk.library.drafted(self.poem_id)
        form = form_of(self.part, self.poem_id, draft.mapping, _proposed(self.part, draft, desk))
        await acknowledged(lambda: interaction.response.send_modal(form))


def _proposed(part: Part, draft: Drafted, desk: Desk) -> dict[str, str]:
    if not any(field.key == "also_asked" for field in part.fields):
        return {}
    try:
        return {"also_asked": "\n".join(phrasings(draft.mapping, desk.knowledge))}
    except _ODD_SHAPES:
        return {}


class FiguresMenu(PressedMenu, template=rf"figures:{_ID}"):
    """Takes those of the proposed figures that a curator has looked at; what was mended by hand stays."""

    def __init__(self, select: discord.ui.Select[discord.ui.View], poem_id: str) -> None:
        super().__init__(select)
        self.poem_id = poem_id

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Put them into the draft."""
        only_curators(interaction)
        await acknowledged(interaction.response.defer)
        desk = desk_of(interaction)
        draft = desk.library.drafted(self.poem_id)
        proposals = proposals_of(draft.mapping)
        others = [one for one in draft.mapping.get("outcomes") or () if key_of(one) not in proposals]
        taken = [dict(one.outcome) for key, one in proposals.items() if key in values]
        who = by(interaction, "figures chosen")
        wanted: dict[Steps, Any] = {("outcomes",): [*others, *taken]}
        await carried_out(desk, lambda: desk.library.edit(draft.path, draft.raw, wanted, who))
        await conclude_with(interaction, await session(desk, self.poem_id, "Figures saved."))


class DraftButton(PressedButton, template=rf"draft:(?P<action>publish|discard):{_ID}"):
    """Publishes a draft, or takes it away."""

    def __init__(self, action: str, poem_id: str) -> None:
        styles = {"publish": discord.ButtonStyle.success, "discard": discord.ButtonStyle.danger}
        label, style = action.capitalize(), styles[action]
        super().__init__(
            discord.ui.Button(label=label, style=style, custom_id=f"draft:{action}:{poem_id}", row=2),
        )
        self.action = action
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do it."""
        only_curators(interaction)
        await acknowledged(interaction.response.defer)
        desk = desk_of(interaction)
        if self.action == "publish":
            await conclude_with(interaction, await published(desk, self.poem_id, by(interaction)))
            return
        await carried_out(desk, lambda: desk.library.discard(self.poem_id, by(interaction)))
        await conclude_with(
            interaction, {"content": f"Discarded. /kb undo brings {self.poem_id} back.", "embeds": [], "view": None}
        )


class DraftsMenu(PressedMenu, template="drafts"):
    """Goes on with a draft."""

    def __init__(self, select: discord.ui.Select[discord.ui.View]) -> None:
        super().__init__(select)

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Show the draft in the place of the list."""
        only_curators(interaction)
        await acknowledged(interaction.response.defer)
        await conclude_with(interaction, await session(desk_of(interaction), values[0]))


def listed(desk: Desk) -> Shown:
    """Return the drafts that there are, to go on with one."""
    ids = desk.library.drafts()
    if not ids:
        return {"content": "There is no draft. Begin one: /kb add, or “Add this as a POEM” on a message."}
    drafts = [desk.library.drafted(poem_id) for poem_id in ids[:_MOST_OPTIONS]]
    select: discord.ui.Select[discord.ui.View] = discord.ui.Select(custom_id="drafts", placeholder="Go on with a draft")
    for draft in drafts:
        count = sum(problem.severity == "fault" for problem in draft.problems)
        state = f"{count} to mend" if count else "can be published"
        select.add_option(
            label=named(str(draft.mapping.get("headline") or draft.id)), value=draft.id, description=state
        )
    view = discord.ui.View(timeout=None)
    view.add_item(DraftsMenu(select))
    more = f" The first {len(drafts)}, by name: /kb drafts with a name opens any." if len(ids) > len(drafts) else ""
    return {"content": f"{len(ids)} draft{'s' if len(ids) != 1 else ''}.{more}", "view": view}


async def published(desk: Desk, poem_id: str, who: By) -> Shown:
    """Publish a draft and return what came of it: it answers, or what keeps it from doing so."""
    draft = await asyncio.to_thread(desk.library.drafted, poem_id)
    try:
        done = await taken_in(desk, poem_id, lambda: desk.library.publish(poem_id, who), who)
    except KnowledgeError:
        return await session(desk, poem_id, "Not published.")
    if not done.done:
        return {**await session(desk, poem_id), "embeds": embeds_of(not_taken_in(done))}
    title = shortened(f"Published: {draft.mapping['headline']}", 200)
    ways = (draft.mapping["clinical_question"], *(draft.mapping.get("also_asked") or ()))
    answered = [(way, (asked := await desk.ask(way)).poem is not None and asked.poem.id == poem_id) for way in ways]
    count = sum(found for _, found in answered)
    lines = tuple(f"“{way}” {'is answered' if found else 'is not answered'} with it." for way, found in answered)
    reply = Reply(
        "answer",
        title,
        lead=f"It is in use. Asked in {len(ways)} way{'s' if len(ways) != 1 else ''}, it answers {count}.",
        sections=(Section("Asked just now", lines),),
    )
    return {"content": None, "embeds": embeds_of(reply), "view": None}


async def on_form(interaction: discord.Interaction[Any]) -> None:
    """Save what was filled into one of these forms, if it is one."""
    custom_id, filled = filled_in(interaction)
    form = _FORM.fullmatch(custom_id)
    if not form:
        return
    only_curators(interaction)
    await acknowledged(interaction.response.defer)
    desk, part, poem_id = desk_of(interaction), BY_LETTER[form["letter"]], form["poem_id"]
    draft = desk.library.drafted(poem_id)
    if form["state"] != state_of(part, draft.mapping):
        shown = await session(desk, poem_id)
        shown["embeds"] = [_typed(part, filled), shown["embeds"][0]]
        await conclude_with(interaction, shown)
        return
    kinds: list[IdentifierKind] = []
    clean = cleaner(desk.knowledge.lexicon, kinds)
    wanted: dict[Steps, Any] = {}
    for field in part.fields:
        typed = filled.get(field.key, "")
        if typed != said(draft.mapping, field):
            wanted |= changes(field, typed if field.named or field.options else clean(typed))
    try:
        who = by(interaction, f"filled in: {part.label}")
        await carried_out(desk, lambda: desk.library.edit(draft.path, draft.raw, wanted, who))
    except DocumentError as error:
        raise DocumentError(f"{part.label}: {error}") from error
    left_out = f" Details of a patient were left out: {', '.join(dict.fromkeys(kinds))}." if kinds else ""
    await conclude_with(interaction, await session(desk, poem_id, f"{part.label} saved.{left_out}"))


def _typed(part: Part, filled: Mapping[str, str]) -> discord.Embed:
    """Return what somebody typed in vain, so that it is not lost."""
    lines = tuple(f"{field.label}: {filled[field.key]}" for field in part.fields if filled.get(field.key))
    reply = Reply("warning", "Not saved", lead=_CHANGED, sections=(Section("You typed", lines),))
    embed = embeds_of(reply)[0]
    embed.description = _cut(embed.description or "")
    return embed


def _cut(text: str) -> str:
    """Return a text of many lines in what an embed beside another may hold."""
    return text if len(text) <= _BOXES_SHOWN else f"{text[:_BOXES_SHOWN]}…"
