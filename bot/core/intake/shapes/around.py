"""What stands around a POEM on any page: menus, permissions, disclosures, comments; the words are in `pages.yaml`."""

from bot.core.intake.shapes.page import (
    CREDIT,
    Line,
    Pages,
    around,
    first_question,
    own_heading,
    plain,
    running_on,
    words_of,
)


def read(lines: list[Line], words: Pages) -> list[Line]:
    """Set aside every line that belongs to the page, and what comes after the POEM."""
    page = list(lines)
    done = 0
    for at, line in words_of(lines):
        if at < done or own_heading(line):
            continue
        said = plain(line)
        end = at
        if said in words.closing and first_question(page[at:]) == len(page) - at:
            end = len(page)
        elif said in words.with_below or said.startswith(tuple(f"{name}:" for name in words.with_below)):
            end = _empty(page, at)
        elif words.is_around(line):
            end = running_on(page, at) if words.begins_around(line) else at + 1
        for here in range(at, end):
            below = page[here]
            if isinstance(below, str) and below and not (CREDIT.match(below) and end == len(page)):
                page[here] = around(below)
        done = max(done, end)
    return page


def _empty(page: list[Line], at: int) -> int:
    return next((n for n in range(at, len(page)) if page[n] == "" or own_heading(page[n])), len(page))
