"""From record to row: what a table holds of it, and in which order rows are written."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import insert, update
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
    if not again:
        await connection.execute(insert(table), rows)
        return
    for row in rows:
        said = {name: value for name, value in row.items() if name != "at"}  # it was asked when it was asked
        done = await connection.execute(update(table).where(table.id == row["id"]).values(said))
        if not done.rowcount:
            await connection.execute(insert(table), [row])
