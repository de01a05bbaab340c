"""How tall a message is on a phone of 390 px, estimated: the lines that its words fill, and what stands around them.

The widths are those of Figtree, which stands in for Discord's own font in drawings; sizes follow public re-creations of
the client. Held against 23 cards drawn by a browser (573 to 747 px): 19 were within 3 px, three a line (18 px) off, and
one was two lines lower than estimated.
"""

from collections.abc import Mapping
from typing import Any

from bot.core.reply.phone import BOLD, NORMAL, SMALL, TITLE, lines, width

_ROW = 306  # px for buttons
_AROUND = 16 + 4 + 22 + 4 + 16  # the message: margins, the line with the name
_EMBED = 6 + 2 + 2 + 16  # its margin, edges and padding
_GAP = 8  # before each part of an embed, between the rows of buttons and between buttons
_BUTTON, _PADDING, _NARROWEST = 36, 26, 60
_MENU = 44


def height(message: Mapping[str, Any]) -> int:
    """Return the estimated height in px of a message, as the body that Discord gets."""
    embeds = sum(_embed(embed) for embed in message.get("embeds", ()))
    rows = sum(_components(row) for row in message.get("components", ()))
    return round(_AROUND + embeds + rows)


def _embed(embed: Mapping[str, Any]) -> float:
    parts = [lines(embed["title"], TITLE, bold=True) * 22] if embed.get("title") else []
    parts += [_markdown(embed["description"])] if embed.get("description") else []
    parts += [lines(embed["footer"]["text"], 12) * 16] if embed.get("footer") else []
    return _EMBED + sum(part + _GAP for part in parts)


def _markdown(text: str) -> int:
    return 18 * sum(_line(line) for line in text.split("\n"))


def _line(line: str) -> int:
    if line.startswith("-# "):
        return lines(line.removeprefix("-# "), SMALL)
    return lines(line, NORMAL) if line else 1


def _components(row: Mapping[str, Any]) -> int:
    """Return the height of a row of buttons, which breaks where the next finds no room, or of a menu."""
    buttons = [part for part in row["components"] if part["type"] == 2]
    if not buttons:
        return _GAP + _MENU
    rows, room = 1, float(_ROW)
    for button in buttons:
        wide = max(_NARROWEST, width(button["label"], NORMAL) * BOLD + _PADDING)
        if wide > room and room < _ROW:
            rows, room = rows + 1, float(_ROW)
        room -= wide + _GAP
    return rows * (_GAP + _BUTTON)
