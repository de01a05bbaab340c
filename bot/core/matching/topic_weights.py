"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 170 of 199 met with a topic;
of these, 164 whole and 157 with the best first;
79 of the 552 POEMs listed bear on another question;
answer: 131 of 138 answered by the one study, or that one offered first;
answer: 2 of 138 met with a topic;
single: 41 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 4 of 954 met with a topic;
ours out of scope: 1 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 4 of 383 met with a topic;

The same of questions by others:
broad: 264 of 478 met with a topic;
of these, 248 whole;
111 of the 887 POEMs listed bear on another question;
answer: 159 of 164 answered by the one study, or that one offered first;
answer: 1 of 164 met with a topic;
none: 3 of 164 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.6

TOGETHER_BIAS = -2.8370
TOGETHER: Mapping[str, float] = {
    "apart": -0.6197,
    "besides": -0.3323,
    "besides_count": -0.2197,
    "best_sure": 1.0453,
    "drug_absent": -0.6967,
    "figures_of_one": -2.3057,
    "gap": -0.3730,
    "heart": 1.3604,
    "heart_named": -1.3312,
    "near": 0.4362,
    "outside": -0.8935,
    "said_by_one": 1.2210,
    "specialty": 1.3996,
    "sure": 3.6712,
    "telling": 0.2539,
    "theme": 1.8364,
    "told_by_one": -1.0773,
    "told_by_one_most": -2.0501,
}

ASKED_BIAS = 2.7922
ASKED: Mapping[str, float] = {
    "background": -4.2048,
    "besides": -0.3065,
    "condition_aside": -0.6789,
    "denied": -2.7778,
    "drug_absent": -1.2627,
    "figures_lost": -0.4106,
    "harm": -0.4057,
    "listed": 0.3070,
    "lookalike_words": -4.0320,
    "names": -0.3565,
    "not_asked": -0.6291,
    "other_ends": -0.6784,
    "sure": 0.2740,
    "together": 0.5717,
    "trial": -1.1031,
    "unasked": -0.9486,
    "unknown": 0.8631,
    "untold": -0.1435,
    "words": -1.0956,
}
