"""Manners: how often one person may ask, and which answer belongs to which question. Ids only, never a word."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

WINDOW = 30.0
_MOST_PEOPLE = 10_000
_MOST_ANSWERS = 2_000


class Cooldown:
    """At most `most` questions in 30 seconds from one person; 0 for no limit."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
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


def wait_sentence(seconds: float) -> str:
    """Return the sentence for somebody who asks too fast."""
    whole = max(1, round(seconds))
    return f"One moment, please: ask again in {whole} second{'' if whole == 1 else 's'}."


@dataclass(frozen=True, slots=True)
class Answered:
    """Where the answer to a question stands, and who asked."""

    channel_id: int
    message_id: int
    asker_id: int


class Answers:
    """Question's id -> where its answer is, for the last questions only; a restart forgets it."""

    def __init__(self, most: int = _MOST_ANSWERS) -> None:
        self._most = most
        self._known: OrderedDict[int, Answered] = OrderedDict()

    def remember(self, question_id: int, answered: Answered) -> None:
        """Note the answer to a question; the oldest is forgotten when there are too many."""
        self._known[question_id] = answered
        while len(self._known) > self._most:
            self._known.popitem(last=False)

    def find(self, question_id: int) -> Answered | None:
        """Return where the answer to a question is, if it is known."""
        return self._known.get(question_id)

    def forget(self, question_id: int) -> Answered | None:
        """Return where the answer was, and forget it."""
        return self._known.pop(question_id, None)
