"""The fit: two logistic models with bounded signs and a little shrinkage, cross-validated by study."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from benchmarks.data import fold_of
from benchmarks.model import Coefficients, lead, ranked
from benchmarks.signs import OF_RANKING, judge_features, ranker_features, sign
from benchmarks.training import Asked, Row
from bot.core.matching.index import Match

FOLDS = 10
# How much a weight costs: the judge learns from fewer rows, but from features that were chosen for it.
OF_RANKER, OF_JUDGE = 1.0, 0.25
_DECIMALS = 9  # sums over sets differ in the last bits from run to run; the fit must not


def logistic(
    x: np.ndarray,
    y: np.ndarray,
    weight: np.ndarray,
    features: Sequence[str],
    *,
    shrinkage: float,
    start: np.ndarray | None = None,
) -> np.ndarray:
    """Return the coefficients, the bias last, that keep to the signs of the features; `start`: a guess at them."""
    x = np.ascontiguousarray(x)
    bounds = [{1: (0, None), -1: (None, 0)}[sign(f)] for f in features]

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ theta[:-1] + theta[-1]
        slope = (1 / (1 + np.exp(-z)) - y) * weight
        value = (weight * (np.logaddexp(0, z) - y * z)).sum() + shrinkage * (theta[:-1] ** 2).sum() / 2
        return value, np.append(x.T @ slope + shrinkage * theta[:-1], slope.sum())

    found = minimize(
        loss,
        np.zeros(len(features) + 1) if start is None else start,
        jac=True,
        method="L-BFGS-B",
        bounds=[*bounds, (None, None)],
        options={"maxiter": 2000, "maxfun": 4000, "ftol": 1e-13, "gtol": 1e-8, "maxcor": 30},
    )
    return np.asarray(found.x)


class Table:
    """Rows as matrices: one line for each candidate, and where each row's lines are."""

    def __init__(self, asked: Sequence[Asked], beside: Sequence[Row]) -> None:
        self.rows = [row for row in (*(a.row for a in asked), *beside) if row.matches]
        self.in_judge = np.array([row.weight.judge for row in self.rows])
        seen = sorted({name for row in self.rows for name in row.matches[0].features})
        self.ranker, self.judge = ranker_features(seen), judge_features(seen)
        self.names = [name for name in seen if name not in OF_RANKING]
        place = {name: n for n, name in enumerate(self.names)}
        self.x = np.array([[m.features[f] for f in self.names] for row in self.rows for m in row.matches])
        self.x = self.x.round(_DECIMALS)
        self.y = np.array([float(m.poem_id in row.right) for row in self.rows for m in row.matches])
        self.weight = np.array([row.weight.ranker for row in self.rows for _ in row.matches])
        self.of_row = np.array([n for n, row in enumerate(self.rows) for _ in row.matches])
        self.start = np.searchsorted(self.of_row, np.arange(len(self.rows) + 1))
        self.ranker_columns = [place[f] for f in self.ranker]
        self.judge_columns = [place[f] for f in self.judge]

        self.whole = self.fit_ranker(np.ones(len(self.rows), bool))

    def fit_ranker(self, rows: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
        """Return the ranker fitted to the rows that are marked."""
        lines = rows[self.of_row]
        return logistic(
            self.x[lines][:, self.ranker_columns],
            self.y[lines],
            self.weight[lines],
            self.ranker,
            shrinkage=OF_RANKER,
            start=start,
        )

    def logits(self, ranker: np.ndarray) -> np.ndarray:
        """Return the logit of every candidate."""
        return np.asarray(self.x[:, self.ranker_columns] @ ranker[:-1] + ranker[-1])

    def best(self, logits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return what the judge sees of each row's best candidate, and whether that is right."""
        lines, seen = [], []
        for n in range(len(self.rows)):
            own = logits[self.start[n] : self.start[n + 1]]
            order = np.argsort(-own, kind="stable")
            lines.append(self.start[n] + order[0])
            seen.append((own[order[0]], lead([float(own[i]) for i in order[:2]], 0)))
        return np.hstack([np.array(seen), self.x[lines][:, self.judge_columns]]), self.y[lines]

    def fit_judge(self, x: np.ndarray, y: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return the judge fitted to the rows that are marked."""
        return logistic(x[rows], y[rows], self.in_judge[rows], ["logit", "lead", *self.judge], shrinkage=OF_JUDGE)

    def coefficients(self, ranker: np.ndarray, judge: np.ndarray) -> Coefficients:
        """Return two fits by the names of their features."""
        return Coefficients(
            float(ranker[-1]),
            dict(zip(self.ranker, map(float, ranker), strict=False)),
            float(judge[-1]),
            dict(zip(["logit", "lead", *self.judge], map(float, judge), strict=False)),
        )


@dataclass(frozen=True, slots=True)
class CrossValidated:
    """Each question's ranking by a model that never saw a question on its studies, and the fold it was in."""

    rankings: list[tuple[Match, ...]]
    folds: list[int]


def fit(table: Table) -> Coefficients:
    """Return both models fitted to all rows; the judge learns from logits of rankers that had not seen the row."""
    everything = np.ones(len(table.rows), bool)
    x, y = table.best(_out_of_fold(table, 0)[0])
    return table.coefficients(table.whole, table.fit_judge(x, y, everything)).rounded()


def cross_validate(table: Table, asked: Sequence[Asked], draw: int = 0) -> CrossValidated:
    """Return every question's ranking by models fitted to the other folds."""
    logits, fold, rankers = _out_of_fold(table, draw)
    x, y = table.best(logits)
    models = [table.coefficients(rankers[f], table.fit_judge(x, y, fold != f)) for f in range(FOLDS)]
    dealt = _deal(table, draw)
    folds = [dealt.get(a.row.group, 0) for a in asked]
    return CrossValidated([ranked(a.row.matches, models[f]) for a, f in zip(asked, folds, strict=True)], folds)


def _deal(table: Table, draw: int) -> dict[str, int]:
    return fold_of((row.group for row in table.rows), FOLDS, draw)


def _out_of_fold(table: Table, draw: int) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    dealt = _deal(table, draw)
    fold = np.array([dealt[row.group] for row in table.rows])
    logits, rankers = np.zeros(len(table.y)), []
    for f in range(FOLDS):
        rankers.append(table.fit_ranker(fold != f, table.whole))
        lines = (fold == f)[table.of_row]
        logits[lines] = table.logits(rankers[f])[lines]
    return logits, fold, rankers
