"""What kind of message this is: a question for a POEM base, something to redirect, or none of our business.

A model over the words, pieces of words, classes of concepts and named signs of a message (`table.py`), fitted to the
examples in `knowledge/messages` (`make calibrate`); no list of patterns decides. A few hard rules stand before it as
a guarantee: see `tripwires.py`. Of what it cannot tell it says so, by its shares; the verdict decides.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from typing import Literal, get_args

from bot.core.question.gate.signs import signs_of
from bot.core.question.gate.table import Hits, known, logits_of
from bot.core.question.gate.tripwires import tripped
from bot.core.question.reader import Reader, Reading, fold

RedirectKind = Literal["emergency", "personal", "dose", "interaction", "diagnosis", "coding", "policy", "legal"]
MessageKind = Literal["question", "chatter"] | RedirectKind
Emergency = Literal["sure", "possible"]

KINDS: tuple[MessageKind, ...] = (
    "question",
    "chatter",
    "emergency",
    "dose",
    "interaction",
    "personal",
    "diagnosis",
    "coding",
    "policy",
    "legal",
)
ELSEWHERE: tuple[RedirectKind, ...] = tuple(k for k in get_args(RedirectKind) if k != "emergency")

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+(?:[.,]\d+)*|[?!]")
_PIECES = (3, 4)
_LONG = 4  # a shorter word is its own piece
# The features of a message of usual length. In a longer one each counts less, by the fourth root: it says more by
# chance. On writers whose messages the fit had not seen the log loss is .377 instead of .393.
_USUAL, _ROOT = 85, 0.25
_MOST_SAID = 4

# From which share on. Chosen on writers whose messages the fit had not seen: see docs/matching.md.
SURE_FROM = 0.78
POSSIBLE_FROM = 0.13
POSSIBLE_IN_TALK_FROM = 0.55  # where nothing is asked, a warning interrupts
# How much a redirect weighs against a question, by how near a POEM is.
Nearness = Literal["answers", "near", "none"]
_REDIRECT_WEIGHS: Mapping[Nearness, float] = {"answers": 0.25, "near": 0.7, "none": 3.0}
_REDIRECT_MOST_WHERE_EVIDENCE_IS_WANTED = 2.0


@dataclass(frozen=True, slots=True)
class Screened:
    """What the gate made of a message."""

    shares: Mapping[MessageKind, float]
    """How likely it is of each kind; together 1."""
    tripwire: str
    """The name of the hard rule that it fires, or nothing."""
    signs: frozenset[str]
    because: tuple[str, ...]
    """The signs and concepts that weighed most for the likeliest kind, by name."""

    @property
    def emergency(self) -> Emergency | None:
        """Return whether somebody is in danger now: sure, possible, or not as far as it tells."""
        share = self.shares["emergency"]
        if self.tripwire or share >= SURE_FROM:
            return "sure"
        return "possible" if share >= POSSIBLE_FROM else None

    @property
    def asks(self) -> bool:
        """Tell whether it asks something, in so many words."""
        return not self.signs.isdisjoint(("a question mark", "a wish for evidence"))

    @property
    def compares(self) -> bool:
        """Tell whether one thing is held against another, and not for one patient."""
        return "a comparison" in self.signs and not self.for_one_patient

    @property
    def for_one_patient(self) -> bool:
        """Tell whether it gives a weight or a clearance: it is about one patient's dose."""
        return "one patient's weight or clearance" in self.signs

    def redirect(self, poem: Nearness) -> RedirectKind | None:
        """Return where it belongs if not here; `poem`: whether one answers it, or is near it, as far as words tell."""
        kind = max(ELSEWHERE, key=self.shares.__getitem__)
        weight = _REDIRECT_WEIGHS[poem]
        if kind in {"dose", "interaction"}:  # a POEM on the drug does not make it one for a POEM base
            weight = max(weight, _REDIRECT_WEIGHS["near"])
        if "a wish for evidence" in self.signs:
            weight = min(weight, _REDIRECT_MOST_WHERE_EVIDENCE_IS_WANTED)
        return kind if self.shares[kind] * weight > max(self.shares["question"], self.shares["chatter"]) else None


def screen(text: str, reading: Reading, reader: Reader) -> Screened:
    """Return what kind of message a text is. `reading`: of the same text, by `reader`."""
    low = folded(text)
    signs = signs_of(low, reading, reader)
    features = features_of(low, signs, reading, reader)
    hits = known(features)
    logits = logits_of(hits, heft(len(features)))
    highest = max(logits)
    powers = [math.exp(logit - highest) for logit in logits]
    whole = sum(powers)
    shares = dict(zip(KINDS, (power / whole for power in powers), strict=True))
    return Screened(shares, tripped(low), frozenset(signs), _because(hits, logits))


def folded(text: str) -> str:
    """Return a text as the gate reads it: plain letters, lower case, single spaces."""
    return re.sub(r"\s+", " ", fold(text).lower()).strip()


def features_of(low: str, signs: set[str], reading: Reading, reader: Reader) -> set[str]:
    """Return what is weighed in a message: its words, pairs and pieces of words, classes of concepts, and signs."""
    tokens = [_shape(token) if token[0].isdigit() else token for token in _TOKEN.findall(low)]
    found = set(tokens)
    found.update(f"{one} {other}" for one, other in pairwise(["^", *tokens, "$"]))
    for token in set(tokens):
        if len(token) >= _LONG:
            word = f"_{token}_"
            found.update("~" + word[at : at + size] for size in _PIECES for at in range(len(word) - size + 1))
    for concept in reading.concepts:
        found.add(f"={concept.name}")
        found.update(f"={above.name}" for above in reader.classes(concept))
    found.update(f"!{sign}" for sign in signs)
    return found


def heft(count: int) -> float:
    """Return how much each feature of a message counts that has so many of them: 1 where they are as many as usual."""
    return math.pow(_USUAL / max(1, count), _ROOT)


def _shape(number: str) -> str:
    """Return how many digits a number has; a decimal is told apart."""
    digits = sum(map(str.isdigit, number))
    return f"#{min(digits, 4)}{'' if digits == len(number) else '.'}"


def _because(hits: Hits, logits: Sequence[float]) -> tuple[str, ...]:
    """Return the named signs and concepts that weighed most for the likeliest kind against the next, heaviest first.

    Never a word of the examples: what somebody reads should be a reason, not an accident of the fit.
    """
    first, second = sorted(range(len(KINDS)), key=logits.__getitem__, reverse=True)[:2]
    named = ((coded[first] - coded[second], feature) for feature, coded in hits if feature[0] in "!=" and feature[1:])
    return tuple(feature[1:] for _, feature in nlargest(_MOST_SAID, (pair for pair in named if pair[0] > 0)))
