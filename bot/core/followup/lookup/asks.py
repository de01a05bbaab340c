"""What is asked for, by the ways in which people ask for it: a naive Bayes model, made anew from the sayings.

It is made when the knowledge is read, so what a curator adds to `asks` counts at once; nothing is fitted beforehand.
Words and pairs of words are counted, grammar too: "how long" is all grammar.
"""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from bot.core.question import Reader, Sayings

_SMOOTH = 0.5  # added to each count, Jeffreys' prior
_FEW = 50  # as many unseen words as are reckoned with for each thing asked for


class Asks:
    """Tells what a text asks for of any study: funding, dose, harms."""

    def __init__(self, reader: Reader, sayings: Sayings) -> None:
        self._reader = reader
        stems_of = cache(lambda word: tuple(read.stem for read in reader.words(word)))  # each word of the sayings once
        read = {
            name: [tuple(stem for word in way.split() for stem in stems_of(word)) for way in ways]
            for name, ways in sayings.asks.items()
        }
        counts = {name: Counter(gram for way in ways for gram in _grams(way)) for name, ways in read.items()}
        whole: Counter[str] = Counter()
        for count in counts.values():
            whole.update(count)
        size = whole.total() or 1
        unseen = _SMOOTH * _FEW
        self._names = tuple(counts)
        self._log: Mapping[str, Mapping[str, float]] = {
            gram: {
                name: math.log((count[gram] + unseen * n / size) / (count.total() + unseen) * size / n)
                for name, count in counts.items()
            }
            for gram, n in whole.items()
        }
        self._ways = {name: [frozenset(way) for way in ways] for name, ways in read.items()}
        said = {name: {stem for way in ways for stem in way} for name, ways in read.items()}
        self._telling = {
            stem: {name for name in said if stem in said[name]} for stem in frozenset[str]().union(*said.values())
        }

    def of(self, text: str) -> dict[str, float]:
        """Return for each thing that may be asked for how likely the text asks for it; they sum to 1."""
        scores = dict.fromkeys(self._names, 0.0)
        for gram in _grams([word.stem for word in self._reader.words(text)]):
            for name, weight in self._log.get(gram, {}).items():
                scores[name] += weight
        top = max(scores.values(), default=0.0)
        raised = {name: math.exp(score - top) for name, score in scores.items()}
        whole = sum(raised.values())
        return {name: value / whole for name, value in raised.items()}

    def alike(self, text: str) -> dict[str, float]:
        """Return for each thing how like the text is to a way of asking for it, 0 to 1: the overlap of their words."""
        said = frozenset(word.stem for word in self._reader.words(text))
        weights = {stem: self._rare(stem) for stem in said}
        whole = sum(weights.values())
        found = {}
        for name, ways in self._ways.items():
            shares = [
                2 * sum(weights[stem] for stem in said & way) / (whole + sum(map(self._rare, way)))
                for way in ways
                if not said.isdisjoint(way)
            ]
            found[name] = max(shares, default=0.0)
        return found

    def _rare(self, stem: str) -> float:
        """Return how rarely a word is said when things are asked for."""
        return math.log(1 + len(self._names) / len(self._telling.get(stem, (stem,))))

    def telling(self, stem: str, names: frozenset[str]) -> float:
        """Return how much a word tells of some of the things asked for: 1 if of few things at all, else less."""
        among = self._telling.get(stem, set())
        return min(1.0, 4 / len(among)) if among & names else 0.0


def _grams(stems: Sequence[str]) -> Iterator[str]:
    """Yield the words and the pairs of words."""
    yield from stems
    yield from (f"{one} {other}" for one, other in pairwise(stems))
