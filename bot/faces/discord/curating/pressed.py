"""What becomes of a draft or a POEM: published, discarded; read by a clinician and signed, sent back, passed over.

Whoever presses is asked for the right to, and so is whoever sends in a form that was opened before.
"""

import asyncio
import re
from typing import Any

import discord

from bot.curation import only_second, send_back, sign, to_sign
from bot.desk import Desk
from bot.faces.discord.curating.drafts import discarded, published
from bot.faces.discord.curating.layout import key_in_use, next_alone
from bot.faces.discord.curating.rights import by, only_curators, person
from bot.faces.discord.curating.session import session
from bot.faces.discord.delivery import acknowledged, conclude_with
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.filled import filled_in
from bot.faces.discord.messages.pressed import PressedButton
from bot.faces.discord.messages.views import Shown

_ID = r"(?P<poem_id>[a-z0-9-]{1,80})"
_STATE = r"(?P<state>[0-9a-f]{0,8})"
_FORM = re.compile(rf"sgn:(?P<action>sign|back):{_STATE}:{_ID}")
_ASKS = {
    "sign": (
        "Sign it",
        "Who has read it",
        "Such as: Ada Brandt, MD. Readers are shown it, with the day.",
        100,
    ),
    "back": ("Send it back", "What is to be mended", "Whoever reads it next is shown it; no patients here.", 500),
}
_ALL_SIGNED = "A clinician has signed every POEM in use."


class DraftButton(PressedButton, template=rf"draft:(?P<action>publish|discard):{_ID}"):
    """Publishes a draft, or takes it away."""

    def __init__(self, action: str, poem_id: str) -> None:
        super().__init__(discord.ui.Button(label=action.capitalize(), custom_id=f"draft:{action}:{poem_id}"))
        self.action = action
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Do it."""
        only_curators(interaction)
        await acknowledged(interaction.response.defer)
        do = published if self.action == "publish" else discarded
        await conclude_with(interaction, await do(desk_of(interaction), self.poem_id, by(interaction)))


class ReviewButton(PressedButton, template=rf"rev:(?P<action>sign|back|next):{_STATE}:{_ID}"):
    """Signs a POEM in use, sends it back, or goes on to the next one that nobody has signed.

    `state` tells what stood there when it was shown: nobody signs what was changed since.
    """

    def __init__(self, action: str, state: str, poem_id: str) -> None:
        super().__init__(discord.ui.Button(label=action.capitalize(), custom_id=f"rev:{action}:{state}:{poem_id}"))
        self.action = action
        self.state = state
        self.poem_id = poem_id

    async def pressed(self, interaction: discord.Interaction[Any]) -> None:
        """Ask by whom, or why; or show the next one."""
        only_curators(interaction)
        desk = desk_of(interaction)
        if self.action == "next":
            await acknowledged(interaction.response.defer)
            await conclude_with(interaction, await reviewed(desk, after=self.poem_id))
            return
        if self.action == "sign":
            await asyncio.to_thread(only_second, desk, self.poem_id, person(interaction))
        form = _form(self.action, self.state, self.poem_id)
        await acknowledged(lambda: interaction.response.send_modal(form))


def _form(action: str, state: str, poem_id: str) -> discord.ui.Modal:
    title, label, hint, most = _ASKS[action]
    form = discord.ui.Modal(title=title, custom_id=f"sgn:{action}:{state}:{poem_id}", timeout=None)
    style = discord.TextStyle.short if action == "sign" else discord.TextStyle.paragraph
    box: discord.ui.TextInput[Any] = discord.ui.TextInput(custom_id="words", style=style, min_length=3, max_length=most)
    form.add_item(discord.ui.Label(text=label, description=hint, component=box))
    return form


async def on_review(interaction: discord.Interaction[Any]) -> None:
    """Sign a POEM or send it back, if it is that form."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    form, filled = sent
    only_curators(interaction)
    await acknowledged(interaction.response.defer)
    desk, who, words = desk_of(interaction), person(interaction), filled.get("words", "")
    if form["action"] == "sign":
        reply = await sign(desk, form["poem_id"], who, words, seen=form["state"])
    else:
        reply = await send_back(desk, form["poem_id"], who, words)
    shown = {"content": None, "embeds": embeds_of(reply), "view": next_alone(form["poem_id"])}
    await conclude_with(interaction, shown)


async def reviewed(desk: Desk, after: str = "", poem_id: str = "") -> Shown:
    """Return the POEM to be read next: after one, or this one."""
    waiting = await to_sign(desk)
    if not waiting and not poem_id:
        return {"content": _ALL_SIGNED, "embeds": [], "view": None}
    ids = [poem.id for poem, _ in waiting]
    place = (ids.index(after) + 1) % len(ids) if after in ids else 0
    chosen = poem_id or ids[place]
    times = next((f" Asked {asked} times." for poem, asked in waiting if poem.id == chosen and asked), "")
    rank = (
        f"{ids.index(chosen) + 1} of {len(ids)} that no clinician has signed." if chosen in ids else "Signed already."
    )
    return await session(desk, key_in_use(chosen), f"{rank}{times}")
