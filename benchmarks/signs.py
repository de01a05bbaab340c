"""Which way each feature may count. The fit keeps to this table: more coverage never lowers a match, for instance.

A feature that `bot/core/matching/index.py` computes must stand here, or the fit stops and names it.
"""

from collections.abc import Iterable
from typing import Literal

from bot.core.question import INTENTS

Sign = Literal[1, -1]

# Each kind of answer that is wanted and that the study did not ask for: to the judge a dose is not as a choice.
MISSING = frozenset(f"missing_{intent}" for intent in INTENTS)
FOR = frozenset(
    {
        "share",
        "covered",
        "matched",
        "asked",
        "people_shared",
        "trial_named",
        "phrase_covered",
        "concepts_alike",
        "heart_named",
    }
)
AGAINST = frozenset(
    {
        "lookalike",
        "is_lookalike",
        "lookalike_words",
        "intervention_absent",
        "condition_aside",
        "intent_missing",
        "people_differ",
        "outside",
        "unasked",
        *MISSING,
    }
)
# What the ranker hands to the judge.
OF_RANKING = frozenset({"logit", "lead"})
# Enough for ranking; the judge, which learns from one row per question, does without.
ONLY_RANKS = frozenset({"share", "covered", "people_shared", "intent_missing"})
# For the judge alone: how much there is to go by, and whether the study took other people. In the ranker they let a
# long POEM on the patient's other troubles pass the one that is asked for.
ONLY_JUDGES = frozenset({"matched", "asked", "unasked", "concepts_alike", "people_differ", *MISSING})


def sign(feature: str) -> Sign:
    """Return the way a feature may count: 1 for, -1 against."""
    if feature in FOR or feature in OF_RANKING:
        return 1
    if feature in AGAINST:
        return -1
    raise LookupError(f"the feature {feature!r} has no sign: put it in benchmarks/signs.py under FOR or AGAINST")


def ranker_features(features: Iterable[str]) -> list[str]:
    """Return the features that rank, in alphabetical order; raise LookupError for one without a sign."""
    names = frozenset(features)
    check(names)
    return sorted(names - OF_RANKING - ONLY_JUDGES)


def judge_features(features: Iterable[str]) -> list[str]:
    """Return the features that the judge takes beside logit and lead, in alphabetical order."""
    names = frozenset(features)
    check(names)
    return sorted(names - OF_RANKING - ONLY_RANKS)


def check(features: Iterable[str]) -> None:
    """Raise LookupError for the first feature that has no sign."""
    for feature in sorted(set(features)):
        sign(feature)
