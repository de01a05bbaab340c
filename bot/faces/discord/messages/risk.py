"""The baseline dial: a small form for the asker's own risk, answered with an extrapolation.

The form's custom id carries the POEM, and what comes in is read from the interaction: a form opened before a restart,
or by two people at once, is answered all the same.
"""

import re
from typing import Any

import discord

from bot.core.followup import risk_of, years_in
from bot.desk import Opened
from bot.faces.discord.delivery import respond
from bot.faces.discord.failures import tell
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.filled import filled_in
from bot.talk import NO_RISK

_FORM = re.compile(r"risk:(?P<poem_id>[a-z0-9-]{1,80})")


class RiskForm(discord.ui.Modal):
    """Two questions: the patient's risk without the treatment (or before the test), and over which time it is."""

    def __init__(self, poem_id: str) -> None:
        super().__init__(title="At my patient's risk", custom_id=f"risk:{poem_id}", timeout=900)
        self.add_item(
            discord.ui.Label(
                text="Risk without treatment or before a test, %",
                description="More than 0, less than 100.",
                component=discord.ui.TextInput(custom_id="percent", placeholder="10", max_length=40),
            )
        )
        self.add_item(
            discord.ui.Label(
                text="Over which time?",
                description="Such as 10 years. Left empty: over the study's own time.",
                component=discord.ui.TextInput(custom_id="time", placeholder="10 years", max_length=20, required=False),
            )
        )


async def on_form(interaction: discord.Interaction[Any]) -> None:
    """Answer a form that was sent in, if it is this one."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    form, filled = sent
    typed = filled.get("time", "").strip()
    risk, years = risk_of(filled.get("percent", "")), years_in(typed, alone=True)
    if risk is None or (typed and years is None):
        await tell(interaction, NO_RISK)
        return
    opened = desk_of(interaction).opened(form["poem_id"])
    reply = opened.at_risk(risk.share, years or risk.years) if isinstance(opened, Opened) else opened.card()
    await respond(interaction, embeds=embeds_of(reply))
