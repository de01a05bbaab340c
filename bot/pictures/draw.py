"""Pictures as PNG, by Pillow and its own typeface: nothing has to be installed."""

from collections.abc import Callable
from functools import cache, lru_cache
from itertools import chain, repeat

from PIL import Image, ImageDraw

from bot.core.effects import number
from bot.pictures.chart import chart
from bot.pictures.page import (
    BEYOND,
    BLUE,
    CAPTION,
    DARK_PURPLE,
    EDGE,
    FINDING,
    GREEN,
    GREY,
    INK,
    INNER,
    NOTE,
    PAPER,
    PURPLE,
    QUIET,
    SHARP,
    THRESHOLD,
    VERMILION,
    WIDTH,
    YELLOW,
    Page,
    broken,
    disc,
    fitting,
    readable,
    typeface,
)
from bot.pictures.picture import Arm, Bar, Days, Face, Forest, Icons, Line, Picture

_COLUMN = 360  # one of the two arms
_NAMES, _ROW = 300, 106  # of a forest plot
_CHANGED: frozenset[Face] = frozenset({"better", "harmed"})


@lru_cache(maxsize=256)
def draw(picture: Picture) -> bytes:
    """Return the picture as a PNG."""
    page = _Card(picture)
    if isinstance(picture.drawing, Icons):
        page.icons(picture.drawing)
    elif isinstance(picture.drawing, Forest):
        page.forest(picture.drawing)
    elif isinstance(picture.drawing, Days):
        chart(page, picture.drawing)
    else:
        page.bar(picture.drawing)
    return page.finish(picture)


class _Card(Page):
    """A card with what became of people, or an estimate, or several."""

    def icons(self, drawing: Icons) -> None:
        """Draw two arrays side by side, names, grids and figures each at one height."""
        lefts = (EDGE, WIDTH - EDGE - _COLUMN)
        names = [broken(arm.name, CAPTION, _COLUMN) for arm in drawing.arms]
        for left, name in zip(lefts, names, strict=True):
            for row, line in enumerate(name):
                self.write((left, self.y + row * 35), line, CAPTION, bold=True)
        self.y += 35 * max(len(name) for name in names) + 8
        columns, cell = (10, 31) if drawing.people == 100 else (40, 9)  # a tall picture is shown smaller by Discord
        for left, arm in zip(lefts, drawing.arms, strict=True):
            self._grid(arm, left, columns, cell)
        self.y += cell * (drawing.people // columns) + 12
        for left, arm in zip(lefts, drawing.arms, strict=True):
            self.write((left, self.y), readable(arm.caption), fitting(arm.caption, CAPTION, _COLUMN))
            self.write((left, self.y + 36), readable(arm.detail), NOTE, QUIET)
        self.y += 36 + 46
        self._legend(drawing.legend, small=cell < 24)

    def _grid(self, arm: Arm, left: int, columns: int, cell: int) -> None:
        small = cell < 24
        for place, face in enumerate(chain.from_iterable(repeat(face, count) for face, count in arm.faces)):
            row, column = divmod(place, columns)
            self.image.paste(_face(face, cell, small=small), (left + column * cell, self.y + row * cell))

    def _legend(self, legend: tuple[tuple[Face, str], ...], *, small: bool) -> None:
        x: float = EDGE
        for face, label in legend:
            if face in _CHANGED:  # stands with the finding, which says it in full
                continue
            shown = readable(label)
            width = 44 + typeface(NOTE).getlength(shown) + 28
            if x > EDGE and x + width - 28 > WIDTH - EDGE:
                x, self.y = EDGE, self.y + 42
            self._sample(face, round(x), small=small)
            self.write((x + 42, self.y + 16), shown, NOTE, anchor="lm")
            x += width
        self.y += 52

    def _sample(self, face: Face, x: int, *, small: bool) -> None:
        mark = _face(face, 26 if small else 33, small=small)
        self.image.paste(mark, (x, self.y + (33 - mark.height) // 2))

    def bar(self, drawing: Bar) -> None:
        """Draw the axis, the threshold, the estimate and its interval."""
        half = INNER // 2 - 14
        centre = WIDTH // 2

        def at(value: float) -> float:
            return centre + value / drawing.half * half

        sides = [broken(side, CAPTION, _COLUMN) for side in (drawing.left, drawing.right)]
        for row, line in enumerate(sides[0]):
            self.write((EDGE, self.y + row * 35), line, CAPTION)
        for row, line in enumerate(sides[1]):
            self.write((WIDTH - EDGE, self.y + row * 35), line, CAPTION, anchor="ra")
        self.y += 35 * max(len(side) for side in sides) + 10
        self.arrow(centre - 26, EDGE, self.y + 8)
        self.arrow(centre + 26, WIDTH - EDGE, self.y + 8)
        top = self.y + 62
        axis = top + 130
        if drawing.threshold is not None:
            for side in (-drawing.threshold, drawing.threshold):
                self._threshold(at(side), top, axis, f"threshold {number(drawing.threshold)}")
        for share in (-1, -0.5, 0, 0.5, 1):
            x = at(share * drawing.half)
            self.pen.line((x, axis, x, axis + 10), INK, 2)
            self.write((x, axis + 16), number(round(abs(share) * drawing.half, 6)), NOTE, anchor="ma")
        self.pen.line((at(-drawing.half), axis, at(drawing.half), axis), INK, 2)
        self.pen.line((centre, top - 4, centre, axis), INK, 3)
        self._estimate(drawing, [at(v) for v in (drawing.value, *(drawing.interval or ()))], (top + axis) // 2)
        self.y = axis + 60
        if drawing.unit:
            self.write((centre, self.y - 10), readable(drawing.unit), NOTE, QUIET, anchor="ma")
            self.y += 26
        self.y += 12

    def forest(self, drawing: Forest) -> None:
        """Draw the studies under each other, their names left, their intervals on one axis right."""
        left, right = EDGE + _NAMES, WIDTH - EDGE - 10

        def at(value: float) -> float:
            return left + min(max(drawing.share(value), 0.0), 1.0) * (right - left)

        null = at(1.0 if drawing.ratio else 0.0)
        for words, start, end, anchor in (
            (drawing.left, null - 16, left, "ra"),
            (drawing.right, null + 16, right, "la"),
        ):
            self.write((start, self.y), readable(words), NOTE, QUIET, anchor=anchor)
            self.arrow(start, end, self.y + 42)
        top = self.y + 62
        axis = top + _ROW * len(drawing.lines)
        if drawing.threshold is not None:
            self.pen.rectangle((at(drawing.threshold), top, right, axis), BEYOND)
            self.write((right, axis - 6), "patients notice", NOTE, THRESHOLD, anchor="rd")
        self.pen.line((null, top, null, axis), INK, 3)
        for n, line in enumerate(drawing.lines):
            self._study(line, at, top + n * _ROW, cut=(left, right))
        self.pen.line((left, axis, right, axis), INK, 2)
        ends = (1 / drawing.half, 1.0, drawing.half) if drawing.ratio else (-drawing.half, 0.0, drawing.half)
        for value in ends:
            self.pen.line((at(value), axis, at(value), axis + 10), INK, 2)
            self.write((at(value), axis + 16), number(round(value, 3)), NOTE, anchor="ma")
        self.y = axis + 62

    def _study(self, line: Line, at: Callable[[float], float], y: int, cut: tuple[float, float]) -> None:
        self.write((EDGE, y + 6), readable(line.name), fitting(line.name, CAPTION, _NAMES - 16), bold=True)
        for row, words in enumerate(broken(line.detail, NOTE, _NAMES - 16)[:2]):
            self.write((EDGE, y + 40 + 28 * row), words, NOTE, QUIET)
        middle = y + _ROW // 2
        low, value, high = at(line.low), at(line.value), at(line.high)
        self.pen.line((low, middle, high, middle), BLUE, 6)
        for limit in (low, high):
            if limit not in cut:  # an interval that goes on beyond the axis has no end there
                self.pen.line((limit, middle - 12, limit, middle + 12), BLUE, 5)
        mark = disc(26, BLUE)
        self.image.paste(mark, (round(value) - 13, middle - 13), mark)

    def _threshold(self, x: float, top: int, axis: int, label: str) -> None:
        right = x > WIDTH // 2
        beyond = WIDTH - EDGE if right else EDGE
        self.pen.rectangle((min(x, beyond), top, max(x, beyond), axis), BEYOND)
        for y in range(top, axis, 16):
            self.pen.line((x, y, x, min(y + 9, axis)), THRESHOLD, 4)
        room = typeface(NOTE).getlength(label)  # the label stands outside of the line, away from zero
        start = min(x, WIDTH - EDGE - room) if right else max(x - room, EDGE)
        self.write((start, top - 8), label, NOTE, THRESHOLD, anchor="lb")

    def _estimate(self, drawing: Bar, places: list[float], y: int) -> None:
        x, *limits = places
        if limits:
            low, high = limits
            self.pen.line((low, y, high, y), BLUE, 6)
            for limit in limits:
                self.pen.line((limit, y - 16, limit, y + 16), BLUE, 5)
        mark = disc(30, BLUE if drawing.interval else PAPER)
        self.image.paste(mark, (round(x) - 15, y - 15), mark)

    def finding(self, picture: Picture) -> None:
        """Write the one line that matters, behind the face that it is about."""
        drawing, indent = picture.drawing, 0
        if isinstance(drawing, Icons):
            for face in (face for face, _ in drawing.legend if face in _CHANGED):
                self._sample(face, EDGE, small=drawing.people == 1000)
                indent = 44
        self.lines(picture.finding, FINDING, bold=True, indent=indent)
        self.y += 8


@cache
def _face(face: Face, cell: int, *, small: bool) -> Image.Image:
    """Return one person: a face with a mouth, or on 1000 people's grids a mark with a shape of its own."""
    side = cell * SHARP
    image = Image.new("RGB", (side, side), PAPER)
    pen = ImageDraw.Draw(image)
    if small:
        _small_mark(pen, face, side)
    elif face in ("event", "none"):
        _plain_mark(pen, face, side)
    else:
        _person(pen, face, side)
    return image.resize((cell, cell), Image.Resampling.LANCZOS)


def _person(pen: ImageDraw.ImageDraw, face: Face, side: int) -> None:
    """Draw a face. A tile behind it tells that the intervention changed it; eyes and mouth tell how it fares."""
    thick = max(side // 18, 1)
    if face in ("better", "harmed"):
        tile = (side * 0.02, side * 0.02, side * 0.98, side * 0.98)
        pen.rounded_rectangle(tile, side * 0.14, INK)
    fill = {"well": GREEN, "better": YELLOW, "bad": VERMILION, "harmed": PURPLE}[face]
    ring = side * 0.07
    pen.ellipse((ring, ring, side - ring, side - ring), fill, INK, thick)
    for x in (0.35, 0.65):
        _eye(pen, side * x, side * 0.4, side * 0.055, crossed=face == "harmed")
    if face == "well":
        pen.arc((side * 0.28, side * 0.32, side * 0.72, side * 0.74), 25, 155, INK, thick)
    elif face == "better":
        pen.chord((side * 0.24, side * 0.28, side * 0.76, side * 0.8), 10, 170, INK)
    else:
        pen.arc((side * 0.28, side * 0.58, side * 0.72, side * 1.0), 205, 335, INK, round(thick * 1.3))


def _eye(pen: ImageDraw.ImageDraw, x: float, y: float, r: float, *, crossed: bool) -> None:
    if crossed:
        r *= 1.5
        pen.line((x - r, y - r, x + r, y + r), INK, round(r))
        pen.line((x - r, y + r, x + r, y - r), INK, round(r))
    else:
        pen.ellipse((x - r, y - r, x + r, y + r), INK)


def _plain_mark(pen: ImageDraw.ImageDraw, face: Face, side: int) -> None:
    ring = side * 0.09
    fill, thick = (BLUE, side // 18) if face == "event" else (PAPER, side // 12)
    pen.ellipse((ring, ring, side - ring, side - ring), fill, INK if face == "event" else QUIET, thick)


def _small_mark(pen: ImageDraw.ImageDraw, face: Face, side: int) -> None:
    near, far, middle = side * 0.1, side * 0.9, side * 0.5
    match face:
        case "well" | "none":
            pen.ellipse((side * 0.22, side * 0.22, side * 0.78, side * 0.78), GREEN if face == "well" else GREY)
        case "bad" | "event":
            pen.rectangle((near, near, far, far), VERMILION if face == "bad" else BLUE)
        case "better":
            pen.polygon(((middle, 0), (side, middle), (middle, side), (0, middle)), YELLOW, INK, round(side * 0.14))
        case "harmed":
            pen.line((near, near, far, far), DARK_PURPLE, round(side * 0.26))
            pen.line((near, far, far, near), DARK_PURPLE, round(side * 0.26))
