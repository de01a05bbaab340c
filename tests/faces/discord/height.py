"""How tall a message is on a phone of 390 px, estimated: the lines that its words fill, and what stands around them.

The widths are those of Figtree, which stands in for Discord's own font in drawings; sizes follow public re-creations of
the client. Held against 23 cards drawn by a browser (573 to 747 px): 19 were within 3 px, three a line (18 px) off, and
one was two lines lower than estimated.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

_TEXT = 273  # px between the edges of an embed
_ROW = 306  # px for buttons
_AROUND = 16 + 4 + 22 + 4 + 16  # the message: margins, the line with the name
_EMBED = 6 + 2 + 2 + 16  # its margin, edges and padding
_GAP = 8  # before each part of an embed, between the rows of buttons and between buttons
_BUTTON, _PADDING, _NARROWEST = 36, 26, 60
_MENU = 44

# In thousandths of the size of the print.
_WIDTHS: Mapping[str, int] = {
    character: width
    for width, characters in (
        (200, "'’.·"),
        (230, "li,:; "),
        (270, "jI"),
        (340, 'r()"'),
        (380, "ft/"),
        (420, "1-"),
        (480, "sxk*z"),
        (510, "a?vJL"),
        (540, "ycF37"),
        (560, "eThnu2569"),
        (590, "oqPbdgpEYBKSX8…"),
        (630, "4+=<>RZ0&–"),
        (690, "ADVUC≥≤"),
        (770, "HGNwOQ%"),
        (860, "mM"),
        (960, "W"),
    )
    for character in characters
}
_OTHER = 1000  # an emoji, a letter of another script
_BOLD = 1.03
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_BREAK = re.compile(r"(?<=[a-z]-)(?=[a-z])|(?<=[a-z]/)(?=[a-z])", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([^\w\s])")


def height(message: Mapping[str, Any]) -> int:
    """Return the estimated height in px of a message, as the body that Discord gets."""
    embeds = sum(_embed(embed) for embed in message.get("embeds", ()))
    rows = sum(_components(row) for row in message.get("components", ()))
    return round(_AROUND + embeds + rows)


def _embed(embed: Mapping[str, Any]) -> float:
    parts = [_lines(embed["title"], 16, bold=True) * 22] if embed.get("title") else []
    parts += [_markdown(embed["description"])] if embed.get("description") else []
    parts += [_lines(embed["footer"]["text"], 12) * 16] if embed.get("footer") else []
    return _EMBED + sum(part + _GAP for part in parts)


def _markdown(text: str) -> int:
    return 18 * sum(_line(line) for line in text.split("\n"))


def _line(line: str) -> int:
    if line.startswith("-# "):
        return _lines(line.removeprefix("-# "), 13)
    return _lines(line, 14) if line else 1


def _lines(text: str, size: int, *, bold: bool = False) -> int:
    """Return over how many lines a text runs, broken between words."""
    lines, room = 1, float(_TEXT)
    for word in _words(_ESCAPED.sub(r"\1", _LINK.sub(r"\1", text))):
        heavy = bold or word.startswith("**")
        for part in _BREAK.split(word.replace("**", "")):
            width = _width(part, size) * (_BOLD if heavy else 1)
            if width > room and room < _TEXT:
                lines, room = lines + 1, float(_TEXT)
            room -= width
        room -= _width(" ", size)
    return lines


def _words(text: str) -> Iterable[str]:
    """Yield words; each of a bold passage with its mark."""
    inside = False
    for word in text.split():
        inside = inside or word.startswith("**")
        yield f"**{word}" if inside else word
        inside = inside and "**" not in word.removeprefix("**")


def _width(text: str, size: int) -> float:
    return size * sum(_WIDTHS.get(character, _OTHER) for character in text) / 1000


def _components(row: Mapping[str, Any]) -> int:
    """Return the height of a row of buttons, which breaks where the next finds no room, or of a menu."""
    buttons = [part for part in row["components"] if part["type"] == 2]
    if not buttons:
        return _GAP + _MENU
    rows, room = 1, float(_ROW)
    for button in buttons:
        width = max(_NARROWEST, _width(button["label"], 14) * _BOLD + _PADDING)
        if width > room and room < _ROW:
            rows, room = rows + 1, float(_ROW)
        room -= width + _GAP
    return rows * (_GAP + _BUTTON)
