"""Whose turn it is, when POEMs are shown to a team one a day."""

import hashlib
from collections.abc import Sequence

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem import Poem


def next_in_turn(knowledge: KnowledgeBase, shown: Sequence[str]) -> Poem | None:
    """Return the POEM to show next, or None when there is none that stands.

    `shown`: ids of those shown before, the oldest first. None comes again before all others that stand have been shown;
    of those never shown, what a clinician has signed comes first. The same before gives the same next.
    """
    last = {poem_id: n for n, poem_id in enumerate(shown)}

    def turn(poem: Poem) -> tuple[int, bool, bytes]:
        return last.get(poem.id, -1), not poem.status.reviewed_by, _mixed(poem)

    return min((poem for poem in knowledge if poem.status.state == "current"), key=turn, default=None)


def _mixed(poem: Poem) -> bytes:
    """Return a place in an order that is no order of topics: ids begin with theirs, and four in a row tire."""
    return hashlib.sha256(poem.id.encode()).digest()
