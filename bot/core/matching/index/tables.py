"""What all POEMs say together: which hold each term, and every word that is known.

Tables are made of the parts of POEMs, all at once or from earlier ones by what came and went; both give the same.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.matching import by_hand
from bot.core.matching.index.part import Part
from bot.core.pauses import may_pause

_Lists = dict[str, list[str]]
_Counts = dict[str, int]
_Named = tuple[str, Part]
_FEW = 8  # newcomers whose places in a list are looked for one by one


def linked(links: Iterable[tuple[str, Sequence[str]]], there: Container[str]) -> dict[str, frozenset[str]]:
    """Return for each id that is linked those that it is linked with, from either side; of what is there alone."""
    found: dict[str, set[str]] = {}
    for one, others in links:
        for other in others:
            if other in there:
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
    return {one: frozenset(others) for one, others in found.items()}


@dataclass(frozen=True, slots=True)
class Tables:
    """Never changed once they stand: what differs in the next ones is copied, the rest is shared."""

    parts: Mapping[str, Part]
    """By id, in order."""
    postings: _Lists
    """By term, the POEMs that say it, those in which it weighs most first."""
    topics: _Lists
    """By the name of a concept, the POEMs whose topic it is, in order."""
    unlike: _Counts
    """How many POEMs hold each term in a look-alike."""
    names: _Counts
    """How many POEMs are of a trial of this name."""
    words: _Counts
    """How many POEMs each word stands in."""
    by_spelling: _Lists
    """The words that a misspelt one may be repaired to, by their first letter and how long they are, in order."""
    always: frozenset[str]
    """Words that are known without any POEM."""

    @classmethod
    def without_poems(cls, always: frozenset[str]) -> "Tables":
        """Return tables of no POEM; `always`: words that are known all the same."""
        repaired = _spelt(sorted(always))
        return cls({}, {}, {}, {}, {}, {}, _listed({}, repaired, ()), always)

    def with_parts(self, parts: Mapping[str, Part]) -> "Tables":
        """Return the tables of these parts, by id, read with the vocabulary that the parts here were read with."""
        parts = dict(sorted(parts.items()))
        may_pause()
        came = [(i, part) for i, part in parts.items() if self.parts.get(i) is not part]
        went = [(i, part) for i, part in self.parts.items() if parts.get(i) is not part]
        words = _counted(self.words, (p.words for _, p in came), (p.words for _, p in went))
        new = {word for _, p in came for word in p.words if word not in self.words} - self.always
        gone = {word for _, p in went for word in p.words if word not in words} - self.always
        return Tables(
            parts,
            self._postings_with(parts, came, went),
            _listed(self.topics, ((i, p.topic) for i, p in came), ((i, p.topic) for i, p in went)),
            _counted(self.unlike, (_unlike(p) for _, p in came), (_unlike(p) for _, p in went)),
            _counted(self.names, (p.names for _, p in came), (p.names for _, p in went)),
            words,
            _listed(
                self.by_spelling,
                _spelt(sorted(new)),
                _spelt(gone),
            ),
            self.always,
        )

    def _postings_with(self, parts: Mapping[str, Part], came: Sequence[_Named], went: Sequence[_Named]) -> _Lists:
        """Return the postings of other parts; of a long list the place of each newcomer is looked for."""
        may_pause()
        lists = dict(self.postings)
        new: _Lists = {}
        for poem_id, part in came:
            for term in part.counts:
                new.setdefault(term, []).append(poem_id)
        for term in {term for _, part in went for term in part.counts} | new.keys():
            lists[term] = list(lists.get(term, ()))
        for poem_id, part in went:
            for term in part.counts:
                may_pause()
                place, found = _place(self.parts, term), lists[term]
                del found[bisect_left(found, place(poem_id), key=place)]
                if not found:
                    del lists[term]
        for term, members in new.items():
            may_pause()
            place, found = _place(parts, term), lists.setdefault(term, [])
            if len(members) > _FEW or len(members) > len(found):
                found += members
                found.sort(key=place)
            else:
                for member in members:
                    insort(found, member, key=place)
        return lists


def _place(parts: Mapping[str, Part], term: str) -> Callable[[str], tuple[float, str]]:
    """Return what POEMs that say a term are put in order by: its weight in each, as if POEMs were as long as usual."""

    def place(poem_id: str) -> tuple[float, str]:
        part = parts[poem_id]
        n = part.counts[term]
        return -n / (n + scale_of(part, by_hand.USUAL_LENGTH)), poem_id

    return place


def scale_of(part: Part, mean: float) -> float:
    """Return how many times a POEM must say a term for it to weigh half of the most; `mean`: length of POEMs."""
    return by_hand.BM25_K1 * (1 - by_hand.BM25_B + by_hand.BM25_B * part.length / mean)


def spelling(letter: str, long: int) -> str:
    """Return by what words of this first letter and this length are kept."""
    return f"{letter}{long}"


def _spelt(words: Iterable[str]) -> Iterator[tuple[str, tuple[str]]]:
    """Yield the words that one which nobody knows may be misspelt from, and by what each is kept."""
    for word in words:
        if word.isalpha() and len(word) >= by_hand.SHORTEST_REPAIRED:
            yield word, (spelling(word[0], len(word)),)


def _unlike(part: Part) -> Iterable[str]:
    return {term for terms in part.not_asked for term in terms if term[0] not in "=~"}


def _counted(earlier: _Counts, came: Iterable[Iterable[str]], went: Iterable[Iterable[str]]) -> _Counts:
    counts = dict(earlier)
    for sign, all_keys in ((1, came), (-1, went)):
        for keys in all_keys:
            for key in keys:
                counts[key] = counts.get(key, 0) + sign
                if not counts[key]:
                    del counts[key]
    return counts


def _listed(
    earlier: _Lists, came: Iterable[tuple[str, Iterable[str]]], went: Iterable[tuple[str, Iterable[str]]]
) -> _Lists:
    """Return lists by key with members put in and taken out; a list that stands in earlier ones stays as it is."""
    lists = dict(earlier)
    own: set[str] = set()

    def list_of(key: str) -> list[str]:
        if key not in own:
            own.add(key)
            lists[key] = list(earlier.get(key, ()))
        return lists[key]

    for member, keys in went:
        for key in keys:
            found = list_of(key)
            del found[bisect_left(found, member)]
    for member, keys in came:
        for key in keys:
            found = list_of(key)
            if not found or found[-1] < member:
                found.append(member)
            else:
                insort(found, member)
    for key in own:
        if not lists[key]:
            del lists[key]
    return lists
