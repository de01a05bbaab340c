"""How long a report takes on a large journal: `python -m benchmarks.journal_report [ROWS]`.

A journal of a million questions of thirty days, each shown a POEM half of the time, in a temporary file (a gigabyte);
then the report of all of it, three times, and of one day. The rows are made up: two thousand people, a thousand POEMs,
thirty thousand combinations of concepts.
"""

import asyncio
import datetime as dt
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, insert

from bot.journal import Journal
from bot.journal.models import Asked, Feedback, Shown, Wish
from bot.journal.records import concept_key

ROWS = 1_000_000
DAYS = 30
LAST = dt.date(2026, 11, 30)
_BATCH = 20_000
_VERDICTS = ["answer"] * 45 + ["topic"] * 8 + ["suggestions"] * 17 + ["no_match"] * 12 + ["redirect"] * 8
_VERDICTS += ["follow_up"] * 10
_KINDS = ("dose", "personal", "policy", "interaction", "emergency")
_FEEDBACK = ("helped", "helped", "helped", "not_mine", "wrong", "deleted")


def _questions(rows: int, dice: random.Random) -> Iterator[dict[str, Any]]:
    start = dt.datetime.combine(LAST - dt.timedelta(days=DAYS - 1), dt.time(), dt.UTC)
    step = dt.timedelta(days=DAYS) / (rows + 1)
    people = [f"{dice.getrandbits(256):064x}" for _ in range(2_000)]
    concepts = [f"concept number {n}" for n in range(1_500)]
    asked_about = [tuple(dice.sample(concepts, dice.choice((1, 1, 2, 2, 3, 4)))) for _ in range(30_000)]
    for n in range(rows):
        about, verdict = dice.choice(asked_about), dice.choice(_VERDICTS)
        yield {
            "id": n,
            "at": start + n * step,
            "face": "discord",
            "place": "channel",
            "server_id": "100000000000000001",
            "channel_id": "100000000000000002",
            "message_id": str(10**18 + n),
            "answer_channel_id": "100000000000000002",
            "answer_id": str(2 * 10**18 + n),
            "person": dice.choice(people),
            "concepts": list(about),
            "concept_key": concept_key(about),
            "verdict": verdict,
            "redirect": dice.choice(_KINDS) if verdict == "redirect" else None,
            "emergency": "possible" if dice.random() < 0.01 else None,
            "confidence": dice.random(),
            "milliseconds": 4.0,
            "overheard": dice.random() < 0.3,
            "private": False,
        }


def _beside(question: dict[str, Any], dice: random.Random) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield what else a question leaves in the journal."""
    base = {"id": question["id"], "at": question["at"], "asked_id": question["id"]}
    if question["id"] % 2:
        poem_id = f"topic-{dice.randrange(1_000)}-trial-2020"
        mark = {"digest": "ab" * 32, "as_shown": {"bottom_line": "cd" * 32}, "channel_id": question["channel_id"]}
        yield Shown, base | mark | {"poem_id": poem_id, "answer_id": question["answer_id"]}
    if dice.random() < 0.05:
        yield Feedback, base | {"person": question["person"], "kind": dice.choice(_FEEDBACK)}
    if question["verdict"] == "no_match" and dice.random() < 0.5:
        wish = {name: question[name] for name in ("person", "concepts", "concept_key")}
        yield Wish, base | wish | {"tells": False}


def fill(url: str, rows: int) -> None:
    """Put made-up rows into a journal that is there."""
    dice = random.Random(7)
    engine = create_engine(url.replace("+aiosqlite", ""))
    waiting: dict[Any, list[dict[str, Any]]] = {Asked: [], Shown: [], Feedback: [], Wish: []}
    with engine.begin() as connection:
        for n, question in enumerate(_questions(rows, dice), start=1):
            waiting[Asked].append(question)
            for table, row in _beside(question, dice):
                waiting[table].append(row)
            if n % _BATCH == 0 or n == rows:
                for table, found in waiting.items():
                    if found:
                        connection.execute(insert(table), found)
                    found.clear()
    engine.dispose()


async def measure(folder: Path, rows: int) -> Iterator[str]:
    """Return lines of what was measured."""
    url = f"sqlite+aiosqlite:///{folder / 'journal.sqlite3'}"
    journal = Journal(url, folder / "journal.key", days=0, tell=_tell)
    journal.open()
    lines = []
    try:
        await journal.tally(LAST, LAST, dt.UTC)  # the tables are there now
        started = time.perf_counter()
        await asyncio.to_thread(fill, url, rows)
        size = (folder / "journal.sqlite3").stat().st_size / 1e6
        lines.append(f"{rows:,} questions written in {time.perf_counter() - started:.0f} s, {size:,.0f} MB")
        for days in (DAYS, DAYS, DAYS, 1):
            started = time.perf_counter()
            tally = await journal.tally(LAST - dt.timedelta(days=days - 1), LAST, dt.UTC)
            lines.append(f"report of {days} days, {tally.asked:,} questions: {time.perf_counter() - started:.2f} s")
    finally:
        await journal.close(5.0)
    return iter(lines)


async def _tell(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def main() -> None:
    """Measure and print."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as name:
        sys.stdout.write("\n".join(asyncio.run(measure(Path(name), rows))) + "\n")


if __name__ == "__main__":
    main()
