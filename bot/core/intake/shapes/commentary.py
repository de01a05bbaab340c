"""A journal's commentary on a study: labels on lines of their own, and a page between the title and the question."""

import re

from bot.core.intake.header import labelled_fields
from bot.core.intake.shapes.page import Block, Line, Pages, around, first_question, own_heading, plain, words_of

_LABEL = re.compile(r"[A-Z][A-Za-z][A-Za-z -]{2,40}:$")
_LEAST = 3
_TEXT_BEGINS = "article text"


def read(lines: list[Line], words: Pages) -> list[Line]:
    """Put labels and what is said below them on one line; set aside what stands between title and question."""
    page = list(lines)
    first = first_question(page)
    begins = next((at for at, line in words_of(page) if at < first and plain(line) == _TEXT_BEGINS), first)
    for at, line in words_of(page):
        if begins <= at < first:
            page[at] = around(line)
    labels = [at for at, line in words_of(page) if _is_label(line, words) and _said(page, at)]
    if len(labels) < _LEAST:
        return page
    for at in labels:
        line = f"{page[at]} {page[at + 1]}"
        fields = labelled_fields(line)
        page[at] = line if fields else Block("field", "not_kept", (line,))
        page[at + 1] = ""
    return [line for at, line in enumerate(page) if at - 1 not in labels]


def _is_label(line: str, words: Pages) -> bool:
    if not _LABEL.match(line) or own_heading(line):
        return False
    return plain(line) not in words.sections and not words.is_around(line)


def _said(page: list[Line], at: int) -> bool:
    below = page[at + 1] if at + 1 < len(page) else ""
    return isinstance(below, str) and bool(below) and not own_heading(below) and _LABEL.match(below) is None
