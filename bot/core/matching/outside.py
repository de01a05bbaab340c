"""Where a question lies outside what a study took: people it left out, levels and times beyond its own, the way back.

Both sides are read by the same reader (`question.scope`, `limits`, `moves`, `opposites`). Only a clear conflict counts,
where both sides say something: it keeps a POEM from being answered outright, as other people do.
"""

import re
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from bot.core.poem import Poem
from bot.core.question import (
    Concept,
    Limits,
    Move,
    Named,
    Reader,
    Scoped,
    Span,
    Word,
    aims_in,
    limits_of,
    moves_in,
    onset_in,
    says_late,
    scoped,
)

_PEOPLE = re.compile(r", (?:does|do|is|are|can|how|should|which|what|when|who)\b")
_OPTIONAL = re.compile(
    r"\d%|\b(?:mostly|about|such as|one or more|at least one|any of|mean|median|some|including|other)\b"
)
_AT_RISK = re.compile(r"\b(?:risk (?:\([^()]*\) )?(?:of|for)|suspect\w*|to prevent|screen\w* for) [^,;()]*")
_WHOM = frozenset("people patients adults men women children kids infants babies smokers elders".split())  # noqa: SIM905
_NEIGHBOUR = 3
_STOPS = frozenset({"stop", "discontinu", "withdraw", "taper", "deprescrib", "wean"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question says of people and of what is to be done, besides its topic."""

    scope: Scoped
    limits: Limits
    moves: frozenset[Move]
    words: frozenset[str]
    contraries: tuple[tuple[str, frozenset[str]], ...]
    """Its words that have contraries, with what these look like."""
    pairs: frozenset[tuple[str, str]]
    """Words that have a contrary beside the same thing, each with a word that it stands before."""
    late: bool
    """It says, without a number, that somebody comes late."""


@dataclass(frozen=True, slots=True)
class Took:
    """What a study took: `had` what all of its people have or take, `denied` what it left out, `asked` its topic."""

    had: tuple[Concept, ...]
    denied: tuple[Concept, ...]
    asked: frozenset[Concept]
    outcomes: frozenset[Concept]
    limits: Limits
    aims: frozenset[tuple[str, float]]
    """Levels that it aimed for, or compared, by measure."""
    on: frozenset[Concept]
    """The drugs that its people took already."""
    moves: frozenset[Move]
    given: frozenset[Concept]
    compared: frozenset[Concept]
    stops: bool
    words: frozenset[str]
    """The words of all that it asked."""
    pairs: frozenset[tuple[str, str]]
    """Words with contraries, each with a word it stands before, in the heart; `all_pairs`: in all that it asked."""
    all_pairs: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Outside:
    """One way in which a question lies outside: what was asked, and what the study took, in a few words."""

    asked: str
    took: str


def asked_in(
    text: str,
    words: Sequence[Word],
    gaps: Sequence[str],
    reader: Reader,
    *,
    lookalikes: Mapping[str, frozenset[str]],
    known: Container[str],
) -> Asked:
    """Return what a question says besides its topic; `words`: as understood, `gaps`: what stands behind each.

    `lookalikes`: of its real words that nobody here knows, those that are spelt much like them; `known`: the words
    that studies are told in, beside which no contrary matters.
    """
    said = frozenset(word.text for word in words)
    named = list(reader.named(words))
    limits = limits_of(text, reader.vocabulary.measures)
    return Asked(
        scoped(words, gaps, named, reader),
        replace(limits, passing=limits.passing or onset_in(_with_symptoms(words, named))),
        moves_in(words, gaps, named, reader),
        said,
        tuple(_contraries(said, reader, lookalikes, known)),
        _pairs_of(words, reader),
        says_late(text, reader.vocabulary.late),
    )


def _contraries(
    said: Collection[str], reader: Reader, lookalikes: Mapping[str, frozenset[str]], known: Container[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the words that have contraries, with those of what these may look like that are words and are not said."""
    for word in sorted(filter(str.isalpha, said)):
        alike = (*reader.opposites.of(word), *lookalikes.get(word, ()))
        found = frozenset(other for other in alike if other in known and other not in said)
        if found:
            yield word, found


def _with_symptoms(words: Sequence[Word], named: Sequence[Named]) -> str:
    """Return words with "symptoms" for every condition: whoever has one "for 5 days" has had it since then."""
    told = [word.text for word in words]
    for start, end, concept in reversed(named):
        if concept.kind == "condition":
            told[start:end] = ["symptoms"]
    return " ".join(told)


def took_in(poem: Poem, asked: Iterable[str], reader: Reader) -> Took:
    """Return what a study took; `asked`: every text that says what it asked."""
    who, question = poem.study.population.who, poem.clinical_question
    people = _PEOPLE.split(question)[0]
    heart = f"{question} . {poem.headline}"
    arms = f"{poem.study.intervention} . {poem.study.comparison}"
    read = [_Read(text, reader) for text in (heart, arms, poem.citation.title, *asked)]
    taken = [_Read(text, reader) for text in (who, people)]
    had = _had(who, reader) | _had(people, reader) | frozenset(_said_of_people(poem.headline, reader))
    topic = frozenset(c for one in read[:3] for c in one.scope.affirmed) | had
    told = [*taken, read[0], _Read(poem.bottom_line, reader)]
    denied = frozenset(c for one in told for c in (*one.listed.denied, *_excluded(one.text, reader)))
    stems = {word.stem for one in read for word in one.words}
    return Took(
        had=_in_order(had),
        denied=_in_order(c for c in denied if not _related(c, topic, reader)),
        asked=topic | {concept for one in read for concept in one.scope.affirmed},
        outcomes=frozenset(c for outcome in poem.outcomes for c in reader.learn(outcome.name).concepts),
        limits=_limits(poem, who, people, arms, reader),
        aims=aims_in(heart, reader.vocabulary.measures, of_arm=False)
        | aims_in(arms, reader.vocabulary.measures, of_arm=True),
        on=frozenset(move.concept for one in taken for move in one.moves if move.kind == "take") - denied,
        moves=frozenset(move for one in read for move in one.moves),
        given=frozenset(reader.learn(poem.study.intervention).concepts),
        compared=frozenset(reader.learn(poem.study.comparison).concepts),
        stops=not _STOPS.isdisjoint(stems),
        words=frozenset(word.text for one in (*read, *taken) for word in one.words),
        pairs=frozenset(pair for one in (read[0], taken[0]) for pair in _pairs_of(one.words, reader)),
        all_pairs=frozenset(pair for one in (*read, *taken) for pair in _pairs_of(one.words, reader)),
    )


def _in_order(concepts: Iterable[Concept]) -> tuple[Concept, ...]:
    """Return concepts by name: which of them is told of first is no matter of chance."""
    return tuple(sorted(concepts, key=lambda concept: (concept.name, concept.kind)))


def _limits(poem: Poem, who: str, people: str, arms: str, reader: Reader) -> Limits:
    """Return the limits of whom a study took; those of its question and arms only where an arm may be one."""
    measures = reader.vocabulary.measures
    found = [limits_of(text, measures, of_study=True) for text in (who, people)]
    levels: dict[str, Span] = {}
    for one in found:
        levels = {**one.levels, **levels}
    for text in (poem.clinical_question, poem.headline, arms):
        of_arms = limits_of(text, {name: m for name, m in measures.items() if m.of_arms}, of_study=True)
        levels = {**of_arms.levels, **levels}
    return Limits(levels, next((one.onset for one in found if one.onset), None))


class _Read:
    """A text of a POEM, read: each part once, and only when it is wanted."""

    def __init__(self, text: str, reader: Reader) -> None:
        self.text = text
        self.words = reader.words(text)
        self._gaps, self._named, self._reader = reader.gaps(text), list(reader.named(self.words)), reader

    @cached_property
    def scope(self) -> Scoped:
        return scoped(self.words, self._gaps, self._named, self._reader)

    @cached_property
    def listed(self) -> Scoped:
        return scoped(self.words, self._gaps, self._named, self._reader, lists=True)

    @cached_property
    def moves(self) -> frozenset[Move]:
        return moves_in(self.words, self._gaps, self._named, self._reader)


def outside(asked: Asked, took: Took, reader: Reader) -> Iterator[Outside]:
    """Yield each way in which a question lies outside what a study took."""
    yield from _left_out(asked.scope, took, reader)
    yield from _beyond(asked, took, reader)
    yield from _turned(asked.moves, took, reader)
    yield from _contrary(asked, took, reader)


def _left_out(scope: Scoped, took: Took, reader: Reader) -> Iterator[Outside]:
    for concept in scope.denied:
        for own in took.had:
            if concept == own or concept in reader.classes(own):
                yield Outside(f"without {concept.name}", f"people with {own.name}")
    for concept in scope.affirmed:
        for left in took.denied:
            if (concept == left or left in reader.classes(concept)) and _is_meant(concept, scope, took):
                yield Outside(
                    concept.name, f"nobody with {left.name}" if left.kind == "condition" else f"nobody on {left.name}"
                )


def _is_meant(concept: Concept, scope: Scoped, took: Took) -> bool:
    """Tell whether a concept is said of people: as what they have, or because the study asked nothing about it."""
    return concept in scope.had or not (concept in took.asked or concept in took.outcomes)


def _beyond(asked: Asked, took: Took, reader: Reader) -> Iterator[Outside]:
    for name, own in took.limits.levels.items():
        measure = reader.vocabulary.measures[name]
        means = measure.means
        named = (c for c in asked.scope.affirmed if c.name in means and _is_meant(c, asked.scope, took))
        span = asked.limits.levels.get(name) or next((Span(*means[c.name]) for c in named), None)
        aimed = (
            span is not None
            and not measure.of_arms
            and {(name, round(span.least, 6)), (name, round(span.most, 6))} & took.aims
        )
        if span and span.apart(own) and not aimed:
            yield Outside(f"{name} {_told(span)}", f"{name} {_told(own)}")
    if asked.limits.onset and took.limits.onset and asked.limits.onset.apart(took.limits.onset):
        yield Outside(f"{_time(asked.limits.onset)} after onset", _time(took.limits.onset))


def _turned(moves: frozenset[Move], took: Took, reader: Reader) -> Iterator[Outside]:
    for move in moves:
        concept = move.concept
        arms = took.given | took.compared
        if move.kind == "stop" and not took.stops and _related(concept, arms, reader):
            yield Outside(f"stopping {concept.name}", "giving it")
        if (
            move.kind == "start"
            and _taken_already(concept, took, reader)
            and not _moved("start", concept, took, reader)
        ):
            yield Outside(f"starting {concept.name}", "people who took it already")
        if move.kind == "add" and _related(concept, took.on, reader) and (not move.other or move.other not in took.on):
            yield Outside(f"adding {concept.name}", f"people on {concept.name} already")
        if move.kind == "switch" and move.other:
            back = concept in took.given - took.compared and move.other in took.compared - took.given
            other_base = bool(took.on & arms) and concept in arms and concept not in took.on and move.other in took.on
            if back or other_base:
                yield Outside(f"from {concept.name} to {move.other.name}", "the other way round")
        has = any(concept == own or concept in reader.classes(own) for own in took.had)
        if move.kind == "prevent" and has and not _moved("prevent", concept, took, reader):
            yield Outside(f"preventing {concept.name}", f"people with {concept.name}")
        prevents = _moved("prevent", concept, took, reader) and not _moved("treat", concept, took, reader)
        if move.kind == "treat" and prevents and not has:
            yield Outside(f"treating {concept.name}", f"preventing {concept.name}")


def _taken_already(concept: Concept, took: Took, reader: Reader) -> bool:
    """Tell whether a study's people took a drug already: as it says, or because it was to be stopped."""
    to_stop = took.stops and not _related(concept, took.given | took.compared, reader)
    return _related(concept, took.on, reader) or (to_stop and _related(concept, took.asked, reader))


def _moved(kind: str, concept: Concept, took: Took, reader: Reader) -> bool:
    return any(move.kind == kind and _related(concept, {move.concept}, reader) for move in took.moves)


def _contrary(asked: Asked, took: Took, reader: Reader) -> Iterator[Outside]:
    for word, others in asked.contraries:
        if word not in took.words:
            for other in sorted(others & took.words):
                yield Outside("something else", other)  # a word that nobody here knows may be somebody's name
    for word, beside in sorted(asked.pairs - took.all_pairs):
        for other in sorted(reader.opposites.beside(word)):
            if (other, beside) in took.pairs and (other, beside) not in asked.pairs:
                yield Outside(f"{word} {beside}", f"{other} {beside}")


def _pairs_of(words: Sequence[Word], reader: Reader) -> frozenset[tuple[str, str]]:
    found = set()
    for n, word in enumerate(words):
        if reader.opposites.beside(word.text):
            found |= {
                (word.text, after.stem) for after in words[n + 1 : n + 1 + _NEIGHBOUR] if len(after.text) > _NEIGHBOUR
            }
    return frozenset(found)


def _related(concept: Concept, others: Iterable[Concept], reader: Reader) -> bool:
    return any(
        concept == other or concept in reader.classes(other) or other in reader.classes(concept) for other in others
    )


def _had(text: str, reader: Reader) -> frozenset[Concept]:
    """Return the conditions that all people of a text have: no shares, no examples, no one of several."""
    found: set[Concept] = set()
    for clause in re.split(r"[;()]", _AT_RISK.sub("", text)):
        if _OPTIONAL.search(clause) or "excluded" in clause:
            continue
        affirmed = frozenset(_Read(clause, reader).listed.affirmed)
        for part in clause.split(","):
            named = affirmed.intersection(reader.read(part).concepts)
            if len(named) < 2 or not re.search(r"\bor\b", part):
                found.update(c for c in named if c.kind == "condition")
    return frozenset(found)


def _said_of_people(text: str, reader: Reader) -> Iterator[Concept]:
    """Yield the conditions that stand right before people, as theirs: "vomiting children"."""
    words = reader.words(text)
    for _, end, concept in reader.named(words):
        if concept.kind == "condition" and end < len(words) and words[end].text in _WHOM:
            yield concept


def _excluded(text: str, reader: Reader) -> Iterator[Concept]:
    """Yield what a clause names that ends with "excluded"."""
    for clause in re.split(r"[;.] |[()]", text):
        head = clause.split("excluded")[0]
        if head != clause:
            yield from reader.read(head).concepts


def _told(span: Span) -> str:
    if span.least == span.most:
        return f"{span.least:g}"
    if span.least == float("-inf"):
        return f"up to {span.most:g}"
    return f"from {span.least:g}" if span.most == float("inf") else f"{span.least:g} to {span.most:g}"


def _time(span: Span) -> str:
    if span.most == float("inf"):
        return f"over {_hours(span.least)}"
    if span.least in (0, span.most):
        return f"within {_hours(span.most)}" if span.least == 0 else _hours(span.most)
    return f"{_hours(span.least)} to {_hours(span.most)}"


_UNITS: Mapping[str, float] = {"years": 8766.0, "months": 730.0, "weeks": 168.0, "days": 24.0, "hours": 1.0}


def _hours(hours: float) -> str:
    """Return a time in the largest unit of which there are at least two."""
    for unit, size in _UNITS.items():
        if hours >= 2 * size:
            return f"{hours / size:.0f} {unit}"
    return f"{hours:g} hours"
