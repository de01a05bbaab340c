"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 169 of 199 met with a topic;
of these, 165 whole and 155 with the best first;
70 of the 542 POEMs listed bear on another question;
answer: 131 of 138 answered by the one study, or that one offered first;
answer: 1 of 138 met with a topic;
single: 41 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 3 of 954 met with a topic;
ours out of scope: 1 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 6 of 383 met with a topic;

The same of questions by six others:
broad: 480 of 758 met with a topic;
of these, 457 whole;
172 of the 1616 POEMs listed bear on another question;
answer: 232 of 244 answered by the one study, or that one offered first;
answer: 5 of 244 met with a topic;
none: 2 of 204 met with a topic;

And by yet another one:
broad: 59 of 100 met with a topic;
of these, 56 whole;
22 of the 230 POEMs listed bear on another question;
answer: 32 of 35 answered by the one study, or that one offered first;
answer: 2 of 35 met with a topic;
none: 0 of 25 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.6

TOGETHER_BIAS = -2.7056
TOGETHER: Mapping[str, float] = {
    "apart": -0.6131,
    "besides": -0.3282,
    "besides_count": -0.2569,
    "best_sure": 0.8086,
    "drug_absent": -0.6121,
    "figures_of_one": -2.3468,
    "gap": -0.3128,
    "heart": 1.4385,
    "heart_named": -1.3107,
    "near": 0.4316,
    "outside": -1.1203,
    "said_by_one": 1.0907,
    "specialty": 1.4924,
    "sure": 4.1295,
    "telling": 0.2399,
    "theme": 1.5999,
    "told_by_one": -0.6887,
    "told_by_one_most": -2.3258,
}

ASKED_BIAS = 2.4227
ASKED: Mapping[str, float] = {
    "background": -4.0929,
    "besides": -0.3791,
    "condition_aside": -0.8226,
    "denied": -2.7393,
    "drug_absent": -1.2210,
    "figures_lost": -0.3881,
    "harm": -0.3980,
    "listed": 0.2582,
    "lookalike_words": -3.8209,
    "names": -0.4316,
    "not_asked": -0.7942,
    "other_ends": -0.6299,
    "sure": 0.3669,
    "together": 0.5859,
    "trial": -1.3580,
    "unasked": -0.8417,
    "unknown": 0.4161,
    "untold": -0.2090,
    "words": -0.7723,
}
