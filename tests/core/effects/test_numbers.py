"""Figures as people write them."""

import pytest

from bot.core.effects.numbers import amount, number, percent, percentage, ratio_words, whole


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (-3, "-3"), (1.5, "1.5"), (0.12345, "0.1235"), (10, "10"), (1200, "1,200"), (-1234.5, "-1,234.5")],
)
def test_numbers(value: float, text: str) -> None:
    """A printed figure keeps its digits, up to four after the point, and none that say nothing."""
    assert number(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (0.00001, "0"), (0.0001, "0.0001"), (0.0123, "0.01"), (0.0499, "0.05"), (0.05, "0.1"),
     (0.0831, "0.1"), (1, "1"), (5.14, "5.1"), (9.94, "9.9"), (9.95, "10"), (28.4, "28"), (-3, "3")],
)  # fmt: skip
def test_amounts(value: float, text: str) -> None:
    """An amount is as exact as people say it, and its side stands in words."""
    assert amount(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0%"), (0.0831, "0.083%"), (1.04, "1%"), (1.26, "1.3%"), (24.705, "24.7%"), (99, "99%"), (99.04, "99.04%"),
     (99.96, "99.96%"), (100, "100%")],
)  # fmt: skip
def test_percentages(value: float, text: str) -> None:
    """Percentages have one decimal, and more near their ends."""
    assert percentage(value) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.1, "10%"), (0.104, "10%"), (0.247, "25%"), (1, "100%"), (0.0247, "2.5%"), (0.000831, "0.083%")],
)
def test_shares(share: float, text: str) -> None:
    """A share is worked out, not printed: whole from 10%."""
    assert percent(share) == text


def test_people_are_whole_and_at_least_one() -> None:
    """Nobody treats half a patient, or none."""
    assert [whole(value) for value in (0.2, 1.4, 1.6, 1012.7)] == ["1", "1", "2", "1,013"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0689, "0.069"), (0.5, "0.5"), (1, "1.0"), (1.26, "1.3"), (9.9, "9.9"), (10, "10"), (10.6, "11")],
)
def test_likelihood_ratios(value: float, text: str) -> None:
    """As exact as they can be used."""
    assert ratio_words(value) == text
