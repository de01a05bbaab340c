"""A journal's department page: who wrote it, and where the journal printed it.

The line that says where the page itself was printed looks like a reference; it is never the study's.
"""

import re

from bot.core.intake.citation import read_reference
from bot.core.intake.shapes.page import DEGREE, PERSON, Block, Line, Pages, around, first_question, words_of

_BYLINE = re.compile(
    rf"(?P<who>(?:(?i:by)\s)?{PERSON}(?:,?\s{DEGREE})(?:,?\s{DEGREE}){{0,6}})(?:,|;|\s?[|•·])\s(?P<where>\S.*)$"
)
_BARE = re.compile(
    r"(?P<journal>[A-Z][\w&.,:'’\s-]{1,80}?)[.,]?\s(?P<year>(?:19|20)\d{2})[.;:,\s]\s?[^a-z]{0,30}\d{1,4}\s?(?:\([^()]{1,30}\))?"
    r"(?:\s?:\s?[\w\s,–—-]{1,30})?\.?$"
)
_LONGEST = 140


def read(lines: list[Line], words: Pages) -> list[Line]:  # noqa: ARG001 - all shapes take the same
    """Take apart what stands above the question: the author with degrees, and the reprinting journal's line."""
    page = list(lines)
    first = first_question(page)
    found: dict[int, list[Line]] = {}
    for at, line in words_of(page):
        if at >= first:
            break
        if byline := _BYLINE.match(line):
            found[at] = [Block("signature", lines=(byline["who"],)), around(byline["where"])]
        elif is_bare(line) and not _runs_on(page, at):
            found[at] = [Block("reprint", lines=(line,))]
    return [part for at, line in enumerate(page) for part in found.get(at, [line])]


def is_bare(line: str) -> bool:
    """Tell whether a line says journal, year and volume, and neither who wrote nor what."""
    if len(line) > _LONGEST:
        return False
    reference = read_reference(line)
    if reference is not None:
        return not reference.authors and not reference.title and (reference.volume or reference.pages) is not None
    return _BARE.fullmatch(line) is not None


def _runs_on(page: list[Line], at: int) -> bool:
    """Tell whether a line may be the last of a reference that was broken into lines."""
    above = page[at - 1] if at else ""
    return isinstance(above, str) and read_reference(f"{above} {page[at]}") is not None and _goes_on(above)


def _goes_on(above: str) -> bool:
    return re.search(r"[^\W\d_]\s[A-Z]{1,3}(?:,|\.|\set\sal)", above) is not None
