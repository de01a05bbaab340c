"""MCID bars: the direction, the verdict and the axis."""

import pytest

from bot.core.effects.arithmetic import Mattering
from bot.core.effects.figures import MATTERING
from bot.core.poem.model import Effect, Outcome
from bot.pictures import Picture, picture_of
from bot.pictures.picture import Bar
from tests.pictures.making import poem, scored

Interval = tuple[float, float]


def drawn(outcome: Outcome) -> tuple[Picture, Bar]:
    """Return the picture of an outcome and its bar."""
    picture = picture_of(poem(outcome))
    assert picture is not None
    assert isinstance(picture.drawing, Bar)
    return picture, picture.drawing


@pytest.mark.parametrize("better", ["lower", "higher"])
@pytest.mark.parametrize(
    ("value", "ci95", "favours", "place", "interval"),
    [
        (2.0, (1.0, 3.0), "intervention", 2.0, (1.0, 3.0)),
        (-2.0, (-3.0, -1.0), "intervention", 2.0, (1.0, 3.0)),
        (2.0, (1.0, 3.0), "control", -2.0, (-3.0, -1.0)),
        (-2.0, (-3.0, -1.0), "control", -2.0, (-3.0, -1.0)),
        (-0.5, (-2.0, 1.0), "intervention", 0.5, (-1.0, 2.0)),
        (0.5, (-1.0, 2.0), "control", -0.5, (-2.0, 1.0)),
    ],
)
def test_direction(
    better: str, value: float, ci95: Interval, favours: str, *, place: float, interval: Interval
) -> None:
    """What favours the intervention lies to the right, whatever the sign of the figure and the sense of the scale."""
    picture, bar = drawn(scored(value, ci95, favours, better=better))
    assert (bar.value, bar.interval) == (place, interval)
    assert (bar.left, bar.right) == ("favours placebo", "favours drug")
    axis = next(line for line in picture.text.splitlines() if "o" in line and "-" in line and "|" in line)
    assert (axis.index("o") > len("  ") + 30) == (place > 0)


@pytest.mark.parametrize(
    ("value", "ci95", "verdict"),
    [
        (5.0, (3.0, 7.0), "matters"),
        (4.0, (2.0, 6.0), "probably matters"),
        (2.0, (1.0, 3.5), "probably too small"),
        (1.0, (0.5, 1.5), "too small"),
        (1.0, (-1.0, 3.5), "no clear difference"),
    ],
)
@pytest.mark.parametrize("favours", ["intervention", "control"])
def test_verdict(value: float, ci95: tuple[float, float], verdict: Mattering, favours: str) -> None:
    """One of the five sentences, and the same one whichever arm is ahead: a large harm is never "too small"."""
    picture, bar = drawn(scored(value, ci95, favours, mcid=3.0))
    assert MATTERING[verdict] in picture.finding.lower()
    assert bar.threshold == 3.0
    if verdict != "no clear difference":
        assert picture.finding.startswith(f"In favour of {'drug' if favours == 'intervention' else 'placebo'}: ")
    for text in (picture.alt, picture.text):
        assert "Threshold that patients notice: 3 (source not named)." in " ".join(text.split())


def test_threshold_not_stated() -> None:
    """Without a threshold none is drawn or borrowed."""
    picture, bar = drawn(scored(1.3, (0.1, 2.6), "intervention"))
    assert bar.threshold is None
    assert "No threshold stated in the study." in picture.alt
    assert picture.finding == "In favour of drug; no threshold stated to judge its size by"


def test_interval_not_reported() -> None:
    """Without an interval the point stands alone, and how sure it is remains open or follows the P value."""
    picture, bar = drawn(scored(2.6, None, "intervention", mcid=3.0))
    assert bar.interval is None
    assert picture.finding == "In favour of drug: the estimate stays below the threshold; no interval printed"
    assert "no interval printed" in picture.alt
    assert "[=]" not in picture.text
    assert drawn(scored(0.9, None, "control", p="0.388"))[0].finding == "No clear difference"
    assert "reaches the threshold" in drawn(scored(3.0, None, "control", mcid=3.0))[0].finding


def test_interval_and_p_disagree() -> None:
    """Both must tell the arms apart; the interval is worded as it lies all the same."""
    picture, _ = drawn(scored(1.3, (0.1, 2.6), "intervention", p="0.06"))
    assert picture.finding == "No clear difference"
    assert "in favour of drug (95% CI 0.1 to 2.6)" in picture.alt


def test_a_credible_interval_is_called_one() -> None:
    """Where the note says so, on either side of zero."""
    for limits in ((0.1, 2.6), (-0.1, 2.6)):
        assert "(95% credible interval 0.1" in drawn(scored(1.3, limits, "intervention", note="Bayesian"))[0].alt


@pytest.mark.parametrize("favours", [None, "neither"])
def test_direction_unknown(favours: str | None) -> None:
    """Without an arm that is ahead there is no right side to draw on."""
    assert picture_of(poem(scored(2.0, (1.0, 3.0), favours))) is None


def test_not_a_difference_on_a_scale() -> None:
    """Ratios, missing or zero values and estimates outside their own interval have no bar."""
    ratio = Effect(measure="odds ratio", value=0.88, ci95=(0.64, 1.21), favours="control")
    assert picture_of(poem(scored(1, None, "control").model_copy(update={"effect": ratio}))) is None
    assert picture_of(poem(scored(None, (1.0, 3.0), "control"))) is None
    assert picture_of(poem(scored(0.0, (-1.0, 1.0), "control"))) is None
    assert picture_of(poem(scored(4.0, (1.0, 3.0), "intervention"))) is None


@pytest.mark.parametrize(
    ("outcome", "half"),
    [
        (scored(0.2, (0.1, 0.3), "intervention", scale=(0.0, 10.0)), 3),
        (scored(2.6, None, "intervention", scale=(0.0, 10.0), mcid=3.0), 4),
        (scored(0.4, (-2.0, 2.9), "control", scale=(0.0, 100.0), mcid=9.0), 30),
        (scored(9.0, (8.0, 9.9), "intervention", scale=(0.0, 10.0)), 10),
        (scored(49.0, (8.0, 90.0), "control"), 120),
        (scored(3.4, None, "intervention"), 8),
    ],
)
def test_axis(outcome: Outcome, half: float) -> None:
    """The axis is round, symmetric, no wider than the scale and at least a quarter of it; everything lies on it."""
    _, bar = drawn(outcome)
    assert bar.half == pytest.approx(half)
    for place in (bar.value, *(bar.interval or ()), bar.threshold or 0):
        assert abs(place) <= bar.half


def test_zero_is_seen() -> None:
    """The zero line of the text bar stands even where the interval crosses it."""
    picture, _ = drawn(scored(0.5, (-1.0, 2.0), "intervention"))
    axis = next(line for line in picture.text.splitlines() if "[" in line and "o" in line and "-" in line)
    assert axis[2 + 30] == "|"
    assert axis.index("[") < 32 < axis.index("]")


def test_observational() -> None:
    """A study that cannot prove cause says so under its bar."""
    outcome = scored(-10, None, "control")
    for design, said in (
        ("Cohort (prospective)", True),
        ("Case-control", True),
        ("Non-randomized controlled trial", True),
        ("Systematic review", True),
        ("Meta-analysis (randomized controlled trials)", False),
        ("Cross-over trial (randomized)", False),
        ("Randomized controlled trial", False),
    ):
        picture = picture_of(poem(outcome, design=design))
        assert picture is not None
        assert ("An association: the cause is not shown." in picture.alt) == said


@pytest.mark.parametrize(
    ("ci95", "mcid", "finding"),
    [
        ((-1.0, 2.9), 3.0, "No clear difference; the interval leaves out one that patients notice"),
        ((-1.0, 3.0), 3.0, "No clear difference"),
        ((-3.0, 1.0), 3.0, "No clear difference"),
        ((-1.0, 2.9), None, "No clear difference"),
    ],
)
def test_an_interval_short_of_the_threshold_either_way_says_so(
    ci95: Interval, mcid: float | None, finding: str
) -> None:
    """Which is more than not knowing."""
    assert drawn(scored(0.5, ci95, "intervention", mcid=mcid))[0].finding == finding


def test_an_interval_that_touches_zero_has_no_other_way() -> None:
    """From 0 to 0.4, not "0 the other way to 0.4"."""
    assert "(95% CI 0 to 0.4)" in drawn(scored(0.2, (0.0, 0.4), "intervention", mcid=1.66))[0].alt
