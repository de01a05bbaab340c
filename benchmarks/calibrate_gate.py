"""Fit the gate to the messages of the knowledge folder, and tell which changed sides: `make calibrate`."""

import sys
from collections.abc import Sequence

import numpy as np

from benchmarks import data, messages
from benchmarks.gate_fit import Features, in_use, written
from bot.core.question.gate.kinds import KINDS

GATE = data.ROOT / "bot" / "core" / "question" / "gate" / "weights.py"


def main(arguments: Sequence[str]) -> None:
    """Calibrate; with `--dry-run`, only tell what would change."""
    base, shipped = data.knowledge(), list(messages.shipped())
    examples = [*shipped, *messages.beside(base)]
    features, everything = Features(examples, base), np.arange(len(examples))
    table = features.fit(everything)
    before, after = (features.shares(t, everything).argmax(axis=1) for t in (in_use(), table))
    for example, old, new in zip(examples, before, after, strict=True):
        if old != new:
            sys.stdout.write(f"{KINDS[old]} -> {KINDS[new]} (it is: {example.kind}): {example.text}\n")
    right = sum(KINDS[new] == example.kind for example, new in zip(examples, after, strict=True))
    sys.stdout.write(f"the gate: {right} of {len(examples)} messages on their side\n")
    if "--dry-run" not in arguments:
        GATE.write_text(written(table, len(examples), messages.digest(shipped)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
