"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 606 questions and 3353 rows made of phrasings and
look-alikes, on 159 POEMs (digest 6236e7182c3e). Ten-fold by study, with
thresholds chosen on the other nine folds, it reached:
    hit@1: .980 (296/302)
    hit@3: 1.00 (302/302)
    answered right: .728 (220/302)
    answered or offered: .974 (294/302)
    precision: .969 (220/227)
    near_misses answered: .034 (4/118)
    out_of_scope answered: .012 (1/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.066, 0.113
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.85
ANSWER_WITH_SIBLINGS_FROM = 1.2
SUGGEST_FROM = 0.12

RANKER_BIAS = -9.5243
RANKER: Mapping[str, float] = {
    "asked": 1.1354,
    "concepts_alike": 0.8907,
    "condition_absent": -0.8709,
    "condition_aside": -0.7883,
    "covered": 1.1770,
    "intent_missing": -0.9069,
    "intervention_absent": -1.9297,
    "is_lookalike": -0.6589,
    "lookalike": -1.8167,
    "lookalike_words": -0.9725,
    "people_differ": -2.3454,
    "people_shared": 0.8889,
    "phrase_covered": 1.4430,
    "question_covered": 1.0903,
    "score": 2.3224,
    "share": 2.4373,
    "trial_named": 3.1537,
}

JUDGE_BIAS = -0.5971
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.4790,
    "intent_missing": -0.4673,
    "is_lookalike": -0.6490,
    "lead": 0.1272,
    "logit": 1.1117,
    "lookalike": -1.4992,
    "lookalike_words": -0.2924,
    "nameless": 0.8120,
    "people_differ": -1.0794,
    "people_shared": 0.2803,
    "phrase_covered": 1.4357,
    "question_covered": 0.6502,
    "score": 0.5434,
    "short": 0.0694,
    "unasked": -0.1593,
}
