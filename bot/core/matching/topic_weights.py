"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 174 of 199 met with a topic;
of these, 167 whole and 161 with the best first;
87 of the 576 POEMs listed bear on another question;
answer: 132 of 138 answered by the one study, or that one offered first;
answer: 1 of 138 met with a topic;
single: 40 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 5 of 954 met with a topic;
ours out of scope: 2 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 5 of 383 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.65

TOGETHER_BIAS = -2.7414
TOGETHER: Mapping[str, float] = {
    "apart": -0.6056,
    "besides": -0.3304,
    "besides_count": -0.2212,
    "best_sure": 1.0105,
    "drug_absent": -0.6807,
    "figures_of_one": -2.3342,
    "gap": -0.3601,
    "heart": 1.3721,
    "heart_named": -1.3496,
    "near": 0.4610,
    "outside": -0.9241,
    "said_by_one": 1.2703,
    "specialty": 1.3539,
    "sure": 3.8062,
    "telling": 0.2620,
    "theme": 1.8053,
    "told_by_one": -1.0836,
    "told_by_one_most": -2.0911,
}

ASKED_BIAS = 2.7019
ASKED: Mapping[str, float] = {
    "background": -4.1133,
    "besides": -0.4952,
    "condition_aside": -0.8165,
    "drug_absent": -1.3132,
    "figures_lost": -0.4003,
    "listed": 0.3213,
    "lookalike_words": -3.9626,
    "names": -0.3976,
    "not_asked": -0.7647,
    "other_ends": -0.6839,
    "sure": 0.5784,
    "together": 0.5576,
    "trial": -0.9956,
    "unknown": 0.3481,
    "words": -1.3044,
}
