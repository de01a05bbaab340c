"""`/browse`: along a specialty, page by page, for the one who looks. The buttons carry specialty and page."""

from collections.abc import Iterable
from typing import Any, Self

import discord
from discord import app_commands

from bot.core.matching import SPECIALTIES
from bot.core.reply import Choice
from bot.desk import Desk
from bot.faces.discord.commands.ask import say
from bot.faces.discord.delivery import acknowledged, respond
from bot.faces.discord.host import desk_of
from bot.faces.discord.keeping import Given
from bot.faces.discord.messages.cards import COLOURS, named, plain
from bot.faces.discord.messages.pressed import PressedButton, PressedMenu
from bot.faces.discord.messages.views import PoemMenu, Shown
from bot.faces.discord.reach import everywhere
from bot.talk import COMMANDS, NO_SUCH_POEM

ON_A_PAGE = 8
_MOST_TOPICS = 25
_TOPICS = "browse:topic"
_PAGE = r"browse:(?P<specialty>\d{1,2}):(?P<page>\d{1,3})"


def page_of(desk: Desk, specialty: int, page: int) -> Shown:
    """Return one page of a specialty: its POEMs, a menu to read one, and buttons to turn the page."""
    name = SPECIALTIES[specialty]
    poems = desk.shelf(name)
    pages = max(1, -(-len(poems) // ON_A_PAGE))
    page = min(page, pages - 1)  # a reload may have made the shelf shorter
    shown = poems[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    lines = [f"- {plain(p.headline)}" for p in shown]
    embed = discord.Embed(
        title=f"{name}: {len(poems)} POEM{'' if len(poems) == 1 else 's'}",
        description="\n".join(lines) or "There is none yet.",
        colour=COLOURS["answer"],
    )
    if pages > 1:
        embed.set_footer(text=f"Page {page + 1} of {pages}")
    view = discord.ui.View(timeout=None)
    if shown:
        choices = [Choice(p.id, p.headline, p.clinical_question) for p in shown]
        view.add_item(PoemMenu.of(choices, kind="others", asker=None, none=False))
    if topics := desk.topics(name)[:_MOST_TOPICS]:
        view.add_item(TopicMenu.of(topics))
    if pages > 1:
        view.add_item(PageButton(specialty, page - 1, "Back", there=page > 0))
        view.add_item(PageButton(specialty, page + 1, there=page + 1 < pages))
    return {"embed": embed, "view": view}


class PageButton(PressedButton, template=_PAGE):
    """Turns the page."""

    def __init__(self, specialty: int | str, page: int | str, label: str = "More", *, there: bool = True) -> None:
        # A button that leads nowhere is shown greyed; its id must differ from the other one's all the same.
        number = page if there else 999 - (label == "Back")
        super().__init__(
            discord.ui.Button(label=label, custom_id=f"browse:{specialty}:{number}", disabled=not there),
        )
        self.specialty = int(specialty)
        self.page = int(page)

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Show the page in place of the present one."""
        specialty = min(self.specialty, len(SPECIALTIES) - 1)
        page = page_of(desk_of(interaction), specialty, self.page)
        await acknowledged(lambda: interaction.response.edit_message(**page))


class TopicMenu(PressedMenu, template=_TOPICS):
    """A menu of the topics of a shelf: all POEMs on the one that is chosen, shown to who chose it."""

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """Build a menu of these topics."""
        options = [discord.SelectOption(label=named(name[0].upper() + name[1:]), value=named(name)) for name in names]
        select = discord.ui.Select[discord.ui.View](
            custom_id=_TOPICS, placeholder="Or all studies on a topic", options=options
        )
        return cls(select)

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Show the topic; a reload may have taken its POEMs away."""
        desk = desk_of(interaction)
        await say(interaction, Given(desk.topic(values[0]) or NO_SUCH_POEM), desk, private=True)


def add_to(tree: app_commands.CommandTree[Any], desk: Desk) -> None:
    """Add `/browse` to the tree."""

    @everywhere
    @tree.command(description=COMMANDS["browse"])
    @app_commands.describe(specialty="Which shelf")
    @app_commands.choices(
        specialty=[app_commands.Choice(name=name, value=number) for number, name in enumerate(SPECIALTIES)]
    )
    async def browse(interaction: discord.Interaction[Any], specialty: app_commands.Choice[int]) -> None:
        await respond(interaction, **page_of(desk, specialty.value, 0))
