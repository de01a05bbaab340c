"""The forms in which a draft is filled in and mended: which fields each has, and where in the POEM's file they stand.

A form's id names its part, the draft and what stood there when it was opened: what somebody else has changed meanwhile
is not written over.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

import discord

from bot.core.poem import Allocation, Funding, LevelOfEvidence, Masking, Setting, Specialty
from bot.curation import RELATIONS, dispute_in_words, dispute_of_words, later_in_lines, later_of_lines

Steps = tuple[str | int, ...]
MOST = 4000
"""Characters that Discord takes in one field of a form."""
_YEAR = re.compile(r"^(?P<journal>.*?)[\s,;(]*\b(?P<year>(?:19|20)\d\d)\)?\s*$", re.DOTALL)
_DOI = re.compile(r"\b10\.\d{4,9}/[^\s,;]+")
_PMID = re.compile(r"(?<![\d./])[1-9]\d{4,8}(?![\d./])")
_READ: Mapping[str, tuple[str, str]] = {
    "The abstract and the whole paper": ("full", "full"),
    "The abstract and part of the paper": ("full", "part"),
    "The abstract only": ("full", "none"),
    "Part of the abstract": ("part", "none"),
    "Neither: only what was written about it": ("none", "none"),
}

Kind = Literal["line", "text", "lines", "choice", "journal", "identifier", "read", "later", "dispute"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: its label, where it stands in the file, and how it is filled in."""

    label: str
    path: Steps
    kind: Kind = "line"
    most: int = 500
    needed: bool = True
    options: tuple[str, ...] = ()
    hint: str | None = None
    named: bool = False
    """It names authors, journals or studies: nothing in it is a patient's."""

    @property
    def key(self) -> str:
        """Its id in the form."""
        return ".".join(map(str, self.path))


@dataclass(frozen=True, slots=True)
class Part:
    """A form: the letter that is it in an id, what its button says, its fields."""

    letter: str
    label: str
    fields: tuple[Field, ...]
    vouched: bool = True
    """Who signs a POEM vouches for it; else it only helps to find it."""


PARTS = (
    Part(
        "t",
        "Text",
        (
            Field("Headline: the finding in a line", ("headline",), most=120),
            Field("Clinical question", ("clinical_question",), most=300),
            Field("Bottom line", ("bottom_line",), "text", most=900),
            Field("Synopsis", ("synopsis",), "text", most=MOST),
        ),
    ),
    Part(
        "s",
        "Study",
        (
            Field("Design", ("study", "design"), hint="Such as: Randomized controlled trial"),
            Field("Who was studied", ("study", "population", "who")),
            Field("Intervention (or test)", ("study", "intervention")),
            Field("Comparison", ("study", "comparison")),
            Field("Specialty", ("specialty",), "choice", options=get_args(Specialty)),
        ),
    ),
    Part(
        "h",
        "Header",
        (
            Field("Masking", ("study", "masking"), "choice", needed=False, options=get_args(Masking)),
            Field("Allocation", ("study", "allocation"), "choice", needed=False, options=get_args(Allocation)),
            Field("Funding", ("study", "funding"), "choice", needed=False, options=get_args(Funding)),
            Field("Setting", ("study", "setting"), "choice", needed=False, options=get_args(Setting)),
            Field(
                "Level of evidence, as published",
                ("level_of_evidence",),
                "choice",
                needed=False,
                options=get_args(LevelOfEvidence),
            ),
        ),
    ),
    Part(
        "c",
        "Citation",
        (
            Field("Authors", ("citation", "authors"), most=1000, named=True),
            Field("Title", ("citation", "title"), most=600, named=True),
            Field("Journal and year", ("citation",), "journal", hint="Such as: Lancet 2010", named=True),
            Field(
                "DOI or PubMed number",
                ("citation", "identifier"),
                "identifier",
                hint="Where two searches found neither, say so in words.",
                named=True,
            ),
            Field("What was read of the report", ("read",), "read", options=tuple(_READ)),
        ),
    ),
    Part(
        "l",
        "Harms and later studies",
        (
            Field(
                "Harms",
                ("harms",),
                "text",
                most=1500,
                needed=False,
                hint="What was found, by arm, in a sentence or two.",
            ),
            Field(
                "Later studies, one a line",
                ("later",),
                "later",
                most=MOST,
                needed=False,
                hint=f"year | {'/'.join(RELATIONS)} | study | finding | address",
                named=True,
            ),
            Field(
                "What is disputed about the study itself",
                ("contested",),
                "dispute",
                most=1000,
                needed=False,
                hint="A sentence, and the address where it is told.",
                named=True,
            ),
        ),
    ),
    Part(
        "a",
        "How it is asked",
        (
            Field(
                "It answers, one question a line",
                ("also_asked",),
                "lines",
                most=MOST,
                needed=False,
                hint="As colleagues would type it. Proposals stand here until you save others.",
            ),
            Field("It does not answer, one a line", ("not_asked",), "lines", most=MOST, needed=False),
            Field("Keywords, one a line", ("keywords",), "lines", most=MOST, needed=False),
        ),
        vouched=False,
    ),
)
BY_LETTER = {part.letter: part for part in PARTS}
LETTERS = "".join(BY_LETTER)
PASTE = "draft:paste"


def said(mapping: Mapping[str, Any], field: Field) -> str:
    """Return what stands in a draft for a field, as it is filled in."""
    cited: Any = mapping.get("citation")
    cited = cited if isinstance(cited, dict) else {}
    match field.kind:
        case "journal":
            return " ".join(str(cited[name]) for name in ("journal", "year") if cited.get(name))
        case "identifier":
            return next((str(cited[name]) for name in ("doi", "pmid", "no_identifier") if cited.get(name)), "")
        case "read":
            read = mapping.get("read") or {}
            states = (read.get("abstract"), read.get("paper")) if isinstance(read, dict) else ()
            return next((words for words, known in _READ.items() if known == states), "")
        case "later":
            return later_in_lines(_at(mapping, field.path))
        case "dispute":
            return dispute_in_words(_at(mapping, field.path))
        case "lines":
            lines = _at(mapping, field.path)
            return "\n".join(map(str, lines)) if isinstance(lines, list) else ""
        case _:
            found = _at(mapping, field.path)
            return "" if found is None else str(found)


def changes(field: Field, typed: str) -> dict[Steps, Any]:
    """Return what a draft's file is to hold for what was filled in. Raise DocumentError when it cannot be read."""
    typed = typed.strip()
    match field.kind:
        case "journal":
            found = _YEAR.match(typed)
            journal, year = (found["journal"], int(found["year"])) if found else (typed, None)
            return {("citation", "journal"): journal or None, ("citation", "year"): year}
        case "identifier":
            doi = _DOI.search(typed)
            pmid = None if doi else _PMID.search(typed)
            return {
                ("citation", "doi"): doi[0].rstrip(".") if doi else None,
                ("citation", "pmid"): pmid[0] if pmid else None,
                ("citation", "no_identifier"): None if doi or pmid else typed or None,
            }
        case "read":
            abstract, paper = _READ.get(typed, (None, None))
            return {("read",): {"abstract": abstract, "paper": paper} if abstract else None}
        case "later":
            return {field.path: later_of_lines(typed)}
        case "dispute":
            return {field.path: dispute_of_words(typed)}
        case "lines":
            return {field.path: [line for line in map(str.strip, typed.splitlines()) if line]}
        case "text":
            return {field.path: typed or None}
        case _:
            return {field.path: " ".join(typed.split()) or None}


def _at(mapping: Mapping[str, Any], path: Steps) -> Any:
    found: Any = mapping
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found


def state_of(part: Part, mapping: Mapping[str, Any]) -> str:
    """Return eight digits that tell what stands in the fields of a form."""
    stands = json.dumps([said(mapping, field) for field in part.fields])
    return hashlib.sha256(stands.encode()).hexdigest()[:8]


def form_of(part: Part, key: str, mapping: Mapping[str, Any], proposed: Mapping[str, str]) -> discord.ui.Modal:
    """Return a form filled with what a file says; `proposed`: what to offer, by field, where it says nothing.

    `key` tells the file.
    """
    custom_id = f"f:{part.letter}:{state_of(part, mapping)}:{key}"
    form = discord.ui.Modal(title=part.label, custom_id=custom_id, timeout=None)
    for field in part.fields:
        stands = said(mapping, field) or proposed.get(field.key, "")
        box = _menu(field, stands) if field.options else _box(field, stands)
        form.add_item(discord.ui.Label(text=field.label, description=field.hint, component=box))
    return form


def _box(field: Field, stands: str) -> discord.ui.TextInput[Any]:
    long = field.kind in {"text", "lines", "later"} or field.most > MOST / 8
    return discord.ui.TextInput(
        custom_id=field.key,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        default=stands[: field.most] or None,
        required=field.needed,
        max_length=field.most,
    )


def _menu(field: Field, stands: str) -> discord.ui.Select[Any]:
    return discord.ui.Select(
        custom_id=field.key,
        options=[discord.SelectOption(label=option, default=option == stands) for option in field.options],
        required=field.needed,
        min_values=1 if field.needed else 0,
    )


def paste_form() -> discord.ui.Modal:
    """Return the form that a POEM is pasted into."""
    form = discord.ui.Modal(title="Add a POEM", custom_id=PASTE, timeout=None)
    for n, label in enumerate(("The text of the POEM", "Where it goes on, if it is longer", "And on")):
        box: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=f"text{n}", style=discord.TextStyle.paragraph, required=n == 0, max_length=MOST
        )
        hint = "4,000 characters in each field. You may also attach a file to /kb add." if n == 0 else None
        form.add_item(discord.ui.Label(text=label, description=hint, component=box))
    return form


def place_of(path: str) -> tuple[str, Field | None]:
    """Return where in the forms a field of the file is filled in, in words, and the field; nothing for one in none."""
    for part in PARTS:
        for field in part.fields:
            if path in set(_paths(field)) or (field.kind == "later" and path.startswith(f"{field.key}[")):
                return f"{part.label} › {field.label}", field
    return path.replace("_", " ").replace(".", ", "), None


def _paths(field: Field) -> Iterator[str]:
    match field.kind:
        case "journal":
            yield from ("citation.journal", "citation.year")
        case "identifier":
            yield from ("citation", "citation.doi", "citation.pmid", "citation.no_identifier")
        case "dispute":
            yield from ("contested", "contested.sentence", "contested.source")
        case _:
            yield field.key
