"""The rows that the models are fitted to: questions with their candidates, and which of these are right.

The questions that the figures are on are few. Ours teach beside them, and so do three kinds of row made of what
curators wrote: a question whose study is taken out (nothing is right any more), a phrasing left out of the index (its
POEM must be found all the same), and a look-alike left out of the index (nothing is right).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from benchmarks import data
from benchmarks.data import Groups, Question, linked
from bot.core.matching.index import Index, Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.gate.kinds import Screened, screen
from bot.core.question.reader import Reader


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a row counts in the fit of the ranker, and in that of the judge."""

    ranker: float
    judge: float


QUESTION = Weight(1.0, 1.0)
OF_THEIRS = {"near_misses": Weight(3.0, 1.0), "out_of_scope": Weight(2.0, 1.0)}
# Ours are many, and meant to deceive.
OF_OURS = dict.fromkeys(("near_misses", "out_of_scope", "chatter", "other_asks"), Weight(1.0, 0.15))
# Real people's are few, and what it is all for.
OF_REAL = {
    "answerable": Weight(3.0, 5.0),
    "partial": Weight(0.0, 2.0),
    "near_misses": Weight(2.0, 2.0),
    "out_of_scope": Weight(2.0, 2.0),
}
# Ours again, but asked as real people ask.
OF_PLAIN = {
    "answerable": Weight(1.0, 2.0),
    "partial": Weight(0.0, 1.0),
    "near_misses": Weight(2.0, 2.0),
}
BEARS_ON_IT = Weight(1.0, 0.0)  # of a partial answer only the ranker learns that it is the nearest
STUDY_OUT, PHRASING_STUDY_OUT, LOOKALIKE = Weight(0.3, 0.008), Weight(0.04, 0.001), Weight(0.6, 0.05)
PHRASING = Weight(0.5, 0.25)


@dataclass(frozen=True, slots=True)
class Row:
    """One question's candidates, and which are right."""

    right: frozenset[str]
    group: str
    weight: Weight
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One of the questions, as far as no weight is needed: screened, understood, its candidates found."""

    question: Question
    screened: Screened
    understood: Understood
    row: Row


def ask(base: KnowledgeBase, questions: Collection[Question]) -> list[Asked]:
    """Return every question with its candidates."""
    groups = _groups(base)
    sets = ((data.ours(), OF_OURS), (data.plain(), OF_PLAIN), (data.real(), OF_REAL))
    weights_of = {question: weights for own, weights in sets for question in own}
    asked = []
    for question in questions:
        understood = base.index.understand(question.text)
        row = Row(
            question.right if question.source != "partial" else frozenset(),
            groups.of_question(question),
            weights_of.get(question, OF_THEIRS).get(question.source, QUESTION),
            base.index.rank(understood),
        )
        asked.append(Asked(question, screen(question.text, understood.reading, base.reader), understood, row))
    return asked


def beside(base: KnowledgeBase) -> list[Row]:
    """Return the rows beside the questions that the figures are on."""
    groups = _groups(base)
    return [
        *(asked.row for asked in ask(base, data.ours())),
        *(replace(a.row, right=a.question.right, weight=BEARS_ON_IT) for a in ask(base, _partial())),
        *_studies_out(base, groups),
        *_phrasings_out(base, groups),
        *_lookalikes_out(base, groups),
    ]


def _partial() -> list[Question]:
    return [question for question in (*data.plain(), *data.real()) if question.source == "partial"]


def _groups(base: KnowledgeBase) -> Groups:
    return Groups(base, (*data.questions(), *data.ours(), *data.plain(), *data.real()))


def _studies_out(base: KnowledgeBase, groups: Groups) -> Iterator[Row]:
    links = linked(base)
    for question in (*data.questions(), *data.ours()):
        if question.source == "answerable":
            out = set(question.right).union(*(links[poem_id] for poem_id in question.right))
            matches = base.index.rank(base.index.understand(question.text), out)
            yield Row(frozenset(), groups.of_question(question), STUDY_OUT, matches)


def _phrasings_out(base: KnowledgeBase, groups: Groups) -> Iterator[Row]:
    links = linked(base)
    for n in range(max(len(poem.also_asked) for poem in base)):
        index = _index_without(base, "also_asked", n)
        for poem in base:
            if n < len(poem.also_asked):
                right, group = links[poem.id] | {poem.id}, groups.of_poem(poem.id)
                understood = index.understand(poem.also_asked[n])
                yield Row(right, group, PHRASING, index.rank(understood))
                yield Row(frozenset(), group, PHRASING_STUDY_OUT, index.rank(understood, right))


def _lookalikes_out(base: KnowledgeBase, groups: Groups) -> Iterator[Row]:
    for n in range(max(len(poem.not_asked) for poem in base)):
        index = _index_without(base, "not_asked", n)
        for poem in base:
            if n < len(poem.not_asked):
                matches = index.rank(index.understand(poem.not_asked[n]))
                yield Row(frozenset(), groups.of_poem(poem.id), LOOKALIKE, matches)


def _index_without(base: KnowledgeBase, field: str, n: int) -> Index:
    """Return an index in which the n-th phrasing of every POEM is missing, with a reader that never saw it."""
    poems = [poem.model_copy(update={field: _all_but(getattr(poem, field), n)}) for poem in base]
    return Index({poem.id: poem for poem in poems}, Reader(base.vocabulary))


def _all_but(texts: tuple[str, ...], n: int) -> tuple[str, ...]:
    return texts[:n] + texts[n + 1 :]
