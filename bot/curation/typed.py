"""Later studies and a dispute, as a curator types them: a study a line, its parts between bars; a dispute, its address.

What stands in a file is told so, too, so that who opens a form finds what to keep.
"""

import re
from collections.abc import Mapping
from typing import Any, get_args

from bot.core.poem import Later
from bot.errors import DocumentError

RELATIONS: tuple[str, ...] = get_args(Later.model_fields["relation"].annotation)
_WRITTEN = "year | relation | study | finding | address"
_PARTS = ("year", "relation", "study", "finding", "source")
_NEEDED = 4
_ADDRESS = re.compile(r"https?://\S+")
_YEAR = re.compile(r"(?:19|20)\d\d")


def later_in_lines(later: Any) -> str:
    """Return the later studies that a file holds, as they are typed; nothing where it holds another thing there."""
    studies = later if isinstance(later, list) and all(isinstance(one, dict) for one in later) else []
    return "\n".join(" | ".join(_said(one, name) for name in _PARTS if one.get(name)) for one in studies)


def later_of_lines(typed: str) -> list[dict[str, Any]]:
    """Return the later studies that were typed. Raise DocumentError with the line that cannot be read, and why."""
    lines = [line.strip() for line in typed.splitlines() if line.strip()]
    return [_study(f"line {n}", line) for n, line in enumerate(lines, start=1)]


def _study(where: str, line: str) -> dict[str, Any]:
    parts = [part.strip() for part in line.split("|")]
    if not _NEEDED <= len(parts) <= len(_PARTS) or not all(parts[:_NEEDED]):
        raise DocumentError(f"I cannot read {where}, “{line}”. Write each study in a line of its own as: {_WRITTEN}.")
    study: dict[str, Any] = {name: part for name, part in zip(_PARTS, parts, strict=False) if part}
    if not _YEAR.fullmatch(study["year"]):
        raise DocumentError(f"In {where} “{study['year']}” is no year. Begin it as: 2025 | confirms | ...")
    study["relation"] = study["relation"].lower()
    if study["relation"] not in RELATIONS:
        raise DocumentError(f"In {where} “{study['relation']}” is no relation. It is one of: {', '.join(RELATIONS)}.")
    if "source" in study and not _ADDRESS.fullmatch(study["source"]):
        raise DocumentError(f"In {where} “{study['source']}” is no address. It begins with https://, or is left out.")
    study["year"] = int(study["year"])
    return {name: study[name] for name in Later.model_fields if name in study}


def dispute_in_words(contested: Any) -> str:
    """Return what a file holds of a dispute, as it is typed; nothing where it holds another thing there."""
    parts = contested if isinstance(contested, dict) else {}
    return " ".join(_said(parts, name) for name in ("sentence", "source") if parts.get(name))


def dispute_of_words(typed: str) -> dict[str, str] | None:
    """Return the dispute that was typed; None for nothing. Raise DocumentError for an address without a sentence."""
    *words, last = typed.split() or [""]
    told = bool(_ADDRESS.fullmatch(last))
    sentence = " ".join(words if told else [*words, last])
    if told and not sentence:
        raise DocumentError("What is disputed? Say it in a sentence, and put the address behind it.")
    return {"sentence": sentence, **({"source": last} if told else {})} if sentence else None


def _said(part: Mapping[str, Any], name: str) -> str:
    return " ".join(str(part[name]).split())
