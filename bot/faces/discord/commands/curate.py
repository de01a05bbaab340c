"""`/kb`, and "Add this as a POEM" on anybody's message: for curators only."""

import asyncio
from collections.abc import Awaitable, Iterable, Mapping
from itertools import islice
from typing import Any, Literal

import discord
from discord import app_commands

from bot import curation
from bot.core.reply import Reply
from bot.core.report import DAYS
from bot.desk import Desk
from bot.faces.discord.commands.ask import CHOICES
from bot.faces.discord.commands.exporting import exported
from bot.faces.discord.commands.report import MOST_DAYS, tell_report
from bot.faces.discord.curating.adding import add_file, add_message
from bot.faces.discord.curating.drafts import listed
from bot.faces.discord.curating.forms import paste_form
from bot.faces.discord.curating.layout import key_in_use
from bot.faces.discord.curating.pressed import reviewed
from bot.faces.discord.curating.rights import may_curate, only_curators, person
from bot.faces.discord.curating.session import session
from bot.faces.discord.delivery import acknowledged, conclude, conclude_with, think
from bot.faces.discord.feedback.listed import tell_wishes
from bot.faces.discord.host import keeper_of
from bot.faces.discord.messages.cards import DESCRIPTION, embeds_of, named, problem_lines, reload_embed
from bot.faces.discord.messages.views import Shown
from bot.talk import COMMANDS

ADD = "Add this as a POEM"

CURATING: Mapping[str, str] = {
    "kb add": "Add a POEM from a file or from pasted text: it is read, shown to you and kept as a draft",
    "kb drafts": "The drafts that there are, to go on with one",
    "kb wishes": "What is asked for and no POEM answers, by how many people, with links to search",
    "kb review": "The POEMs that no clinician has signed, the most asked first: read, correct, sign or send back",
    "kb edit": "Correct a POEM in use: its text, its header, its citation, its figures, how it is asked",
    "kb export": "The files of all POEMs, or of one, as they lie there",
    "kb retire": "Withdraw a POEM, or mark it as superseded or retracted",
    "kb sign": "Note that a clinician has read a POEM",
    "kb history": "What was done to a POEM or a draft: when, by whom, why, which lines",
    "kb report": "What was asked and what came of it, which POEMs nobody saw, and which no clinician has signed",
    "kb undo": "Put back what stood before the last change of a POEM or a draft",
}
"""What each command does that curators have in Discord alone."""


def add_to(tree: app_commands.CommandTree, desk: Desk, roles: tuple[str, ...]) -> None:
    """Add both to the tree; whoever is no curator is told so. `roles`: the curators'."""
    commands = KnowledgeCommands(desk, roles)
    tree.add_command(commands)

    @app_commands.guild_only()
    @tree.context_menu(name=ADD)
    async def add_this(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        only_curators(interaction)
        await add_message(interaction, message)

    add_this.default_permissions = commands.default_permissions


@app_commands.guild_only()
class KnowledgeCommands(app_commands.Group):
    """The knowledge base, for its curators."""

    def __init__(self, desk: Desk, roles: tuple[str, ...]) -> None:
        # A role of the settings cannot be told to Discord: where there is one, the command is shown to all and asks.
        shown_to = None if roles else discord.Permissions(manage_guild=True)
        description = "The knowledge base, for its curators"
        super().__init__(name="kb", description=description, default_permissions=shown_to)
        self._desk = desk

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only curators in."""
        only_curators(interaction)
        return True

    @app_commands.command(description=COMMANDS["kb status"])
    async def status(self, interaction: discord.Interaction) -> None:
        await _answer(interaction, curation.status(self._desk))

    @app_commands.command(description=CURATING["kb add"])
    @app_commands.describe(file="A POEM as it circulates: text, web page, mail, Word or PDF. Without one: a form")
    async def add(self, interaction: discord.Interaction, file: discord.Attachment | None = None) -> None:
        if file:
            await add_file(interaction, file)
        else:
            await acknowledged(lambda: interaction.response.send_modal(paste_form()))

    @app_commands.command(description=CURATING["kb drafts"])
    @app_commands.describe(draft="Open this one")
    async def drafts(self, interaction: discord.Interaction, draft: str | None = None) -> None:
        await think(interaction)

        async def shown() -> Shown:
            if draft:
                return await session(self._desk, draft.strip().lower())
            return await asyncio.to_thread(listed, self._desk)

        await conclude(interaction, shown)

    @app_commands.command(description=CURATING["kb wishes"])
    async def wishes(self, interaction: discord.Interaction) -> None:
        await tell_wishes(interaction)

    @app_commands.command(description=CURATING["kb review"])
    @app_commands.describe(poem="Open this one: type a few letters of its headline")
    async def review(self, interaction: discord.Interaction, poem: str | None = None) -> None:
        poem_id = curation.id_of(self._desk, poem) if poem else ""
        await think(interaction)
        await conclude_with(interaction, await reviewed(self._desk, poem_id=poem_id))

    @app_commands.command(description=CURATING["kb edit"])
    @app_commands.describe(poem="Type a few letters of its headline")
    async def edit(self, interaction: discord.Interaction, poem: str) -> None:
        poem_id = curation.id_of(self._desk, poem)
        await think(interaction)
        await conclude_with(interaction, await session(self._desk, key_in_use(poem_id)))

    @app_commands.command(description=CURATING["kb export"])
    @app_commands.describe(poem="Of this one alone: type a few letters of its headline")
    async def export(self, interaction: discord.Interaction, poem: str | None = None) -> None:
        poem_id = curation.id_of(self._desk, poem) if poem else None
        await think(interaction)
        await conclude(interaction, lambda: exported(interaction, self._desk, poem_id))

    @app_commands.command(description=CURATING["kb retire"])
    @app_commands.describe(
        poem="Type a few letters of its headline", state="What became of it", reason="Why; readers are shown it",
        successor="Superseded by which POEM", on="Retracted on which day: 2026-11-30",
    )  # fmt: skip
    async def retire(  # noqa: PLR0917 - the options of a command are arguments
        self,
        interaction: discord.Interaction,
        poem: str,
        state: Literal["withdrawn", "superseded", "retracted"],
        reason: app_commands.Range[str, 3, 300],
        successor: str | None = None,
        on: str | None = None,
    ) -> None:
        coming = curation.retire(
            self._desk, poem, person(interaction), state=state, reason=reason, successor=successor, on=on
        )
        await _answer(interaction, coming)

    @app_commands.command(description=CURATING["kb sign"])
    @app_commands.describe(poem="Type a few letters of its headline", name="Who has read it: Ada Brandt, MD")
    async def sign(self, interaction: discord.Interaction, poem: str, name: app_commands.Range[str, 3, 100]) -> None:
        await _answer(interaction, curation.sign(self._desk, poem, person(interaction), name))

    @app_commands.command(description=CURATING["kb history"])
    @app_commands.describe(poem="Type a few letters of its headline, or its id")
    async def history(self, interaction: discord.Interaction, poem: str) -> None:
        await _answer(interaction, curation.history(self._desk, poem))

    @app_commands.command(description=CURATING["kb undo"])
    @app_commands.describe(poem="Type a few letters of its headline, or its id")
    async def undo(self, interaction: discord.Interaction, poem: str) -> None:
        await _answer(interaction, curation.undo(self._desk, poem, person(interaction)))

    @app_commands.command(description=CURATING["kb report"])
    @app_commands.describe(days="Of how many days, today with them; left out: 30")
    async def report(
        self, interaction: discord.Interaction, days: app_commands.Range[int, 1, MOST_DAYS] = DAYS
    ) -> None:
        await tell_report(interaction, self._desk, days)

    @drafts.autocomplete("draft")
    async def _drafts(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        ids = await asyncio.to_thread(self._desk.library.drafts)
        return _choices(interaction, ((i, i) for i in ids), current)

    @history.autocomplete("poem")
    @undo.autocomplete("poem")
    async def _changed(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        ids = await asyncio.to_thread(self._desk.library.history.ids)
        return _choices(interaction, ((i, i) for i in ids), current)

    @retire.autocomplete("poem")
    @retire.autocomplete("successor")
    @sign.autocomplete("poem")
    @review.autocomplete("poem")
    @edit.autocomplete("poem")
    @export.autocomplete("poem")
    async def _poems(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        found = self._desk.titled(current, CHOICES) if current.strip() else self._desk.knowledge
        return _choices(interaction, ((poem.headline, poem.id) for poem in found), "")

    @app_commands.command(description=COMMANDS["kb check"])
    async def check(self, interaction: discord.Interaction) -> None:
        await think(interaction)
        loaded = await self._desk.check()
        title = f"{loaded.files} files: {len(loaded.faults)} faults, {len(loaded.warnings)} warnings"
        text = problem_lines(loaded.problems) or "Nothing to mend."
        await conclude_with(interaction, {"embed": discord.Embed(title=title, description=text[:DESCRIPTION])})

    @app_commands.command(description=COMMANDS["kb reload"])
    async def reload(self, interaction: discord.Interaction) -> None:
        await think(interaction)
        done = await curation.renewed(self._desk)
        if done.done:
            keeper_of(interaction).note_act("reloaded", None, person(interaction))
        await conclude_with(interaction, {"embed": reload_embed(done)})


async def _answer(interaction: discord.Interaction[Any], coming: Awaitable[Reply]) -> None:
    """Show a curator what comes of a change that takes longer than Discord waits."""
    await think(interaction)
    reply = await coming
    await conclude_with(interaction, {"embeds": embeds_of(reply)})


def _choices(
    interaction: discord.Interaction, named_ids: Iterable[tuple[str, str]], typed: str
) -> list[app_commands.Choice[str]]:
    """Return what to choose from, for curators: a draft's name is nobody else's."""
    if not may_curate(interaction):
        return []
    found = (pair for pair in named_ids if typed.strip().lower() in pair[1])
    return [app_commands.Choice(name=named(name), value=poem_id) for name, poem_id in islice(found, CHOICES)]
