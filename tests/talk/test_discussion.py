"""Which messages tell what a talk is about."""

import pytest

from bot.talk.discussion import Clue, Place, clues, may_choose


@pytest.mark.parametrize(
    ("place", "replies", "where"),
    [
        ("channel", False, ()),
        ("thread", False, ("last_said", "opened_on")),
        ("direct", False, ("last_said",)),
        ("channel", True, ("replied_to",)),
        ("thread", True, ("replied_to",)),
        ("direct", True, ("replied_to",)),
    ],
)
def test_where_to_look(place: Place, replies: bool, where: tuple[Clue, ...]) -> None:
    """A reply is about what it replies to alone; in a channel where many talk, nothing else tells."""
    assert clues(place, replies=replies) == where


@pytest.mark.parametrize(
    ("place", "replies", "asked_it", "next_to_it", "chooses"),
    [
        ("channel", True, False, False, True),
        ("channel", False, True, True, False),
        ("direct", False, False, False, True),
        ("thread", True, False, False, True),
        ("thread", False, True, True, True),
        ("thread", False, False, True, False),
        ("thread", False, True, False, False),
    ],
)
def test_who_chooses_by_a_bare_word(
    place: Place, replies: bool, asked_it: bool, next_to_it: bool, chooses: bool
) -> None:
    """A "yes" between colleagues opens no card."""
    assert may_choose(place, replies=replies, asked_it=asked_it, next_to_it=next_to_it) == chooses
