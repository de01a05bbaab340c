"""The weights by which a match is ranked and judged. Written by `make calibrate`; not by hand.

Fitted to 833 questions, of our own and of real people, and, beside them,
7758 rows of further questions, phrasings and look-alikes, on 159 POEMs
(digest 9c5b38af39a0).
Ten-fold by study, with thresholds chosen on the other nine folds, it reached:
    hit@1: .987 (298/302)
    hit@3: 1.00 (302/302)
    answered right: .742 (224/302)
    answered or offered: .997 (301/302)
    precision: .987 (224/227)
    near_misses answered: .025 (3/118)
    out_of_scope answered: .000 (0/82)
    other_asks answered: .000 (0/24)
    other_asks redirected: .958 (23/24)
    chatter not silent: .000 (0/80)
    Brier, worst bin of five: 0.049, 0.097
    real answered right: .423 (11/26)
    real answered or offered: .962 (25/26)
    real wrong on answerable and partial: .000 (0/64)
    real near_misses answered: .000 (0/76)
    real out_of_scope answered: .000 (0/26)
    real Brier, worst bin of five: 0.154, 0.474
"""

from collections.abc import Mapping

# From which confidence to answer, alone or shared with trials of the same question; from which to offer.
ANSWER_FROM = 0.9
ANSWER_WITH_SIBLINGS_FROM = 1.4
SUGGEST_FROM = 0.12

RANKER_BIAS = -8.4389
RANKER: Mapping[str, float] = {
    "condition_aside": -0.8816,
    "covered": 4.8216,
    "heart_named": 1.1128,
    "intent_missing": -1.0443,
    "intervention_absent": -1.2096,
    "is_lookalike": -1.1187,
    "lookalike": -0.5937,
    "lookalike_words": -2.4526,
    "outside": -1.0338,
    "people_shared": 1.0345,
    "phrase_covered": 3.3821,
    "share": 2.6881,
    "trial_named": 2.1337,
}

JUDGE_BIAS = -2.7408
JUDGE: Mapping[str, float] = {
    "concepts_alike": 0.6234,
    "condition_aside": -0.4026,
    "intent_missing": -1.0355,
    "intervention_absent": -1.0710,
    "is_lookalike": -0.4179,
    "lead": 0.1536,
    "logit": 0.4655,
    "lookalike": -1.6680,
    "lookalike_words": -1.2439,
    "matched": 2.8507,
    "outside": -1.3568,
    "people_differ": -3.4308,
    "trial_named": 1.7158,
    "unasked": -1.0779,
}
