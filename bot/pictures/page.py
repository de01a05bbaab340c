"""The card that every picture is drawn on: its colours, its letters, and the words above and below the drawing.

The card has a background of its own, so that one picture reads on Discord's dark and light themes alike. Drawn at
800 pixels for a phone of 390: no letter is smaller than 24. Colours are those of Okabe and Ito, which people with any
colour vision tell apart; no mark rests on its colour alone.
"""

import io
import unicodedata
from functools import cache

from PIL import Image, ImageColor, ImageDraw, ImageFont

from bot.pictures.picture import Picture

WIDTH = 800
EDGE = 32
INNER = WIDTH - 2 * EDGE
PAPER, FRAME = "#FBFAF7", "#B9B7B0"
INK, QUIET = "#1B1D20", "#4C4F55"
GREEN, YELLOW, VERMILION, PURPLE, BLUE = "#7CCDB4", "#F0E442", "#D55E00", "#CC79A7", "#0072B2"
THRESHOLD, BEYOND, DARK_PURPLE, GREY = "#00553E", "#E3F1EC", "#8E2F66", "#A9A79F"
TITLE, FINDING, CAPTION, NOTE = 34, 32, 27, 24
_LEADING = 1.24
SHARP = 4  # marks are drawn larger and scaled down: Pillow's shapes have no smooth edges
_UNKNOWN_LETTERS = {
    "–": "-", "—": "-", "−": "-", "≥": ">=", "≤": "<=", "×": "x", "µ": "u", "μ": "u", "•": "·",
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ß": "ss", "ø": "o", "Ø": "O", "æ": "ae",
    "Æ": "AE", "ł": "l", "Ł": "L", "½": "1/2",
}  # fmt: skip
SPECIAL = frozenset("©«°±´·»‘’“”…‹›™")  # what the typeface has beside ASCII


class Page:
    """A card filled from the top; its height is known at the end."""

    def __init__(self, picture: Picture) -> None:
        self.image = Image.new("RGB", (WIDTH, 2000), PAPER)
        self.pen = ImageDraw.Draw(self.image)
        self.y = 26
        self.lines(picture.title, TITLE, bold=True)
        for mark in picture.marks:
            self._mark(mark)
        self.y += 14

    def lines(self, text: str, size: int, ink: str = INK, *, bold: bool = False, indent: int = 0) -> None:
        """Write a paragraph over the whole width."""
        for line in broken(text, size, INNER - indent):
            self.write((EDGE + indent, self.y), line, size, ink, bold=bold)
            self.y += round(size * _LEADING)

    def write(
        self, at: tuple[float, float], text: str, size: int, ink: str = INK, *, bold: bool = False, anchor: str = "la"
    ) -> None:
        """Write one line."""
        self.pen.text(at, text, ink, typeface(size), anchor=anchor, stroke_width=0.5 if bold else 0)

    def _mark(self, text: str) -> None:
        shown = readable(text.upper())
        right = EDGE + 28 + typeface(NOTE).getlength(shown)
        self.y += 8
        self.pen.rounded_rectangle((EDGE, self.y, right, self.y + 38), 8, INK)
        self.write((EDGE + 14, self.y + 19), shown, NOTE, PAPER, anchor="lm")
        self.y += 42

    def arrow(self, start: float, end: float, y: float) -> None:
        head = 14 if end > start else -14
        self.pen.line((start, y, end, y), QUIET, 3)
        self.pen.polygon(((end, y), (end - head, y - 8), (end - head, y + 8)), QUIET)

    def finding(self, picture: Picture) -> None:
        """Write the one line that matters."""
        self.lines(picture.finding, FINDING, bold=True)
        self.y += 8

    def finish(self, picture: Picture) -> bytes:
        """Write the words under the drawing, cut the card to its height and return it."""
        self.finding(picture)
        for line in picture.basis:
            self.lines(line, NOTE, QUIET)
            self.y += 4
        height = self.y + 20
        card = self.image.crop((0, 0, WIDTH, height))
        ImageDraw.Draw(card).rectangle((0, 0, WIDTH - 1, height - 1), outline=FRAME, width=2)
        packed = io.BytesIO()
        card.quantize(palette=_palette(), dither=Image.Dither.NONE).save(packed, "PNG", compress_level=6)
        return packed.getvalue()


@cache
def _palette() -> Image.Image:
    """Return the colours of a card and the steps between them: every card has the very same ones."""
    inks = (QUIET, FRAME, GREY, THRESHOLD, BEYOND, BLUE, GREEN, YELLOW, VERMILION, PURPLE, DARK_PURPLE)
    steps = [PAPER, INK, *_between(PAPER, INK)]
    for ink in inks:
        steps += [ink, *_between(PAPER, ink), *_between(INK, ink)]
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for step in steps for channel in ImageColor.getrgb(step)])
    return palette


def _between(one: str, two: str, steps: int = 8) -> list[str]:
    ends = tuple(zip(ImageColor.getrgb(one), ImageColor.getrgb(two), strict=True))
    return ["#" + "".join(f"{round(a + (b - a) * n / steps):02x}" for a, b in ends) for n in range(1, steps)]


@cache
def typeface(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):  # a Pillow built without FreeType has one tiny bitmap face
        raise TypeError("Pictures need a Pillow with FreeType.")
    return font


def readable(text: str) -> str:
    """Return the text in letters that the typeface has."""
    spelt = "".join(_UNKNOWN_LETTERS.get(c, c) for c in text)
    bare = "".join(c if c in SPECIAL else unicodedata.normalize("NFKD", c) for c in spelt)
    return "".join(c if c in SPECIAL or " " <= c <= "~" else "?" for c in bare if not unicodedata.combining(c))


def broken(text: str, size: int, width: int) -> list[str]:
    """Return the text in lines that fit the width; a word too long for a line is cut."""
    font, lines = typeface(size), [""]
    for word in readable(text).split():
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


def fitting(text: str, size: int, width: int) -> int:
    """Return the size at which a line fits the width, never under the smallest that a phone shows well."""
    return next((s for s in range(size, NOTE, -1) if typeface(s).getlength(readable(text)) <= width), NOTE)


def disc(size: int, fill: str) -> Image.Image:
    """Return the point of an estimate: filled where it has an interval, hollow where none was reported."""
    side = size * SHARP
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse((SHARP, SHARP, side - SHARP, side - SHARP), fill, BLUE, 5 * SHARP)
    return image.resize((size, size), Image.Resampling.LANCZOS)
