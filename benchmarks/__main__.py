"""`make bench`: measure everything, print it, and put it into docs/matching.md."""

import sys
import time
from concurrent.futures import ProcessPoolExecutor

from benchmarks import fifteen, gate_quality, plot, public, quality, report, speed, words
from benchmarks.data import ROOT
from benchmarks.demands import of_public, of_quality, of_speed

PAGE = ROOT / "docs" / "matching.md"
PLOT = ROOT / "docs" / "matching-reliability.svg"


def main() -> None:
    """Measure, print and write."""
    started = time.perf_counter()
    with ProcessPoolExecutor(1) as other:  # ratios within one run: they may be taken on the other core meanwhile
        timing = other.submit(_speeds)
        _say("Finding and judging, cross-validated by study ...")
        found = quality.measure()
        _say("The gate, by writer ...")
        gates, gate_failures = gate_quality.measure()
        _say("Public sets ...")
        guards = public.measure()
        _say("Speed ...")
        sizes = timing.result()
    demands = [*of_quality(found.unseen), *of_speed(sizes)]
    demands += [of_public(name, rate, public.GUARDS[name]) for name, rate in guards.items()]
    parts = {
        "demands": report.demands(demands),
        "ways": report.ways(found),
        "real": report.real(found),
        "words": report.words(words.measure()),
        "kinds": report.kinds(found.unseen),
        "calibration": report.calibration(found.unseen),
        "baselines": report.baselines(found),
        "speed": report.speed(sizes),
        "fifteen": report.fifteen(fifteen.tried()),
        "failures": report.failures(found),
        "gate": report.gate(gates),
        "gate failures": report.gate_failures(gate_failures),
    }
    for part in parts.values():
        _say(f"\n{part}")
    if not guards:
        _say("\nThe public sets are not here; their guards were not run.")
    plot.reliability(found.unseen, PLOT)
    report.fill(PAGE, parts)
    missed = [d.name for d in demands if d.met == "NOT MET"]
    _say(f"\n{len(demands) - len(missed)} of {len(demands)} demands met. Not met: {'; '.join(missed) or 'none'}.")
    _say(f"{time.perf_counter() - started:.0f} s")


def _speeds() -> list[speed.Speed]:
    return list(speed.measure())


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
