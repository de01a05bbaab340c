"""PNGs: where the colours are, which letters there are, how large the files."""

import io
import subprocess
import sys

import pytest
from PIL import Image

from bot.core.poem.model import Outcome
from bot.pictures import draw as drawing
from bot.pictures import page, picture_of, png
from tests.pictures.making import KNOWLEDGE, counted, percent, poem, scored

YELLOW, PURPLE, BLUE = (240, 228, 66), (204, 121, 167), (0, 114, 178)


def image(outcome: Outcome) -> Image.Image:
    """Return the drawn picture of an outcome."""
    picture = picture_of(poem(outcome))
    assert picture is not None
    return Image.open(io.BytesIO(png(picture))).convert("RGB")


def seen(card: Image.Image, colour: tuple[int, int, int], box: tuple[int, int, int, int]) -> int:
    """Return how many pixels of a box have nearly this colour."""
    part = card.crop(box)
    near = [
        1
        for y in range(part.height)
        for x in range(part.width)
        if isinstance(pixel := part.getpixel((x, y)), tuple)
        and all(abs(a - b) < 12 for a, b in zip(pixel, colour, strict=True))
    ]
    return len(near)


@pytest.mark.parametrize(
    ("better", "drug", "colour"),
    [("lower", 10, YELLOW), ("lower", 30, PURPLE), ("higher", 30, YELLOW), ("higher", 10, PURPLE)],
)
def test_changed_faces_are_in_the_right_array(better: str, drug: int, colour: tuple[int, int, int]) -> None:
    """Better and harmed faces are drawn in the array of the intervention, on the right, and nowhere on the left."""
    card = image(counted((drug * 10, 1000), (400 - drug * 10, 1000), better=better))
    grids = (70, 450)
    assert seen(card, colour, (0, grids[0], 400, grids[1])) == 0
    assert seen(card, colour, (400, grids[0], 800, grids[1])) > 20 * 80


@pytest.mark.parametrize("favours", ["intervention", "control"])
def test_the_point_is_on_its_side(favours: str) -> None:
    """The estimate and its interval are drawn on the side of the arm that they favour."""
    card = image(scored(2, (1, 3), favours))
    left, right = seen(card, BLUE, (0, 0, 398, card.height)), seen(card, BLUE, (402, 0, 800, card.height))
    assert (left == 0, right > 500) == (True, True) if favours == "intervention" else (left > 500, right == 0)


def test_card() -> None:
    """A card is 800 wide, opaque, not much taller than wide, and has a light ground of its own up to the frame."""
    raw = Image.open(io.BytesIO(_png()))
    assert raw.width == page.WIDTH == 800
    assert raw.height < 1000
    assert "transparency" not in raw.info
    ground = raw.convert("RGB").getpixel((10, 10))
    assert isinstance(ground, tuple)
    assert min(ground) > 235


def _png() -> bytes:
    picture = picture_of(poem(counted((15, 91), (21, 85))))
    assert picture is not None
    return png(picture)


def test_same_picture_same_bytes() -> None:
    """Drawing is pure: the same picture, drawn anew, gives the same bytes; an equal one comes from the cache."""
    picture = picture_of(poem(counted((15, 91), (21, 85))))
    again = picture_of(poem(counted((15, 91), (21, 85))))
    assert picture is not None
    assert again is not None
    assert picture is not again
    assert drawing.draw.__wrapped__(picture) == drawing.draw.__wrapped__(again) == png(picture)
    assert png(picture) is png(again)


def test_smallest_letters() -> None:
    """No letter is smaller than 24 pixels on a card of 800."""
    sizes = (page.TITLE, page.FINDING, page.CAPTION, page.NOTE)
    assert min(sizes) >= 24
    assert page.fitting("a caption much too long for its column, whatever is done", 27, 100) == 24


def test_letters() -> None:
    """Every letter that is drawn is one that the typeface has."""
    font = page.typeface(24)
    missing = bytes(font.getmask("\uffff"))
    for letter in [*map(chr, range(33, 127)), *page.SPECIAL]:
        assert bytes(font.getmask(letter)) != missing, letter
    assert page.readable("≥5 µg β-blocker – Sjögren's ½ 漢") == ">=5 ug beta-blocker - Sjogren's 1/2 ?"


def test_long_words() -> None:
    """Names of any length stay within the card."""
    outcome = percent(10, 30, name="x" * 400, time="y" * 200)
    picture = picture_of(poem(outcome, intervention="z" * 300, comparison="word " * 80))
    assert picture is not None
    assert len(picture.alt) <= 1024
    card = Image.open(io.BytesIO(png(picture))).convert("RGB")
    assert seen(card, (27, 29, 32), (785, 4, 796, card.height - 4)) == 0
    for size in (24, 34):
        assert all(page.typeface(size).getlength(line) <= 300 for line in page.broken("w" * 99, size, 300))


def test_pillow_is_loaded_late() -> None:
    """Choosing and wording pictures does not load Pillow: the bot starts without it."""
    code = (
        "import sys\nfrom tests.pictures.making import counted, poem\nfrom bot.pictures import all_pictures, png\n"
        "[p] = all_pictures(poem(counted((1, 9), (2, 9))))\nassert p.alt and p.text\nassert 'PIL' not in sys.modules\n"
        "png(p)\nassert 'PIL' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=KNOWLEDGE.parent)  # noqa: S603 - our own words
