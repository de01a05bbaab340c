"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 606 questions and 3353 rows made of phrasings and
look-alikes, on 159 POEMs (digest 6236e7182c3e). Ten-fold by study, with
thresholds chosen on the other nine folds, it reached:
    hit@1: .980 (296/302)
    hit@3: 1.00 (302/302)
    answered right: .725 (219/302)
    answered or offered: .977 (295/302)
    precision: .969 (219/226)
    near_misses answered: .034 (4/118)
    out_of_scope answered: .012 (1/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.067, 0.114
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.87
ANSWER_WITH_SIBLINGS_FROM = 1.2
SUGGEST_FROM = 0.06

RANKER_BIAS = -9.4505
RANKER: Mapping[str, float] = {
    "asked": 1.0824,
    "concepts_alike": 0.9058,
    "condition_absent": -0.8977,
    "condition_aside": -0.8098,
    "covered": 1.1388,
    "intent_missing": -0.9132,
    "intervention_absent": -1.9720,
    "is_lookalike": -0.6603,
    "lookalike": -1.8504,
    "lookalike_words": -0.9806,
    "people_differ": -2.3554,
    "people_shared": 0.8796,
    "phrase_covered": 1.4549,
    "question_covered": 1.1979,
    "score": 2.3312,
    "share": 2.4028,
    "trial_named": 3.1713,
}

JUDGE_BIAS = -0.5653
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.4961,
    "intent_missing": -0.4705,
    "is_lookalike": -0.6389,
    "lead": 0.1261,
    "logit": 1.1214,
    "lookalike": -1.4384,
    "lookalike_words": -0.3058,
    "nameless": 0.8335,
    "people_differ": -1.0642,
    "people_shared": 0.2872,
    "phrase_covered": 1.3978,
    "question_covered": 0.6734,
    "score": 0.4944,
    "short": 0.1063,
    "unasked": -0.1001,
}
