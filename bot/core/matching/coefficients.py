"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 1531 questions, of our own and of real people, and, beside them,
7830 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 32ae7e98602e).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .993 (300/302)
    hit@3: 1.00 (302/302)
    answered right: .791 (239/302)
    answered or offered: .997 (301/302)
    precision: .988 (239/242)
    near_misses answered: .025 (3/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.040, 0.214
    plain hit@1: .984 (239/243)
    plain answered right: .753 (183/243)
    plain answered or offered: .984 (239/243)
    plain wrong on answerable and partial: .010 (3/315)
    plain near_misses answered: .013 (5/383)
    plain out_of_scope answered: .000 (0/0)
    plain Brier, worst bin of five: 0.063, 0.218
    real hit@1: 1.00 (26/26)
    real answered right: .692 (18/26)
    real answered or offered: .923 (24/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .013 (1/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.110, 0.503
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.85
ANSWER_WITH_SIBLINGS_FROM = 1.5
SUGGEST_FROM = 0.05

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

JUDGE_BIAS = -3.8252
JUDGE: Mapping[str, float] = {
    "asked": 1.8754,
    "concepts_alike": 1.8196,
    "intervention_absent": -0.8376,
    "is_lookalike": -0.6074,
    "lead": 0.1723,
    "logit": 0.6731,
    "lookalike": -0.7761,
    "lookalike_words": -0.6639,
    "matched": 1.9210,
    "missing_accuracy": -1.5404,
    "missing_cause": -1.9281,
    "missing_choice": -0.7584,
    "missing_definition": -1.8339,
    "missing_dose": -1.9766,
    "missing_duration": -1.2215,
    "missing_frequency": -0.5122,
    "missing_harm": -0.8784,
    "missing_indication": -1.8229,
    "missing_management": -0.4724,
    "missing_mechanism": -0.4715,
    "missing_monitoring": -0.4982,
    "missing_prevention": -0.8512,
    "missing_rule": -0.5404,
    "missing_screening": -0.2056,
    "missing_source": -0.9938,
    "missing_stopping": -0.1986,
    "missing_workup": -2.7233,
    "outside": -1.0990,
    "people_differ": -3.6341,
    "trial_named": 1.5403,
    "unasked": -0.7497,
}
