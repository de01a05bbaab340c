"""What speaks for and against a POEM as the answer to a question, and how sure that makes it."""

import math
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter, mul
from typing import get_args

from bot.core.matching import by_hand
from bot.core.matching.coefficients import JUDGE, JUDGE_BIAS, RANKER, RANKER_BIAS
from bot.core.matching.index.part import ROMAN
from bot.core.matching.index.phrasings import Entry, Phrasings, length_of
from bot.core.matching.index.rarity import Rarity
from bot.core.matching.index.understood import Match, Understood
from bot.core.matching.outside import outside
from bot.core.question import INTENTS, TELLING_INTENTS, Concept, ConceptKind, Reader, Reading, conflict

_of_ranker, _of_judge = itemgetter(*RANKER), itemgetter(*JUDGE)
_NONE_MISSING = {f"missing_{intent}": 0.0 for intent in INTENTS}


@dataclass(frozen=True, slots=True)
class Weighed:
    """One candidate, weighed by itself."""

    logit: float
    entry: Entry
    features: Mapping[str, float]
    phrasing: str


@dataclass(frozen=True, slots=True)
class _Named:
    """A concept of a question as it is looked for: '=name', its weight, and its classes ('~name')."""

    term: str
    weight: float
    above: tuple[str, ...]

    @classmethod
    def of(cls, concept: Concept, reader: Reader, weights: Mapping[str, float]) -> "_Named":
        term = f"={concept.name}"
        return cls(term, weights.get(term, 0.0), tuple(f"~{above.name}" for above in reader.classes(concept)))


class Query:
    """What of a question is the same for every candidate."""

    def __init__(self, understood: Understood, reader: Reader, rarity: Rarity, names: Collection[str]) -> None:
        self._reader = reader
        self.understood = understood
        naming = understood.reading.naming
        self.telling = {t: w for t, w in understood.weights.items() if t not in naming}
        """The weights of what it says: of concepts and of words that do more than name one."""
        self.weights = {term: weight for term, weight in self.telling.items() if term[0] != "~"}
        """The same without what only finds the class of a concept ('~')."""
        telling = {term: rarity.idf(term) for term in self.weights}
        people = reader.words(" ".join(understood.aspects.people.words))
        self.people = {word.stem: self.weights[word.stem] for word in people if word.stem in self.weights}
        """The weights of words that only tell of whom it speaks: a study that does not say them lacks nothing."""
        self.terms = [
            (t, w, telling[t], w if t not in self.people and w >= telling[t] else 0.0) for t, w in self.weights.items()
        ]
        """Each term with its weight, how telling it is, and again its weight where it counts in full."""
        self.strange = understood.unknown * (by_hand.SCENE if understood.aspects.people.is_one_person else 1.0)
        """How many words nobody here knows, in a case (full of such words) the fewer."""
        self.whole = (sum(self.weights.values()) or 1.0) + self.strange
        self.length = length_of(self.telling)
        """Of what it says as a vector."""
        self.named = frozenset(f"~{concept.name}" for concept in understood.reading.concepts)
        self.concepts = {
            kind: [_Named.of(c, reader, understood.weights) for c in understood.reading.concepts if c.kind == kind]
            for kind in get_args(ConceptKind)
        }
        self.trials = _named_trials(understood.reading, rarity, names)

    def weigh(self, entry: Entry, score: float, top: float) -> Weighed:
        """Return a candidate weighed; `score`: its own, `top`: that of the first."""
        features, phrasing = self.features(entry, score, top)
        logit = RANKER_BIAS + sum(map(mul, RANKER.values(), _of_ranker(features)))
        return Weighed(logit, entry, features, phrasing)

    def features(self, entry: Entry, score: float, top: float) -> tuple[dict[str, float], str]:
        """Return what speaks for and against one POEM, and its phrasing most like the question."""
        understood, part = self.understood, entry.part
        counts, ask = part.counts, part.ask
        covered = matched = asked = unasked = 0.0
        for term, weight, telling, in_full in self.terms:
            if term in counts:
                covered += weight
                matched += telling
            if term in ask:
                asked += telling
            else:
                unasked += in_full
        unsaid = sum([weight for term, weight in self.people.items() if term not in counts])
        phrasings = entry.phrasings
        products, said = phrasings.compared(self.telling)
        likeness = [product / (self.length * own) for product, own in zip(products, phrasings.lengths, strict=True)]
        best = max(likeness)
        lookalike, lookalike_words = self._lookalike(entry)
        drug, condition = self._named(part.heart, "intervention"), self._named(part.heart, "condition")
        aspects = understood.aspects
        missing = aspects.intents - part.intents
        called = bool(self.trials & part.names)
        features = {
            "share": score / top,
            "covered": covered / (self.whole - unsaid or 1.0),
            "matched": math.log1p(matched),
            "asked": math.log1p(asked),
            "unasked": math.log1p(unasked + self.strange),
            "phrase_covered": _covered(said, phrasings.wholes, (False,) * len(said) if called else part.by_name),
            "concepts_alike": self._concepts_alike(phrasings),
            "heart_named": drug * condition,
            "lookalike": lookalike,
            "is_lookalike": float(lookalike > max(best, by_hand.LOOKALIKE_FROM)),
            "lookalike_words": lookalike_words / self.whole,
            "intervention_absent": self._absent(counts.keys(), "intervention"),
            "condition_aside": self._absent(ask, "condition"),
            "intent_missing": float(len(missing & TELLING_INTENTS)),
            **_NONE_MISSING,
            **{f"missing_{intent}": 1.0 for intent in missing},
            "people_shared": float(bool(aspects.people.groups & part.studied.groups)),
            "people_differ": float(conflict(aspects.people, part.studied)),
            "outside": float(any(outside(understood.asked, part.took, self._reader))),
            "trial_named": float(called),
        }
        return features, phrasings.texts[likeness.index(best)] if best else ""

    def _named(self, heart: frozenset[str], kind: ConceptKind) -> float:
        """Return whether a question names what a study is about: 1 for it or a class of it, half for a sister of it."""
        named = 0.0
        for concept in self.concepts[kind]:
            if concept.term in heart:
                return 1.0
            if not heart.isdisjoint(concept.above):
                named = by_hand.CLASS
        return named

    def _lookalike(self, entry: Entry) -> tuple[float, float]:
        """Return how like the question is to a look-alike, and the most of its words that one says besides the study.

        The first: the highest cosine, by the share that is said of what sets this look-alike apart.
        """
        own = entry.lookalikes
        products, said, shared = own.set_apart(self.telling, entry.part.ask)
        likeness = [
            product / (self.length * length) * (part / whole if whole else 1.0)
            for product, length, part, whole in zip(products, own.lengths, said, entry.apart, strict=True)
            if product
        ]
        return max(likeness, default=0.0), max(shared, default=0.0)

    def _absent(self, present: AbstractSet[str], kind: ConceptKind) -> float:
        """Return the weight of the named concepts of a kind that are absent; half if their class is; at most 2."""
        absent = 0.0
        for concept in self.concepts[kind]:
            if concept.term not in present:
                absent += concept.weight * (1.0 if present.isdisjoint(concept.above) else by_hand.CLASS)
        return min(by_hand.MOST_ABSENT, absent)

    def _concepts_alike(self, phrasings: Phrasings) -> float:
        """Return the largest overlap (shared over all) between the concepts of the question and those of a phrasing."""
        shared, count = phrasings.shared(self.named), len(self.named)
        alike = [both / (count + own - both) for both, own in zip(shared, phrasings.named, strict=True) if both]
        return max(alike, default=0.0)


def _covered(said: Sequence[float], wholes: Sequence[float], by_name: Sequence[bool]) -> float:
    """Return the largest share of a phrasing that the question says; `said`: of each, and `wholes`: all of it.

    `by_name`: which only call a trial by its name, and do not count: who does not call it so may still say that word
    ("the bridge").
    """
    shares = [part / whole for part, whole, out in zip(said, wholes, by_name, strict=True) if part and not out]
    return max(shares, default=0.0)


def judged(weighed: Sequence[Weighed]) -> tuple[Match, ...]:
    """Return the matches with their confidence: never higher than that of the one before."""
    matches: list[Match] = []
    for n, one in enumerate(weighed):
        others = weighed[1 if n == 0 else 0].logit if len(weighed) > 1 else one.logit - by_hand.MOST_LEAD
        lead = max(-by_hand.MOST_LEAD, min(by_hand.MOST_LEAD, one.logit - others))
        seen = {**one.features, "logit": one.logit, "lead": lead}
        sure = JUDGE_BIAS + sum(map(mul, JUDGE.values(), _of_judge(seen)))
        confidence = min([1 / (1 + math.exp(-sure)), *(match.confidence for match in matches[-1:])])
        matches.append(Match(one.entry.poem_id, confidence, one.logit, seen, one.phrasing))
    return tuple(matches)


def _named_trials(reading: Reading, rarity: Rarity, names: Collection[str]) -> frozenset[str]:
    """Return the trials that a question calls by name."""
    texts = [
        ROMAN.get(word.text, word.text)
        for word in reading.words
        if word.capitals
        or not word.text.isalpha()
        or (rarity.idf(word.stem) > by_hand.RARE and len(reading.words) <= by_hand.FEW_FOR_A_NAME)
    ]
    pairs = {pair for pair in (f"{one} {two}" for one, two in pairwise(texts)) if pair in names}
    return frozenset(pairs | ({text for text in texts if text in names} - {p.split()[0] for p in pairs}))
