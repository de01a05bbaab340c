"""What is asked of the matching, and whether a run meets it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from benchmarks.metrics import Figures, Rate
from benchmarks.speed import Speed


@dataclass(frozen=True, slots=True)
class Demand:
    """One figure, with what it must reach and what would be fine."""

    name: str
    value: float
    shown: str
    must: float
    stretch: float
    better: Literal["high", "low"] = "high"

    @property
    def met(self) -> str:
        """Tell in a word or two how far the demand is met."""
        if self.stretch != self.must and self._reaches(self.stretch):
            return "stretch met"
        return "met" if self._reaches(self.must) else "NOT MET"

    def _reaches(self, level: float) -> bool:
        rounded = round(self.value, 3)
        return rounded >= level if self.better == "high" else rounded <= level


def of_quality(own: Figures) -> Iterator[Demand]:
    """Yield what is asked of finding and judging."""

    def high(name: str, rate: str, must: float, stretch: float) -> Demand:
        return _rate(name, own.rates[rate], must, stretch, "high")

    def low(name: str, rate: str, must: float, stretch: float) -> Demand:
        return _rate(name, own.rates[rate], must, stretch, "low")

    yield high("hit@1", "hit@1", 0.94, 0.97)
    yield high("hit@3", "hit@3", 0.98, 0.99)
    yield high("hit@1 on typos", "hit@1 typo", 0.97, 0.99)
    yield high("hit@1 on paraphrases", "hit@1 paraphrase", 0.88, 0.95)
    yield high("answered outright and right", "answered right", 0.72, 0.85)
    yield high("answered right or offered among five", "answered or offered", 0.93, 0.98)
    yield high("outright answers that are right", "precision", 0.965, 0.99)
    yield low("near misses answered outright", "near_misses answered", 0.03, 0.01)
    yield low("out of scope answered outright", "out_of_scope answered", 0.02, 0.005)
    yield low("doses, emergencies, policy answered", "other_asks answered", 0.0, 0.0)
    yield high("doses, emergencies, policy redirected", "other_asks redirected", 0.85, 0.95)
    yield low("chatter interrupted when not addressed", "chatter not silent", 0.01, 0.0)
    yield Demand("calibration: Brier", own.brier, f"{own.brier:.3f}", 0.10, 0.07, "low")
    yield Demand("calibration: worst bin of five off by", own.worst_bin, f"{own.worst_bin:.3f}", 0.12, 0.08, "low")


def _rate(name: str, rate: Rate, must: float, stretch: float, better: Literal["high", "low"]) -> Demand:
    return Demand(name, rate.share, str(rate), must, stretch, better)


def of_speed(sizes: Sequence[Speed]) -> Iterator[Demand]:
    """Yield what is asked of the time that a question takes."""
    by_size = {speed.poems: speed for speed in sizes}
    most, before = by_size[10_000], by_size[1_000]
    for when, ratio, growth in (
        ("asked first", most.first / most.scan, most.first / before.first),
        ("asked again", most.ratio, most.ours / before.ours),
    ):
        name = f"a question at 10,000 POEMs, {when}, share of the WRatio scan"
        yield Demand(name, ratio, f"{ratio:.3f}", 0.10, 0.03, "low")
        name = f"its cost, {when}, when the base grows ten times (1,000 to 10,000)"
        yield Demand(name, growth, f"x{growth:.1f}", 3.0, 1.5, "low")


def of_public(name: str, rate: Rate, guard: float) -> Demand:
    """Return what is asked on a public set: not to fall below the guard."""
    return Demand(f"public set {name}, hit@1", rate.share, str(rate), guard, guard)
