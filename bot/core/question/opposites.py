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
        self._own: dict[tuple[bool, str], list[int]] = {}
        """By whether it begins a word, and what it is: where an affix stands among all."""
        for group in groups:
            parts = [part.lower() for part in group]
            joined = any("-" in part for part in parts)
            for one in parts:
                for other in parts:
                    if one != other and joined:
                        begins = one.endswith("-") and other.endswith("-")
                        own = one.strip("-")
                        self._own.setdefault((begins, own), []).append(len(self._affixes))
                        self._affixes.append((begins, own, other.strip("-")))
                    elif one != other:
                        self._words.setdefault(one, set()).add(other)
        self._longest = max((len(own) for _, own in self._own), default=0)

    def beside(self, word: str) -> frozenset[str]:
        """Return the words that are the contrary of a word when both stand beside the same thing: medial, lateral."""
        return frozenset(self._words.get(word, ()))

    def of(self, word: str) -> Iterator[str]:
        """Yield what the contrary of a word may look like: "hyperthyroidism", "afebrile", "nonfebrile"."""
        found: list[int] = []
        for n in range(min(self._longest, len(word)) + 1):
            found += self._own.get((True, word[:n]), ())
            found += self._own.get((False, word[len(word) - n :]), ())
        for place in sorted(found):
            begins, own, theirs = self._affixes[place]
            rest = word[len(own) :] if begins else word[: len(word) - len(own)]
            if len(rest) >= (_REST if own and theirs else _BARE):
                yield theirs + rest if begins else rest + theirs

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
