"""From the characters of a document to its blocks: headings, header fields, references, credits, paragraphs.

What a mail, a chat or a PDF adds (quote marks, bold marks, soft hyphens, hard line ends) is taken off; no word is.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.core.intake.citation import begins_like_reference, is_complete_reference, is_reference
from bot.core.intake.header import PROSE, VOCABULARIES, is_known, labelled_fields

Kind = Literal["heading", "field", "text", "reference", "credit", "signature", "rule", "page"]

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_QUOTED = re.compile(r"(?:\s*>)+(?!\s?\d)\s?")
_QUOTED_ANY = re.compile(r"(?:\s*>)+\s?")
_MARKUP_LINE = re.compile(r"\s*(?:#{1,6}\s+|[•·▪◦‣*]\s+|\|\s*)")
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?![*])")
_RULE = re.compile(r"[\s|:]*[-=_*~–—•#]{2}[\s|:=_*~–—•#-]*")
_PAGE = re.compile(r"[-–—\s]*page\s\d{1,4}(?:\sof\s\d{1,4})?[-–—\s]*", re.IGNORECASE)
_BROKEN_WORD = re.compile(r"[^\W\d_]{2}-$")

_NUMBERED = r"^(?:\d{1,2}[.)]\s*|[-–—]\s+)?"
_HEADINGS: dict[str, str] = {
    "clinical_question": r"clinical\squestions?",
    "bottom_line": r"bottom[\s-]?lines?",
    "reference": r"(?:study\s)?references?|citations?",
    "synopsis": r"synopsis",
    "headline": r"title|headline",
}
_HEADING = re.compile(
    _NUMBERED
    + "(?:"
    + "|".join(f"(?P<{name}>(?i:{words}))" for name, words in _HEADINGS.items())
    + r")(?P<after>\s?[:|]\s?|\s[–—-](?:\s|$)|\t\s?|\s?$|(?=[A-Z“\"])|\s(?=[A-Z“\"]))"
)
_SIGNED = re.compile(r"\s?[:|–—\t-]\s?|\s?$")
_INLINE = re.compile(
    r"(?<=\S)\s+(?=(?:Clinical\s[Qq]uestion|Bottom[\s-][Ll]ine|Reference|Synopsis|Study\s[Dd]esign|Funding|Setting|"
    r"Population\sand\ssetting|Allocation)\s?:)"
)
_CREDIT = re.compile(
    r"\(\s*(?i:(?:re)?printed|reproduced|adapted|taken|excerpted|courtesy|used|from)\s[^\n]{2,120}\)\.?$"
    r"|(?:Reprinted|Printed|Reproduced|Adapted|Taken|Excerpted|Courtesy|Used)\s(?:from|of|by|with)\s[^\n]{2,120}$"
    r"|\(?(?:(?i:copyright\b|source\s?:)|©)[^\n]{2,160}$"
)
_DEGREE = (
    r"(?:M\.?D\.?|D\.?O\.?|M\.?P\.?H\.?|Ph\.?D\.?|M\.?Sc?\.?|MSPH|M\.?B\.?A\.?|M\.?A\.?|MEd|MSN|MSHS|DrPH|ScD|EdD|DPhil|"
    r"Pharm\.?D\.?|FAAFP|FACP|FACEP|FRCGP|FRCPC?|MRCGP|MRCP|MBBS|MBCh[Bb]|MB|ChB|BCh|BMBS|BM|RN|NP|FNP|PA|PA-C|DNP|"
    r"APRN|RPh|BCPS|CAQSM)"
)
_SIGNATURE = re.compile(
    r"(?:[-–—~]+\s*|(?i:by|reviewed by|written by|author|posted by)\s*:?\s+)?(?:Dr\.?\s)?"
    r"(?:[^\W\d_a-z][\w'’.\-]*\s){1,4}(?:(?:van|von|de|der|den|la|le)\s){0,3}[^\W\d_a-z][\w'’\-]+"
    rf"(?:,\s?{_DEGREE}|\s{_DEGREE})(?:,?\s{_DEGREE}){{0,6}}\.?$"
)
_LONGEST_RUN = 6
WRAPPED = 45  # a line shorter than this was ended by its author, not by a mail program


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


def cleaned(text: str) -> str:
    """Return a text without what carries no word: marks of mail and chat, invisible characters, odd spaces."""
    text = _SURROGATES.sub("\ufffd", text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text).translate(_LIGATURES))
    text = _CONTROLS.sub(" ", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
    lines = text.split("\n")
    quoted = _QUOTED_ANY if 2 * sum(line.lstrip().startswith(">") for line in lines) > len(lines) else _QUOTED
    return "\n".join(_cleaned_line(quoted.sub("", line, count=1) if quoted.match(line) else line) for line in lines)


def join_lines(lines: tuple[str, ...]) -> str:
    """Return lines as one paragraph; a word broken at a line's end keeps its hyphen and loses the gap."""
    parts: list[str] = []
    for line in lines:
        if parts and not (_BROKEN_WORD.search(parts[-1][-3:]) and line[:1].islower()):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def blocks_of(text: str) -> list[Block]:
    """Return the blocks of a cleaned text in order; every word of it stands in one of them or is a label."""
    blocks = list(_blocks(text.split("\n")))
    headings = {block.name for block in blocks if block.kind == "heading"}
    if not {"clinical_question", "bottom_line"} <= headings and (unfolded := _INLINE.sub("\n", text)) != text:
        blocks = list(_blocks(unfolded.split("\n")))
    return [part for block in blocks for part in _with_references(block)]


def _cleaned_line(line: str) -> str:
    if _RULE.fullmatch(line):
        return line.strip()
    line = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", line))
    line = _MARKUP_LINE.sub("", line, count=1) if _MARKUP_LINE.match(line) else line
    return re.sub(r"\s*\t\s*", "\t", re.sub(r" {2,}", " ", line)).strip(" \t|")


def _blocks(lines: list[str]) -> Iterator[Block]:
    paragraph: list[str] = []
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        block = _labelled(line)
        if block is None and line:
            paragraph.append(line.replace("\t", " "))
            continue
        if paragraph:
            yield Block("text", lines=tuple(paragraph))
            paragraph = []
        if block is None:
            continue
        if block[-1].kind == "field":
            block[-1], at = _value_below(block[-1], lines, at)
        elif block[-1].kind == "heading":  # the words beside a heading begin its first paragraph
            paragraph.extend(block[-1].lines)
            block = [Block("heading", block[-1].name)]
        yield from block
    if paragraph:
        yield Block("text", lines=tuple(paragraph))


def _labelled(line: str) -> list[Block] | None:
    """Return what a line is when it is more than a line of text."""
    if not line:
        return None
    if _RULE.fullmatch(line):
        return [Block("rule", lines=(line,))]
    if _PAGE.fullmatch(line):
        return [Block("page", lines=(line,))]
    if (heading := _heading(line)) is not None:
        return [heading]
    if fields := labelled_fields(line):
        return [Block("field", name, (value,) if value else ()) for name, value in fields]
    if _CREDIT.match(line):
        return [Block("credit", lines=(line.replace("\t", " "),))]
    if _SIGNATURE.match(line):
        return [Block("signature", lines=(line.replace("\t", " "),))]
    return None


def _heading(line: str) -> Block | None:
    found = _HEADING.match(line)
    if found is None:
        return None
    name = next(name for name in _HEADINGS if found[name])
    rest = line[found.end() :].replace("\t", " ").strip()
    if not _SIGNED.fullmatch(found["after"]):
        titled = found[name].replace("-", " ").istitle() or found[name].isupper()
        if name == "headline" or (not titled and found["after"]):
            return None
        if name == "reference" and not begins_like_reference(rest):
            return None
    return Block("heading", name, (rest,) if rest else ())


def _value_below(field: Block, lines: list[str], at: int) -> tuple[Block, int]:
    """Return a field with the words on the next lines that belong to it, and the line to go on from."""
    below = at
    while not field.lines and below < len(lines) and not lines[below]:
        below += 1
    while below < len(lines) and lines[below] and _labelled(lines[below]) is None:
        longer = Block("field", field.name, (*field.lines, lines[below].replace("\t", " ")))
        if not _goes_on(field, longer):
            break
        field, at = longer, below + 1
        below = at
    return field, at


def _goes_on(field: Block, longer: Block) -> bool:
    """Tell whether a field goes on in the next line: towards a known value, or as prose that filled its line."""
    if field.name in VOCABULARIES:
        return not is_known(field.name, field.text) and is_known(field.name, longer.text)
    if field.name not in PROSE:
        return False
    return not field.lines or (len(field.lines[-1]) >= WRAPPED and not field.lines[-1].endswith("."))


def _with_references(block: Block) -> Iterator[Block]:
    """Yield a paragraph, or what it falls into when a reference stands on lines of its own inside it."""
    if block.kind != "text" or is_reference(block.text):
        yield Block("reference", lines=block.lines) if block.kind == "text" else block
        return
    kept = at = 0
    while at < len(block.lines):
        end = _reference_end(block.lines, at)
        if end is None:
            at += 1
            continue
        if kept < at:
            yield Block("text", lines=block.lines[kept:at])
        yield Block("reference", lines=block.lines[at:end])
        kept = at = end
    if kept < len(block.lines):
        yield Block("text", lines=block.lines[kept:])


def _reference_end(lines: tuple[str, ...], start: int) -> int | None:
    if not begins_like_reference(lines[start]):
        return None
    ends = range(start + 1, min(start + _LONGEST_RUN, len(lines)) + 1)
    return next((end for end in ends if is_complete_reference(join_lines(lines[start:end]))), None)
