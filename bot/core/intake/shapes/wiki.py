"""A wiki of trials: its table of contents names the headings of the page."""

import re

from bot.core.intake.shapes.page import Block, Line, Pages, around, own_heading, plain, words_of

_ENTRY = re.compile(r"\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?P<said>\S.{0,80})$")
_CONTENTS = "contents"
_LEAST = 3
_DESIGN = re.compile(r"\b(?:trial|study|cohort|review|analysis)\b", re.IGNORECASE)


def read(lines: list[Line], words: Pages) -> list[Line]:
    """Set aside the table of contents; what it names and a POEM has no place for is not placed."""
    page = list(lines)
    named: dict[str, str] = {}
    inside = False
    for at, line in words_of(page):
        entry = _ENTRY.match(line)
        if plain(line) == _CONTENTS or (inside and entry):
            inside = True
            page[at] = around(line)
            if entry:
                named[plain(entry["said"])] = entry["said"]
        elif inside:
            break
    if len(named) < _LEAST:
        return lines
    return _by_headings(page, named, words)


def _by_headings(page: list[Line], named: dict[str, str], words: Pages) -> list[Line]:
    read: list[Line] = []
    under = ""
    for line in page:
        said = plain(line) if isinstance(line, str) else ""
        if said in named and not own_heading(line):
            under = said
            section = words.sections.get(said, "not_placed")
            read.append(Block("heading", section, (str(line),) if section == "not_placed" else ()))
        elif isinstance(line, str) and own_heading(line):
            under = ""
            read.append(line)
        elif isinstance(line, str) and line and under in {"design", "funding"}:
            read.append(_field(under, line, read))
        else:
            read.append(line)
    return read


def _field(under: str, line: str, before: list[Line]) -> Line:
    """Return the first line that names a design, or a sponsor, as a field; the others as they stand."""
    told = any(isinstance(block, Block) and block.kind == "field" and block.name == under for block in before)
    if told or (under == "design" and (":" in line or "=" in line or not _DESIGN.search(line))):
        return line
    return Block("field", under, (line,))
