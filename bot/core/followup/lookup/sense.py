"""The words of a follow-up and those of a POEM on one ground: stems, concepts, and groups of words that mean the same.

What somebody types is cut into units, each a word or a phrase with all that it may stand for: "brain bleed" is one.
A passage of a POEM holds terms. A unit meets a passage by its own terms, or by a wider word on either side.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.core.question import STOP, Concept, Reader, Sayings, Word

_WIDER = 0.75  # "bleeding" is asked, "intracranial hemorrhage" is told
_AKIN = 0.7  # intubated, intubation
_SHORTEST, _AN_ENDING, _MOSTLY = 4, 2, 0.7  # letters; letters; share of the longer
_NARROWER = 0.4  # the other way round: what is told may be of something else


@dataclass(frozen=True, slots=True)
class Unit:
    """One word or phrase that was typed: its own terms, and those of which it is a kind."""

    text: str
    stem: str
    terms: frozenset[str]
    above: frozenset[str]
    known: bool
    """Whether it is a name or stands in a group: what it means is known, wherever it is missing."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a text may be met by: its own terms, those of which they are a kind, and its stems by how they begin."""

    own: frozenset[str]
    above: frozenset[str]
    beginning: Mapping[str, tuple[str, ...]]

    def meet(self, unit: Unit) -> float:
        """Return how well a unit is met: 1 by the same, less by something wider, akin or narrower, 0 not at all."""
        if not unit.terms.isdisjoint(self.own):
            return 1.0
        if not unit.terms.isdisjoint(self.above):
            return _WIDER
        if any(_akin(unit.stem, own) for own in self.beginning.get(unit.stem[:_SHORTEST], ())):
            return _AKIN
        return _NARROWER if not unit.above.isdisjoint(self.own) else 0.0


def _akin(one: str, other: str) -> bool:
    """Tell whether of two stems that begin alike one may be a form, or the beginning, of the other: hypo, hypoxia."""
    if other.startswith(one):
        return len(other) > len(one) + _AN_ENDING
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(other))
    return same > _SHORTEST and same >= _MOSTLY * max(len(one), len(other))


class Sense:
    """Reads follow-ups and passages with one vocabulary and one set of sayings."""

    def __init__(self, reader: Reader, sayings: Sayings) -> None:
        self._reader = reader
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        stems_of = cache(self._stems)  # each word of the sayings once
        for group in sayings.alike:
            for phrase in group:
                stems = tuple(stem for word in phrase.split() for stem in stems_of(word))
                if stems:
                    self._phrases.setdefault(stems[0], []).append((stems, f"#{group[0]}"))
        self._groups = frozenset(f"#{group[0]}" for group in sayings.alike)
        self._above = self._all_above(sayings.kind_of)

    def _stems(self, text: str) -> tuple[str, ...]:
        return tuple(word.stem for word in self._reader.words(text))

    @staticmethod
    def _all_above(kind_of: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for name in kind_of:
            chain: list[str] = []
            at: str | None = kind_of[name]
            while at is not None and f"#{at}" not in chain:
                chain.append(f"#{at}")
                at = kind_of.get(at)
            found[f"#{name}"] = tuple(chain)
        return found

    def _named(self, words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Yield the groups that words name, with where each begins and ends; they may overlap."""
        stems = [word.stem for word in words]
        for at, stem in enumerate(stems):
            for phrase, group in self._phrases.get(stem, ()):
                if tuple(stems[at : at + len(phrase)]) == phrase:
                    yield at, at + len(phrase), group

    def group(self, name: str) -> Unit | None:
        """Return a group of words by its first word, as if it had been typed; None where there is none."""
        term = f"#{name}"
        if term not in self._groups:
            return None
        return Unit(name, "", frozenset({term}), frozenset(self._above.get(term, ())), known=True)

    def knows(self, word: str) -> bool:
        """Tell whether a word stands in a group by itself or begins a phrase of one."""
        return any(stem in self._phrases for stem in self._stems(word))

    def words(self, text: str) -> Sequence[Word]:
        """Return every word of a text."""
        return self._reader.words(text)

    def terms(self, *texts: str) -> Terms:
        """Return what texts may be met by."""
        own: set[str] = set()
        above: set[str] = set()
        for text in texts:
            words = self._reader.words(text)
            own.update(word.stem for word in words if word.text not in STOP)
            groups = {group for *_, group in self._named(words)}
            own |= groups
            above.update(*(self._above.get(group, ()) for group in groups))
            for *_, concept in self._reader.named(words):
                own.add(_as_term(concept))
                above.update(map(_as_term, self._reader.classes(concept)))
        beginning: dict[str, tuple[str, ...]] = {}
        for stem in own:
            if stem[0] not in "#=" and len(stem) >= _SHORTEST:
                beginning[stem[:_SHORTEST]] = (*beginning.get(stem[:_SHORTEST], ()), stem)
        return Terms(frozenset(own), frozenset(above), beginning)

    def units(self, text: str) -> Iterator[Unit]:
        """Yield the words and phrases of a text that say something, the longest that have a meaning first."""
        words = self._reader.words(text)
        groups = list(self._named(words))
        concepts = list(self._reader.named(words))
        at = 0
        while at < len(words):
            ends = [end for start, end, _ in (*groups, *concepts) if start == at]
            end = max(ends, default=at + 1)
            named = [group for start, stop, group in groups if (start, stop) == (at, end)]
            meant = [concept for start, stop, concept in concepts if (start, stop) == (at, end)]
            if named or meant or words[at].text not in STOP:
                yield self._unit(words[at:end], named, meant)
            at = end

    def _unit(self, words: Sequence[Word], groups: Iterable[str], concepts: Iterable[Concept]) -> Unit:
        terms = {*groups, *map(_as_term, concepts)}
        if len(words) == 1:
            terms.add(words[0].stem)
        above = {upper for group in groups for upper in self._above.get(group, ())}
        above |= {_as_term(upper) for concept in concepts for upper in self._reader.classes(concept)}
        known = len(terms) > (len(words) == 1)
        stem = words[0].stem if len(words) == 1 else ""
        return Unit(" ".join(word.text for word in words), stem, frozenset(terms), frozenset(above), known)


def _as_term(concept: Concept) -> str:
    return f"={concept.name}"
