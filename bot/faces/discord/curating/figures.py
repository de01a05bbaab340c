"""Figures: those that a text prints are taken by a curator who has looked at them, and mended in a form where they err.

What is mended is recomputed at once, and what does not fit is said.
"""

import asyncio
import re
from collections.abc import Iterator, Mapping
from typing import Any

import discord

from bot.core.intake import doubts_about, in_a_line
from bot.curation import save, screened
from bot.desk import Desk
from bot.errors import DocumentError
from bot.faces.discord.curating.forms import Steps
from bot.faces.discord.curating.layout import KEY, SHORT
from bot.faces.discord.curating.rights import by, only_curators
from bot.faces.discord.curating.session import edited, not_saved, session, to_edit
from bot.faces.discord.curating.told import key_of, outcomes_of, proposals_of
from bot.faces.discord.delivery import acknowledged, conclude_with
from bot.faces.discord.host import desk_of
from bot.faces.discord.messages.filled import filled_in
from bot.faces.discord.messages.pressed import PressedMenu

_FORM = re.compile(rf"g:(?P<figure>[0-9a-f]{{{SHORT}}}):{KEY}")
_NUMBER = r"[-−–]?\d+(?:[.·]\d+)?"
_ESTIMATE = re.compile(rf"(?P<measure>.*?)[\s:=]*(?P<value>{_NUMBER})\s*(?P<unit>%)?\s*", re.DOTALL)
_INTERVAL = re.compile(rf"[(\[]?\s*(?P<low>{_NUMBER})\s*%?\s*(?:to|-|–|;|,)\s*(?P<high>{_NUMBER})\s*%?\s*[)\]]?")
_RESULT = re.compile(
    r"(?:(?P<events>\d+)\s*(?:of|/|out of)\s*(?P<n>\d+))?[\s,;(]*(?:(?P<percent>\d+(?:[.·]\d+)?)\s*%)?[\s)]*"
)
_BOXES = (
    ("name", "What was counted", "At which time stands apart, and stays.", 300),
    ("estimate", "Estimate", "The measure and its value, such as: relative risk 0.79", 100),
    ("interval", "95% confidence interval", "Such as: 0.66 to 0.95", 50),
    ("intervention", "Intervention: events of patients", "Such as: 31 of 155, or 20%, or both: 31 of 155, 20%", 50),
    ("control", "Comparison: events of patients", "Likewise", 50),
)
_GONE = "That figure has been changed meanwhile. Nothing was saved."


class FiguresMenu(PressedMenu, template=rf"figures:{KEY}"):
    """Takes those of the proposed figures that a curator has looked at; what was mended by hand stays."""

    def __init__(self, select: discord.ui.Select[discord.ui.View], key: str) -> None:
        super().__init__(select)
        self.key = key

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Put them into the file."""
        only_curators(interaction)
        await acknowledged(interaction.response.defer)
        desk = desk_of(interaction)
        key, written = await asyncio.to_thread(to_edit, desk, self.key)
        proposals = proposals_of(written.mapping)
        others = [one for one in outcomes_of(written.mapping) if key_of(one) not in proposals]
        taken = [dict(one.outcome) for figure, one in proposals.items() if figure in values]
        wanted: dict[Steps, Any] = {("outcomes",): [*others, *taken]}
        refused = await save(desk, written, wanted, by(interaction, "figures chosen"))
        coming = session(desk, key, refused=refused) if refused else edited(desk, key, "Figures saved.")
        await conclude_with(interaction, await coming)


class MendMenu(PressedMenu, template=rf"mend:{KEY}"):
    """Opens the form of one figure."""

    def __init__(self, select: discord.ui.Select[discord.ui.View], key: str) -> None:
        super().__init__(select)
        self.key = key

    async def chosen(self, interaction: discord.Interaction[Any], values: tuple[str, ...]) -> None:
        """Open it, filled with what is held or proposed."""
        only_curators(interaction)
        desk = desk_of(interaction)
        key, written = await asyncio.to_thread(to_edit, desk, self.key)
        _, outcome = _found(written.mapping, values[0])
        form = figure_form(values[0], key, outcome)
        await acknowledged(lambda: interaction.response.send_modal(form))


def figure_form(figure: str, key: str, outcome: Mapping[str, Any]) -> discord.ui.Modal:
    """Return the form of a figure, filled with what it says; `figure`: the digits that tell it, `key`: the file's."""
    form = discord.ui.Modal(title="Mend a figure", custom_id=f"g:{figure}:{key}", timeout=None)
    stands = _said(outcome)
    for name, label, hint, most in _BOXES:
        box: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=name, default=stands[name][:most] or None, required=name == "name", max_length=most
        )
        form.add_item(discord.ui.Label(text=label, description=hint, component=box))
    return form


async def on_figure(interaction: discord.Interaction[Any]) -> None:
    """Save a figure that was mended, if it is that form, and say what does not fit in it."""
    sent = filled_in(interaction, _FORM)
    if sent is None:
        return
    form, filled = sent
    only_curators(interaction)
    await acknowledged(interaction.response.defer)
    desk = desk_of(interaction)
    key, written = await asyncio.to_thread(to_edit, desk, form["key"])
    place, outcome = _found(written.mapping, form["figure"])
    labels = {name: label for name, label, _, _ in _BOXES}
    try:
        mended, left_out = _mended(outcome, filled, desk)
    except DocumentError as error:
        typed = {label: filled.get(name, "") for name, label in labels.items()}
        await conclude_with(interaction, await session(desk, key, refused=not_saved(str(error), typed)))
        return
    held = outcomes_of(written.mapping)
    wanted: dict[Steps, Any] = {("outcomes", place): mended} if held else {("outcomes",): [mended]}
    refused = await save(desk, written, wanted, by(interaction, "a figure mended"))
    doubts = " ".join(doubts_about(mended)) or "Recomputed: nothing in it is at odds."
    lead = f"Saved: {in_a_line(mended)}. {doubts}{left_out}"
    await conclude_with(
        interaction, await (session(desk, key, refused=refused) if refused else edited(desk, key, lead))
    )


def _found(mapping: Mapping[str, Any], figure: str) -> tuple[int, Mapping[str, Any]]:
    """Return where a figure stands among the outcomes, or where it is to stand, and what it says."""
    held = outcomes_of(mapping)
    for n, one in enumerate(held):
        if key_of(one).startswith(figure):
            return n, one
    for key, proposal in proposals_of(mapping).items():
        if key.startswith(figure):
            return len(held), proposal.outcome
    raise DocumentError(_GONE)


def _said(outcome: Mapping[str, Any]) -> dict[str, str]:
    """Return what stands in a figure, as it is filled in."""
    effect = outcome.get("effect") or {}
    limits = effect.get("ci95")
    unit = effect.get("unit") if effect.get("unit") == "%" else ""
    value = f"{effect['value']}{unit}" if effect.get("value") is not None else ""
    return {
        "name": str(outcome.get("name") or ""),
        "estimate": f"{effect.get('measure', '')} {value}".strip() if value else "",
        "interval": f"{limits[0]} to {limits[1]}" if limits else "",
        "intervention": ", ".join(_in_figures(outcome.get("intervention") or {})),
        "control": ", ".join(_in_figures(outcome.get("control") or {})),
    }


def _in_figures(result: Mapping[str, Any]) -> Iterator[str]:
    if result.get("n") is not None and result.get("events") is not None:
        yield f"{result['events']} of {result['n']}"
    if result.get("percent") is not None:
        yield f"{result['percent']}%"


def _mended(outcome: Mapping[str, Any], filled: Mapping[str, str], desk: Desk) -> tuple[dict[str, Any], str]:
    """Return a figure with what was filled in, and what to say of it. Raise DocumentError for what cannot be read.

    What the form does not ask for stays as it is; a field that was emptied is taken out.
    """
    stood, new, left_out = _said(outcome), {**outcome}, ""
    if (typed := filled.get("name", "").strip()) != stood["name"]:
        new["name"], left_out = screened(typed, desk)
    effect = dict(outcome.get("effect") or {})
    if (typed := filled.get("estimate", "").strip()) != stood["estimate"]:
        effect = _with(effect, ("measure", "value", "unit"), _estimate(typed, effect))
    if (typed := filled.get("interval", "").strip()) != stood["interval"]:
        effect = _with(effect, ("ci95",), _interval(typed))
    for side in ("intervention", "control"):
        if (typed := filled.get(side, "").strip()) != stood[side]:
            new[side] = _with(dict(outcome.get(side) or {}), ("events", "n", "percent"), _result(typed))
    new["effect"] = effect if effect.keys() - {"measure", "unit"} else None
    return {name: value for name, value in new.items() if value not in (None, {})}, left_out


def _with(part: dict[str, Any], names: tuple[str, ...], new: Mapping[str, Any]) -> dict[str, Any]:
    return {**{name: value for name, value in part.items() if name not in names}, **new}


def _estimate(typed: str, effect: Mapping[str, Any]) -> dict[str, Any]:
    if not typed:
        return {"measure": effect["measure"]} if effect.get("measure") else {}
    found = _ESTIMATE.fullmatch(typed)
    measure = found["measure"].strip() or effect.get("measure") if found else None
    if not found or not measure:
        raise DocumentError(f"I cannot read the estimate “{typed}”. Write it as: relative risk 0.79.")
    unit = {"unit": "%"} if found["unit"] else {}
    return {"measure": measure, "value": _number(found["value"]), **unit}


def _interval(typed: str) -> dict[str, Any]:
    if not typed:
        return {}
    found = _INTERVAL.fullmatch(typed)
    if not found:
        raise DocumentError(f"I cannot read the interval “{typed}”. Write it as: 0.66 to 0.95.")
    return {"ci95": [_number(found["low"]), _number(found["high"])]}


def _result(typed: str) -> dict[str, Any]:
    found = _RESULT.fullmatch(typed)
    if not found:
        raise DocumentError(f"I cannot read the result “{typed}”. Write it as: 31 of 155, 20%.")
    said: dict[str, Any] = {}
    if found["n"]:
        said |= {"events": int(found["events"]), "n": int(found["n"])}
    if found["percent"]:
        said["percent"] = _number(found["percent"])
    return said


def _number(text: str) -> float:
    plain = text.replace("−", "-").replace("–", "-").replace("·", ".")
    return float(plain) if "." in plain else int(plain)
