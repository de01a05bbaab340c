"""Find the POEMs that a question is about, best first, and say why.

An inverted index over every field of every POEM (BM25 with field weights) gives candidates; words that nobody here
knows are repaired first. A candidate is then weighed: how much of the question it explains, how like it is to one of
the phrasings that its curator wrote, and what the question names that the study did not look at. The weights are in
`coefficients.py`. The same question on the same knowledge base gives the same ranking.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from itertools import pairwise
from operator import itemgetter

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.matching import by_hand
from bot.core.matching.coefficients import JUDGE, JUDGE_BIAS, RANKER, RANKER_BIAS
from bot.core.poem import Poem
from bot.core.question import (
    STOP,
    TELLING_INTENTS,
    Aspects,
    Concept,
    ConceptKind,
    Reader,
    Reading,
    Studied,
    Word,
    aspects_of,
    conflict,
    intents_of,
    studied_in,
)

_TermsOf = Callable[[str], Sequence[str]]
# The fields that say what the study asked; the others tell what came of it.
_ASK = frozenset({"headline", "clinical_question", "also_asked", "keywords", "intervention", "comparison", "title"})


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
    unknown: int
    """How many words there are that nobody here knows, and that resemble nothing; not which."""


@dataclass(frozen=True, slots=True)
class _Phrasing:
    text: str
    weights: Mapping[str, float]
    """How telling each of its terms is."""
    length: float
    """Of these weights as a vector."""
    whole: float
    """The sum of the weights of its words and concepts, '~' aside."""
    named: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Entry:
    poem_id: str
    weights: Mapping[str, float]
    ask: frozenset[str]
    phrasings: tuple[_Phrasing, ...]
    lookalikes: tuple[_Phrasing, ...]
    names: frozenset[str]
    intents: frozenset[str]
    studied: Studied


@dataclass(frozen=True, slots=True)
class _Query:
    """What of a question is the same for every candidate."""

    understood: Understood
    weights: Mapping[str, float]
    """Of its words and concepts, without what only finds the class of one ('~')."""
    strange: float
    """How many words nobody here knows, in a case (full of such words) the fewer."""
    whole: float
    length: float
    """Of all its weights as a vector."""
    named: frozenset[str]
    trials: frozenset[str]


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
        self._siblings = self._find_siblings([poem for poem, *_ in counted], terms)
        self._known = self._known_stems()
        self._words = self._words_by_letter()

    # ------------------------------------------------------------------ building

    def _count(self, poem: Poem, terms: _TermsOf) -> tuple[Counter[str], frozenset[str]]:
        counts: Counter[str] = Counter()
        ask: set[str] = set()
        for field, texts in fields_of(poem).items():
            for text in texts:
                if field in _ASK:
                    ask.update(terms(text))
                for term in terms(text):
                    counts[term] += by_hand.FIELDS[field]  # type: ignore[assignment]
        return counts, frozenset(ask)

    def _terms(self, text: str) -> list[str]:
        """Return what a text may be found by: stems, '=name' of each concept and its classes, '~name' of the named."""
        reading = self.reader.learn(text)
        terms = list(reading.stems)
        for concept in reading.concepts:
            terms += (f"={concept.name}", f"~{concept.name}")
            terms += (f"={above.name}" for above in self.reader.classes(concept))
        return terms

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

    def _phrasing(self, text: str, terms: _TermsOf) -> _Phrasing:
        weights = {term: self.idf(term) for term in terms(text)}
        return _Phrasing(
            text,
            weights,
            length=_length(weights),
            whole=sum(weight for term, weight in weights.items() if term[0] != "~") or 1.0,
            named=frozenset(term for term in weights if term[0] == "~"),
        )

    def _entry(self, poem: Poem, weights: Mapping[str, float], ask: frozenset[str], terms: _TermsOf) -> _Entry:
        asked = (poem.clinical_question, poem.headline, *poem.also_asked)
        trials = "\n".join((poem.headline, poem.citation.title, *poem.also_asked, *poem.keywords))
        return _Entry(
            poem.id,
            weights,
            ask,
            phrasings=tuple(self._phrasing(text, terms) for text in asked),
            lookalikes=tuple(self._phrasing(text, terms) for text in poem.not_asked),
            names=self._trial_names(trials),
            intents=self._intents_of(asked),
            studied=studied_in(poem),
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

    def mentions(self, concept: Concept) -> bool:
        """Tell whether any POEM names the concept, or one of its kind."""
        return f"={concept.name}" in self._idf

    def asks_about(self, poem_id: str, concept: Concept) -> bool:
        """Tell whether the concept is part of what the POEM's study asked."""
        return f"={concept.name}" in self._entries[poem_id].ask

    def wants_to_know(self, poem_id: str, intent: str) -> bool:
        """Tell whether a POEM's study asked about a dose, a duration or another intent of `aspects`."""
        return intent in self._entries[poem_id].intents

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
        return frozenset(term for term in self._idf if term[0] not in "=~") | trade | STOP

    def _words_by_letter(self) -> dict[str, tuple[str, ...]]:
        words: dict[str, set[str]] = {}
        for word in self.reader.known_words():
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
        unknown = 0
        words: list[Word] = []
        for word in self.reader.words(text):
            nearest = None
            may_be_a_slip = word.text.isalpha() and len(word.text) >= by_hand.SHORTEST_REPAIRED
            if may_be_a_slip and word.stem not in self._known and word.text not in STOP:
                nearest = self._nearest(word.text)
                if nearest is None:
                    unknown += 1
                elif nearest != word.text:
                    repaired[word.text] = nearest
            words.append(self.reader.word(nearest) if nearest else word)
        reading = self.reader.read_words(words)
        aspects = aspects_of(text)
        return Understood(reading, self._weights(text, reading, aspects), aspects, repaired, unknown)

    def _weights(self, text: str, reading: Reading, aspects: Aspects) -> dict[str, float]:
        """Return the weight of each term: what only sets the scene of a case counts for less than what is asked."""
        weights = self._wanted(reading)
        if not aspects.people.is_one_person:
            return weights
        asked: set[str] = set()
        parts = _SENTENCE.split(text.strip())
        for n, part in enumerate(reversed(parts)):
            if n and len(asked) > by_hand.ASKS_ENOUGH and not part.endswith("?"):
                break
            asked.update(self._wanted(self.reader.read(part)))
        return {term: w if term in asked else w * by_hand.SCENE for term, w in weights.items()}

    def _nearest(self, word: str) -> str | None:
        allowed = min(by_hand.MOST_SLIPS, len(word) // by_hand.LETTERS_FOR_A_SLIP)
        words = self._words.get(word[0], ())
        found = process.extract(
            word, words, scorer=OSA.distance, processor=None, score_cutoff=allowed, limit=by_hand.REPAIRS_COMPARED
        )
        near = [(distance, self.idf(self.reader.word(known).stem), known) for known, distance, _ in found]
        return min(near)[2] if near else None

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
        weights = {term: weight for term, weight in understood.weights.items() if term[0] != "~"}
        strange = understood.unknown * (by_hand.SCENE if understood.aspects.people.is_one_person else 1.0)
        return _Query(
            understood,
            weights,
            strange,
            whole=(sum(weights.values()) or 1.0) + strange,
            length=_length(understood.weights),
            named=frozenset(f"~{concept.name}" for concept in understood.reading.concepts),
            trials=self._named_trials(understood.reading),
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
        unasked = sum(w for term, w in weights.items() if term not in entry.ask and w >= self.idf(term))
        likeness, phrasing = _likeness(query, entry.phrasings)
        lookalike, _ = _likeness(query, entry.lookalikes)
        aspects = understood.aspects
        features = {
            "share": score / top,
            "covered": sum(weight for term, weight in weights.items() if term in entry.weights) / query.whole,
            "matched": math.log1p(sum(self.idf(term) for term in weights if term in entry.weights)),
            "unasked": math.log1p(unasked + query.strange),
            "phrase_covered": _covered(query, entry.phrasings),
            "concepts_alike": _concepts_alike(query, entry.phrasings),
            "lookalike": lookalike,
            "is_lookalike": float(lookalike > max(likeness, by_hand.LOOKALIKE_FROM)),
            "lookalike_words": _lookalike_words(query, entry) / query.whole,
            "intervention_absent": self._absent(understood, entry.weights.keys(), "intervention"),
            "condition_aside": self._absent(understood, entry.ask, "condition"),
            "intent_missing": float(len((aspects.intents - entry.intents) & TELLING_INTENTS)),
            "people_shared": float(bool(aspects.people.groups & entry.studied.groups)),
            "people_differ": float(conflict(aspects.people, entry.studied)),
            "trial_named": float(bool(query.trials & entry.names)),
        }
        return features, phrasing.text if phrasing else ""

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


def _length(weights: Mapping[str, float]) -> float:
    """Return the length of weights as a vector; 1 where there are none."""
    return math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0


def _likeness(query: _Query, phrasings: Sequence[_Phrasing]) -> tuple[float, _Phrasing | None]:
    """Return the highest cosine between the question and a phrasing, and that phrasing."""
    weights = query.understood.weights
    best: tuple[float, _Phrasing | None] = (0.0, None)
    for phrasing in phrasings:
        product = sum(own * weights[term] for term, own in phrasing.weights.items() if term in weights)
        best = max(best, (product / (query.length * phrasing.length), phrasing), key=itemgetter(0))
    return best


def _covered(query: _Query, phrasings: Sequence[_Phrasing]) -> float:
    """Return the largest share of a phrasing that the question says."""
    return max(
        sum(own for term, own in phrasing.weights.items() if term in query.weights) / phrasing.whole
        for phrasing in phrasings
    )


def _lookalike_words(query: _Query, entry: _Entry) -> float:
    """Return the weight of the words of the question that stand in one look-alike but in nothing the study asked."""
    strange = {term: weight for term, weight in query.weights.items() if term not in entry.ask}
    shares = (sum(w for term, w in strange.items() if term in phrasing.weights) for phrasing in entry.lookalikes)
    return max(shares, default=0.0)


def _concepts_alike(query: _Query, phrasings: Sequence[_Phrasing]) -> float:
    """Return the largest overlap (shared over all) between the concepts of the question and those of a phrasing."""
    return max(len(query.named & phrasing.named) / (len(query.named | phrasing.named) or 1) for phrasing in phrasings)
