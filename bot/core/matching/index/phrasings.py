"""What a POEM's study asked, and what it was not asked, as it is compared with a question."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from bot.core.matching.index.part import Part, phrasings_of
from bot.core.matching.index.rarity import Rarity
from bot.core.poem import Poem


@dataclass(frozen=True, slots=True)
class Phrasings:
    """Texts that a question is compared with, turned round: by term, so that only what both sides say is looked at."""

    texts: tuple[str, ...]
    holding: Mapping[str, tuple[tuple[int, float], ...]]
    """For each term the texts that hold it, with how telling it is."""
    lengths: tuple[float, ...]
    """Of the weights of each text as a vector."""
    wholes: tuple[float, ...]
    """The sum of the weights of its words and concepts, '~' aside."""
    named: tuple[int, ...]
    """How many concepts each names."""

    @classmethod
    def of(cls, texts: Sequence[str], terms: Sequence[Sequence[str]], rarity: Rarity) -> "Phrasings":
        """Return texts with their terms as they are compared."""
        weights = [{term: rarity.idf(term) for term in own} for own in terms]
        holding: dict[str, list[tuple[int, float]]] = {}
        for n, own in enumerate(weights):
            for term, weight in own.items():
                holding.setdefault(term, []).append((n, weight))
        return cls(
            tuple(texts),
            {term: tuple(found) for term, found in holding.items()},
            lengths=tuple(length_of(own) for own in weights),
            wholes=tuple(sum(weight for term, weight in own.items() if term[0] != "~") for own in weights),
            named=tuple(sum(term[0] == "~" for term in own) for own in weights),
        )

    def compared(self, weights: Mapping[str, float]) -> tuple[list[float], list[float]]:
        """Return for each text two sums over what it shares with a question: of both weights multiplied, of its own.

        The second leaves out what only finds the class of a concept ('~'), as `wholes` does.
        """
        products, said = [0.0] * len(self.texts), [0.0] * len(self.texts)
        for term, weight in weights.items():
            if term not in self.holding:
                continue
            for n, own in self.holding[term]:
                products[n] += own * weight
                if term[0] != "~":
                    said[n] += own
        return products, said

    def set_apart(
        self, weights: Mapping[str, float], without: Collection[str]
    ) -> tuple[list[float], list[float], list[float]]:
        """Return for each text three sums over what it shares with a question: of both weights multiplied, of each.

        The second, of the text's, and the third, of the question's, leave out '~' and the terms of `without`.
        """
        products, said, shared = ([0.0] * len(self.texts) for _ in range(3))
        for term, weight in weights.items():
            if term not in self.holding:
                continue
            alone = term[0] != "~" and term not in without
            for n, own in self.holding[term]:
                products[n] += own * weight
                if alone:
                    said[n] += own
                    shared[n] += weight
        return products, said, shared

    def shared(self, terms: Iterable[str]) -> list[int]:
        """Return for each text how many of these terms it holds."""
        found = [0] * len(self.texts)
        for term in terms:
            for n, _ in self.holding.get(term, ()):
                found[n] += 1
        return found


@dataclass(frozen=True, slots=True)
class Entry:
    """One POEM as it is weighed: what was read of it, and its texts with the weights that their terms have here."""

    poem_id: str
    part: Part
    phrasings: Phrasings
    lookalikes: Phrasings
    apart: tuple[float, ...]
    """Of each look-alike the sum of the weights of its words and concepts that the study did not ask."""

    @classmethod
    def of(cls, poem: Poem, part: Part, rarity: Rarity) -> "Entry":
        """Return the entry of a POEM among those that the rarity is of."""
        besides = [[term for term in own if term[0] != "~" and term not in part.ask] for own in part.not_asked]
        return cls(
            poem.id,
            part,
            phrasings=Phrasings.of(phrasings_of(poem), part.asked, rarity),
            lookalikes=Phrasings.of(poem.not_asked, part.not_asked, rarity),
            apart=tuple(sum(map(rarity.idf, terms)) for terms in besides),
        )

    def says_none_of(self, terms: AbstractSet[str]) -> bool:
        """Tell whether no text of it, asked or not asked, holds one of these terms."""
        return all(texts.holding.keys().isdisjoint(terms) for texts in (self.phrasings, self.lookalikes))


def length_of(weights: Mapping[str, float]) -> float:
    """Return the length of weights as a vector; 1 where there are none."""
    return math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
