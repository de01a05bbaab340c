"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic:
broad: 171 of 199 met with a topic;
of these, 165 whole and 158 with the best first;
85 of the 567 POEMs listed bear on another question;
answer: 132 of 138 answered by the one study, or that one offered first;
answer: 1 of 138 met with a topic;
single: 40 of 42 answered by the one study, or that one offered first;
single: 0 of 42 met with a topic;
none: 0 of 22 met with a topic;
ours near misses: 4 of 954 met with a topic;
ours out of scope: 1 of 318 met with a topic;
own near misses: 0 of 118 met with a topic;
own out of scope: 0 of 82 met with a topic;
plain near misses: 4 of 383 met with a topic;
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.
TOPIC_FROM = 0.3
LISTED_FROM = 0.12
ASKED_FROM = 0.6

TOGETHER_BIAS = -2.8681
TOGETHER: Mapping[str, float] = {
    "apart": -0.6414,
    "besides": -0.3402,
    "besides_count": -0.2172,
    "best_sure": 1.0295,
    "drug_absent": -0.6691,
    "figures_of_one": -2.4113,
    "gap": -0.3702,
    "heart": 1.3340,
    "heart_named": -1.3153,
    "near": 0.4355,
    "outside": -0.9222,
    "said_by_one": 1.2275,
    "specialty": 1.4067,
    "sure": 3.7087,
    "telling": 0.2601,
    "theme": 1.8778,
    "told_by_one": -1.0980,
    "told_by_one_most": -2.0532,
}

ASKED_BIAS = 2.7589
ASKED: Mapping[str, float] = {
    "background": -4.2063,
    "besides": -0.3090,
    "condition_aside": -0.6774,
    "denied": -2.8047,
    "drug_absent": -1.2550,
    "figures_lost": -0.4089,
    "harm": -0.4041,
    "listed": 0.3175,
    "lookalike_words": -3.9795,
    "names": -0.3609,
    "not_asked": -0.6242,
    "other_ends": -0.6749,
    "sure": 0.3134,
    "together": 0.5679,
    "trial": -1.1014,
    "unasked": -0.9280,
    "unknown": 0.8532,
    "untold": -0.1473,
    "words": -1.0983,
}
