"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 1531 questions, of our own and of real people, and, beside them,
7830 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 4d21555eb0db).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .990 (299/302)
    hit@3: 1.00 (302/302)
    answered right: .811 (245/302)
    answered or offered: .997 (301/302)
    precision: .996 (245/246)
    near_misses answered: .008 (1/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .013 (1/80)
    Brier, worst bin of five: 0.037, 0.203
    plain hit@1: .988 (240/243)
    plain answered right: .774 (188/243)
    plain answered or offered: .996 (242/243)
    plain wrong on answerable and partial: .000 (0/315)
    plain near_misses answered: .018 (7/383)
    plain out_of_scope answered: .000 (0/0)
    plain Brier, worst bin of five: 0.054, 0.205
    real hit@1: 1.00 (26/26)
    real answered right: .654 (17/26)
    real answered or offered: .885 (23/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .013 (1/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.104, 0.552
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.9
ANSWER_WITH_SIBLINGS_FROM = 1.6
SUGGEST_FROM = 0.04

RANKER_BIAS = -8.7441
RANKER: Mapping[str, float] = {
    "condition_aside": -1.1259,
    "covered": 4.1516,
    "heart_named": 1.0891,
    "intent_missing": -0.9043,
    "intervention_absent": -1.3399,
    "is_lookalike": -1.4947,
    "lookalike": -0.6963,
    "lookalike_words": -2.3310,
    "outside": -1.0383,
    "people_shared": 0.8816,
    "phrase_covered": 4.6491,
    "share": 3.3155,
    "trial_named": 1.9372,
}

JUDGE_BIAS = -4.7314
JUDGE: Mapping[str, float] = {
    "asked": 2.5544,
    "concepts_alike": 2.3506,
    "heart_named": 0.0045,
    "intervention_absent": -1.0634,
    "is_lookalike": -0.7174,
    "lead": 0.1665,
    "logit": 0.4838,
    "lookalike": -1.0965,
    "lookalike_words": -1.4597,
    "matched": 1.8305,
    "missing_accuracy": -1.1882,
    "missing_cause": -2.8535,
    "missing_choice": -1.1241,
    "missing_definition": -2.8712,
    "missing_dose": -3.2240,
    "missing_duration": -1.7301,
    "missing_frequency": -0.7633,
    "missing_harm": -0.8456,
    "missing_indication": -2.5686,
    "missing_management": -1.2541,
    "missing_mechanism": -0.9735,
    "missing_monitoring": -1.3908,
    "missing_prevention": -1.0119,
    "missing_rule": -1.0796,
    "missing_screening": -0.3229,
    "missing_source": -2.7030,
    "missing_stopping": -0.3868,
    "missing_workup": -3.5609,
    "outside": -1.5865,
    "people_differ": -5.1207,
    "phrase_covered": 0.6397,
    "trial_named": 2.4302,
    "unasked": -1.1061,
}
