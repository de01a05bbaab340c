"""From the blocks of a document to its POEMs, and in each POEM from blocks to sections.

A POEM begins with its headline, which stands before the heading "Clinical Question". Paragraphs under a heading belong
to it; header fields, references, credits and signatures are told by their shape wherever they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from bot.core.intake.shapes.page import WRAPPED, Block, join_lines

Section = Literal[
    "preface",
    "headline",
    "clinical_question",
    "bottom_line",
    "repeated",
    "reference",  # cited as such
    "references",  # a list of them
    "cited",  # a reference that nothing calls so
    "reprint",  # a journal and its year: whose, nothing tells
    "synopsis",
    "untitled",
    "credit",
    "signature",
    "closing",
    "not_placed",
    "page",
]

_LONGEST_HEADLINE = 200
_FEW_WORDS = 3
_ITEM = re.compile(r"^(?:\[?\d{1,3}[.)\]]|↑)\s*(?=\D)")
_NOT_A_HEADLINE = re.compile(
    r"(?:from|sent|to|cc|date|subject|fwd?|re)\s?:|https?://|.*\S@\S+\.\w|(?:hi|hello|dear|hey)\b.*[,!]$|"
    r"by\s(?-i:[A-Z])|(?:\w{3,9},?\s)?(?:\w{3,9}\.?\s\d{1,2},?\s|\d{1,2}\s\w{3,9}\.?,?\s)(?:19|20)\d{2}\W*$|"
    r"(?:(?:daily|weekly|info|today['’]?s|this\sweek['’]?s)\s?)*poems?(?:\s(?:of|for)\s(?:the|this)\s(?:day|week|month))?"
    r"\W*\d*$|\W*$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Sections:
    """The blocks of one POEM, section by section, and its header fields as printed."""

    fields: list[tuple[str, str]] = field(default_factory=list)
    _blocks: dict[str, list[Block]] = field(default_factory=dict)
    _open: str | None = "preface"

    def has(self, section: Section) -> bool:
        """Tell whether the section's heading stands in the document, or something under it."""
        return section in self._blocks

    def paragraphs(self, section: Section) -> list[str]:
        """Return the section's paragraphs in order."""
        return [block.text for block in self._blocks.get(section, [])]

    def headlines(self) -> tuple[list[str], list[str]]:
        """Return what may be the headline, likeliest first, and the other words that stand before the question."""
        titled = self.paragraphs("headline")
        likely: list[str] = []
        other: list[str] = []
        for block in reversed(self._blocks.get("preface", [])):
            above, last = _last_lines(block)
            (likely if _may_be_headline(last.text) else other).append(last.text)
            if above is not None:
                other.append(above.text)
        if titled:
            return titled, [*likely, *other]
        return sorted(likely, key=lambda line: len(line.split()) < _FEW_WORDS), other

    def place(self, block: Block) -> None:
        """Put the next block of the document where it belongs."""
        if block.kind == "heading":
            again = block.name in self._blocks
            self._open = "repeated" if again and block.name in {"bottom_line", "clinical_question"} else block.name
            self._blocks.setdefault(self._open, [])
        elif block.kind == "field":
            self.fields.append((block.name, block.text))
            self._close()
        elif block.kind == "rule":
            if self._blocks.get(self._open or ""):
                self._close()
        else:
            self._blocks.setdefault(self._section_of(block), []).append(block)

    def settle(self) -> None:
        """Take the POEM's own reference out of the synopsis when it stands nowhere else."""
        if not any(self.has(section) for section in ("reference", "references", "cited")):
            synopsis = self._blocks.get("synopsis", [])
            own = [block for block in synopsis if block.kind == "reference"]
            if len(own) == 1:
                self._blocks["cited"] = own
                synopsis.remove(own[0])

    def listed(self) -> list[str]:
        """Return the items of the list of references, each without its count or mark."""
        items: list[tuple[str, ...]] = []
        for block in (*self._blocks.get("reference", ()), *self._blocks.get("references", ())):
            begins = [at for at, line in enumerate(block.lines) if at == 0 or _ITEM.match(line)]
            items += [block.lines[a:b] for a, b in pairwise([*begins, len(block.lines)])]
        return [join_lines((_ITEM.sub("", item[0]), *item[1:])) for item in items]

    def counts_references(self) -> bool:
        """Tell whether the references are counted, as those of an article are."""
        blocks = (*self._blocks.get("reference", ()), *self._blocks.get("references", ()))
        return any(_ITEM.match(line) for block in blocks for line in block.lines)

    def _section_of(self, block: Block) -> str:
        under = self._open
        if block.kind in {"page", "reprint"} and under != "reference":
            return block.kind
        if block.kind == "reference" and under not in {"reference", "references", "synopsis", "not_placed"}:
            self._close()
            return "cited"
        if block.kind in {"credit", "signature"}:
            self._close()
            return block.kind
        if under is None:
            return "closing" if self.has("credit") or self.has("signature") else "untitled"
        if under in {"headline", "reference"}:  # one paragraph each
            self._close()
        return under

    def _close(self) -> None:
        if self._open != "preface":
            self._open = None


def poems_of(blocks: list[Block]) -> Iterator[Sections]:
    """Yield the sections of each POEM in a document, in order."""
    for part in _split(blocks):
        sections = Sections()
        for block in part:
            sections.place(block)
        sections.settle()
        yield sections


def _split(blocks: list[Block]) -> Iterator[list[Block]]:
    questions = [at for at, block in enumerate(blocks) if block.kind == "heading" and block.name == "clinical_question"]
    start, carried = 0, list[Block]()
    for this, following in pairwise(questions):
        bottom = next((at for at in range(this, following) if blocks[at].name == "bottom_line"), this)
        end, before, after = _boundary(blocks, bottom + 2, following)
        yield [*carried, *blocks[start:end], *before]
        start, carried = end + bool(after), after
    yield [*carried, *blocks[start:]]


def _boundary(blocks: list[Block], first: int, question: int) -> tuple[int, list[Block], list[Block]]:
    """Return where a POEM ends and the next begins; a paragraph that holds the end and the headline falls in two."""
    at = question - 1
    while at >= first and blocks[at].kind in {"rule", "page"}:
        at -= 1
    if at < first or blocks[at].kind != "text":
        return question, [], []
    if blocks[at - 1].name == "headline":
        return at - 1, [], []
    above, headline = _last_lines(blocks[at])
    if not _may_be_headline(headline.text) or headline.text.endswith((".", ",", ";")):
        return question, [], []
    if above is not None:
        return at, [above], [headline]
    top = at
    while top > first and blocks[top - 1].kind == "text":
        top -= 1
    return (top if blocks[top - 1].kind in {"rule", "page"} else at), [], []


def _last_lines(block: Block) -> tuple[Block | None, Block]:
    """Return a paragraph in two: what stands above, and its last line with the lines that ran on into it."""
    at = len(block.lines) - 1
    while at and _runs_into(block.lines[at - 1], block.lines[at]):
        at -= 1
    return (replace(block, lines=block.lines[:at]) if at else None), replace(block, lines=block.lines[at:])


def _runs_into(line: str, below: str) -> bool:
    if line.endswith((".", "!", "?", ")", ",")):
        return False
    return len(line) >= WRAPPED or (below[:1].islower() and not _NOT_A_HEADLINE.match(line))


def _may_be_headline(text: str) -> bool:
    return len(text) <= _LONGEST_HEADLINE and not _NOT_A_HEADLINE.match(text)
