"""A broad question, and all the POEMs that bear on it: those that nothing in it tells apart from the best one.

Each POEM is held against the best match by a few signs; the weights are fitted (`topic_weights.py`).
"""

import math
from collections.abc import Mapping

from bot.core.matching.index import Index, Match, Understood
from bot.core.matching.topic_weights import BIAS, LISTED_FROM, TOPIC_FROM, WEIGHTS

_MOST_GAP = 6.0


def bearing(understood: Understood, ranking: tuple[Match, ...], index: Index) -> tuple[str, ...]:
    """Return the POEMs that a broad question bears on, the best match first.

    None where the question names what only one of them studied, its people, its arms or its trial: it is a question on
    that one. Nor where no other bears on it.
    """
    if not ranking:
        return ()
    best = ranking[0]
    sure = [(together(understood, best, other, index), other.poem_id) for other in ranking[1:]]
    if max(sure, default=(0.0, ""))[0] < TOPIC_FROM:
        return ()
    return (best.poem_id, *(poem_id for share, poem_id in sure if share >= LISTED_FROM))


def together(understood: Understood, best: Match, other: Match, index: Index) -> float:
    """Return how likely (0 to 1) a question bears on another POEM as it does on the best match."""
    found = signs(understood, best, other, index)
    logit = BIAS + sum(weight * found[name] for name, weight in WEIGHTS.items())
    return 1 / (1 + math.exp(-logit))


def signs(understood: Understood, best: Match, other: Match, index: Index) -> Mapping[str, float]:
    """Return what speaks for and against a question bearing on both of two POEMs."""
    weights = understood.weights
    concepts = {term: weight for term, weight in weights.items() if term[0] == "="}
    stems = {term: weight for term, weight in weights.items() if term[0] not in "=~"}
    one, two = index.theme(best.poem_id), index.theme(other.poem_id)
    apart = index.own(best.poem_id) - index.own(other.poem_id)
    return {
        "gap": min(best.logit - other.logit, _MOST_GAP),
        "theme": _share(concepts, two),
        "theme_less": _share(concepts, one) - _share(concepts, two),
        "told_less": _share(stems, index.told(best.poem_id)) - _share(stems, index.told(other.poem_id)),
        "sibling": float(other.poem_id in index.siblings(best.poem_id)),
        "best_sure": best.confidence,
        "sure": other.confidence,
        "best_near": best.logit,
        "near": other.logit,
        "apart": sum(weight for term, weight in weights.items() if term[0] != "~" and term in apart),
        "outside": max(other.features["people_differ"], other.features["outside"]),
        "trial": best.features["trial_named"],
        "telling": float(sum(weight > _TELLING for weight in stems.values())),
        "words": math.log1p(len(understood.reading.words)),
        "figures": float(any(not word.text.isalpha() for word in understood.reading.words)),
    }


_TELLING = 0.35


def _share(weights: Mapping[str, float], terms: frozenset[str]) -> float:
    """Return the share of weights that terms hold; nothing of none."""
    whole = sum(weights.values())
    return sum(weight for term, weight in weights.items() if term in terms) / whole if whole else 0.0
