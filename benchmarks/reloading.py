"""How long answers take while the knowledge is reloaded: `python -m benchmarks.reloading`.

Whole messages are asked one after another at a pace that leaves half of a core idle, first quietly, then while reloads
follow each other, each after an edit of one POEM. Time is that of the clock: what a reload costs is waiting.
"""

import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import data
from bot.desk import Desk
from bot.faces.discord.messages.cards import embeds_of
from bot.library import Library

_PACE = 0.02
_READY, _QUIET, _RELOADS = 10.0, 15.0, 10


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


async def measure(folder: Path) -> tuple[list[float], list[float]]:
    """Return the milliseconds of answers in quiet, and during reloads."""
    path, *_ = sorted(folder.glob("poems/*.yaml"))  # noqa: ASYNC240 - before anything is asked
    text = path.read_text(encoding="utf-8")
    desk = await Desk.open(Library(folder))
    await desk.make_ready()
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
    for n in range(_RELOADS):
        path.write_text(f"{text}# {n}\n", encoding="utf-8")
        done = await desk.reload()
        if not done.done:
            raise RuntimeError("; ".join(map(str, done.problems)) or done.sentence)
        await asyncio.sleep(_PACE)
    over.set()
    return quiet, await beside


def shown(name: str, taken: Sequence[float]) -> str:
    """Return a line of figures, in milliseconds."""
    cut = statistics.quantiles(taken, n=100)
    return f"{name:8} {len(taken):6} answers; median {cut[49]:.1f}, 99% {cut[98]:.1f}, worst {max(taken):.1f} ms"


def main() -> None:
    """Measure on the shipped knowledge and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "knowledge"
        shutil.copytree(data.ROOT / "knowledge", folder)
        quiet, beside = asyncio.run(measure(folder))
    share = max(beside) / statistics.quantiles(quiet, n=100)[98]
    lines = (shown("quiet", quiet), shown("reloads", beside), f"worst during reloads: {share:.2f} of the usual 99%")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
