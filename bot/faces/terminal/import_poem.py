"""`bottomline import`: what was understood of a raw POEM, what is left out or looks wrong, how it will be found."""

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from bot.core.intake import Draft, Finding, Reading, read_document
from bot.core.matching import KnowledgeBase
from bot.core.poem import shortened
from bot.core.review import Findable, findable
from bot.errors import KnowledgeError
from bot.faces.terminal.show import safe
from bot.library import Library
from bot.library import read_document as text_of

_MOST_AROUND = 3
_LONGEST_AROUND = 60


def run(
    file: Path,
    library: Library,
    console: Console,
    *,
    save: bool,
    poem_id: str | None,
    as_json: bool,
    figures: Sequence[int] = (),
) -> int:
    """Show or save what a document holds, and return the exit code: 1 when the document is refused.

    `figures`: which of the proposed figures, counted from 1, a person has looked at and takes into the draft.
    """
    reading = read_document(text_of(file), *library.for_intake())
    refusal = _refusal(reading, poem_id, figures)
    if refusal and save:
        console.print(Text(refusal, style="red"))
        return 1
    saved = []
    if save and not reading.errors:
        today = dt.datetime.now(tz=dt.UTC).date()
        for draft in reading.poems:
            proposals = draft.proposals
            new = draft.as_new(today, [proposals[n - 1] for n in figures])
            saved.append(library.save(poem_id or draft.id, new))
    if as_json:
        print(json.dumps(_as_json(reading, saved), ensure_ascii=False))  # noqa: T201 - the contract's output
    else:
        _show(reading, _knowledge(library) if reading.poems else None, console)
        for path in saved:
            console.print(
                Text(
                    f"Saved the draft {path}. Fill in what is missing, then type: bottomline publish {path.stem}",
                    style="green",
                ),
                soft_wrap=True,
            )
        if reading.errors:
            console.print(Text("Refused: nothing was saved.", style="red"))
    return 1 if reading.errors else 0


def _refusal(reading: Reading, poem_id: str | None, figures: Sequence[int]) -> str | None:
    if len(reading.poems) > 1 and (poem_id or figures):
        option = "--id names" if poem_id else "--figure counts in"
        return f"{option} one POEM, and the document holds several: nothing was saved."
    wrong = [n for draft in reading.poems for n in figures if not 1 <= n <= len(draft.proposals)]
    return f"There is no proposed figure {wrong[0]}: nothing was saved." if wrong else None


def _knowledge(library: Library) -> KnowledgeBase | None:
    """Return the POEMs among which a draft will be found; None where there are none yet, or with a fault."""
    try:
        return library.load().knowledge
    except KnowledgeError:
        return None


def _as_json(reading: Reading, saved: list[Path]) -> dict[str, Any]:
    return {
        "poems": [draft.as_mapping() for draft in reading.poems],
        "ids": [draft.id for draft in reading.poems],
        "figures": [
            [{"outcome": one.outcome, "words": one.words, "doubts": one.doubts} for one in draft.proposals]
            for draft in reading.poems
        ],
        "warnings": [_as_object(finding) for finding in reading.warnings],
        "errors": [_as_object(finding) for finding in reading.errors],
        "saved": [str(path) for path in saved],
    }


def _as_object(finding: Finding) -> dict[str, Any]:
    return {"code": finding.code, "message": str(finding), "poem": finding.poem}


def _show(reading: Reading, knowledge: KnowledgeBase | None, console: Console) -> None:
    for draft in reading.poems:
        console.print(Text(f"\n{safe(draft.headline)}", style="bold green"))
        console.print(Text(f"id: {draft.id}", style="dim"))
        _show_fields(draft.as_mapping(), console, "")
        _show_around(draft, console)
        _show_figures(draft, console)
        if knowledge:
            _show_found(draft, findable(draft.id, draft.as_mapping(), knowledge), console)
    for heading, findings, style in (("Look at these", reading.warnings, "yellow"), ("Refused", reading.errors, "red")):
        if findings:
            console.print(Text(f"\n{heading}", style=f"bold {style}"))
        for finding in findings:
            console.print(Text.assemble((f"{finding.code}  ", style), safe(str(finding))))


def _show_fields(mapping: dict[str, Any], console: Console, indent: str) -> None:
    """Show what was read, part by part; under each part, in one line, what it leaves open."""
    for key, value in mapping.items():
        if isinstance(value, dict) and _says_anything(value):
            console.print(Text(f"{indent}{key}:", style="cyan"))
            _show_fields(value, console, f"{indent}  ")
        elif _says_anything(value):
            console.print(Text.assemble((f"{indent}{key}: ", "cyan"), safe(str(value).strip())))
    if silent := [key for key, value in mapping.items() if not _says_anything(value) and value != []]:
        console.print(Text(f"{indent}not reported: {', '.join(silent)}", style="dim"))


def _says_anything(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_says_anything(inner) for inner in value.values())
    return value is not None and value != []


def _show_around(draft: Draft, console: Console) -> None:
    if draft.around:
        shown = ", ".join(f"“{shortened(line, _LONGEST_AROUND)}”" for line in draft.around[:_MOST_AROUND])
        more = f" and {len(draft.around) - _MOST_AROUND} more" if len(draft.around) > _MOST_AROUND else ""
        console.print(Text(f"Left out as the page's own: {safe(shown)}{more}.", style="dim"))


def _show_figures(draft: Draft, console: Console) -> None:
    if not draft.proposals:
        return
    console.print(Text("\nFigures that may be outcomes", style="bold"))
    console.print(Text("None is saved unless you take it: --save --figure 1. Mend it in the draft.", style="dim"))
    for number, proposal in enumerate(draft.proposals, start=1):
        console.print(Text.assemble((f"{number}. ", "bold"), safe(proposal.line)))
        console.print(Text(f"   “{safe(proposal.words)}”", style="dim"))
        for doubt in proposal.doubts:
            console.print(Text(f"   {safe(doubt)}", style="yellow"))


def _show_found(draft: Draft, found: Findable, console: Console) -> None:
    console.print(Text("\nHow colleagues would find it", style="bold"))
    for asked in found.asked:
        now = asked.finds(draft.id)
        console.print(Text.assemble("· ", safe(asked.question), (f"\n    finds {now}", "dim")))
        then = asked.would_find(draft.id)
        if now != then:
            console.print(Text(f"    with these phrasings in also_asked: {then}", style="green"))
        elif asked.first != draft.id:
            console.print(
                Text(
                    "    and no phrasing here changes that: say in the question who, what and for what.", style="yellow"
                )
            )
    if found.phrasings:
        console.print(Text("Proposed for also_asked:", style="cyan"))
        for phrasing in found.phrasings:
            console.print(f"  - {safe(phrasing)}", markup=False, highlight=False)
    if found.keywords:
        console.print(Text.assemble(("Proposed for keywords: ", "cyan"), safe(", ".join(found.keywords))))
    if found.lookalikes:
        console.print(
            Text.assemble(("Asks nearly the same (not_asked, related?): ", "cyan"), ", ".join(found.lookalikes))
        )
