"""The fitted table of the gate, and what the features of a message add up to by it.

Every feature speaks for and against each kind by itself. Words, concepts and signs (no pairs, no pieces) speak once
more through a hidden layer of units, which tells what they mean together: "choking" on steak, and on paperwork.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.core.question.gate import weights

KINDS = len(weights.BIAS)
UNITS = len(weights.UNIT_BIAS)
ZERO = 80  # the code of a weight of nothing: see weights.py

Hits = Sequence[tuple[str, bytes]]
"""Features of a message that the table knows, each with its coded weights: for each kind, then for each unit if any."""


def known(features: Iterable[str]) -> Hits:
    """Return those of a message's features that the table knows."""
    return [(feature, WEIGHTS[feature]) for feature in features if feature in WEIGHTS]


def logits_of(hits: Hits, heft: float) -> list[float]:
    """Return the log-odds of each kind, up to what is the same for all; `heft`: how much each feature counts."""
    for_kinds = b"".join([coded[:KINDS] for _, coded in hits])
    for_units = b"".join([coded[KINDS:] for _, coded in hits])
    logits = _summed(for_kinds, weights.BIAS, weights.STEP * heft)
    for unit, out in zip(
        _summed(for_units, weights.UNIT_BIAS, weights.UNIT_STEP * heft), weights.UNIT_OUT, strict=True
    ):
        if unit > 0:
            logits = [logit + unit * weight for logit, weight in zip(logits, out, strict=True)]
    return logits


def _summed(in_a_row: bytes, bias: Sequence[float], step: float) -> list[float]:
    """Return the bias of each column and what all features add to it; `in_a_row`: their weights, one after another."""
    of = len(bias)
    nothing = ZERO * (len(in_a_row) // of)
    return [own + step * (sum(in_a_row[n::of]) - nothing) for n, own in enumerate(bias)]


def _decoded() -> Iterator[tuple[str, bytes]]:
    """Yield each feature with its weights, coded as the table writes them."""
    for table, wide in ((weights.TABLE, KINDS), (weights.WORDS, KINDS + UNITS)):
        for line in table.splitlines():
            yield line[:-wide], line[-wide:].encode("ascii")


WEIGHTS: Mapping[str, bytes] = dict(_decoded())
