"""The rows that the models are fitted to: questions with their candidates, and which of these are right.

Questions as typed are few. Three more kinds of row come from what curators wrote and teach the same: a question whose
study is taken out (nothing is right any more), a phrasing left out of the index (its POEM must be found all the same),
and a look-alike left out of the index (nothing is right).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from benchmarks.data import Groups, Question, linked
from bot.core.gate import Screened, screen
from bot.core.knowledge import KnowledgeBase
from bot.core.matching import Index, Match, Understood
from bot.core.question import Reader

# How much a row counts in the fit of the ranker.
NEAR_MISS, OUT_OF_SCOPE = 3.0, 2.0
STUDY_OUT, PHRASING, PHRASING_STUDY_OUT, LOOKALIKE = 0.3, 0.15, 0.04, 0.6


@dataclass(frozen=True, slots=True)
class Row:
    """One question's candidates, and which are right."""

    right: frozenset[str]
    group: str
    weight: float
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
    groups = Groups(base, tuple(questions))
    weights = {"near_misses": NEAR_MISS, "out_of_scope": OUT_OF_SCOPE}
    asked = []
    for question in questions:
        understood = base.index.understand(question.text)
        row = Row(
            question.right,
            groups.of_question(question),
            weights.get(question.source, 1.0),
            base.index.rank(understood),
        )
        asked.append(Asked(question, screen(question.text), understood, row))
    return asked


def authored(base: KnowledgeBase, questions: Collection[Question]) -> list[Row]:
    """Return the rows beside the questions themselves."""
    groups = Groups(base, tuple(questions))
    return [
        *_studies_out(base, questions, groups),
        *_phrasings_out(base, groups),
        *_lookalikes_out(base, groups),
    ]


def _studies_out(base: KnowledgeBase, questions: Collection[Question], groups: Groups) -> Iterator[Row]:
    links = linked(base)
    for question in questions:
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
    return Index(poems, Reader(base.vocabulary))


def _all_but(texts: tuple[str, ...], n: int) -> tuple[str, ...]:
    return texts[:n] + texts[n + 1 :]
