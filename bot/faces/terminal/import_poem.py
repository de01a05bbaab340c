"""`bottomline import`: what was understood of a raw POEM, what it leaves out, what looks wrong in it."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from bot.core.intake import Draft, Finding, read_document
from bot.faces.terminal.show import safe
from bot.library import Library


def run(file: Path, library: Library, console: Console, *, save: bool, poem_id: str | None, as_json: bool) -> int:
    """Show or save what a document holds, and return the exit code: 1 when the document is refused."""
    reading = read_document(library.read_document(file), *library.for_intake())
    saved = []
    if save and not reading.errors:
        if poem_id and len(reading.poems) > 1:
            console.print("--id names one POEM, and the document holds several: nothing was saved.", style="red")
            return 1
        saved = [library.save(poem_id or draft.id, _dated(draft.as_mapping())) for draft in reading.poems]
    if as_json:
        print(  # noqa: T201 - the contract's output
            json.dumps(
                {
                    "poems": [draft.as_mapping() for draft in reading.poems],
                    "ids": [draft.id for draft in reading.poems],
                    "warnings": [_as_object(finding) for finding in reading.warnings],
                    "errors": [_as_object(finding) for finding in reading.errors],
                    "saved": [str(path) for path in saved],
                },
                ensure_ascii=False,
            )
        )
    else:
        _show(reading.poems, reading.warnings, reading.errors, console)
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


def _as_object(finding: Finding) -> dict[str, Any]:
    return {"code": finding.code, "message": str(finding), "poem": finding.poem}


def _dated(mapping: dict[str, Any]) -> dict[str, Any]:
    today = dt.datetime.now(tz=dt.UTC).date()
    return {**mapping, "status": {"state": "current", "added": today, "checked": None, "reviewed_by": None}}


def _show(
    poems: tuple[Draft, ...], warnings: tuple[Finding, ...], errors: tuple[Finding, ...], console: Console
) -> None:
    for draft in poems:
        console.print(Text(f"\n{safe(draft.headline)}", style="bold green"))
        console.print(Text(f"id: {draft.id}", style="dim"))
        _show_fields(draft.as_mapping(), console, "")
    for heading, findings, style in (("Look at these", warnings, "yellow"), ("Refused", errors, "red")):
        if findings:
            console.print(Text(f"\n{heading}", style=f"bold {style}"))
        for finding in findings:
            console.print(Text.assemble((f"{finding.code}  ", style), safe(str(finding))))


def _show_fields(mapping: dict[str, Any], console: Console, indent: str) -> None:
    for key, value in mapping.items():
        if isinstance(value, dict):
            console.print(Text(f"{indent}{key}:", style="cyan"))
            _show_fields(value, console, f"{indent}  ")
        elif value is None:
            console.print(Text.assemble((f"{indent}{key}: ", "cyan"), ("not reported", "dim")))
        elif value != []:
            console.print(Text.assemble((f"{indent}{key}: ", "cyan"), safe(str(value).strip())))
