"""Drafts: the list of them, and what becomes of one: it is published, or taken away."""

import asyncio
from typing import Any

import discord

from bot.core.poem import shortened
from bot.core.reply import Reply, Section
from bot.curation import carried_out, not_taken_in, only_second, taken_in
from bot.desk import Desk
from bot.errors import KnowledgeError
from bot.faces.discord.curating.rights import only_curators
from bot.faces.discord.curating.session import session
from bot.faces.discord.delivery import acknowledged, conclude_with
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.pressed import PressedMenu
from bot.faces.discord.messages.views import Shown
from bot.library import By

_MOST_OPTIONS = 25


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
        state = f"Correction: {state}" if desk.library.corrects(draft.id) else state
        select.add_option(
            label=named(str(draft.mapping.get("headline") or draft.id)), value=draft.id, description=state
        )
    view = discord.ui.View(timeout=None)
    view.add_item(DraftsMenu(select))
    more = f" The first {len(drafts)}, by name: /kb drafts with a name opens any." if len(ids) > len(drafts) else ""
    return {"content": f"{len(ids)} draft{'s' if len(ids) != 1 else ''}.{more}", "view": view}


async def discarded(desk: Desk, poem_id: str, who: By) -> Shown:
    """Take a draft away and return that it is gone."""
    what = f"the correction of {poem_id}" if desk.library.corrects(poem_id) else poem_id
    await carried_out(desk, lambda: desk.library.discard(poem_id, who))
    return {"content": f"Discarded. /kb undo brings {what} back.", "embeds": [], "view": None}


async def published(desk: Desk, poem_id: str, who: By) -> Shown:
    """Publish a draft and return what came of it: it answers, or what keeps it from doing so."""
    draft = await asyncio.to_thread(desk.library.drafted, poem_id)

    def publish() -> None:
        only_second(desk, poem_id, who.who, publishes=True)
        desk.library.publish(poem_id, who)

    try:
        done = await taken_in(desk, poem_id, publish, who)
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
