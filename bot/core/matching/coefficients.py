"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 1531 questions, of our own and of real people, and, beside them,
7830 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 0e0a8ccc150b).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .990 (299/302)
    hit@3: 1.00 (302/302)
    answered right: .795 (240/302)
    answered or offered: .997 (301/302)
    precision: 1.00 (240/240)
    near_misses answered: .000 (0/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.039, 0.165
    plain hit@1: .988 (240/243)
    plain answered right: .786 (191/243)
    plain answered or offered: .988 (240/243)
    plain wrong on answerable and partial: .000 (0/315)
    plain near_misses answered: .013 (5/383)
    plain out_of_scope answered: .000 (0/0)
    plain Brier, worst bin of five: 0.057, 0.172
    real hit@1: 1.00 (26/26)
    real answered right: .731 (19/26)
    real answered or offered: .885 (23/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .013 (1/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.106, 0.512
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.89
ANSWER_WITH_SIBLINGS_FROM = 1.5
SUGGEST_FROM = 0.04

RANKER_BIAS = -8.7186
RANKER: Mapping[str, float] = {
    "condition_aside": -1.1312,
    "covered": 4.0963,
    "heart_named": 1.0749,
    "intent_missing": -0.9169,
    "intervention_absent": -1.3733,
    "is_lookalike": -1.5097,
    "lookalike": -0.6614,
    "lookalike_words": -2.4846,
    "outside": -1.0551,
    "people_shared": 0.8873,
    "phrase_covered": 4.5596,
    "share": 3.3833,
    "trial_named": 1.9471,
}

JUDGE_BIAS = -4.5539
JUDGE: Mapping[str, float] = {
    "asked": 2.2153,
    "concepts_alike": 2.0585,
    "condition_aside": -0.0376,
    "intervention_absent": -1.1010,
    "is_lookalike": -1.0605,
    "lead": 0.1697,
    "logit": 0.5023,
    "lookalike": -0.6117,
    "lookalike_words": -1.6391,
    "matched": 2.0792,
    "missing_accuracy": -2.4092,
    "missing_cause": -2.8179,
    "missing_choice": -0.9707,
    "missing_definition": -2.8940,
    "missing_dose": -3.1409,
    "missing_duration": -1.8001,
    "missing_frequency": -0.6907,
    "missing_harm": -0.8289,
    "missing_indication": -2.4648,
    "missing_management": -1.1219,
    "missing_mechanism": -0.9555,
    "missing_monitoring": -1.3093,
    "missing_prevention": -0.8844,
    "missing_rule": -0.8694,
    "missing_screening": -0.5569,
    "missing_source": -2.6205,
    "missing_stopping": -0.5513,
    "missing_workup": -3.6672,
    "outside": -1.3685,
    "people_differ": -5.0702,
    "phrase_covered": 0.6658,
    "trial_named": 2.2922,
    "unasked": -1.0728,
}
