"""Which answer belongs to which question. Ids only, never a word."""

from collections import OrderedDict
from dataclasses import dataclass

_MOST_ANSWERS = 2_000


@dataclass(frozen=True, slots=True)
class Answered:
    """Where the answer to a question stands, and who asked."""

    channel_id: int
    message_id: int
    asker_id: int
    is_note: bool = False
    """It is a note on patient details, which goes with the message."""
    asked_id: int | None = None
    """The question's row in the journal."""


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
