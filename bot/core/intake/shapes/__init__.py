"""The shapes in which POEMs come: each takes the lines of a page and says what some of them are. None knows another."""

from bot.core.intake.shapes import around, commentary, department, digest, mail, printed, wiki
from bot.core.intake.shapes.page import Line, Pages

# Heads and feet before all else: they stand in the middle of sentences. Words that any page has, last.
_SHAPES = (mail, printed, department, commentary, wiki, digest, around)


def shaped(lines: list[Line], words: Pages) -> list[Line]:
    """Return the lines of a page with what each shape makes of them."""
    for shape in _SHAPES:
        lines = shape.read(lines, words)
    return lines
