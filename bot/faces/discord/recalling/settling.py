"""Which POEMs have stood long enough as they do: what is undone before then, nobody is told.

Each waits for itself. Else who edits one POEM after another would keep the retraction of another from being told.
"""

from collections.abc import Iterable

from bot.core.poem import Poem


class Settling:
    """POEMs that changed, until they have stood for so many `seconds`. Times are those of one steady clock."""

    def __init__(self, poems: Iterable[Poem], seconds: float) -> None:
        self._poems = {poem.id: poem for poem in poems}
        self._seconds = seconds
        self._due: dict[str, float] = {}

    def note(self, poems: Iterable[Poem], now: float) -> None:
        """Note the POEMs that stand now: those that are others than before wait from now on."""
        before, self._poems = self._poems, {poem.id: poem for poem in poems}
        changed = (i for i in before.keys() | self._poems.keys() if before.get(i) is not self._poems.get(i))
        self._due.update(dict.fromkeys(changed, now + self._seconds))

    def waits(self, poem_id: str, now: float) -> bool:
        """Tell whether a POEM has not stood long enough."""
        return self._due.get(poem_id, now) > now

    def next_due(self) -> float:
        """Return when the first of them has, which may be over; infinity when there is none."""
        return min(self._due.values(), default=float("inf"))

    def looked(self, now: float) -> None:
        """Note that those which have stood long enough are looked at now."""
        self._due = {poem_id: due for poem_id, due in self._due.items() if due > now}
