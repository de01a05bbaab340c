"""The weights by which a question is held to bear on several POEMs. Written by `make calibrate`; not by hand.

Ten-fold by topic: 170 of 199 broad questions found, 164 with every POEM;
kept single: answer 132 of 138, none 22 of 22, single 42 of 42.
"""

from collections.abc import Mapping

# From which share one more POEM makes a topic; from which it is listed in one.
TOPIC_FROM = 0.4
LISTED_FROM = 0.15

BIAS = -2.2495
WEIGHTS: Mapping[str, float] = {
    "apart": -0.6160,
    "best_near": -0.0960,
    "best_sure": 0.7941,
    "figures": -0.8069,
    "gap": -0.2657,
    "near": 0.2239,
    "outside": -1.2926,
    "sibling": 0.5739,
    "sure": 3.4588,
    "telling": 0.5446,
    "theme": 2.5967,
    "theme_less": 0.1342,
    "told_less": -3.3527,
    "trial": -0.4502,
    "words": -1.1315,
}
