"""From record to row: what a table holds of it, and in which order rows are written."""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import cache
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
    most = _most_of(_TABLE_OF.get(type(record), Asked))
    values = {name: _harmless(value, most.get(name)) for name, value in values_of(record).items()}
    if person := getattr(record, "person", None):
        values["person"] = people.hashed(person)
    if "concepts" in values:
        values["concept_key"] = concept_key(values["concepts"])
    return Row(type(record), values.pop("again", False), values)


@cache
def _most_of(table: type[Table]) -> dict[str, int]:
    """Return how many characters each column of a table holds, where that is limited."""
    return {column.key: most for column in table.__table__.columns if (most := getattr(column.type, "length", None))}


def _harmless(value: Any, most: int | None = None) -> Any:
    """Return a value as every database takes it: its texts without NUL and without halves of signs, `most` long."""
    if isinstance(value, str):
        whole = value.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return whole[:most]
    if isinstance(value, Mapping):
        return {_harmless(name): _harmless(each) for name, each in value.items()}
    return [_harmless(each) for each in value] if isinstance(value, tuple | list) else value


async def write(connection: AsyncConnection, rows: Sequence[Row]) -> None:
    """Write rows in their order, alike ones together."""
    for (kind, again), alike in groupby(rows, lambda row: (row.kind, row.again)):
        await _written(connection, kind, [row.values for row in alike], again=again)


async def _written(connection: AsyncConnection, kind: type[Record], rows: list[dict[str, Any]], *, again: bool) -> None:
    if kind is ForgottenRecord:
        for row in rows:
            await connection.execute(update(Asked).filter_by(**row).where(Asked.text.is_not(None)).values(text=None))
        return
    table = _TABLE_OF[kind]
    if one_each := _ONE_EACH.get(kind):
        for row in rows:
            await one_each(connection, await _of_a_question_that_is_kept(connection, row))
        return
    if not again:
        await connection.execute(insert(table), rows)
        return
    if kind is ShownRecord:
        for row in rows:
            await _show_again(connection, row)
        return
    for row in rows:
        said = {name: value for name, value in row.items() if name != "at"}  # it was asked when it was asked
        done = await connection.execute(update(table).where(table.id == row["id"]).values(said))
        if not done.rowcount:
            await connection.execute(insert(table), [row])


async def _of_a_question_that_is_kept(connection: AsyncConnection, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row without its question where that was erased meanwhile: what somebody else says or wishes stays."""
    is_kept = row["asked_id"] and await connection.scalar(select(Asked.id).where(Asked.id == row["asked_id"]))
    return row if is_kept else {**row, "asked_id": None}


async def _show_again(connection: AsyncConnection, row: dict[str, Any]) -> None:
    """Write a POEM that an answer shows once its question was edited, in the place of what it showed of it before.

    What was told of that is known: the answer shows the POEM as it stands now. Another POEM that it showed stays.
    """
    same = Shown.asked_id == row["asked_id"], Shown.answer_id == row["answer_id"], Shown.poem_id == row["poem_id"]
    shown = await connection.scalar(select(Shown.id).where(*same).order_by(Shown.id).limit(1))
    if shown is None:
        await connection.execute(insert(Shown), [row])
        return
    another = Shown.id == shown, Shown.digest != row["digest"]
    now = {name: row[name] for name in ("digest", "as_shown")}
    done = await connection.execute(update(Shown).where(*another).values(now))
    if done.rowcount:
        await connection.execute(delete(Recalled).where(Recalled.shown_id == shown))


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
