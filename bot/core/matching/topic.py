"""A broad question, and all the POEMs that bear on it: those that nothing in it tells apart from the best match.

Two things are weighed, each by a few signs with fitted weights (`topic_weights.py`). Of every other POEM: whether the
question bears on it as it does on the best match. Of the question: whether it asks for such a topic at all, rather than
for something that none of these studies asked.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.core.matching.index import Index, Match, Understood
from bot.core.matching.topic_weights import (
    ASKED,
    ASKED_BIAS,
    ASKED_FROM,
    LISTED_FROM,
    TOGETHER,
    TOGETHER_BIAS,
    TOPIC_FROM,
)
from bot.core.question import TELLING_INTENTS

_MOST_GAP = 6.0
_LEAST = 1e-6
_TELLING = 0.35
_SURELY = 0.6
"""The part of the likeliest one's share from which another POEM bears on a question surely: those are read first."""
_BACKGROUND = frozenset({"cause", "definition", "mechanism", "monitoring", "source", "workup"})
"""What is asked of a textbook: no study of treatments, tests or harms answers it by the way."""
_ENDS_OF_A_TOPIC = frozenset({"choice", "management", "screening", "stopping"})
"""What is asked of a topic as a whole: which, how to treat, whether to screen, whether to stop."""


@dataclass(frozen=True, slots=True)
class Bearing:
    """The POEMs that a question bears on: the best match and those it bears on as surely, and those less surely."""

    surely: tuple[str, ...]
    perhaps: tuple[str, ...]
    asked: float
    """How likely (0 to 1) the question asks for them as a topic."""

    @property
    def as_topic(self) -> bool:
        """Tell whether to answer with all of them."""
        return self.asked >= ASKED_FROM


def bearing(understood: Understood, ranking: Sequence[Match], index: Index) -> Bearing | None:
    """Return the POEMs that a broad question bears on.

    None where the question names what only one of them studied, its people, its arms or its trial: it is a question on
    that one. Nor where no other bears on it.
    """
    if not ranking:
        return None
    best, *others = ranking
    beside = Beside(understood, best, index)
    shares = [_share_of(beside, other) for other in others]
    most = max(shares, default=0.0)
    if most < TOPIC_FROM:
        return None
    sure = [m.poem_id for m, share in zip(others, shares, strict=True) if share >= max(_SURELY * most, LISTED_FROM)]
    rest = [m.poem_id for m, share in zip(others, shares, strict=True) if LISTED_FROM <= share < _SURELY * most]
    if all(_took_such_patients(understood, poem_id, index) for poem_id in (best.poem_id, *sure)):
        asked = _likely(ASKED_BIAS, ASKED, signs_of_question(understood, ranking, shares, index))
    else:
        asked = 0.0
    return Bearing((best.poem_id, *sure), tuple(rest), asked)


def _share_of(beside: "Beside", other: Match) -> float:
    """Return how likely a question bears on another POEM as well; who calls a trial by its name wants no other."""
    if beside.best.features["trial_named"] and not other.features["trial_named"]:
        return 0.0
    return together(beside.signs(other))


def together(found: Mapping[str, float]) -> float:
    """Return how likely (0 to 1) a question bears on another POEM as it does on the best match, by its signs."""
    return _likely(TOGETHER_BIAS, TOGETHER, found)


def _likely(bias: float, weights: Mapping[str, float], found: Mapping[str, float]) -> float:
    return 1 / (1 + math.exp(-bias - sum([weight * found[name] for name, weight in weights.items()])))


class Beside:
    """A question and its best match, beside which other POEMs are held: what is the same for each of them is here."""

    def __init__(self, understood: Understood, best: Match, index: Index) -> None:
        self.best = best
        self._index = index
        weights, one = understood.weights, best.poem_id
        own, told, said = index.own(one), index.told(one), index.said(one)
        besides = _besides(understood, index)
        self._concepts = _concepts(understood)
        self._own = {term: weight for term, weight in weights.items() if term[0] != "~" and term in own}
        self._told = {term: weight for term, weight in besides.items() if term in told}
        self._said = {term: weight for term, weight in besides.items() if term in said}
        self._figures = _figures(understood) & told
        self._of_question = {
            "telling": float(sum(w > _TELLING for t, w in weights.items() if t[0] not in "=~")),
            "besides": sum(besides.values()),
            "besides_count": float(len(besides)),
        }

    def signs(self, other: Match) -> Mapping[str, float]:
        """Return what speaks for and against the question bearing on both: on the best match and on another."""
        index, one, two = self._index, self.best.poem_id, other.poem_id
        own, told, said = index.own(two), index.told(two), index.said(two)
        alone = [weight for term, weight in self._told.items() if term not in told]
        return {
            "gap": min(self.best.logit - other.logit, _MOST_GAP),
            "theme": _share(self._concepts, index.theme(two)),
            "heart": _share(self._concepts, index.heart(two)),
            "heart_named": other.features["heart_named"],
            "drug_absent": other.features["intervention_absent"],
            "best_sure": self.best.confidence,
            "sure": other.confidence,
            "near": other.logit,
            "apart": sum([weight for term, weight in self._own.items() if term not in own]),
            "outside": max(other.features["people_differ"], other.features["outside"]),
            "told_by_one": sum(alone),
            "told_by_one_most": max(alone, default=0.0),
            "said_by_one": sum([weight for term, weight in self._said.items() if term not in said]),
            "figures_of_one": float(len(self._figures - told)),
            "specialty": float(index.one_specialty(one, two)),
            **self._of_question,
        }


def signs_of_question(
    understood: Understood, ranking: Sequence[Match], shares: Sequence[float], index: Index
) -> Mapping[str, float]:
    """Return what speaks for and against a question asking for a topic; `shares`: of all but the best match."""
    best, *others = ranking
    likeliest = min(max(*shares, _LEAST), 1 - _LEAST)
    listed = [best, *(match for match, share in zip(others, shares, strict=True) if share >= LISTED_FROM)]
    intents = understood.aspects.intents
    missing = intents.difference(*(index.intents(match.poem_id) for match in listed))
    background = intents & _BACKGROUND
    aside = (c for c in understood.reading.concepts if not index.asks_about(best.poem_id, c))
    besides = _besides(understood, index)
    people = {index.reader.word(word).stem for word in understood.aspects.people.words}
    told = frozenset[str]().union(people, *(index.told(match.poem_id) for match in listed))
    return {
        "together": math.log(likeliest / (1 - likeliest)),
        "sure": sum(match.confidence for match in listed),
        "listed": float(len(listed) - 1),
        "besides": sum(besides.values()),
        "untold": sum(weight for term, weight in besides.items() if term not in told),
        "unasked": min(match.features["unasked"] for match in listed),
        "words": math.log1p(len(understood.reading.words)),
        "unknown": float(understood.unknown),
        "names": float(len(understood.reading.concepts)),
        "not_asked": sum(understood.weights.get(f"={concept.name}", 0.0) for concept in aside),
        "denied": float(bool(understood.asked.scope.silent)),
        "drug_absent": best.features["intervention_absent"],
        "condition_aside": best.features["condition_aside"],
        "lookalike_words": best.features["lookalike_words"],
        "background": float(any(background - index.intents(match.poem_id) for match in listed)),
        "trial": best.features["trial_named"],
        "harm": float("harm" in missing),
        "other_ends": float(len((missing & TELLING_INTENTS) - _BACKGROUND - _ENDS_OF_A_TOPIC)),
        "figures_lost": float(sum(figure not in index.said(best.poem_id) for figure in _figures(understood))),
    }


def _took_such_patients(understood: Understood, poem_id: str, index: Index) -> bool:
    """Tell whether a study's patients had every condition that those asked about have.

    A study may have counted strokes, and so name them, without having taken anybody after one.
    """
    return {f"={concept.name}" for concept in understood.had} <= index.theirs(poem_id)


def _concepts(understood: Understood) -> dict[str, float]:
    """Return what a question names, with weights."""
    return {term: weight for term, weight in understood.weights.items() if term[0] == "="}


def _besides(understood: Understood, index: Index) -> dict[str, float]:
    """Return the words of a question that neither name a concept nor ask of a topic as a whole, with weights."""
    kept = (t for t in understood.weights if t[0] not in "=~" and t not in understood.reading.naming)
    return {term: understood.weights[term] for term in kept if term not in index.broad}


def _figures(understood: Understood) -> frozenset[str]:
    """Return the words of a question that hold a figure."""
    return frozenset(w.stem for w in understood.reading.words if any(letter.isdigit() for letter in w.text))


def _share(weights: Mapping[str, float], terms: Collection[str]) -> float:
    """Return the share of weights that terms hold; nothing of none."""
    whole = sum(weights.values())
    return sum([weight for term, weight in weights.items() if term in terms]) / whole if whole else 0.0
