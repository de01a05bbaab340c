"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand."""

from collections.abc import Mapping

RANKER_BIAS = -9.6181
RANKER: Mapping[str, float] = {
    "score": 2.2183,
    "share": 2.4714,
    "covered": 1.2614,
    "asked": 1.2047,
    "both_asked": 0.0392,
    "intent_shared": 0.2169,
    "trial_named": 3.1085,
    "intervention_heart": 0.1457,
    "phrase_covered": 1.4368,
    "concepts_alike": 0.8859,
    "question_covered": 0.9823,
    "people_shared": 0.9018,
    "lookalike": -1.8993,
    "intervention_absent": -1.6935,
    "intervention_aside": -0.1380,
    "condition_absent": -1.4518,
    "condition_aside": -0.5686,
    "intent_missing": -0.8802,
    "people_differ": -2.3312,
    "other_trial_named": -0.0963,
    "is_lookalike": -0.6519,
    "lookalike_words": -0.9604,
}
JUDGE_BIAS = -0.8390
JUDGE: Mapping[str, float] = {
    "logit": 1.0638,
    "lead": 0.0986,
    "short": 0.0570,
    "nameless": 0.8757,
    "lookalike": -1.1510,
    "nearer_lookalike": -0.3571,
    "is_lookalike": -0.4978,
    "condition_aside": -0.2959,
    "people_differ": -1.1559,
    "intent_missing": -0.5254,
    "unknown": -0.2137,
    "score": 0.7600,
    "condition_heart": 0.0247,
    "phrase_covered": 1.4469,
    "concepts_alike": 0.6136,
    "unasked": -0.1582,
    "lookalike_concepts": -0.4151,
    "lookalike_words": -0.2774,
}
