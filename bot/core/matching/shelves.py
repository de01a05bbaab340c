"""Finding a POEM without a question: by headline, topic or trial name, or by looking along a specialty."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import get_args

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.topic import bearing
from bot.core.poem import Poem, Specialty

SPECIALTIES: tuple[str, ...] = get_args(Specialty)


def shelf(specialty: str, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return the POEMs of one specialty that may be read, by headline."""
    return tuple(p for p in knowledge.once(_by_headline) if p.specialty == specialty)


def topics(specialty: str, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the names of the topics of a shelf: key words that POEMs on one question share, if they tell of all."""
    named = {poem.id: _key_concepts(poem, knowledge) for poem in shelf(specialty, knowledge)}
    index = knowledge.index
    shared = {
        max(both, key=lambda name: (index.idf(f"={name}"), name))
        for one in named
        for other in index.siblings(one) & named.keys()
        if (both := named[one] & named[other])
    }
    return tuple(sorted(name for name in shared if _is_told(name, knowledge)))


def _key_concepts(poem: Poem, knowledge: KnowledgeBase) -> frozenset[str]:
    words = (*poem.keywords, *poem.tags)
    return frozenset(concept.name for word in words for concept in knowledge.reader.read(word).concepts)


def _is_told(name: str, knowledge: KnowledgeBase) -> bool:
    understood = knowledge.index.understand(name)
    return bearing(understood, knowledge.index.rank(understood), knowledge.index) is not None


def titled(beginning: str, knowledge: KnowledgeBase, most: int = 25) -> tuple[Poem, ...]:
    """Return POEMs by what has been typed of a headline, a topic or a trial's name, best first."""
    in_order = knowledge.once(_by_headline)
    words = beginning.lower().split()
    if not words:
        return in_order[:most]
    called = knowledge.once(_Called)
    fits = [called.fits(word) for word in words]
    named = [n for n in fits[0] if all(n in fit for fit in fits)]
    named.sort(key=lambda n: (max(fit[n] for fit in fits), n))
    ranked = (knowledge.poems[m.poem_id] for m in knowledge.index.rank(knowledge.index.understand(beginning)))
    found = {p.id: p for p in (*(in_order[n] for n in named[:most]), *ranked) if not p.status.recalled}
    return tuple(found.values())[:most]


def _by_headline(knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    return tuple(sorted((p for p in knowledge if not p.status.recalled), key=lambda p: p.headline.lower()))


class _Called:
    """What the POEMs that stand are called: by word, their places in the order of headlines."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._titles: dict[str, set[int]] = {}
        self._topics: dict[str, set[int]] = {}
        for n, poem in enumerate(knowledge.once(_by_headline)):
            topic = (*poem.keywords, *poem.tags, poem.specialty, poem.citation.authors.split(",")[0])
            for table, texts in ((self._titles, (poem.headline, poem.id.replace("-", " "))), (self._topics, topic)):
                for word in _words(texts):
                    table.setdefault(word, set()).add(n)
        self._tables = tuple((table, sorted(table)) for table in (self._titles, self._topics))

    def fits(self, word: str) -> Mapping[int, int]:
        """Return the POEMs in whose names a word stands or begins one, each with how well it fits, best 0."""
        found: dict[int, int] = {}
        for n, (table, words) in enumerate(self._tables):
            begun = takewhile(lambda w: w.startswith(word), words[bisect_left(words, word) :])
            for fit, those in ((2 * n, (word,)), (2 * n + 1, begun)):
                for one in those:
                    for place in table.get(one, ()):
                        found.setdefault(place, fit)
        return found


def _words(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in text.lower().split():
            yield word.strip("(),.:;'\"")
