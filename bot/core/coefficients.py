"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 606 questions and, beside them, 7720 rows of our own, of
phrasings and of look-alikes, on 159 POEMs (digest 0d0723ded3f0).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .983 (297/302)
    hit@3: 1.00 (302/302)
    answered right: .772 (233/302)
    answered or offered: .990 (299/302)
    precision: .975 (233/239)
    near_misses answered: .025 (3/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .013 (1/80)
    Brier, worst bin of five: 0.051, 0.079
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.88
ANSWER_WITH_SIBLINGS_FROM = 1.6
SUGGEST_FROM = 0.12

RANKER_BIAS = -8.7945
RANKER: Mapping[str, float] = {
    "condition_aside": -0.8077,
    "covered": 5.3430,
    "intent_missing": -1.0358,
    "intervention_absent": -1.1692,
    "is_lookalike": -1.1781,
    "lookalike": -0.1698,
    "lookalike_words": -2.5563,
    "people_shared": 1.0363,
    "phrase_covered": 4.0948,
    "share": 2.8382,
    "trial_named": 1.8119,
}

JUDGE_BIAS = -2.5091
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.8721,
    "condition_aside": -0.3666,
    "intent_missing": -0.6812,
    "intervention_absent": -1.0844,
    "is_lookalike": -0.0860,
    "lead": 0.2294,
    "logit": 0.4464,
    "lookalike": -2.7427,
    "lookalike_words": -1.5200,
    "matched": 2.9960,
    "people_differ": -3.1306,
    "trial_named": 1.2013,
    "unasked": -1.2055,
}
