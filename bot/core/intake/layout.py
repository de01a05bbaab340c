"""From the characters of a document to its blocks: headings, header fields, references, credits, paragraphs.

What a mail, a chat or a PDF adds (quote marks, bold marks, soft hyphens, hard line ends) is taken off; no word is.
"""

import re
import unicodedata
from collections.abc import Iterator

from bot.core.intake.citation import begins_like_reference, is_complete_reference, is_reference
from bot.core.intake.header import PROSE, VOCABULARIES, is_known, labelled_fields
from bot.core.intake.shapes import shaped
from bot.core.intake.shapes.department import is_bare
from bot.core.intake.shapes.page import CREDIT, SIGNATURE, WRAPPED, Block, Kind, Line, Pages, join_lines, plain

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

_NUMBERED = r"^(?:\d{1,2}[.)]\s*|[-–—]\s+)?"
_HEADINGS: dict[str, str] = {
    "clinical_question": r"clinical\squestions?",
    "bottom_line": r"bottom[\s-]?lines?",
    "reference": r"(?:study\s)?reference|citation",
    "references": r"(?:study\s)?references|citations",
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
_LONGEST_RUN = 6


def cleaned(text: str) -> str:
    """Return a text without what carries no word: marks of mail and chat, invisible characters, odd spaces."""
    text = _SURROGATES.sub("\ufffd", text)
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text).translate(_LIGATURES))
    text = _CONTROLS.sub(" ", _SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
    lines = text.split("\n")
    quoted = _QUOTED_ANY if 2 * sum(line.lstrip().startswith(">") for line in lines) > len(lines) else _QUOTED
    return "\n".join(_cleaned_line(quoted.sub("", line, count=1) if quoted.match(line) else line) for line in lines)


def blocks_of(text: str, words: Pages) -> list[Block]:
    """Return the blocks of a cleaned text in order; every word of it stands in one of them or is a label."""
    lines = _with_own_headings(text.split("\n"), words)
    blocks = list(_blocks(shaped(lines, words), words))
    if not _is_whole(blocks) and (unfolded := _INLINE.sub("\n", text)) != text:
        blocks = list(_blocks(shaped(_with_own_headings(unfolded.split("\n"), words), words), words))
    return [part for block in blocks for part in _with_references(block)]


def _is_whole(blocks: list[Block]) -> bool:
    return {"clinical_question", "bottom_line"} <= {block.name for block in blocks if block.kind == "heading"}


def _with_own_headings(lines: list[str], words: Pages) -> list[Line]:
    """Return lines that call the question and the bottom line as POEMs do, where the document calls them otherwise."""
    said = {block.name for line in lines if (block := _heading(line, None))}
    names = {"clinical_question": "Clinical Question", "bottom_line": "Bottom Line"}
    lacking = {section: name for section, name in names.items() if section not in said}
    if not lacking:
        return list(lines)
    return [_renamed(line, lacking, words) for line in lines]


def _renamed(line: str, lacking: dict[str, str], words: Pages) -> str:
    variant = _variant(line, words)
    if variant is None or variant.name not in lacking:
        return line
    return f"{lacking[variant.name]}: {variant.text}" if variant.lines else lacking[variant.name]


def _variant(line: str, words: Pages) -> Block | None:
    """Return a heading that is called otherwise on other pages, with what is said beside it."""
    if section := words.sections.get(plain(line)):
        return Block("heading", section)
    name, colon, rest = line.partition(":")
    if colon and rest.strip() and (section := words.sections.get(plain(name))):
        return Block("heading", section, (rest.strip(),))
    return None


def _cleaned_line(line: str) -> str:
    if _RULE.fullmatch(line):
        return line.strip()
    line = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", line))
    line = _MARKUP_LINE.sub("", line, count=1) if _MARKUP_LINE.match(line) else line
    columns = re.sub(r"(?<=\S) {3,}(?=\S)", "\t", line)
    return re.sub(r"\s*\t\s*", "\t", re.sub(r" {2,}", " ", columns)).strip(" \t|")


def _blocks(lines: list[Line], words: Pages) -> Iterator[Block]:
    paragraph: list[str] = []
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        block = _labelled(line, words)
        if block is None and isinstance(line, str) and line:
            paragraph.append(line.replace("\t", " "))
            continue
        if paragraph:
            yield Block("text", lines=tuple(paragraph))
            paragraph = []
        if block is None:
            continue
        if len(block) > 1 and not any(field.lines for field in block):
            block, at = _values_below(block, lines, at)
        if block[-1].kind == "field":
            block[-1], at = _value_below(block[-1], lines, at, words)
        elif block[-1].kind == "heading":  # the words beside a heading begin its first paragraph
            paragraph.extend(block[-1].lines)
            block = [Block("heading", block[-1].name)]
        yield from block
    if paragraph:
        yield Block("text", lines=tuple(paragraph))


def _labelled(line: Line, words: Pages) -> list[Block] | None:
    """Return what a line is when it is more than a line of text."""
    if isinstance(line, Block):
        return [line]
    if not line:
        return None
    if _RULE.fullmatch(line):
        return [Block("rule", lines=(line,))]
    if _PAGE.fullmatch(line):
        return [Block("page", lines=(line,))]
    if (heading := _heading(line, words)) is not None:
        return [heading]
    if fields := labelled_fields(line):
        return [Block("field", name, (value,) if value else ()) for name, value in fields]
    if CREDIT.match(line):
        return [Block("credit", lines=(line.replace("\t", " "),))]
    if SIGNATURE.match(line):
        return [Block("signature", lines=(line.replace("\t", " "),))]
    return None


def _heading(line: str, words: Pages | None) -> Block | None:
    found = _HEADING.match(line)
    if found is None:
        return _variant(line, words) if words and len(line) else None
    name = next(name for name in _HEADINGS if found[name])
    rest = line[found.end() :].replace("\t", " ").strip()
    if not _SIGNED.fullmatch(found["after"]):
        titled = found[name].replace("-", " ").istitle() or found[name].isupper()
        if name == "headline" or (not titled and found["after"]):
            return None
        if name in {"reference", "references"} and not begins_like_reference(rest):
            return None
    return Block("heading", name, (rest,) if rest else ())


def _values_below(fields: list[Block], lines: list[Line], at: int) -> tuple[list[Block], int]:
    """Return fields that were named side by side with the values that stand side by side, or one by one, below."""
    filled = list(fields)
    while at < len(lines) and isinstance(value := lines[at], str):
        parts = [part for part in value.split("\t") if part]
        takers = [n for n, field in enumerate(filled) if not field.lines]
        placed = {n: part for part in parts for n in takers if is_known(filled[n].name, part)}
        if len(placed) < len(parts) or not parts:
            break
        for n, part in placed.items():
            filled[n] = Block("field", filled[n].name, (part,))
        at += 1
    return filled, at


def _value_below(field: Block, lines: list[Line], at: int, words: Pages) -> tuple[Block, int]:
    """Return a field with the words on the next lines that belong to it, and the line to go on from."""
    below = at
    while not field.lines and below < len(lines) and not lines[below]:
        below += 1
    while below < len(lines) and isinstance(line := lines[below], str) and line and _labelled(line, words) is None:
        longer = Block("field", field.name, (*field.lines, line.replace("\t", " ")))
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
        kind: Kind = "reprint" if is_bare(block.text) else "reference"
        yield Block(kind, lines=block.lines) if block.kind == "text" else block
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
