"""`/kb wishes`: what is asked for and not found, page by page, with links to search, and the whole list as a file."""

import io
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import discord

from bot.desk import Desk
from bot.faces.discord.curating.rights import only_curators
from bot.faces.discord.delivery import acknowledged, conclude, conclude_with, think
from bot.faces.discord.host import desk_of, keeper_of
from bot.faces.discord.messages.cards import COLOURS, plain
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import Shown
from bot.journal import Wished, Wishes
from bot.talk import NOTHING_WISHED, as_json, in_a_line, missing, titled, words_of, write_csv

ON_A_PAGE = 5


def _as_csv(wishes: Iterable[Wished], desk: Desk) -> str:
    table = io.StringIO()
    write_csv(wishes, desk, table)
    return table.getvalue()


_FILES: Mapping[str, Callable[[Iterable[Wished], Desk], str]] = {"csv": _as_csv, "json": as_json}


async def tell_wishes(interaction: discord.Interaction[Any]) -> None:
    """Show a curator the first page. Raise JournalError when nobody can tell."""
    await think(interaction)
    await conclude_with(interaction, _page(await _wishes(interaction), desk_of(interaction), 0))


async def _wishes(interaction: discord.Interaction[Any]) -> tuple[Wished, ...]:
    ranked = await Wishes(keeper_of(interaction).kept()).ranked()
    return await missing(ranked, desk_of(interaction))


def _page(wishes: tuple[Wished, ...], desk: Desk, page: int) -> Shown:
    pages = max(1, -(-len(wishes) // ON_A_PAGE))
    page = min(page, pages - 1)  # the list may have become shorter
    first = page * ON_A_PAGE
    topics = [_told(number, one, desk) for number, one in enumerate(wishes[first : first + ON_A_PAGE], first + 1)]
    embed = discord.Embed(
        title=f"Wished for: {len(wishes)} topic{'' if len(wishes) == 1 else 's'}",
        description="\n\n".join(topics) or NOTHING_WISHED,
        colour=COLOURS["offer"],
    )
    view = discord.ui.View(timeout=None)
    if pages > 1:
        embed.set_footer(text=f"Page {page + 1} of {pages}")
        view.add_item(WishesButton(str(page - 1) if page else "first"))
        view.add_item(WishesButton(str(page + 1) if page + 1 < pages else "last", "More"))
    for kind in _FILES if wishes else ():
        view.add_item(WishesButton(kind))
    view.stop()  # what is in it is found by its id
    return {"content": None, "embed": embed, "view": view}


def _told(number: int, one: Wished, desk: Desk) -> str:
    links = " · ".join(f"[{plain(link.text)}]({link.url})" for link in desk.searches(words_of(one)))
    lines = f"**{number}. {plain(titled(one))}**", plain(in_a_line(one)), f"-# {links}" if links else ""
    return "\n".join(filter(None, lines))


class WishesButton(PressedButton, template=r"wishes:(?P<what>\d{1,3}|first|last|csv|json)"):
    """Turns the page, or gives the whole list as a file. `first`, `last`: it leads nowhere, and is shown greyed."""

    def __init__(self, what: str, label: str = "Back") -> None:
        super().__init__(
            discord.ui.Button(
                label=what.upper() if what in _FILES else label,
                custom_id=f"wishes:{what}",
                disabled=what in {"first", "last"},
            )
        )
        self.what = what

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do it, for a curator. Raise JournalError when nobody can tell."""
        only_curators(interaction)
        desk = desk_of(interaction)
        write = _FILES.get(self.what)
        if write is None:
            await acknowledged(interaction.response.defer)
            page = int(self.what) if self.what.isdecimal() else 0
            await conclude_with(interaction, _page(await _wishes(interaction), desk, page))
            return
        await think(interaction)
        written = write(await _wishes(interaction), desk).encode()

        async def file() -> Shown:
            return {"file": discord.File(io.BytesIO(written), filename=f"wishes.{self.what}")}

        await conclude(interaction, file)
