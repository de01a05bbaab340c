"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 1531 questions, of our own and of real people, and, beside them,
7830 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 32ae7e98602e).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .993 (300/302)
    hit@3: 1.00 (302/302)
    answered right: .801 (242/302)
    answered or offered: .997 (301/302)
    precision: .988 (242/245)
    near_misses answered: .017 (2/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.037, 0.168
    plain hit@1: .984 (239/243)
    plain answered right: .757 (184/243)
    plain answered or offered: .979 (238/243)
    plain wrong on answerable and partial: .006 (2/315)
    plain near_misses answered: .010 (4/383)
    plain out_of_scope answered: .000 (0/0)
    plain Brier, worst bin of five: 0.060, 0.211
    real hit@1: 1.00 (26/26)
    real answered right: .692 (18/26)
    real answered or offered: .885 (23/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .013 (1/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.105, 0.483
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.8
ANSWER_WITH_SIBLINGS_FROM = 1.8
SUGGEST_FROM = 0.03

RANKER_BIAS = -8.6959
RANKER: Mapping[str, float] = {
    "condition_aside": -1.0767,
    "covered": 4.1333,
    "heart_named": 1.1506,
    "intent_missing": -0.8727,
    "intervention_absent": -1.3734,
    "is_lookalike": -1.4710,
    "lookalike": -0.6078,
    "lookalike_words": -2.4501,
    "outside": -1.0542,
    "people_shared": 0.9057,
    "phrase_covered": 4.1892,
    "share": 3.4058,
    "trial_named": 1.9761,
}

JUDGE_BIAS = -4.6698
JUDGE: Mapping[str, float] = {
    "asked": 1.7611,
    "concepts_alike": 2.1350,
    "condition_aside": -0.0620,
    "intervention_absent": -1.0819,
    "is_lookalike": -0.9643,
    "lead": 0.1966,
    "logit": 0.5124,
    "lookalike": -0.8106,
    "lookalike_words": -1.4025,
    "matched": 2.5492,
    "missing_accuracy": -3.2167,
    "missing_cause": -2.5676,
    "missing_choice": -0.9794,
    "missing_definition": -2.8585,
    "missing_dose": -3.1290,
    "missing_duration": -1.7809,
    "missing_frequency": -0.6524,
    "missing_harm": -0.8934,
    "missing_indication": -2.4817,
    "missing_management": -1.0784,
    "missing_mechanism": -0.9217,
    "missing_monitoring": -1.3158,
    "missing_prevention": -0.9551,
    "missing_rule": -1.0060,
    "missing_screening": -0.5189,
    "missing_source": -2.6225,
    "missing_stopping": -0.5761,
    "missing_workup": -3.6189,
    "outside": -1.6265,
    "people_differ": -4.9916,
    "phrase_covered": 0.4659,
    "trial_named": 2.3368,
    "unasked": -1.0146,
}
