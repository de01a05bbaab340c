"""Figures of one outcome that do not fit one another, and whom they favour."""

from typing import Any

import pytest

from bot.core.effects.printed import Misfit, figures_favour, height, misfits
from bot.core.poem.model import Outcome, Result


def binary(one: tuple[int, int], two: tuple[int, int], **changes: Any) -> Outcome:
    """Return a binary outcome with counts."""
    arms = {"intervention": {"events": one[0], "n": one[1]}, "control": {"events": two[0], "n": two[1]}}
    return Outcome.model_validate({"name": "stroke", "kind": "binary", "better": "lower", **arms, **changes})


def with_p(p: str, measure: str = "difference between groups") -> dict[str, Any]:
    return {"effect": {"measure": measure, "p": p}}


def test_a_percentage_that_its_counts_do_not_give() -> None:
    """Each arm is told by itself."""
    arms = {
        "intervention": {"events": 18, "n": 91, "percent": 16.5},
        "control": {"events": 1, "n": 3, "percent": 34},
    }
    found = misfits(binary((0, 1), (0, 1), **arms))
    assert {misfit.code for misfit in found} == {"percentage_mismatch"}
    assert found == (
        Misfit("intervention.percent", "18 of 91 is 19.8%, and 16.5% is printed"),
        Misfit("control.percent", "1 of 3 is 33.3%, and 34% is printed"),
    )


@pytest.mark.parametrize(
    ("one", "two", "p", "reason"),
    [
        ((15, 91), (21, 85), "0.40", "these counts give P = 0.18, and P = 0.4 is printed"),
        ((15, 91), (21, 85), "0.09", "these counts give P = 0.18, and P = 0.09 is printed"),
        ((15, 91), (21, 85), "0.44", "these counts give P = 0.18, and P = 0.44 is printed"),
        ((13, 16), (4, 13), "<0.001", "these counts give P = 0.0061, and P < 0.001 is printed"),
        ((10, 100), (40, 100), ">0.05", "these counts give P = 9.6e-07, and P > 0.05 is printed"),
        ((10, 100), (40, 100), "NS", "these counts give P = 9.6e-07, and P > 0.05 is printed"),
        ((50, 100), (49, 100), "0.01 for superiority", "these counts give P = 0.89, and P = 0.01 is printed"),
    ],
)
def test_a_p_value_that_its_counts_do_not_give(one: tuple[int, int], two: tuple[int, int], p: str, reason: str) -> None:
    """However it was worked out: by chi-squared, with and without correction, or by Fisher's test."""
    (misfit,) = misfits(binary(one, two, **with_p(p)))
    assert (misfit, misfit.code) == (Misfit("effect.p", reason), "p_mismatch")


@pytest.mark.parametrize(
    "outcome",
    [
        binary((15, 91), (21, 85), **with_p("0.18")),  # Pearson
        binary((15, 91), (21, 85), **with_p("0.25")),  # with Yates's correction
        binary((15, 91), (21, 85), **with_p("0.36")),  # a quarter of a standard error beyond the one
        binary((15, 91), (21, 85), **with_p("0.11")),  # and the other
        binary((15, 91), (21, 85), intervention={"events": 15, "n": 91, "percent": 16}),  # rounded to whole percent
        binary((15, 91), (21, 85), kind="time-to-event", control={"events": 21, "n": 85, "percent": 30}),
        binary((35, 150), (60, 150), **with_p("<0.05")),
        binary((35, 150), (60, 150), **with_p(">0.001")),
        binary((50, 100), (49, 100), **with_p(">0.001")),
        binary((10, 100), (40, 100), **with_p("0.44", "adjusted odds ratio")),
        binary((10, 100), (40, 100), **with_p("0.44", "hazard ratio")),
        binary((10, 100), (40, 100), **with_p("0.44", "Bayesian comparison")),
        binary((10, 100), (40, 100), **with_p("0.44", "conditional odds ratio")),
        binary((10, 100), (40, 100), **with_p("0.44", "per-protocol difference")),
        binary((10, 100), (40, 100), **with_p("0.44", "difference per protocol")),
        binary((10, 100), (40, 100), **with_p("0.44", "overall comparison across days 2, 4 and 7")),
        binary((50, 100), (49, 100), **with_p("0.001 for noninferiority")),
        binary((50, 100), (49, 100), **with_p("0.001 for trend")),
        binary((0, 50), (0, 50), **with_p("1.00")),
        binary((10, 100), (40, 100), control={"percent": 12}, **with_p("0.44")),
    ],
    ids=str,
)
def test_figures_within_their_rounding_fit(outcome: Outcome) -> None:
    """Rounding, any of the usual tests, and tests of something else are no reason to doubt a figure."""
    assert misfits(outcome) == ()


def test_arms_and_ratio_may_favour_two_sides() -> None:
    """An adjusted estimate may lean the other way than the crude figures; without `better` nothing is concluded."""
    ratio = {"effect": {"measure": "risk ratio", "value": 0.98}}
    assert figures_favour(binary((5, 100), (4, 100), **ratio)) == {"intervention", "control"}
    assert figures_favour(binary((5, 100), (5, 100))) == {"neither"}
    assert figures_favour(binary((5, 100), (4, 100), better=None, **ratio)) == frozenset()
    difference = {"effect": {"measure": "risk difference", "value": -0.98}}
    assert figures_favour(binary((5, 100), (4, 100), **difference)) == {"control"}
    assert figures_favour(binary((4, 100), (5, 100), control=None)) == frozenset()
    assert figures_favour(binary((4, 100), (5, 100), intervention=None)) == frozenset()


@pytest.mark.parametrize(
    ("value", "better", "favoured"),
    [(0.98, "lower", "intervention"), (1, "lower", "neither"), (1.02, "lower", "control"),
     (0.98, "higher", "control"), (1.02, "higher", "intervention")],
)  # fmt: skip
def test_a_ratio_favours_by_its_side_of_one(value: float, better: str, favoured: str) -> None:
    """Alone, where the arms have no figures."""
    alone: dict[str, Any] = {"intervention": None, "control": None, "better": better}
    outcome = binary((0, 1), (0, 1), **alone, effect={"measure": "risk ratio", "value": value})
    assert figures_favour(outcome) == {favoured}
    assert figures_favour(binary((0, 1), (0, 1), **alone, effect={"measure": "risk ratio"})) == frozenset()


@pytest.mark.parametrize(
    ("printed", "kind", "figure"),
    [
        ({"percent": 12, "events": 1, "n": 4}, "binary", 12),
        ({"events": 1, "n": 4, "rate": 3.5}, "binary", 25),
        ({"rate": 3.5, "mean": 2}, "time-to-event", 3.5),
        ({"rate": "3.5 per 100 patient-years"}, "time-to-event", 3.5),
        ({"rate": "12 a year"}, "time-to-event", 12),
        ({"rate": "unknown", "mean": 2}, "time-to-event", 2),
        ({"mean": 2, "median": 3}, "continuous", 2),
        ({"median": 3}, "continuous", 3),
        ({"median": 3}, "time-to-event", None),  # a median time is not set against a rate
        ({"mean": 2, "median": 3}, "time-to-event", 2),
        ({"n": 4}, "binary", None),
    ],
)
def test_an_arm_stands_for_one_figure(printed: dict[str, Any], kind: str, figure: float | None) -> None:
    """Its percentage, its count, its rate, its mean, and the median only of what was measured."""
    assert height(Result.model_validate(printed), kind) == figure
    assert height(None, kind) is None


def test_both_arms_of_a_measured_outcome_are_compared() -> None:
    """By their medians where there are no means."""
    medians = {"kind": "continuous", "intervention": {"median": 3.0}, "control": {"median": 4.0}}
    assert figures_favour(binary((0, 1), (0, 1), **medians)) == {"intervention"}
