"""Whose turn it is: all before any again, what stands only, the same from the same before."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.matching import KnowledgeBase, next_in_turn
from bot.core.poem import Poem
from tests.core import made

ADDED = {"added": "2026-11-22"}


def poem(name: str, state: str = "current", reviewed_by: str | None = None) -> Poem:
    return made.poem(name, status={**ADDED, "state": state, "reviewed_by": reviewed_by})


def shown_one_a_day(knowledge: KnowledgeBase, days: int, before: list[str]) -> list[str]:
    """Return the ids of what is shown on so many days."""
    shown = list(before)
    for _ in range(days):
        chosen = next_in_turn(knowledge, shown)
        assert chosen
        shown.append(chosen.id)
    return shown[len(before) :]


def test_all_are_shown_before_any_again(shipped: KnowledgeBase) -> None:
    """Of the shipped ones, each that stands once in as many days; then again, in the same order."""
    standing = {p.id for p in shipped if p.status.state == "current"}
    first = shown_one_a_day(shipped, len(standing), [])
    assert sorted(first) == sorted(standing)
    assert shown_one_a_day(shipped, len(standing), first) == first
    topics = [poem_id.split("-")[0] for poem_id in first]
    assert sum(one == other for one, other in pairwise(topics)) < len(topics) / 10


def test_what_does_not_stand_is_never_shown() -> None:
    """A superseded, retracted or withdrawn POEM is nothing to show unasked; of none that stands, none."""
    states = ("superseded", "retracted", "withdrawn")
    gone = [poem(f"gone-{n}", state) for n, state in enumerate(states)]
    knowledge = made.knowledge([*gone, poem("stands-1"), poem("stands-2")])
    assert set(shown_one_a_day(knowledge, 6, ["gone-1"])) == {"stands-1", "stands-2"}
    assert next_in_turn(made.knowledge(gone), []) is None


def test_what_a_clinician_signed_comes_first() -> None:
    """Among those that were never shown; it does not come again before the others have."""
    knowledge = made.knowledge(
        [*(poem(f"unsigned-{n}") for n in range(5)), poem("signed", reviewed_by="Ada Brandt, MD")]
    )
    shown = shown_one_a_day(knowledge, 6, [])
    assert shown[0] == "signed"
    assert len(set(shown)) == 6


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_between_two_times_all_others_come(data: st.DataObject) -> None:
    """Also while POEMs come and go: whatever stood all the while was shown between a POEM and the same one again."""
    everything = [poem(f"poem-{n}") for n in range(6)]
    shown: list[str] = []
    stood: list[frozenset[str]] = []
    for _ in range(data.draw(st.integers(1, 25))):
        standing = (
            data.draw(st.sets(st.sampled_from(everything), min_size=1)) if data.draw(st.booleans()) else everything
        )
        chosen = next_in_turn(made.knowledge(standing), shown)
        assert chosen
        shown.append(chosen.id)
        stood.append(frozenset(p.id for p in standing))
    for n, poem_id in enumerate(shown):
        again = next((m for m in range(n + 1, len(shown)) if shown[m] == poem_id), None)
        if again is not None:
            always = frozenset.intersection(*stood[n : again + 1])
            assert always - {poem_id} <= set(shown[n + 1 : again])
