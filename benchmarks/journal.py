"""What the journal costs: `python -m benchmarks.journal [ROWS]`.

The bot is asked over the local Discord of the tests, and what an answer takes of a processor is compared with what it
takes while the journal cannot be written, in the same run. Then as many rows are filled in
as wanted (a year of a large hospital: 1,000,000), and what must stay quick with so many is timed.
"""

import asyncio
import contextlib
import datetime as dt
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import mean

from benchmarks import data
from benchmarks.echo import made_ready, questions, taken
from bot.errors import JournalError
from bot.journal import FeedbackRecord, Journal, QuestionRecord, Record, ShownRecord, WishRecord, new_id
from tests.discord_server import World
from tests.faces.discord.process import bot_in

MOST_SHARE, MOST_SECONDS = 0.05, 2.0
_PATIENCE = 10
_BATCH = 2_000
_LONGEST_PAUSE = 32.0  # seconds from one try of the bot to the next, and a little
_KINDS, _FEEDBACK = ("dose", "personal", "policy", "emergency"), ("helped", "helped", "not_mine", "wrong", "deleted")
_VERDICTS = ("answer",) * 5 + ("suggestions", "topic", "no_match", "no_match", "redirect", "follow_up")


async def _untold(sentence: str) -> None:
    raise RuntimeError(sentence)


def _opened(folder: Path) -> Journal:
    journal = Journal(f"sqlite+aiosqlite:///{folder / 'journal.sqlite3'}", folder / "journal.key", days=0, tell=_untold)
    journal.open()
    return journal


async def _written(journal: Journal) -> None:
    """Wait until it is open and all is written: what is read is read after it."""
    for _ in range(_PATIENCE):  # a machine that is busy takes a while to open it
        with contextlib.suppress(JournalError):
            await journal.shown_since(dt.datetime.now(tz=dt.UTC))
            return
    raise RuntimeError("the journal cannot be opened")


async def share(folder: Path) -> tuple[float, float]:
    """Return the processor's milliseconds of an answer: while another program holds the journal, and as it is written.

    While it is held all goes on as ever, but for the writing.
    """
    texts, held, written = questions(), [], []
    async with World() as world, bot_in(world, BOTTOMLINE_STATE=str(folder)) as bot:
        await made_ready(world, bot)
        for _ in range(3):  # in turn, for the machine has moods
            written.append(await taken(world, bot, texts))
            with closing(sqlite3.connect(folder / "journal.sqlite3", isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                held.append(await taken(world, bot, texts))
            await asyncio.sleep(_LONGEST_PAUSE)  # until what was kept aside is written
    return mean(held), mean(written)


def made_up(rows: int) -> Iterator[Record]:
    """Yield so many questions of a year, each with what was shown, said and wished for where something was."""
    dice = random.Random(rows)
    poems = [poem.id for poem in data.knowledge()]
    topics = sorted({word for poem in data.knowledge() for word in poem.keywords})
    now = dt.datetime.now(tz=dt.UTC)
    for n in range(rows):
        verdict = dice.choice(_VERDICTS)
        poem_id = dice.choice(poems) if verdict in {"answer", "follow_up"} else None
        asked = QuestionRecord(
            id=new_id(),
            at=now - dt.timedelta(days=365) * (1 - n / rows),
            face="discord",
            place=dice.choice(("channel", "thread", "direct", "command")),
            server_id="1",
            channel_id=str(dice.randrange(40)),
            message_id=str(10**18 + n),
            answer_channel_id="2",
            answer_id=str(2 * 10**18 + n),
            person=f"discord:{dice.randrange(3_000)}",
            concepts=tuple(dice.sample(topics, dice.randrange(3))),
            verdict=verdict,
            poem_id=poem_id,
            poem_digest="0" * 24 if poem_id else None,
            confidence=dice.random(),
            milliseconds=dice.random() * 20,
            redirect=dice.choice(_KINDS) if verdict == "redirect" else None,
            emergency="possible" if dice.random() < 0.01 else None,
            overheard=dice.random() < 0.3,
        )
        yield asked
        if dice.random() < 0.05:
            yield FeedbackRecord(at=asked.at, asked_id=asked.id, person=asked.person, kind=dice.choice(_FEEDBACK))
        if verdict == "no_match" and asked.concepts:
            yield WishRecord(at=asked.at, asked_id=asked.id, person=asked.person, concepts=asked.concepts)
        if poem_id:
            told = {"state": "current", "bottom_line": "0" * 24, "figures": "0" * 24}
            yield ShownRecord(
                at=asked.at, asked_id=asked.id, poem_id=poem_id, digest="0" * 24, as_shown=told, channel_id="2"
            )


async def filled(folder: Path, rows: int) -> float:
    """Fill a journal with so many questions; return the seconds that it took."""
    journal = _opened(folder)
    started = time.perf_counter()
    batch = []
    for record in made_up(rows):
        batch.append(record)
        if len(batch) >= _BATCH:
            journal.write(*batch)
            batch.clear()
            await _written(journal)
    journal.write(*batch)
    await _written(journal)
    await journal.close(60)
    return time.perf_counter() - started


async def looked_up(folder: Path, rows: int) -> float:
    """Return the milliseconds that it takes to find where a question was answered."""
    journal = _opened(folder)
    await _written(journal)
    started = time.perf_counter()
    for n in range(100):
        if await journal.answer_to(str(10**18 + n * rows // 100)) is None:
            raise RuntimeError("a question that was filled in is not found")
    taken = (time.perf_counter() - started) * 10
    await journal.close(5)
    return taken


async def reported(folder: Path, days: int) -> tuple[int, float, float]:
    """Return how many questions a report of so many days tells, and the seconds that it takes: all, the processor's."""
    journal = _opened(folder)
    await _written(journal)
    today = dt.datetime.now(tz=dt.UTC).date()
    started, worked = time.perf_counter(), time.process_time()
    tally = await journal.tally(today - dt.timedelta(days=days - 1), today, dt.UTC)
    taken = time.perf_counter() - started, time.process_time() - worked
    await journal.close(5)
    return tally.asked, *taken


async def main(rows: int) -> int:
    """Measure and print; return 1 when it costs more than it may."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "asked").mkdir()
        held, written = await share(folder / "asked")
        cost = (written - held) / held
        _say(f"An answer: {held:.2f} ms of a processor; written down {written:.2f}: {cost:.1%} more.")
        seconds = await filled(folder, rows)
        size = sum(path.stat().st_size for path in folder.glob("journal.sqlite3*")) / 1e6  # noqa: ASYNC240 - all is done
        _say(f"{rows} questions filled in: {seconds:.1f} s, {size:.0f} MB.")
        _say(f"An answer looked up among them: {await looked_up(folder, rows):.2f} ms.")
        slowest = 0.0
        for days in (30, 366, 366):  # a month; a year, of which the second time nothing is read from the disk
            asked, seconds, worked = await reported(folder, days)
            slowest = max(slowest, worked)
            _say(f"A report of {days} days, {asked} questions: {seconds:.2f} s, the processor's {worked:.2f}.")
        return 0 if cost <= MOST_SHARE and slowest <= MOST_SECONDS else 1


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)))
