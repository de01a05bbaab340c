"""Manners: how often one may ask, how long an edit changes an answer, how often it is said for whom all this is."""

import math
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import replace

from bot.core.reply import FOR_PROFESSIONALS, ON_A_CARD, Reply

WINDOW = 30.0
DAY = 24 * 60 * 60.0
EDITABLE_MINUTES = 10
_MOST_PEOPLE = 10_000


class Cooldown:
    """At most `most` questions in 30 seconds from one person; 0 for no limit. `clock` tells seconds."""

    def __init__(self, most: int, clock: Callable[[], float]) -> None:
        self.most = most
        self._clock = clock
        self._asked: OrderedDict[int, deque[float]] = OrderedDict()
        self._told: dict[int, float] = {}

    def wait(self, person: int) -> float:
        """Count a question; return 0.0 when it may be answered, else the seconds until the next one may be."""
        if self.most <= 0:
            return 0.0
        now = self._clock()
        times = self._asked.setdefault(person, deque())
        self._asked.move_to_end(person)
        while times and now - times[0] >= WINDOW:
            times.popleft()
        if len(times) >= self.most:
            return WINDOW - (now - times[0])
        times.append(now)
        self._told.pop(person, None)
        while len(self._asked) > _MOST_PEOPLE:
            gone, _ = self._asked.popitem(last=False)
            self._told.pop(gone, None)
        return 0.0

    def tell_once(self, person: int) -> bool:
        """Tell whether a person who must wait has still to be told so: once per wait, not per message."""
        now = self._clock()
        if now - self._told.get(person, -WINDOW) < WINDOW:
            return False
        self._told[person] = now
        return True


class Notice:
    """Says under a card for whom it is: under the first that is shown in a place in a day. `clock` tells seconds.

    A place is a channel, or a person whom alone a card is shown. What must always say it (warnings, emergencies) says
    it by itself. After a restart it is said once more.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._said: OrderedDict[int, tuple[float, int | None]] = OrderedDict()

    def under(self, reply: Reply, place: int, asked: int | None = None) -> Reply:
        """Return a reply as it is to be shown; `asked`: the id of its question, whose answer may be shown anew."""
        if reply.footer or not (reply.bottom_line or reply.choices):
            return reply
        now = self._clock()
        when, under = self._said.get(place, (-math.inf, None))
        if now - when < DAY and (asked is None or asked != under):
            return reply
        self._said[place] = (now, asked)
        self._said.move_to_end(place)
        while len(self._said) > _MOST_PEOPLE:
            self._said.popitem(last=False)
        return replace(reply, footer=ON_A_CARD if reply.bottom_line else FOR_PROFESSIONALS)


def wait_sentence(seconds: float) -> str:
    """Return the sentence for somebody who asks too fast."""
    whole = max(1, round(seconds))
    return f"One moment, please: ask again in {whole} second{'' if whole == 1 else 's'}."


def may_change(seconds: float) -> bool:
    """Tell whether a question edited so many seconds after it was asked still changes its answer."""
    return seconds <= EDITABLE_MINUTES * 60
