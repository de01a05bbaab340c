"""The tables of the journal, the same in SQLite and in PostgreSQL. What changes here needs a migration beside it."""

import datetime as dt
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Moment(TypeDecorator[dt.datetime]):
    """A moment in UTC, also where a database keeps no time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, _dialect: Dialect) -> dt.datetime | None:
        """Return the moment in UTC."""
        return value.astimezone(dt.UTC) if value else None

    def process_result_value(self, value: dt.datetime | None, _dialect: Dialect) -> dt.datetime | None:
        """Return the moment with its zone."""
        return value.replace(tzinfo=dt.UTC) if value and value.tzinfo is None else value


RowId = BigInteger().with_variant(Integer, "sqlite")  # there every integer is as long as it must be
ChatId, Word, PoemId, Digest = String(32), String(32), String(80), String(64)
Words = String(80)


class Table(DeclarativeBase):
    """A table of the journal. Each has an id of its own making, and when it was."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {dt.datetime: Moment()}  # noqa: RUF012 - SQLAlchemy's own way

    id: Mapped[int] = mapped_column(RowId, primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime]


def _of_question() -> Mapped[Any]:
    """Return the column that names a question. Where that is deleted, what came of it stays: it may be another's."""
    return mapped_column(RowId, ForeignKey("asked.id", ondelete="SET NULL"), nullable=True, index=True)


class Asked(Table):
    """A question that was answered."""

    __tablename__ = "asked"

    face: Mapped[str] = mapped_column(Word)
    place: Mapped[str] = mapped_column(Word)
    server_id: Mapped[str | None] = mapped_column(ChatId)
    channel_id: Mapped[str] = mapped_column(ChatId)
    message_id: Mapped[str] = mapped_column(ChatId, index=True)
    answer_channel_id: Mapped[str | None] = mapped_column(ChatId)
    answer_id: Mapped[str | None] = mapped_column(ChatId, index=True)
    person: Mapped[str] = mapped_column(Digest)
    concepts: Mapped[list[str]] = mapped_column(JSON)
    concept_key: Mapped[str] = mapped_column(Text)
    text: Mapped[str | None] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Word)
    poem_id: Mapped[str | None] = mapped_column(PoemId)
    poem_digest: Mapped[str | None] = mapped_column(Digest)
    confidence: Mapped[float | None]
    milliseconds: Mapped[float | None]
    redirect: Mapped[str | None] = mapped_column(Word)
    emergency: Mapped[str | None] = mapped_column(Word)
    overheard: Mapped[bool]
    private: Mapped[bool]

    # A report counts in these alone: it reads no row of the table.
    __table_args__ = (
        Index(None, "at", "verdict", "redirect", "emergency", "overheard"),
        Index(None, "person", "at", "verdict"),
        Index(None, "concept_key", "at"),
    )


class Shown(Table):
    """A POEM that was shown, in answer to a question or by itself. `person`: to whom; empty where nobody asked."""

    __tablename__ = "shown"

    asked_id: Mapped[int | None] = _of_question()
    person: Mapped[str | None] = mapped_column(Digest, index=True)
    poem_id: Mapped[str] = mapped_column(PoemId)
    digest: Mapped[str] = mapped_column(Digest)
    as_shown: Mapped[dict[str, str]] = mapped_column(JSON)
    channel_id: Mapped[str] = mapped_column(ChatId)
    answer_id: Mapped[str | None] = mapped_column(ChatId)

    __table_args__ = (Index(None, "at"), Index(None, "poem_id", "at"))


class Feedback(Table):
    """What somebody said of an answer."""

    __tablename__ = "feedback"

    asked_id: Mapped[int | None] = _of_question()
    poem_id: Mapped[str | None] = mapped_column(PoemId)
    person: Mapped[str] = mapped_column(Digest, index=True)
    answer_id: Mapped[str | None] = mapped_column(ChatId, index=True)
    kind: Mapped[str] = mapped_column(Word)
    reason: Mapped[str | None] = mapped_column(Words)
    field: Mapped[str | None] = mapped_column(PoemId)
    text: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (Index(None, "at"),)


class Wish(Table):
    """A POEM that somebody would have liked.

    `claimed_at`: since when somebody is being told; `told_at` is empty until it is known that they were, or cannot be.
    """

    __tablename__ = "wish"

    asked_id: Mapped[int | None] = _of_question()
    person: Mapped[str] = mapped_column(Digest, index=True)
    concepts: Mapped[list[str]] = mapped_column(JSON)
    concept_key: Mapped[str] = mapped_column(Text, index=True)
    tells: Mapped[bool]
    channel_id: Mapped[str | None] = mapped_column(ChatId)
    message_id: Mapped[str | None] = mapped_column(ChatId)
    direct_id: Mapped[str | None] = mapped_column(ChatId)
    answered_before: Mapped[list[str]] = mapped_column(JSON)
    seen_before: Mapped[list[str]] = mapped_column(JSON)
    closed_by: Mapped[str | None] = mapped_column(PoemId)
    closed_at: Mapped[dt.datetime | None]
    claimed_at: Mapped[dt.datetime | None]
    told_at: Mapped[dt.datetime | None]

    __table_args__ = (Index(None, "at"),)


class Curated(Table):
    """What a curator did to a POEM or a draft, or to all of them: then it names none."""

    __tablename__ = "curated"

    action: Mapped[str] = mapped_column(Word)
    poem_id: Mapped[str | None] = mapped_column(PoemId)
    person: Mapped[str] = mapped_column(Digest, index=True)

    __table_args__ = (Index(None, "at"),)


class OfTheDay(Table):
    """The POEM of a day in a channel: one, whatever the clocks do."""

    __tablename__ = "of_the_day"

    day: Mapped[dt.date]
    channel_id: Mapped[str] = mapped_column(ChatId)
    poem_id: Mapped[str] = mapped_column(PoemId)
    message_id: Mapped[str | None] = mapped_column(ChatId)

    __table_args__ = (UniqueConstraint("day", "channel_id"), Index(None, "at"))


class Recalled(Table):
    """That it was told what changed in a POEM that had been shown: once for each showing and each change.

    `telling`: the message that tells it, of several showings in one place; `told_at` is empty until it is known that it
    was posted, or that nobody can be told.
    """

    __tablename__ = "recalled"

    shown_id: Mapped[int] = mapped_column(RowId, ForeignKey("shown.id", ondelete="CASCADE"))
    changed: Mapped[str] = mapped_column(Digest)
    telling: Mapped[int] = mapped_column(RowId, index=True)
    told_at: Mapped[dt.datetime | None]

    __table_args__ = (UniqueConstraint("shown_id", "changed"), Index(None, "at"))


TABLES: tuple[type[Table], ...] = (Asked, Shown, Feedback, Wish, Curated, OfTheDay, Recalled)
"""Each after those that it refers to."""
