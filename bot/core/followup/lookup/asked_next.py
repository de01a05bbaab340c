"""How colleagues go on asking about one study, as its curators wrote it down: `asked_next/<id>.txt`.

What is typed is compared with each way of asking as a whole; one that is much alike speaks for what tells it.
"""

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from bot.core.followup.lines import Talk
from bot.core.followup.lookup.meaning import Direction, Meaning, closeness
from bot.core.followup.lookup.sense import Sense
from bot.core.followup.passages import Passage, passages
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem, Problem
from bot.core.question import STOP, fold

TOLD, NOT_SAID, ANOTHER = "told", "not said", "another question"
_HEADING = re.compile(r"\[([^\[\]:]+)(?::\s*(.+))?\]")
_BETWEEN = re.compile(r"\s*\|\s*")
_WORD, _GRAMMAR, _PAIR, _WIDER = 1.0, 0.6, 0.3, 0.5  # how much each counts beside what it means
_BEST = 3  # ways of asking that speak together
_WHOLE = 100  # what 1 is kept as, in a byte


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
    """How like a text is to ways of asking, 0 to 1, the most alike first."""

    told: Mapping[int, Sequence[float]]
    """For each passage that is asked for, by its place."""
    kinds: Mapping[str, Sequence[float]]
    """For ways that are told, that are not said, and that ask for other things."""

    def most(self, kind: str) -> float:
        """Return how like it is to the most alike way of a kind."""
        return _most(self.kinds.get(kind, ()))

    def some(self, kind: str) -> float:
        """Return how like it is to the most alike ways of a kind, so many that one lucky word makes none."""
        return _some(self.kinds.get(kind, ()))

    def most_of(self, place: int) -> float:
        """Return how like it is to the way most like it that one passage tells."""
        return _most(self.told.get(place, ()))

    def some_of(self, place: int) -> float:
        """Return how like it is to the most alike ways that one passage tells."""
        return _some(self.told.get(place, ()))


def _most(values: Sequence[float]) -> float:
    return values[0] if values else 0.0


def _some(values: Sequence[float]) -> float:
    return sum(values[:_BEST]) / _BEST


class AskedNext:
    """The ways in which colleagues go on asking about one study; the name of a row, and its time, ask for it too."""

    def __init__(self, text: str, among: Sequence[Passage], sense: Sense, meaning: Meaning) -> None:
        asked = [*_named(among), *_written(text, among)]
        self._of = [of for _, of in asked]
        signs = [signs_of(way, sense) for way, _ in asked]
        self._directions = [array("b", (round(_WHOLE * part) for part in meaning.of(each))) for each in signs]
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
        """Return how like the signs of a text are to those of each way: the cosine of both."""
        likeness: dict[int, float] = defaultdict(float)
        for sign, weight in self._weighed(signs).items():
            if (at := self._where.get(sign)) is not None:
                for place in range(self._from[at], self._from[at + 1]):
                    likeness[self._ways[place]] += weight * self._counts[place]
        return self._near(likeness.items())

    def meant(self, direction: Direction) -> Near:
        """Return how close what a text means is to what each way does."""
        return self._near((n, closeness(direction, other) / _WHOLE) for n, other in enumerate(self._directions))

    def _near(self, likeness: Iterable[tuple[int, float]]) -> Near:
        told: dict[int, list[float]] = {}
        kinds: dict[str, list[float]] = {}
        for n, value in likeness:
            of = self._of[n]
            kinds.setdefault(of if isinstance(of, str) else TOLD, []).append(value)
            for place in () if isinstance(of, str) else of:
                told.setdefault(place, []).append(value)
        for values in (*told.values(), *kinds.values()):
            values.sort(reverse=True)
        return Near(told, kinds)


_Of = tuple[int, ...] | str
"""The places of the passages that tell it; or that it is not said, or another question."""


def _named(among: Sequence[Passage]) -> Iterator[tuple[str, _Of]]:
    """Yield the names and times of rows, with the rows that they ask for."""
    times: dict[str, list[int]] = {}
    for n, passage in enumerate(among):
        if passage.name:
            yield passage.name, (n,)
        if passage.name and passage.time:
            yield f"{passage.name} at {passage.time}", (n,)
            times.setdefault(passage.time, []).append(n)
    for time, places in times.items():
        yield f"at {time}", tuple(places)


def _written(text: str, among: Sequence[Passage]) -> Iterator[tuple[str, _Of]]:
    """Yield the ways of asking in a file, with what they ask for."""
    for ways in ways_in(text):
        of = ways.heading if ways.heading in (NOT_SAID, ANOTHER) else told_by(ways, among)
        yield from ((asked, of) for asked in ways.asked)


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


def is_pair(sign: str) -> bool:
    """Tell whether a sign is a pair of words."""
    return sign[0] == "'" and " " in sign


def grams_of(text: str, sense: Sense) -> Iterator[tuple[str, float]]:
    """Yield the words of a text, grammar too, and the pairs of words, with how much each counts."""
    words = sense.words(text)
    for word in words:
        yield f"'{word.stem}", _GRAMMAR if word.text in STOP else _WORD
    for one, other in pairwise(words):
        yield f"'{one.stem} {other.stem}", _PAIR
