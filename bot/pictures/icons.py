"""Icon arrays (Cates plots): what became of 100 people in each arm, grouped in rows.

Faces that speak of cause ("better because of", "harmed by") appear only where a trial could tell its arms apart:
by Newcombe's interval where the counts are printed, else by the report's own interval or P value. Everything else is
two plain arrays side by side. 1000 people only where the larger risk is under 1%.
"""

import math
from dataclasses import dataclass
from typing import Literal

from bot.core.effects import Risks, amount, percentage, reported, risks
from bot.core.poem import Outcome, Poem, shortened
from bot.pictures.picture import Arm, Face, Icons, People, Picture
from bot.pictures.printed import tells_apart
from bot.pictures.words import (
    arms,
    capitalised,
    fates,
    marks,
    sentence,
    title,
    wrapped,
)

GLYPHS: dict[Face, str] = {"well": ".", "better": "+", "bad": "#", "harmed": "x", "event": "#", "none": "."}
_LEGEND_NAME_MOST = 34

Clarity = Literal["intervention", "control", "unclear", "untold", "adjusted"]


def people(drawn: Risks) -> People:
    """Return how many faces an arm has: 1000 where the event, or its absence, is under 1% in both arms; else 100."""
    rare = max(drawn.intervention, drawn.control) < 1 or min(drawn.intervention, drawn.control) > 99
    return 1000 if rare else 100


def of(percent: float, total: int) -> int:
    """Return how many of `total` people a percentage is, halves up."""
    return math.floor(round(percent * total / 100, 9) + 0.5)


def icons(outcome: Outcome, poem: Poem, total: People | None = None) -> Picture | None:
    """Return the icon arrays of an outcome; None where no honest one can be drawn."""
    drawn = risks(outcome, poem)
    if drawn is None:
        return None
    clarity = _clarity(outcome, poem, drawn)
    if clarity is None:
        return None
    count = total or people(drawn)
    one, two = arms(outcome, poem)
    story = _Story(outcome, poem, drawn, clarity, count, one, two)
    drawing = Icons(count, story.arms(), story.legend())
    heading, words = title(outcome), (story.finding(), *story.basis())
    return Picture(
        kind="icons",
        title=heading,
        marks=marks(outcome),
        finding=words[0],
        basis=words[1:],
        drawing=drawing,
        alt=_alt(heading, marks(outcome), words, drawing),
        text=_text(heading, marks(outcome), words, drawing),
    )


def _clarity(outcome: Outcome, poem: Poem, drawn: Risks) -> Clarity | None:
    """Return the arm that clearly did better, "unclear", or "untold" where nothing is printed to judge by.

    "adjusted" where the report's own analysis shows a difference that the plain counts leave open.

    None when the figures say one arm and the report the other: one of the two is wrong, so nothing is drawn.
    Without `better` the arm returned is the one with fewer events.
    """
    fewer: Clarity = "intervention" if drawn.intervention < drawn.control else "control"
    other: Clarity = "control" if fewer == "intervention" else "intervention"
    ahead = other if outcome.better == "higher" else fewer
    if drawn.intervention == drawn.control:
        return "unclear"
    apart = drawn.gap.excludes_zero if drawn.gap else tells_apart(outcome, poem)
    if apart is None:
        return "untold"
    if not apart:
        return "adjusted" if drawn.gap and tells_apart(outcome, poem) else "unclear"
    favours = outcome.effect.favours if outcome.effect else None
    return ahead if outcome.better is None or favours in (None, ahead) else None


@dataclass(frozen=True, slots=True)
class _Story:
    """Who is well and who is not in each arm, and what may be said about it."""

    outcome: Outcome
    poem: Poem
    drawn: Risks
    clarity: Clarity
    total: People
    one: str  # the intervention
    two: str  # the comparison

    @property
    def observational(self) -> bool:
        return not self.poem.study.kind.shows_cause

    @property
    def causal(self) -> bool:
        return (
            self.outcome.better is not None and not self.observational and self.clarity in ("intervention", "control")
        )

    def bad(self, percent: float) -> int:
        """How many of an arm are badly off: those with the event, or without it when the event is a good one."""
        events = of(percent, self.total)
        return self.total - events if self.outcome.better == "higher" else events

    def changed(self) -> tuple[int, Face]:
        """How many the intervention made better or harmed."""
        gained = self.bad(self.drawn.control) - self.bad(self.drawn.intervention)
        return abs(gained), "better" if self.clarity == "intervention" else "harmed"

    def arms(self) -> tuple[Arm, Arm]:
        with_it, without = (self.drawn.counts[:2], self.drawn.counts[2:]) if self.drawn.counts else (None, None)
        return (
            self._arm(self.two, self.drawn.control, without, self._faces(self.drawn.control)),
            self._arm(self.one, self.drawn.intervention, with_it, self._treated()),
        )

    def _faces(self, percent: float) -> tuple[tuple[Face, int], ...]:
        bad = self.bad(percent)
        well: Face = "none" if self.outcome.better is None else "well"
        ill: Face = "event" if self.outcome.better is None else "bad"
        return ((well, self.total - bad), (ill, bad))

    def _treated(self) -> tuple[tuple[Face, int], ...]:
        if not self.causal:
            return self._faces(self.drawn.intervention)
        changed, face = self.changed()
        with_it, without = self.bad(self.drawn.intervention), self.bad(self.drawn.control)
        # The changed stand between the others: at the same place in the other array is what they would have been.
        return (("well", self.total - max(with_it, without)), (face, changed), ("bad", min(with_it, without)))

    def _arm(
        self, name: str, percent: float, counts: tuple[int, int] | None, faces: tuple[tuple[Face, int], ...]
    ) -> Arm:
        had, had_not = self._frequency(percent)
        source = f": {counts[0]:,} of {counts[1]:,}" if counts else ", as printed"
        with_it, _ = fates(self.outcome)
        return Arm(name, faces, f"{had} of {self.total} {with_it}, {had_not} not", f"{percentage(percent)}{source}")

    def _frequency(self, percent: float) -> tuple[str, str]:
        had = of(percent, self.total)
        if had == 0 and percent > 0:
            return "under 1", f"over {self.total - 1}"
        if had == self.total and percent < 100:
            return f"over {self.total - 1}", "under 1"
        return str(had), str(self.total - had)

    def legend(self) -> tuple[tuple[Face, str], ...]:
        had, had_not = fates(self.outcome)
        if self.outcome.better is None:
            return (("none", had_not), ("event", had))
        good, ill = (had, had_not) if self.outcome.better == "higher" else (had_not, had)
        if not self.causal:
            return (("well", good), ("bad", ill))
        one = shortened(self.one, _LEGEND_NAME_MOST)
        cause = {"better": f"better because of {one}", "harmed": f"harmed by {one}"}
        names = {"well": f"{good} either way", "bad": f"{ill} either way"} | cause
        well, changed, bad = self._treated()  # the two of either way first: they stand on one line
        return tuple((face, f"{names[face]}: {count}") for face, count in (well, bad, changed))

    def finding(self) -> str:
        """Return the one line that matters."""
        if self.outcome.better is None:
            return "Which of the two is better is not stated"
        if self.clarity == "unclear":
            return "No clear difference"
        if self.clarity == "untold":
            return "Not judged: no interval printed" if not self._limits else "Not judged by what is printed"
        if self.clarity == "adjusted":
            return "A difference by the report's own analysis, not by the counts alone"
        if self.observational:
            return "A difference, but an association: the cause is not shown"
        changed, face = self.changed()
        many = f"{changed} of {self.total}" if changed else f"Fewer than 1 of {self.total}"
        return f"{many} {'better because of' if face == 'better' else 'harmed by'} {self.one}"

    @property
    def _limits(self) -> tuple[float, float] | None:
        effect = self.outcome.effect
        return (effect.ci95 or effect.ci90) if effect else None

    def basis(self) -> tuple[str, ...]:
        """Return what the finding rests on."""
        gap, printed = self.drawn.gap, reported(self.outcome.effect, self.outcome.note)
        if gap:
            words = f"With {self.one}: {self._side(gap.value)} of {self.total} {fates(self.outcome)[0]}"
            interval = f"95% CI {self._side(gap.low)} to {self._side(gap.high)}"
            unclear = "; no clear difference" if self.outcome.better is None and self.clarity == "unclear" else ""
            lines = [f"{words} ({interval}){unclear}."]
            if tells_apart(self.outcome, self.poem) not in (None, gap.excludes_zero):
                lines.append(f"The report's own analysis: {printed}.")
            return tuple(lines)
        told = f"Reported: {printed}. " if printed else ""
        if self.clarity == "untold":
            without = "" if printed else ", without an interval or a P value"
            return (f"{told}Percentages as printed{without}.",)
        return (f"{told}Percentages as printed, without an interval for the difference.",)

    def _side(self, gap: float) -> str:
        return f"{amount(gap * self.total)} {'more' if gap > 0 else 'fewer'}"


def _alt(heading: str, marked: tuple[str, ...], words: tuple[str, ...], drawing: Icons) -> str:
    groups = " ".join(f"{capitalised(arm.name)}: {arm.caption} ({arm.detail})." for arm in drawing.arms)
    legend = (
        f" With {drawing.arms[1].name}, {', '.join(label for _, label in drawing.legend)}." if _counted(drawing) else ""
    )
    marked_first = f"{'; '.join(marked).upper()}. " if marked else ""
    rest = " ".join(words[1:])
    return (
        f"{marked_first}{heading}. {drawing.people} people in each group. {groups}{legend} {sentence(words[0])} {rest}"
    )


def _counted(drawing: Icons) -> bool:
    return any(face in ("better", "harmed") for face, _ in drawing.legend)


def _text(heading: str, marked: tuple[str, ...], words: tuple[str, ...], drawing: Icons) -> str:
    lines = [wrapped(heading), *(f"[{mark}]" for mark in marked), ""]
    grids = [_rows(arm, drawing.people) for arm in drawing.arms]
    for place, arm in zip(("Left: ", "Right:"), drawing.arms, strict=True):
        lines.append(f"{place} {arm.name}")
        lines.append(f"       {arm.caption} ({arm.detail})")
    lines.append("")
    if drawing.people == 100:
        lines.extend(f"  {' '.join(left)}    {' '.join(right)}" for left, right in zip(*grids, strict=True))
    else:  # rows of 50: one array under the other
        for place, grid in zip(("Left:", "Right:"), grids, strict=True):
            lines.extend([place, *(f"  {row}" for row in grid), ""])
    lines.extend(["", *(f"  {GLYPHS[face]}  {label}" for face, label in drawing.legend), ""])
    lines.extend(wrapped(sentence(line)) for line in words)
    return "\n".join(lines)


def _rows(arm: Arm, total: int) -> list[str]:
    line = "".join(GLYPHS[face] * count for face, count in arm.faces)
    width = 10 if total == 100 else 50
    return [line[start : start + width] for start in range(0, total, width)]
