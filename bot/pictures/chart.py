"""Columns by the day, and bars of what came of it all: drawn on a card."""

from bot.pictures.page import BLUE, CAPTION, EDGE, FRAME, INK, NOTE, PAPER, QUIET, WIDTH, Page, readable, typeface
from bot.pictures.picture import Days, Share

_HEIGHT = 230
_NAMES = 240
_BAR, _ROW = 30, 44
_LABELS = 4  # dates under the axis, at most


def chart(page: Page, drawing: Days) -> None:
    """Draw both, the columns above."""
    _columns(page, drawing)
    page.y += 24
    most = max(share.count for share in drawing.shares)
    for share in drawing.shares:
        _share(page, share, most)
    page.y += 14


def _columns(page: Page, drawing: Days) -> None:
    top = page.y + 8
    axis = top + _HEIGHT
    left = EDGE + 12 + max(typeface(NOTE).getlength(f"{value:,}") for value in (drawing.top, drawing.top // 2))
    for value in (drawing.top, drawing.top // 2) if drawing.top > 1 else (drawing.top,):
        y = axis - value / drawing.top * _HEIGHT
        page.pen.line((left, y, WIDTH - EDGE, y), FRAME, 2)
        page.write((left - 10, y), f"{value:,}", NOTE, QUIET, anchor="rm")
    step = (WIDTH - EDGE - left) / len(drawing.columns)
    wide = min(step * 0.76, 90)
    for n, column in enumerate(drawing.columns):
        start = left + n * step + (step - wide) / 2
        for value, fill in ((column.total, PAPER), (column.part, BLUE)):
            if value:
                height = max(value / drawing.top * _HEIGHT, 3)
                page.pen.rectangle((start, axis - height, start + wide, axis), fill, BLUE, 2)
    page.pen.line((left, axis, WIDTH - EDGE, axis), INK, 3)
    page.y = axis + 12
    every = -(-len(drawing.columns) // _LABELS)
    for n in range(0, len(drawing.columns), every):
        label, middle = drawing.columns[n].label, left + (n + 0.5) * step
        room = typeface(NOTE).getlength(label) / 2
        page.write((min(max(middle, EDGE + room), WIDTH - EDGE - room), page.y), label, NOTE, anchor="ma")
    page.y += 34


def _share(page: Page, share: Share, most: int) -> None:
    middle = page.y + _ROW // 2
    left = EDGE + _NAMES
    told = f"{share.count:,} ({share.percent}%)"
    room = WIDTH - EDGE - left - 14 - typeface(CAPTION).getlength(told)
    page.write((EDGE, middle), readable(share.name), CAPTION, anchor="lm")
    end = left + (max(share.count / most * room, 3) if share.count else -12)
    if share.count:
        bar = (left, middle - _BAR // 2, end, middle + _BAR // 2)
        page.pen.rectangle(bar, BLUE if share.met else PAPER, BLUE, 2)
    page.write((end + 12, middle), told, CAPTION, anchor="lm")
    page.y += _ROW
