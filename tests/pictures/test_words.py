"""Names of arms, titles and figures."""

import pytest

from bot.core.poem.model import Outcome
from bot.pictures.words import arms, percentage, plain, shorten, title
from tests.pictures.making import poem


@pytest.mark.parametrize(
    ("name", "intervention", "comparison", "found"),
    [
        ("death", "drug (n = 20)", "placebo (n = 21)", ("drug", "placebo")),
        ("cure, low dose against placebo", "low dose; or high dose", "placebo", ("low dose", "placebo")),
        ("cure, high dose versus placebo", "low dose; or high dose", "placebo", ("high dose", "placebo")),
        ("pain, cement minus usual care", "bone cement", "usual care", ("cement", "usual care")),
        ("cure, placebo against drug", "drug", "placebo", ("drug", "placebo")),
        ("cure, 3 against 7 days", "3 days", "7 days", ("3 days", "7 days")),
        ("immunity, protection against mumps", "vaccine", "no vaccine", ("vaccine", "no vaccine")),
        ("death", "same", "same", ("the intervention", "the comparison")),
    ],
)  # fmt: skip
def test_arms(name: str, intervention: str, comparison: str, found: tuple[str, str]) -> None:
    """An outcome may name its two arms; names that do not fit the study, or fit it crosswise, are not believed."""
    about = poem(intervention=intervention, comparison=comparison)
    assert arms(Outcome(name=name, kind="binary"), about) == found


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("green tea, a cup a day; or black tea, two cups a day", "green tea, a cup a day…"),
        ("green tea, a cup a day, with milk and sugar and lemon too", "green tea, a cup a day…"),
        ("shoes plus heel raises every second day for ten weeks", "shoes plus heel raises every second day for ten…"),
        (
            "shoes plus heel raises every second day at home and at work",
            "shoes plus heel raises every second day at home…",
        ),
    ],
)
def test_long_arms(name: str, short: str) -> None:
    """A long name is cut where a clause ends, but never before what the arms differ in."""
    about = poem(intervention=name)
    assert arms(Outcome(name="death", kind="binary"), about) == (short, "placebo")


def test_titles() -> None:
    """A title has its time, or says that none was reported."""
    assert title(Outcome(name="death", kind="binary", time="5 years (mean 3)")) == "Death (5 years, mean 3)"
    assert title(Outcome(name="pain (0-10)", kind="binary", time="1 day")) == "Pain (0-10), 1 day"
    assert title(Outcome(name="NYHA class", kind="binary")) == "NYHA class (time not reported)"


def test_shortening() -> None:
    """A text is cut after a word that can end it."""
    assert shorten("one two", 7) == "one two"
    assert shorten("amoxicillin and clavulanate", 18) == "amoxicillin…"
    assert shorten("amoxicillin 5 days, then placebo", 26) == "amoxicillin 5 days…"
    assert shorten("x" * 30, 10) == f"{'x' * 9}…"


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (0.0831, "0.083"), (5.14, "5.1"), (9.96, "10"), (28.4, "28"), (-3, "-3")]
)
def test_plain_figures(value: float, text: str) -> None:
    """Figures are as exact as people say them."""
    assert plain(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0%"), (0.0831, "0.083%"), (24.705, "24.7%"), (99.96, "99.96%"), (100, "100%")]
)
def test_percentages(value: float, text: str) -> None:
    """Percentages have one decimal, and more near their ends."""
    assert percentage(value) == text
