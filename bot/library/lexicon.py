"""Read what identifiers are found by: `identifiers/clues.yaml`, and the lists of words and of names beside it."""

from functools import lru_cache
from pathlib import Path

from pydantic import TypeAdapter

from bot.core.poem import Located, Problem
from bot.core.question import Clues, Lexicon
from bot.library.explain import read_as
from bot.library.kept import Kept, digest
from bot.library.yaml_reader import read_yaml
from bot.settings import SHIPPED_KNOWLEDGE

FOLDER, CLUES = "identifiers", "identifiers/clues.yaml"
_LISTS = ("english.txt", "medical.txt", "given-names.txt", "family-names.txt")


_CLUES = TypeAdapter(Clues)


@lru_cache(maxsize=2 * len(_LISTS))
def _words(raw: bytes) -> frozenset[str]:
    """Return the words of a list; what did not change is not taken apart anew, which holds up whoever answers."""
    return frozenset(raw.decode("utf-8-sig").split())


def read_lexicon(knowledge: Path, kept: Kept) -> tuple[Lexicon | None, list[Located]]:
    """Return the lexicon of a knowledge folder, or None and why not. A folder without one has the one shipped.

    `kept`: what was read before.
    """
    own = knowledge / FOLDER
    folder = own if own.is_dir() else SHIPPED_KNOWLEDGE / FOLDER
    if not folder.is_dir():
        remedy = "Copy it from the knowledge folder of Bottomline: without it no patient's name would be noticed."
        return None, [Problem("missing_lexicon", "", "The folder is missing.", remedy).at(f"{FOLDER}/")]
    try:
        raw = (folder / "clues.yaml").read_bytes()
        text = raw.decode("utf-8-sig")
        lists = [_words((folder / name).read_bytes()) for name in _LISTS]
    except (OSError, UnicodeDecodeError) as error:
        remedy = f"{FOLDER}/ holds clues.yaml, {', '.join(_LISTS)}: UTF-8 text, one word a line."
        return None, [Problem("unreadable_file", "", f"It cannot be read: {error}.", remedy).at(f"{FOLDER}/")]
    clues = kept.get(CLUES, digest(raw), _CLUES)
    if clues is None:
        document = read_yaml(text, CLUES)
        clues = read_as(Clues, document, CLUES)
        if clues is None or document.problems:
            return None, document.problems
        kept.put(CLUES, digest(raw), _CLUES, clues)
    ordinary, medical, given, family = lists
    return Lexicon(clues, ordinary=ordinary, medical=medical, given=given, family=family), []
