"""Whether one more example mends what the gate takes for another kind, and its neighbours: `-m benchmarks.mending`.

Each block of `mends.txt` begins with the line that is added to a copy of the examples; what follows it is not added.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks import data, messages
from benchmarks.gate_fit import Features, kind_of
from benchmarks.messages import Example
from bot.core.question.gate.kinds import KINDS

MENDS = Path(__file__).parent / "mends.txt"


def blocks(path: Path = MENDS) -> Iterator[list[Example]]:
    """Yield the line to add with its neighbours. Raise ValueError at a line that tells no kind."""
    block: list[Example] = []
    for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        text = line.strip()
        if text and not text.startswith("#"):
            block.append(messages.told(text, path, number))
        elif block:
            yield block
            block = []


def main() -> None:
    """Fit to the examples without and with each line, and print who stands on which side."""
    base = data.knowledge()
    shipped = [*messages.shipped(), *messages.beside(base)]
    everything = np.arange(len(shipped))
    bare = Features(shipped, base)
    table = bare.fit(everything)
    before = bare.shares(table, everything).argmax(axis=1)
    for block in blocks():
        added = Features([*shipped, replace(block[0], writer="us", weight=messages.OF_US)], base)
        mended = added.fit(np.arange(len(shipped) + 1))
        after = added.shares(mended, everything).argmax(axis=1)
        _say(f"\nAdded: {block[0].kind}: {block[0].text}")
        for example in block:
            old, new = (kind_of(t, example.text, base) for t in (table, mended))
            _say(f"  {old} -> {new} ({'right' if new == example.kind else 'wrong'}): {example.text}")
        moved = np.flatnonzero(before != after)
        to_it = sum(KINDS[after[n]] == shipped[n].kind for n in moved)
        from_it = sum(KINDS[before[n]] == shipped[n].kind for n in moved)
        _say(f"  of {len(shipped)} other examples {to_it} changed to their side, {from_it} from it")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    main()
