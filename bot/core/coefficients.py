"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand."""

from collections.abc import Mapping

RANKER_BIAS = -9.6183
RANKER: Mapping[str, float] = {
    "score": 2.4518,
    "share": 2.5758,
    "covered": 1.1648,
    "asked": 0.9602,
    "both_asked": 0.1121,
    "intent_shared": 0.2618,
    "trial_named": 2.6987,
    "intervention_heart": 0.1760,
    "phrase_covered": 1.4494,
    "concepts_alike": 0.7670,
    "lookalike": -1.8560,
    "nearer_lookalike": -0.0298,
    "intervention_absent": -1.7333,
    "intervention_aside": -0.2085,
    "condition_absent": -1.5224,
    "condition_aside": -0.4848,
    "intent_missing": -0.8135,
    "people_differ": -0.1677,
    "is_lookalike": -0.5477,
    "lookalike_words": -1.1535,
}
JUDGE_BIAS = -2.1202
JUDGE: Mapping[str, float] = {
    "logit": 0.7538,
    "lead": 0.1143,
    "short": 0.0966,
    "nameless": 0.8762,
    "lookalike": -1.4500,
    "nearer_lookalike": -0.4614,
    "is_lookalike": -0.6966,
    "intervention_absent": -0.1158,
    "condition_aside": -0.2519,
    "intent_missing": -0.2506,
    "other_trial_named": -0.3695,
    "score": 1.3562,
    "intervention_heart": 0.0932,
    "condition_heart": 0.1046,
    "phrase_covered": 1.6039,
    "concepts_alike": 0.7085,
    "unasked": -0.5435,
    "lookalike_concepts": -0.1858,
    "lookalike_words": -0.4900,
}
