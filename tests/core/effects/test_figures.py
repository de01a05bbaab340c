"""The figures in words: time, both arms, honest about what a study could not tell; made POEMs and all shipped ones."""

import re
from typing import Any

import pytest

from bot.core.effects.accuracy import accuracy_lines
from bot.core.effects.arithmetic import Estimate
from bot.core.effects.arms import arm_labels, arm_names, names_its_arms, row_labels
from bot.core.effects.comparison import diagnostic_tests, risk_reduction, standing
from bot.core.effects.dial import baseline_lines, converted, years_of
from bot.core.effects.figures import (
    NO_MAIN_FIGURES,
    chosen,
    every_figure,
    figure_notes,
    has_figures,
    in_a_hundred,
    key_figures,
    line,
)
from bot.core.effects.numbers import over
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Outcome, Poem
from tests.core import made

STROKES: dict[str, Any] = {
    "name": "stroke",
    "kind": "binary",
    "time": "2 years",
    "role": "primary",
    "better": "lower",
    "intervention": {"events": 35, "n": 150},
    "control": {"events": 60, "n": 150},
}
PAIN: dict[str, Any] = {
    "name": "pain (0-10)",
    "kind": "continuous",
    "time": "1 month",
    "role": "primary",
    "better": "lower",
    "self_reported": True,
}


def trial(*outcomes: dict[str, Any], **changes: Any) -> Poem:
    return made.poem(outcomes=outcomes, **changes)


def said(outcome: dict[str, Any], **changes: Any) -> str:
    poem = trial(outcome, **changes)
    return line(poem.outcomes[0], poem)


def effect(**printed: Any) -> dict[str, Any]:
    return {"measure": "mean difference", **printed}


# ---- binary outcomes ----


def test_a_clear_difference_comes_with_its_interval_and_number_needed() -> None:
    """Outcome, time, both arms with their counts, events per 100, interval, NNT with limits."""
    assert said(STROKES) == (
        "Stroke (2 years): 23.3% (35/150) with cement vs 40% (60/150) with sham; "
        "17 fewer per 100 (95% CI 6.1 to 27 fewer; NNT 6 over 2 years, 95% CI 4 to 16)"
    )


def test_a_harm_is_counted_as_a_harm() -> None:
    """More of a bad outcome is an NNH."""
    worse = {**STROKES, "intervention": STROKES["control"], "control": STROKES["intervention"]}
    assert "17 more per 100 (95% CI 6.1 to 27 more; NNH 6 over 2 years, 95% CI 4 to 16)" in said(worse)


def test_no_clear_difference_has_no_number_needed() -> None:
    """The interval comes in words for either direction, and there is no bare NNT."""
    unclear = {**STROKES, "intervention": {"events": 15, "n": 91}, "control": {"events": 21, "n": 85}}
    assert "no clear difference: 8.2 fewer per 100 (95% CI 3.7 more to 20 fewer)" in said(unclear)
    assert "NN" not in said(unclear)
    notes = figure_notes(trial(unclear))
    assert any("NNTB 13 (NNTH 27 to infinity to NNTB 5)" in note for note in notes)


def test_a_good_outcome_counts_the_other_way() -> None:
    """More cures are a benefit."""
    cured = {**STROKES, "name": "cure", "better": "higher", "intervention": {"events": 60, "n": 150},
             "control": {"events": 35, "n": 150}}  # fmt: skip
    assert "17 more per 100 (95% CI 6.1 to 27 more; NNT 6" in said(cured)


def test_rare_events_come_in_a_thousand() -> None:
    """Both risks under 1%: per 1000."""
    rare = {**STROKES, "intervention": {"events": 24, "n": 13176}, "control": {"events": 11, "n": 13179}}
    assert "1 more per 1,000 (95% CI 0.1 to 1.9 more; NNH 1,013 over 2 years" in said(rare)


def test_none_of_two_is_compatible_with_everybody() -> None:
    """Three in n is no more than all of them."""
    few = {**STROKES, "intervention": {"events": 0, "n": 2}, "control": {"events": 1, "n": 2}}
    assert "0 of 2 is compatible with up to 100 per 100 (3/2)" in said(few)


def test_an_arm_without_events_is_not_an_arm_without_risk() -> None:
    """0 of 60 is compatible with up to 5 per 100."""
    none = {**STROKES, "intervention": {"events": 0, "n": 60}, "control": {"events": 9, "n": 60}}
    assert "0 of 60 is compatible with up to 5 per 100 (3/60)" in said(none)


def test_percentages_alone_give_no_interval_and_no_number() -> None:
    """The plain difference is shown as what it is."""
    bare = {**STROKES, "intervention": {"percent": 12}, "control": {"percent": 20}}
    assert said(bare).endswith("8 fewer per 100 by the percentages, no interval")
    open_still = {**bare, "effect": effect(measure="difference in proportions", p="0.30")}
    assert "no clear difference: 8 fewer per 100" in said(open_still)
    assert risk_reduction(trial(bare).outcomes[0], trial(bare)) is None


@pytest.mark.parametrize(
    "design",
    ["Case-control", "Meta-analysis (randomized controlled trials)", "Network meta-analysis", "Systematic review"],
)
def test_no_risks_from_case_control_data_or_pooled_counts(design: str) -> None:
    """Cases and controls are not a population, and trials are not added up."""
    poem = trial(STROKES, study={"design": design})
    assert risk_reduction(poem.outcomes[0], poem) is None
    assert "per 100" not in line(poem.outcomes[0], poem)


def test_a_number_needed_over_time_is_of_the_printed_risks() -> None:
    """They reckon with those who left; the plain counts (here 23) do not, and stand beside another difference."""
    fracture: dict[str, Any] = {
        **PAIN,
        "kind": "time-to-event",
        "time": "2 years",
        "intervention": {"events": 92, "n": 1065, "percent": 8.6},
        "control": {"events": 139, "n": 1062, "percent": 13.9},
        "effect": {"measure": "hazard ratio", "value": 0.65, "ci95": (0.5, 0.84), "favours": "intervention"},
    }
    words = said(fracture)
    assert "5.3 fewer per 100 by the percentages" in words
    assert "NNT 19" in words
    printed = {**fracture, "effect": {**fracture["effect"], "nnt": 19}}
    assert "NNT 19 over 2 years, as printed" in said(printed)
    rounded = {**fracture, "control": {"events": 139, "n": 1062, "percent": 13.1}}
    assert "NNT 23" in said(rounded)  # the share itself, closer than its rounded percentage


def test_no_number_needed_where_chance_did_not_decide() -> None:
    """A cohort's difference is shown as unadjusted, without an NNT."""
    words = said(STROKES, study={"design": "Cohort (prospective)"})
    assert "17 fewer per 100 (95% CI 6.1 to 27 fewer), unadjusted" in words
    assert "NNT" not in words


@pytest.mark.parametrize(
    ("design", "unadjusted"),
    [
        ("Randomized controlled trial", False),
        ("Systematic review", False),
        ("Non-randomized controlled trial", True),
        ("Cohort (prospective)", True),
    ],
)
def test_percentages_of_one_study_without_chance_are_unadjusted(design: str, *, unadjusted: bool) -> None:
    """What a review prints was put together by its authors; nobody knows how."""
    bare = {**STROKES, "intervention": {"percent": 12}, "control": {"percent": 20}}
    assert ("unadjusted" in said(bare, study={"design": design})) is unadjusted


def test_the_report_s_own_comparison_outranks_the_plain_counts() -> None:
    """Where the two disagree on whether a direction is shown, there is no number needed to treat."""
    close = {**STROKES, "intervention": {"events": 1139, "n": 7942}, "control": {"events": 1211, "n": 7860},
             "effect": {"measure": "adjusted odds ratio", "value": 0.9, "ci95": (0.82, 0.99)}}  # fmt: skip
    assert "0.99); 1.1 fewer per 100 (95% CI 0.04 more to 2.2 fewer) by the raw counts alone" in said(close)
    assert "no clear difference" not in said(close)
    opened = {**STROKES, "effect": {"measure": "adjusted odds ratio", "value": 0.7, "ci95": (0.4, 1.1)}}
    assert "leaves the direction open" in said(opened)
    assert "NNT" not in said(close) + said(opened)


def test_a_printed_number_needed_is_repeated_only_where_a_direction_is_shown() -> None:
    """NNT 84 as printed with a hazard ratio that excludes 1; not with one that does not."""
    printed = {"measure": "hazard ratio", "value": 0.56, "ci95": (0.46, 0.69), "nnt": 84}
    base = {**STROKES, "kind": "time-to-event", "intervention": None, "control": None}
    assert "NNT 84 over 2 years, as printed" in said({**base, "effect": printed})
    assert "NNT" not in said({**base, "effect": {**printed, "ci95": (0.46, 1.2)}})


def test_a_missing_time_is_told() -> None:
    """An outcome without its time says so."""
    assert said({**STROKES, "time": None}).startswith("Stroke (time not read): ")


def test_what_nobody_verified_is_marked() -> None:
    """The mark stands at the end of the line."""
    assert said({**STROKES, "verified": False}).endswith(" [not verified]")


# ---- what a printed comparison says ----


def test_nothing_is_computed_from_figures_that_do_not_fit() -> None:
    """The line says so, and the details say why of each of them."""
    poem = trial(
        {**STROKES, "intervention": {"events": 18, "n": 91, "percent": 16.5},
         "control": {"events": 18, "n": 85, "percent": 20}}
    )  # fmt: skip
    assert "the printed figures do not fit one another, so nothing is computed from them" in line(
        poem.outcomes[0], poem
    )
    assert "per 100" not in line(poem.outcomes[0], poem)
    assert risk_reduction(poem.outcomes[0], poem) is None
    notes = [note for note in figure_notes(poem) if "the printed figures do not fit" in note]
    assert [note.rpartition(": ")[2] for note in notes] == [
        "18 of 91 is 19.8%, and 16.5% is printed.",
        "18 of 85 is 21.2%, and 20% is printed.",
    ]


@pytest.mark.parametrize(
    ("printed", "state"),
    [
        ({"measure": "relative risk", "value": 0.98, "ci95": (0.9, 1.07)}, "open"),
        ({"measure": "relative risk", "value": 0.66, "ci95": (0.53, 0.82)}, "shown"),
        ({"measure": "risk ratio", "value": 0.8, "ci95": (0.64, 1.0)}, "open"),
        ({"measure": "mean difference", "value": 1, "p": "0.05"}, "shown"),
        ({"measure": "mean difference", "value": 1, "p": ">0.34"}, "open"),
        ({"measure": "hazard ratio", "value": 0.95, "ci90": (0.7, 1.29)}, "open"),
        ({"measure": "hazard ratio", "value": 0.8, "ci90": (0.7, 0.95)}, "not told"),
        ({"measure": "hazard ratio", "value": 0.8, "ci95": (0.66, 0.94), "p": "0.2"}, "open"),
        ({"measure": "mean difference", "p": "NS"}, "open"),
        ({"measure": "mean difference", "p": ">0.01"}, "not told"),
        ({"measure": "mean difference", "p": "<0.1"}, "not told"),
        ({"measure": "mean difference", "p": "0.01 for noninferiority"}, "not told"),
        ({"measure": "difference between the three groups", "p": "0.79"}, "open"),
        ({"measure": "difference between the three groups", "p": "0.01"}, "not told"),
        ({"measure": "incidence rate ratio adjusted for all covariates", "ci95": (0.2, 0.6)}, "shown"),
        ({"measure": "hazard ratio", "note": "not statistically significant"}, "open"),
        ({"measure": "difference", "note": "Statistically significant; the scores are not told"}, "shown"),
        ({"measure": "count", "value": 5, "ci95": (0, 9)}, "not told"),
    ],
)
def test_a_direction_is_shown_open_or_not_told(printed: dict[str, Any], state: str) -> None:
    """By the interval, the P value, the words; a count of something stands for nothing."""
    poem = trial({**PAIN, "effect": printed})
    assert standing(poem.outcomes[0], poem).state == state


@pytest.mark.parametrize(
    ("printed", "state"),
    [
        ({"measure": "difference", "p": "<0.001"}, "shown"),  # of two rules, on the same patients
        ({"measure": "difference", "p": "0.2"}, "open"),
        ({"measure": "c-statistic", "value": 0.83, "p": "<0.0001"}, "not told"),  # against what?
        ({"measure": "sensitivity", "value": 0.98, "ci95": (0.9, 1)}, "not told"),
        (None, "not told"),
    ],
)
def test_accuracy_tells_only_where_two_tests_are_compared(printed: dict[str, Any] | None, state: str) -> None:
    """A sensitivity with its interval sets nothing against anything."""
    poem = trial({**PAIN, "kind": "accuracy", "effect": printed, "note": "no difference was reported"})
    assert standing(poem.outcomes[0], poem).state == state


@pytest.mark.parametrize(
    ("measure", "wider"),
    [
        ("difference between the three groups", True),
        ("overall comparison across days 2, 4 and 7", True),
        ("difference in proportions", False),
        ("risk difference adjusted for all covariates", False),
    ],
)
def test_a_test_of_more_than_two_arms_at_one_time_is_known(measure: str, wider: bool) -> None:
    """Three groups, or all visits together; what was adjusted for does not count."""
    poem = trial({**PAIN, "effect": {"measure": measure, "p": "0.2"}})
    assert standing(poem.outcomes[0], poem).wider is wider


# ---- means and thresholds ----

SENTENCES = [
    ((5, 3, 7), "large enough to matter, on average"),
    ((4, 2, 6), "probably matters, not certain"),
    ((2.6, 1.74, 3.37), "probably too small to notice; a worthwhile average effect is not excluded"),
    ((1, 0.2, 2.9), "too small to notice on average"),
    ((1, -0.5, 4), "no clear difference"),
]


@pytest.mark.parametrize(("figures", "sentence"), SENTENCES)
def test_five_sentences_on_a_stated_threshold(figures: tuple[float, float, float], sentence: str) -> None:
    """The place of the interval against the threshold of 3 that the report states."""
    value, low, high = figures
    outcome = {**PAIN, "mcid": 3, "effect": effect(value=value, ci95=(low, high), favours="intervention")}
    assert said(outcome).endswith(f"against a threshold of 3 that patients notice: {sentence}")


def test_a_difference_for_the_worse_says_so() -> None:
    """A harm of the same size is not called too small."""
    outcome = {**PAIN, "mcid": 3, "effect": effect(value=5, ci95=(3.5, 7), favours="control")}
    assert said(outcome).endswith("in favour of the comparison, large enough to matter, on average")


def test_a_narrow_interval_around_nothing_tells_something() -> None:
    """It leaves out a difference as large as the threshold, whichever way the sign counts."""
    outcome = {**PAIN, "mcid": 9, "effect": effect(ci95=(-2.03, 2.06))}
    assert "no clear difference; the interval leaves out a difference that large, either way" in said(outcome)


def test_without_an_interval_the_verdict_keeps_to_the_estimate() -> None:
    """2.6 against 3 without an interval is short of it, no more."""
    outcome = {**PAIN, "mcid": 3, "effect": effect(value=2.6, favours="intervention")}
    assert "the estimate is short of it, no interval printed" in said(outcome)


def test_no_threshold_is_borrowed() -> None:
    """Without a stated threshold there is no verdict; the details say that there is none, and what a mean hides."""
    outcome = {**PAIN, "effect": effect(value=2.6, ci95=(1.7, 3.4), favours="intervention")}
    assert "threshold" not in said(outcome)
    notes = figure_notes(trial(outcome))
    assert any("no threshold of what patients notice is stated, and none is borrowed" in note for note in notes)
    assert any("A mean hides responders" in note for note in notes)


def test_no_number_needed_from_means() -> None:
    """Means have no NNT."""
    assert "NN" not in said({**PAIN, "effect": effect(value=2.6, ci95=(1.7, 3.4), favours="intervention")})


# ---- names of the arms ----


@pytest.mark.parametrize(
    ("intervention", "comparison", "labels"),
    [
        ("percutaneous vertebroplasty (n = 101); both groups also got calcium",
         "conservative care with stepped, individualised analgesia",
         ("percutaneous vertebroplasty", "conservative care")),
        ("ivermectin 400 micrograms/kg once daily for 3 days (n=679)", "placebo (n=679)", ("ivermectin", "placebo")),
        ("salmeterol 42 micrograms twice daily for 28 weeks plus usual care", "placebo plus usual care",
         ("salmeterol", "placebo")),
        ("dabigatran 110 mg (n=6015) or 150 mg (n=6076) twice daily", "warfarin", None),
        ("vancomycin for 4 days, bowel lavage, then donor feces", "vancomycin for 14 days", None),
        ("clopidogrel 600 mg, then 75 mg a day, plus aspirin", "placebo plus aspirin",
         ("clopidogrel", "placebo")),
        ("clopidogrel 600 mg, then 75 mg a day and rest", "placebo", None),
        ("exercise", "exercise", None),
        ("(n = 20)", "placebo", None),
    ],
)  # fmt: skip
def test_arms_are_named_by_their_first_words_or_not_at_all(
    intervention: str, comparison: str, labels: tuple[str, str] | None
) -> None:
    """A label is at most 35 characters, and never leaves out half of a treatment."""
    assert arm_labels(made.poem(study={"intervention": intervention, "comparison": comparison})) == labels


@pytest.mark.parametrize(
    ("name", "intervention", "comparison", "names"),
    [
        ("death", "drug (n = 20)", "placebo (n = 21)", ("drug", "placebo")),
        ("death", "Salmeterol 42 micrograms twice daily for 28 weeks plus usual care", "placebo plus usual care",
         ("Salmeterol", "placebo")),  # as on the card
        ("death", "taper over 1 to 2 months and stop, with placebo (n = 240)", "keep the drug (n = 238)",
         ("taper over 1 to 2 months and stop, with placebo", "keep the drug")),  # the card has none
        ("cure, low dose against placebo", "low dose; or high dose", "placebo", ("low dose", "placebo")),
        ("cure, high dose versus placebo", "low dose; or high dose", "placebo", ("high dose", "placebo")),
        ("pain, cement minus usual care", "bone cement", "usual care", ("cement", "usual care")),
        ("cure (%), cement minus usual care (all)", "bone cement", "usual care", ("cement", "usual care")),
        ("cure, placebo against drug", "drug", "placebo", ("drug", "placebo")),
        ("cure, placebo against drug plus placebo", "drug plus placebo", "placebo", ("drug plus placebo", "placebo")),
        ("cure, 3 against 7 days", "3 days", "7 days", ("3 days", "7 days")),
        ("immunity, protection against mumps", "vaccine", "no vaccine", ("vaccine", "no vaccine")),
        ("death", "same", "Same", ("the intervention", "the comparison")),
        ("death", "(n = 20)", "placebo", ("the intervention", "the comparison")),
    ],
)  # fmt: skip
def test_where_each_arm_must_have_a_name_it_is_the_card_s(
    name: str, intervention: str, comparison: str, names: tuple[str, str]
) -> None:
    """An outcome may name its two arms; names that do not fit the study, or fit it crosswise, are not believed."""
    poem = trial({**STROKES, "name": name}, study={"intervention": intervention, "comparison": comparison})
    assert arm_names(poem.outcomes[0], poem) == names


def test_a_card_and_a_picture_name_the_arms_alike(shipped: KnowledgeBase) -> None:
    """Where the card has short names, the picture has the same, unless the outcome names its own."""
    for poem in shipped:
        for outcome in poem.outcomes:
            labels = row_labels(outcome, poem)
            assert labels is None or names_its_arms(outcome) or arm_names(outcome, poem) == labels


def test_an_outcome_that_names_its_arms_needs_no_labels() -> None:
    """Two drugs against one placebo: the order is that of the outcome's own name."""
    named = {**STROKES, "name": "stroke, low dose against placebo"}
    assert "23.3% (35/150) vs 40% (60/150)" in said(named)


def test_the_arms_of_a_case_control_study_are_not_named_as_treatments() -> None:
    """They are the ill and the well."""
    words = said(STROKES, study={"design": "Case-control"})
    assert "23.3% (35/150) vs 40% (60/150)" in words


# ---- tests ----


def accuracy(name: str, **changes: Any) -> dict[str, Any]:
    return {"name": name, "kind": "accuracy", "role": "primary", **changes}


def test_a_test_s_result_comes_in_people() -> None:
    """Likelihood ratios, and an example of 1000 people at a stated probability."""
    poem = trial(
        accuracy("sensitivity for cancer", intervention={"percent": 79}),
        accuracy("specificity for cancer", intervention={"percent": 94}),
        study={"design": "Diagnostic test evaluation"},
    )
    (words,) = accuracy_lines(poem)
    assert words == (
        "Cancer: LR+ 13, LR- 0.22, without intervals. For example, if 10% have the condition, of 1,000 tested it finds "
        "79 of the 100 who have it, misses 21, and is falsely positive in 54 of the 900 who have not: 59% have it "
        "after a positive result, 2.4% have it after a negative result"
    )
    assert key_figures(poem)[-1] == words
    assert "if 2% have the condition" in accuracy_lines(poem, 0.02)[0]


def test_counts_give_likelihood_ratios_with_intervals() -> None:
    """90/100 and 80/100."""
    poem = trial(
        accuracy("score 3, sensitivity", intervention={"events": 90, "n": 100}),
        accuracy("score 3, specificity", intervention={"events": 80, "n": 100}),
    )
    assert "LR+ 4.5 (95% CI 3.0 to 6.7), LR- 0.12 (95% CI 0.069 to 0.23)" in accuracy_lines(poem)[0]


def test_no_test_is_shown_as_never_erring() -> None:
    """A printed 100% is worked at its lower limit, and not at all without one."""
    sure = accuracy("sensitivity, early scan", intervention={"percent": 100, "ci95": (97, 100)})
    spec = accuracy("specificity, early scan", intervention={"percent": 96})
    assert "at the lower 95% limit" in accuracy_lines(trial(sure, spec))[0]
    assert "misses 3" in accuracy_lines(trial(sure, spec))[0]
    unsure = accuracy("sensitivity, early scan", intervention={"percent": 100})
    assert "No example is worked" in accuracy_lines(trial(unsure, spec))[0]


def test_a_test_that_clears_nobody_has_its_card() -> None:
    """A printed specificity of 0 is odd and no reason to fail."""
    found = accuracy("sensitivity, early scan", intervention={"percent": 90})
    cleared = accuracy("specificity, early scan", intervention={"percent": 0})
    assert "LR- not computed (no true negatives)" in accuracy_lines(trial(found, cleared))[0]


def test_a_lone_likelihood_ratio_is_worked_too() -> None:
    """LR- 0.08 (0.03 to 0.18) at 10%."""
    ratio = {"measure": "likelihood ratio negative", "value": 0.08, "ci95": (0.03, 0.18)}
    poem = trial(accuracy("negative likelihood ratio, ankle", effect=ratio))
    assert accuracy_lines(poem)[0].endswith("if 10% have the condition, 0.88% (95% CI 0.33% to 2%) have it after a "
                                            "negative result")  # fmt: skip


def test_sensitivity_and_specificity_of_unlike_things_are_not_paired() -> None:
    """The sensitivity for one condition does not go with the specificity of another test."""
    poem = trial(
        accuracy("sensitivity for infection", effect={"measure": "sensitivity (percent)", "value": 92}),
        accuracy("specificity of the score", effect={"measure": "specificity (percent)", "value": 47}),
    )
    assert not list(diagnostic_tests(poem))


# ---- which figures stand on a card ----


def names(poem: Poem, asked: str | None = None) -> list[str]:
    row = next((o for o in poem.outcomes if o.name == asked), None)
    return [outcome.name for outcome in chosen(poem, row)]


IMAGE = {**STROKES, "name": "plaque", "surrogate": True}
BLEED = {**STROKES, "name": "bleeding", "role": "harm", "control": {"events": 10, "n": 150}}
RASH = {**STROKES, "name": "rash", "role": "harm", "control": {"events": 34, "n": 150}}
WALK = {**STROKES, "name": "walking again", "role": "secondary", "better": "higher"}
IN_WORDS = {"name": "falls", "kind": "binary", "role": "primary", "note": "fewer"}


def test_what_the_headline_names_goes_before_what_is_primary() -> None:
    """The row marked as main; else what patients feel, primary before secondary; else whatever has figures."""
    assert names(trial(STROKES, {**WALK, "main": True})) == ["walking again"]
    assert names(trial(WALK, STROKES)) == ["stroke"]
    assert names(trial(IMAGE, WALK)) == ["walking again"]
    assert names(trial(IN_WORDS, WALK)) == ["walking again"]
    assert names(trial(IMAGE)) == ["plaque"]
    assert names(trial(BLEED)) == ["bleeding"]
    assert names(trial(IN_WORDS)) == []


def test_one_harm_stands_beside_the_benefit() -> None:
    """The first that is shown to be commoner; else the first with figures."""
    assert names(trial(STROKES, RASH, BLEED)) == ["stroke", "bleeding"]
    assert names(trial(STROKES, RASH)) == ["stroke", "rash"]


def test_what_was_asked_for_goes_first() -> None:
    """With the chief harm; of a harm, with the main benefit; what has neither figures nor words is passed over."""
    poem = trial(STROKES, WALK, RASH, BLEED, {"name": "cost", "kind": "binary"})
    assert names(poem, "walking again") == ["walking again", "bleeding"]
    assert names(poem, "rash") == ["rash", "stroke"]
    assert names(poem, "cost") == ["stroke", "bleeding"]


def test_a_test_shows_both_halves_of_its_accuracy() -> None:
    """Sensitivity with the specificity of the same test, and what its result means."""
    halves = [
        accuracy(f"{side} of the {scan} scan", effect={"measure": f"{side} (percent)", "value": value})
        for scan, value in (("old", 70), ("new", 90))
        for side in ("sensitivity", "specificity")
    ]
    halves[2]["main"] = True
    poem = trial(*halves)
    assert names(poem) == ["sensitivity of the new scan", "specificity of the new scan"]
    assert "new scan" in key_figures(poem)[2]
    assert len(key_figures(poem)) == 3


def test_that_there_are_no_figures_is_said_only_where_there_are_none() -> None:
    """Not where a secondary row, or a surrogate, holds some."""
    assert key_figures(trial(IN_WORDS)) == ("No figures were read.",)
    assert "per 100" in key_figures(trial(IN_WORDS, WALK))[0]
    assert key_figures(trial()) == ()


def test_no_shipped_card_says_that_figures_were_not_read_while_the_file_holds_some(shipped: KnowledgeBase) -> None:
    """Whatever has a number has a line."""
    for poem in shipped:
        if any(has_figures(outcome) for outcome in poem.outcomes):
            assert key_figures(poem) != (NO_MAIN_FIGURES,), poem.id
            assert key_figures(poem), poem.id


# ---- one number needed to treat ----

SHARES = {**STROKES, "intervention": {"percent": 14.5}, "control": {"percent": 16.0}}
SHOWN = {"measure": "risk ratio", "value": 0.91, "ci95": (0.85, 0.97), "favours": "intervention"}


@pytest.mark.parametrize(
    ("printed", "told"),
    [(None, "NNT 67 over 2 years"), (67, "NNT 67 over 2 years, as printed"), (66, "NNT 66 over 2 years, as printed"),
     (68, "NNT 68 over 2 years, as printed"), (65, "NNT 67 over 2 years"), (90, "NNT 67 over 2 years")],
)  # fmt: skip
def test_a_number_needed_is_recomputed_from_the_percentages(printed: float | None, told: str) -> None:
    """As printed only within 1 of it; one for an outcome, whatever is printed."""
    words = said({**SHARES, "effect": {**SHOWN, "nnt": printed}})
    assert words.endswith(f"; {told}")
    assert words.count("NNT") == 1


def test_counts_are_closer_than_rounded_percentages() -> None:
    """1.6% against 2.8% would give 84; 142 and 251 of 8,901 give 82."""
    counts = {
        "intervention": {"events": 142, "n": 8901, "percent": 1.6},
        "control": {"events": 251, "n": 8901, "percent": 2.8},
    }
    words = said({**STROKES, **counts, "kind": "time-to-event", "effect": SHOWN})
    assert words.endswith("; NNT 82 over 2 years")


def test_a_number_needed_that_is_the_measure_itself_is_told_once() -> None:
    """Not beside one that is worked out."""
    words = said({**SHARES, "effect": {"measure": "number needed to treat", "value": 66, "p": "0.01"}})
    assert "number needed to treat 66" in words
    assert "NNT" not in words


def test_no_number_is_worked_out_where_only_words_or_a_wider_test_show_a_direction() -> None:
    """Over several days, or "significantly fewer"; a printed one is repeated."""
    for shown in (
        {"measure": "overall comparison", "p": "0.04"},
        {"measure": "risk ratio", "note": "significantly fewer"},
    ):
        assert "NN" not in said({**SHARES, "effect": shown})
        assert "NNT 66 over 2 years, as printed" in said({**SHARES, "effect": {**shown, "nnt": 66}})


def test_counts_give_the_number_needed_whatever_is_printed() -> None:
    """With its interval, once."""
    words = said({**STROKES, "effect": {**SHOWN, "nnt": 90}})
    assert "NNT 6 over 2 years, 95% CI 4 to 16" in words
    assert words.count("NNT") == 1


def test_nothing_is_needed_to_treat_where_nothing_is_shown_or_caused() -> None:
    """An interval that holds one; a cohort; percentages pooled over trials."""
    assert "NN" not in said({**SHARES, "effect": {**SHOWN, "ci95": (0.85, 1.01)}})
    for design in ("Cohort (prospective)", "Meta-analysis (randomized controlled trials)"):
        assert "NN" not in said({**SHARES, "effect": SHOWN}, study={"design": design})


def test_a_harm_by_percentages_is_counted_as_one() -> None:
    """NNH, rounded down."""
    turned = {"intervention": {"percent": 16.0}, "control": {"percent": 14.5}}
    assert "NNH 66 over 2 years" in said({**STROKES, **turned, "effect": {**SHOWN, "favours": "control", "value": 1.1,
                                                                       "ci95": (1.03, 1.2)}})  # fmt: skip


@pytest.mark.parametrize(
    ("time", "words"),
    [("4 weeks", "over 4 weeks"), ("median 1.9 years", "over a median of 1.9 years"), ("at delivery", "(at delivery)"),
     ("mean follow-up 33 months (mean treatment 21.7 months)", "over a mean of 33 months"), (None, "(time not read)"),
     ("up to 28 days", "over up to 28 days"), ("day 7", "(day 7)")],
)  # fmt: skip
def test_the_time_stands_beside_a_number_needed(time: str | None, words: str) -> None:
    """As people say it."""
    assert over(time) == words


def test_a_small_difference_is_told_among_more_people() -> None:
    """So that it is about one person: 0.9 per 100 is 9 per 1,000, 0.09 is 9 per 10,000."""
    for events, words in ((95, "per 100 "), (94, "per 1,000 "), (9, "per 10,000 ")):
        counts = {"intervention": {"events": 1000 - events, "n": 10_000}, "control": {"events": 1000, "n": 10_000}}
        assert words in said({**STROKES, **counts}), events


# ---- whose figures they are ----


def test_a_row_of_other_arms_names_them() -> None:
    """Its own arms stand in the place of the header's."""
    one, two = ({**STROKES[arm], "arm": name} for arm, name in (("intervention", "topiramate"), ("control", "placebo")))
    words = said({**STROKES, "intervention": one, "control": two})
    assert "23.3% (35/150) with topiramate vs 40% (60/150) with placebo" in words
    assert "40% (60/150) with sham" in said({**STROKES, "intervention": one})
    poem = trial({**STROKES, "intervention": one, "control": two})
    assert arm_names(poem.outcomes[0], poem) == ("topiramate", "placebo")


def test_a_figure_of_another_report_says_so() -> None:
    """Its journal and year stand behind it."""
    later = {"journal": "Hypertension", "year": 2014}
    assert said({**STROKES, "citation": later}).endswith("[from another report: Hypertension 2014]")


def test_a_screening_test_is_never_worked_at_ten_percent() -> None:
    """At the study's own prevalence, else not at all; another test without one at 10%."""
    halves = [
        accuracy(f"{side} of the test", effect={"measure": f"{side} (percent)", "value": 90})
        for side in ("sensitivity", "specificity")
    ]
    assert "if 10% have the condition" in accuracy_lines(trial(*halves))[0]
    own = {"prevalence": {"percent": 0.5}, "screening": True}
    (words,) = accuracy_lines(trial(*halves, study=own))
    assert "where 0.5% have the condition, as in the study, of 10,000 tested it finds 45 of the 50 who have it" in words
    whose = {"prevalence": {"percent": 0.5, "of": "people who were screened"}}
    assert "where 0.5% have the condition (people who were screened)" in accuracy_lines(trial(*halves, study=whose))[0]
    (bare,) = accuracy_lines(trial(*halves, study={"screening": True}))
    assert "LR+ 9.0" in bare
    assert "for example" not in bare.lower()
    assert "if 2% have" in accuracy_lines(trial(*halves, study={"screening": True}), 0.02)[0]


# ---- the dial ----

HAZARD = {
    **STROKES,
    "kind": "time-to-event",
    "intervention": None,
    "control": None,
    "effect": {"measure": "hazard ratio", "value": 0.5, "ci95": (0.4, 0.7), "favours": "intervention"},
}


def dialled(outcome: dict[str, Any], risk: float, years: float | None = None, **changes: Any) -> tuple[str, ...]:
    poem = trial(outcome, **changes)
    return baseline_lines(poem.outcomes[0], poem, risk, years)


def test_the_dial_applies_the_ratio_and_calls_it_an_extrapolation() -> None:
    """A hazard ratio of 0.5 at 36% risk is 20%."""
    (words,) = dialled(HAZARD, 0.36)
    assert words == (
        "Stroke (2 years), at 36% risk: 20% with cement; 16 fewer per 100 (95% CI 9.2 to 20 fewer; NNT 7 over 2 years, "
        "95% CI 5 to 11). An extrapolation: it assumes that the study's hazard ratio of 0.5 holds there, over the same "
        "time"
    )


def test_a_risk_over_other_years_is_converted_to_the_studys_time() -> None:
    """36% over 4 years is 20% over 2 at a constant hazard; what would follow over 4 years is marked as not studied."""
    here, lasting = dialled(HAZARD, 0.36, 4)
    assert here == (
        "Stroke (2 years): 36% over 4 years is 20% over 2 years, at a constant hazard. At 20% risk: 11% with cement; "
        "9.4 fewer per 100 (95% CI 5.5 to 11 fewer; NNT 11 over 2 years, 95% CI 9 to 18). An extrapolation: it assumes "
        "that the study's hazard ratio of 0.5 holds there"
    )
    assert lasting == (
        "If the effect lasted 4 years, which was not studied: at 36% risk: 20% with cement; 16 fewer per 100 "
        "(95% CI 9.2 to 20 fewer; NNT 7 over 4 years, 95% CI 5 to 11)"
    )


def test_a_risk_over_fewer_years_than_the_study_has_nothing_beyond_it() -> None:
    """One line: the study's own time."""
    (here,) = dialled(HAZARD, 0.2, 1)
    assert "20% over 1 year is 36% over 2 years, at a constant hazard" in here


@pytest.mark.parametrize(("years", "lines"), [(2, 1), (2.03, 1), (2.05, 2), (1.9, 1)])
def test_the_same_time_is_not_converted(years: float, lines: int) -> None:
    """Two lengths that differ by 2% at most are one."""
    told = dialled(HAZARD, 0.36, years)
    assert len(told) == lines
    assert ("constant hazard" in told[0]) == (years not in (2, 2.03))


def test_years_that_cannot_be_converted_are_not_swallowed() -> None:
    """A study whose time is no length says that the years were left aside."""
    (words,) = dialled({**HAZARD, "time": "at delivery"}, 0.36, 4)
    assert words.endswith("over the same time; the 4 years could not be converted")


@pytest.mark.parametrize(
    ("time", "years"),
    [("2 years", 2), ("median 1.9 years", 1.9), ("12 months", 1), ("mean follow-up 33 months (mean 21 on it)", 2.75),
     ("up to 28 days", 28 / 365.25), ("52 weeks", 52 * 7 / 365.25), ("about 3 to 4 years", None), ("at delivery", None),
     ("28 days after the end", None), (None, None), ("day 7", None)],
)  # fmt: skip
def test_a_time_is_a_length_or_nothing(time: str | None, years: float | None) -> None:
    """One length in years; two of them, a moment or nothing is none."""
    assert years_of(time) == (years if years is None else pytest.approx(years))


@pytest.mark.parametrize(("risk", "years", "to"), [(0.1, 10, 1.9), (0.5, 1, 1), (1e-6, 30, 1), (0.999, 10, 100)])
def test_a_conversion_there_and_back_is_the_risk(risk: float, years: float, to: float) -> None:
    """At a constant hazard; the same time changes nothing."""
    there = converted(risk, years, to)
    assert 0 < there <= 1
    if there < 1 - 1e-12:
        assert converted(there, to, years) == pytest.approx(risk)


@pytest.mark.parametrize(("risk", "years", "to"), [(0, 1, 1), (1, 1, 1), (0.1, 0, 1), (0.1, 1, 0), (0.1, -1, 1)])
def test_what_is_no_risk_or_no_time_is_not_converted(risk: float, years: float, to: float) -> None:
    """A sentence says why."""
    with pytest.raises(ValueError, match="a time is positive"):
        converted(risk, years, to)


def test_the_dial_gives_no_number_where_the_ratio_includes_one() -> None:
    """No clear difference stays no clear difference at every baseline."""
    unclear = {**HAZARD, "effect": {**HAZARD["effect"], "ci95": (0.4, 1.1)}}
    (words,) = dialled(unclear, 0.36)
    assert "no clear difference" in words
    assert "NN" not in words


@pytest.mark.parametrize(
    ("changes", "study"),
    [
        ({}, {"design": "Case-control"}),
        ({}, {"design": "Cohort (prospective)"}),
        ({"effect": {"measure": "hazard ratio", "value": 0.5, "favours": "intervention"}}, {}),
        ({"effect": {"measure": "hazard ratio for death", "value": 0.5, "ci95": (0.4, 0.7), "favours": "control"}}, {}),
        ({"effect": {"measure": "rate ratio", "value": 0.5, "ci95": (0.4, 0.7), "favours": "intervention"}}, {}),
        ({"effect": {"measure": "mean difference", "value": -2, "ci95": (-3, -1), "favours": "intervention"}}, {}),
    ],
)
def test_the_dial_is_silent_where_nothing_may_be_carried_over(changes: dict[str, Any], study: dict[str, Any]) -> None:
    """Observational data, no interval, a ratio printed the other way round, rates, means."""
    assert dialled({**HAZARD, **changes}, 0.2, study=study) == ()


def test_the_dial_refuses_an_impossible_risk() -> None:
    """A risk lies between 0 and 1; a risk ratio of 3 cannot hold at 50%."""
    with pytest.raises(ValueError, match="between 0 and 1"):
        dialled(HAZARD, 1.0)
    tripled = {"measure": "risk ratio", "value": 3, "ci95": (2, 4), "favours": "control"}
    assert dialled({**HAZARD, "effect": tripled}, 0.5) == ()


# ---- every POEM that is shipped ----


def computed(outcome: Outcome, poem: Poem) -> str:
    """Return the line without the outcome's name and without what the report says in its own words."""
    return line(outcome, poem)[len(outcome.name) :].partition("reported in words only")[0]


def test_no_shipped_figure_has_a_number_needed_that_its_interval_forbids(shipped: KnowledgeBase) -> None:
    """Wherever "no clear difference" stands, or the counts' interval holds zero, there is no NNT and no NNH."""
    for poem in shipped:
        for outcome in poem.outcomes:
            words = line(outcome, poem)
            reduction = risk_reduction(outcome, poem)
            unclear = standing(outcome, poem).state == "open" or (reduction and not reduction.excludes_zero)
            if unclear and not (outcome.effect and outcome.effect.nnt and standing(outcome, poem).state == "shown"):
                assert not re.search(r"\bNN[TH]\b", words), f"{poem.id}: {words}"


def test_a_number_needed_never_stands_without_time_and_side(shipped: KnowledgeBase) -> None:
    """The line that gives an NNT begins with the outcome and its time."""
    for poem in shipped:
        for outcome in poem.outcomes:
            words = line(outcome, poem)
            if re.search(r"\bNN[TH]\b", words):
                assert f"({outcome.time or 'time not read'})" in words, f"{poem.id}: {words}"


FORBIDDEN = re.compile(
    r"\bno effect\b|\bineffective\b|\bno difference\b|\bdoes not work\b|\bno benefit\b", re.IGNORECASE
)


def test_no_shipped_figure_takes_not_knowing_for_nothing(shipped: KnowledgeBase) -> None:
    """No sentence that is worked out says "no effect"; "no clear difference" is what is said."""
    for poem in shipped:
        for outcome in poem.outcomes:
            assert not FORBIDDEN.search(computed(outcome, poem)), f"{poem.id}: {line(outcome, poem)}"
        for words in accuracy_lines(poem):
            assert not FORBIDDEN.search(words)


def test_every_shipped_figure_has_its_time(shipped: KnowledgeBase) -> None:
    """When an outcome has a time, its line has it; when it has none, the line says so."""
    for poem in shipped:
        for outcome in poem.outcomes:
            words = line(outcome, poem)
            if outcome.time:
                assert f"({outcome.time})" in words
            elif outcome.kind != "accuracy":
                assert "(time not read)" in words


def test_every_shipped_poem_has_figures_in_plain_words(shipped: KnowledgeBase) -> None:
    """No None, nan or empty part gets into a line; the dial speaks or is silent, and never fails."""
    for poem in shipped:
        lines = (*every_figure(poem, 99), *figure_notes(poem))
        dial = [baseline_lines(outcome, poem, risk) for outcome in poem.outcomes for risk in (0.001, 0.1, 0.9)]
        for words in (*lines, *(words for told in dial for words in told)):
            assert not re.search(r"\bNone\b(?! (?:was|were|of)\b)|\bnan\b|\binf\b|; ;|;\s*$|\(\)", words), (
                f"{poem.id}: {words}"
            )
        assert all("An extrapolation" in words for told in dial for words in told)


def test_the_open_label_cement_trial_s_fractures_are_left_alone(shipped: KnowledgeBase) -> None:
    """15/91 against 21/85 with P = 0.44: nothing is computed, and the line says why."""
    poem = shipped.poems["vertebroplasty-vertos2-2010"]
    fractures = next(o for o in poem.outcomes if "fracture" in o.name)
    words = line(fractures, poem)
    assert "do not fit one another" in words
    assert "with percutaneous vertebroplasty vs" in words
    assert "per 100" not in words


def test_an_amount_of_nothing_is_nothing() -> None:
    """Equal risks are 0 per 100, with neither more nor fewer."""
    assert (
        in_a_hundred(Estimate(0, -0.05, 0.05), "lower", "over 2 years")
        == "no clear difference: 0 per 100 (95% CI 5 more to 5 fewer)"
    )
