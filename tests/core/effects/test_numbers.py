"""Figures as people write them."""

import pytest

from bot.core.effects.numbers import amount, percent, percentage


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (0.00001, "0"), (0.0831, "0.1"), (0.0499, "0.05"), (0.0123, "0.012"), (5.14, "5.1"), (9.96, "10"),
     (28.4, "28"), (-3, "3")],
)  # fmt: skip
def test_amounts(value: float, text: str) -> None:
    """An amount is as exact as people say it, and its side stands in words."""
    assert amount(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0%"), (0.0831, "0.083%"), (24.705, "24.7%"), (99.96, "99.96%"), (100, "100%")]
)
def test_percentages(value: float, text: str) -> None:
    """Percentages have one decimal, and more near their ends."""
    assert percentage(value) == text


@pytest.mark.parametrize(("share", "text"), [(0.1, "10%"), (0.247, "25%"), (0.0247, "2.5%"), (0.000831, "0.083%")])
def test_shares(share: float, text: str) -> None:
    """A share is worked out, not printed: whole from 10%."""
    assert percent(share) == text
