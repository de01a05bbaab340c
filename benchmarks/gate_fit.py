"""The fit of the gate: multinomial logistic regression over the features of messages, pruned and coded as text.

The same examples and the same vocabulary give the same table, to the letter.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks.messages import Example
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.gate import kinds as gate
from bot.core.question.gate import weights as gate_weights
from bot.core.question.gate.kinds import KINDS, MessageKind, features_of, folded, heft
from bot.core.question.gate.signs import signs_of

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
ZERO = 80
LEAST_TOLD = 2  # steps: what weighs one at most tells nothing, and is a fifth of the table


@dataclass(frozen=True, slots=True)
class Fitted:
    """The table: a bias for each kind, the size of a step, and each feature's weights in steps."""

    bias: tuple[float, ...]
    step: float
    weights: dict[str, tuple[int, ...]]


def in_use() -> Fitted:
    """Return the table that is shipped."""
    weights = {name: tuple(code - ZERO for code in coded) for name, coded in gate.WEIGHTS.items()}
    return Fitted(gate_weights.BIAS, gate_weights.STEP, weights)


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
        model = LogisticRegression(C=SHRINKAGE, max_iter=1000, tol=1e-4)
        model.fit(self.x[use].multiply(self.freedom).tocsr(), self.y[use], sample_weight=self.weight[use])
        weighs = model.coef_ * self.freedom
        step = float(f"{np.quantile(np.abs(weighs), MOST_TOLD) / LEVELS:.4f}")
        steps = np.clip(np.rint(weighs / step), -LEVELS, LEVELS).astype(int)
        told = np.abs(steps).max(axis=0) >= LEAST_TOLD
        bias = tuple(round(float(b), 3) for b in model.intercept_)
        return Fitted(bias, step, {f: tuple(map(int, steps[:, n])) for n, f in enumerate(self.names) if told[n]})

    def shares(self, table: Fitted, at: np.ndarray) -> np.ndarray:
        """Return for each example at these places how likely it is of each kind, by the table."""
        none = (0,) * len(KINDS)
        weights = np.array([table.weights.get(name, none) for name in self.names])
        logits = np.array(table.bias) + table.step * (self.x[at] @ weights)
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def kind_of(table: Fitted, text: str, base: KnowledgeBase) -> MessageKind:
    """Return the likeliest kind of a message, by a table."""
    features = _features(text, base)
    told = [table.weights[name] for name in features if name in table.weights]
    step = table.step * heft(len(features))
    sums = np.array(table.bias) + step * np.array(told or [(0,) * len(KINDS)]).sum(axis=0)
    return KINDS[int(sums.argmax())]


@lru_cache(maxsize=1 << 15)
def _features(text: str, base: KnowledgeBase) -> frozenset[str]:
    reading, low = base.index.understand(text).reading, folded(text)
    return frozenset(features_of(low, signs_of(low, reading, base.reader), reading, base.reader))


def _fewest(name: str) -> int:
    """Return in how many messages a feature must stand."""
    if name[0] == "~" and len(name) > 1:
        return PIECE_SEEN
    return PAIR_SEEN if name[0] not in "!=" and " " in name else SEEN


def _freedom(name: str) -> float:
    """Return how free a feature is to weigh."""
    if len(name) > 1 and name[0] == "~":
        return OF_A_PIECE
    return OF_A_SIGN if len(name) > 1 and name[0] == "!" and not name.startswith(READ_NUMBERS) else 1.0


def written(table: Fitted, examples: int, digest: str) -> str:
    """Return the text of `gate/weights.py`."""
    bias = ", ".join(f"{b:.3f}" for b in table.bias)
    lines = [f"{name}{''.join(chr(ZERO + n) for n in steps)}" for name, steps in sorted(table.weights.items())]
    return "\n".join(
        [
            '"""The weights of the gate. Written by `make calibrate`; not by hand.',
            "",
            f"Fitted to {examples} messages. A line of TABLE is a feature and, in its last ten characters, how many",
            f"steps it weighs for each kind, in the order of gate.KINDS: chr({ZERO}) is none, the next one up.",
            '"""',
            "",
            f'DIGEST = "{digest}"  # of knowledge/messages',
            f"STEP = {table.step}",
            f"BIAS = ({bias})",
            'TABLE = r"""' + "\n".join(lines) + '"""',
            "",
        ]
    )
