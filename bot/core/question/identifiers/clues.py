"""What a finder of identifiers goes by: words around names and numbers, and lists of words and of names.

The clues are curated (`knowledge/identifiers/clues.yaml`), the lists derived (`knowledge/identifiers/README.md`).
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from pydantic import BaseModel, ConfigDict
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.poem import Text
from bot.core.question.reader import fold

_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "ı": "i"})
_ROUGHLY = 5
_LONG = 11


def plain(text: str) -> str:
    """Return a text in lower-case plain letters: as the clues and the lists are written."""
    return folded(text).lower()


def folded(text: str) -> str:
    """Return a text in plain letters: with those, too, that are not made of a letter and an accent."""
    return text if text.isascii() else fold(text.translate(_LETTERS))


class _Clues(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class NameClues(_Clues):
    """What stands around the name of a person, and what only looks like one."""

    titles: frozenset[Text] = frozenset()
    doubtful_titles: frozenset[Text] = frozenset()
    colleagues: frozenset[Text] = frozenset()
    persons: frozenset[Text] = frozenset()
    called: frozenset[Text] = frozenset()
    introductions: frozenset[Text] = frozenset()
    subjects: frozenset[Text] = frozenset()
    dealings: frozenset[Text] = frozenset()
    places_of_care: frozenset[Text] = frozenset()
    lists: frozenset[Text] = frozenset()
    closings: frozenset[Text] = frozenset()
    myself: frozenset[Text] = frozenset()
    credentials: frozenset[Text] = frozenset()
    particles: frozenset[Text] = frozenset()
    ages: frozenset[Text] = frozenset()
    called_after: frozenset[Text] = frozenset()
    places_called_after: frozenset[Text] = frozenset()
    researchers: frozenset[Text] = frozenset()
    of_literature: frozenset[Text] = frozenset()
    doings: frozenset[Text] = frozenset()
    states: frozenset[Text] = frozenset()
    acts: frozenset[Text] = frozenset()
    adverbs: frozenset[Text] = frozenset()
    after_ages: frozenset[Text] = frozenset()
    staff: frozenset[Text] = frozenset()
    ours: frozenset[Text] = frozenset()
    joining: frozenset[Text] = frozenset()
    further: frozenset[Text] = frozenset()
    after_titles: frozenset[Text] = frozenset()
    belongings: frozenset[Text] = frozenset()
    foreign: frozenset[Text] = frozenset()
    eponyms: frozenset[Text] = frozenset()
    no_persons: frozenset[Text] = frozenset()
    chat: frozenset[Text] = frozenset()


class DateClues(_Clues):
    """What stands before a date of birth, and the names of months."""

    cues: frozenset[Text] = frozenset()
    short_cues: frozenset[Text] = frozenset()
    fillers: frozenset[Text] = frozenset()
    days: frozenset[Text] = frozenset()
    counted: frozenset[Text] = frozenset()
    months: frozenset[Text] = frozenset()


class NumberClues(_Clues):
    """What stands before a number that belongs to one person; and what a number is that does not."""

    record: frozenset[Text] = frozenset()
    insurance: frozenset[Text] = frozenset()
    other: frozenset[Text] = frozenset()
    holders: frozenset[Text] = frozenset()
    markers: frozenset[Text] = frozenset()
    phone: frozenset[Text] = frozenset()
    inside: frozenset[Text] = frozenset()
    fillers: frozenset[Text] = frozenset()
    literature: frozenset[Text] = frozenset()
    units: frozenset[Text] = frozenset()


class PlaceClues(_Clues):
    """What the parts of an address are called."""

    streets: frozenset[Text] = frozenset()
    street_beginnings: frozenset[Text] = frozenset()
    street_endings: frozenset[Text] = frozenset()
    also_words: frozenset[Text] = frozenset()
    dwellings: frozenset[Text] = frozenset()
    homes: frozenset[Text] = frozenset()
    post_cues: frozenset[Text] = frozenset()
    regions: frozenset[Text] = frozenset()


class Clues(_Clues):
    """`knowledge/identifiers/clues.yaml`: curated, reloadable."""

    names: NameClues = NameClues()
    dates: DateClues = DateClues()
    numbers: NumberClues = NumberClues()
    places: PlaceClues = PlaceClues()


def long_folded(text: str) -> str:
    """Return a text in plain letters, each where it was."""
    return text if text.isascii() else "".join(c if c == "ß" else folded(c)[:1] or " " for c in text)


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, longest first; one that matches nothing when there are none."""
    found = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in found) + ")" if found else r"(?!)"


_ByShape = Mapping[tuple[str, int], Sequence[str]]
"""Words by their first letter and how long they are."""


@lru_cache(maxsize=4)
def _shapes_of(words: frozenset[str]) -> _ByShape:
    """Return words by their shape; of a list that did not change they are not put in order anew after each reload."""
    shapes: dict[tuple[str, int], list[str]] = {}
    for word in words:
        shapes.setdefault((word[0], len(word)), []).append(word)
    return shapes


@dataclass(frozen=True)
class Lexicon:
    """The clues, with the words that are no names and the names."""

    clues: Clues = field(default_factory=Clues)
    ordinary: Collection[str] = frozenset()
    """Words of English."""
    medical: Collection[str] = frozenset()
    """Words of diseases and drugs."""
    given: Collection[str] = frozenset()
    family: Collection[str] = frozenset()
    known: Callable[[str], bool] = field(default=lambda _: False)
    """Tells a word of the vocabulary or of a POEM."""

    def is_ordinary(self, word: str) -> bool:
        """Tell whether it is a word of English, or of a chat."""
        names = self.clues.names
        return (
            word in self.ordinary
            or word in names.chat
            or word in names.persons
            or word in names.staff
            or word in self.clues.dates.months
        )

    def is_medical(self, word: str) -> bool:
        """Tell whether it is a word of the trade: a drug, a disease, a person after whom one is called, a trial."""
        names = self.clues.names
        return (
            word in self.medical
            or word in names.eponyms
            or word in names.no_persons
            or (word not in self.given and word not in self.family and self.known(word))
        )

    def is_known(self, word: str) -> bool:
        """Tell whether it is either."""
        return self.is_ordinary(word) or self.is_medical(word)

    def is_name(self, word: str) -> bool:
        """Tell whether people are called so."""
        return word in self.given or word in self.family

    def resembles(self, word: str) -> bool:
        """Tell whether it is a known word misspelt."""
        if len(word) < _ROUGHLY:
            return False
        slips = 1 if len(word) < _LONG else 2
        shapes = ((word[0], len(word) + n) for n in range(-slips, slips + 1))
        return any(
            process.extractOne(word, by_shape.get(shape, ()), scorer=OSA.distance, score_cutoff=slips)
            for shape in shapes
            for by_shape in self._by_shape()
        )

    def resembles_one_of(self, word: str, words: Collection[str]) -> bool:
        """Tell whether it is one of these words misspelt."""
        return bool(process.extractOne(word, words, scorer=OSA.distance, score_cutoff=1))

    @cached_property
    def announcing(self) -> frozenset[str]:
        """The last words of what announces a name: "pt", "called", "my name is"."""
        names = self.clues.names
        cues = names.introductions | names.called | names.subjects | names.dealings | names.persons
        return frozenset(cue.split()[-1] for cue in cues)

    def make_ready(self) -> None:
        """Make what the first to ask would wait for."""
        self._by_shape()

    def _by_shape(self) -> tuple[_ByShape, _ByShape]:
        return _shapes_of(frozenset(self.ordinary)), _shapes_of(frozenset(self.medical))
