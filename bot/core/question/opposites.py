"""Contraries: hypo- and hyper-, -penia and -philia, medial and lateral; which words are the contrary of which.

The pairs are data (`opposites` of the vocabulary). A word is never repaired into its contrary, and a study of the one
does not answer a question about the other.
"""

from collections.abc import Iterable, Iterator, Sequence

_REST = 4  # letters that must be left of a word without its beginning or ending
_BARE = 6  # letters of a word that has neither: "live" is not the contrary of "alive"


class Opposites:
    """The contraries of words, by groups of words, beginnings (hypo-) and endings (-penia); "-" stands for none."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._words: dict[str, set[str]] = {}
        self._affixes: list[tuple[bool, str, str]] = []
        self._beginnings: dict[str, list[str]] = {}
        self._endings: dict[str, list[str]] = {}
        """By affix, those that are its contrary."""
        for group in groups:
            parts = [part.lower() for part in group]
            joined = any("-" in part for part in parts)
            for one in parts:
                for other in parts:
                    if one != other and joined:
                        begins = one.endswith("-") and other.endswith("-")
                        own = one.strip("-")
                        theirs = other.strip("-")
                        self._affixes.append((begins, own, theirs))
                        (self._beginnings if begins else self._endings).setdefault(own, []).append(theirs)
                    elif one != other:
                        self._words.setdefault(one, set()).add(other)
        self._longest = max((len(own) for _, own, _ in self._affixes), default=0)

    def beside(self, word: str) -> frozenset[str]:
        """Return the words that are the contrary of a word when both stand beside the same thing: medial, lateral."""
        return frozenset(self._words.get(word, ()))

    def of(self, word: str) -> Iterator[str]:
        """Yield what the contrary of a word may look like: "hyperthyroidism", "afebrile", "nonfebrile"."""
        if len(word) <= _REST:
            return
        for n in range(min(self._longest, len(word) - _REST) + 1):
            beginning, ending = word[:n], word[len(word) - n :]
            fits = len(word) - n >= _BARE  # without a beginning or an ending of one of the two
            if beginning in self._beginnings:
                rest = word[n:]
                yield from [theirs + rest for theirs in self._beginnings[beginning] if fits or (n and theirs)]
            if ending in self._endings:
                rest = word[: len(word) - n]
                yield from [rest + theirs for theirs in self._endings[ending] if fits or (n and theirs)]

    def apart(self, one: str, other: str) -> bool:
        """Tell whether two words begin or end as contraries do: then the one is no misspelling of the other."""
        for begins, own, theirs in self._affixes:
            if not (own and theirs):
                continue
            if begins and one.startswith(own) and other.startswith(theirs):
                return len(one) - len(own) >= _REST and len(other) - len(theirs) >= _REST
            if not begins and one.endswith(own) and other.endswith(theirs):
                return True
        return other in self.of(one)
