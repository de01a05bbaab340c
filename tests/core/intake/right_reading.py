"""Hold a reading of a document against what a right reading gives, field by field.

A document `<name>.<ext>` has its right reading beside it: `<name>.expected.yaml`. `outcome: refuse` names words that
the reason must hold; `outcome: accept` names the fields of each POEM. A field that the right reading leaves out must
be null: a value that nobody printed is as wrong as one that was missed. `also_accept` lists further right values of a
field; `must_not_contain`, words of the page around the POEM that may stand in no field of it.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from bot.core.intake import Draft, Reading

PRINTED = ("headline", "clinical_question", "bottom_line", "level_of_evidence")
STUDY = {"study_design": "design", "masking": "masking", "funding": "funding", "setting": "setting"} | {
    "allocation": "allocation"
}
SOURCE = ("credit", "signature")
CITATION = ("authors", "title", "journal", "year", "volume", "issue", "pages", "pmid", "doi")


def documents(folder: Path) -> list[Path]:
    """Return the documents of a folder that have their right reading beside them."""
    return sorted(path for path in folder.glob("*.*") if path.suffix != ".yaml" and right_of(path).exists())


def right_of(path: Path) -> Path:
    """Return where the right reading of a document stands."""
    return path.with_name(f"{path.name.removesuffix(path.suffix)}.expected.yaml")


def wrong(path: Path, reading: Reading) -> tuple[list[str], int]:
    """Return what is wrong in a reading of the document at `path`, a sentence each, and how many fields were held."""
    right = yaml.safe_load(right_of(path).read_text(encoding="utf-8"))
    if right["outcome"] == "refuse":
        if "note" in right and reading.poems:  # there, reading it right is as good
            return [], 1
        return _wrongly_refused(reading, right["errors"]), 1
    if reading.errors or len(reading.poems) != right["poem_count"]:
        told = ", ".join(str(error) for error in reading.errors)
        return [f"{len(reading.poems)} POEMs, not {right['poem_count']}: {told}"], right["poem_count"]
    held = [
        found
        for draft, one in zip(reading.poems, right["poems"], strict=True)
        for found in _fields(draft.as_mapping(), one)
    ]
    for draft, one in zip(reading.poems, right["poems"], strict=True):
        held += _around(draft, one)
    return [told for told in held if told], len(held)


def _wrongly_refused(reading: Reading, errors: list[dict[str, list[str]]]) -> list[str]:
    told = " ".join(str(error) for error in reading.errors).lower()
    if reading.poems or not reading.errors:
        return ["it was not refused"]
    return [f"{told!r} names none of {e}" for e in errors if not any(w in told for w in e["reason_must_mention_any"])]


def _fields(poem: dict[str, Any], right: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with each field in turn: nothing where it is right."""
    also = right.get("also_accept", {})
    found = {name: poem[name] for name in PRINTED}
    found |= {name: poem["study"][key] for name, key in STUDY.items()}
    found |= {name: poem["source"][name] for name in SOURCE}
    wanted = {name: right.get(name) for name in found}
    found |= {name: poem["citation"][name] for name in CITATION}
    wanted |= {name: right["citation"].get(name) for name in CITATION}
    if "pmid" not in right["citation"]:  # the early right readings name no identifiers
        del found["pmid"], found["doi"]
    for name, value in found.items():
        fits = {_same(value) for value in (wanted[name], *also.get(name, ()))}
        yield "" if _same(value) in fits else f"{name}: {value!r}, not {wanted[name]!r}"
    synopsis = poem["synopsis"] or ""
    for end, fit in (("starts_with", synopsis.startswith), ("ends_with", synopsis.endswith)):
        if words := right.get("synopsis", {}).get(end):
            yield "" if fit(words) else f"synopsis: {synopsis[:60]!r}...{synopsis[-60:]!r} {end} not {words!r}"


def _around(draft: Draft, right: Mapping[str, Any]) -> Iterator[str]:
    kept = draft.as_mapping()
    said = "\n".join(str(kept[name] or "") for name in (*PRINTED, "synopsis"))
    said += "\n".join(str(value or "") for part in ("study", "citation") for value in kept[part].values())
    said += str(kept["source"]["signature"] or "")
    for words in right.get("must_not_contain", ()):
        yield f"{words!r} is no part of the POEM" if str(words) in said else ""


def _same(value: Any) -> str | None:
    """Return a value so that spellings which say the same are equal: dashes, curly quotes, a full stop at the end."""
    if value is None:
        return None
    plain = re.sub(r"[‐-―−]", "-", str(value)).translate(str.maketrans("‘’“”", "''\"\""))
    return " ".join(plain.split()).rstrip(".")
