"""Pictures as PNG, by Pillow and its own typeface: nothing has to be installed.

The card has a background of its own, so that one picture reads on Discord's dark and light themes alike. Drawn at
800 pixels for a phone of 390: no letter is smaller than 24. Colours are those of Okabe and Ito, which people with any
colour vision tell apart; no mark rests on its colour alone.
"""

import io
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import chain, repeat

from PIL import Image, ImageColor, ImageDraw, ImageFont

from bot.core.effects import number
from bot.pictures.picture import Arm, Bar, Face, Forest, Icons, Line, Picture

WIDTH = 800
_EDGE = 32
_INNER = WIDTH - 2 * _EDGE
_COLUMN = 360  # one of the two arms
_NAMES, _ROW = 300, 106  # of a forest plot
_PAPER, _FRAME = "#FBFAF7", "#B9B7B0"
_INK, _QUIET = "#1B1D20", "#4C4F55"
_GREEN, _YELLOW, _VERMILION, _PURPLE, _BLUE = "#7CCDB4", "#F0E442", "#D55E00", "#CC79A7", "#0072B2"
_THRESHOLD, _BEYOND, _DARK_PURPLE, _GREY = "#00553E", "#E3F1EC", "#8E2F66", "#A9A79F"
_TITLE, _FINDING, _CAPTION, _NOTE = 34, 32, 27, 24
_LEADING = 1.24
_SHARP = 4  # marks are drawn larger and scaled down: Pillow's shapes have no smooth edges
_CHANGED: frozenset[Face] = frozenset({"better", "harmed"})
_UNKNOWN_LETTERS = {
    "–": "-", "—": "-", "−": "-", "≥": ">=", "≤": "<=", "×": "x", "µ": "u", "μ": "u", "•": "·",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae",
    "Æ": "AE", "ł": "l", "Ł": "L", "½": "1/2",
}  # fmt: skip
_SPECIAL = frozenset("©«°±´·»‘’“”…‹›™")  # what the typeface has beside ASCII


@lru_cache(maxsize=256)
def draw(picture: Picture) -> bytes:
    """Return the picture as a PNG."""
    page = _Page(picture)
    if isinstance(picture.drawing, Icons):
        page.icons(picture.drawing)
    elif isinstance(picture.drawing, Forest):
        page.forest(picture.drawing)
    else:
        page.bar(picture.drawing)
    return page.finish(picture)


class _Page:
    """A card filled from the top; its height is known at the end."""

    def __init__(self, picture: Picture) -> None:
        self.image = Image.new("RGB", (WIDTH, 2000), _PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.y = 26
        self.lines(picture.title, _TITLE, bold=True)
        for mark in picture.marks:
            self._mark(mark)
        self.y += 14

    def lines(self, text: str, size: int, ink: str = _INK, *, bold: bool = False, indent: int = 0) -> None:
        """Write a paragraph over the whole width."""
        for line in _broken(text, size, _INNER - indent):
            self.write((_EDGE + indent, self.y), line, size, ink, bold=bold)
            self.y += round(size * _LEADING)

    def write(
        self, at: tuple[float, float], text: str, size: int, ink: str = _INK, *, bold: bool = False, anchor: str = "la"
    ) -> None:
        """Write one line."""
        self.pen.text(at, text, ink, _font(size), anchor=anchor, stroke_width=0.5 if bold else 0)

    def _mark(self, text: str) -> None:
        shown = _readable(text.upper())
        right = _EDGE + 28 + _font(_NOTE).getlength(shown)
        self.y += 8
        self.pen.rounded_rectangle((_EDGE, self.y, right, self.y + 38), 8, _INK)
        self.write((_EDGE + 14, self.y + 19), shown, _NOTE, _PAPER, anchor="lm")
        self.y += 42

    def icons(self, drawing: Icons) -> None:
        """Draw two arrays side by side, names, grids and figures each at one height."""
        lefts = (_EDGE, WIDTH - _EDGE - _COLUMN)
        names = [_broken(arm.name, _CAPTION, _COLUMN) for arm in drawing.arms]
        for left, name in zip(lefts, names, strict=True):
            for row, line in enumerate(name):
                self.write((left, self.y + row * 35), line, _CAPTION, bold=True)
        self.y += 35 * max(len(name) for name in names) + 8
        columns, cell = (10, 31) if drawing.people == 100 else (40, 9)  # a tall picture is shown smaller by Discord
        for left, arm in zip(lefts, drawing.arms, strict=True):
            self._grid(arm, left, columns, cell)
        self.y += cell * (drawing.people // columns) + 12
        for left, arm in zip(lefts, drawing.arms, strict=True):
            self.write((left, self.y), _readable(arm.caption), _fitting(arm.caption, _CAPTION, _COLUMN))
            self.write((left, self.y + 36), _readable(arm.detail), _NOTE, _QUIET)
        self.y += 36 + 46
        self._legend(drawing.legend, small=cell < 24)

    def _grid(self, arm: Arm, left: int, columns: int, cell: int) -> None:
        small = cell < 24
        for place, face in enumerate(chain.from_iterable(repeat(face, count) for face, count in arm.faces)):
            row, column = divmod(place, columns)
            self.image.paste(_face(face, cell, small=small), (left + column * cell, self.y + row * cell))

    def _legend(self, legend: tuple[tuple[Face, str], ...], *, small: bool) -> None:
        x: float = _EDGE
        for face, label in legend:
            if face in _CHANGED:  # stands with the finding, which says it in full
                continue
            shown = _readable(label)
            width = 44 + _font(_NOTE).getlength(shown) + 28
            if x > _EDGE and x + width - 28 > WIDTH - _EDGE:
                x, self.y = _EDGE, self.y + 42
            self._sample(face, round(x), small=small)
            self.write((x + 42, self.y + 16), shown, _NOTE, anchor="lm")
            x += width
        self.y += 52

    def _sample(self, face: Face, x: int, *, small: bool) -> None:
        mark = _face(face, 26 if small else 33, small=small)
        self.image.paste(mark, (x, self.y + (33 - mark.height) // 2))

    def bar(self, drawing: Bar) -> None:
        """Draw the axis, the threshold, the estimate and its interval."""
        half = _INNER // 2 - 14
        centre = WIDTH // 2

        def at(value: float) -> float:
            return centre + value / drawing.half * half

        sides = [_broken(side, _CAPTION, _COLUMN) for side in (drawing.left, drawing.right)]
        for row, line in enumerate(sides[0]):
            self.write((_EDGE, self.y + row * 35), line, _CAPTION)
        for row, line in enumerate(sides[1]):
            self.write((WIDTH - _EDGE, self.y + row * 35), line, _CAPTION, anchor="ra")
        self.y += 35 * max(len(side) for side in sides) + 10
        self._arrow(centre - 26, _EDGE, self.y + 8)
        self._arrow(centre + 26, WIDTH - _EDGE, self.y + 8)
        top = self.y + 62
        axis = top + 130
        if drawing.threshold is not None:
            for side in (-drawing.threshold, drawing.threshold):
                self._threshold(at(side), top, axis, f"threshold {number(drawing.threshold)}")
        for share in (-1, -0.5, 0, 0.5, 1):
            x = at(share * drawing.half)
            self.pen.line((x, axis, x, axis + 10), _INK, 2)
            self.write((x, axis + 16), number(round(abs(share) * drawing.half, 6)), _NOTE, anchor="ma")
        self.pen.line((at(-drawing.half), axis, at(drawing.half), axis), _INK, 2)
        self.pen.line((centre, top - 4, centre, axis), _INK, 3)
        self._estimate(drawing, [at(v) for v in (drawing.value, *(drawing.interval or ()))], (top + axis) // 2)
        self.y = axis + 60
        if drawing.unit:
            self.write((centre, self.y - 10), _readable(drawing.unit), _NOTE, _QUIET, anchor="ma")
            self.y += 26
        self.y += 12

    def forest(self, drawing: Forest) -> None:
        """Draw the studies under each other, their names left, their intervals on one axis right."""
        left, right = _EDGE + _NAMES, WIDTH - _EDGE - 10

        def at(value: float) -> float:
            return left + min(max(drawing.share(value), 0.0), 1.0) * (right - left)

        null = at(1.0 if drawing.ratio else 0.0)
        for words, start, end, anchor in (
            (drawing.left, null - 16, left, "ra"),
            (drawing.right, null + 16, right, "la"),
        ):
            self.write((start, self.y), _readable(words), _NOTE, _QUIET, anchor=anchor)
            self._arrow(start, end, self.y + 42)
        top = self.y + 62
        axis = top + _ROW * len(drawing.lines)
        if drawing.threshold is not None:
            self.pen.rectangle((at(drawing.threshold), top, right, axis), _BEYOND)
            self.write((right, axis - 6), "patients notice", _NOTE, _THRESHOLD, anchor="rd")
        self.pen.line((null, top, null, axis), _INK, 3)
        for n, line in enumerate(drawing.lines):
            self._study(line, at, top + n * _ROW, cut=(left, right))
        self.pen.line((left, axis, right, axis), _INK, 2)
        ends = (1 / drawing.half, 1.0, drawing.half) if drawing.ratio else (-drawing.half, 0.0, drawing.half)
        for value in ends:
            self.pen.line((at(value), axis, at(value), axis + 10), _INK, 2)
            self.write((at(value), axis + 16), number(round(value, 3)), _NOTE, anchor="ma")
        self.y = axis + 62

    def _study(self, line: Line, at: Callable[[float], float], y: int, cut: tuple[float, float]) -> None:
        self.write((_EDGE, y + 6), _readable(line.name), _fitting(line.name, _CAPTION, _NAMES - 16), bold=True)
        for row, words in enumerate(_broken(line.detail, _NOTE, _NAMES - 16)[:2]):
            self.write((_EDGE, y + 40 + 28 * row), words, _NOTE, _QUIET)
        middle = y + _ROW // 2
        low, value, high = at(line.low), at(line.value), at(line.high)
        self.pen.line((low, middle, high, middle), _BLUE, 6)
        for limit in (low, high):
            if limit not in cut:  # an interval that goes on beyond the axis has no end there
                self.pen.line((limit, middle - 12, limit, middle + 12), _BLUE, 5)
        mark = _disc(26, _BLUE)
        self.image.paste(mark, (round(value) - 13, middle - 13), mark)

    def _arrow(self, start: float, end: float, y: float) -> None:
        head = 14 if end > start else -14
        self.pen.line((start, y, end, y), _QUIET, 3)
        self.pen.polygon(((end, y), (end - head, y - 8), (end - head, y + 8)), _QUIET)

    def _threshold(self, x: float, top: int, axis: int, label: str) -> None:
        right = x > WIDTH // 2
        beyond = WIDTH - _EDGE if right else _EDGE
        self.pen.rectangle((min(x, beyond), top, max(x, beyond), axis), _BEYOND)
        for y in range(top, axis, 16):
            self.pen.line((x, y, x, min(y + 9, axis)), _THRESHOLD, 4)
        room = _font(_NOTE).getlength(label)  # the label stands outside of the line, away from zero
        start = min(x, WIDTH - _EDGE - room) if right else max(x - room, _EDGE)
        self.write((start, top - 8), label, _NOTE, _THRESHOLD, anchor="lb")

    def _estimate(self, drawing: Bar, places: list[float], y: int) -> None:
        x, *limits = places
        if limits:
            low, high = limits
            self.pen.line((low, y, high, y), _BLUE, 6)
            for limit in limits:
                self.pen.line((limit, y - 16, limit, y + 16), _BLUE, 5)
        mark = _disc(30, _BLUE if drawing.interval else _PAPER)
        self.image.paste(mark, (round(x) - 15, y - 15), mark)

    def _finding(self, picture: Picture) -> None:
        drawing, indent = picture.drawing, 0
        if isinstance(drawing, Icons):
            for face in (face for face, _ in drawing.legend if face in _CHANGED):
                self._sample(face, _EDGE, small=drawing.people == 1000)
                indent = 44
        self.lines(picture.finding, _FINDING, bold=True, indent=indent)
        self.y += 8

    def finish(self, picture: Picture) -> bytes:
        """Write the words under the drawing, cut the card to its height and return it."""
        self._finding(picture)
        for line in picture.basis:
            self.lines(line, _NOTE, _QUIET)
            self.y += 4
        height = self.y + 20
        card = self.image.crop((0, 0, WIDTH, height))
        ImageDraw.Draw(card).rectangle((0, 0, WIDTH - 1, height - 1), outline=_FRAME, width=2)
        packed = io.BytesIO()
        card.quantize(palette=_palette(), dither=Image.Dither.NONE).save(packed, "PNG", compress_level=6)
        return packed.getvalue()


@cache
def _palette() -> Image.Image:
    """Return the colours of a card and the steps between them: every card has the very same ones."""
    inks = (_QUIET, _FRAME, _GREY, _THRESHOLD, _BEYOND, _BLUE, _GREEN, _YELLOW, _VERMILION, _PURPLE, _DARK_PURPLE)
    steps = [_PAPER, _INK, *_between(_PAPER, _INK)]
    for ink in inks:
        steps += [ink, *_between(_PAPER, ink), *_between(_INK, ink)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for step in steps for channel in ImageColor.getrgb(step)])
    return palette


def _between(one: str, two: str, steps: int = 8) -> list[str]:
    ends = tuple(zip(ImageColor.getrgb(one), ImageColor.getrgb(two), strict=True))
    return ["#" + "".join(f"{round(a + (b - a) * n / steps):02x}" for a, b in ends) for n in range(1, steps)]


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):  # a Pillow built without FreeType has one tiny bitmap face
        raise TypeError("Pictures need a Pillow with FreeType.")
    return font


def _readable(text: str) -> str:
    """Return the text in letters that the typeface has."""
    spelt = "".join(_UNKNOWN_LETTERS.get(c, c) for c in text)
    bare = "".join(c if c in _SPECIAL else unicodedata.normalize("NFKD", c) for c in spelt)
    return "".join(c if c in _SPECIAL or " " <= c <= "~" else "?" for c in bare if not unicodedata.combining(c))


def _broken(text: str, size: int, width: int) -> list[str]:
    """Return the text in lines that fit the width; a word too long for a line is cut."""
    font, lines = _font(size), [""]
    for word in _readable(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        while font.getlength(word) > width:
            fit = next(n for n in range(len(word), 0, -1) if font.getlength(word[:n]) <= width)
            lines.append(word[:fit])
            word = word[fit:]  # noqa: PLW2901 - what is left of it goes on
        lines.append(word)
    return [line for line in lines if line]


def _fitting(text: str, size: int, width: int) -> int:
    """Return the size at which a line fits the width, never under the smallest that a phone shows well."""
    return next((s for s in range(size, _NOTE, -1) if _font(s).getlength(_readable(text)) <= width), _NOTE)


@cache
def _face(face: Face, cell: int, *, small: bool) -> Image.Image:
    """Return one person: a face with a mouth, or on 1000 people's grids a mark with a shape of its own."""
    side = cell * _SHARP
    image = Image.new("RGB", (side, side), _PAPER)
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
        pen.rounded_rectangle(tile, side * 0.14, _INK)
    fill = {"well": _GREEN, "better": _YELLOW, "bad": _VERMILION, "harmed": _PURPLE}[face]
    ring = side * 0.07
    pen.ellipse((ring, ring, side - ring, side - ring), fill, _INK, thick)
    for x in (0.35, 0.65):
        _eye(pen, side * x, side * 0.4, side * 0.055, crossed=face == "harmed")
    if face == "well":
        pen.arc((side * 0.28, side * 0.32, side * 0.72, side * 0.74), 25, 155, _INK, thick)
    elif face == "better":
        pen.chord((side * 0.24, side * 0.28, side * 0.76, side * 0.8), 10, 170, _INK)
    else:
        pen.arc((side * 0.28, side * 0.58, side * 0.72, side * 1.0), 205, 335, _INK, round(thick * 1.3))


def _eye(pen: ImageDraw.ImageDraw, x: float, y: float, r: float, *, crossed: bool) -> None:
    if crossed:
        r *= 1.5
        pen.line((x - r, y - r, x + r, y + r), _INK, round(r))
        pen.line((x - r, y + r, x + r, y - r), _INK, round(r))
    else:
        pen.ellipse((x - r, y - r, x + r, y + r), _INK)


def _plain_mark(pen: ImageDraw.ImageDraw, face: Face, side: int) -> None:
    ring = side * 0.09
    fill, thick = (_BLUE, side // 18) if face == "event" else (_PAPER, side // 12)
    pen.ellipse((ring, ring, side - ring, side - ring), fill, _INK if face == "event" else _QUIET, thick)


def _small_mark(pen: ImageDraw.ImageDraw, face: Face, side: int) -> None:
    near, far, middle = side * 0.1, side * 0.9, side * 0.5
    match face:
        case "well" | "none":
            pen.ellipse((side * 0.22, side * 0.22, side * 0.78, side * 0.78), _GREEN if face == "well" else _GREY)
        case "bad" | "event":
            pen.rectangle((near, near, far, far), _VERMILION if face == "bad" else _BLUE)
        case "better":
            pen.polygon(((middle, 0), (side, middle), (middle, side), (0, middle)), _YELLOW, _INK, round(side * 0.14))
        case "harmed":
            pen.line((near, near, far, far), _DARK_PURPLE, round(side * 0.26))
            pen.line((near, far, far, near), _DARK_PURPLE, round(side * 0.26))


def _disc(size: int, fill: str) -> Image.Image:
    """Return the point of an estimate: filled where it has an interval, hollow where none was reported."""
    side = size * _SHARP
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((_SHARP, _SHARP, side - _SHARP, side - _SHARP), fill, _BLUE, 5 * _SHARP)
    return image.resize((size, size), Image.Resampling.LANCZOS)
