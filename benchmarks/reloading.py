"""What a reload after one edit costs, and how long answers take meanwhile: `python -m benchmarks.reloading [MORE]`.

Whole messages are asked one after another at a pace that leaves half of a core idle, first quietly, then while reloads
follow each other, each after an edit of one POEM. Time of answers is that of the clock: what a reload costs is waiting.
What a reload costs by itself is time of the processor, beside what the whole took in the same run. `MORE`: so many
made-up POEMs stand among the shipped ones.
"""

import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import yaml

from benchmarks import data
from benchmarks.growth import neighbours
from bot.desk import Desk
from bot.faces.discord.messages.cards import embeds_of
from bot.library import Library

_PACE = 0.02
_SETTLED, _READY, _QUIET, _RELOADS = 2.5, 10.0, 15.0, 30


async def _answer(desk: Desk, text: str) -> float:
    started = time.perf_counter()
    reply = (await desk.ask(text)).reply
    if reply:
        embeds_of(reply)
        if reply.poem_id:
            desk.opened(reply.poem_id).openings  # noqa: B018 - decided here, for the buttons
    return (time.perf_counter() - started) * 1000


async def _asked(desk: Desk, texts: Sequence[str], until: asyncio.Event) -> list[float]:
    """Ask until it is enough; return the milliseconds from when each question came to its answer."""
    taken = []
    n = 0
    while not until.is_set():
        due = time.perf_counter() + _PACE
        await asyncio.sleep(_PACE)
        late = (time.perf_counter() - due) * 1000  # a question waits for the loop, too
        taken.append(late + await _answer(desk, texts[n % len(texts)]))
        n += 1
    return taken


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of a processor that the whole took to load, and each reload after one edit; milliseconds of answers."""

    poems: int
    full: float
    reloads: Sequence[float]
    quiet: Sequence[float]
    beside: Sequence[float]


def grown(folder: Path, more: int) -> None:
    """Write made-up POEMs beside those that are in a folder: studies of other drugs and diseases, as files."""
    for poem in neighbours(more):
        said = poem.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude={"id"})
        text = yaml.dump(said, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=110)
        (folder / "poems" / f"{poem.id}.yaml").write_text(text, encoding="utf-8")


async def measure(folder: Path) -> Measured:
    """Measure the load, reloads that nobody asks beside, answers in quiet, and answers during reloads."""
    path, *_ = sorted(folder.glob("poems/*.yaml"))  # noqa: ASYNC240 - before anything is asked
    text = path.read_text(encoding="utf-8")
    started = time.process_time()
    desk = await Desk.open(Library(folder))
    await desk.make_ready()
    full = time.process_time() - started

    async def reloaded(n: int) -> float:
        await asyncio.to_thread(path.write_text, f"{text}# {n}\n", encoding="utf-8")  # by who edits, not by the bot
        begun = time.process_time()
        done = await desk.reload()
        taken = time.process_time() - begun
        if not done.done:
            raise RuntimeError("; ".join(map(str, done.problems)) or done.sentence)
        await asyncio.sleep(_PACE)
        return taken

    await asyncio.sleep(_SETTLED)
    reloads = [await reloaded(n) for n in range(-_RELOADS, 0)]
    desk.keep_warm()
    texts = [question.text for question in data.questions() if question.source != "chatter"]
    for asked in texts:
        await _answer(desk, asked)
    await asyncio.sleep(_READY)
    enough = asyncio.Event()
    asyncio.get_running_loop().call_later(_QUIET, enough.set)
    quiet = await _asked(desk, texts, enough)
    over = asyncio.Event()
    beside = asyncio.ensure_future(_asked(desk, texts, over))
    until = time.perf_counter() + _QUIET
    for n in count():
        await reloaded(n)
        if time.perf_counter() > until:
            break
    over.set()
    return Measured(len(desk.knowledge), full, reloads, quiet, await beside)


def shown(name: str, taken: Sequence[float]) -> str:
    """Return a line of figures, in milliseconds."""
    cut = statistics.quantiles(taken, n=100)
    return f"{name:8} {len(taken):6} answers; median {cut[49]:.1f}, 99% {cut[98]:.1f}, worst {max(taken):.1f} ms"


def _shares(found: Measured) -> str:
    usual, beside = (statistics.quantiles(taken, n=100)[98] for taken in (found.quiet, found.beside))
    return (
        f"during reloads the 99% is {beside / usual:.2f} and the worst {max(found.beside) / usual:.2f} of the usual 99%"
    )


def main(more: int = 0) -> None:
    """Measure on the shipped knowledge, with so many made-up POEMs among it, and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "knowledge"
        shutil.copytree(data.ROOT / "knowledge", folder)
        grown(folder, more)
        found = asyncio.run(measure(folder))
    reload = statistics.median(found.reloads)
    lines = (
        f"{found.poems} POEMs: {found.full:.1f} s of a processor",
        f"reload after one edit: median {reload:.3f} s, worst {max(found.reloads):.3f} s, {reload / found.full:.2%}",
        shown("quiet", found.quiet),
        shown("reloads", found.beside),
        _shares(found),
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
