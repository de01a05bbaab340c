"""Read what is asked once a POEM was shown: `asked_next/<id>.txt`, plain text, one file a POEM.

Nothing in it is told to anybody, so nothing that is wrong in it keeps a folder from loading; `check` tells it.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bot.core.followup import unmet_ways
from bot.core.matching import KnowledgeBase
from bot.core.poem import Located, Problem

FOLDER = "asked_next"
_MAX_FILE = 262_144
_Signature = Callable[[str], tuple[int, ...]]


class AskedNext:
    """The files of one knowledge folder; one that did not change is not read again."""

    def __init__(self, knowledge: Path) -> None:
        self._folder = knowledge / FOLDER
        self._seen: dict[str, tuple[tuple[int, ...], str]] = {}

    def read(self, signature: _Signature) -> dict[str, str]:
        """Return the texts by the id of their POEM; what cannot be read is left out."""
        found = {}
        for name in self._names():
            path = f"{self._folder}/{name}"
            signed = signature(path)
            known = self._seen.get(name)
            if not (known and signed and known[0] == signed):
                known = self._seen[name] = signed, _text(Path(path)) or ""
            found[name.removesuffix(".txt")] = known[1]
        return found

    def _names(self) -> list[str]:
        try:
            with os.scandir(self._folder) as found:
                return sorted(entry.name for entry in found if entry.name.endswith(".txt") and entry.name[0] != ".")
        except OSError:
            return []

    def amiss(self, texts: Mapping[str, str], knowledge: KnowledgeBase) -> Iterator[Located]:
        """Yield a warning for each file that cannot be read or has no POEM, and for what nothing in its POEM tells."""
        for poem_id, text in texts.items():
            file = f"{FOLDER}/{poem_id}.txt"
            poem = knowledge.poems.get(poem_id)
            if poem is None:
                remedy = "Give it the id of a POEM for a name, or delete it."
                yield Problem.warning("misnamed_file", "", "There is no POEM of this name.", remedy).at(file)
            elif not text and _text(self._folder / f"{poem_id}.txt") is None:
                remedy = f"Save it as UTF-8 text of {_MAX_FILE:,} bytes at most."
                yield Problem.warning("unreadable_file", "", "The file cannot be read.", remedy).at(file)
            else:
                yield from (problem.at(file, line) for line, problem in unmet_ways(text, poem, knowledge))


def _text(path: Path) -> str | None:
    """Return what stands in a file, or None where that is no text."""
    try:
        raw = path.read_bytes()
        return raw.decode("utf-8-sig") if len(raw) <= _MAX_FILE else None
    except (OSError, UnicodeDecodeError):
        return None
