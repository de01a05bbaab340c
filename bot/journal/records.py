"""What is noted in the journal: one record for each row of a table, made by a face, written later.

Ids are text: each chat has its own kind. `person` names the chat and its own id of
somebody (`discord:123`); it is hashed when it is written.
"""

import datetime as dt
import secrets
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Place = Literal["channel", "thread", "forum", "direct", "command"]
"""Where something was said: a command is answered to whoever gave it, wherever that was."""

_RANDOM_BITS = 11  # beside the microsecond, which takes 51 until 2041 and 52 until 2112
_JOINT = " + "


class _Ids:
    """Makes ids, each larger than the one before."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> int:
        now = (time.time_ns() // 1_000 << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
        self._last = max(self._last + 1, now)
        return self._last


new_id = _Ids()
"""Returns an id for a row: by time, so that rows lie in their order, and of its own on every host."""


def concept_key(concepts: Iterable[str]) -> str:
    """Return by what questions on the same concepts are counted together, in whatever order they name them."""
    return _JOINT.join(sorted(set(concepts)))


def concepts_of(key: str) -> tuple[str, ...]:
    """Return the concepts that a key was made of."""
    return tuple(filter(None, key.split(_JOINT)))


def _now() -> dt.datetime:
    return dt.datetime.now(tz=dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRecord:
    """A question that was answered, as it was understood. `message_id`: of the message, or of the command given."""

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    face: str
    place: Place
    server_id: str | None = None
    channel_id: str
    message_id: str
    answer_channel_id: str | None = None
    answer_id: str | None = None
    """The message that answers it; None where that is not told."""
    person: str
    concepts: tuple[str, ...] = ()
    text: str | None = None
    """Its words without what tells who a patient is; None unless it is set that words are kept."""
    verdict: str
    poem_id: str | None = None
    poem_digest: str | None = None
    confidence: float | None = None
    milliseconds: float | None = None
    """How long it took to judge."""
    redirect: str | None = None
    emergency: str | None = None
    overheard: bool = False
    private: bool = False
    """Its answer is for who asked alone."""
    again: bool = False
    """It stands for a question of the same id, whose words were edited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRecord:
    """A POEM that was shown, and what a recall must compare with it. `person`: to whom; None where nobody asked.

    `again`: the answer to an edited question, which may have shown it before: that is one showing.
    """

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    asked_id: int | None = None
    person: str | None = None
    poem_id: str
    digest: str
    as_shown: Mapping[str, str]
    channel_id: str
    answer_id: str | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRecord:
    """What somebody says of an answer. `reason`: why, `field`: of which part of the POEM; `text` only screened.

    `answer_id`: the message that answers. What the same person says of it later stands in the place of this.
    """

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    asked_id: int | None = None
    poem_id: str | None = None
    person: str
    answer_id: str | None = None
    kind: str
    reason: str | None = None
    field: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRecord:
    """A POEM that somebody would have liked. `tells`: they want to be told once there is one, in that channel.

    `direct_id`: their direct messages, where that cannot be done. It is another POEM that is wished for than those that
    its concepts alone are answered by already (`answered_before`), or that came with its question (`seen_before`).
    """

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    asked_id: int | None = None
    person: str
    concepts: tuple[str, ...]
    tells: bool = False
    channel_id: str | None = None
    message_id: str | None = None
    direct_id: str | None = None
    answered_before: tuple[str, ...] = ()
    seen_before: tuple[str, ...] = ()
    closed_by: str | None = None
    closed_at: dt.datetime | None = None
    claimed_at: dt.datetime | None = None
    told_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CuratedRecord:
    """What a curator did to a POEM or a draft; `poem_id` is None for what is done to all of them."""

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    action: str
    poem_id: str | None = None
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTheDayRecord:
    """The POEM of a day in a channel."""

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    day: dt.date
    channel_id: str
    poem_id: str
    message_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecalledRecord:
    """That those whom a POEM was shown are told what changed in it since.

    `changed`: a digest of how it stands now and of what was told before; `telling`: the message that tells it, of
    several showings perhaps; `told_at`: when that was done with.
    """

    id: int = field(default_factory=new_id)
    at: dt.datetime = field(default_factory=_now)
    shown_id: int
    changed: str
    telling: int
    told_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgottenRecord:
    """That a message was deleted: its words are no longer kept."""

    face: str
    channel_id: str
    message_id: str


Record = (
    QuestionRecord
    | ShownRecord
    | FeedbackRecord
    | WishRecord
    | CuratedRecord
    | OfTheDayRecord
    | RecalledRecord
    | ForgottenRecord
)


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where the answer to a question stands. `asked_id`: the row of the question."""

    asked_id: int
    channel_id: str
    answer_id: str
    person: str
    """Who asked, hashed."""
    is_note: bool
    """It is a note on patient details in a place where others read."""


@dataclass(frozen=True, slots=True)
class AskedNote:
    """A question by the message that answers it. `person`: who asked, hashed; `message_id`: of it, or of a command.

    `text`: its words, where they are kept.
    """

    asked_id: int
    at: dt.datetime
    answer_id: str
    person: str
    concepts: tuple[str, ...]
    place: str
    private: bool
    channel_id: str
    message_id: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Wished:
    """A topic, by its key of concepts: asked for and not found by so many `people`, of whom so many `wished` for it."""

    topic: str
    people: int
    wished: int
    last: dt.datetime


@dataclass(frozen=True, slots=True)
class OpenWish:
    """A wish that no POEM has closed. `text`: the words of its question, where they are kept."""

    id: int
    concepts: tuple[str, ...]
    text: str | None
    answered_before: tuple[str, ...]
    seen_before: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """Somebody who is to be told of the POEM that closed their wish, in reply to a message where there is one.

    `direct_id`: else there; `claimed_at`: since then it may have been told or not. None where nobody has begun to.
    """

    wish_id: int
    concepts: tuple[str, ...]
    poem_id: str
    channel_id: str
    message_id: str | None
    direct_id: str | None
    claimed_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Erased:
    """How many rows of somebody were deleted. `gone`: no byte of them is left in a file; else that is still to come."""

    rows: int
    gone: bool


@dataclass(frozen=True, slots=True)
class DayClaim:
    """The POEM of a day in a channel, by whoever claimed it."""

    poem_id: str
    since: dt.datetime
    message_id: str | None
    """Where it was posted; None where that was not noted: then it may have been posted or not."""
    is_new: bool
    """It was claimed just now: it cannot have been posted."""


def values_of(record: Record) -> dict[str, Any]:
    """Return what a record holds, by column."""
    return {name: getattr(record, name) for name in record.__slots__}
