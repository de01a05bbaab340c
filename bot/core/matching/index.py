"""Find the POEMs that a question is about, best first, and say why.

An inverted index over every field of every POEM (BM25 with field weights) gives candidates; words that nobody here
knows are repaired first. A candidate is then weighed: how much of the question it explains, how like it is to one of
the phrasings that its curator wrote, and what the question names that the study did not look at. The weights are in
`coefficients.py`. The same question on the same knowledge base gives the same ranking.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, KeysView, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from itertools import pairwise
from typing import get_args

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.matching import by_hand
from bot.core.matching.coefficients import JUDGE, JUDGE_BIAS, RANKER, RANKER_BIAS
from bot.core.matching.outside import Asked, Outside, Took, asked_in, outside, took_in
from bot.core.poem import Poem
from bot.core.question import (
    INTENTS,
    STOP,
    TELLING_INTENTS,
    Aspects,
    Concept,
    ConceptKind,
    Language,
    Reader,
    Reading,
    Studied,
    Word,
    aspects_of,
    bounds_of,
    conflict,
    intents_of,
    language_of,
    lengths_in,
    studied_in,
)

_TermsOf = Callable[[str], Sequence[str]]
# The fields that say what the study asked; the others tell what came of it.
_ASK = frozenset({"headline", "clinical_question", "also_asked", "keywords", "intervention", "comparison", "title"})

_NOT_OF_THE_STUDY = frozenset({"also_asked", "keywords", "tags"})


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


def linked(links: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """Return for each id those that it is linked with, from either side; links to what is not there are left out."""
    found: dict[str, set[str]] = {one: set() for one in links}
    for one, others in links.items():
        for other in found.keys() & set(others):
            found[one].add(other)
            found[other].add(one)
    return {one: frozenset(others) for one, others in found.items()}


@dataclass(frozen=True, slots=True)
class Match:
    """One POEM as an answer to one question: how sure (0 to 1), and the features that say so."""

    poem_id: str
    confidence: float
    logit: float
    features: Mapping[str, float]
    phrasing: str
    """The curator's phrasing that is most like the question."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The question as the index understood it."""

    reading: Reading
    weights: Mapping[str, float]
    """How much each term (a stem, or a concept as '=name') weighs in this question."""
    aspects: Aspects
    repaired: Mapping[str, str]
    """Words nobody here knows: what they were taken for."""
    doubtful: frozenset[str]
    """Those of them that might as well have been another name."""
    unknown: int
    """How many words there are that nobody here knows, and that resemble nothing; not which."""
    asked: Asked
    """What it denies, limits and would do."""
    language: Language | None
    """The language it is written in, when that is plainly not English."""


@dataclass(frozen=True, slots=True)
class _Phrasings:
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

    def sums(self, weights: Mapping[str, float]) -> list[float]:
        """Return for each text the sum, over what it shares with a question, of both weights multiplied."""
        found = [0.0] * len(self.texts)
        for term, weight in weights.items():
            for n, own in self.holding.get(term, ()):
                found[n] += own * weight
        return found

    def shared(self, weights: Mapping[str, float]) -> list[float]:
        """Return for each text the sum of a question's weights over what it shares with it."""
        found = [0.0] * len(self.texts)
        for term, weight in weights.items():
            for n, _ in self.holding.get(term, ()):
                found[n] += weight
        return found


@dataclass(frozen=True, slots=True)
class _Entry:
    poem_id: str
    weights: Mapping[str, float]
    ask: frozenset[str]
    phrasings: _Phrasings
    lookalikes: _Phrasings
    apart: _Phrasings
    """The look-alikes by what they say and the study did not ask."""
    heart: frozenset[str]
    """The concepts of its question, headline and arms, each with what it is a kind of."""
    theme: frozenset[str]
    """The terms of what it is about: question, headline, arms, title, keywords."""
    told: frozenset[str]
    """Those, and the terms of whom it took and what it measured."""
    own: frozenset[str]
    """The terms of its question, arms and people, by which it can be told from a study on the same theme."""
    names: frozenset[str]
    intents: frozenset[str]
    studied: Studied
    took: Took
    specialty: str
    longest: float
    """The longest time that it tells of, in hours; without end where it tells of none."""


@dataclass(frozen=True, slots=True)
class _Query:
    """What of a question is the same for every candidate."""

    understood: Understood
    telling: Mapping[str, float]
    """The weights of what it says: of concepts and of words that do more than name one."""
    weights: Mapping[str, float]
    """The same without what only finds the class of a concept ('~')."""
    strange: float
    """How many words nobody here knows, in a case (full of such words) the fewer."""
    whole: float
    length: float
    """Of what it says as a vector."""
    named: frozenset[str]
    trials: frozenset[str]
    people: Mapping[str, float]
    """The weights of words that only tell of whom it speaks: that a study's text does not say them means nothing."""


_SENTENCE = re.compile(r"(?<=[.?!;])\s+")
_NAME = r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -](?:[IVX]+|\d+)\b)?"
_TRIAL_NAME = re.compile(
    rf"\((?P<bracketed>{_NAME})\)|\b(?P<called>{_NAME}) (?:trial|study)\b|^(?P<whole>{_NAME})$", re.MULTILINE
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}


class Index:
    """Everything that is needed to rank POEMs; built once per knowledge base, never changed."""

    def __init__(self, poems: Iterable[Poem], reader: Reader) -> None:
        self.reader = reader
        terms = cache(self._terms)  # each text is read once; what was read is forgotten when the index stands
        counted = [(poem, *self._count(poem, terms)) for poem in poems]
        frequency = Counter(term for _, counts, _ in counted for term in counts)
        whole = len(counted) + by_hand.ELSEWHERE
        rarest = math.log(1 + (whole + 0.5) / 0.5)
        self._idf = {term: math.log(1 + (whole - n + 0.5) / (n + 0.5)) / rarest for term, n in frequency.items()}
        self._ordinary = frozenset(word.text for said in reader.vocabulary.ordinary for word in reader.words(said))
        for stem in {reader.word(word).stem for word in self._ordinary}:
            self._idf[stem] = by_hand.ORDINARY * self._idf.get(stem, 1.0)
        self.broad = frozenset(word.stem for said in reader.vocabulary.broad for word in reader.words(said))
        lengths = [sum(counts.values()) for _, counts, _ in counted]
        mean = sum(lengths) / len(lengths) if lengths else 1.0
        self._entries: dict[str, _Entry] = {}
        postings: dict[str, list[tuple[float, str]]] = {}
        for (poem, counts, ask), length in zip(counted, lengths, strict=True):
            scale = by_hand.BM25_K1 * (1 - by_hand.BM25_B + by_hand.BM25_B * length / mean)
            weights = {term: self._idf[term] * n * (by_hand.BM25_K1 + 1) / (n + scale) for term, n in counts.items()}
            self._entries[poem.id] = self._entry(poem, weights, ask, terms)
            for term, weight in weights.items():
                postings.setdefault(term, []).append((weight, poem.id))
        # The best of each list are enough to find candidates; every candidate is then scored whole.
        self._postings = {
            term: sorted(found, reverse=True)[: by_hand.MOST_POSTINGS] for term, found in postings.items()
        }
        self._names = frozenset(name for entry in self._entries.values() for name in entry.names)
        self._dissenters = linked({poem.id: poem.related.conflicts_with for poem, *_ in counted})
        self._windows = {
            poem.id: bounds
            for poem, *_ in counted
            if poem.window and (bounds := bounds_of(poem.window, reader, poem.outcomes))
        }
        self._siblings = self._find_siblings([poem for poem, *_ in counted], terms)
        self._known = self._known_stems()
        self._words = self._words_by_letter()
        self._halves = frozenset(w for w in self.reader.known_words() if w.isalpha() and w not in STOP)

    # ------------------------------------------------------------------ building

    def _count(self, poem: Poem, terms: _TermsOf) -> tuple[Counter[str], frozenset[str]]:
        """Return how often a POEM says each term, by field, and what its study asked.

        A concept that stands in one of the further phrasings alone is incidental, what one patient has besides; unless
        it is of a kind with what the study asked about.
        """
        counts: Counter[str] = Counter()
        ask: set[str] = set()
        phrased: Counter[str] = Counter()
        for field, texts in fields_of(poem).items():
            for text in texts:
                if field == "also_asked":
                    phrased.update(set(terms(text)))
                elif field in _ASK:
                    ask.update(terms(text))
                for term in terms(text):
                    counts[term] += by_hand.FIELDS[field]  # type: ignore[assignment]
        asked = {term for term, n in phrased.items() if n > 1 or term[0] not in "=~" or self._is_akin(term[1:], ask)}
        return counts, frozenset(ask | asked)

    def _is_akin(self, name: str, ask: Collection[str]) -> bool:
        """Tell whether a class of a concept is among terms."""
        return any(f"={above.name}" in ask for above in self.reader.classes(self.reader.concepts[name]))

    def _terms(self, text: str) -> list[str]:
        """Return what a text may be found by: stems, '=name' of each concept and its classes, '~name' of the named."""
        reading = self.reader.learn(text)
        terms = list(reading.stems)
        for concept in reading.concepts:
            terms += (f"={concept.name}", f"~{concept.name}")
            terms += (f"={above.name}" for above in self.reader.classes(concept))
        return terms

    def _telling(self, text: str, terms: _TermsOf) -> list[str]:
        """Return the terms of a text without the words that only name a concept: the concept says as much."""
        naming = self.reader.learn(text).naming
        return [term for term in terms(text) if term not in naming]

    def _wanted(self, reading: Reading) -> dict[str, float]:
        """Return what a question looks for, with weights: a POEM on its drug's class, named as such, is half a find.

        A question about a class finds a POEM on one of its drugs; one about a drug does not find a POEM on another.
        """
        weights = {word.stem: self.idf(word.stem) for word in reading.words}
        for concept in reading.concepts:
            weights[f"={concept.name}"] = self.idf(f"={concept.name}")
            for above in self.reader.classes(concept):
                weights.setdefault(f"~{above.name}", by_hand.CLASS * self.idf(f"~{above.name}"))
        return weights

    def _phrasings(self, texts: Sequence[str], terms: _TermsOf, without: Collection[str] = ()) -> _Phrasings:
        """Return texts as they are compared; `without`: terms that are left out."""
        weights = [{t: self.idf(t) for t in self._telling(text, terms) if t not in without} for text in texts]
        holding: dict[str, list[tuple[int, float]]] = {}
        for n, own in enumerate(weights):
            for term, weight in own.items():
                holding.setdefault(term, []).append((n, weight))
        return _Phrasings(
            tuple(texts),
            {term: tuple(found) for term, found in holding.items()},
            lengths=tuple(_length(own) for own in weights),
            wholes=tuple(sum(weight for term, weight in own.items() if term[0] != "~") for own in weights),
            named=tuple(sum(term[0] == "~" for term in own) for own in weights),
        )

    def _entry(self, poem: Poem, weights: Mapping[str, float], ask: frozenset[str], terms: _TermsOf) -> _Entry:
        asked = (poem.clinical_question, poem.headline, *poem.also_asked)
        study = poem.study
        arms = (study.intervention, study.comparison)
        theme = _all_terms((poem.clinical_question, poem.headline, *arms, poem.citation.title, *poem.keywords), terms)
        people = _all_terms((study.population.who,), terms)
        trials = "\n".join((poem.headline, poem.citation.title, *poem.also_asked, *poem.keywords))
        return _Entry(
            poem.id,
            weights,
            ask,
            phrasings=self._phrasings(asked, terms),
            lookalikes=self._phrasings(poem.not_asked, terms),
            apart=self._phrasings(poem.not_asked, terms, without=ask),
            heart=frozenset(
                term
                for text in (poem.clinical_question, poem.headline, poem.study.intervention, poem.study.comparison)
                for term in terms(text)
                if term[0] in "=~"
            ),
            theme=theme,
            told=theme | people | _all_terms((outcome.name for outcome in poem.outcomes), terms),
            own=people | _all_terms((poem.clinical_question, *arms), terms),
            names=self._trial_names(trials),
            intents=self._intents_of(asked),
            studied=studied_in(poem),
            took=took_in(poem, (*poem.also_asked, *poem.keywords), self.reader),
            specialty=poem.specialty,
            longest=_longest(poem),
        )

    @staticmethod
    def _intents_of(asked: Sequence[str]) -> frozenset[str]:
        """Return what a study wants to know: by its question or headline, or by more than one other phrasing.

        A dose only by the first two: it stands in many a phrasing that is not about it.
        """
        intents = [intents_of(text) for text in asked]
        often = Counter(intent for own in intents[2:] for intent in own)
        return intents[0] | intents[1] | {intent for intent, n in often.items() if n > 1 and intent != "dose"}

    def _find_siblings(self, poems: Sequence[Poem], terms: _TermsOf) -> dict[str, frozenset[str]]:
        """Return for each POEM those on its question: linked by a curator, or of one treatment and condition."""
        siblings: dict[str, set[str]] = {poem.id: set() for poem in poems}
        by_topic: dict[tuple[str, str], list[str]] = {}
        for poem in poems:
            siblings[poem.id] |= {*poem.related.conflicts_with, *poem.related.agrees_with} & siblings.keys()
            heart = (poem.clinical_question, poem.headline, poem.study.intervention)
            own = dict.fromkeys(term for text in heart for term in terms(text))
            names = [t[1:] for t in own if t[0] == "~" and self.idf(t) > by_hand.TELLING]
            kinds = {name: self.reader.concepts[name].kind for name in names}
            for drug in (n for n in names if kinds[n] == "intervention"):
                for condition in (n for n in names if kinds[n] == "condition"):
                    by_topic.setdefault((drug, condition), []).append(poem.id)
        for group in by_topic.values():
            for poem_id in group:
                siblings[poem_id].update(group)
        return {poem_id: frozenset(found - {poem_id}) for poem_id, found in siblings.items()}

    def leaves_out(self, poem_id: str, understood: Understood) -> bool:
        """Tell whether a question names a time, an age or a level outside a POEM's window, or says "too late"."""
        bounds = self._windows.get(poem_id)
        if bounds is None:
            return False
        asked, people = understood.asked, understood.aspects.people
        return bounds.leave_out(asked.limits, asked.scope, people.ages, late=asked.late)

    def dissenters(self, poem_id: str) -> frozenset[str]:
        """Return the POEMs that point elsewhere than one, as far as curators linked them."""
        return self._dissenters.get(poem_id, frozenset())

    def mentions(self, concept: Concept) -> bool:
        """Tell whether any POEM names the concept, or one of its kind."""
        return f"={concept.name}" in self._idf

    def asks_about(self, poem_id: str, concept: Concept) -> bool:
        """Tell whether the concept is part of what the POEM's study asked."""
        return f"={concept.name}" in self._entries[poem_id].ask

    def wants_to_know(self, poem_id: str, intent: str) -> bool:
        """Tell whether a POEM's study asked about a dose, a duration or another intent of `aspects`."""
        return intent in self._entries[poem_id].intents

    def theme(self, poem_id: str) -> frozenset[str]:
        """Return the terms of what a POEM is about."""
        return self._entries[poem_id].theme

    def heart(self, poem_id: str) -> frozenset[str]:
        """Return the concepts ('=name', '~name') of a POEM's question, headline and arms."""
        return self._entries[poem_id].heart

    def said(self, poem_id: str) -> KeysView[str]:
        """Return the terms that stand anywhere in a POEM."""
        return self._entries[poem_id].weights.keys()

    def intents(self, poem_id: str) -> frozenset[str]:
        """Return what a POEM's study wanted to know: a dose, a duration or another intent of `aspects`."""
        return self._entries[poem_id].intents

    def lasts_beyond(self, poem_id: str, understood: Understood) -> bool:
        """Tell whether a question asks of a longer time than any that a POEM tells of."""
        asked = understood.asked.limits.lasting
        return asked is not None and asked.least > self._entries[poem_id].longest

    def one_specialty(self, one: str, other: str) -> bool:
        """Tell whether two POEMs are of one specialty."""
        return self._entries[one].specialty == self._entries[other].specialty

    def told(self, poem_id: str) -> frozenset[str]:
        """Return the terms of what a POEM is about, of whom it took and what it measured."""
        return self._entries[poem_id].told

    def own(self, poem_id: str) -> frozenset[str]:
        """Return the terms of a POEM's question, arms and people."""
        return self._entries[poem_id].own

    def outside(self, poem_id: str, asked: Asked) -> tuple[Outside, ...]:
        """Return in which ways a question lies outside what a POEM's study took."""
        return tuple(outside(asked, self._entries[poem_id].took, self.reader))

    def siblings(self, poem_id: str) -> frozenset[str]:
        """Return the POEMs that study the same question, as far as links and words tell."""
        return self._siblings.get(poem_id, frozenset())

    def _trial_names(self, text: str) -> frozenset[str]:
        """Return the names of trials in a text, each with its number if it has one: 'vertos 2'."""
        found: set[str] = set()
        for match in _TRIAL_NAME.finditer(text):
            words = self.reader.words(match["bracketed"] or match["called"] or match["whole"])
            if len(words[0].text) > 2 and not self.reader.read_words(words[:1]).concepts:
                found.add(" ".join([words[0].text, *(_ROMAN.get(w.text, w.text) for w in words[1:])]))
        return frozenset(found)

    def _named_trials(self, reading: Reading) -> frozenset[str]:
        """Return the trials that a question calls by name."""
        texts = [
            _ROMAN.get(word.text, word.text)
            for word in reading.words
            if word.capitals
            or not word.text.isalpha()
            or (self.idf(word.stem) > by_hand.RARE and len(reading.words) <= by_hand.FEW_FOR_A_NAME)
        ]
        pairs = {f"{one} {two}" for one, two in pairwise(texts)} & self._names
        return frozenset(pairs | ({text for text in texts if text in self._names} - {p.split()[0] for p in pairs}))

    def _known_stems(self) -> frozenset[str]:
        trade = {stem for name in self.reader.names() for stem in name}
        unlike = {t for entry in self._entries.values() for t in entry.lookalikes.holding if t[0] not in "=~"}
        return frozenset(term for term in self._idf if term[0] not in "=~") | trade | unlike | STOP

    def _words_by_letter(self) -> dict[str, tuple[str, ...]]:
        words: dict[str, set[str]] = {}
        for word in (*self.reader.known_words(), *self._ordinary, *STOP):
            if word.isalpha() and len(word) >= by_hand.SHORTEST_REPAIRED:
                words.setdefault(word[0], set()).add(word)
        return {letter: tuple(sorted(found)) for letter, found in words.items()}

    # ------------------------------------------------------------------ asking

    def idf(self, term: str) -> float:
        """Return how telling a term is: near 0 for one in every POEM, 1 for one in none."""
        return self._idf.get(term, 1.0)

    def understand(self, text: str) -> Understood:
        """Read a question; words that nobody here knows are repaired where one known word is near enough."""
        repaired: dict[str, str] = {}
        doubtful: set[str] = set()
        unknown = 0
        lookalikes: dict[str, frozenset[str]] = {}
        words: list[Word] = []
        gaps: list[str] = []
        language = language_of(text)
        for word, gap in zip(self.reader.words(text), self.reader.gaps(text), strict=True):
            read = [word]
            may_be_a_slip = word.text.isalpha() and len(word.text) >= by_hand.SHORTEST_REPAIRED
            if may_be_a_slip and word.text not in STOP and (word.stem not in self._known or word.stem in STOP):
                near = [] if language else self._near(word.text)  # foreign words are not misspelt English ones
                meant = near[:1] or ([] if language else self._joined(word.text))
                if meant:
                    if meant != [word.text]:
                        repaired[word.text] = " ".join(meant)
                    read = [self.reader.word(known) for known in meant]
                elif word.stem not in self._known:
                    unknown += 1
                    lookalikes[word.text] = self._spelt_alike(word.text)
                if self._names_another(near):
                    doubtful.add(word.text)
            words += read
            gaps += [*(" " for _ in read[1:]), gap]
        asked = asked_in(text, words, gaps, self.reader, lookalikes)
        told = [word for n, word in enumerate(words) if n not in asked.scope.silent]
        if language:  # of a foreign text the names are read, and nothing else
            told = [word for start, end, _ in self.reader.named(words) for word in words[start:end]]
            unknown = 0
        reading = self.reader.read_words(told)
        aspects = aspects_of(text)
        weights = self._weights(text, reading, aspects)
        return Understood(reading, weights, aspects, repaired, frozenset(doubtful), unknown, asked, language)

    def _weights(self, text: str, reading: Reading, aspects: Aspects) -> dict[str, float]:
        """Return the weight of each term: what only sets the scene of a case counts for less than what is asked."""
        weights = self._wanted(reading)
        parts = _SENTENCE.split(text.strip())
        if not (aspects.people.is_one_person or (len(parts) > 1 and any(part.endswith("?") for part in parts))):
            return weights
        asked: set[str] = set()
        for n, part in enumerate(reversed(parts)):
            if n and len(asked) > by_hand.ASKS_ENOUGH and not part.endswith("?"):
                break
            asked.update(self._wanted(self.reader.read(part)))
        return {term: w if term in asked else w * by_hand.SCENE for term, w in weights.items()}

    def _near(self, word: str) -> list[str]:
        """Return what a word that nobody here knows may be misspelt from, the likeliest first, all equally near.

        A word that is real is no misspelling, and none is the misspelling of its contrary.
        """
        if self.reader.is_real(word):
            return []
        near = self._within_slips(word)
        nearest = [known for distance, _, known in near if distance == near[0][0]]
        opposites = self.reader.opposites
        if any(opposites.apart(word, known) for known in nearest):
            nearest = [known for known in nearest if not opposites.apart(word, known)]
        return [] if any(opposites.apart(nearest[0], known) for known in nearest[1:]) else nearest

    def _within_slips(self, word: str) -> list[tuple[float, float, str]]:
        """Return the known words that a word may be a slip for, the nearest first: distance, how telling, the word."""
        allowed = min(by_hand.MOST_SLIPS, len(word) // by_hand.LETTERS_FOR_A_SLIP)
        words = self._words.get(word[0], ())
        found = process.extract(
            word, words, scorer=OSA.distance, processor=None, score_cutoff=allowed, limit=by_hand.REPAIRS_COMPARED
        )
        return sorted((distance, self._oddness(known), known) for known, distance, _ in found)

    def _oddness(self, word: str) -> float:
        """Return how late a word comes among equally near ones: grammar first, what is said around questions last."""
        if word in STOP:
            return 0.0
        return 2.0 if word in self._ordinary else self.idf(self.reader.word(word).stem)

    def _spelt_alike(self, word: str) -> frozenset[str]:
        """Return the words of names that a real word is no misspelling of, though it looks like one."""
        near = (self.reader.word(known).text for *_, known in self._within_slips(word))
        return frozenset(
            known
            for known in near
            if self.reader.begins_name(known) and not (known.startswith(word) or word.startswith(known))
        )

    def _joined(self, word: str) -> list[str]:
        """Return the two known words that one nobody knows was joined from: lowback, kneeoa; none where there are none.

        A half of two letters must be a name.
        """
        if self.reader.is_real(word) or len(word) < by_hand.SHORTEST_JOINED:
            return []
        for at in range(2, len(word) - 1):
            halves = [word[:at], word[at:]]
            if all(
                half in self._halves if len(half) >= by_hand.SHORTEST_HALF else self.reader.read(half).concepts
                for half in halves
            ):
                return halves
        return []

    def _names_another(self, near: Sequence[str]) -> bool:
        """Tell whether words equally near to a misspelling name different things of one kind: lamictal or lamisil."""
        if not near:
            return False
        named = [frozenset(self.reader.read(word).concepts) for word in near]
        kinds = {concept.kind for concept in named[0]}
        return any(concept.kind in kinds for other in named[1:] if named[0] for concept in other - named[0])

    def rank(self, understood: Understood, without: Collection[str] = ()) -> tuple[Match, ...]:
        """Return the most likely POEMs, best first, at most a dozen; `without` leaves POEMs out."""
        best = self._candidates(understood, without)
        if not best:
            return ()
        query = self._query(understood)
        top = best[0][0] or 1.0
        weighed = [self._weigh(query, self._entries[poem_id], score, top) for score, poem_id in best]
        weighed.sort(key=lambda item: (-item[0], item[1].poem_id))
        return _judged(weighed)

    def _candidates(self, understood: Understood, without: Collection[str]) -> list[tuple[float, str]]:
        """Return the POEMs with the highest scores, and the scores."""
        scores: dict[str, float] = {}
        for term in understood.weights:
            for weight, poem_id in self._postings.get(term, ()):
                scores[poem_id] = scores.get(poem_id, 0.0) + weight
        found = nlargest(by_hand.SCORED + len(without), scores, key=scores.__getitem__)
        exact = [(self._score(understood, self._entries[p]), p) for p in found if p not in without]
        return sorted(exact, key=lambda item: (-item[0], item[1]))[: by_hand.WEIGHED]

    def _score(self, understood: Understood, entry: _Entry) -> float:
        weights, idf = entry.weights, self._idf
        return sum(weights[t] * w / idf[t] for t, w in understood.weights.items() if t in weights)

    def _query(self, understood: Understood) -> _Query:
        people = self.reader.words(" ".join(understood.aspects.people.words))
        telling = {t: w for t, w in understood.weights.items() if t not in understood.reading.naming}
        weights = {term: weight for term, weight in telling.items() if term[0] != "~"}
        strange = understood.unknown * (by_hand.SCENE if understood.aspects.people.is_one_person else 1.0)
        return _Query(
            understood,
            telling,
            weights,
            strange,
            whole=(sum(weights.values()) or 1.0) + strange,
            length=_length(telling),
            named=frozenset(f"~{concept.name}" for concept in understood.reading.concepts),
            trials=self._named_trials(understood.reading),
            people={word.stem: weights[word.stem] for word in people if word.stem in weights},
        )

    def _weigh(
        self, query: _Query, entry: _Entry, score: float, top: float
    ) -> tuple[float, _Entry, dict[str, float], str]:
        features, phrasing = self.features(query, entry, score, top)
        logit = RANKER_BIAS + sum(weight * features.get(name, 0.0) for name, weight in RANKER.items())
        return logit, entry, features, phrasing

    def features(self, query: _Query, entry: _Entry, score: float, top: float) -> tuple[dict[str, float], str]:
        """Return what speaks for and against one POEM, and its phrasing most like the question."""
        weights, understood = query.weights, query.understood
        unsaid = sum(weight for term, weight in query.people.items() if term not in entry.weights)
        unasked = sum(
            w for t, w in weights.items() if t not in entry.ask and t not in query.people and w >= self.idf(t)
        )
        likeness = [
            product / (query.length * length)
            for product, length in zip(entry.phrasings.sums(query.telling), entry.phrasings.lengths, strict=True)
        ]
        lookalike = self._lookalike(query, entry)
        drug, condition = (self._named(understood, entry.heart, kind) for kind in get_args(ConceptKind))
        aspects = understood.aspects
        missing = aspects.intents - entry.intents
        features = {
            "share": score / top,
            "covered": sum(weight for term, weight in weights.items() if term in entry.weights)
            / (query.whole - unsaid or 1.0),
            "matched": math.log1p(sum(self.idf(term) for term in weights if term in entry.weights)),
            "asked": math.log1p(sum(self.idf(term) for term in weights if term in entry.ask)),
            "unasked": math.log1p(unasked + query.strange),
            "phrase_covered": _covered(query, entry.phrasings),
            "concepts_alike": _concepts_alike(query, entry.phrasings),
            "heart_named": drug * condition,
            "lookalike": lookalike,
            "is_lookalike": float(lookalike > max(*likeness, by_hand.LOOKALIKE_FROM)),
            "lookalike_words": _lookalike_words(query, entry) / query.whole,
            "intervention_absent": self._absent(understood, entry.weights.keys(), "intervention"),
            "condition_aside": self._absent(understood, entry.ask, "condition"),
            "intent_missing": float(len(missing & TELLING_INTENTS)),
            **{f"missing_{intent}": float(intent in missing) for intent in INTENTS},
            "people_shared": float(bool(aspects.people.groups & entry.studied.groups)),
            "people_differ": float(conflict(aspects.people, entry.studied)),
            "outside": float(any(outside(understood.asked, entry.took, self.reader))),
            "trial_named": float(bool(query.trials & entry.names)),
        }
        best = max(likeness)
        return features, entry.phrasings.texts[likeness.index(best)] if best else ""

    def _named(self, understood: Understood, heart: Collection[str], kind: ConceptKind) -> float:
        """Return whether a question names what a study is about: 1 for it or a class of it, half for a sister of it."""
        named = 0.0
        for concept in understood.reading.concepts:
            if concept.kind == kind:
                sister = any(f"~{above.name}" in heart for above in self.reader.classes(concept))
                named = max(named, 1.0 if f"={concept.name}" in heart else by_hand.CLASS * sister)
        return named

    @staticmethod
    def _lookalike(query: _Query, entry: _Entry) -> float:
        """Return the highest cosine with a look-alike, by the share that is said of what sets this one apart."""
        own, apart = entry.lookalikes, entry.apart
        said = apart.sums(dict.fromkeys(query.weights, 1.0))
        products = own.sums(query.telling)
        return max(
            (
                product / (query.length * length) * (part / whole if whole else 1.0)
                for product, length, part, whole in zip(products, own.lengths, said, apart.wholes, strict=True)
            ),
            default=0.0,
        )

    def _absent(self, understood: Understood, present: Collection[str], kind: ConceptKind) -> float:
        """Return the weight of the named concepts of a kind that are absent; half if their class is; at most 2."""
        absent = 0.0
        for concept in understood.reading.concepts:
            if concept.kind == kind and f"={concept.name}" not in present:
                named = any(f"~{above.name}" in present for above in self.reader.classes(concept))
                absent += understood.weights.get(f"={concept.name}", 0.0) * (by_hand.CLASS if named else 1.0)
        return min(by_hand.MOST_ABSENT, absent)


def _judged(weighed: Sequence[tuple[float, _Entry, dict[str, float], str]]) -> tuple[Match, ...]:
    """Return the matches with their confidence: never higher than that of the one before."""
    logits = [logit for logit, *_ in weighed]
    matches: list[Match] = []
    for n, (logit, entry, features, phrasing) in enumerate(weighed):
        others = logits[1] if n == 0 and len(logits) > 1 else logits[0] if n else logit - by_hand.MOST_LEAD
        lead = max(-by_hand.MOST_LEAD, min(by_hand.MOST_LEAD, logit - others))
        seen = features | {"logit": logit, "lead": lead}
        sure = JUDGE_BIAS + sum(weight * seen.get(name, 0.0) for name, weight in JUDGE.items())
        confidence = min([1 / (1 + math.exp(-sure)), *(match.confidence for match in matches[-1:])])
        matches.append(Match(entry.poem_id, confidence, logit, seen, phrasing))
    return tuple(matches)


def _longest(poem: Poem) -> float:
    """Return the longest time that a POEM tells of, in hours; without end where it tells of none."""
    times = (outcome.time for outcome in poem.outcomes if outcome.time)
    texts = (text for name, own in fields_of(poem).items() if name not in _NOT_OF_THE_STUDY for text in own)
    return max((hours for text in (*times, *texts) for hours in lengths_in(text)), default=math.inf)


def _all_terms(texts: Iterable[str], terms: _TermsOf) -> frozenset[str]:
    return frozenset(term for text in texts for term in terms(text))


def _length(weights: Mapping[str, float]) -> float:
    """Return the length of weights as a vector; 1 where there are none."""
    return math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0


def _covered(query: _Query, phrasings: _Phrasings) -> float:
    """Return the largest share of a phrasing that the question says."""
    said = phrasings.sums(dict.fromkeys(query.weights, 1.0))
    return max(part / (whole or 1.0) for part, whole in zip(said, phrasings.wholes, strict=True))


def _lookalike_words(query: _Query, entry: _Entry) -> float:
    """Return the weight of the words of the question that stand in one look-alike but in nothing the study asked."""
    strange = {term: weight for term, weight in query.weights.items() if term not in entry.ask}
    return max(entry.apart.shared(strange), default=0.0)


def _concepts_alike(query: _Query, phrasings: _Phrasings) -> float:
    """Return the largest overlap (shared over all) between the concepts of the question and those of a phrasing."""
    shared = phrasings.shared(dict.fromkeys(query.named, 1.0))
    return max(both / ((len(query.named) + own - both) or 1) for both, own in zip(shared, phrasings.named, strict=True))
