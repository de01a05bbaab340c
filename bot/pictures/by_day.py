"""A report drawn: questions by the day, and what came of them."""

from collections.abc import Iterator

from bot.core.poem import shortened
from bot.core.report import Report, Stretch, headline_of, span_in_words
from bot.pictures.picture import Column, Days, Picture, Share
from bot.pictures.words import capitalised, wrapped

_NICE = (10, 12, 16, 20, 24, 30, 40, 50, 60, 80, 100)
_NICE_FEW = (1, 2, 4, 6, 8, 10)
_COLUMNS = 30  # characters of the longest bar in the text
_KEY = "Filled: answered, or POEMs offered. Hollow: no POEM, or redirected."


def days(report: Report) -> Picture | None:
    """Return the picture of a report; None where nothing was asked."""
    tally = report.tally
    if not tally.asked:
        return None
    columns = tuple(Column(f"{one.first.day} {one.first:%b}", one.asked, one.met) for one in tally.stretches)
    shares = tuple(
        Share(capitalised(one.words), one.count, round(100 * one.count / tally.asked), one.met)
        for one in report.outcomes
    )
    drawing = Days(columns, _top(max(column.total for column in columns)), shares)
    met = round(100 * (tally.answered + tally.offered) / tally.asked)
    finding = f"{met}% answered, or had POEMs offered"
    basis = (f"{_span(report)}{_together(tally.stretches[0])} {_KEY}",)
    told = "; ".join(f"{share.name} {share.count:,} ({share.percent}%)" for share in shares)
    each = ", ".join(f"{column.label} {column.total:,}" for column in columns)
    heading = headline_of(report)
    return Picture(
        kind="days",
        title=heading,
        marks=(),
        finding=finding,
        basis=basis,
        drawing=drawing,
        alt=shortened(f"{heading}. {_span(report)} {told}. Asked: {each}.", 1020),
        text="\n".join((wrapped(heading), "", *_lines(drawing), "", wrapped(f"{finding}. {basis[0]}"))),
    )


def _span(report: Report) -> str:
    return f"{span_in_words(report.tally.first, report.tally.last)}."


def _together(stretch: Stretch) -> str:
    days = (stretch.last - stretch.first).days + 1
    return f" Each column: {days} days." if days > 1 else ""


def _top(most: int) -> int:
    """Return where the axis ends: a round number, of which half is one too."""
    if most <= max(_NICE_FEW):
        return next(step for step in _NICE_FEW if step >= most)
    unit = int("1".ljust(len(str(most)) - 1, "0"))
    return next(step * unit for step in _NICE if step * unit >= most)


def _lines(drawing: Days) -> Iterator[str]:
    wide = max(len(column.label) for column in drawing.columns)
    for column in drawing.columns:
        part, total = (round(n / drawing.top * _COLUMNS) for n in (column.part, column.total))
        yield f"  {column.label:>{wide}}  {'#' * part}{'.' * (total - part)} {column.total:,}".rstrip()
    yield ""
    wide = max(len(share.name) for share in drawing.shares)
    for share in drawing.shares:
        yield f"  {share.name:<{wide}}  {share.count:,} ({share.percent}%)"
