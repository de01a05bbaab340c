"""Names of arms, and titles."""

import pytest

from bot.core.poem.model import Outcome
from bot.pictures.words import arms, title
from tests.pictures.making import poem


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
    assert title(Outcome(name="NYHA class", kind="binary")) == "NYHA class (time not read)"
