"""Try everything for so many minutes, each in turn: `python -m tests.fuzz 60`. Ends with 1 when something was found."""

import asyncio
import sys
import time
import traceback
from collections import Counter
from random import SystemRandom

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.pressed import over_a_connection
from tests.fuzz.targets import Target, all_targets

_AT_ONCE = 150
_LONGEST = 1_500


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def tried(target: Target, examples: int, number: int) -> str:
    """Try a reader on so many examples; return what was found, made as small as may be, or nothing."""

    @seed(number)
    @settings(
        max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink), print_blob=False,
    )  # fmt: skip
    @given(target.given)
    def run(value: object) -> None:
        target.holds(value)

    try:
        run()
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            raise
        told = "".join(traceback.format_exception(error)).splitlines()
        return "\n".join(line[:_LONGEST] for line in told)
    return ""


def main(minutes: float) -> int:
    """Try all in turn until the time is over; print each thing found once a round."""
    end = time.monotonic() + 60 * minutes
    count, found = Counter[str](), Counter[str]()
    dice = SystemRandom()

    def attempt(target: Target) -> None:
        number = dice.getrandbits(32)
        if fault := tried(target, _AT_ONCE, number):
            found[target.name] += 1
            say(f"\n== {target.name} (seed {number})\n{fault}")
        count[target.name] += _AT_ONCE

    while time.monotonic() < end:
        for target in all_targets():
            if time.monotonic() < end:
                attempt(target)
        # Started for each round: the connection is ours to answer, and would be given up while others are tried.
        with asyncio.Runner() as loop, over_a_connection(loop) as pressed:
            attempt(pressed)
        say(f"so far {count.total():,} tried, {found.total()} rounds with a fault")
    for name, times in count.items():
        say(f"{name}: {times:,} tried, {found[name]} rounds with a fault")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60))
