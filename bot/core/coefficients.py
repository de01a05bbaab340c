"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 606 questions and, beside them, 7720 rows of our own, of
phrasings and of look-alikes, on 159 POEMs (digest 0d0723ded3f0).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .980 (296/302)
    hit@3: 1.00 (302/302)
    answered right: .772 (233/302)
    answered or offered: .987 (298/302)
    precision: .975 (233/239)
    near_misses answered: .025 (3/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .013 (1/80)
    Brier, worst bin of five: 0.050, 0.080
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.88
ANSWER_WITH_SIBLINGS_FROM = 1.6
SUGGEST_FROM = 0.12

RANKER_BIAS = -8.7800
RANKER: Mapping[str, float] = {
    "condition_aside": -0.8129,
    "covered": 5.3232,
    "intent_missing": -1.0358,
    "intervention_absent": -1.1755,
    "is_lookalike": -1.1678,
    "lookalike": -0.1871,
    "lookalike_words": -2.5472,
    "people_shared": 1.0343,
    "phrase_covered": 4.0817,
    "share": 2.8490,
    "trial_named": 1.8096,
}

JUDGE_BIAS = -2.5054
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.8539,
    "condition_aside": -0.3574,
    "intent_missing": -0.6712,
    "intervention_absent": -1.0740,
    "is_lookalike": -0.0752,
    "lead": 0.2251,
    "logit": 0.4520,
    "lookalike": -2.7547,
    "lookalike_words": -1.5101,
    "matched": 3.0082,
    "people_differ": -3.1268,
    "trial_named": 1.1981,
    "unasked": -1.2063,
}
