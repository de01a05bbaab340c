"""A risk as people type it: one reader for forms, commands and sentences."""

import pytest

from bot.core.followup.risk import risk_of
from bot.core.followup.words import BASELINE


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
    assert found == (None if risk is None else pytest.approx(risk))


@pytest.mark.parametrize(
    ("text", "figure"),
    [("2,5% baseline risk", "2,5"), ("at a risk of 2,5%", "2,5"), ("nnt if baseline risk is 2.5%", "2.5"),
     ("at 10 percent risk", "10"), ("risk,10%", "10"), ("at a risk of 250%", None), ("1,000% risk", None)],
)  # fmt: skip
def test_a_figure_in_a_sentence_is_read_whole_or_not_at_all(text: str, figure: str | None) -> None:
    """2,5% is not 5%, and 250% not 50%."""
    found = BASELINE.search(text)
    assert (found and (found["after"] or found["before"])) == figure
