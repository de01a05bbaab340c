"""Which comparisons show a direction, and which of them carry arithmetic: the edges of both."""

from typing import Any

import pytest

from bot.core.effects.arithmetic import Estimate
from bot.core.effects.comparison import (
    Risks,
    asks_noninferiority,
    benefit,
    diagnostic_tests,
    main_outcomes,
    percent_difference,
    ratio,
    risk_reduction,
    risks,
    standing,
)
from bot.core.poem.model import Outcome, Poem
from tests.core import made

STROKES: dict[str, Any] = made.outcome(
    name="stroke", better="lower", intervention={"events": 35, "n": 150}, control={"events": 60, "n": 150}
)
SHARES: dict[str, Any] = {"intervention": {"percent": 12}, "control": {"percent": 20}}


def one(outcome: dict[str, Any], **changes: Any) -> tuple[Outcome, Poem]:
    """Return the only outcome of a POEM, and the POEM."""
    poem = made.poem(outcomes=[outcome], **changes)
    return poem.outcomes[0], poem


# ---- is a direction shown? ----


@pytest.mark.parametrize(
    ("changes", "state", "by", "words"),
    [
        ({"effect": {"measure": "risk ratio", "ci95": (1.0, 1.4), "p": "0.01"}}, "open", "interval", ""),
        ({"effect": {"measure": "risk ratio", "ci90": (0.7, 1.0)}}, "open", "interval", ""),
        ({"effect": {"measure": "risk ratio", "ci90": (1.0, 1.2)}}, "open", "interval", ""),
        ({"effect": {"measure": "risk ratio", "ci95": (0.5, 0.9), "p": "0.03"}}, "shown", "interval", ""),
        ({"effect": {"measure": "risk ratio", "ci95": (0.5, 0.9), "p": "0.06"}}, "open", "P value", ""),
        ({"effect": {"measure": "risk ratio", "p": ">0.05"}}, "open", "P value", ""),
        ({"effect": {"measure": "risk ratio", "p": "<0.05"}}, "shown", "P value", ""),
        ({"effect": {"measure": "risk ratio", "note": "not significantly different"}}, "open", "words",
         "not significantly different"),
        ({"effect": {"measure": "risk ratio", "note": "significantly fewer"}}, "shown", "words", "significantly fewer"),
        ({"note": "no clear differences were reported"}, "open", "words", "no clear differences were reported"),
        ({"note": "no difference was reported"}, "open", "words", "no difference was reported"),
        ({"note": "no differences reported"}, "open", "words", "no differences reported"),
        ({"note": "statistically significant"}, "shown", "words", "statistically significant"),
        ({"note": "no difference in harms"}, "shown", "counts", ""),
        ({}, "shown", "counts", ""),
        ({"control": {"events": 36, "n": 150}}, "open", "counts", ""),
        ({"control": None}, "not told", "nothing", ""),
        ({"kind": "accuracy", "effect": {"measure": "sensitivity", "value": 0.9}}, "not told", "nothing", ""),
    ],
)  # fmt: skip
def test_what_says_so_is_told(changes: dict[str, Any], state: str, by: str, words: str) -> None:
    """The interval, the P value, the report's own words, the counts: in this order, each with its own edge."""
    found = standing(*one({**STROKES, **changes}))
    assert (found.state, found.by, found.words, found.wider) == (state, by, words, False)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        *((f"{how} significant", "open") for how in ("not", "not statistically", "not clearly")),
        *((f"{how} significant difference", "open") for how in ("no", "without", "not a", "without a")),
        *((f"no {how} was seen", "open") for how in ("difference", "notable difference", "reported difference",
                                                     "clear difference")),
        ("no differences in pain", "open"),
        *((f"significantly {what}", "shown") for what in ("fewer", "more", "less", "greater", "longer", "shorter")),
        ("a significant reduction", "shown"),
        ("Statistically significant", "shown"),
        ("no difference in adverse events", "not told"),
        ("no difference in harms", "not told"),
        ("a significant other", "not told"),
    ],
)  # fmt: skip
def test_a_report_s_own_words_tell(words: str, state: str) -> None:
    """Each in the note of the comparison or of the outcome."""
    for changes in ({"note": words}, {"effect": {"measure": "difference", "note": words}}):
        assert standing(*one(made.outcome(**changes))).state == state


@pytest.mark.parametrize("many", ["three", "four", "five", "six", "all"])
@pytest.mark.parametrize("what", ["groups", "arms", "treatments", "dose groups"])
def test_a_test_over_many_arms_shows_no_direction(many: str, what: str) -> None:
    """Some of them differ, but which? Left open it is open for each."""
    for p, state in (("0.01", "not told"), ("0.3", "open")):
        outcome = made.outcome(effect={"measure": f"difference between {many} {what}", "p": p})
        assert standing(*one(outcome)).state == state


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({}, False),
        ({"study": {"noninferiority_margin": "10 points"}}, True),
        ({"citation": {"title": "Non-inferiority"}, "outcomes": [made.outcome(effect={"measure": "RR"})]}, True),
        ({"outcomes": [made.outcome(effect={"measure": "noninferiority test"})]}, True),
        ({"outcomes": [made.outcome(effect={"measure": "risk ratio", "p": "0.01 for noninferiority"})]}, True),
        ({"outcomes": [made.outcome(), made.outcome(role="harm", effect={"measure": "noninferiority test"})]}, False),
    ],
)
def test_a_trial_of_being_no_worse_is_known(changes: dict[str, Any], *, asked: bool) -> None:
    """By its margin, its title or a main comparison; what a secondary outcome was tested for does not count."""
    assert asks_noninferiority(made.poem(**changes)) is asked


def test_without_a_primary_outcome_all_are_main() -> None:
    """A POEM need not say which was the primary one."""
    first, second = made.outcome(name="first"), made.outcome(name="second", role="secondary")
    assert [o.name for o in main_outcomes(made.poem(outcomes=[first, second]))] == ["first"]
    assert [o.name for o in main_outcomes(made.poem(outcomes=[{**first, "role": None}, second]))] == ["first", "second"]


# ---- what may be computed ----


def test_risks_come_from_the_counts_or_the_printed_percentages() -> None:
    """Counts of both arms carry an interval; a percentage stands beside counts where the other arm has none."""
    found = risks(*one(STROKES))
    assert found == Risks(100 * 35 / 150, 40, (35, 150, 60, 150))
    assert found.gap is not None
    assert found.gap.value == pytest.approx(-1 / 6)
    assert Risks(12, 20, None).gap is None
    assert risks(*one({**STROKES, **SHARES})) == Risks(12, 20, None)
    assert risks(*one({**STROKES, "control": {"percent": 40}})) == Risks(100 * 35 / 150, 40, None)
    mixed = {"intervention": {"percent": 23}, "control": {"events": 60, "n": 150}}
    assert risks(*one({**STROKES, **mixed})) == Risks(23, 40, None)


@pytest.mark.parametrize("kind", ["binary", "time-to-event"])
def test_pooled_counts_and_events_over_time_are_shown_only_as_printed(kind: str) -> None:
    """Of a review, and of events over time, the percentages that it prints, and nothing from its counts."""
    study = {"design": "Systematic review"} if kind == "binary" else {}
    counted = {**STROKES, "kind": kind}
    printed = {"intervention": {"events": 18, "n": 150, "percent": 12}, "control": {"percent": 20}}
    assert risks(*one(counted, study=study)) is None
    assert risks(*one({**counted, **printed}, study=study)) == Risks(12, 20, None)


@pytest.mark.parametrize(
    ("changes", "study"),
    [
        ({"intervention": None}, {}),
        ({"control": None}, {}),
        ({"intervention": {"n": 150}}, {}),
        ({"control": {"n": 150}}, {}),
        ({"kind": "continuous", **SHARES}, {}),
        ({"intervention": {"events": 35, "n": 150, "percent": 30}}, {}),
        (SHARES, {"design": "Case-control"}),
    ],
)
def test_no_risks_are_set_side_by_side(changes: dict[str, Any], study: dict[str, Any]) -> None:
    """One arm, no count, a mean, figures that do not fit, cases and controls."""
    outcome, poem = one({**STROKES, **changes}, study=study)
    assert risks(outcome, poem) is None
    assert risk_reduction(outcome, poem) is None
    assert percent_difference(outcome, poem) is None


def test_a_difference_is_positive_when_the_intervention_is_better() -> None:
    """Fewer strokes, more cures; nothing where the report does not say which is better."""
    for better, sign in (("lower", 1), ("higher", -1)):
        reduction = risk_reduction(*one({**STROKES, "better": better}))
        assert reduction is not None
        assert reduction.value == pytest.approx(sign / 6)
        assert reduction.low < reduction.value < reduction.high
        assert percent_difference(*one({**STROKES, **SHARES, "better": better})) == sign * 8
    assert risk_reduction(*one({**STROKES, "better": None})) is None
    assert percent_difference(*one({**STROKES, "better": None})) is None
    assert risk_reduction(*one({**STROKES, **SHARES})) is None


def relieved(**printed: Any) -> Estimate | None:
    """Return the benefit that a printed difference stands for."""
    usual = {"measure": "mean difference", "value": 2, "ci95": (1, 3), "favours": "intervention"}
    return benefit(one(made.outcome(kind="continuous", effect={**usual, **printed}))[0])


def test_a_printed_difference_is_a_benefit_by_whom_it_favours() -> None:
    """Whatever its sign; a difference of nothing and limits at the estimate are still differences."""
    assert relieved() == Estimate(2, 1, 3)
    assert relieved(favours="control") == Estimate(-2, -3, -1)
    assert relieved(value=-2, ci95=(-3, -1)) == Estimate(2, 1, 3)
    assert relieved(value=-2, ci95=(-3, -1), favours="control") == Estimate(-2, -3, -1)
    assert relieved(value=0, ci95=(-1, 2)) == Estimate(0, -1, 2)
    assert relieved(value=1, ci95=(1, 3)) == Estimate(1, 1, 3)
    assert relieved(value=3, ci95=(1, 3)) == Estimate(3, 1, 3)


@pytest.mark.parametrize(
    "printed",
    [{"value": None}, {"ci95": None}, {"measure": "risk ratio"}, {"measure": "count"}, {"favours": "neither"},
     {"favours": None}, {"value": 4}, {"value": 0.5}],
)  # fmt: skip
def test_no_benefit_is_read_from_half_a_comparison(printed: dict[str, Any]) -> None:
    """No estimate, no interval, a ratio, a count, nobody favoured, an estimate outside its limits."""
    assert relieved(**printed) is None


def test_no_effect_is_no_benefit() -> None:
    """An outcome without a comparison has nothing to measure."""
    assert benefit(one(made.outcome())[0]) is None


LESS: dict[str, Any] = {"measure": "risk ratio", "value": 0.5, "ci95": (0.4, 0.7), "favours": "intervention"}
MORE: dict[str, Any] = {"measure": "risk ratio", "value": 1.5, "ci95": (1.2, 2), "favours": "control"}


@pytest.mark.parametrize("kind", ["binary", "time-to-event"])
@pytest.mark.parametrize(
    ("measure", "name"),
    [
        ("Hazard Ratio", "hazard ratio"),
        ("adjusted odds ratio", "odds ratio"),
        ("risk ratio", "risk ratio"),
        ("relative risk", "risk ratio"),
    ],
)
def test_a_ratio_of_events_can_be_carried_over(kind: str, measure: str, name: str) -> None:
    """Of events, with its limits, under the name of its arithmetic."""
    found = ratio(*one({**STROKES, "kind": kind, "effect": {**LESS, "measure": measure}}))
    assert found == (name, Estimate(0.5, 0.4, 0.7))


@pytest.mark.parametrize(
    ("printed", "better"),
    [
        (MORE, "lower"),
        ({**LESS, "favours": "control"}, "higher"),
        ({**MORE, "favours": "intervention"}, "higher"),
        ({**LESS, "value": 0.4}, "lower"),
        ({**LESS, "value": 0.7}, "lower"),
        ({**LESS, "ci95": (0, 0.7)}, "lower"),
        ({**MORE, "value": 1, "ci95": (0.5, 2)}, "lower"),  # at 1 itself, not below it
    ],
)
def test_a_ratio_on_the_side_that_it_favours_is_believed(printed: dict[str, Any], better: str) -> None:
    """Below 1 fewer events, above 1 more; its limits may touch the estimate, and zero."""
    found = ratio(*one({**STROKES, "better": better, "effect": printed}))
    assert found == ("risk ratio", Estimate(printed["value"], *printed["ci95"]))


@pytest.mark.parametrize(
    "changes",
    [
        {"effect": None},
        {"effect": {**LESS, "value": None}},
        {"effect": {**LESS, "ci95": None}},
        {"effect": {**LESS, "value": 0, "ci95": (0, 0.7)}},
        {"effect": {**LESS, "ci95": (-0.4, 0.7)}},
        {"effect": {**LESS, "value": 0.3}},
        {"effect": {**LESS, "value": 0.8}},
        {"effect": {**LESS, "measure": "rate ratio"}},
        {"effect": {**LESS, "measure": "relative risk reduction"}},
        {"effect": {**LESS, "measure": "risk ratio (range)"}},
        {"effect": {**LESS, "favours": "control"}},
        {"effect": {**LESS, "favours": None}},
        {"effect": {**MORE, "favours": "intervention"}},
        {"effect": MORE, "better": "higher"},
        {"effect": LESS, "better": "higher"},
        {"effect": MORE, "better": None},
        {"effect": LESS, "better": None},
        {"effect": LESS, "kind": "continuous"},
    ],
)
def test_a_ratio_is_not_carried_over_on_doubt(changes: dict[str, Any]) -> None:
    """Half a comparison, limits that do not hold it, no ratio of events, or one that lies on the other side."""
    assert ratio(*one({**STROKES, **changes})) is None


# ---- tests ----


def paired(sensitivity: dict[str, Any], specificity: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Return the figures of the tests in two outcomes, one of the sensitivity and one of the specificity."""
    outcomes = [
        made.outcome(kind="accuracy", **{"name": "scan, sensitivity", **sensitivity}),
        made.outcome(kind="accuracy", **{"name": "scan, specificity", **specificity}),
    ]
    found = diagnostic_tests(made.poem(outcomes=outcomes, study={"comparison": "plain film; at once"}))
    return [
        (t.name, t.sensitivity, t.specificity, t.sensitivity_low, t.specificity_low, t.with_condition, t.without,
         t.verified) for t in found
    ]  # fmt: skip


def share(value: float, measure: str = "proportion", **printed: Any) -> dict[str, Any]:
    return {"effect": {"measure": measure, "value": value, **printed}}


def test_a_printed_sensitivity_is_read_whichever_way_it_is_printed() -> None:
    """As a proportion or in percent, by its size or its name; each with its lower limit in its own way."""
    assert paired(share(0.92, ci95=(0.8, 0.97)), share(47, ci95=(40, 55))) == [
        ("scan", 0.92, 0.47, 0.8, 0.4, None, None, True)
    ]
    assert paired(share(0.5, "Percent"), share(0.5, "sensitivity (%)")) == [
        ("scan", 0.005, 0.005, None, None, None, None, True)
    ]
    assert paired(share(1, ci95=(0.9, 1)), share(0)) == [("scan", 1, 0, 0.9, None, None, None, True)]
    assert paired(share(101), share(0.5)) == []
    assert paired(share(-0.1), share(0.5)) == []


def test_a_test_is_verified_when_both_its_sides_are() -> None:
    """Printed as comparisons or by arm."""
    arm = {"intervention": {"percent": 90}}
    for side in (share(0.9), arm):
        assert [t[-1] for t in paired(side, side)] == [True]
        assert [t[-1] for t in paired({**side, "verified": False}, side)] == [False]
        assert [t[-1] for t in paired(side, {**side, "verified": False})] == [False]


def test_a_test_in_each_arm_is_a_test_of_its_own() -> None:
    """Counts before percentages, limits in percent; the second is named after the first part of the comparison."""
    sensitivity = {
        "intervention": {"events": 90, "n": 100, "percent": 91, "ci95": (82, 95)},
        "control": {"percent": 70, "ci95": (0.5, 0.9)},
    }
    specificity = {"intervention": {"percent": 80, "n": 50}, "control": {"percent": 60}}
    assert paired(sensitivity, specificity) == [
        ("scan", 0.9, 0.8, 0.82, None, 100, 50, True),
        ("plain film, scan", 0.7, 0.6, 0.005, None, None, None, True),
    ]
    assert paired({"intervention": {"n": 100}}, specificity) == []
    assert paired({"intervention": {"events": 90}}, specificity) == []
    assert paired({"control": {"percent": 70}}, {"control": {"percent": 60}})[0][0] == "plain film, scan"
    mixed = {"effect": {"measure": "proportion", "value": 0.9}, "intervention": {"percent": 80}}
    assert paired(mixed, {"intervention": {"percent": 60}})[0][1:3] == (0.8, 0.6)
    assert paired({"intervention": {"percent": 60}}, mixed)[0][1:3] == (0.6, 0.8)


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "pairs"),
    [
        ({"name": "Sensitivity of the scan"}, {"name": "specificity for the scan"}, ["the scan"]),
        ({"name": "sensitivity of the scan", "time": "1 day"}, {"name": "specificity of the scan"}, []),
        ({"name": "sensitivity of the scan"}, {"name": "specificity of the film"}, []),
        ({"name": "sensitivity and specificity of the scan"}, {"name": "specificity of the scan"}, []),
        ({"name": "sensitivity of the scan", "kind": "binary"}, {"name": "specificity of the scan"}, []),
    ],
)
def test_the_two_sides_of_a_test_are_of_one_name_and_time(
    sensitivity: dict[str, Any], specificity: dict[str, Any], pairs: list[str]
) -> None:
    """Whatever stands between "sensitivity" and the name; one outcome of both is neither."""
    sides = [made.outcome(**{"kind": "accuracy", **share(0.9), **side}) for side in (sensitivity, specificity)]
    assert [test.name for test in diagnostic_tests(made.poem(outcomes=sides))] == pairs
