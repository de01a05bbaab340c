"""Forest plots of a topic: one outcome of several studies on one axis, each with its interval; nothing is pooled."""

import math
from collections.abc import Sequence

from bot.core.appraisal import name_of
from bot.core.effects import Alongside, Row, alongside, number
from bot.core.poem import Poem, shortened
from bot.pictures.picture import Forest, Line, Picture
from bot.pictures.words import capitalised, wrapped

_COLUMNS = 41
_MOST_ROWS = 10
_NICE = (1.25, 1.5, 2, 3, 4, 5, 8, 10, 20, 50, 100)
_EACH = "Each line is one study; nothing is pooled"


def forest(poems: Sequence[Poem]) -> Picture | None:
    """Return the forest plot of what studies have in common; None where fewer than two give the same kind of effect."""
    found = alongside(poems)
    if found is None:
        return None
    lines = tuple(
        Line(name_of(row.poem), _detail(row), row.seen.value, row.seen.low, row.seen.high)
        for row in found.rows[:_MOST_ROWS]
    )
    drawing = Forest(lines, ratio=found.ratio, half=_half(found, lines), threshold=_threshold(found),
                     left="better with it" if found.ratio else "worse with it",
                     right="worse with it" if found.ratio else "better with it")  # fmt: skip
    heading = capitalised(shortened(found.outcome.name, 110))
    unit = capitalised(found.measure if found.ratio else f"difference ({found.measure})")
    drawn = {row.poem.id for row in found.rows[:_MOST_ROWS]}
    left_out = ", ".join(name_of(poem) for poem in poems if poem.id not in drawn and not poem.status.recalled)
    basis: tuple[str, ...] = (f"{unit}, 95% intervals. One that crosses the line leaves open which is better.",)
    if left_out:  # a picture of some must not pass for one of all
        basis = (*basis, f"Not drawn, for they do not give it in this form: {left_out}.")
    told = "; ".join(f"{line.name}: {_figures(line)}" for line in lines)
    return Picture(
        kind="forest",
        title=heading,
        marks=(),
        finding=_EACH,
        basis=basis,
        drawing=drawing,
        alt=shortened(f"{heading}. {' '.join(basis)} {told}. {_EACH}", 1020),
        text=_text(heading, lines, drawing, " ".join(basis)),
    )


def _detail(row: Row) -> str:
    """Return how a study was done, how large it was, and when it looked."""
    poem = row.poem
    masking = {"double": "masked", "single": "patients masked", "open-label": "open-label", "assessor": "open-label"}
    parts = (masking.get(poem.study.masking, ""), f"n = {poem.study.population.n:,}" if poem.study.population.n else "")
    return ", ".join(part for part in (*parts, shortened(row.outcome.time or "", 24)) if part)


def _figures(line: Line) -> str:
    return f"{number(line.value)} ({number(line.low)} to {number(line.high)})"


def _half(found: Alongside, lines: Sequence[Line]) -> float:
    """Return how far the axis goes from no difference: a factor of ratios, a difference else."""
    if found.ratio:
        reach = max(max(line.high, 1 / line.low) for line in lines)
        return next((step for step in _NICE if step >= reach * 1.02), reach)
    reach = 1.1 * max(max(abs(line.low), abs(line.high)) for line in lines)
    power: float = 10.0 ** math.floor(math.log10(reach))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 8, 10) if step * power >= reach)


def _threshold(found: Alongside) -> float | None:
    """Return the smallest difference that patients notice, where all that state one state the same."""
    stated = {row.outcome.mcid for row in found.rows if row.outcome.mcid}
    return next(iter(stated)) if not found.ratio and len(stated) == 1 else None


def _text(heading: str, lines: Sequence[Line], drawing: Forest, basis: str) -> str:
    widest = max(len(line.name) for line in lines)
    rows = [wrapped(heading), "", f"  {'':{widest}}  {drawing.left:<{_COLUMNS // 2}} {drawing.right:>{_COLUMNS // 2}}"]
    rows += [f"  {line.name:<{widest}}  {_bar(line, drawing)}  {_figures(line)}; {line.detail}" for line in lines]
    return "\n".join((*rows, "", wrapped(f"{_EACH}."), wrapped(basis)))


def _bar(line: Line, drawing: Forest) -> str:
    axis = [" "] * _COLUMNS
    places = [round(drawing.share(value) * (_COLUMNS - 1)) for value in (line.low, line.value, line.high)]
    low, middle, high = (min(max(place, 0), _COLUMNS - 1) for place in places)
    axis[low : high + 1] = ["-"] * (high - low + 1)
    axis[_COLUMNS // 2] = "|"
    axis[middle] = "o"
    return "".join(axis)
