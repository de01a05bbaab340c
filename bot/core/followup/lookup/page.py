"""One POEM as it is looked up: its passages, and what a text meets in them."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.followup.lines import Talk
from bot.core.followup.lookup.asked_next import ANOTHER, NOT_SAID, TOLD, AskedNext, Near, grams_of, signs_of
from bot.core.followup.lookup.asks import Asks
from bot.core.followup.lookup.headings import headings_of
from bot.core.followup.lookup.meaning import Direction, Meaning, closeness
from bot.core.followup.lookup.sense import Sense, Terms, Unit
from bot.core.followup.passages import Passage, passages
from bot.core.question import Concept, Reader, RedirectKind, fold, lengths_in, screen, without_lengths

_ELSEWHERE: tuple[RedirectKind, ...] = ("personal", "interaction", "diagnosis", "dose", "coding", "policy", "legal")
_ORDINARY = 0.25  # words that people say around any question
_OF_THE_TOPIC = 0.4  # what the whole study is about tells its passages little apart
_STRANGE = 0.9  # a word that is in no list
_EVERYWHERE = 0.2  # the least that a word counts which stands in every passage
_ASKED = 0.9  # a word that asks for such a passage, and does not stand in it
_NEAR = 0.12  # by how much two times may differ that are one: 24 weeks are 6 months
_BY_NAME = 0.97  # of the words of a row's name and of what was typed, each among the other: it is asked for by name
PLAINLY = 0.75  # overlap of a text with a way of asking
_UNLIKELY = 0.01  # the least that is reckoned with for a heading
_MET = 0.5  # from how well a word is met in a passage on it stands in the POEM
_MUCH = ("study.population.who", "study.intervention")  # parts of the header that tell of many things
_POINTS_BACK = re.compile(
    r"^(?:and|but|so|ok|what about|how about|what of|any)\b|\b(?:it|its|this|that|they|them|their|these|those|"
    r"here|stud(?:y|ies)|trials?|authors?|researchers|investigators|poem|paper|report)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What a follow-up meets in a POEM, before it is weighed."""

    passages: Sequence[Passage]
    features: Sequence[Mapping[str, float]]
    """What speaks for each passage."""
    seen: Mapping[str, float]
    """What speaks for each kind, whichever passage is best."""
    asks: Mapping[str, float]


class Words:
    """What a vocabulary and its sayings make of words; a reload that changes neither need not make it anew."""

    def __init__(self, reader: Reader) -> None:
        self.sense = Sense(reader, reader.vocabulary.sayings)
        self.asks = Asks(reader, reader.vocabulary.sayings)
        self.meaning = Meaning()
        self.ordinary = frozenset(word.stem for said in reader.vocabulary.ordinary for word in reader.words(said))
        self._asked_next: dict[str, tuple[str, Sequence[Passage], AskedNext]] = {}

    def asked_next(self, poem_id: str, text: str, among: Sequence[Passage]) -> AskedNext:
        """Return what is asked next of a POEM, made anew only where its file or its passages have changed."""
        kept = self._asked_next.get(poem_id)
        if kept is None or kept[:2] != (text, among):
            kept = self._asked_next[poem_id] = (text, among, AskedNext(text, among, self.sense, self.meaning))
        return kept[2]


_Weighed = tuple[Unit, float]
_Meets = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class _Typed:
    """What was typed, as it is looked up."""

    plain: str
    weighed: tuple[_Weighed, ...]
    """Its words and phrases, with how much each counts."""
    meets: _Meets
    """How well each passage meets each of them."""
    asks: Mapping[str, float]
    alike: Mapping[str, float]
    near: Near
    """How like its words are to what colleagues ask of this study, as its curators wrote it down."""
    meant: Near
    """The same of what it means."""
    itself: Sequence[float]
    """How close what it means is to each passage itself; nothing where ways of asking are written down."""
    headings: Mapping[str, float]
    """Under which heading it is told, and how likely, by how colleagues ask of any study."""
    said: Terms
    hours: frozenset[float]

    def met(self, meeting: Sequence[float]) -> list[tuple[float, Unit, float]]:
        """Return its words and phrases with how well each is met, and how much it counts."""
        return [(meets, unit, weight) for meets, (unit, weight) in zip(meeting, self.weighed, strict=True)]


class Page:
    """The passages of one POEM."""

    def __init__(self, talk: Talk, words: Words) -> None:
        self._talk = talk
        self._words = words
        self._passages = tuple(passages(talk))
        self._terms = [words.sense.terms(*passage.texts) for passage in self._passages]
        poem = talk.poem
        arms = (poem.study.intervention, poem.study.comparison)
        self._topic = words.sense.terms(poem.headline, poem.clinical_question, *arms).own
        self._names = [
            tuple((unit, self._weight(unit)) for unit in words.sense.units(passage.name)) for passage in self._passages
        ]
        self._concepts = self._told_of()
        asked_next = talk.knowledge.asked_next.get(poem.id, "")
        self._asked_next = words.asked_next(poem.id, asked_next, self._passages)
        # What stands in a passage tells less than how it is asked for, and is heard where nobody wrote that down.
        self._directions = () if asked_next else tuple(self._direction(p) for p in self._passages)

    def _direction(self, passage: Passage) -> Direction:
        text = " . ".join((passage.name, *passage.texts))
        return self._words.meaning.of(signs_of(text, self._words.sense))

    def _weight(self, unit: Unit) -> float:
        holding = sum(not unit.terms.isdisjoint(terms.own) for terms in self._terms)
        size = len(self._terms)
        rare = math.log(1 + size / (holding + 0.5)) / math.log(1 + size / 0.5)
        base = 1.0 if unit.known else _ORDINARY if unit.terms & self._words.ordinary else _STRANGE
        base *= 1.0 if unit.terms.isdisjoint(self._topic) else _OF_THE_TOPIC
        return base * (_EVERYWHERE + (1 - _EVERYWHERE) * rare)

    def gathered(self, text: str) -> Gathered:
        """Return what a text meets, repaired."""
        typed = self._typed(plain(text))
        features = tuple(self._features(n, typed) for n in range(len(self._passages)))
        return Gathered(self._passages, features, self._judging(typed), typed.asks)

    def marks(self, text: str) -> frozenset[str]:
        """Return by what it is told under which heading a text is told, repaired."""
        typed = plain(text)
        weighed = self._weighed(typed, self._words.asks.alike(typed))
        return frozenset(self._marks(typed, weighed, self._meets(weighed)))

    def _marks(self, plain: str, weighed: Sequence[_Weighed], meets: _Meets) -> Iterator[str]:
        yield from (gram for gram, _ in grams_of(plain, self._words.sense))
        for (unit, _), most in zip(weighed, _most(meets), strict=True):
            sign = "+" if most >= _MET else "?"
            yield from (f"{sign}{term}" for term in (*unit.terms, *unit.above))

    def _weighed(self, plain: str, alike: Mapping[str, float]) -> tuple[_Weighed, ...]:
        """Return the words and phrases of a text; a way of asking for an outcome ("did it save lives?") names it."""
        sense = self._words.sense
        name = max(alike, key=alike.__getitem__, default="")
        outcome = sense.group(name) if name and alike[name] >= PLAINLY else None
        units = (outcome,) if outcome else sense.units(without_lengths(plain))
        return tuple((unit, self._weight(unit)) for unit in units)

    def _meets(self, weighed: Sequence[_Weighed]) -> _Meets:
        return [[terms.meet(unit) for unit, _ in weighed] for terms in self._terms]

    def _typed(self, plain: str) -> _Typed:
        """Return what was typed as it is looked up."""
        sense, asks = self._words.sense, self._words.asks
        alike = asks.alike(plain)
        weighed = self._weighed(plain, alike)
        meets = self._meets(weighed)
        signs = signs_of(plain, sense)
        direction = self._words.meaning.of(signs)
        near, meant = self._asked_next.near(signs), self._asked_next.meant(direction)
        itself = tuple(closeness(direction, other) for other in self._directions)
        return _Typed(
            plain, weighed, meets, asks.of(plain), alike, near, meant, itself,
            headings=headings_of(frozenset(self._marks(plain, weighed, meets))),
            said=sense.terms(plain),
            hours=lengths_in(plain),
        )  # fmt: skip

    def _features(self, n: int, typed: _Typed) -> dict[str, float]:
        """Return what speaks for one passage."""
        passage, names = self._passages[n], self._names[n]
        whole = sum(weight for _, weight in typed.weighed) or 1.0
        met = typed.met(typed.meets[n])
        own = sum(meets * weight for meets, _, weight in met)
        asked = [
            max([meets, *(_ASKED * self._words.asks.telling(term, passage.asks) for term in unit.terms)]) * weight
            for meets, unit, weight in met
        ]
        precise = 0.0
        if names:
            precise = sum(typed.said.meet(unit) * weight for unit, weight in names) / sum(weight for _, weight in names)
        timed = bool(typed.hours and passage.hours)
        meets = timed and any(abs(a - b) <= _NEAR * max(a, b) for a in typed.hours for b in passage.hours)
        likely = max((typed.asks.get(name, 0.0) for name in passage.asks), default=0.0)
        way = max((typed.alike.get(name, 0.0) for name in passage.asks), default=0.0)
        row = bool(passage.name)
        kind = "row" if row else "page" if passage.page else passage.at.split("[")[0]
        kind = "header" if passage.header and not (passage.page or kind in _MUCH) else kind
        told_under = typed.headings.get(passage.heading, 0.0)
        return {
            "covered": sum(asked) / whole,
            "own": own / whole,
            "own_mass": min(own, 2.0),
            "named": float(min(2, sum(meets == 1 and unit.known for meets, unit, _ in met))),
            "precise": precise,
            "precise_own": precise * own / whole,
            "by_name": float(precise >= _BY_NAME and own / whole >= _BY_NAME),
            "time_met": float(meets),
            "time_met_row": float(meets and row),
            "time_alone": float(meets and row and not typed.weighed),
            "time_other": float(timed and not meets and row),
            "asked": likely,
            "asked_header": likely * passage.header,
            "asked_row": likely * row,
            "alike": way,
            "alike_header": way * passage.header,
            "alike_row": way * row,
            "long": 0.0 if row else math.log1p(sum(len(text.split()) for text in passage.texts)),
            **_of_passage("near", typed.near, n),
            "near_much": typed.near.most_of(n) ** 2,
            **_of_passage("meant", typed.meant, n),
            "meant_itself": typed.itself[n] if typed.itself else 0.0,
            "told_under": told_under,
            "told_under_log": math.log(told_under + _UNLIKELY),
            f"is_{kind}": 1.0,
        }

    def _judging(self, typed: _Typed) -> dict[str, float]:
        """Return what speaks for each kind: what is met nowhere, what is named besides, which POEM fits it better."""
        met = typed.met(_most(typed.meets))
        knowledge, poem = self._talk.knowledge, self._talk.poem
        understood = knowledge.index.understand(typed.plain)
        sure = {match.poem_id: match.confidence for match in knowledge.index.rank(understood)}
        mine = sure.pop(poem.id, 0.0)
        other = max(sure.values(), default=0.0)
        strangers = [(unit, weight) for meets, unit, weight in met if meets < _MET]
        concepts = understood.reading.concepts
        besides = [concept for concept in concepts if concept not in self._concepts]
        drug = any(concept.kind == "intervention" for concept in besides)
        condition = any(concept.kind == "condition" for concept in besides)
        here = {concept.kind for concept in concepts if concept in self._concepts}
        met_share = sum(meets * weight for meets, _, weight in met) / (sum(weight for *_, weight in met) or 1.0)
        shares = screen(typed.plain, understood.reading, knowledge.reader).shares
        return {
            "mine": mine,
            "other": other,
            "other_drug": float(drug),
            "other_condition": float(condition),
            "other_drug_and_condition": float(drug and condition),
            "other_drug_for_it": float(drug and "condition" in here),
            "it_for_other_condition": float(condition and "intervention" in here),
            "names_it": float("intervention" in here),
            "names_its_condition": float("condition" in here),
            "unmet_known": min(2.0, sum(weight for unit, weight in strangers if unit.known)),
            "unmet_strange": min(2.0, sum(weight for unit, weight in strangers if not unit.known)),
            "lacks": float(not any(meets for meets, *_ in met) and any(unit.known for unit, _ in strangers)),
            "names_trial": float(bool(concepts) and not besides),
            "met": min(2.0, sum(meets * weight for meets, _, weight in met)),
            "asked": max(typed.asks.values(), default=0.0),
            "alike": max(typed.alike.values(), default=0.0),
            "points_back": float(_POINTS_BACK.search(typed.plain) is not None),
            "long": min(14, len(typed.plain.split())) / 10,
            "question": shares["question"],
            "chatter": shares["chatter"],
            "elsewhere": max(shares[kind] for kind in _ELSEWHERE),
            "met_share": met_share,
            "chatter_unmet": shares["chatter"] * (1 - met_share),
            "elsewhere_unmet": max(shares[kind] for kind in _ELSEWHERE) * (1 - met_share),
            **_of_kinds("near", typed.near),
            **_of_kinds("meant", typed.meant),
            "meant_itself": max(typed.itself, default=0.0),
            "told_nowhere": typed.headings.get(NOT_SAID, 0.0),
            "told_elsewhere": typed.headings.get(ANOTHER, 0.0),
        }

    def _told_of(self) -> set[Concept]:
        """Return what a POEM is about, with the classes above it."""
        reader, poem = self._talk.knowledge.reader, self._talk.poem
        heart = (poem.headline, poem.clinical_question, *poem.tags, *poem.keywords)
        texts = (*heart, *(text for passage in self._passages for text in passage.texts))
        own = {concept for text in texts for concept in reader.read(text).concepts}
        return own | {above for concept in own for above in reader.classes(concept)}


def plain(text: str) -> str:
    """Return a text as it is looked up: letters folded, spaces single."""
    return re.sub(r"\s+", " ", fold(text)).strip()


def _of_passage(name: str, near: Near, place: int) -> dict[str, float]:
    """Return what the ways that one passage tells speak for it."""
    most = near.most_of(place)
    return {name: most, f"{name}_some": near.some_of(place), f"{name}_most": most if most == near.most(TOLD) else 0.0}


def _of_kinds(name: str, near: Near) -> dict[str, float]:
    """Return what ways speak for each kind."""
    kinds = (("told", TOLD), ("not_said", NOT_SAID), ("another", ANOTHER))
    most = {f"{name}_{kind}": near.most(ways) for kind, ways in kinds}
    return most | {f"{name}_some_{kind}": near.some(ways) for kind, ways in kinds}


def _most(meets: _Meets) -> list[float]:
    """Return how well each word is met by the passage that meets it best."""
    return [max(column) for column in zip(*meets, strict=True)]
