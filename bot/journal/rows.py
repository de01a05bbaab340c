"""From record to row: what a table holds of it, and in which order rows are written."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.journal.models import Asked, Curated, Feedback, OfTheDay, Recalled, Shown, Table, Wish
from bot.journal.people import People
from bot.journal.records import (
    CuratedRecord,
    FeedbackRecord,
    ForgottenRecord,
    OfTheDayRecord,
    QuestionRecord,
    RecalledRecord,
    Record,
    ShownRecord,
    WishRecord,
    concept_key,
    values_of,
)

_TABLE_OF: dict[type[Record], type[Table]] = {
    QuestionRecord: Asked,
    ShownRecord: Shown,
    FeedbackRecord: Feedback,
    WishRecord: Wish,
    CuratedRecord: Curated,
    OfTheDayRecord: OfTheDay,
    RecalledRecord: Recalled,
}
_ORDER = (*_TABLE_OF, ForgottenRecord)


class Row(NamedTuple):
    """A record as its table takes it. `again`: it changes a row that is there."""

    kind: type[Record]
    again: bool
    values: dict[str, Any]

    def turn(self) -> tuple[int, bool]:
        """Return when its like is written: after what it refers to, and what changes a row last."""
        return _ORDER.index(self.kind), self.again


def rows_of(records: Iterable[Record], people: People) -> list[Row]:
    """Return the rows of records, in the order in which they are written; people are hashed."""
    return sorted((_row(record, people) for record in records), key=Row.turn)


def _row(record: Record, people: People) -> Row:
    values = values_of(record)
    if "person" in values:
        values["person"] = people.hashed(values["person"])
    if "concepts" in values:
        values |= {"concepts": list(values["concepts"]), "concept_key": concept_key(values["concepts"])}
    for name in ("answered_before", "seen_before"):
        if name in values:
            values[name] = list(values[name])
    if "as_shown" in values:
        values["as_shown"] = dict(values["as_shown"])
    return Row(type(record), values.pop("again", False), values)


async def write(connection: AsyncConnection, rows: Sequence[Row]) -> None:
    """Write rows in their order, alike ones together."""
    for (kind, again), alike in groupby(rows, lambda row: (row.kind, row.again)):
        await _written(connection, kind, [row.values for row in alike], again=again)


async def _written(connection: AsyncConnection, kind: type[Record], rows: list[dict[str, Any]], *, again: bool) -> None:
    if kind is ForgottenRecord:
        for row in rows:
            await connection.execute(update(Asked).filter_by(**row).values(text=None))
        return
    table = _TABLE_OF[kind]
    if one_each := _ONE_EACH.get(kind):
        for row in rows:
            await one_each(connection, row)
        return
    if not again:
        await connection.execute(insert(table), rows)
        return
    for row in rows:
        said = {name: value for name, value in row.items() if name != "at"}  # it was asked when it was asked
        done = await connection.execute(update(table).where(table.id == row["id"]).values(said))
        if not done.rowcount:
            await connection.execute(insert(table), [row])


async def _rate(connection: AsyncConnection, row: dict[str, Any]) -> None:
    """Write what somebody says of an answer in the place of what they said of it before, beside its question."""
    if answer_id := row["answer_id"]:
        of_it = select(Asked.id).where(Asked.answer_id == answer_id).order_by(Asked.at.desc()).limit(1)
        row = {**row, "asked_id": row["asked_id"] or await connection.scalar(of_it)}
        await connection.execute(
            delete(Feedback).where(Feedback.person == row["person"], Feedback.answer_id == answer_id)
        )
    await connection.execute(insert(Feedback), [row])


async def _wish(connection: AsyncConnection, row: dict[str, Any]) -> None:
    """Write a wish; one that is open already is only told where its answer goes, or closed."""
    open_or_so_closed = or_(Wish.closed_at.is_(None), Wish.closed_by == row["closed_by"])
    same = Wish.person == row["person"], Wish.concept_key == row["concept_key"], open_or_so_closed
    found = await connection.scalar(select(Wish.id).where(*same).limit(1))
    if found is None:
        await connection.execute(insert(Wish), [row])
        return
    changes = _CLOSES if row["closed_by"] else _TELLS if row["tells"] else ()
    if changes:
        values = {name: row[name] for name in changes}
        await connection.execute(update(Wish).where(Wish.id == found).values(values))


_WHERE = ("channel_id", "message_id", "direct_id")
_TELLS, _CLOSES = ("tells", *_WHERE), ("closed_by", "closed_at", "told_at", *_WHERE)
_ONE_EACH: dict[type[Record], Callable[[AsyncConnection, dict[str, Any]], Awaitable[None]]] = {
    FeedbackRecord: _rate,
    WishRecord: _wish,
}
