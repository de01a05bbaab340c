"""What can be pressed under a message. Each button and menu carries the ids it needs and nothing else.

Nothing is remembered between showing and pressing: buttons work after a restart and after a reload, and one on a POEM
that has been withdrawn or retracted says so. What only the one who presses wants to see is shown to that person alone.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Self

import discord

from bot.core.reply import FOR_PROFESSIONALS, Choice, Reply
from bot.desk import NO_PICTURE, Desk, Opened
from bot.faces.discord.delivery import acknowledged, conclude, delivered, respond, think
from bot.faces.discord.failures import tell
from bot.faces.discord.host import desk_of, once
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.picture import picture_message, topic_picture
from bot.faces.discord.messages.pressed import PressedButton, PressedMenu
from bot.faces.discord.messages.risk import RiskForm

LABELS = {
    "card": "Short answer",
    "details": "Details",
    "synopsis": "Synopsis",
    "picture": "Picture",
    "risk": "At my risk",
    "others": "Other matches",
    "sources": "Sources",
    "share": "Show to all",
}
_YES_OR_NO = {"yes": "Yes", "read": "Read it", "no": "No"}
NONE_OF_THESE = ":none"
_PLACEHOLDERS = {
    "none": "Choose your question",
    "offered": "Read one of these",
    "others": "Read one of these",
    "topic": "Open a study, or two side by side",
}
_POEM = r"poem:(?P<action>card|details|synopsis|picture|risk|others|sources|share):(?P<poem_id>[a-z0-9-]{1,80})"
_MENU = r"poems:(?P<kind>offered|others|topic):(?P<asker>\d{0,20})"
_CLOSEST = r"closest:(?P<action>yes|read|no):(?P<key>[a-z0-9-]{1,80})"
_DELETE = r"answer:delete:(?P<asker>\d{1,20})"

Shown = dict[str, Any]
"""What a send or an edit takes: embeds, and a view or a file where there is one."""


def dressed(reply: Reply, desk: Desk, asker: int | None = None) -> Shown:
    """Return a reply with what can be pressed under it."""
    view = view_of(reply, desk, asker)
    return {"embeds": embeds_of(reply), **({"view": view} if view else {})}


async def with_picture(reply: Reply, desk: Desk, asker: int | None = None) -> Shown:
    """Return a reply dressed, with the picture that it asks for."""
    shown = dressed(reply, desk, asker)
    opened = desk.opened(reply.picture_of) if reply.picture_of else None
    drawn = await picture_message(opened) if isinstance(opened, Opened) else None
    if shared := desk.topic_picture(reply.topic_of):
        shown["file"] = await topic_picture(shared, shown["embeds"][-1])
    if drawn:
        embed, file = drawn
        shown["embeds"] = [*shown["embeds"], embed]
        shown["file"] = file
    return shown


def view_of(reply: Reply, desk: Desk, asker: int | None = None) -> discord.ui.View | None:
    """Return what belongs under a reply: a menu of the POEMs offered, or the buttons of its POEM."""
    if len(reply.choices) == 1:
        return _of_one(reply, asker)
    if reply.choices:
        view = discord.ui.View(timeout=None)
        none = reply.tone == "offer" and reply.poem_id is None
        kind = "topic" if reply.topic_of else "others" if reply.poem_id else "offered"
        view.add_item(PoemMenu.of(reply.choices, kind=kind, asker=asker, none=none))
        return view
    if reply.poem_id is None:
        return None
    known = "card" if reply.bottom_line else "others"  # a card needs no way to itself, what follows it no others
    return row((page for page in desk.opened(reply.poem_id).openings if page != known), reply.poem_id)


def _of_one(reply: Reply, asker: int | None) -> discord.ui.View:
    """Return the buttons for a single choice: a menu of one item asks for a tap too many."""
    (choice,) = reply.choices
    if reply.poem_id or reply.topic_of:
        return row(("card",), choice.poem_id)
    view = discord.ui.View(timeout=None)
    view.add_item(ClosestButton("yes" if reply.asks else "read", choice.poem_id))
    if reply.asks:
        view.add_item(ClosestButton("no", str(asker or 0)))
    return view


def row(actions: Iterable[str], poem_id: str) -> discord.ui.View:
    """Return these buttons of one POEM."""
    view = discord.ui.View(timeout=None)
    for action in actions:
        view.add_item(PoemButton(action, poem_id))
    return view


def poem_of(message: discord.Message) -> str | None:
    """Return the POEM that a message of the bot is about, read from its buttons."""
    for item in discord.ui.View.from_message(message, timeout=None).children:
        found = re.fullmatch(_POEM, getattr(item, "custom_id", None) or "")
        if found:
            return found["poem_id"]
    return None


class PoemButton(PressedButton, template=_POEM):
    """A button that opens something of one POEM."""

    def __init__(self, action: str, poem_id: str) -> None:
        style = discord.ButtonStyle.primary if action == "details" else discord.ButtonStyle.secondary
        super().__init__(
            discord.ui.Button(label=LABELS[action], custom_id=f"poem:{action}:{poem_id}", style=style),
        )
        self.action = action
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Open it for the one who pressed; sources stay open even of a POEM that was recalled."""
        desk = desk_of(interaction)
        opened = desk.opened(self.poem_id)
        match opened, self.action:
            case _, "sources":
                await _to_one(interaction, {"embeds": embeds_of(opened.sources())})
            case Opened(), "risk":
                await acknowledged(lambda: interaction.response.send_modal(RiskForm(self.poem_id)))
            case Opened(), "picture" | "share":
                await self._show_picture(interaction, opened, shared=self.action == "share")
            case Opened(), "details":
                view = row(("synopsis",), self.poem_id)
                await _to_one(interaction, {"embeds": embeds_of(opened.details()), "view": view})
            case Opened(), "synopsis":
                await _to_one(interaction, {"embeds": embeds_of(opened.synopsis())})
            case Opened(), "others":
                await _to_one(interaction, dressed(opened.others(), desk))
            case _:
                await _to_one(interaction, dressed(opened.card(), desk))

    async def _show_picture(self, interaction: discord.Interaction[Any], opened: Opened, *, shared: bool) -> None:
        if shared and interaction.message and not once(interaction, interaction.message.id):
            await tell(interaction, "It has been shown to all already.")
            return
        await think(interaction, ephemeral=not shared)  # the first drawing loads its library

        async def shown() -> Shown:
            drawn = await picture_message(opened)
            if drawn is None:
                return {"content": NO_PICTURE}
            embed, file = drawn
            by = f"-# Shared by {interaction.user.mention}" if shared else None
            view = row(("card", "sources") if shared else ("share",), self.poem_id)
            return {"content": by, "embed": embed, "file": file, "view": view}

        await conclude(interaction, shown)


async def _to_one(interaction: discord.Interaction[Any], shown: Shown) -> None:
    """Show something to the one who pressed."""
    await respond(interaction, **shown)


class PoemMenu(PressedMenu, template=_MENU):
    """A menu of POEMs. `offered`: the choice becomes the answer; `others`: it is shown to the one who chose."""

    def __init__(self, item: discord.ui.Select[discord.ui.View], kind: str, asker: int | str | None) -> None:
        super().__init__(item)
        self.kind = kind
        self.asker = int(asker) if asker else None

    @classmethod
    def of(cls, choices: Iterable[Choice], *, kind: str, asker: int | None, none: bool) -> Self:
        """Build a menu of these POEMs, by their questions; `none`: it may be none of them."""
        options = [
            discord.SelectOption(label=named(choice.question), value=choice.poem_id, description=named(choice.headline))
            for choice in choices
        ]
        if none:
            options.append(discord.SelectOption(label="None of these", value=NONE_OF_THESE))
        select = discord.ui.Select[discord.ui.View](
            custom_id=f"poems:{kind}:{asker or ''}",
            placeholder=_PLACEHOLDERS["none" if none else kind],
            options=options,
            max_values=min(2, len(options)) if kind == "topic" else 1,
        )
        return cls(select, kind, asker)

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Show what was chosen: in place of the offer, or to the one who chose."""
        desk = desk_of(interaction)
        if len(values) > 1:
            await _to_one(interaction, dressed(desk.beside(*values[:2]), desk))
            return
        none = values[0] == NONE_OF_THESE
        reply = desk.none_of_these(_question_of(interaction)) if none else desk.opened(values[0]).card()
        if self.kind == "offered":
            await _in_place(interaction, reply, self.asker)
        else:
            await _to_one(interaction, dressed(reply, desk))


class ClosestButton(PressedButton, template=_CLOSEST):
    """Answers whether the one POEM offered is meant: its card, or that there is none, takes the place of the offer.

    `key`: the POEM of "yes" and "read"; who asked, of "no".
    """

    def __init__(self, action: str, key: str) -> None:
        style = discord.ButtonStyle.secondary if action == "no" else discord.ButtonStyle.primary
        label = _YES_OR_NO[action]
        super().__init__(discord.ui.Button(label=label, custom_id=f"closest:{action}:{key}", style=style))
        self.action = action
        self.key = key

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Show the card in place of the offer, or that there is none."""
        desk = desk_of(interaction)
        none = self.action == "no"
        reply = desk.none_of_these(_question_of(interaction)) if none else desk.opened(self.key).card()
        await _in_place(interaction, reply, _asker_of(interaction))


def _asker_of(interaction: discord.Interaction[Any]) -> int | None:
    """Return who asked, as the "no" under the offer tells; None where it does not."""
    if interaction.message is None:
        return None
    ids = (getattr(item, "custom_id", "") for item in discord.ui.View.from_message(interaction.message).children)
    found = next((match for i in ids if (match := re.fullmatch(_CLOSEST, i or "")) and match["action"] == "no"), None)
    return int(found["key"]) or None if found else None


async def _in_place(interaction: discord.Interaction[Any], reply: Reply, asker: int | None) -> None:
    """Show a reply in place of the offer; who chose is named if somebody else asked."""
    said = interaction.message and any(embed.footer.text for embed in interaction.message.embeds)
    if said and reply.bottom_line:  # what takes the place of the first offer of the day is its first card
        reply = replace(reply, footer=FOR_PROFESSIONALS)
    another = asker is not None and interaction.user.id != asker
    by = f"-# Chosen by {interaction.user.mention}" if another else None
    shown: Shown = {"view": None, **dressed(reply, desk_of(interaction))}
    await acknowledged(lambda: interaction.response.edit_message(content=by, **shown))


def _question_of(interaction: discord.Interaction[Any]) -> str:
    """Return the question that an offer replies to, read from the channel; empty when it cannot be seen there."""
    reference = interaction.message.reference if interaction.message else None
    asked = reference.resolved if reference else None
    return re.sub(r"<@!?\d+>", " ", asked.content) if isinstance(asked, discord.Message) else ""


class DeleteButton(PressedButton, template=_DELETE):
    """Takes an answer away whose question is gone: for the asker, or whoever may manage messages."""

    def __init__(self, asker: int | str) -> None:
        super().__init__(
            discord.ui.Button(
                label="Delete this answer", custom_id=f"answer:delete:{asker}", style=discord.ButtonStyle.danger
            )
        )
        self.asker = int(asker)

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Delete the answer, if this person may."""
        if interaction.user.id != self.asker and not interaction.permissions.manage_messages:
            await tell(interaction, "Only who asked, or who may manage messages here, can delete it.")
            return
        await acknowledged(interaction.response.defer)
        await delivered(interaction.delete_original_response)


def with_delete(message: discord.Message, asker: int) -> discord.ui.View:
    """Return the view of an answer with the button that deletes it."""
    view = discord.ui.View.from_message(message, timeout=None)
    view.add_item(DeleteButton(asker))
    view.stop()  # its buttons are found by their ids; as a copy it must not listen itself
    return view
