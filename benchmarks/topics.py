"""Broad and narrow questions: fit the weights of `matching/topic.py` and measure them, ten-fold by topic.

`questions/topics.jsonl` was written from the POEM files alone, `topics_others.jsonl` by six others, each in their own
words, and `topics_kept.jsonl` by yet another: no weight of a topic is fitted to them, though the gate is to the first
four (`knowledge/messages`). Taught from as well, those of the six make more of all of them whole, and as many more near
misses and questions outside the base a topic as a lower bar does. Near misses and questions outside the base are put
beside ours: what no study answers is no topic either. A topic counts as found when the verdict is one; as whole, when
every POEM that bears on it is listed. A narrow question is kept when its one study is answered, or offered first.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks import data
from benchmarks.data import ROOT
from bot.core.appraisal import best_first
from bot.core.matching import topic
from bot.core.matching.index import Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, Suggestions, Topic, Verdict, judge
from bot.core.question import Screened, screen

QUESTIONS = ROOT / "benchmarks" / "questions" / "topics.jsonl"
OTHERS, KEPT = (QUESTIONS.with_name(f"topics_{name}.jsonl") for name in ("others", "kept"))
WEIGHTS = ROOT / "bot" / "core" / "matching" / "topic_weights.py"
FOLDS, PENALTY = 10, 0.3
TOPIC_FROM, LISTED_FROM, ASKED_FROM = 0.3, 0.12, 0.6
# What a question counts that no study answers: they are many, and meant to deceive.
_BESIDE_TOGETHER, _BESIDE_ASKED = 0.1, 0.4
OURS, OTHERS_SAID, KEPT_SAID = "Ten-fold by topic:", "The same of questions by six others:", "And by yet another one:"
_NO_ANSWER = frozenset({"near_misses", "out_of_scope"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: what it should meet with, and what the index made of it."""

    text: str
    expect: str
    """topic, answer, single or none; of questions that no study answers, the file they stand in."""
    poems: frozenset[str]
    may: frozenset[str]
    first: frozenset[str]
    group: str
    beside: bool
    understood: Understood
    screened: Screened
    ranking: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What `topic_weights.py` holds."""

    together_bias: float
    together: Mapping[str, float]
    asked_bias: float
    asked: Mapping[str, float]


@dataclass(slots=True)
class Figures:
    """Counts by what the questions expect: how many there are, and what they met with."""

    of: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    """Met with a topic."""
    whole: int = 0
    best_first: int = 0
    listed: int = 0
    besides: int = 0
    """Listed though they do not bear on it."""
    kept: Counter[str] = field(default_factory=Counter)
    """Answered by its one study, or that one offered first."""
    failed: list[tuple[str, str]] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Yield the figures in words."""
        yield f"broad: {self.found['topic']} of {self.of['topic']} met with a topic"
        first = f" and {self.best_first} with the best first" if self.best_first else ""
        yield f"of these, {self.whole} whole{first}"
        yield f"{self.besides} of the {self.listed} POEMs listed bear on another question"
        for kind in (kind for kind in ("answer", "single") if self.of[kind]):
            yield f"{kind}: {self.kept[kind]} of {self.of[kind]} answered by the one study, or that one offered first"
            yield f"{kind}: {self.found[kind]} of {self.of[kind]} met with a topic"
        for kind in sorted(set(self.of) - {"topic", "answer", "single"}):
            yield f"{kind}: {self.found[kind]} of {self.of[kind]} met with a topic"


def read(path: Path = QUESTIONS) -> list[dict[str, Any]]:
    """Return the rows of a file: `q`, `expect`, `poems`, `best`, and `may`: POEMs that may be listed besides."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def asked(rows: Sequence[Mapping[str, Any]], knowledge: KnowledgeBase) -> list[Asked]:
    """Return the questions of a file as the index understands them."""
    return [
        _asked(
            str(row["q"]),
            str(row["expect"]),
            knowledge,
            poems=frozenset(row["poems"]),
            may=frozenset(row.get("may", ())),
            first=frozenset({row.get("best"), *row.get("best_ok", ())} - {None}),
            group=str(row.get("group") or row["q"]),
        )
        for row in rows
    ]


def beside(rows: Sequence[Asked], knowledge: KnowledgeBase) -> list[Asked]:
    """Return the near misses and what lies outside the base, each in the group of a topic that its POEMs belong to."""
    group_of: dict[str, str] = {}
    for row in rows:
        for poem_id in row.poems:
            group_of.setdefault(poem_id, row.group)
    found = []
    for name, questions in (("own", data.questions()), ("plain", data.plain()), ("ours", data.ours())):
        for question in questions:
            if question.source in _NO_ANSWER and not question.right:
                near = sorted(question.related)
                group = next((group_of[i] for i in near if i in group_of), near[0] if near else question.id)
                kind = f"{name} {question.source.replace('_', ' ')}"
                found.append(_asked(question.text, kind, knowledge, group=group, beside=True))
    return found


_NONE: frozenset[str] = frozenset()


def _asked(
    text: str,
    expect: str,
    knowledge: KnowledgeBase,
    *,
    group: str,
    poems: frozenset[str] = _NONE,
    may: frozenset[str] = _NONE,
    first: frozenset[str] = _NONE,
    beside: bool = False,
) -> Asked:
    understood = knowledge.index.understand(text)
    screened = screen(text, understood.reading, knowledge.reader)
    ranking = knowledge.index.rank(understood)
    return Asked(text, expect, poems, may, first, group, beside, understood, screened, ranking)


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Every question's POEMs held against its best match: signs, whether it bears on both, and what it counts."""

    question: np.ndarray[Any, Any]
    signs: np.ndarray[Any, Any]
    bears: np.ndarray[Any, Any]
    weight: np.ndarray[Any, Any]
    names: tuple[str, ...]


def _pairs(rows: Sequence[Asked], knowledge: KnowledgeBase) -> _Pairs:
    found = [
        (n, topic.Beside(row.understood, row.ranking[0], knowledge.index).signs(other), other.poem_id)
        for n, row in enumerate(rows)
        for other in row.ranking[1:]
    ]
    names = tuple(found[0][1])
    return _Pairs(
        np.array([n for n, *_ in found]),
        np.array([[own[name] for name in names] for _, own, _ in found]),
        np.array([rows[n].expect == "topic" and {rows[n].ranking[0].poem_id, i} <= rows[n].poems for n, _, i in found]),
        np.array([_counts(rows[n], other) for n, _, other in found]),
        names,
    )


def _counts(row: Asked, other: str) -> float:
    if row.expect == "topic" and other in row.may:
        return 0.0  # it may be listed or not
    return _BESIDE_TOGETHER if row.beside else 1.0


Fitted = tuple[float, dict[str, float]]


def _fit(x: Any, y: Any, weight: Any, names: Sequence[str]) -> Fitted:
    """Return the bias and the weights of a logistic regression, fitted to standardised signs, in their own units."""
    middle, spread = x.mean(0), x.std(0) + 1e-9
    model = LogisticRegression(C=PENALTY, max_iter=5000).fit((x - middle) / spread, y, sample_weight=weight)
    weights = model.coef_[0] / spread
    bias = float(model.intercept_[0] - (weights * middle).sum())
    return bias, {name: float(w) for name, w in zip(names, weights, strict=True)}


def _shares(x: Any, fitted: Fitted, names: Sequence[str]) -> Any:
    bias, weights = fitted
    return 1 / (1 + np.exp(-bias - x @ np.array([weights[name] for name in names])))


def _folds(rows: Sequence[Asked]) -> Any:
    fold_of = data.fold_of((row.group for row in rows), FOLDS, draw=0)
    return np.array([fold_of[row.group] for row in rows])


def _fit_both(rows: Sequence[Asked], pairs: _Pairs, use: Any, folds: Any, knowledge: KnowledgeBase) -> Weights:
    """Return the weights fitted to some of the questions.

    Those of whether a topic is asked learn from shares that were reached without the question's own topic, as in use.
    """
    of_pairs = use[pairs.question]
    shares = np.zeros(len(pairs.question))
    for fold in np.unique(folds[use]):
        learn = of_pairs & (folds[pairs.question] != fold)
        tell = of_pairs & (folds[pairs.question] == fold)
        shares[tell] = _shares(pairs.signs[tell], _fit_pairs(pairs, learn), pairs.names)
    found = [
        (row, topic.signs_of_question(row.understood, row.ranking, shares[pairs.question == n], knowledge.index))
        for n, row in enumerate(rows)
        if use[n] and len(row.ranking) > 1
    ]
    names = tuple(found[0][1])
    asked_for = _fit(
        np.array([[own[name] for name in names] for _, own in found]),
        np.array([row.expect == "topic" for row, _ in found]),
        np.array([_BESIDE_ASKED if row.beside else 1.0 for row, _ in found]),
        names,
    )
    return Weights(*_fit_pairs(pairs, of_pairs), *asked_for)


def _fit_pairs(pairs: _Pairs, use: Any) -> Fitted:
    return _fit(pairs.signs[use], pairs.bears[use], pairs.weight[use], pairs.names)


@contextmanager
def weighed_by(weights: Weights) -> Iterator[None]:
    """Let `bot.core.matching.topic` weigh by other weights for a while."""
    names = ("TOGETHER_BIAS", "TOGETHER", "ASKED_BIAS", "ASKED", "TOPIC_FROM", "LISTED_FROM", "ASKED_FROM")
    before = {name: getattr(topic, name) for name in names}
    values = (weights.together_bias, weights.together, weights.asked_bias, weights.asked)
    try:
        for name, value in zip(names, (*values, TOPIC_FROM, LISTED_FROM, ASKED_FROM), strict=True):
            setattr(topic, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(topic, name, value)


def count(row: Asked, verdict: Verdict, knowledge: KnowledgeBase, to: Figures) -> None:
    """Add what one question met with."""
    to.of[row.expect] += 1
    if isinstance(verdict, Topic):
        to.found[row.expect] += 1
        if row.expect == "topic":
            _count_topic(row, verdict, knowledge, to)
        else:
            to.failed.append((f"{row.expect}, met with a topic", row.text))
        return
    given = (
        verdict.match
        if isinstance(verdict, Answer)
        else verdict.offered[0]
        if isinstance(verdict, Suggestions)
        else None
    )
    kept = given is not None and given.poem_id in row.poems
    to.kept[row.expect] += kept
    if row.expect == "topic" or (row.expect in ("answer", "single") and not kept):
        to.failed.append((f"{row.expect}, met with {type(verdict).__name__.lower()}", row.text))


def _count_topic(row: Asked, verdict: Topic, knowledge: KnowledgeBase, to: Figures) -> None:
    ids = {*verdict.surely, *verdict.perhaps}
    whole = row.poems <= ids
    first = best_first([knowledge.poems[i] for i in verdict.surely])[0].id in row.first
    to.whole += whole
    to.best_first += first
    to.listed += len(ids)
    to.besides += len(ids - row.poems - row.may)
    if not (whole and (first or not row.first)):
        to.failed.append(("topic, not whole" if not whole else "topic, another one first", row.text))


def measure(
    rows: Sequence[Asked], others: Mapping[str, Sequence[Asked]], pairs: _Pairs, knowledge: KnowledgeBase
) -> dict[str, Figures]:
    """Return the figures, each question judged by weights fitted without its topic; `others`: by who wrote them."""
    sets = {OURS: rows, **others}
    folds, figures = _folds(rows), {whose: Figures() for whose in sets}
    fold_of = {row.group: fold for row, fold in zip(rows, folds, strict=True)}
    with_poem = {i: row.group for row in reversed(rows) for i in row.poems}
    for fold in range(FOLDS):
        with weighed_by(_fit_both(rows, pairs, folds != fold, folds, knowledge)):
            for whose, asked_ in sets.items():
                for row in asked_:
                    groups = (row.group, *(with_poem[i] for i in sorted(row.poems) if i in with_poem))
                    if next((fold_of[group] for group in groups if group in fold_of), 0) == fold:
                        count(row, _verdict(row, knowledge), knowledge, figures[whose])
    return figures


def _verdict(row: Asked, knowledge: KnowledgeBase) -> Verdict:
    return judge(row.screened, row.understood, row.ranking, knowledge.index, overheard=False)


def written(weights: Weights, reached: Mapping[str, Figures]) -> str:
    """Return the text of topic_weights.py; `reached`: figures, by whose questions they are of."""
    told = (f"{whose}\n" + "\n".join(f"{line};" for line in figures.lines()) for whose, figures in reached.items())
    return "\n".join((
        '"""The weights by which a question bears on several POEMs. Written by `make calibrate`; not by hand.',
        "",
        "\n\n".join(told),
        '"""',
        "",
        "from collections.abc import Mapping",
        "",
        "# From which share one more POEM makes a topic; is listed in one; and from which share a topic is asked for.",
        f"TOPIC_FROM = {TOPIC_FROM}",
        f"LISTED_FROM = {LISTED_FROM}",
        f"ASKED_FROM = {ASKED_FROM}",
        "",
        *_written("TOGETHER", weights.together_bias, weights.together),
        "",
        *_written("ASKED", weights.asked_bias, weights.asked),
        "",
    ))  # fmt: skip


def _written(name: str, bias: float, weights: Mapping[str, float]) -> Iterator[str]:
    yield f"{name}_BIAS = {bias:.4f}"
    yield f"{name}: Mapping[str, float] = {{"
    yield from (f'    "{sign}": {weight:.4f},' for sign, weight in sorted(weights.items()))
    yield "}"


def calibrate(knowledge: KnowledgeBase) -> Mapping[str, Figures]:
    """Fit to all questions, write the weights, and return what they reach on topics that they have not seen."""
    rows = asked(read(), knowledge)
    rows += beside(rows, knowledge)
    others = {OTHERS_SAID: asked(read(OTHERS), knowledge), KEPT_SAID: asked(read(KEPT), knowledge)}
    pairs = _pairs(rows, knowledge)
    reached = measure(rows, others, pairs, knowledge)
    everything = np.ones(len(rows), dtype=bool)
    weights = _fit_both(rows, pairs, everything, _folds(rows), knowledge)
    WEIGHTS.write_text(written(weights, reached), encoding="utf-8")
    return reached


if __name__ == "__main__":
    for whose, told in calibrate(data.knowledge()).items():
        sys.stdout.write(f"{whose}\n")
        for how, text in sorted(told.failed):
            sys.stdout.write(f"{how}: {text}\n")
        sys.stdout.write("\n".join((*told.lines(), "")))
