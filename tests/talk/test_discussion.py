"""Which messages tell what a talk is about."""

import pytest

from bot.talk.discussion import Clue, Place, clues


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
