"""A small knowledge folder on disk, made anew for each test."""

from collections.abc import Mapping
from pathlib import Path

from bot.library import Library

POEM = """\
headline: Cement was not shown to ease pain more than a sham
clinical_question: In adults with a fracture, does cement ease pain more than a sham?
bottom_line: Cement was not shown to ease pain.
study:
  design: Randomized controlled trial
  population: {n: 202, who: adults}
  intervention: cement
  comparison: sham
synopsis: A trial.
specialty: Musculoskeletal
citation:
  authors: Klazen CA
  title: Cement
  journal: Lancet
  year: 2010
  no_identifier: made up
status: {added: 2026-11-22}
read: {abstract: full, paper: full}
"""
OUTCOME = "outcomes:\n  - name: pain\n    kind: binary\n    "


def changed(old: str, new: str) -> str:
    """Return the POEM with one piece of text replaced; the piece must be there."""
    assert old in POEM
    return POEM.replace(old, new)


def with_outcome(line: str) -> str:
    """Return the POEM with an outcome that has one more line, which is line 22 of the file."""
    return f"{POEM}{OUTCOME}{line}\n"


def library(
    folder: Path, files: Mapping[str, str | bytes], *, vocabulary: str | None = "interventions: {}\n"
) -> Library:
    """Write the files into poems/, and return the library of the folder."""
    (folder / "poems").mkdir()
    if vocabulary is not None:
        (folder / "vocabulary.yaml").write_text(vocabulary, encoding="utf-8")
    for name, content in files.items():
        (folder / "poems" / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return Library(folder)


def told(folder: Path, content: str | bytes, name: str = "cement.yaml") -> list[str]:
    """Return the sentences that an author gets for one file."""
    return [str(problem) for problem in library(folder, {name: content}).load().problems]
