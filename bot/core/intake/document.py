"""Turn the text of a raw POEM into drafts and findings: what the document says, and what a person must still settle.

POEMs circulate by mail, in chats, out of PDF and Word: with or without colons, header lines run together, several in
one document. What is printed is taken as it is, spelt in the vocabulary of `bot.core.poem`; nothing is guessed and
nothing is corrected in silence. Words that found no place are kept in `Draft.left_over`.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from bot.core.intake.citation import Reference, read_reference
from bot.core.intake.figures import Proposal, proposed
from bot.core.intake.header import PROSE, read_header
from bot.core.intake.identified import Cleaner, cleaner
from bot.core.intake.layout import blocks_of, cleaned
from bot.core.intake.naming import suggested_id
from bot.core.intake.prose import Dropout, clashing_references, dropout, slips, wrong_percentages
from bot.core.intake.quoting import quote
from bot.core.intake.sections import Sections, poems_of
from bot.core.intake.shapes import html, markdown, printed
from bot.core.intake.shapes.page import Pages
from bot.core.poem import DESIGNS, Citation, Design, Poem, Problem, Related, Source, Status, Study, StudyKind, clashes
from bot.core.question import IdentifierKind, Lexicon

LONGEST_DOCUMENT = 200_000
MOST_POEMS = 100
MOST_LINES = 20_000  # each is looked at for what a heading, a field or a page's furniture may be
_MOST_UNREADABLE = 0.02
_SHORTEST_PROSE = 80
_MOST_QUOTED = 5

_NOT_TEXT = frozenset({"Cc", "Cn", "Co", "Cs"})
_LAID_OUT = frozenset("\n\r\t\v\f\x85")
_LOE_WORDS = r"\b(?:LOE|levels?\sof\sevidence|evidence\slevel)\b"
_LOE = re.compile(
    rf"\s*(?:[(\[]\s?{_LOE_WORDS}\s?[:=]?\s?(?P<code>[^()\[\]]{{1,20}})[)\]]"
    rf"|{_LOE_WORDS}\s?[:=]\s?(?P<bare>[1-5][^\s.]{{0,3}})\s*\.?$)",
    re.IGNORECASE,
)
# A level that stands alone where the bottom line ends: "... healed sooner. 1b". A bare 4 or 5 may be anything.
_LONE_LEVEL = re.compile(r"(?:^|(?<=[.?!)”\"’'\]])\s+)[(\[]?(?P<code>[1-3][abc]\s?[-–−‑]?)[)\]]?\s?\.?$")
_STUDY = ("design", "masking", "allocation", "funding", "setting", "population", "intervention", "comparison")
_CITATION = tuple(Citation.model_fields)
_BY = re.compile(r"^[-–—~\s]*(?:(?:(?:reviewed|written|posted)\s)?by\b|author\b)?\s?:?\s*", re.IGNORECASE)
_SINGLE_LINKS = frozenset({"superseded_by", "conflict_note"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Problem):
    """What is wrong with a document; `poem` counts its POEMs from 1, None means the whole of it."""

    poem: int | None


@dataclass(frozen=True, slots=True)
class Draft:
    """What a document says of one POEM, the `number`-th in it, with a suggested id.

    `header` keeps the header fields as printed, `left_over` the passages that found no place, `around` what belongs to
    the page. The header tells what its appraiser says; what of the report was read, only the person knows who takes the
    POEM over: `read` stays null.
    """

    id: str
    number: int
    headline: str
    clinical_question: str
    bottom_line: str
    study: Mapping[str, str | float | None]
    citation: Mapping[str, str | int | None]
    source: Mapping[str, str | None]
    synopsis: str | None = None
    level_of_evidence: str | None = None
    specialty: str | None = None
    keywords: tuple[str, ...] = ()
    header: tuple[tuple[str, str], ...] = ()
    left_over: tuple[str, ...] = ()
    around: tuple[str, ...] = ()

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """The outcomes that its text prints: for a curator to take, mend or drop."""
        return proposed(f"{self.synopsis or ''}\n{self.bottom_line}")

    def as_mapping(self) -> dict[str, Any]:
        """Return the keys of a POEM file in their order; null or an empty list where the document is silent."""
        said: dict[str, Any] = {
            "headline": self.headline,
            "clinical_question": self.clinical_question,
            "bottom_line": self.bottom_line,
            "level_of_evidence": self.level_of_evidence,
            "study": {
                **dict.fromkeys(Study.model_fields),
                **self.study,
                "population": {"n": None, "who": self.study.get("population")},
            },
            "synopsis": self.synopsis,
            "specialty": self.specialty,
            "keywords": list(self.keywords),
            "related": {name: None if name in _SINGLE_LINKS else [] for name in Related.model_fields},
            "citation": {**dict.fromkeys(Citation.model_fields), **self.citation},
            "status": dict.fromkeys(Status.model_fields),
            "source": {**dict.fromkeys(Source.model_fields), **self.source},
        }
        lists = ("also_asked", "not_asked", "outcomes", "later", "limitations", "caveats", "tags", "not_verified")
        said |= {name: [] for name in lists}
        return {name: said.get(name) for name in Poem.model_fields if name != "id"}

    def as_new(self, added: dt.date, figures: Iterable[Proposal] = ()) -> dict[str, Any]:
        """Return the same as it is first saved: current, unsigned, with the figures that a person took."""
        status = {"state": "current", "added": added, "checked": None, "reviewed_by": None}
        return {**self.as_mapping(), "outcomes": [dict(one.outcome) for one in figures], "status": status}


@dataclass(frozen=True, slots=True)
class Reading:
    """The drafts of a document, in order, with warnings for its editor and errors for what was refused."""

    poems: tuple[Draft, ...]
    warnings: tuple[Finding, ...]
    errors: tuple[Finding, ...]


def read_document(text: str, pages: Pages, lexicon: Lexicon) -> Reading:
    """Return what a document says: a draft of each POEM in it, and what its editor must know. Never raises.

    A POEM without headline, clinical question or bottom line is refused: it gives errors and no draft. `pages` holds
    the words that stand around POEMs, `lexicon` what tells names and other details of patients from words.
    """
    if refusal := _refusal(text):
        return Reading((), (), (_found(refusal, None),))
    text = html.text_of(text) if html.is_html(text) else text
    if (lines := text.count("\n")) > MOST_LINES:
        return _too_long(f"{lines:,} lines", MOST_LINES)
    text = cleaned(markdown.tidied(text))
    text = printed.rejoined(text, lambda word: word in lexicon.ordinary or word in lexicon.medical)
    drafts: dict[str, Draft] = {}
    warnings: list[Finding] = []
    errors: list[Finding] = []
    blocks = blocks_of(text, pages)
    poems = list(poems_of(blocks))
    if len(poems) > MOST_POEMS:
        return _too_long(f"{len(poems):,} POEMs", MOST_POEMS)
    for number, sections in enumerate(poems, start=1):
        if missing := list(_missing(sections)):
            errors += [_found(problem, None if problem.code == "not_a_poem" else number) for problem in missing]
            continue
        kinds: list[IdentifierKind] = []
        draft, problems = _draft(number, sections, cleaner(lexicon, kinds))
        aside = tuple(map(cleaner(lexicon, []), draft.around))  # of no POEM: left out, and nothing to tell
        draft = replace(draft, around=aside)
        problems += _about_patients(kinds)
        warnings += [_found(problem, number) for problem in dict.fromkeys(problems)]
        drafts[draft.id if draft.id not in drafts else f"{draft.id}-{number}"] = draft
    return Reading(tuple(replace(draft, id=name) for name, draft in drafts.items()), tuple(warnings), tuple(errors))


def _too_long(what: str, most: int) -> Reading:
    message, remedy = f"The document has {what}; a POEM is one page.", f"Send at most {most:,}."
    return Reading((), (), (_found(Problem("document_too_long", "", message, remedy), None),))


def _found(problem: Problem, number: int | None) -> Finding:
    return Finding(problem.code, problem.field, problem.message, problem.remedy, problem.severity, poem=number)


def _refusal(text: str) -> Problem | None:
    if len(text) > LONGEST_DOCUMENT:
        return Problem(
            "document_too_long",
            "",
            f"The document has {len(text):,} characters; a POEM is one page.",
            f"Send at most {LONGEST_DOCUMENT:,}.",
        )
    unreadable = sum(c == "\ufffd" or (unicodedata.category(c) in _NOT_TEXT and c not in _LAID_OUT) for c in text)
    if unreadable > _MOST_UNREADABLE * len(text):
        return Problem(
            "unreadable_document",
            "",
            f"{unreadable:,} of {len(text):,} characters are no text.",
            "Save the document as plain text (UTF-8).",
        )
    if not _has_word(text):
        return Problem("empty_document", "", "The document is empty.", "Paste the text of a POEM.")
    return None


def _missing(sections: Sections) -> Iterator[Problem]:
    """Yield what a POEM cannot be without and the document does not give."""
    if not sections.has("clinical_question") and not sections.has("bottom_line"):
        yield Problem(
            "not_a_poem",
            "",
            "The document has neither a heading 'Clinical Question' nor a heading 'Bottom Line': it is not a POEM.",
            "Add both, each on a line of its own.",
        )
        return
    if sections.has("clinical_question") and not sections.headlines()[0]:
        remedy = "Write one on a line of its own above the heading 'Clinical Question'."
        yield Problem("missing_headline", "headline", "The POEM has no headline.", remedy)
    if not sections.paragraphs("clinical_question"):
        what = "has nothing under its heading" if sections.has("clinical_question") else "has no heading"
        message, remedy = f"The POEM {what} 'Clinical Question'.", "Write the question that the study asked."
        yield Problem("missing_clinical_question", "clinical_question", message, remedy)
    bottom_line = sections.paragraphs("bottom_line")
    if not any(_has_word(_LOE.sub("", paragraph)) for paragraph in bottom_line):
        what = "has nothing under its heading" if sections.has("bottom_line") else "has no heading"
        message, remedy = f"The POEM {what} 'Bottom Line'.", "Write what the study means for patients."
        yield Problem("missing_bottom_line", "bottom_line", message, remedy)


@dataclass(frozen=True, slots=True)
class _Text:
    """The running text of a POEM, the levels of evidence printed in it, and the passages that are no part of it."""

    headline: str
    clinical_question: str
    bottom_line: str
    synopsis: str
    levels: tuple[str, ...]
    left_over: tuple[str, ...]
    other_headlines: tuple[str, ...]

    @property
    def parts(self) -> dict[str, str]:
        names = ("headline", "clinical_question", "bottom_line", "synopsis")
        return {name: getattr(self, name) for name in names}


def _draft(number: int, sections: Sections, clean: Cleaner) -> tuple[Draft, list[Problem]]:
    text = _text(sections, clean)
    fields = (*sections.fields, *(("level_of_evidence", level) for level in text.levels))
    header = read_header(fields)
    values = header.values
    reference, unread, several = _reference(sections)
    citation, about_citation = _citation_of(reference, values, unread, asked=several)
    lost = dropout(f"{text.bottom_line}\n{text.synopsis}")
    credit, signature = sections.paragraphs("credit"), sections.paragraphs("signature")
    again = [other for other in signature[1:] if other.lower() == signature[0].lower()]
    draft = Draft(
        id=suggested_id(text.headline, text.clinical_question, reference),
        number=number,
        headline=text.headline,
        clinical_question=text.clinical_question,
        bottom_line=text.bottom_line,
        synopsis=text.synopsis or None,
        level_of_evidence=values.get("level_of_evidence"),
        specialty=values.get("specialty"),
        keywords=tuple(word for part in re.split(r"[,;|]", values.get("keywords") or "") if (word := part.strip())),
        study={
            **{name: clean(said) if (said := values.get(name)) and name in PROSE else said for name in _STUDY},
            "dropout_percent": lost.percent,
        },
        citation=citation,
        source={
            "url": values.get("url"),
            "credit": _without_brackets(*credit[:1]),
            "signature": _without_by(*signature[:1]),
        },
        header=tuple((name, clean(said) if name in PROSE else said) for name, said in fields),
        left_over=tuple(
            filter(
                None,
                (
                    *text.left_over,
                    *unread,
                    *map(clean, header.left_over),
                    *credit[1:],
                    *(other for other in signature[1:] if other not in again),
                ),
            )
        ),
        around=(*sections.paragraphs("page"), *again),
    )
    problems = [
        *_unstated(draft),
        *header.warnings,
        *about_citation,
        *_about_headline(text),
        *_about_text(text, reference),
        *_about_header(draft, values),
        *_about_dropout(lost),
        *_about_left_over(draft.left_over),
    ]
    return draft, problems


def _text(sections: Sections, clean: Cleaner) -> _Text:
    headlines, other = sections.headlines()
    question, *after_question = sections.paragraphs("clinical_question")
    bottom_line, levels, below = _bottom_line(sections)
    untitled = [*below, *sections.paragraphs("untitled")]
    closing = sections.paragraphs("closing")
    synopsis = sections.paragraphs("synopsis")
    if not synopsis:
        synopsis = [text for text in untitled if _is_prose(text)] or [text for text in closing if _is_prose(text)]
        untitled, closing = ([text for text in texts if text not in synopsis] for texts in (untitled, closing))
    return _Text(
        headline=clean(headlines[0]),
        clinical_question=clean(question),
        bottom_line=clean(bottom_line),
        synopsis=clean("\n\n".join(synopsis)),
        levels=tuple(levels),
        left_over=tuple(
            clean(passage)
            for passage in (
                *other,
                *headlines[1:],
                *after_question,
                *sections.paragraphs("repeated"),
                *untitled,
                *closing,
                *sections.paragraphs("not_placed"),
            )
        ),
        other_headlines=tuple(map(clean, headlines[1:])),
    )


def _bottom_line(sections: Sections) -> tuple[str, list[str], list[str]]:
    """Return the bottom line, the levels of evidence taken off it, and the paragraphs below that are not part of it.

    It ends where the level of evidence is printed. Without one it is all that stands under its heading, unless nothing
    else could be the synopsis.
    """
    paragraphs = sections.paragraphs("bottom_line")
    elsewhere = sections.paragraphs("synopsis") or any(_is_prose(text) for text in sections.paragraphs("untitled"))
    graded = next((at for at, text in enumerate(paragraphs, start=1) if _LOE.search(text)), 0)
    graded = graded or next((at for at, text in enumerate(paragraphs, start=1) if _LONE_LEVEL.search(text)), 0)
    end = graded or (len(paragraphs) if elsewhere else 1)
    levels: list[str] = []
    said: list[str] = []
    for at, paragraph in enumerate(paragraphs):
        if at >= end and said:
            return "\n\n".join(said), levels, paragraphs[at:]
        last = at == len(paragraphs) - 1 or at == end - 1
        said += filter(_has_word, [_without_level(paragraph, levels, last=last)])
    return "\n\n".join(said), levels, []


def _has_word(text: str) -> bool:
    return re.search(r"\w", text) is not None


def _without_level(text: str, levels: list[str], *, last: bool) -> str:
    while found := _LOE.search(text):
        levels.append((found["code"] or found["bare"]).strip())
        before, after = text[: found.start()].rstrip(), text[found.end() :]
        text = before + (after.removeprefix(".") if before.endswith((".", "?", "!")) else after)
    if last and not levels and (alone := _LONE_LEVEL.search(text)):
        levels.append(alone["code"])
        text = text[: alone.start()]
    return text.strip()


def _is_prose(text: str) -> bool:
    return len(text) >= _SHORTEST_PROSE or text.endswith((".", "?", "!"))


def _reference(sections: Sections) -> tuple[Reference | None, tuple[str, ...], bool]:
    """Return the POEM's reference, what else stands there, and whether a person must say which it is.

    The study's reference is the one that the text cites as such. Of several, of the counted references of an article,
    and of a line that says only where something was printed, none is: no one but a reader can tell.
    """
    cited, bare = sections.paragraphs("cited"), sections.paragraphs("reprint")
    listed = sections.listed()
    own, rest = (listed, (*cited, *bare)) if listed else (cited, tuple(bare))
    readable = [paragraph for paragraph in own if read_reference(paragraph)]
    if len(readable) != 1 or sections.counts_references():
        return None, (*own, *rest), len(readable) > 0 or bool(bare)
    reference = read_reference(readable[0])
    left = tuple(paragraph for paragraph in own if paragraph != readable[0])
    return reference, (*left, reference.unplaced if reference else "", *rest), False


def _citation_of(
    reference: Reference | None, header: Mapping[str, str | None], unread: tuple[str, ...], *, asked: bool
) -> tuple[dict[str, str | int | None], list[Problem]]:
    parts = {name: getattr(reference, name, None) for name in _CITATION}
    problems = []
    if asked:
        shown = ", ".join(quote(paragraph) for paragraph in unread[:_MOST_QUOTED])
        message = f"Which reference is the study's is not clear: {shown}."
        remedy = "Fill in authors, title, journal and year of the report; where the POEM was printed is none of them."
        problems.append(Problem.warning("citation_unclear", "citation", message, remedy))
    elif reference is None and unread:
        message = f"The reference {quote(unread[0])} could not be taken apart."
        remedy = "Fill in authors, title, journal and year."
        problems.append(Problem.warning("citation_unreadable", "citation", message, remedy))
    elif reference is None:
        remedy = "Add it: authors, title, journal, year, pages."
        problems.append(Problem.warning("missing_citation", "citation", "The POEM names no reference.", remedy))
    elif lacking := [name for name in ("authors", "title") if parts[name] is None]:
        message = f"The reference shows no {' and no '.join(lacking)}."
        problems.append(Problem.warning("citation_incomplete", "citation", message, "Add what is missing."))
    for name in ("pmid", "doi"):
        printed = {value for value in (parts[name], header.get(name)) if value is not None}
        parts[name] = printed.pop() if len(printed) == 1 else None
        if printed:
            values = " and ".join(quote(str(value)) for value in (getattr(reference, name), header[name]))
            message = f"The {name} is given twice and differently: {values}."
            problems.append(Problem.warning("contradictory_field", f"citation.{name}", message, "Keep one."))
    if missing := [label for name, label in (("pmid", "PubMed number"), ("doi", "DOI")) if parts[name] is None]:
        message = f"The document gives no {' and no '.join(missing)}."
        problems.append(Problem.warning("missing_identifiers", "citation", message, "Look up the report and add it."))
    return parts, problems


def _unstated(draft: Draft) -> Iterator[Problem]:
    """Yield what a POEM should state and this one does not; what was printed but not understood is told elsewhere."""
    printed = {name for name, value in draft.header if value}
    if "level_of_evidence" not in printed:
        yield Problem.warning(
            "missing_level_of_evidence",
            "level_of_evidence",
            "The document prints no level of evidence.",
            "Leave it out, or add the published one; it is never computed.",
        )
    kind = _kind(draft)
    wanted = ["design", "funding", "setting"]
    wanted += ["allocation"] if kind is None or kind.trial else []
    wanted += ["masking"] if kind and kind.randomised and draft.study["masking"] is None else []
    if missing := [name for name in wanted if name not in printed]:
        message = f"The document does not state: {', '.join(missing)}."
        yield Problem.warning("missing_field", "study", message, "Look it up and add it.")
    if missing := [name for name in ("population", "intervention", "comparison") if draft.study[name] is None]:
        message = f"The document has no field for: {', '.join(missing)}."
        yield Problem.warning("missing_study_details", "study", message, "Take them from the synopsis or the report.")
    if "specialty" not in printed:
        yield Problem.warning("missing_specialty", "specialty", "The document names no specialty.", "Choose one.")
    if draft.synopsis is None:
        remedy = "Add how the study was done and what it found."
        yield Problem.warning("missing_synopsis", "synopsis", "The document has no synopsis.", remedy)


def _kind(draft: Draft) -> StudyKind | None:
    design = draft.study["design"]
    return DESIGNS[cast("Design", design)] if design else None


def _about_headline(text: _Text) -> Iterator[Problem]:
    if text.other_headlines:
        others = ", ".join(quote(other) for other in text.other_headlines[:_MOST_QUOTED])
        message = f"Several lines may be the headline: {quote(text.headline)} was taken, not {others}."
        yield Problem.warning("headline_uncertain", "headline", message, "Change it if need be.")


def _about_text(text: _Text, reference: Reference | None) -> Iterator[Problem]:
    for name, words in text.parts.items():
        yield from slips(name, words)
        yield from wrong_percentages(name, words)
        limit = next(
            (limit for m in Poem.model_fields[name].metadata if (limit := getattr(m, "max_length", None))), None
        )
        if limit is not None and len(words) > limit:
            message = f"The {name.replace('_', ' ')} has {len(words)} characters, at most {limit} fit."
            yield Problem.warning("text_too_long", name, message, "Shorten it.")
    yield from clashing_references(f"{text.bottom_line}\n{text.synopsis}", reference)


def _about_header(draft: Draft, header: Mapping[str, str | None]) -> Iterator[Problem]:
    texts = [("citation.title", str(draft.citation["title"] or "")), ("synopsis", draft.synopsis or "")]
    kind = _kind(draft)
    for clash in clashes(header, texts, trial=kind is None or kind.trial):
        yield Problem.warning(
            "header_text_mismatch",
            f"study.{clash.topic}",
            f"The header and the text disagree on {clash.topic}: the header says {clash.header!r},"
            f" the text {quote(clash.words)}.",
            "Look it up in the report.",
        )


def _about_patients(kinds: list[IdentifierKind]) -> list[Problem]:
    if not kinds:
        return []
    message = f"Details of a patient were left out: {', '.join(dict.fromkeys(kinds))}."
    return [Problem.warning("patient_details", "", message, "Read the text over: nobody may be told from a POEM.")]


def _about_dropout(lost: Dropout) -> Iterator[Problem]:
    if lost.said and lost.percent is None:
        said = ", ".join(quote(words) for words in lost.said[:_MOST_QUOTED])
        message = f"How many were lost in all is not clear from {said}."
        yield Problem.warning("dropout_unclear", "study.dropout_percent", message, "Look it up and add it.")


def _about_left_over(passages: tuple[str, ...]) -> Iterator[Problem]:
    if passages:
        shown = ", ".join(quote(passage) for passage in passages[:_MOST_QUOTED])
        more = f" and {len(passages) - _MOST_QUOTED} more" if len(passages) > _MOST_QUOTED else ""
        message = f"These passages were not placed: {shown}{more}."
        yield Problem.warning("not_placed", "", message, "Put what matters where it belongs.")


def _without_brackets(credit: str = "") -> str | None:
    inside = re.fullmatch(r"\((.*)\)\.?", credit)
    return (inside[1].strip() if inside else credit) or None


def _without_by(signature: str = "") -> str | None:
    return _BY.sub("", signature) or None
