"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 172 of 199 met with a topic;
of these, 166 whole and 159 with the best first;
86 of the 571 POEMs listed bear on another question;
answer: 132 of 138 answered by the one study, or that one offered first;
answer: 1 of 138 met with a topic;
single: 40 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 3 of 954 met with a topic;
ours out of scope: 2 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 4 of 383 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.6

TOGETHER_BIAS = -2.7489
TOGETHER: Mapping[str, float] = {
    "apart": -0.6052,
    "besides": -0.3290,
    "besides_count": -0.2223,
    "best_sure": 1.0070,
    "drug_absent": -0.6917,
    "figures_of_one": -2.3189,
    "gap": -0.3597,
    "heart": 1.3866,
    "heart_named": -1.3570,
    "near": 0.4576,
    "outside": -0.9193,
    "said_by_one": 1.2607,
    "specialty": 1.3532,
    "sure": 3.8266,
    "telling": 0.2633,
    "theme": 1.7936,
    "told_by_one": -1.0798,
    "told_by_one_most": -2.0963,
}

ASKED_BIAS = 2.7829
ASKED: Mapping[str, float] = {
    "background": -4.3168,
    "besides": -0.3063,
    "condition_aside": -0.6808,
    "denied": -2.8009,
    "drug_absent": -1.2570,
    "figures_lost": -0.4008,
    "harm": -0.4279,
    "listed": 0.3606,
    "lookalike_words": -3.9486,
    "names": -0.3561,
    "not_asked": -0.6514,
    "other_ends": -0.7052,
    "sure": 0.2568,
    "together": 0.5633,
    "trial": -1.1130,
    "unasked": -0.9587,
    "unknown": 0.8276,
    "untold": -0.1570,
    "words": -1.1106,
}
