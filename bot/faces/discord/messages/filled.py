"""What was filled into a form, read from the interaction: one opened before a restart is read all the same."""

import re
from collections.abc import Iterator
from typing import Any

import discord


def filled_in(
    interaction: discord.Interaction[Any], form: re.Pattern[str]
) -> tuple[re.Match[str], dict[str, str]] | None:
    """Return what a form's id tells, and what was filled in by the id of its field; None for a form of another kind.

    Of a menu it is what was chosen, each in a line.
    """
    data: Any = interaction.data or {}
    told = form.fullmatch(str(data.get("custom_id", "")))
    return (told, dict(_values(data.get("components", [])))) if told else None


def _values(components: list[Any]) -> Iterator[tuple[str, str]]:
    for part in components:
        if "value" in part:
            yield str(part.get("custom_id")), str(part["value"])
        elif "values" in part:
            yield str(part.get("custom_id")), "\n".join(map(str, part["values"]))
        yield from _values([*part.get("components", []), *([part["component"]] if "component" in part else [])])
