"""Something is wrong: a form that asks what and where, and what is filled in handed to the curators.

What somebody types is read for what tells who a patient is before it is kept or posted, and goes into no log. Who
reports is not told.
"""

import re
from typing import Any

import discord

from bot.core.poem import shortened
from bot.desk import Desk, Gone, Opened
from bot.faces.discord.delivery import conclude_with, think
from bot.faces.discord.feedback.mending import under_report
from bot.faces.discord.host import desk_of, keeper_of, notices_of
from bot.faces.discord.messages.cards import COLOURS, DESCRIPTION, TITLE, plain
from bot.faces.discord.messages.filled import filled_in

_FORM = re.compile(r"wrong:(?P<poem_id>[a-z0-9-]{0,80})")
PLACES = {
    "bottom_line": "The bottom line",
    "outcomes": "The figures or the picture",
    "study": "The study: design, people, treatment",
    "caveats": "How sure, or a caveat",
    "citation": "The source or its links",
    "question": "It answers another question",
    "other": "Something else",
}
_MOST = 1000
_TOLD = "Thank you. The curators have been told."
_NOBODY = "There is no curators' channel that I can write to, so nobody was told. Please tell whoever runs me."
_COUNTED = " In the report it is counted, without your words."
_LEFT_OUT = " I left out what seemed to tell who a patient is."


def wrong_form(poem_id: str) -> discord.ui.Modal:
    """Return the form on an answer; `poem_id` is empty where no POEM was shown."""
    form = discord.ui.Modal(title="Something is wrong", custom_id=f"wrong:{poem_id}", timeout=900)
    words = discord.ui.TextInput[Any](
        custom_id="words", style=discord.TextStyle.paragraph, min_length=3, max_length=_MOST
    )
    form.add_item(
        discord.ui.Label(text="What is wrong?", description="Curators read it. No patients here.", component=words)
    )
    if poem_id:
        options = [discord.SelectOption(label=label, value=key) for key, label in PLACES.items()]
        where = discord.ui.Select[Any](custom_id="where", placeholder="Where is it?", options=options)
        form.add_item(discord.ui.Label(text="Where?", component=where))
    return form


async def on_form(interaction: discord.Interaction[Any]) -> None:
    """Keep a report and hand it to the curators, if it is that form."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    form, filled = sent
    await think(interaction)
    desk, poem_id = desk_of(interaction), form["poem_id"] or None
    found = desk.identified(filled.get("words", ""))
    where = filled.get("where") if filled.get("where") in PLACES else None
    answer = interaction.message
    keeper = keeper_of(interaction)
    kept = keeper.rate(
        "wrong", interaction.user.id, answer.id if answer else None, poem_id=poem_id, field=where, text=found.text
    )
    there = {"view": under_report(poem_id)} if poem_id and not isinstance(desk.opened(poem_id), Gone) else {}
    report = _report(desk, poem_id, where, found.text, _link_to(answer))
    told = await notices_of(interaction).hand({"embed": report, **there})
    said = _TOLD if told else _NOBODY + _COUNTED * kept
    await conclude_with(interaction, {"content": said + _LEFT_OUT * bool(found.kinds)})


def _report(desk: Desk, poem_id: str | None, where: str | None, words: str, link: str) -> discord.Embed:
    opened = desk.opened(poem_id) if poem_id else None
    headline = opened.headline if isinstance(opened, Opened) else poem_id
    lines = (
        f"**Where:** {PLACES[where]}" if where else "",
        plain(words),
        f"-# POEM {poem_id}" if poem_id else "-# No POEM was shown.",
        link,
    )
    return discord.Embed(
        title=shortened(plain(f"Something is wrong: {headline}" if headline else "Something is wrong"), TITLE),
        description=shortened("\n".join(filter(None, lines)), DESCRIPTION),
        colour=COLOURS["warning"],
    )


def _link_to(answer: discord.Message | None) -> str:
    """Return a link to the answer, where others than its reader can open it."""
    seen = answer is not None and answer.guild is not None and not answer.flags.ephemeral
    return f"[The answer]({answer.jump_url})" if seen and answer else ""
