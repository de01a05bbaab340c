"""A digest of several POEMs: headlines that are counted."""

import re

from bot.core.intake.shapes.page import Block, Line, Pages, first_question, words_of

_COUNTED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?P<headline>\S.*)$")


def read(lines: list[Line], words: Pages) -> list[Line]:  # noqa: ARG001 - all shapes take the same
    """Take the count off headlines that are counted from one."""
    page = list(lines)
    counted: dict[int, str] = {}
    for at, line in words_of(page):
        found = _COUNTED.match(line)
        below = next((n for n in range(at + 1, len(page)) if page[n] != ""), len(page))
        if found and int(found["number"]) == len(counted) + 1 and first_question(page[below:]) == 0 < len(page) - below:
            counted[at] = found["headline"]
    if len(counted) > 1:
        for at, headline in counted.items():
            page[at] = Block("heading", "headline", (headline,))
    return page
