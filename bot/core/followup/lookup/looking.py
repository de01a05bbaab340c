"""Look up what was typed among the passages of a POEM, and judge whether one of them tells it.

Two steps, as for a question: the passages are ranked by what speaks for each; then it is judged whether the POEM tells
it, does not say it, or whether it is a question of its own. Both are fitted (`fitted/weights.py`).
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.followup.lines import Talk
from bot.core.followup.lookup.fitted.weights import JUDGE, RANKER
from bot.core.followup.lookup.headings import softmax
from bot.core.followup.lookup.page import Gathered, Page, Words
from bot.core.followup.passages import Passage
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem

COMPARES_FROM = 0.5
"""How likely a comparison is asked for, to show one."""
Kind = Literal["told", "not_said", "new_question"]


@dataclass(frozen=True, slots=True)
class Found:
    """A passage, with how much speaks for it: its share among all (0 to 1) and what that is made of."""

    passage: Passage
    share: float
    features: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Look:
    """What a follow-up meets in a POEM: the passages, best first, and how likely it is of each kind."""

    found: tuple[Found, ...]
    kinds: Mapping[Kind, float]
    asks: Mapping[str, float]
    features: Mapping[str, float]


class Looking:
    """The words of a knowledge base, ready for follow-ups on any of its POEMs."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self._words = knowledge.once_of_words(Words)
        self.sense, self.asks = self._words.sense, self._words.asks
        self._pages: dict[str, Page] = {}

    def look(self, talk: Talk) -> Look:
        """Return what a follow-up meets."""
        return weighed(self.gathered(talk))

    def gathered(self, talk: Talk) -> Gathered:
        """Return what a follow-up meets, not weighed yet."""
        return self._page(talk.poem).gathered(self._repaired(talk.text))

    def marks(self, talk: Talk) -> frozenset[str]:
        """Return by what it is told under which heading a follow-up is told: its words, and what the POEM has of them.

        Words and pairs of words begin with "'", what they mean with "+" where it stands in the POEM, and else with "?".
        """
        return self._page(talk.poem).marks(self._repaired(talk.text))

    def _page(self, poem: Poem) -> Page:
        page = self._pages.get(poem.id)
        if page is None:
            page = self._pages[poem.id] = Page(Talk("", poem, self.knowledge), self._words)
        return page

    def _repaired(self, text: str) -> str:
        """Return the text with misspelt words put right, as a question's are; words of the sayings are none."""
        for word, known in self.knowledge.index.understand(text).repaired.items():
            if not self.sense.knows(word):
                text = re.sub(rf"\b{re.escape(word)}\b", known, text, flags=re.IGNORECASE)
        return text


def ready(knowledge: KnowledgeBase) -> Looking:
    """Return the words of a knowledge base made ready for follow-ups, which takes a moment the first time."""
    return knowledge.once(Looking)


def weighed(gathered: Gathered) -> Look:
    """Return what a follow-up meets, weighed: the passages by what speaks for each, then the kinds it may be of."""
    rows = gathered.features
    scores = [sum(RANKER.get(name, 0.0) * value for name, value in row.items()) for row in rows]
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    whole = sum(raised)
    found = [Found(p, value / whole, row) for p, value, row in zip(gathered.passages, raised, rows, strict=True)]
    found.sort(key=lambda one: -one.share)
    best = found[0]
    of_best = {f"best_{name}": best.features[name] for name in ("covered", "own", "own_mass", "precise", "near")}
    seen = {"score": top / 10, "share": best.share, **gathered.seen, **of_best}
    return Look(tuple(found), _kinds(seen), gathered.asks, seen)


def _kinds(seen: Mapping[str, float]) -> dict[Kind, float]:
    scores = {
        kind: sum(weights.get(name, 0.0) * value for name, value in {"bias": 1.0, **seen}.items())
        for kind, weights in JUDGE.items()
    }
    return softmax(scores)
