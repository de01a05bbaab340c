"""Since when a POEM stands as it does: each waits for itself, whatever becomes of the others."""

from bot.core.matching import KnowledgeBase
from bot.faces.discord.recalling.settling import Settling


def test_each_waits_for_itself(shipped: KnowledgeBase) -> None:
    """Of three that come one after another; one that comes and goes waits from then on, one that stays does not."""
    one, other, third = list(shipped)[:3]
    settling = Settling([third], 60.0)
    assert settling.next_due() == float("inf")
    settling.note([one, third], 100.0)
    settling.note([one, other, third], 150.0)
    assert settling.waits(one.id, 159.0)
    assert not settling.waits(one.id, 160.0), "the other does not keep it"
    assert settling.waits(other.id, 160.0)
    assert not settling.waits(third.id, 100.0), "it stood before"
    assert settling.next_due() == 160.0
    settling.looked(160.0)
    assert settling.next_due() == 210.0
    settling.note([one, third], 209.0)
    assert settling.waits(other.id, 260.0), "it changed again"
    assert not settling.waits(other.id, 269.0)


def test_without_a_wait_it_is_due_at_once(shipped: KnowledgeBase) -> None:
    """And stays due until it is looked at."""
    poem = next(iter(shipped))
    settling = Settling([], 0.0)
    settling.note([poem], 5.0)
    settling.note([poem], 7.0)
    assert not settling.waits(poem.id, 5.0)
    assert settling.next_due() == 5.0
