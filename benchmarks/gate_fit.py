"""The fit of the gate: multinomial logistic regression over the features of messages, pruned and coded as text.

What it leaves unexplained a hidden layer is fitted to (`gate_layer.py`).

The same examples and the same vocabulary give the same table, to the letter.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks import gate_layer
from benchmarks.messages import Example
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.gate import kinds as gate
from bot.core.question.gate import table
from bot.core.question.gate import weights as shipped
from bot.core.question.gate.kinds import KINDS, MessageKind, features_of, folded, heft
from bot.core.question.gate.signs import signs_of
from bot.core.question.gate.table import ZERO

SHRINKAGE = 0.5  # scikit-learn's C: the smaller, the nearer the weights stay to nothing
# A piece repeats its word, and so do most signs; one that reads a number says what no word does. As free to weigh as a
# word, the repetitions fit the voices that are there, and fail on the next.
OF_A_PIECE, OF_A_SIGN = 0.4, 0.5
READ_NUMBERS = ("!a vital sign's value", "!a low pressure", "!an age", "!since when", "!a quantity", "!one patient's")
# What stands in fewer messages is left out. A word or a concept is known from its second message on, so that one more
# example can mend what it says; of the many pairs and pieces only what stands in several: the table must stay small.
SEEN, PAIR_SEEN, PIECE_SEEN = 2, 5, 9
OF_A_REDIRECT = 2.25  # redirects are few, and a miss among them costs more than their number says
OFTEN = 350  # a kind with fewer examples counts the more, by the root of what it lacks
MOST_TOLD = 0.9999  # the few weights beyond stay at the end of the scale
LEVELS = 45  # steps on either side of nothing, so that each weight is one printed character
LEAST_TOLD = 2  # steps: what weighs one at most tells nothing, and is a fifth of the table


Steps = dict[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Fitted:
    """The table: for each kind a bias, the size of a step, and each feature's weights in steps; the same of the units.

    `out`: from each unit to each kind.
    """

    bias: tuple[float, ...]
    step: float
    weights: Steps
    unit_bias: tuple[float, ...]
    unit_step: float
    unit_weights: Steps
    out: tuple[tuple[float, ...], ...]

    def logits(self, x: csr_matrix, names: Sequence[str]) -> np.ndarray:
        """Return the log-odds of messages (messages x kinds); `x`: messages x features, and their names."""
        units = self.unit_step * (x @ _matrix(self.unit_weights, names, len(self.unit_bias))) + self.unit_bias
        linear = self.step * (x @ _matrix(self.weights, names, len(self.bias))) + self.bias
        return np.asarray(linear + np.maximum(units, 0) @ np.array(self.out))


def _matrix(weights: Steps, names: Sequence[str], wide: int) -> np.ndarray:
    none = (0,) * wide
    return np.array([weights.get(name, none) for name in names]).reshape(len(names), wide)


def in_use() -> Fitted:
    """Return the table that is shipped."""
    coded = {name: tuple(code - ZERO for code in codes) for name, codes in table.WEIGHTS.items()}
    return Fitted(
        shipped.BIAS,
        shipped.STEP,
        {name: steps[: table.KINDS] for name, steps in coded.items()},
        shipped.UNIT_BIAS,
        shipped.UNIT_STEP,
        {name: steps[table.KINDS :] for name, steps in coded.items() if len(steps) > table.KINDS},
        shipped.UNIT_OUT,
    )


class Features:
    """The features of all examples as one matrix, so that any part of them can be fitted to."""

    def __init__(self, examples: Sequence[Example], base: KnowledgeBase) -> None:
        found = [_features(example.text, base) for example in examples]
        counts = Counter(feature for features in found for feature in features)
        self.names = sorted(feature for feature, count in counts.items() if count >= _fewest(feature))
        place = {name: n for n, name in enumerate(self.names)}
        columns = [sorted(place[f] for f in features if f in place) for features in found]
        starts = np.cumsum([0, *map(len, columns)])
        flat = np.array([column for row in columns for column in row], dtype=np.int32)
        hefts = [heft(len(features)) for features in found]
        filled = np.repeat(hefts, np.diff(starts))
        self.x = csr_matrix((filled, flat, starts), shape=(len(found), len(self.names)))
        self.freedom = np.array([_freedom(name) for name in self.names])
        self.y = np.array([KINDS.index(example.kind) for example in examples])
        often = Counter(example.kind for example in examples)
        counts_as: dict[str, float] = {k: OF_A_REDIRECT * max(1.0, OFTEN / often[k]) ** 0.5 for k in gate.ELSEWHERE}
        self.weight = np.array([example.weight * counts_as.get(example.kind, 1.0) for example in examples])

    def fit(self, use: np.ndarray) -> Fitted:
        """Return the table fitted to the examples at these places."""
        x, y, weight = self.x[use], self.y[use], self.weight[use]
        model = LogisticRegression(C=SHRINKAGE, max_iter=1000, tol=1e-4)
        model.fit(x.multiply(self.freedom).tocsr(), y, sample_weight=weight)
        step, steps = _in_steps(model.coef_.T * self.freedom[:, None])
        steps[np.abs(steps).max(axis=1) < LEAST_TOLD] = 0
        whole = [n for n, name in enumerate(self.names) if is_whole(name)]
        layer = gate_layer.fit(x[:, whole], y, weight, model.intercept_ + step * (x @ steps))
        unit_step, unit_steps = _in_steps(layer.weights)
        told = np.flatnonzero(steps.any(axis=1))
        return Fitted(
            _rounded(model.intercept_ + layer.kinds),
            step,
            {self.names[n]: tuple(map(int, steps[n])) for n in told},
            _rounded(layer.bias),
            unit_step,
            {self.names[n]: tuple(map(int, own)) for n, own in zip(whole, unit_steps, strict=True) if own.any()},
            tuple(_rounded(own) for own in layer.out),
        )

    def shares(self, fitted: Fitted, at: np.ndarray) -> np.ndarray:
        """Return for each example at these places how likely it is of each kind, by a table."""
        return gate_layer.shares(fitted.logits(self.x[at], self.names))


def _in_steps(weights: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the size of a step, and weights as so many of them."""
    step = float(f"{np.quantile(np.abs(weights), MOST_TOLD) / LEVELS:.4f}")
    return step, np.clip(np.rint(weights / step), -LEVELS, LEVELS).astype(int)


def _rounded(numbers: np.ndarray) -> tuple[float, ...]:
    return tuple(round(float(number), 3) for number in numbers)


def kind_of(fitted: Fitted, text: str, base: KnowledgeBase) -> MessageKind:
    """Return the likeliest kind of a message, by a table."""
    features = sorted(_features(text, base))
    x = csr_matrix(np.full((1, len(features)), heft(len(features))))
    return KINDS[int(fitted.logits(x, features).argmax())]


@lru_cache(maxsize=1 << 15)
def _features(text: str, base: KnowledgeBase) -> frozenset[str]:
    reading, low = base.index.understand(text).reading, folded(text)
    return frozenset(features_of(low, signs_of(low, reading, base.reader), reading, base.reader))


def _fewest(name: str) -> int:
    """Return in how many messages a feature must stand."""
    if name[0] == "~" and len(name) > 1:
        return PIECE_SEEN
    return PAIR_SEEN if name[0] not in "!=" and " " in name else SEEN


def is_whole(name: str) -> bool:
    """Tell whether a feature is a word, a concept or a sign, and neither a pair nor a piece of a word."""
    return name[0] in "!=" or not (" " in name or (len(name) > 1 and name[0] == "~"))


def _freedom(name: str) -> float:
    """Return how free a feature is to weigh."""
    if len(name) > 1 and name[0] == "~":
        return OF_A_PIECE
    return OF_A_SIGN if len(name) > 1 and name[0] == "!" and not name.startswith(READ_NUMBERS) else 1.0


def written(fitted: Fitted, examples: int, digest: str) -> str:
    """Return the text of `gate/weights.py`."""
    words, rest = (
        [n for n in sorted({*fitted.weights, *fitted.unit_weights}) if is_whole(n) == whole] for whole in (True, False)
    )
    out = (f"    ({', '.join(f'{weight:.3f}' for weight in own)})," for own in fitted.out)
    return "\n".join(
        [
            '"""The weights of the gate. Written by `make calibrate`; not by hand.',
            "",
            f"Fitted to {examples} messages. A line of TABLE is a feature and, in its last ten characters, how many",
            f"steps it weighs for each kind, in the order of gate.KINDS: chr({ZERO}) is none, the next one up. A line",
            f"of WORDS, of words, concepts and signs, holds {len(fitted.unit_bias)} more: what it gives to each unit.",
            '"""',
            "",
            f'DIGEST = "{digest}"  # of knowledge/messages',
            f"STEP = {fitted.step}",
            f"BIAS = ({', '.join(f'{b:.3f}' for b in fitted.bias)})",
            f"UNIT_STEP = {fitted.unit_step}",
            "UNIT_BIAS = (",
            *(f"    {b:.3f}," for b in fitted.unit_bias),
            ")",
            "UNIT_OUT = (",
            *out,
            ")",
            'TABLE = r"""' + "\n".join(f"{name}{_coded(fitted.weights[name])}" for name in rest) + '"""',
            'WORDS = r"""' + "\n".join(f"{name}{_of_word(fitted, name)}" for name in words) + '"""',
            "",
        ]
    )


def _of_word(fitted: Fitted, name: str) -> str:
    """Return the coded weights of a word, for kinds and units; of what tells nothing, nothing."""
    wides = ((fitted.weights, fitted.bias), (fitted.unit_weights, fitted.unit_bias))
    return "".join(_coded(weights.get(name, (0,) * len(bias))) for weights, bias in wides)


def _coded(steps: Sequence[int]) -> str:
    return "".join(chr(ZERO + n) for n in steps)
