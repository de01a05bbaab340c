"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 170 of 199 met with a topic;
of these, 164 whole and 158 with the best first;
79 of the 552 POEMs listed bear on another question;
answer: 130 of 138 answered by the one study, or that one offered first;
answer: 2 of 138 met with a topic;
single: 40 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 4 of 954 met with a topic;
ours out of scope: 1 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 4 of 383 met with a topic;

The same of questions by others:
broad: 265 of 478 met with a topic;
of these, 249 whole;
111 of the 889 POEMs listed bear on another question;
answer: 159 of 164 answered by the one study, or that one offered first;
answer: 1 of 164 met with a topic;
none: 3 of 164 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.6

TOGETHER_BIAS = -2.8645
TOGETHER: Mapping[str, float] = {
    "apart": -0.6406,
    "besides": -0.3385,
    "besides_count": -0.2129,
    "best_sure": 1.0095,
    "drug_absent": -0.6429,
    "figures_of_one": -2.3871,
    "gap": -0.3651,
    "heart": 1.3452,
    "heart_named": -1.3354,
    "near": 0.4381,
    "outside": -0.9343,
    "said_by_one": 1.2221,
    "specialty": 1.4051,
    "sure": 3.7330,
    "telling": 0.2570,
    "theme": 1.8729,
    "told_by_one": -1.0988,
    "told_by_one_most": -2.0435,
}

ASKED_BIAS = 2.8112
ASKED: Mapping[str, float] = {
    "background": -4.2207,
    "besides": -0.3084,
    "condition_aside": -0.6977,
    "denied": -2.7639,
    "drug_absent": -1.2425,
    "figures_lost": -0.4022,
    "harm": -0.3992,
    "listed": 0.3078,
    "lookalike_words": -3.9849,
    "names": -0.3603,
    "not_asked": -0.6322,
    "other_ends": -0.6774,
    "sure": 0.2815,
    "together": 0.5713,
    "trial": -1.0966,
    "unasked": -0.9452,
    "unknown": 0.8560,
    "untold": -0.1480,
    "words": -1.1070,
}
