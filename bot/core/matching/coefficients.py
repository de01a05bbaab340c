"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 1531 questions, of our own and of real people, and, beside them,
7830 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 9a3ef85e39f4).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .990 (299/302)
    hit@3: 1.00 (302/302)
    answered right: .785 (237/302)
    answered or offered: .993 (300/302)
    precision: .988 (237/240)
    near_misses answered: .017 (2/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.039, 0.127
    plain hit@1: .988 (240/243)
    plain answered right: .741 (180/243)
    plain answered or offered: .979 (238/243)
    plain wrong on answerable and partial: .003 (1/315)
    plain near_misses answered: .010 (4/383)
    plain out_of_scope answered: .000 (0/0)
    plain Brier, worst bin of five: 0.059, 0.258
    real hit@1: 1.00 (26/26)
    real answered right: .654 (17/26)
    real answered or offered: .885 (23/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .013 (1/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.106, 0.497
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.84
ANSWER_WITH_SIBLINGS_FROM = 1.5
SUGGEST_FROM = 0.03

RANKER_BIAS = -8.7207
RANKER: Mapping[str, float] = {
    "condition_aside": -1.1113,
    "covered": 4.0983,
    "heart_named": 1.1441,
    "intent_missing": -0.8540,
    "intervention_absent": -1.3725,
    "is_lookalike": -1.4936,
    "lookalike": -0.6408,
    "lookalike_words": -2.4247,
    "outside": -1.0399,
    "people_shared": 0.9109,
    "phrase_covered": 4.1941,
    "share": 3.4500,
    "trial_named": 1.9877,
}

JUDGE_BIAS = -4.7318
JUDGE: Mapping[str, float] = {
    "asked": 2.1285,
    "concepts_alike": 2.1584,
    "condition_aside": -0.0204,
    "intervention_absent": -1.1272,
    "is_lookalike": -1.0640,
    "lead": 0.1936,
    "logit": 0.5028,
    "lookalike": -0.5579,
    "lookalike_words": -1.6159,
    "matched": 2.2297,
    "missing_accuracy": -3.2344,
    "missing_cause": -2.5971,
    "missing_choice": -0.9702,
    "missing_definition": -2.8919,
    "missing_dose": -3.1733,
    "missing_duration": -1.8026,
    "missing_frequency": -0.6767,
    "missing_harm": -0.8273,
    "missing_indication": -2.4878,
    "missing_management": -1.1089,
    "missing_mechanism": -0.9768,
    "missing_monitoring": -1.3362,
    "missing_prevention": -0.8682,
    "missing_rule": -0.9438,
    "missing_screening": -0.5424,
    "missing_source": -2.6369,
    "missing_stopping": -0.5320,
    "missing_workup": -3.5940,
    "outside": -1.4013,
    "people_differ": -5.0312,
    "phrase_covered": 0.5302,
    "trial_named": 2.3736,
    "unasked": -1.0392,
}
