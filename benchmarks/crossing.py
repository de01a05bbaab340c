"""Outcomes of questions whose studies neither the weights nor the thresholds have seen."""

from collections.abc import Sequence

from benchmarks.fit import FOLDS, CrossValidated
from benchmarks.judging import Choice, Outcome, best_of, judged_by, outcome
from benchmarks.training import Asked
from bot.core.matching.index import Index


def cross_validated(
    asked: Sequence[Asked], draw: CrossValidated, choices: Sequence[Choice], index: Index
) -> list[Outcome]:
    """Return the outcome of every question, by thresholds chosen on the other folds."""
    found: dict[int, Outcome] = {}
    for fold in range(FOLDS):
        others = [n for n, own in enumerate(draw.folds) if own != fold]
        with judged_by(choices[0].complete(best_of(choices, asked, others), others)):
            for n, own in enumerate(draw.folds):
                if own == fold:
                    found[n] = outcome(asked[n], draw.rankings[n], index)
    return [found[n] for n in range(len(asked))]
