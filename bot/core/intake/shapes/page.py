"""A page before it is read: its lines, what a shape made of some of them, and the words that pages have around a POEM.

A shape takes lines and gives lines. What it knows to be more than a line of text it puts there as a block; what belongs
to the page and not to the POEM, as a block of the kind "page": it is kept and shown, and stands in no field.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["heading", "field", "text", "reference", "credit", "signature", "rule", "page", "reprint"]

WRAPPED = 45  # a line shorter than this was ended by its author, not by a mail program
_BROKEN_WORD = re.compile(r"[^\W\d_]{2}-$")
_QUESTION = re.compile(r"\W{0,4}(?:\d{1,2}[.)]\s*)?(?:the\s)?clinical\squestions?\b", re.IGNORECASE)
_OWN_HEADING = re.compile(
    r"\W{0,4}(?:\d{1,2}[.)]\s*)?(?:(?i:(?:the\s)?clinical\squestions?|bottom[\s-]?lines?|synopsis|(?:study\s)?references?)"
    r"\s*(?:[:|–—-].*)?$|(?:Clinical\s[Qq]uestions?|Bottom[\s-]?[Ll]ines?|Synopsis|References?)(?=[A-Z“\"]|\s[A-Z“\"]))"
)
CREDIT = re.compile(
    r"\(\s*(?i:(?:re)?printed|reproduced|adapted|taken|excerpted|courtesy|used|from)\s[^\n]{2,120}\)\.?$"
    r"|(?:Reprinted|Printed|Reproduced|Adapted|Taken|Excerpted|Courtesy|Used)\s(?:from|of|by|with)\s[^\n]{2,120}$"
    r"|\(?(?:(?i:copyright\b|source\s?:)|©)[^\n]{2,160}$"
)
DEGREE = (
    r"(?:M\.?D\.?|D\.?O\.?|M\.?P\.?H\.?|Ph\.?D\.?|M\.?Sc?\.?|MSPH|M\.?B\.?A\.?|M\.?A\.?|MEd|MMedEd|MSN|MSHS|MScCH|DrPH|ScD|"
    r"EdD|DPhil|Pharm\.?D\.?|BScPharm|ACPR|CCFP|FCFP|FAAFP|FACP|FACEP|FRCGP|FRCPC?|MRCGP|MRCP|MBBS|MBCh[Bb]|MB|ChB|BCh|"
    r"BMBS|BM|BSc|RN|NP|FNP|PA|PA-C|DNP|APRN|RPh|BCPS|CAQSM)"
)
PERSON = r"(?:[^\W\d_a-z][\w'’.\-]*\s){1,4}(?:(?:van|von|de|der|den|la|le)\s){0,3}[^\W\d_a-z][\w'’\-]+"
SIGNATURE = re.compile(
    r"(?:[-–—~]+\s*|(?i:by|reviewed by|written by|author|posted by)\s*:?\s+)?(?:Dr\.?\s)?"
    rf"{PERSON}(?:,\s?{DEGREE}|\s{DEGREE})(?:,?\s{DEGREE}){{0,6}}\.?$"
)
_PARTED = re.compile(r"\s*[•|·/]\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """One thing on the page. `name` says which heading or field; `lines` holds its words as they were broken."""

    kind: Kind
    name: str = ""
    lines: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The lines as one paragraph."""
        return join_lines(self.lines)


Line = str | Block


class Pages(BaseModel):
    """What stands around POEMs, in small letters: data that curators change, read from `pages.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    headings: dict[
        Literal["clinical_question", "bottom_line", "synopsis", "reference", "references", "not_placed"],
        tuple[str, ...],
    ] = {}
    whole: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    with_below: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()

    @cached_property
    def sections(self) -> dict[str, str]:
        """The section that each heading opens, by the heading."""
        return {said: section for section, names in self.headings.items() for said in names}

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(self.whole)

    def is_around(self, line: str) -> bool:
        """Tell whether a line belongs to the page by all that it says, or by how it begins or ends."""
        said = plain(line)
        if said in self._whole or self._is_menu(said):
            return True
        return self.begins_around(line) or (len(line) < 2 * WRAPPED and said.endswith(self.ends))

    def _is_menu(self, said: str) -> bool:
        """Tell whether a line is a row of things to click on; one of them may be new to us."""
        parts = _PARTED.split(said)
        return len(parts) > 1 and sum(part in self._whole for part in parts) >= max(len(parts) - 1, 2)

    def begins_around(self, line: str) -> bool:
        """Tell whether a line begins as lines of the page do."""
        return line.lower().lstrip(" •(").startswith(self.lines)


def plain(line: str) -> str:
    """Return what a line says, without capitals and the signs at its ends."""
    return line.lower().strip(" :.|•>↑*_-–—")


def own_heading(line: Line) -> bool:
    """Tell whether a line is, or begins with, a heading of POEMs."""
    return isinstance(line, str) and _OWN_HEADING.match(line) is not None


def first_question(lines: list[Line]) -> int:
    """Return where the first "Clinical Question" stands, or the number of lines."""
    return next((at for at, line in enumerate(lines) if isinstance(line, str) and _QUESTION.match(line)), len(lines))


def questions(lines: list[Line]) -> int:
    """Count the lines that ask a clinical question."""
    return sum(isinstance(line, str) and _QUESTION.match(line) is not None for line in lines)


def running_on(lines: list[Line], at: int) -> int:
    """Return where the paragraph of a line ends: it goes on while its lines are full and unfinished."""
    while at + 1 < len(lines):
        line, below = lines[at], lines[at + 1]
        if not isinstance(line, str) or not isinstance(below, str) or not below or own_heading(below):
            break
        if len(line) < WRAPPED or line.endswith((".", "!", "?")):
            break
        at += 1
    return at + 1


def around(line: str) -> Block:
    """Return a line as one of the page."""
    return Block("page", lines=(line,))


def words_of(lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Yield the lines that are still text and not empty, with their places."""
    return ((at, line) for at, line in enumerate(lines) if isinstance(line, str) and line)


def join_lines(lines: tuple[str, ...]) -> str:
    """Return lines as one paragraph; a word broken at a line's end keeps its hyphen and loses the gap."""
    parts: list[str] = []
    for line in lines:
        if parts and not (_BROKEN_WORD.search(parts[-1][-3:]) and line[:1].islower()):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)
