"""Text out of a PDF: words broken at the ends of lines, heads and feet that come again on every page, page numbers."""

import re
from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

from bot.core.intake.header import labelled_fields
from bot.core.intake.shapes.page import (
    CREDIT,
    SIGNATURE,
    Line,
    Pages,
    around,
    first_question,
    own_heading,
    questions,
    words_of,
)

_BROKEN = re.compile(r"(?P<head>[^\W\d_]{2,})-$")
_REST = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[-–—\s]*(?:\d{1,3}|[ivx]{1,4})(?:\s?/\s?\d{1,3})?[-–—\s]*$")
_LONGEST_HEAD = 100
_APART = 4


def rejoined(text: str, known: Callable[[str], bool]) -> str:
    """Return a text in which words that were broken at a line's end stand whole again.

    A hyphen goes when the whole is `known` for a word, or stands in the text itself; else it was the author's own.
    """
    lines = text.split("\n")
    here: set[str] | None = None
    for at in range(len(lines) - 1):
        broken, rest = _BROKEN.search(lines[at]), _REST.match(lines[at + 1])
        if not broken or not rest or not rest.group()[0].islower():
            continue
        if here is None:
            here = set(re.findall(r"[^\W\d_]+", text.lower()))
        head, tail = broken["head"].lower(), rest.group().lower()
        whole = head + tail
        if whole in here or known(whole) or not (known(head) or known(tail)):
            lines[at] = f"{lines[at][:-1]}{rest.group()}"
            lines[at + 1] = lines[at + 1][rest.end() :].lstrip(" ")
            if re.match(r"[,.;:?!)\]]+(?=\s|$)", lines[at + 1]):  # the sign after the word belongs to it
                sign, _, below = lines[at + 1].partition(" ")
                lines[at], lines[at + 1] = lines[at] + sign, below
    return "\n".join(lines)


def read(lines: list[Line], words: Pages) -> list[Line]:  # noqa: ARG001 - all shapes take the same
    """Set aside what comes again on every page, and close the gap that it left in a sentence."""
    page = list(lines)
    repeated = _repeated(page)
    if not repeated:
        return page
    aside: list[Line] = []
    for at in repeated:
        aside.append(around(str(page[at])))
        page[at] = ""
    return [*_closed(page, set(repeated)), "", *aside]


def _repeated(page: list[Line]) -> list[int]:
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in words_of(page):
        if len(line) <= _LONGEST_HEAD and not (own_heading(line) or labelled_fields(line) or SIGNATURE.match(line)):
            places[re.sub(r"\d+", "0", line.lower())].append(at)
    several = questions(page)
    found: list[int] = []
    for here in places.values():
        apart = [b for a, b in pairwise(here) if b - a >= _APART]
        if len(here) > several and len(apart) == len(here) - 1 > 0 and not str(page[here[0]]).endswith((".", "?", "!")):
            found += here[:-1] if CREDIT.match(str(page[here[0]])) else here
    if not found:
        return []
    first = first_question(page)
    left = [at for at, _ in words_of(page) if at < first and at not in found]
    if not left:  # the title is printed at the head of every page
        found = [at for at in found if at >= first or at != max(b for b in found if b < first)]
    numbers = [at for at, line in words_of(page) if _NUMBER.match(line)]
    return sorted({*found, *numbers})


def _closed(page: list[Line], gone: set[int]) -> list[Line]:
    closed: list[Line] = []
    at = 0
    while at < len(page):
        end = at
        while end < len(page) and page[end] == "":
            end += 1
        below = page[end] if end < len(page) else ""
        above = closed[-1] if closed else ""
        cut = gone.intersection(range(at, end)) and isinstance(above, str) and isinstance(below, str)
        if end > at and cut and above and not str(above).endswith((".", "?", "!", ":")) and str(below)[:1].islower():
            at = end  # the sentence goes on
            continue
        closed += page[at : max(end, at + 1)]
        at = max(end, at + 1)
    return closed
