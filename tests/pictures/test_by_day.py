"""A report drawn: that columns, text and words say the same, and that a card of any size holds it."""

import io
from itertools import pairwise

import pytest
from PIL import Image

from bot.core.matching import KnowledgeBase
from bot.core.report import Stretch, Tally, report_of
from bot.pictures import Picture, days, png
from bot.pictures.by_day import _top
from bot.pictures.picture import Days
from tests.core import made
from tests.core.report.counting import LAST, tally

BLUE = (0, 114, 178)
NOTHING = made.knowledge([])


def drawn(counted: Tally, knowledge: KnowledgeBase = NOTHING) -> tuple[Picture, Days]:
    """Return the picture of a tally, and its drawing."""
    picture = days(report_of(counted, knowledge))
    assert picture is not None
    assert isinstance(picture.drawing, Days)
    return picture, picture.drawing


def is_blue(card: Image.Image, at: tuple[int, int]) -> bool:
    """Tell whether a point of a card has the colour of what is filled."""
    pixel = card.getpixel(at)
    return isinstance(pixel, tuple) and all(abs(a - b) < 12 for a, b in zip(pixel, BLUE, strict=True))


def test_columns_and_shares_are_those_of_the_report() -> None:
    """Also in the words for who cannot see it, and in letters."""
    picture, drawing = drawn(tally(days=7))
    assert [(column.total, column.part) for column in drawing.columns] == [(10, 7)] * 7
    assert [(share.count, share.percent, share.met) for share in drawing.shares] == [
        (35, 50, True), (14, 20, True), (14, 20, False), (7, 10, False),
    ]  # fmt: skip
    assert picture.finding == "70% answered, or had POEMs offered"
    for words in ("70 questions by 12 people", "24 Nov", "35 (50%)", "24 to 30 November 2026"):
        assert words in picture.alt + picture.text
    assert "  24 Nov  #####################......... 10" in picture.text.splitlines()


def test_nothing_asked_has_no_picture() -> None:
    """An empty axis tells nothing."""
    assert days(report_of(Tally(first=LAST, last=LAST), NOTHING)) is None


@pytest.mark.parametrize("length", [1, 2, 31, 32, 200, 2_000])
@pytest.mark.parametrize("a_day", [10, 1_000_000])
def test_a_card_of_any_size(length: int, a_day: int) -> None:
    """From one day to years, from ten questions to ten thousands: nothing is drawn over the edge, all columns are."""
    picture, drawing = drawn(tally(length, a_day))
    assert len(picture.alt) <= 1024
    card = Image.open(io.BytesIO(png(picture))).convert("RGB")
    assert card.size[0] == 800
    assert card.size[1] < 900
    ground = card.getpixel((795, card.height // 2))
    assert isinstance(ground, tuple)
    assert min(ground) > 235
    assert max(column.total for column in drawing.columns) <= drawing.top
    assert ("Each column: " in picture.basis[0]) == (length > 31)
    blue = [x for x in range(800) if is_blue(card, (x, 310))]  # just above the axis
    assert 1 + sum(other - one > 1 for one, other in pairwise(blue)) == len(drawing.columns)


def test_what_was_not_met_is_hollow() -> None:
    """Above the filled part of a column stands the rest of it, and a day without questions has none."""
    one, other = LAST.replace(day=29), LAST
    counted = tally(days=2, stretches=(Stretch(one, one, 0, 0), Stretch(other, other, 20, 5)), people=1)
    picture, _ = drawn(counted)
    card = Image.open(io.BytesIO(png(picture))).convert("RGB")
    assert is_blue(card, (600, 300))
    assert not is_blue(card, (600, 180))
    assert not is_blue(card, (250, 300))
    assert "by 1 person" in picture.title


def test_the_axis_ends_at_a_round_number() -> None:
    """Of which half is one too; never far above the highest column."""
    assert [_top(most) for most in (1, 2, 3, 7, 11, 13, 22, 50, 99, 101, 1_001, 9_999)] == [
        1, 2, 4, 8, 12, 16, 24, 50, 100, 120, 1_200, 10_000,
    ]  # fmt: skip
    assert all(
        most <= _top(most) <= max(2 * most, 2) and (_top(most) % 2 == 0 or most == 1) for most in range(1, 3_000)
    )
