"""The baseline dial: a small form for the asker's own risk, answered with an extrapolation.

The form's custom id carries the POEM, and what comes in is read from the interaction: a form opened before a restart,
or by two people at once, is answered all the same.
"""

import re
from collections.abc import Iterator
from typing import Any

import discord

from bot.core.followup import risk_of
from bot.desk import Opened
from bot.faces.discord.delivery import respond
from bot.faces.discord.failures import guarded, tell
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.cards import embeds_of
from bot.talk import NO_RISK

_FORM = re.compile(r"risk:(?P<poem_id>[a-z0-9-]{1,80})")


class RiskForm(discord.ui.Modal):
    """One question: the patient's risk without the intervention, in percent."""

    def __init__(self, poem_id: str) -> None:
        super().__init__(title="At my patient's risk", custom_id=f"risk:{poem_id}", timeout=900)
        self.add_item(
            discord.ui.Label(
                text="Risk without the treatment, in percent",
                description="Over the same time as in the study. More than 0, less than 100.",
                component=discord.ui.TextInput(custom_id="percent", placeholder="10", max_length=20),
            )
        )


@guarded
async def on_form(interaction: discord.Interaction[Any]) -> None:
    """Answer a form that was sent in, if it is this one."""
    data: Any = interaction.data or {}
    form = _FORM.fullmatch(str(data.get("custom_id", "")))
    if not form:
        return
    risk = risk_of(next(_values(data.get("components", [])), ""))
    if risk is None:
        await tell(interaction, NO_RISK)
        return
    opened = desk_of(interaction).opened(form["poem_id"])
    reply = opened.at_risk(risk) if isinstance(opened, Opened) else opened.card()
    await respond(interaction, embeds=embeds_of(reply))


def _values(components: list[Any]) -> Iterator[str]:
    for part in components:
        if "value" in part:
            yield str(part["value"])
        yield from _values([*part.get("components", []), *([part["component"]] if "component" in part else [])])
