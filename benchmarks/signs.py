"""Which way each feature may count. The fit keeps to this table: more coverage never lowers a match, for instance.

A feature that `bot/core/matching.py` computes must stand here, or the fit stops and names it.
"""

from collections.abc import Iterable
from typing import Literal

Sign = Literal[1, -1, 0]

FOR = frozenset(
    {
        "score",
        "share",
        "covered",
        "asked",
        "people_shared",
        "question_covered",
        "trial_named",
        "phrase_covered",
        "concepts_alike",
    }
)
AGAINST = frozenset(
    {
        "lookalike",
        "is_lookalike",
        "lookalike_words",
        "intervention_absent",
        "condition_absent",
        "condition_aside",
        "intent_missing",
        "people_differ",
        "unasked",
    }
)
# The same for every candidate of a question: they cannot rank, and may count either way in the judgement.
OF_QUESTION = frozenset({"short", "nameless"})
# What the ranker hands to the judge.
OF_RANKING = frozenset({"logit", "lead"})
# Enough for ranking; the judge, which learns from one row per question, does without.
ONLY_RANKS = frozenset({"share"})


def sign(feature: str) -> Sign:
    """Return the way a feature may count: 1 for, -1 against, 0 either."""
    if feature in FOR or feature in OF_RANKING:
        return 1
    if feature in AGAINST:
        return -1
    if feature in OF_QUESTION:
        return 0
    raise LookupError(
        f"the feature {feature!r} has no sign: put it in benchmarks/signs.py under FOR, AGAINST or OF_QUESTION"
    )


def ranker_features(features: Iterable[str]) -> list[str]:
    """Return the features that rank, in alphabetical order; raise LookupError for one without a sign."""
    return sorted(f for f in features if sign(f) and f not in OF_RANKING)


def judge_features(features: Iterable[str]) -> list[str]:
    """Return the features that the judge takes beside logit and lead, in alphabetical order."""
    return sorted(f for f in features if f not in OF_RANKING | ONLY_RANKS and sign(f) in {1, -1, 0})


def check(features: Iterable[str]) -> None:
    """Raise LookupError for the first feature that has no sign."""
    for feature in sorted(set(features)):
        sign(feature)
