"""What speaks for and against a POEM as the answer to a question, and how sure that makes it."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from typing import get_args

from bot.core.matching import by_hand
from bot.core.matching.coefficients import JUDGE, JUDGE_BIAS, RANKER, RANKER_BIAS
from bot.core.matching.index.part import ROMAN
from bot.core.matching.index.phrasings import Entry, Phrasings, length_of
from bot.core.matching.index.tables import Rarity
from bot.core.matching.index.understood import Match, Understood
from bot.core.matching.outside import outside
from bot.core.question import INTENTS, TELLING_INTENTS, ConceptKind, Reader, Reading, conflict

_NONE_MISSING = {f"missing_{intent}": 0.0 for intent in INTENTS}


@dataclass(frozen=True, slots=True)
class Weighed:
    """One candidate, weighed by itself."""

    logit: float
    entry: Entry
    features: Mapping[str, float]
    phrasing: str


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
        self.rarity = {term: rarity.idf(term) for term in self.weights}
        people = reader.words(" ".join(understood.aspects.people.words))
        self.people = {word.stem: self.weights[word.stem] for word in people if word.stem in self.weights}
        """The weights of words that only tell of whom it speaks: a study that does not say them lacks nothing."""
        self.counted = {t: w for t, w in self.weights.items() if t not in self.people and w >= self.rarity[t]}
        """The weights of those that count in full."""
        self.strange = understood.unknown * (by_hand.SCENE if understood.aspects.people.is_one_person else 1.0)
        """How many words nobody here knows, in a case (full of such words) the fewer."""
        self.whole = (sum(self.weights.values()) or 1.0) + self.strange
        self.length = length_of(self.telling)
        """Of what it says as a vector."""
        self.named = {f"~{concept.name}": 1.0 for concept in understood.reading.concepts}
        self.trials = _named_trials(understood.reading, rarity, names)

    def weigh(self, entry: Entry, score: float, top: float) -> Weighed:
        """Return a candidate weighed; `score`: its own, `top`: that of the first."""
        features, phrasing = self.features(entry, score, top)
        logit = RANKER_BIAS + sum(weight * features.get(name, 0.0) for name, weight in RANKER.items())
        return Weighed(logit, entry, features, phrasing)

    def features(self, entry: Entry, score: float, top: float) -> tuple[dict[str, float], str]:
        """Return what speaks for and against one POEM, and its phrasing most like the question."""
        weights, understood, part = self.weights, self.understood, entry.part
        counts, ask = part.counts, part.ask
        held = [term for term in weights if term in counts]
        unsaid = sum(weight for term, weight in self.people.items() if term not in counts)
        unasked = sum(weight for term, weight in self.counted.items() if term not in ask)
        likeness = [
            product / (self.length * length)
            for product, length in zip(entry.phrasings.sums(self.telling), entry.phrasings.lengths, strict=True)
        ]
        lookalike = self._lookalike(entry)
        drug, condition = (self._named(part.heart, kind) for kind in get_args(ConceptKind))
        aspects = understood.aspects
        missing = aspects.intents - part.intents
        called = bool(self.trials & part.names)
        features = {
            "share": score / top,
            "covered": sum(weights[term] for term in held) / (self.whole - unsaid or 1.0),
            "matched": math.log1p(sum(self.rarity[term] for term in held)),
            "asked": math.log1p(sum(rarity for term, rarity in self.rarity.items() if term in ask)),
            "unasked": math.log1p(unasked + self.strange),
            "phrase_covered": self._covered(entry.phrasings, () if called else part.by_name),
            "concepts_alike": self._concepts_alike(entry.phrasings),
            "heart_named": drug * condition,
            "lookalike": lookalike,
            "is_lookalike": float(lookalike > max(*likeness, by_hand.LOOKALIKE_FROM)),
            "lookalike_words": self._lookalike_words(entry) / self.whole,
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
        best = max(likeness)
        return features, entry.phrasings.texts[likeness.index(best)] if best else ""

    def _named(self, heart: Collection[str], kind: ConceptKind) -> float:
        """Return whether a question names what a study is about: 1 for it or a class of it, half for a sister of it."""
        named = 0.0
        for concept in self.understood.reading.concepts:
            if concept.kind == kind:
                sister = any(f"~{above.name}" in heart for above in self._reader.classes(concept))
                named = max(named, 1.0 if f"={concept.name}" in heart else by_hand.CLASS * sister)
        return named

    def _lookalike(self, entry: Entry) -> float:
        """Return the highest cosine with a look-alike, by the share that is said of what sets this one apart."""
        own, apart = entry.lookalikes, entry.apart
        said = apart.said(self.weights)
        products = own.sums(self.telling)
        return max(
            (
                product / (self.length * length) * (part / whole if whole else 1.0)
                for product, length, part, whole in zip(products, own.lengths, said, apart.wholes, strict=True)
            ),
            default=0.0,
        )

    def _absent(self, present: Collection[str], kind: ConceptKind) -> float:
        """Return the weight of the named concepts of a kind that are absent; half if their class is; at most 2."""
        absent = 0.0
        for concept in self.understood.reading.concepts:
            if concept.kind == kind and f"={concept.name}" not in present:
                named = any(f"~{above.name}" in present for above in self._reader.classes(concept))
                absent += self.understood.weights.get(f"={concept.name}", 0.0) * (by_hand.CLASS if named else 1.0)
        return min(by_hand.MOST_ABSENT, absent)

    def _covered(self, phrasings: Phrasings, by_name: Sequence[bool]) -> float:
        """Return the largest share of a phrasing that the question says.

        `by_name`: which only call a trial by its name; who does not call it so may still say that word ("the bridge").
        """
        said = phrasings.said(self.weights)
        shares = (part / (whole or 1.0) for part, whole in zip(said, phrasings.wholes, strict=True))
        return max((share for share, out in zip_longest(shares, by_name, fillvalue=False) if not out), default=0.0)

    def _lookalike_words(self, entry: Entry) -> float:
        """Return the weight of the words of the question that stand in one look-alike but in nothing that was asked."""
        strange = {term: weight for term, weight in self.weights.items() if term not in entry.part.ask}
        return max(entry.apart.shared(strange), default=0.0)

    def _concepts_alike(self, phrasings: Phrasings) -> float:
        """Return the largest overlap (shared over all) between the concepts of the question and those of a phrasing."""
        shared, count = phrasings.shared(self.named), len(self.named)
        return max(both / ((count + own - both) or 1) for both, own in zip(shared, phrasings.named, strict=True))


def judged(weighed: Sequence[Weighed]) -> tuple[Match, ...]:
    """Return the matches with their confidence: never higher than that of the one before."""
    matches: list[Match] = []
    for n, one in enumerate(weighed):
        others = weighed[1 if n == 0 else 0].logit if len(weighed) > 1 else one.logit - by_hand.MOST_LEAD
        lead = max(-by_hand.MOST_LEAD, min(by_hand.MOST_LEAD, one.logit - others))
        seen = {**one.features, "logit": one.logit, "lead": lead}
        sure = JUDGE_BIAS + sum(weight * seen.get(name, 0.0) for name, weight in JUDGE.items())
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
