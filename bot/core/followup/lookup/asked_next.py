"""How colleagues go on asking about one study, as its curators wrote it down: `asked_next/<id>.txt`.

What is typed is compared with each way of asking as a whole; one that is much alike speaks for what tells it.
"""

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from bot.core.followup.lines import Talk
from bot.core.followup.lookup.sense import Sense
from bot.core.followup.passages import Passage, passages
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem, Problem
from bot.core.question import STOP, fold

NOT_SAID, ANOTHER = "not said", "another question"
_HEADING = re.compile(r"\[([^\[\]:]+)(?::\s*(.+))?\]")
_BETWEEN = re.compile(r"\s*\|\s*")
_WORD, _GRAMMAR, _PAIR, _WIDER = 1.0, 0.6, 0.3, 0.5  # how much each counts beside what it means
_BEST = 3  # ways of asking that speak together for a passage


@dataclass(frozen=True, slots=True)
class Ways:
    """Ways of asking for one thing: the heading of the passage that tells it, words that stand there, the ways."""

    line: int
    heading: str
    says: tuple[str, ...]
    asked: list[str] = field(default_factory=list)


def ways_in(text: str) -> Iterator[Ways]:
    """Yield the ways of asking in a file; `#` begins a note. What stands before the first heading is left out."""
    found: Ways | None = None
    for n, line in enumerate(text.splitlines(), 1):
        said = line.strip()
        if not said or said.startswith("#"):
            continue
        heading = _HEADING.fullmatch(said)
        if heading:
            if found:
                yield found
            says = _BETWEEN.split(heading[2].strip()) if heading[2] else ()
            found = Ways(n, heading[1].strip().casefold(), tuple(fold(words).casefold() for words in says))
        elif found:
            found.asked.append(said)
    if found:
        yield found


def told_by(ways: Ways, among: Sequence[Passage]) -> tuple[int, ...]:
    """Return the places of the passages that tell what ways ask for: of their heading, with their words.

    Without words it is what the header tells, or many rows at once; the name of a row in full is that row and no other.
    """
    there = [n for n, passage in enumerate(among) if passage.heading == ways.heading]
    if not ways.says:
        return tuple(n for n in there if among[n].header) or tuple(there)
    own = [n for n in there if not among[n].header] or there
    found = [n for n in own if all(words in _whole(among[n]) for words in ways.says)]
    named = [n for n in found if among[n].name.casefold() == ways.says[0]]
    return tuple(named or found)


def _whole(passage: Passage) -> str:
    return fold(" ".join((passage.name, *passage.shown))).casefold()


def unmet_ways(text: str, poem: Poem, knowledge: KnowledgeBase) -> Iterator[tuple[int, Problem]]:
    """Yield a warning for each heading that fits nothing in a POEM, with its line."""
    found = tuple(passages(Talk("", poem, knowledge)))
    headings = sorted({passage.heading for passage in found})
    for ways in ways_in(text):
        if ways.heading in (NOT_SAID, ANOTHER) or told_by(ways, found):
            continue
        words = f": {' | '.join(ways.says)}" if ways.says else ""
        message = f"Nothing in the POEM stands under [{ways.heading}{words}]."
        remedy = (
            f"Put words there that stand in it; its headings are: {', '.join(headings)}."
            if ways.heading in headings
            else f"Its headings are: {', '.join(headings)}, {NOT_SAID}, {ANOTHER}."
        )
        yield ways.line, Problem.warning("unmet_ways", "", message, remedy)


@dataclass(frozen=True, slots=True)
class Near:
    """How like a text is to ways of asking, 0 to 1: for what passages tell, for what is not said, for other things."""

    told: Mapping[int, Sequence[float]]
    """By the place of a passage: its ways, the most alike first."""
    most: float
    """How like it is to any way that is told."""
    not_said: float
    another: float

    def best(self, place: int) -> float:
        """Return how like it is to the way that is most like it among those which one passage tells."""
        return next(iter(self.told.get(place, ())), 0.0)

    def some(self, place: int) -> float:
        """Return how like it is to the ways most like it, so many that one lucky word makes none."""
        return sum(self.told.get(place, ())[:_BEST]) / _BEST


class AskedNext:
    """The ways in which colleagues go on asking about one study."""

    def __init__(self, text: str, among: Sequence[Passage], sense: Sense) -> None:
        self._of: list[tuple[int, ...] | str] = []
        signs = []
        for ways in ways_in(text):
            of = ways.heading if ways.heading in (NOT_SAID, ANOTHER) else told_by(ways, among)
            for asked in ways.asked:
                self._of.append(of)
                signs.append(signs_of(asked, sense))
        holding = Counter(sign for each in signs for sign in each)
        self._rare = {sign: math.log(1 + len(signs) / (n + 0.5)) for sign, n in holding.items()}
        self._never = math.log(1 + 2 * len(signs))
        saying: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for n, each in enumerate(signs):
            for sign, weight in self._weighed(each).items():
                saying[sign].append((n, weight))
        # Which ways a sign stands in, and how much it counts there, sign after sign: most stand in one way only, and a
        # study may have hundreds of ways.
        self._where = {sign: n for n, sign in enumerate(saying)}
        self._from = array("L", accumulate((len(own) for own in saying.values()), initial=0))
        self._ways = array("L", (n for own in saying.values() for n, _ in own))
        self._counts = array("f", (weight for own in saying.values() for _, weight in own))

    def _weighed(self, signs: Mapping[str, float]) -> dict[str, float]:
        """Return signs as a vector of length 1, rare ones longer."""
        weights = {sign: count * self._rare.get(sign, self._never) for sign, count in signs.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {sign: weight / length for sign, weight in weights.items()}

    def near(self, signs: Mapping[str, float]) -> Near:
        """Return how like the signs of a text are to each way: the cosine of both."""
        alike: dict[int, float] = defaultdict(float)
        for sign, weight in self._weighed(signs).items():
            if (at := self._where.get(sign)) is not None:
                for place in range(self._from[at], self._from[at + 1]):
                    alike[self._ways[place]] += weight * self._counts[place]
        told: dict[int, list[float]] = {}
        apart = {NOT_SAID: 0.0, ANOTHER: 0.0}
        for n, value in alike.items():
            of = self._of[n]
            if isinstance(of, str):
                apart[of] = max(apart[of], value)
            else:
                for place in of:
                    told.setdefault(place, []).append(value)
        for values in told.values():
            values.sort(reverse=True)
        most = max((values[0] for values in told.values()), default=0.0)
        return Near(told, most, apart[NOT_SAID], apart[ANOTHER])


def signs_of(text: str, sense: Sense) -> dict[str, float]:
    """Return what two ways of asking are compared by: what their words mean, the words, and pairs of them."""
    signs: dict[str, float] = defaultdict(float)
    for unit in sense.units(text):
        for term in unit.terms:
            signs[term] += 1.0
        for wider in unit.above:
            signs[wider] += _WIDER
    for gram, weight in grams_of(text, sense):
        signs[gram] += weight
    return signs


def grams_of(text: str, sense: Sense) -> Iterator[tuple[str, float]]:
    """Yield the words of a text, grammar too, and the pairs of words, with how much each counts."""
    words = sense.words(text)
    for word in words:
        yield f"'{word.stem}", _GRAMMAR if word.text in STOP else _WORD
    for one, other in pairwise(words):
        yield f"'{one.stem} {other.stem}", _PAIR
