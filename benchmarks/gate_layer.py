"""The hidden layer of the gate: fitted to what the weights of single features leave unexplained.

Units that rectify what they are given (ReLU) stand between the words, concepts and signs of a message and the log-odds
of its kinds; cross-entropy, by stochastic gradient descent (Adam: Kingma and Ba, 2015) with dropout of features
(Srivastava et al., 2014), so that a unit learns what holds when a part of a message is put in other words. The same
examples give the same layer.
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from scipy.sparse import csr_matrix

UNITS, ROUNDS, AT_ONCE = 40, 24, 512
RATE, MEAN_DECAY, SQUARE_DECAY, TINY = 0.001, 0.9, 0.999, 1e-8
LEFT_OUT = 0.5  # the share of a message's features that is left out each time it is learnt from
SHRINKAGE = 1e-5
# At first all units are given the same, and differ by what they give: so what is seldom seen adds no noise.
GIVEN, SPREAD = 0.1, 0.2

Array: TypeAlias = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights from features to units (features x units), the bias of units, and weights from units to kinds.

    `kinds`: what is added to the bias of each kind.
    """

    weights: Array
    bias: Array
    out: Array
    kinds: Array


def fit(x: csr_matrix, y: Array, weight: Array, logits: Array) -> Layer:
    """Return the layer fitted to messages of kinds `y`; `logits`: what is known of them without it."""
    chance = np.random.default_rng(0)
    features, kinds = x.shape[1], logits.shape[1]
    single = np.float32
    layer = Layer(
        np.zeros((features, UNITS), single),
        np.full(UNITS, GIVEN, single),
        (chance.standard_normal((UNITS, kinds)) * SPREAD).astype(single),
        np.zeros(kinds, single),
    )
    fitted = (layer.weights, layer.bias, layer.out, layer.kinds)
    means, squares = ([np.zeros_like(own) for own in fitted] for _ in range(2))
    x, logits, weight = x.astype(single).tocsr(), logits.astype(single), (weight / weight.mean()).astype(single)
    step = 0
    for _ in range(ROUNDS):
        order = chance.permutation(len(y))
        for start in range(0, len(y), AT_ONCE):
            step += 1
            at = order[start : start + AT_ONCE]
            seen = x[at]
            seen.data = seen.data * (chance.random(len(seen.data)) >= LEFT_OUT).astype(single) / (1 - LEFT_OUT)
            slopes = _slopes(layer, seen, y[at], weight[at], logits[at])
            for n, slope in enumerate(slopes):
                means[n] += (1 - MEAN_DECAY) * (slope - means[n])
                squares[n] += (1 - SQUARE_DECAY) * (slope * slope - squares[n])
                steady = np.sqrt(squares[n] / (1 - SQUARE_DECAY**step)) + TINY
                fitted[n][...] -= RATE * means[n] / (1 - MEAN_DECAY**step) / steady
    return layer


def _slopes(layer: Layer, x: csr_matrix, y: Array, weight: Array, logits: Array) -> tuple[Array, Array, Array, Array]:
    """Return by how much the loss grows with each of the layer's numbers, in the order of its fields."""
    given = x @ layer.weights + layer.bias
    units = np.maximum(given, 0)
    off = shares(units @ layer.out + layer.kinds + logits)
    off[np.arange(len(y)), y] -= 1
    off *= (weight / len(y))[:, None]
    back = (off @ layer.out.T) * (given > 0)
    return (
        np.asarray(x.T @ back) + SHRINKAGE * layer.weights,
        back.sum(axis=0),
        units.T @ off + SHRINKAGE * layer.out,
        off.sum(axis=0),
    )


def shares(logits: Array) -> Array:
    """Return how likely each kind is, by log-odds (messages x kinds)."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
