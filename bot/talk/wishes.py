"""The wish list: what is asked for and not found, the most wanted first, with links to search; for every face."""

import csv
import json
from collections.abc import Iterable
from typing import Any, TextIO

from bot.desk import Desk
from bot.journal import Wished, concepts_of

NOTHING_WISHED = "Nobody has asked for anything that no POEM answers."
_COLUMNS = ("topic", "people", "wished", "last", "searches")


async def missing(ranked: Iterable[Wished], desk: Desk) -> tuple[Wished, ...]:
    """Return what is still missing: a POEM that answers it may have been added since it was last asked for.

    What somebody wished for is closed by itself, and is here until then.
    """
    return tuple([one for one in ranked if one.wished or not await desk.answered_since(words_of(one), one.last.date())])


def words_of(one: Wished) -> str:
    """Return a topic in words, as it is asked and searched for."""
    return " ".join(concepts_of(one.topic))


def titled(one: Wished) -> str:
    """Return a topic as it is told."""
    return ", ".join(concepts_of(one.topic))


def in_a_line(one: Wished) -> str:
    """Return by how many a topic is asked for, and when it was last."""
    people = f"{one.people} {'people' if one.people > 1 else 'person'}"
    wished = f", {one.wished} wished for it" if one.wished else ""
    return f"Asked for by {people}{wished}; last on {one.last.day} {one.last:%B %Y}."


def as_json(wishes: Iterable[Wished], desk: Desk) -> str:
    """Return the list for programs."""
    return json.dumps([_row(one, desk) for one in wishes], indent=1, ensure_ascii=False)


def write_csv(wishes: Iterable[Wished], desk: Desk, table: TextIO) -> None:
    """Write the list as a table, the addresses to search at one to a line of its last field."""
    writer = csv.DictWriter(table, _COLUMNS)
    writer.writeheader()
    for one in wishes:
        row = _row(one, desk)
        writer.writerow({**row, "searches": "\n".join(row["searches"].values())})


def _row(one: Wished, desk: Desk) -> dict[str, Any]:
    return {
        "topic": titled(one),
        "people": one.people,
        "wished": one.wished,
        "last": one.last.date().isoformat(),
        "searches": {link.text: link.url for link in desk.searches(words_of(one))},
    }
