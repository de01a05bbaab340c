"""A picture before it is drawn: what it shows, in words and counts, without a single pixel."""

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
class Picture:
    """The numbers of one outcome, ready to be drawn.

    `alt` says all that the picture says, in at most 1024 characters; `text` is the same picture for a terminal.
    """

    kind: Literal["icons", "bar"]
    title: str
    marks: tuple[str, ...]
    finding: str
    basis: tuple[str, ...]
    drawing: Icons | Bar
    alt: str
    text: str
