"""Whether colleagues would find a POEM that is not among the others yet: what they might type, and what it finds.

The words come from the POEM's own question and from the vocabulary: other names of what it is about, brands,
abbreviations, lay words. They are proposals: which of them a POEM is to be found by, its curator says.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Any

from bot.core.matching import ANSWER_FROM, KnowledgeBase, WorkedOut
from bot.core.poem import Poem, shortened
from bot.core.question import Concept

_ASKED = 5
_MOST_NAMES = 8
_MOST_LOOKALIKES = 3
_LEAST_ALIKE = 0.05
_COMPARED = re.compile(r"\b(?:than|versus|vs|compared|against|or)\b", re.IGNORECASE)
_UNKNOWN = "not told"


@dataclass(frozen=True, slots=True)
class Asked:
    """A way to ask: which POEM the bot finds first (empty: none), and whether it answers with it.

    `then`: the same when the proposed phrasings stand in also_asked.
    """

    question: str
    first: str
    answers: bool
    then_first: str
    then_answers: bool

    def finds(self, own: str) -> str:
        """Return in words what it finds now; `own`: the id that is this POEM."""
        return _says(self.first, own, answers=self.answers)

    def would_find(self, own: str) -> str:
        """Return in words what it finds with the proposed phrasings."""
        return _says(self.then_first, own, answers=self.then_answers)


@dataclass(frozen=True, slots=True)
class Findable:
    """What a POEM may be found by, what finds it now, and the POEMs beside it that ask nearly the same."""

    asked: tuple[Asked, ...]
    phrasings: tuple[str, ...]
    keywords: tuple[str, ...]
    lookalikes: tuple[str, ...]


def findable(poem_id: str, mapping: Mapping[str, Any], knowledge: KnowledgeBase) -> Findable:
    """Return how a draft, with the keys of a POEM file, is found among POEMs that do not hold it yet."""
    poem = _stand_in(poem_id, mapping)
    concepts = _concepts(poem, knowledge)
    ways = tuple(islice(_ways(poem, concepts, knowledge), _ASKED))
    proposed = tuple(way for way in ways if way != poem.clinical_question)
    now = _with(poem, knowledge)
    then = _with(poem.model_copy(update={"also_asked": (*poem.also_asked, *proposed)}), knowledge)
    beside = now.index.rank(now.index.understand(poem.clinical_question))
    return Findable(
        asked=tuple(Asked(way, *_first(way, now), *_first(way, then)) for way in ways),
        phrasings=proposed,
        keywords=tuple(dict.fromkeys(islice(_names(concepts, knowledge), _MOST_NAMES))),
        lookalikes=tuple(
            match.poem_id for match in beside if match.poem_id != poem_id and match.confidence >= _LEAST_ALIKE
        )[:_MOST_LOOKALIKES],
    )


def phrasings(mapping: Mapping[str, Any], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what a draft is proposed to be found by, without looking what it finds."""
    poem = _stand_in("draft", mapping)
    ways = islice(_ways(poem, _concepts(poem, knowledge), knowledge), _ASKED)
    return tuple(way for way in ways if way != poem.clinical_question)


def _concepts(poem: Poem, knowledge: KnowledgeBase) -> tuple[Concept, ...]:
    return tuple(knowledge.reader.read(f"{poem.clinical_question} {poem.headline}").concepts)


def _says(first: str, own: str, *, answers: bool) -> str:
    if not first:
        return "nothing"
    which = "this POEM" if first == own else first
    return which if answers else f"{which}, but not surely enough to answer"


def _with(poem: Poem, knowledge: KnowledgeBase) -> KnowledgeBase:
    others = (one for one in knowledge if one.id != poem.id)
    known = knowledge.index.parts.items()
    parts = {one: part for one, part in known if one != poem.id}  # of this one nothing is worked out yet
    return KnowledgeBase(
        (*others, poem),
        knowledge.vocabulary,
        knowledge.lexicon,
        worked_out=WorkedOut(parts=parts),
        earlier=knowledge,
    )


def _first(question: str, knowledge: KnowledgeBase) -> tuple[str, bool]:
    ranked = knowledge.index.rank(knowledge.index.understand(question))
    return (ranked[0].poem_id, ranked[0].confidence >= ANSWER_FROM) if ranked else ("", False)


def _ways(poem: Poem, concepts: Iterable[Concept], knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield ways to ask, each once: in full, in a few words, by brand, by abbreviation, in lay words."""
    seen: set[str] = set()
    named = list(concepts)
    for way in (
        poem.clinical_question,
        *_short(poem, named, knowledge),
        *_in_other_names(poem, named, knowledge),
        poem.headline,
    ):
        if way and way.lower() not in seen:
            seen.add(way.lower())
            yield way


def _short(poem: Poem, concepts: list[Concept], knowledge: KnowledgeBase) -> Iterator[str]:
    ahead = _COMPARED.split(poem.clinical_question)[0]  # what comes after is what it was compared with
    tried = knowledge.reader.read(ahead).concepts
    treated = [concept.name for concept in tried if concept.kind == "intervention"]
    suffered = [concept.name for concept in concepts if concept.kind == "condition"]
    if treated and suffered:
        yield f"{treated[0]} for {max(suffered, key=len)}?"
    words = list(dict.fromkeys(word.text for word in knowledge.reader.read(poem.clinical_question).words))
    yield " ".join(words[:6])


def _in_other_names(poem: Poem, concepts: list[Concept], knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield the question with another name of what it is about, each thing in its turn."""
    question = poem.clinical_question
    names: list[list[str]] = []
    for concept in concepts:
        known = (concept.name, *_also(concept, knowledge))
        said = next((name for name in known if name in question), None)
        names.append([question.replace(said, name, 1) for name in known if said and name != said])
    for turn in zip_longest(*names):
        yield from filter(None, turn)


def _names(concepts: Iterable[Concept], knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield the names of what a POEM is about, and one by one the other names of each."""
    for concept in concepts:
        yield concept.name
        yield from _also(concept, knowledge)


def _also(concept: Concept, knowledge: KnowledgeBase) -> tuple[str, ...]:
    vocabulary = knowledge.vocabulary
    terms = vocabulary.interventions if concept.kind == "intervention" else vocabulary.conditions
    return terms[concept.name].also if concept.name in terms else ()


def _stand_in(poem_id: str, mapping: Mapping[str, Any]) -> Poem:
    """Return a POEM with what a draft says; what it leaves open is filled with words that find nothing. Never saved."""
    study = {name: value for name, value in (mapping.get("study") or {}).items() if value is not None}
    who = (study.get("population") or {}).get("who")
    return Poem.model_validate(
        {
            "id": poem_id,
            "headline": shortened(mapping["headline"], 120),
            "clinical_question": shortened(mapping["clinical_question"], 300),
            "bottom_line": shortened(mapping["bottom_line"], 900),
            "keywords": mapping.get("keywords") or (),
            "also_asked": mapping.get("also_asked") or (),
            "synopsis": mapping.get("synopsis") or mapping["bottom_line"],
            "specialty": mapping.get("specialty") or "Hospital medicine",
            "study": {
                "design": study.get("design", "Other"),
                "population": {"who": who or _UNKNOWN},
                "intervention": study.get("intervention", _UNKNOWN),
                "comparison": study.get("comparison", _UNKNOWN),
            },
            "citation": {"authors": _UNKNOWN, "title": _UNKNOWN, "journal": _UNKNOWN, "year": 2000},
            "status": {"added": "2000-01-01"},
        },
        strict=False,
    )
