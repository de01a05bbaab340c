"""How well questions find their POEM: the shipped weights, cross-validated ones, and what a newcomer would write."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks import data, training
from benchmarks.baselines import Scorer, baselines
from benchmarks.crossing import cross_validated
from benchmarks.data import KINDS, Question
from benchmarks.fit import Table, cross_validate
from benchmarks.judging import Choice, Outcome, judged_by, outcome, shipped
from benchmarks.metrics import Figures, Rate, by_set, figures
from benchmarks.signs import check


@dataclass(frozen=True, slots=True)
class Baseline:
    """One single score: how it ranks, and what it answers at the threshold that makes it answer as much as we do."""

    ranks: Mapping[str, Rate]
    threshold: float
    rates: Mapping[str, Rate]


@dataclass(frozen=True, slots=True)
class Quality:
    """Every figure of one run."""

    unseen: Figures
    """Weights from the other folds, the shipped thresholds."""
    chosen: Figures
    """The same, the thresholds too chosen on the other folds."""
    shipped: Figures
    """The shipped weights, which have seen these questions."""
    left: tuple[Outcome, ...]
    """The failures that remain, cross-validated."""
    plain: Figures
    """On questions of our own that ask plainly: weights from the other folds, the shipped thresholds."""
    real: Figures
    """The same on questions that real people asked."""
    others_left: tuple[Outcome, ...]
    """The failures that remain on these two."""
    real_asked: int
    """How many these are; none where they are not beside the checkout."""
    baselines: Mapping[str, Baseline]


def measure() -> Quality:
    """Return every figure of quality."""
    base, sets = data.knowledge(), data.measured()
    questions = sets["own"]
    asked = training.ask(base, [question for own in sets.values() for question in own])
    check(name for a in asked for match in a.row.matches[:1] for name in match.features)
    draw = cross_validate(Table(asked, training.beside(base)), asked)
    choice = Choice(asked, draw.rankings, base.index)
    with judged_by(shipped()):
        met = [outcome(a, ranking, base.index) for a, ranking in zip(asked, draw.rankings, strict=True)]
        seen = [outcome(a, a.row.matches, base.index) for a in asked[: len(questions)]]
    unseen = by_set(met, sets)
    as_much = sum(o.answered_right for o in unseen["own"])
    return Quality(
        unseen=figures(unseen["own"]),
        chosen=figures(cross_validated(asked, draw, [choice], base.index)[: len(questions)]),
        shipped=figures(seen),
        left=tuple(o for o in unseen["own"] if _failed(o)),
        plain=figures(unseen["plain"]),
        real=figures(unseen["real"]),
        others_left=tuple(o for name in ("plain", "real") for o in unseen[name] if _failed(o)),
        real_asked=len(sets["real"]),
        baselines={name: _baseline(scorer, questions, as_much) for name, scorer in baselines(base).items()},
    )


def _failed(found: Outcome) -> bool:
    return found.answered_falsely or (bool(found.question.right) and not found.offered_right)


def _baseline(scorer: Scorer, questions: Sequence[Question], as_much: int) -> Baseline:
    scored = [(question, scorer(question.text)) for question in questions]
    best = [(q, sorted(scores, key=lambda poem: -scores[poem])[:3], scores) for q, scores in scored]
    able = [(q, top) for q, top, _ in best if q.right]
    ranks = {f"hit@{most}": _hits(able, most) for most in (1, 3)}
    ranks |= {f"hit@1 {kind}": _hits([(q, top) for q, top in able if q.kind == kind], 1) for kind in KINDS}
    tops = [(q, top[0], scores[top[0]]) for q, top, scores in best if top]
    right = sorted((score for q, poem, score in tops if poem in q.right), reverse=True)
    threshold = right[min(as_much, len(right)) - 1]
    given = [(q, poem in q.right) for q, poem, score in tops if score >= threshold]
    rates = {
        "answered right": Rate(sum(ok for _, ok in given), len(able)),
        "precision": Rate(sum(ok for _, ok in given), len(given)),
    }
    for source in ("near_misses", "out_of_scope", "other_asks", "chatter"):
        whole = sum(q.source == source and not q.right for q in questions)
        rates[f"{source} answered"] = Rate(sum(q.source == source and not q.right for q, _ in given), whole)
    return Baseline(ranks, threshold, rates)


def _hits(able: Sequence[tuple[Question, Sequence[str]]], most: int) -> Rate:
    return Rate(sum(bool(q.right.intersection(top[:most])) for q, top in able), len(able))
