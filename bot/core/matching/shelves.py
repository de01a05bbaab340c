"""Finding a POEM without a question: by headline, topic or trial name, or by looking along a specialty."""

from collections.abc import Iterable, Iterator
from typing import get_args

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.topic import bearing
from bot.core.poem import Poem, Specialty

SPECIALTIES: tuple[str, ...] = get_args(Specialty)


def shelf(specialty: str, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return the POEMs of one specialty that may be read, by headline."""
    found = [p for p in knowledge if p.specialty == specialty and not p.status.recalled]
    return tuple(sorted(found, key=lambda p: p.headline.lower()))


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
    current = [p for p in knowledge if not p.status.recalled]
    words = beginning.lower().split()
    if not words:
        return tuple(sorted(current, key=lambda p: p.headline.lower())[:most])
    fits = {p.id: fit for p in current if (fit := _fit(words, p)) is not None}
    named = sorted((p for p in current if p.id in fits), key=lambda p: (fits[p.id], p.headline.lower()))
    ranked = [knowledge.poems[m.poem_id] for m in knowledge.index.rank(knowledge.index.understand(beginning))]
    found = {p.id: p for p in (*named, *ranked) if p in current}
    return tuple(found.values())[:most]


def _fit(words: list[str], poem: Poem) -> int | None:
    """Return how well what was typed fits what a POEM is called, best 0; None when a word is nowhere in it."""
    title = set(_words((poem.headline, poem.id.replace("-", " "))))
    topic = set(_words((*poem.keywords, *poem.tags, poem.specialty, poem.citation.authors.split(",")[0])))
    fits = [_fit_of(word, title, topic) for word in words]
    return None if None in fits else max(fit for fit in fits if fit is not None)


def _fit_of(word: str, title: set[str], topic: set[str]) -> int | None:
    for fit, found in enumerate((word in title, any(t.startswith(word) for t in title), word in topic)):
        if found:
            return fit
    return 3 if any(t.startswith(word) for t in topic) else None


def _words(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for word in text.lower().split():
            yield word.strip("(),.:;'\"")
