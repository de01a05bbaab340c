"""Broad and narrow questions: fit the weights of `matching/topic.py` and measure them, ten-fold by topic.

`questions/topics.jsonl` was written from the POEM files alone. A topic counts as found when the question is answered as
one; as whole, when every POEM that bears on it is listed.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from benchmarks.data import ROOT
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.topic import signs
from bot.library import Library

QUESTIONS = ROOT / "benchmarks" / "questions" / "topics.jsonl"
WEIGHTS = ROOT / "bot" / "core" / "matching" / "topic_weights.py"
FOLDS, PENALTY = 10, 0.3
TOPIC_FROM, LISTED_FROM = 0.4, 0.15


Question = dict[str, Any]
"""A row of the file: `q`, `expect`, `poems`, and `may`: POEMs that may be listed besides."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A question, a POEM held against the best match, and whether it bears on that one as well."""

    question: int
    poem_id: str
    found: Mapping[str, float]
    bears: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What was reached: of topics, how many were found, and found whole; of each other kind, how many stayed single."""

    topics: int
    found: int
    whole: int
    single: Mapping[str, tuple[int, int]]


def read(path: Path = QUESTIONS) -> list[Question]:
    """Return the questions."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def pairs(rows: Sequence[Question], knowledge: KnowledgeBase) -> tuple[list[Pair], list[str]]:
    """Return all pairs, and for each question its best match."""
    found, best = [], []
    index = knowledge.index
    for n, row in enumerate(rows):
        understood = index.understand(str(row["q"]))
        ranking = index.rank(understood)
        best.append(ranking[0].poem_id if ranking else "")
        wanted, allowed = set(row["poems"]), set(row.get("may", ()))
        for other in ranking[1:]:
            if row["expect"] == "topic" and other.poem_id in allowed:
                continue
            bears = row["expect"] == "topic" and {best[-1], other.poem_id} <= wanted
            found.append(Pair(n, other.poem_id, signs(understood, ranking[0], other, index), bears))
    return found, best


def fit(found: Sequence[Pair]) -> tuple[float, dict[str, float]]:
    """Return the bias and the weights of a logistic regression, fitted to standardised signs, in their own units."""
    names = list(found[0].found)
    x = np.array([[pair.found[name] for name in names] for pair in found])
    y = np.array([pair.bears for pair in found])
    middle, spread = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=PENALTY, max_iter=5000).fit((x - middle) / spread, y)
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - (weights * middle).sum())
    return bias, {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def shares(found: Sequence[Pair], bias: float, weights: Mapping[str, float]) -> list[float]:
    """Return how likely each pair bears on both."""
    logits = [bias + sum(weight * pair.found[name] for name, weight in weights.items()) for pair in found]
    return [float(1 / (1 + np.exp(-logit))) for logit in logits]


def measure(rows: Sequence[Question], found: Sequence[Pair], best: Sequence[str]) -> Figures:
    """Return the figures, each question judged by weights fitted without its topic."""
    groups = np.array([str(rows[p.question].get("group") or rows[p.question]["q"]) for p in found])
    out = np.zeros(len(found))
    for train, test in GroupKFold(FOLDS).split(groups, groups, groups):
        bias, weights = fit([found[n] for n in train])
        out[test] = shares([found[n] for n in test], bias, weights)
    return judged(rows, found, best, out)


def judged(rows: Sequence[Question], found: Sequence[Pair], best: Sequence[str], out: Sequence[float]) -> Figures:
    """Return the figures of shares that were reached somehow."""
    listed: dict[int, set[str]] = {}
    topics: set[int] = set()
    for pair, share in zip(found, out, strict=True):
        if share >= TOPIC_FROM:
            topics.add(pair.question)
        if share >= LISTED_FROM:
            listed.setdefault(pair.question, {best[pair.question]}).add(pair.poem_id)
    kinds = [str(row["expect"]) for row in rows]
    broad = [n for n, kind in enumerate(kinds) if kind == "topic"]
    whole = [n for n in broad if n in topics and set(rows[n]["poems"]) <= listed[n]]
    single = {
        kind: (sum(k == kind and n not in topics for n, k in enumerate(kinds)), kinds.count(kind))
        for kind in sorted(set(kinds) - {"topic"})
    }
    return Figures(len(broad), len(topics & set(broad)), len(whole), single)


def written(bias: float, weights: Mapping[str, float], reached: Figures) -> str:
    """Return the text of topic_weights.py."""
    single = ", ".join(f"{kind} {kept} of {of}" for kind, (kept, of) in reached.single.items())
    return "\n".join((
        '"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.',
        "",
        f"Ten-fold by topic: {reached.found} of {reached.topics} broad questions found, {reached.whole} of them whole;",
        f"kept single: {single}.",
        '"""',
        "",
        "from collections.abc import Mapping",
        "",
        "# From which share one more POEM makes a topic; from which it is listed in one.",
        f"TOPIC_FROM = {TOPIC_FROM}",
        f"LISTED_FROM = {LISTED_FROM}",
        "",
        f"BIAS = {bias:.4f}",
        "WEIGHTS: Mapping[str, float] = {",
        *(f'    "{name}": {weight:.4f},' for name, weight in sorted(weights.items())),
        "}",
        "",
    ))  # fmt: skip


def calibrate(knowledge: KnowledgeBase) -> Figures:
    """Fit to all questions, write the weights, and return what they reach on topics that they have not seen."""
    rows = read()
    found, best = pairs(rows, knowledge)
    reached = measure(rows, found, best)
    WEIGHTS.write_text(written(*fit(found), reached), encoding="utf-8")
    return reached


if __name__ == "__main__":
    told = calibrate(Library(ROOT / "knowledge").open())
    single = ", ".join(f"{kind} {kept} of {of}" for kind, (kept, of) in told.single.items())
    sys.stdout.write(
        f"Topics found: {told.found} of {told.topics}, {told.whole} of them whole. Kept single: {single}.\n"
    )
