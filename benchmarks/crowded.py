"""How well questions find their POEM among ever more neighbours: `python -m benchmarks.crowded [POEMs ...]`.

The questions and the weights are those of the shipped knowledge; the neighbours, those of `growth`, answer none of
them. So whatever is right at 159 POEMs stays right, and every other answer is wrong.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks import data, growth, training
from benchmarks.judging import outcome
from benchmarks.metrics import by_set
from bot.core.matching.index.part import Part, read_part
from bot.core.matching.knowledge import KnowledgeBase, WorkedOut
from bot.core.poem.model import Poem

SIZES = (0, 1_000, 10_000)


@dataclass(frozen=True, slots=True)
class Crowd:
    """What came of one set of questions among so many POEMs; `answered`: outright, `first`: ranked."""

    poems: int
    name: str
    able: int
    first: int
    right: int
    wrong: int
    offered: int


def measure(sizes: Sequence[int] = SIZES) -> Iterator[Crowd]:
    """Yield what comes of each set of questions at each size; the shipped POEMs are always there."""
    shipped = data.knowledge()
    made = growth.neighbours(max(0, max(sizes) - len(shipped)))
    parts = dict(shipped.index.parts) | {poem.id: read_part(poem, shipped.reader) for poem in made}
    for size in sizes:
        yield from among(made[: max(0, size - len(shipped))], parts)


def among(made: Sequence[Poem], parts: Mapping[str, Part]) -> Iterator[Crowd]:
    """Yield what comes of each set beside these POEMs; `parts`: what was read of them and the shipped ones."""
    shipped = data.knowledge()
    base = KnowledgeBase(
        (*shipped, *made), shipped.vocabulary, shipped.lexicon, worked_out=WorkedOut(parts=parts), earlier=shipped
    )
    sets = data.measured()
    asked = training.ask(base, [question for own in sets.values() for question in own])
    met = by_set([outcome(one, one.row.matches, base.index) for one in asked], sets)
    for name, own in met.items():
        able = [o for o in own if o.question.right and o.question.source != "partial"]
        yield Crowd(
            len(base),
            name,
            len(able),
            sum(bool(o.question.right.intersection(o.ranking[:1])) for o in able),
            sum(o.answered_right for o in able),
            sum(o.answered_falsely for o in own),
            sum(o.offered_right for o in able),
        )


def table(found: Sequence[Crowd]) -> str:
    """Return the figures as a table."""
    head = ("POEMs", "questions", "first", "answered right", "answered or offered", "answered wrongly")
    rows = [
        (f"{c.poems:,}", c.name, *(f"{count}/{c.able}" for count in (c.first, c.right, c.offered)), str(c.wrong))
        for c in found
        if c.able
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ("---",) * len(head), *rows))


if __name__ == "__main__":
    wanted = [int(size) for size in sys.argv[1:]] or SIZES
    sys.stdout.write(f"{table(list(measure(wanted)))}\n")
