"""A percentage is held against its counts as exactly as it is printed."""

import pytest

from bot.core.poem.proportion import right_percentage


@pytest.mark.parametrize(
    ("printed", "events", "n", "right"),
    [
        ("24.7", 21, 85, None),
        ("25", 21, 85, None),
        ("24", 21, 85, "24.7"),  # cut off, not rounded
        ("24.6", 21, 85, "24.7"),
        ("24.70", 21, 85, "24.71"),
        ("12", 1, 8, None),  # 12.5 may go either way
        ("13", 1, 8, None),
        ("0.2", 3, 2000, None),  # 0.15 may too, though 0.2 - 0.15 is a hair more than 0.05
        ("34", 1, 3, "33.3"),
        ("0", 0, 20, None),
        ("100", 20, 20, None),
    ],
)
def test_a_percentage_against_its_counts(printed: str, events: int, n: int, right: str | None) -> None:
    """Half a unit of the last decimal is rounding; more is not."""
    assert right_percentage(printed, events, n) == right


def test_nobody_has_no_percentage() -> None:
    """Nothing is divided by nobody."""
    with pytest.raises(ValueError, match="nobody"):
        right_percentage("10", 1, 0)
