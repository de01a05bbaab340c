"""A risk as people type it: one reader for forms, commands and sentences."""

import pytest

from bot.core.followup.risk import BASELINE, risk_of, years_in


@pytest.mark.parametrize(
    ("typed", "risk"),
    [("10", 0.1), ("10%", 0.1), ("10 %", 0.1), (" 2.5  % ", 0.025), ("2,5", 0.025), ("2,5%", 0.025), ("0,125", 0.00125),
     ("10 percent", 0.1), ("10 Per Cent", 0.1), ("5 in 100", 0.05), ("99.9", 0.999), ("0", None), ("0,0", None),
     ("100", None), ("999", None), ("1,000", None), ("1.000,5", None), ("ten", None), ("-5", None), ("1e5", None),
     ("", None), ("10% or so", None)],
)  # fmt: skip
def test_a_risk_is_a_percentage_between_the_ends(typed: str, risk: float | None) -> None:
    """With or without its sign, with a point or a comma; nought and a hundred are none, nor may it be thousands."""
    found = risk_of(typed)
    assert (found and found.share) == (None if risk is None else pytest.approx(risk))
    assert found is None or found.years is None


@pytest.mark.parametrize(
    ("typed", "share", "years"),
    [("10% over 10 years", 0.1, 10), ("10% over ten years", 0.1, 10), ("10 in 100 over 5 years", 0.1, 5),
     ("2,5% in 6 months", 0.025, 0.5), ("10% in the next 10 years", 0.1, 10), ("10%, 10 years", 0.1, 10),
     ("10% 10-year risk", 0.1, 10), ("10 10y", 0.1, 10), ("2% per year", 0.02, 1), ("2% a year", 0.02, 1),
     ("2%/year", 0.02, 1), ("1% over 28 days", 0.01, 28 / 365.25), ("10% over 1.9 years", 0.1, 1.9)],
)  # fmt: skip
def test_the_time_of_a_risk_is_read_with_it(typed: str, share: float, years: float) -> None:
    """In years, however it is typed."""
    found = risk_of(typed)
    assert found is not None
    assert found.share == pytest.approx(share)
    assert found.years == pytest.approx(years)


@pytest.mark.parametrize("typed", ["10% over", "10% over 0 years", "10% over many years", "10% over 10", "10% years"])
def test_a_time_that_cannot_be_read_is_not_swallowed(typed: str) -> None:
    """What stands behind the figure is read whole, or the whole is none."""
    assert risk_of(typed) is None


@pytest.mark.parametrize(
    ("text", "years"),
    [("nnt at 10% risk over 10 years?", 10), ("10-year risk of 10%", 10), ("risk is 2% per year", 1),
     ("her risk is 10%, she is 70 years old", None), ("at 10% risk", None), ("at 5% in a 3-year-old", None)],
)  # fmt: skip
def test_a_time_in_a_sentence_is_that_of_the_risk(text: str, years: float | None) -> None:
    """An age is none."""
    assert years_in(text) == years


@pytest.mark.parametrize(
    ("text", "figure"),
    [("2,5% baseline risk", "2,5"), ("at a risk of 2,5%", "2,5"), ("nnt if baseline risk is 2.5%", "2.5"),
     ("at 10 percent risk", "10"), ("risk,10%", "10"), ("at a risk of 250%", None), ("1,000% risk", None)],
)  # fmt: skip
def test_a_figure_in_a_sentence_is_read_whole_or_not_at_all(text: str, figure: str | None) -> None:
    """2,5% is not 5%, and 250% not 50%."""
    found = BASELINE.search(text)
    assert (found and (found["after"] or found["before"])) == figure
