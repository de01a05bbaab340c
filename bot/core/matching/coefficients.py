"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 606 questions and, beside them, 7720 rows of our own, of
phrasings and of look-alikes, on 159 POEMs (digest 0d0723ded3f0).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .983 (297/302)
    hit@3: 1.00 (302/302)
    answered right: .775 (234/302)
    answered or offered: .990 (299/302)
    precision: .975 (234/240)
    near_misses answered: .025 (3/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .013 (1/80)
    Brier, worst bin of five: 0.051, 0.080
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.88
ANSWER_WITH_SIBLINGS_FROM = 1.6
SUGGEST_FROM = 0.12

RANKER_BIAS = -8.7957
RANKER: Mapping[str, float] = {
    "condition_aside": -0.8088,
    "covered": 5.3449,
    "intent_missing": -1.0364,
    "intervention_absent": -1.1698,
    "is_lookalike": -1.1787,
    "lookalike": -0.1688,
    "lookalike_words": -2.5579,
    "people_shared": 1.0424,
    "phrase_covered": 4.0953,
    "share": 2.8367,
    "trial_named": 1.8124,
}

JUDGE_BIAS = -2.5110
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.8717,
    "condition_aside": -0.3653,
    "intent_missing": -0.6831,
    "intervention_absent": -1.0872,
    "is_lookalike": -0.0859,
    "lead": 0.2299,
    "logit": 0.4444,
    "lookalike": -2.7463,
    "lookalike_words": -1.5140,
    "matched": 2.9977,
    "people_differ": -3.1175,
    "trial_named": 1.2033,
    "unasked": -1.2074,
}
