"""What words mean, as far as it shows in how colleagues ask: words in which they ask for the same thing lie close.

Each sign of a text (a term of a unit, a word) has a direction (`fitted/directions.py`), a text that of its signs
together.
"""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from math import sqrt
from operator import mul

from bot.core.followup.lookup.fitted.directions import NOTHING, RARENESS, SIZE, TABLE

Direction = tuple[float, ...]
"""Of length 1; of no length where nothing is known of a text."""


class Meaning:
    """The directions of signs, each read from the table when it is first wanted."""

    def __init__(self) -> None:
        self._read: dict[str, array[float]] = {}

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return {line[: -SIZE - 1]: line[-SIZE - 1 :] for line in TABLE.split("\n") if line}

    def _of_sign(self, sign: str) -> Sequence[float]:
        """Return the direction of a sign, as long as it is rare."""
        if sign not in self._read:
            rare, *along = (ord(letter) - NOTHING for letter in self._letters[sign])
            self._read[sign] = array("f", _of_length(along, rare * RARENESS))
        return self._read[sign]

    def of(self, signs: Mapping[str, float]) -> Direction:
        """Return the direction of a text from its signs, with how much each counts."""
        known = [
            [count * part for part in self._of_sign(sign)] for sign, count in signs.items() if sign in self._letters
        ]
        return _of_length([sum(parts) for parts in zip(*known, strict=True)], 1.0)


def closeness(one: Iterable[float], other: Iterable[float]) -> float:
    """Return how close two directions are: their cosine, 0 where they point apart."""
    cosine: float = sum(map(mul, one, other))
    return max(0.0, cosine)


def _of_length(values: Sequence[float], length: float) -> Direction:
    now = sqrt(sum(value * value for value in values)) or 1.0
    return tuple(value * length / now for value in values)
