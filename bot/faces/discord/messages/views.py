"""What can be pressed under a message. Each button and menu carries the ids it needs and nothing else.

Nothing is remembered between showing and pressing: buttons work after a restart and after a reload, and one on a POEM
that has been withdrawn or retracted says so. What only the one who presses wants to see is shown to that person alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Self

import discord

from bot.core.reply import ON_A_CARD, Choice, Reply
from bot.desk import NO_PICTURE, Desk, Opened
from bot.faces.discord.delivery import acknowledged, conclude, delivered, respond, think
from bot.faces.discord.failures import tell
from bot.faces.discord.host import desk_of, given_to, keep, keeper_of, must_wait, noticed, once
from bot.faces.discord.keeping import Given
from bot.faces.discord.messages.asked import question_of, replied_to
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.opinions import opinions
from bot.faces.discord.messages.picture import attached, picture_message
from bot.faces.discord.messages.pressed import PressedButton, PressedMenu
from bot.faces.discord.messages.risk import RiskForm
from bot.talk import wait_sentence

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
# On a phone one row each: of pages, and under a card another one, of questions.
_UNDER_CARD, _AFTERWARDS = ("details", "picture", "risk"), ("card", "details")
_UNDER_DETAILS = ("others", "sources")
_SHARED_BY, _LATELY = "-# Shared by", 25
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
_NEXT = r"next:(?P<key>[a-z_]{1,14}):(?P<poem_id>[a-z0-9-]{1,80})"
_ANEW = "anew"
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
        shown["file"] = await attached(shared, shown["embeds"][-1], "topic.png")
    if drawn:
        embed, file = drawn
        shown["embeds"] = [*shown["embeds"], embed]
        shown["file"] = file
    return shown


def view_of(reply: Reply, desk: Desk, asker: int | None = None) -> discord.ui.View | None:
    """Return what belongs under a reply: a menu of the POEMs offered, or the buttons of its POEM."""
    view = _to_open(reply, desk, asker)
    said_of_it = list(opinions(reply, desk))
    if not said_of_it:
        return view
    view = view or discord.ui.View(timeout=None)
    for button in said_of_it:
        view.add_item(button)
    return view


def _to_open(reply: Reply, desk: Desk, asker: int | None) -> discord.ui.View | None:
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
    opened = desk.opened(reply.poem_id)
    if not isinstance(opened, Opened):
        return row(opened.openings, reply.poem_id)
    if reply.anew:
        view = row(("card",), reply.poem_id)
        view.add_item(AnewButton())
        return view
    if not reply.bottom_line:
        return row(_AFTERWARDS, reply.poem_id)
    there = {"picture"} if reply.picture_of else set()
    view = row((page for page in _UNDER_CARD if page in opened.openings and page not in there), reply.poem_id)
    for question in opened.next_questions:
        view.add_item(NextButton(question.key, reply.poem_id, question.label))
    return view


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
    return next((found["poem_id"] for _, found in _read_back(message, _POEM)), None)


@dataclass(frozen=True, slots=True)
class Offer:
    """POEMs that a message offers, in its order, and who asked for it where it tells."""

    poem_ids: tuple[str, ...]
    asker: int | None


def offer_of(message: discord.Message) -> Offer | None:
    """Return what a message of the bot offers to choose from, read from its menu or its buttons; None for nothing."""
    for item, found in _read_back(message, _MENU):
        options = item.options if isinstance(item, discord.ui.Select) else []
        poem_ids = tuple(option.value for option in options if option.value != NONE_OF_THESE)
        return Offer(poem_ids, int(found["asker"]) if found["asker"] else None)
    alone = tuple(found["key"] for _, found in _read_back(message, _CLOSEST) if found["action"] != "no")
    return Offer(alone, _asker_of(message)) if alone else None


def _asker_of(message: discord.Message) -> int | None:
    """Return who asked, as the "no" under the offer of one POEM tells; None where it does not."""
    asked = (found["key"] for _, found in _read_back(message, _CLOSEST) if found["action"] == "no")
    return int(next(asked, 0)) or None


def _read_back(message: discord.Message, template: str) -> Iterator[tuple[Any, re.Match[str]]]:
    """Yield what stands under a message of ours and has an id of this form, with the parts of the id."""
    for item in discord.ui.View.from_message(message, timeout=None).children:
        if found := re.fullmatch(template, getattr(item, "custom_id", None) or ""):
            yield item, found


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
            case Opened(), "picture":
                await self._show_picture(interaction, opened)
            case Opened(), "share":
                await self._share(interaction, opened)
            case Opened(), "details":
                view = row(("synopsis", *(page for page in _UNDER_DETAILS if page in opened.openings)), self.poem_id)
                await _to_one(interaction, {"embeds": embeds_of(opened.details()), "view": view})
            case Opened(), "synopsis":
                await _to_one(interaction, {"embeds": embeds_of(opened.synopsis())})
            case Opened(), "others":
                await _to_one(interaction, dressed(opened.others(), desk))
            case _:
                await _told_to_one(interaction, Given(opened.card()))

    async def _show_picture(self, interaction: discord.Interaction[Any], opened: Opened) -> None:
        await think(interaction)  # the first drawing loads its library

        async def shown() -> Shown:
            drawn = await picture_message(opened)
            if drawn is None:
                return {"content": NO_PICTURE}
            embed, file = drawn
            return {"embed": embed, "file": file, "view": row(("share",), self.poem_id)}

        await conclude(interaction, shown)

    async def _share(self, interaction: discord.Interaction[Any], opened: Opened) -> None:
        """Show the picture to all, once: the button goes before it is posted, and what was posted lately is seen."""
        first = interaction.message is None or once(interaction, interaction.message.id)
        await acknowledged(lambda: interaction.response.edit_message(view=None))
        if not first or await _was_shared(interaction, self.poem_id):
            await tell(interaction, "It has been shown to all already.")
            return
        drawn = await picture_message(opened)
        if drawn is None:
            await tell(interaction, NO_PICTURE)
            return
        embed, file = drawn
        by = f"{_SHARED_BY} {interaction.user.mention}"
        view = row(("card", "sources"), self.poem_id)
        await interaction.followup.send(content=by, embed=embed, file=file, view=view)


async def _was_shared(interaction: discord.Interaction[Any], poem_id: str) -> bool:
    """Tell whether a picture of a POEM was shown to all here lately; no where that cannot be seen."""
    channel = interaction.channel
    if not isinstance(channel, discord.abc.Messageable):
        return False
    try:
        async for said in channel.history(limit=_LATELY):
            ours = said.author.id == interaction.application_id
            if ours and said.content.startswith(_SHARED_BY) and poem_of(said) == poem_id:
                return True
    except discord.HTTPException:  # not for us
        return False
    return False


async def _to_one(interaction: discord.Interaction[Any], shown: Shown) -> int | None:
    """Show something to the one who pressed; return the id of the message."""
    return await respond(interaction, **shown)


async def _told_to_one(interaction: discord.Interaction[Any], given: Given) -> None:
    """Tell the one who pressed, and note it."""
    shown_in = await _to_one(interaction, dressed(given.reply, desk_of(interaction)))
    keep(interaction, given, shown_in, private=True)


class NextButton(PressedButton, template=_NEXT):
    """A question to ask next of a POEM; it is answered to the one who pressed, as if it had been typed."""

    def __init__(self, key: str, poem_id: str, label: str = "…") -> None:
        super().__init__(
            discord.ui.Button(label=label, custom_id=f"next:{key}:{poem_id}", row=1),
        )
        self.key = key
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Answer it, or tell what became of the POEM."""
        desk = desk_of(interaction)
        opened = desk.opened(self.poem_id)
        reply = opened.told_next(self.key) if isinstance(opened, Opened) else opened.card()
        await _told_to_one(interaction, Given(reply, "follow_up"))


class AnewButton(PressedButton, template=_ANEW):
    """Asks what was taken for a follow-up as a question of its own; its words stand in the message replied to."""

    def __init__(self) -> None:
        super().__init__(discord.ui.Button(label="Ask it as a new question", custom_id=_ANEW))

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Answer it in place of what was said to it; one that holds patient details, to its writer alone."""
        if seconds := must_wait(interaction):
            await tell(interaction, wait_sentence(seconds))
            return
        await acknowledged(interaction.response.defer)  # reading the message takes a request of its own
        message = await replied_to(interaction)
        given = await given_to(interaction, message, anew=True) if message else None
        if message is None or given is None:
            await tell(interaction, "I cannot read the question any more. Please ask it again.")
            return
        asker, desk, reply = message.author.id, desk_of(interaction), given.reply
        if reply.private and message.guild:
            if interaction.user.id == asker:
                shown_in = await interaction.followup.send(
                    **await with_picture(reply, desk, asker), ephemeral=True, wait=True
                )
                keep(interaction, given, shown_in.id, private=True)
            else:
                await tell(interaction, "Only who wrote the message can do that.")
            return
        by = f"-# Asked anew by {interaction.user.mention}" if interaction.user.id != asker else None
        reply = noticed(interaction, reply, private=False)

        async def shown() -> Shown:
            return {"content": by, "view": None, **await with_picture(reply, desk, asker)}

        keep(interaction, given, await conclude(interaction, shown), private=False)


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
        reply = desk.none_of_these(question_of(interaction.message)) if none else desk.opened(values[0]).card()
        if none and interaction.message:
            keeper_of(interaction).rate("none_of_these", interaction.user.id, interaction.message.id)
        if self.kind == "offered":
            await _in_place(interaction, reply, self.asker)
        else:
            await _told_to_one(interaction, Given(reply))


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
        if none and interaction.message:
            keeper_of(interaction).rate("none_of_these", interaction.user.id, interaction.message.id)
        reply = desk.none_of_these(question_of(interaction.message)) if none else desk.opened(self.key).card()
        await _in_place(interaction, reply, _asker_of(interaction.message) if interaction.message else None)


async def _in_place(interaction: discord.Interaction[Any], reply: Reply, asker: int | None) -> None:
    """Show a reply in place of the offer; who chose is named if somebody else asked."""
    said = interaction.message and any(embed.footer.text for embed in interaction.message.embeds)
    if said and reply.bottom_line:  # what takes the place of the first offer of the day is its first card
        reply = replace(reply, footer=ON_A_CARD)
    another = asker is not None and interaction.user.id != asker
    by = f"-# Chosen by {interaction.user.mention}" if another else None
    shown: Shown = {"view": None, **dressed(reply, desk_of(interaction))}
    await acknowledged(lambda: interaction.response.edit_message(content=by, **shown))
    keep(interaction, Given(reply), interaction.message.id if interaction.message else None, private=False)


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
        if not (
            interaction.user.id == self.asker or interaction.permissions.manage_messages or await _asked(interaction)
        ):
            await tell(interaction, "Only who asked, or who may manage messages here, can delete it.")
            return
        await acknowledged(interaction.response.defer)
        await delivered(interaction.delete_original_response)
        if interaction.message:
            await keeper_of(interaction).note_deleted(interaction.user.id, interaction.message.id)


async def _asked(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether who pressed asked what the message answers, as the journal knows."""
    ours = interaction.message
    return ours is not None and await keeper_of(interaction).asked(interaction.user.id, ours.id)


def with_delete(message: discord.Message, asker: int) -> discord.ui.View:
    """Return the view of an answer with the button that deletes it."""
    view = discord.ui.View.from_message(message, timeout=None)
    view.add_item(DeleteButton(asker))
    view.stop()  # its buttons are found by their ids; as a copy it must not listen itself
    return view
