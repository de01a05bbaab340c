"""Words that nobody here knows: what each may be misspelt from."""

from collections.abc import Callable, Sequence
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.matching import by_hand
from bot.core.matching.index.tables import Tables, spelling
from bot.core.question import STOP, Reader


class Repairs:
    """Finds what words are misspelt from, among those that POEMs, the vocabulary and plain grammar hold."""

    def __init__(self, tables: Tables, reader: Reader, idf: Callable[[str], float]) -> None:
        self._tables, self._reader, self._idf = tables, reader, idf
        self._stems = STOP | reader.stems_of_names | frozenset(reader.ordinary.values())

    def knows(self, stem: str) -> bool:
        """Tell whether a stem stands anywhere here."""
        return stem in self._tables.postings or stem in self._stems or stem in self._tables.unlike

    def is_word(self, word: str) -> bool:
        """Tell whether a word stands in a POEM or is one of a name."""
        return word in self._tables.words or word in self._reader.words_of_names

    def near(self, word: str) -> list[str]:
        """Return what a word that nobody here knows may be misspelt from, the likeliest first, all equally near.

        A word that is real is no misspelling, and none is the misspelling of its contrary.
        """
        if self._reader.is_real(word):
            return []
        near = self._within_slips(word)
        nearest = [known for distance, _, known in near if distance == near[0][0]]
        opposites = self._reader.opposites
        if any(opposites.apart(word, known) for known in nearest):
            nearest = [known for known in nearest if not opposites.apart(word, known)]
        return [] if any(opposites.apart(nearest[0], known) for known in nearest[1:]) else nearest

    def _within_slips(self, word: str) -> list[tuple[float, float, str]]:
        """Return the known words that a word may be a slip for, the nearest first: distance, how telling, the word."""
        allowed = min(by_hand.MOST_SLIPS, len(word) // by_hand.LETTERS_FOR_A_SLIP)
        # One slip makes a word longer or shorter by a letter at most: only words of about its length are compared.
        lengths = range(len(word) - allowed, len(word) + allowed + 1)
        words = [*chain.from_iterable(self._tables.by_spelling.get(spelling(word[0], long), ()) for long in lengths)]
        found = process.extract(word, words, scorer=OSA.distance, processor=None, score_cutoff=allowed, limit=None)
        nearest = sorted((distance, known) for known, distance, _ in found)[: by_hand.REPAIRS_COMPARED]
        return sorted((distance, self._oddness(known), known) for distance, known in nearest)

    def _oddness(self, word: str) -> float:
        """Return how late a word comes among equally near ones: grammar first, what is said around questions last."""
        if word in STOP:
            return 0.0
        return 2.0 if word in self._reader.ordinary else self._idf(self._reader.word(word).stem)

    def spelt_alike(self, word: str) -> frozenset[str]:
        """Return the words of names that a real word is no misspelling of, though it looks like one."""
        near = (self._reader.word(known).text for *_, known in self._within_slips(word))
        return frozenset(
            known
            for known in near
            if self._reader.begins_name(known) and not (known.startswith(word) or word.startswith(known))
        )

    def joined(self, word: str) -> list[str]:
        """Return the two known words that one nobody knows was joined from: lowback, kneeoa; none where there are none.

        A half of two letters must be a name.
        """
        if self._reader.is_real(word) or len(word) < by_hand.SHORTEST_JOINED:
            return []
        for at in range(2, len(word) - 1):
            halves = [word[:at], word[at:]]
            if all(
                self._is_half(half) if len(half) >= by_hand.SHORTEST_HALF else self._reader.read(half).concepts
                for half in halves
            ):
                return halves
        return []

    def _is_half(self, word: str) -> bool:
        return word.isalpha() and word not in STOP and self.is_word(word)

    def names_another(self, near: Sequence[str]) -> bool:
        """Tell whether words equally near to a misspelling name different things of one kind: lamictal or lamisil."""
        if len(near) < 2:
            return False
        named = [frozenset(self._reader.read(word).concepts) for word in near]
        kinds = {concept.kind for concept in named[0]}
        return any(concept.kind in kinds for other in named[1:] if named[0] for concept in other - named[0])
