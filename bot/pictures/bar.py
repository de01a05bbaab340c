"""MCID bars: a difference on a scale against the smallest one that patients notice, benefit to the right.

The report's `favours` alone tells the direction: a negative figure may mean benefit or harm, whatever the scale.
"""

import math
import re
from dataclasses import dataclass

from bot.core.effects import MATTERING, Estimate, benefit, interval_kind, mattering, measure_of, number, p_in_words
from bot.core.poem import Effect, Outcome, Poem, shortened
from bot.pictures.picture import Bar, Picture
from bot.pictures.printed import tells_apart
from bot.pictures.words import arms, capitalised, marks, sentence, title, wrapped

_NICE = (1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10)
_COLUMNS = 30  # characters on each side of zero in the text bar
_UNCLEAR = capitalised(MATTERING["no clear difference"])
_AVERAGE = "An average: it hides who gained more and who less."
_ASSOCIATION = "An association: the cause is not shown."


@dataclass(frozen=True, slots=True)
class _Gain:
    """A difference seen from the intervention: benefit positive. `interval` None where none is printed."""

    value: float
    interval: tuple[float, float] | None
    effect: Effect
    clear: bool | None  # whether the arms were told apart: by the interval, else by the P value; None without either

    @property
    def size(self) -> Estimate | None:
        """The difference seen from the arm that it favours, so that the threshold is met from its side."""
        if self.interval is None:
            return None
        low, high = self.interval
        seen = Estimate(self.value, low, high)
        return seen if self.value > 0 else seen.mirrored


def bar(outcome: Outcome, poem: Poem) -> Picture | None:
    """Return the bar of a continuous outcome; None where its direction or its unit is unknown."""
    gain = _gain(outcome, poem)
    if gain is None:
        return None
    one, two = arms(outcome, poem)
    unit = _unit(gain.effect)
    words = (_finding(outcome, gain, one if gain.value > 0 else two), *_basis(outcome, gain, one, two))
    if not poem.study.kind.shows_cause:
        words = (*words, _ASSOCIATION)
    drawing = Bar(
        half=_half(gain, outcome),
        value=gain.value,
        interval=gain.interval,
        threshold=outcome.mcid,
        left=f"favours {two}",
        right=f"favours {one}",
        unit=unit,
    )
    heading, marked = title(outcome), marks(outcome)
    marked_first = f"{'; '.join(marked).upper()}. " if marked else ""
    return Picture(
        kind="bar",
        title=heading,
        marks=marked,
        finding=words[0],
        basis=words[1:],
        drawing=drawing,
        alt=f"{marked_first}{heading}. Left of zero {drawing.left}, right of zero {sentence(drawing.right)} "
        f"{sentence(words[0])} {' '.join(words[1:])}",
        text=_text(heading, marked, words, drawing),
    )


def _gain(outcome: Outcome, poem: Poem) -> _Gain | None:
    effect = outcome.effect
    if outcome.kind != "continuous" or effect is None or not effect.value or not _is_difference(effect):
        return None
    if effect.favours not in ("intervention", "control"):
        return None
    clear = tells_apart(outcome, poem)
    if effect.ci95 is None:
        sign = 1 if (effect.value > 0) == (effect.favours == "intervention") else -1
        return _Gain(sign * effect.value, None, effect, clear)
    gain = benefit(outcome)  # None where the interval does not hold the value: one of them is of something else
    return _Gain(gain.value, (gain.low, gain.high), effect, clear) if gain else None


def _is_difference(effect: Effect) -> bool:
    measure = effect.measure.lower()
    return "difference" in measure and not re.search(r"\b(ratio|relative)\b", measure)


def _unit(effect: Effect) -> str:
    """Return the unit: the one given, or what the measure names ("mean difference (days)", "... in mg")."""
    named = re.search(r"\((?P<one>[a-z]+(?: per [a-z]+)?)\)$|\bin (?P<two>mg|days|hours|minutes)$", effect.measure)
    return effect.unit or (named["one"] or named["two"] if named else "")


def _half(gain: _Gain, outcome: Outcome) -> float:
    """Return half the axis: a quarter of the scale at least, so that a small difference looks small; never more."""
    limits = gain.interval or (gain.value, gain.value)
    reach = 1.15 * max(abs(limits[0]), abs(limits[1]), outcome.mcid or 0)
    if outcome.scale is None:
        return _nice(reach if outcome.mcid or gain.interval else 2 * abs(gain.value))
    width = outcome.scale[1] - outcome.scale[0]
    return max(min(_nice(max(reach, width / 4)), width), reach / 1.15)


def _nice(reach: float) -> float:
    power: float = 10.0 ** math.floor(math.log10(reach))
    return next(step * power for step in _NICE if step * power >= reach * (1 - 1e-9))


def _finding(outcome: Outcome, gain: _Gain, ahead: str) -> str:
    if gain.clear is False:
        low, high = gain.interval or (-math.inf, math.inf)
        small = outcome.mcid is not None and max(-low, high) < outcome.mcid
        return f"{_UNCLEAR}; the interval leaves out one that patients notice" if small else _UNCLEAR
    if gain.size and outcome.mcid:
        return f"In favour of {ahead}: {MATTERING[mattering(gain.size, outcome.mcid)]}"
    if outcome.mcid:
        side = "reaches" if abs(gain.value) >= outcome.mcid else "stays below"
        return f"In favour of {ahead}: the estimate {side} the threshold; no interval printed"
    return f"In favour of {ahead}; no threshold stated to judge its size by"


def _basis(outcome: Outcome, gain: _Gain, one: str, two: str) -> tuple[str, ...]:
    """Return the estimate with its interval, in figures without a sign, and what it was held against."""
    effect = gain.effect
    kind = interval_kind(effect, outcome.note)
    unit = effect.unit or ("points" if outcome.scale and not _unit(effect) else "")
    estimate = (
        f"{capitalised(shortened(measure_of(effect), 60))}: {number(abs(gain.value))}{f' {unit}' if unit else ''}"
    )
    if gain.clear is False:
        estimate += f" in favour of {one if gain.value > 0 else two}"
    if gain.interval is None:
        interval = f"no interval printed, {p_in_words(effect.p)}" if effect.p else "no interval printed"
    elif gain.interval[0] >= 0 or gain.interval[1] <= 0:
        interval = "95% {} {} to {}".format(kind, *(number(limit) for limit in sorted(map(abs, gain.interval))))
    else:
        against, along = sorted(gain.interval, key=lambda limit: limit * gain.value)
        interval = f"95% {kind} {number(abs(against))} the other way to {number(abs(along))}"
    threshold = "No threshold stated in the study."
    if outcome.mcid:
        source = shortened(outcome.mcid_source or "source not named", 70)
        threshold = f"Threshold that patients notice: {number(outcome.mcid)} ({source})."
    scale = f" Scale {number(outcome.scale[0])} to {number(outcome.scale[1])}." if outcome.scale else ""
    return (f"{estimate} ({interval}).", f"{threshold}{scale} {_AVERAGE}")


def _text(heading: str, marked: tuple[str, ...], words: tuple[str, ...], drawing: Bar) -> str:
    lines = [wrapped(heading), *(f"[{mark}]" for mark in marked), ""]
    lines.extend([f"  left:  {drawing.left}", f"  right: {drawing.right}", ""])
    lines.extend(f"  {line}".rstrip() for line in _bar_lines(drawing))
    lines.append("")
    shown = ["o estimate"]
    if drawing.interval:
        shown.append("[=] 95% interval")
    if drawing.threshold:
        shown.append("T threshold")
    lines.extend([f"  {'   '.join(shown)}", ""])
    lines.extend(wrapped(sentence(line)) for line in words)
    return "\n".join(lines)


def _bar_lines(drawing: Bar) -> list[str]:
    width = 2 * _COLUMNS + 1

    def column(value: float) -> int:
        return _COLUMNS + round(value / drawing.half * _COLUMNS)

    above, axis, below = [" "] * width, ["-"] * width, [" "] * width
    if drawing.threshold:
        for place in (column(drawing.threshold), column(-drawing.threshold)):
            above[place], axis[place] = "T", ":"
    if drawing.interval:
        low, high = (column(limit) for limit in drawing.interval)
        axis[low : high + 1] = ["[", *"=" * (high - low - 1), "]"] if high > low else ["I"]
    if axis[_COLUMNS] in "-=":
        axis[_COLUMNS] = "|"
    axis[column(drawing.value)] = "o"
    for share in (-1, -0.5, 0, 0.5, 1):
        label = number(round(abs(share) * drawing.half, 6))
        start = min(max(column(share * drawing.half) - len(label) // 2, 0), width - len(label))
        below[start : start + len(label)] = label
    return ["".join(line) for line in (above, axis, below)]
