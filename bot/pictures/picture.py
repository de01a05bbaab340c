"""A picture before it is drawn: what it shows, in words and counts, without a single pixel."""

import math
from dataclasses import dataclass
from typing import Literal

Face = Literal["well", "better", "bad", "harmed", "event", "none"]
People = Literal[100, 1000]


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm of an icon array: its name, its faces in order, and what stands over and under them."""

    name: str
    faces: tuple[tuple[Face, int], ...]
    caption: str
    detail: str


@dataclass(frozen=True, slots=True)
class Icons:
    """Two arrays of the same number of people: the comparison left, the intervention right."""

    people: People
    arms: tuple[Arm, Arm]
    legend: tuple[tuple[Face, str], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A difference on an axis from -half to half; what favours the intervention lies to the right of zero.

    The threshold stands on both sides: a difference that patients notice may be a benefit or a harm.
    """

    half: float
    value: float
    interval: tuple[float, float] | None
    threshold: float | None
    left: str
    right: str
    unit: str


@dataclass(frozen=True, slots=True)
class Line:
    """One study of a forest plot: its name, what it was, its estimate and 95% interval."""

    name: str
    detail: str
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Forest:
    """Studies on one axis that reaches `half` from no difference: as a factor of ratios, as a difference else."""

    lines: tuple[Line, ...]
    ratio: bool
    half: float
    threshold: float | None
    left: str
    right: str

    def share(self, value: float) -> float:
        """Return where a value lies on the axis, from 0 (left end) to 1 (right end)."""
        if self.ratio:
            return 0.5 + math.log(value) / math.log(self.half) / 2
        return 0.5 + value / self.half / 2


@dataclass(frozen=True, slots=True)
class Column:
    """A stretch of days: how many questions, and for how many of them something was found."""

    label: str
    total: int
    part: int


@dataclass(frozen=True, slots=True)
class Share:
    """How many questions ended in one way, and what part of all that is."""

    name: str
    count: int
    percent: int
    met: bool
    """Something was found for them: they are among the filled parts of the columns."""


@dataclass(frozen=True, slots=True)
class Days:
    """Questions by the day as columns on an axis that reaches `top`, and under them what came of all of them."""

    columns: tuple[Column, ...]
    top: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The numbers of one outcome, or of a report, ready to be drawn.

    `alt` says all that the picture says, in at most 1024 characters; `text` is the same picture for a terminal.
    """

    kind: Literal["icons", "bar", "forest", "days"]
    title: str
    marks: tuple[str, ...]
    finding: str
    basis: tuple[str, ...]
    drawing: Icons | Bar | Forest | Days
    alt: str
    text: str
