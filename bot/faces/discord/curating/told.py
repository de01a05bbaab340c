"""A draft told to its curator: what was understood, what is missing, what looks wrong, its figures, what finds it."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.core.intake import Proposal, doubts_about, in_a_line, proposed
from bot.core.poem import Problem, ProblemCode, shortened
from bot.core.reply import Reply, Section
from bot.core.review import Findable
from bot.curation import dispute_in_words, later_in_lines
from bot.faces.discord.curating.forms import place_of
from bot.library import Drafted

_HEADER = ("design", "masking", "allocation", "funding", "setting")
_CITED = ("authors", "title", "journal", "year", "volume", "issue", "pages", "doi", "pmid", "no_identifier")
_MOST_FIGURES, _MOST_REMARKS = 8, 8
_LONGEST_QUOTE = 160
_EMPTY: frozenset[ProblemCode] = frozenset({"empty_field", "missing_field", "missing_identifiers"})
_FORMS_OWN = " See knowledge/README.md."


def told(
    draft: Drafted,
    found: Findable | None,
    lead: str = "",
    *,
    in_use: bool = False,
    remarks: tuple[str, ...] = (),
    corrected: tuple[str, ...] | None = None,
) -> Reply:
    """Return all that a curator needs to see of a draft, or of a POEM in use; `lead`: what has just been done with it.

    `remarks`: why it was sent back, and what was found of its study; `corrected`: the lines that differ from the POEM
    that it corrects.
    """
    faults = [p for p in draft.problems if p.severity == "fault"]
    wait = f"{_things(len(faults))} to mend before it can be published." if faults else "It can be published."
    kind = "A correction of a POEM in use." if corrected is not None else "A draft, which answers nobody yet."
    stands = _in_use(draft.mapping) if in_use else f"{kind} {wait}"
    notes = (*draft.notes, *(in_words(p) for p in draft.problems if p.severity == "warning"))
    return Reply(
        "warning" if faults else "offer",
        str(draft.mapping.get("headline") or draft.id),
        lead=f"{lead} {stands}".strip(),
        sections=tuple(
            Section(heading, tuple(lines))
            for heading, lines in (
                ("To look at first", list(remarks)),
                ("To mend", list(_to_mend(faults))),
                ("Corrected", list(corrected or ())),
                ("Understood", list(_understood(draft.mapping))),
                ("Look at", _at_most(notes, _MOST_REMARKS)),
                ("Figures that it holds", list(_held(draft.mapping))),
                ("Figures in its text", list(_figures(draft.mapping))),
                ("What finds it now", list(_found(draft.id, found)) if found else []),
            )
            if lines
        ),
        footer=f"{'POEM' if in_use else 'Correction of' if corrected is not None else 'Draft'} {draft.id}",
    )


def _in_use(mapping: Mapping[str, Any]) -> str:
    status = _part(mapping, "status")
    if status.get("state") in {"withdrawn", "retracted"}:
        return f"{str(status['state']).capitalize()}: no reader is answered with it."
    signed = status.get("reviewed_by")
    return f"In use; reviewed by {signed}." if signed else "In use; not signed by a clinician yet."


def in_words(problem: Problem) -> str:
    """Return a problem as it is told where forms are filled in."""
    place, field = place_of(problem.field)
    message = Problem.__str__(problem).removesuffix(_FORMS_OWN)
    if field and field.options and problem.severity == "fault":
        message = f"{problem.message} Choose it."
    elif field and field.kind == "identifier":
        message = f"{problem.message} {field.hint}"
    return f"{place[:1].upper()}{place[1:]}: {message}" if place else message


def _to_mend(faults: Iterable[Problem]) -> Iterator[str]:
    """Yield what is empty, form by form, and then what is wrong."""
    empty: dict[str, list[str]] = {}
    wrong: list[str] = []
    for problem in faults:
        place, field = place_of(problem.field)
        if field and (problem.code in _EMPTY or field.kind == "read"):
            empty.setdefault(place.split(" › ")[0], []).append(field.label)
        else:
            wrong.append(in_words(problem))
    for part, labels in empty.items():
        yield f"{part}, still empty: {'; '.join(labels)}."
    yield from wrong


def proposals_of(mapping: Mapping[str, Any]) -> dict[str, Proposal]:
    """Return the figures that a draft's text prints, each by what tells it from the others."""
    text = "\n".join(str(mapping.get(name) or "") for name in ("synopsis", "bottom_line"))
    return {key_of(one.outcome): one for one in proposed(text)}


def key_of(outcome: Any) -> str:
    """Return what tells an outcome from others."""
    return hashlib.sha256(json.dumps(outcome, sort_keys=True, default=str).encode()).hexdigest()[:16]


def taken_of(mapping: Mapping[str, Any]) -> set[str]:
    """Return the keys of the outcomes that a draft holds."""
    outcomes = mapping.get("outcomes")
    return {key_of(outcome) for outcome in outcomes} if isinstance(outcomes, list) else set()


def outcomes_of(mapping: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the outcomes that a file holds; none where somebody wrote another thing there by hand."""
    outcomes = mapping.get("outcomes")
    whole = isinstance(outcomes, list) and all(isinstance(one, dict) and one.get("name") for one in outcomes)
    return list(outcomes) if whole and outcomes else []


def _things(count: int) -> str:
    return f"{count} thing{'s' if count != 1 else ''}"


def _at_most(lines: tuple[str, ...], most: int) -> list[str]:
    more = [f"and {len(lines) - most} more"] if len(lines) > most else []
    return [*lines[:most], *more]


def _understood(mapping: Mapping[str, Any]) -> Iterator[str]:
    study, cited = _part(mapping, "study"), _part(mapping, "citation")
    yield f"Question: {mapping.get('clinical_question') or 'none'}"
    yield f"Bottom line: {mapping.get('bottom_line') or 'none'}"
    yield f"Level of evidence: {mapping.get('level_of_evidence') or 'none printed'}"
    yield f"Study: {', '.join(str(study[name]) for name in _HEADER if study.get(name)) or 'nothing'}"
    who = _part(study, "population").get("who")
    people = ((who, ""), (study.get("intervention"), "given "), (study.get("comparison"), "against "))
    if any(words for words, _ in people):
        yield f"Studied: {', '.join(f'{before}{words}' for words, before in people if words)}"
    if words := mapping.get("harms"):
        yield f"Harms: {words}"
    if lines := later_in_lines(mapping.get("later")):
        yield f"Later: {' / '.join(lines.splitlines())}"
    if words := dispute_in_words(mapping.get("contested")):
        yield f"Disputed: {words}"
    yield f"Citation: {'; '.join(str(cited[name]) for name in _CITED if cited.get(name)) or 'none'}"
    if isinstance(also := mapping.get("also_asked"), list) and also:
        yield f"Also asked: {' / '.join(map(str, also))}"


def _part(mapping: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a part of a draft; nothing where somebody wrote another thing there by hand."""
    part = mapping.get(name)
    return part if isinstance(part, dict) else {}


def _held(mapping: Mapping[str, Any]) -> list[str]:
    """Return the outcomes that it holds and its text does not print so: those that were mended, or written by hand."""
    proposals = proposals_of(mapping)
    lines = [
        " ".join((f"{in_a_line(one)}.", *doubts_about(one)))
        for one in outcomes_of(mapping)
        if key_of(one) not in proposals
    ]
    return _at_most(tuple(lines), _MOST_FIGURES)


def _figures(mapping: Mapping[str, Any]) -> Iterator[str]:
    found, taken = proposals_of(mapping), taken_of(mapping)
    for n, (key, one) in enumerate(found.items(), start=1):
        if n > _MOST_FIGURES:
            yield f"and {len(found) - _MOST_FIGURES} more in the menu"
            return
        mark = "taken" if key in taken else "not taken"
        doubts = f" {' '.join(one.doubts)}" if one.doubts else ""
        yield f"{n} ({mark}). {one.line}. It says: “{shortened(one.words, _LONGEST_QUOTE)}”{doubts}"


def _found(poem_id: str, found: Findable) -> Iterator[str]:
    for asked in found.asked:
        now, then = asked.finds(poem_id), asked.would_find(poem_id)
        better = f"; with the proposed phrasings: {then}" if now != then else ""
        yield f"“{asked.question}” finds {now}{better}."
    if found.lookalikes:
        yield f"Asks nearly the same: {', '.join(found.lookalikes)}."
