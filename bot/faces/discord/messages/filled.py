"""What was filled into a form, read from the interaction: one opened before a restart is read all the same."""

from collections.abc import Iterator
from typing import Any

import discord


def filled_in(interaction: discord.Interaction[Any]) -> tuple[str, dict[str, str]]:
    """Return the form's id, and what was filled in by the id of its field; of a menu what was chosen, else nothing."""
    data: Any = interaction.data or {}
    return str(data.get("custom_id", "")), dict(_values(data.get("components", [])))


def _values(components: list[Any]) -> Iterator[tuple[str, str]]:
    for part in components:
        if "value" in part:
            yield str(part.get("custom_id")), str(part["value"])
        elif "values" in part:
            yield str(part.get("custom_id")), "\n".join(map(str, part["values"]))
        yield from _values([*part.get("components", []), *([part["component"]] if "component" in part else [])])
