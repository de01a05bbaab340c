"""Tallies made for a test."""

import datetime as dt
from typing import Any

from bot.core.report import Stretch, Tally, stretches_of

LAST = dt.date(2026, 11, 30)


def tally(days: int = 30, a_day: int = 10, **changes: Any) -> Tally:
    """Return what came of so many questions a day: of ten, five answered, two offered, two without, one redirected."""
    first = LAST - dt.timedelta(days=days - 1)
    stretches = tuple(
        Stretch(one, other, a_day * ((other - one).days + 1), a_day * 7 // 10 * ((other - one).days + 1))
        for one, other in stretches_of(first, LAST)
    )
    tenth = days * a_day // 10
    counted: dict[str, Any] = {
        "first": first,
        "last": LAST,
        "kept_since": first,
        "stretches": stretches,
        "people": 12,
        "answered": 5 * tenth,
        "offered": 2 * tenth,
        "none": 2 * tenth,
        "redirected": (("dose", tenth - 1), ("emergency", 1)) if tenth > 1 else (("dose", tenth),),
    }
    return Tally(**(counted | changes))
