"""What the index reads of one POEM by itself: nothing here depends on another POEM, only on the vocabulary.

So a POEM that did not change need not be read again, whatever comes, changes or goes beside it.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.core.matching import by_hand
from bot.core.matching.outside import Took, took_in
from bot.core.pauses import may_pause
from bot.core.poem import Poem
from bot.core.question import (
    STOP,
    Bounds,
    Reader,
    Studied,
    bounds_of,
    conditions_had,
    intents_of,
    lengths_in,
    studied_in,
)

_TermsOf = Callable[[str], Sequence[str]]
# The fields that say what the study asked; the others tell what came of it.
_ASK = frozenset({"headline", "clinical_question", "also_asked", "keywords", "intervention", "comparison", "title"})
_NOT_OF_THE_STUDY = frozenset({"also_asked", "keywords", "tags"})
_NAME = r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -](?:[IVX]+|\d+)\b)?"
_TRIAL_NAME = re.compile(
    rf"\((?P<bracketed>{_NAME})\)|\b(?P<called>{_NAME}) (?:trial|study)\b|^(?P<whole>{_NAME})$", re.MULTILINE
)
ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}


def fields_of(poem: Poem) -> dict[str, tuple[str, ...]]:
    """Return the texts of a POEM that are searched, by field."""
    return {
        "headline": (poem.headline,),
        "clinical_question": (poem.clinical_question,),
        "also_asked": poem.also_asked,
        "keywords": poem.keywords,
        "intervention": (poem.study.intervention,),
        "comparison": (poem.study.comparison,),
        "who": (poem.study.population.who,),
        "outcomes": tuple(outcome.name for outcome in poem.outcomes),
        "tags": poem.tags,
        "bottom_line": (poem.bottom_line,),
        "title": (poem.citation.title,),
        "synopsis": (poem.synopsis,),
        "harms": (poem.harms,) if poem.harms else (),
    }


@dataclass(frozen=True, slots=True)
class Part:
    """One POEM as it is read. A term is a stem, a concept or its class ('=name'), or a concept that is named ('~')."""

    counts: Mapping[str, float]
    """How often it says each term, by where it stands."""
    length: float
    words: tuple[str, ...]
    """The words it is written in, each as written and in the spelling used here."""
    ask: frozenset[str]
    """The terms of what its study asked."""
    asked: tuple[tuple[str, ...], ...]
    """The terms of its question, its headline and each further phrasing, without words that only name a concept."""
    by_name: tuple[bool, ...]
    """Whether each of them does no more than call the trial by its name, often an ordinary word: "POINT trial"."""
    not_asked: tuple[tuple[str, ...], ...]
    """The same of each look-alike."""
    heart: frozenset[str]
    """The concepts of its question, headline and arms, each with what it is a kind of."""
    topic: tuple[str, ...]
    """The names of the concepts of its question, headline and treatment."""
    theme: frozenset[str]
    """The terms of what it is about: question, headline, arms, title, keywords."""
    told: frozenset[str]
    """Those, and the terms of whom it took and what it measured."""
    own: frozenset[str]
    """The terms of its question, arms and people, by which it can be told from a study on the same theme."""
    names: frozenset[str]
    """What its trial is called."""
    intents: frozenset[str]
    studied: Studied
    theirs: frozenset[str]
    """The conditions that its patients had, each with what it is a kind of."""
    took: Took
    window: Bounds | None
    longest: float | None
    """The longest time that it tells of, in hours; None where it tells of none."""


def phrasings_of(poem: Poem) -> tuple[str, ...]:
    """Return what a POEM's study asked, in each wording: its question, its headline, then its curator's."""
    return poem.clinical_question, poem.headline, *poem.also_asked


def read_part(poem: Poem, reader: Reader) -> Part:
    """Return a POEM as it is read with a vocabulary."""
    terms = cache(lambda text: _terms(text, reader))  # each text is read once

    def all_of(texts: Iterable[str]) -> frozenset[str]:
        return frozenset(term for text in texts for term in terms(text))

    counts, ask = _count(poem, terms, reader)
    study, asked = poem.study, phrasings_of(poem)
    arms = (study.intervention, study.comparison)
    theme = all_of((poem.clinical_question, poem.headline, *arms, poem.citation.title, *poem.keywords))
    people = all_of((study.population.who,))
    topic = dict.fromkeys(t for text in (*asked[:2], study.intervention) for t in terms(text))
    trials = "\n".join((poem.headline, poem.citation.title, *poem.also_asked, *poem.keywords))
    names = _trial_names(trials, reader)
    texts = (*(text for texts in fields_of(poem).values() for text in texts), *poem.not_asked)
    return Part(
        counts,
        sum(counts.values()),
        words=tuple(sorted({said for text in texts for said in reader.spellings(text)})),
        ask=ask,
        asked=tuple(_telling(text, terms, reader) for text in asked),
        by_name=tuple(_only_calls(text, names, reader) for text in asked),
        not_asked=tuple(_telling(text, terms, reader) for text in poem.not_asked),
        heart=frozenset(term for term in all_of((*asked[:2], *arms)) if term[0] in "=~"),
        topic=tuple(term[1:] for term in topic if term[0] == "~"),
        theme=theme,
        told=theme | people | all_of(outcome.name for outcome in poem.outcomes),
        own=people | all_of((poem.clinical_question, *arms)),
        names=names,
        intents=_intents_of(asked),
        studied=studied_in(poem),
        theirs=_theirs(poem, people, asked, reader),
        took=took_in(poem, (*poem.also_asked, *poem.keywords), reader),
        window=bounds_of(poem.window, reader, poem.outcomes) if poem.window else None,
        longest=_longest(poem),
    )


def _terms(text: str, reader: Reader) -> list[str]:
    """Return what a text may be found by: stems, '=name' of each concept and its classes, '~name' of the named."""
    reading = reader.learn(text)
    terms = list(reading.stems)
    for concept in reading.concepts:
        terms += (f"={concept.name}", f"~{concept.name}")
        terms += (f"={above.name}" for above in reader.classes(concept))
    return terms


def _telling(text: str, terms: _TermsOf, reader: Reader) -> tuple[str, ...]:
    """Return the terms of a text without the words that only name a concept: the concept says as much."""
    naming = reader.learn(text).naming
    return tuple(dict.fromkeys(term for term in terms(text) if term not in naming))


def _count(poem: Poem, terms: _TermsOf, reader: Reader) -> tuple[dict[str, float], frozenset[str]]:
    """Return how often a POEM says each term, by field, and what its study asked.

    A concept that stands in one of the further phrasings alone is incidental, what one patient has besides; unless
    it is of a kind with what the study asked about.
    """
    counts: dict[str, float] = {}
    ask: set[str] = set()
    phrased: Counter[str] = Counter()
    for field, texts in fields_of(poem).items():
        for text in texts:
            if field == "also_asked":
                phrased.update(set(terms(text)))
            elif field in _ASK:
                ask.update(terms(text))
            for term in terms(text):
                counts[term] = counts.get(term, 0) + by_hand.FIELDS[field]
    asked = {t for t, n in phrased.items() if n > 1 or t[0] not in "=~" or _is_akin(t[1:], ask, reader)}
    return counts, frozenset(ask | asked)


def _theirs(poem: Poem, people: Iterable[str], asked: Iterable[str], reader: Reader) -> frozenset[str]:
    """Return what a study's patients had: what its population, title and arms name, and its phrasings give them."""
    had = (concept for text in (*asked, *poem.keywords) for concept in conditions_had(reader.words(text), reader))
    named = (c for text in (poem.citation.title, poem.study.intervention) for c in reader.learn(text).concepts)
    concepts = {above for concept in (*had, *named) for above in (concept, *reader.classes(concept))}
    return frozenset([term for term in people if term[0] == "="] + [f"={concept.name}" for concept in concepts])


def _longest(poem: Poem) -> float | None:
    """Return the longest time that a POEM tells of, in hours; None where it tells of none."""
    times = (outcome.time for outcome in poem.outcomes if outcome.time)
    texts = (text for name, own in fields_of(poem).items() if name not in _NOT_OF_THE_STUDY for text in own)
    longest: list[float] = []
    for text in (*times, *texts):
        may_pause()
        longest += lengths_in(text)
    return max(longest, default=None)


def _is_akin(name: str, ask: Collection[str], reader: Reader) -> bool:
    """Tell whether a class of a concept is among terms."""
    return any(f"={above.name}" in ask for above in reader.classes(reader.concepts[name]))


def _intents_of(asked: Sequence[str]) -> frozenset[str]:
    """Return what a study wants to know: by its question or headline, or by more than one other phrasing.

    A dose only by the first two: it stands in many a phrasing that is not about it.
    """
    intents = [intents_of(text) for text in asked]
    often = Counter(intent for own in intents[2:] for intent in own)
    return intents[0] | intents[1] | {intent for intent, n in often.items() if n > 1 and intent != "dose"}


def _only_calls(text: str, names: Collection[str], reader: Reader) -> bool:
    """Tell whether a text says nothing but the name of a trial."""
    said = {ROMAN.get(word.text, word.text) for word in reader.words(text) if word.text not in STOP}
    return bool(said) and said <= {part for name in names for part in name.split()}


def _trial_names(text: str, reader: Reader) -> frozenset[str]:
    """Return the names of trials in a text, each with its number if it has one: 'vertos 2'."""
    found: set[str] = set()
    for match in _TRIAL_NAME.finditer(text):
        words = reader.words(match["bracketed"] or match["called"] or match["whole"])
        if len(words[0].text) > 2 and not reader.read_words(words[:1]).concepts:
            found.add(" ".join([words[0].text, *(ROMAN.get(w.text, w.text) for w in words[1:])]))
    return frozenset(found)
