"""What a text would do, and in which direction."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question import moves_in


def told(text: str, base: KnowledgeBase) -> set[tuple[str, str, str | None]]:
    reader = base.reader
    words = reader.words(text)
    moves = moves_in(words, reader.gaps(text), list(reader.named(words)), reader)
    return {(move.kind, move.concept.name, move.other.name if move.other else None) for move in moves}


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("can I stop the statin at 80?", ("stop", "statin", None)),
        ("should metformin be stopped before surgery", ("stop", "metformin", None)),
        ("start insulin early?", ("start", "insulin", None)),
        ("add ezetimibe to a statin", ("add", "ezetimibe", "statin")),
        ("switch from warfarin to dabigatran", ("switch", "warfarin", "dabigatran")),
        ("replace morphine with oxycodone", ("switch", "morphine", "oxycodone")),
        ("what prevents migraine", ("prevent", "migraine", None)),
        ("to treat gout", ("treat", "gout", None)),
        ("patients on lithium", ("take", "lithium", None)),
    ],
)
def test_a_move_is_read(text: str, move: tuple[str, str, str | None], shipped: KnowledgeBase) -> None:
    """With what it is done to, and what comes of it."""
    assert move in told(text, shipped)


@pytest.mark.parametrize("text", ["relapse after stopping lithium", "does aspirin stop the pain", "start of the year"])
def test_what_is_over_or_stops_by_itself_is_no_move(text: str, shipped: KnowledgeBase) -> None:
    """Nobody would stop or start a drug there."""
    assert not {kind for kind, *_ in told(text, shipped)} & {"stop", "start"}
