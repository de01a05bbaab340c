"""A reload builds an index beside people who ask: neither notices the other, and nothing typed stays behind."""

import gc
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from types import FunctionType, ModuleType

import pytest

from bot.core.matching import KnowledgeBase
from bot.core.matching.index import Index

BUILT = 40
FEW = 6
MISSPELT = (
    "vertebroplasy for osteoporotic fractuers in eldery woman?",
    "does dexametasone lower mortalty in hospitalised pneumonia pateints",
    "antibiotcs versus appendicectmy for uncomplicated appendicitus",
    "atorvastatine primary preventoin cardiovasculr event",
)
STRANGE = "qworalczykowna"


@pytest.fixture
def often() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def parts(index: Index) -> dict[str, object]:
    """Return all that an index holds, table by table."""
    return {
        "postings": index.tables.postings,
        "topics": index.tables.topics,
        "unlike": index.tables.unlike,
        "names": index.tables.names,
        "words": index.tables.words,
        "words by spelling": index.tables.by_spelling,
        "what was read": index.parts,
        "rarity": {term: index.idf(term) for term in index.tables.postings},
        "siblings": {poem_id: index.siblings(poem_id) for poem_id in index.parts},
    }


@pytest.mark.usefixtures("often")
def test_indexes_built_beside_questions_are_those_built_alone(shipped: KnowledgeBase) -> None:
    """Of 40 indexes built while misspelt questions are asked, every one is the index built alone."""
    poems = list(shipped)[:: len(shipped) // FEW]
    words = shipped.vocabulary
    few = words.model_copy(
        update={
            "interventions": dict(islice(words.interventions.items(), 0, None, 64)),
            "conditions": dict(islice(words.conditions.items(), 0, None, 64)),
        }
    )
    alone = parts(KnowledgeBase(poems, few).index)
    answers = [shipped.index.understand(text) for text in MISSPELT]
    done = threading.Event()
    asked = 0

    def ask() -> list[str]:
        nonlocal asked
        wrong = []
        while not done.is_set():
            for text, right in zip(MISSPELT, answers, strict=True):
                if shipped.index.understand(text) != right:
                    wrong.append(text)
                asked += 1
        return wrong

    with ThreadPoolExecutor(1) as people:
        wrong = people.submit(ask)
        try:
            for _ in range(BUILT):
                beside = parts(KnowledgeBase(poems, few).index)
                for part, right in alone.items():
                    assert beside[part] == right, part
        finally:
            done.set()
        assert wrong.result() == []
    assert asked > BUILT


def texts_within(thing: object) -> Iterator[str]:
    """Yield every text that can be reached from a thing, without going through classes, functions and modules."""
    seen = {id(thing)}
    waiting = [thing]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        for inner in gc.get_referents(one):
            if id(inner) not in seen and not isinstance(inner, type | FunctionType | ModuleType):
                seen.add(id(inner))
                waiting.append(inner)


def test_what_is_typed_leaves_no_trace(shipped: KnowledgeBase) -> None:
    """A question's words stay nowhere in the knowledge base, nor in what reads and stems them."""
    understood = shipped.index.understand(f"does honey help {STRANGE} with a cough")
    shipped.index.rank(understood)
    assert understood.unknown == 1
    del understood
    stem = STRANGE[:8]
    assert not [text for text in texts_within(shipped) if stem in text]
    held = [o for o in gc.get_objects() if str(getattr(type(o), "__module__", "")).startswith("snowballstemmer")]
    assert not [text for stemmer in held for text in texts_within(vars(stemmer)) if stem in text]
