"""Make the faults and the load, print the tables, and put them into docs/reliability.md (`--short`: print only)."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.trust import faults
from tests.trust.load import Load, load

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
_AT_ONCE = 2
"""Faults made at once, each to a bot and a Discord of its own: most of a fault is waiting for pauses to end."""
_BEGIN, _END = "<!-- measured -->", "<!-- measured: end -->"


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def table(rows: list[faults.Row]) -> str:
    """Return the faults as a table."""
    lines = [f"| {r.fault} | {r.tried} | {r.lost} | {r.doubled} | {r.recovery:.1f} s |" for r in rows]
    return "\n".join(("| fault | tried | lost | doubled | answered after |", "| --- | --- | --- | --- | --- |", *lines))


def words(found: Load) -> str:
    """Return the load as a table."""
    memory = f"{found.memory[0]:.0f}, later {max(found.memory[len(found.memory) // 2 :]):.0f} at most"
    rows = (
        ("questions, by people, in channels", f"{found.questions:,}, {found.people}, {found.channels}"),
        ("reloads, and as many losses of the connection, meanwhile", str(found.reloads)),
        ("lost", str(found.lost)),
        ("doubled", str(found.doubled)),
        ("acknowledged after more than 3 s", str(found.late)),
        ("answered after, median, 95%, 99%", f"{found.p50:.0f}, {found.p95:.0f}, {found.p99:.0f} ms"),
        ("memory at first, MB", memory),
    )
    return "\n".join(("| load | |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in rows)))


async def main(*, short: bool) -> int:
    """Run it all; return 1 when anything was lost, doubled or late."""
    started = time.monotonic()
    turns = asyncio.Semaphore(_AT_ONCE)

    async def made(fault: Callable[[], Awaitable[faults.Row]]) -> faults.Row:
        async with turns:
            row = await fault()
        say(f"{row.fault}: tried {row.tried}, lost {row.lost}, doubled {row.doubled}, {row.recovery:.1f} s")
        return row

    rows = await asyncio.gather(*(made(fault) for fault in (() if short else faults.ALL)))
    say(f"the faults: {time.monotonic() - started:.0f} s")
    found = await (load(300, 20, 5) if short else load(10_000, 200, 20))
    measured = "\n\n".join((*((table(rows),) if rows else ()), words(found)))
    say(f"\n{measured}\n\n{time.monotonic() - started:.0f} s")
    if not short:
        text = PAGE.read_text(encoding="utf-8")
        before, after = text.split(_BEGIN)[0], text.split(_END)[1]
        PAGE.write_text(f"{before}{_BEGIN}\n{measured}\n{_END}{after}", encoding="utf-8")
    amiss = found.lost + found.doubled + found.late + sum(row.lost + row.doubled for row in rows)
    return 1 if amiss else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(short="--short" in sys.argv)))
