"""Figures are proposed out of running text, each with the sentence it stands in, and recomputed at once."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.intake import Proposal, in_a_line, proposed
from bot.core.poem import Outcome
from tests.core.intake.reading import read_document

SHAPES = Path(__file__).parents[2] / "documents" / "shapes"


def told(sentence: str) -> list[dict[str, Any]]:
    """Return what is proposed of a sentence, without the names of the outcomes."""
    return [{name: said for name, said in p.outcome.items() if name != "name"} for p in proposed(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "At 12 weeks 41% of the splint group and 39% of the sock group were free of pain.",
            {
                "kind": "binary",
                "time": "12 weeks",
                "intervention": {"arm": "splint group", "percent": 41},
                "control": {"arm": "sock group", "percent": 39},
            },
        ),
        (
            "New fractures were found in 15 of 91 patients (16.5%) against 21 of 85 (24.7%; P = .44).",
            {
                "kind": "binary",
                "intervention": {"events": 15, "n": 91, "percent": 16.5},
                "control": {"events": 21, "n": 85, "percent": 24.7},
                "effect": {"measure": "difference in risk", "p": ".44"},
            },
        ),
        (
            "Death: 12.1% vs. 12.4% (HR 0.98; 95% CI 0.75-1.28; P=0.88).",
            {
                "kind": "time-to-event",
                "intervention": {"percent": 12.1},
                "control": {"percent": 12.4},
                "effect": {"measure": "HR", "value": 0.98, "ci95": [0.75, 1.28], "p": "0.88"},
            },
        ),
        (
            "At one year, 22% and 24% had backache every week (relative risk 0.92; 95% CI, 0.61 to 1.38).",
            {
                "kind": "binary",
                "time": "one year",
                "intervention": {"percent": 22},
                "control": {"percent": 24},
                "effect": {"measure": "relative risk", "value": 0.92, "ci95": [0.61, 1.38]},
            },
        ),
        (
            "Itching was lower with oats (mean difference −0.5; 95% CI, −0.9 to −0.1).",
            {"kind": "continuous", "effect": {"measure": "mean difference", "value": -0.5, "ci95": [-0.9, -0.1]}},
        ),
        (
            "Fewer children vomited (3/60 [5%] versus 12/62 [19.4%]; number needed to treat = 7; 95% CI 4 - 30).",
            {
                "kind": "binary",
                "intervention": {"events": 3, "n": 60, "percent": 5},
                "control": {"events": 12, "n": 62, "percent": 19.4},
                "effect": {"measure": "number needed to treat", "nnt": 7, "nnt_ci95": [4, 30]},
            },
        ),
        (
            "After 6 months, 1,024 of 5,110 (20.0%) compared with 1,130 of 5,098 (22.2%) had died (P < .001).",
            {
                "kind": "binary",
                "time": "6 months",
                "intervention": {"events": 1024, "n": 5110, "percent": 20.0},
                "control": {"events": 1130, "n": 5098, "percent": 22.2},
                "effect": {"measure": "difference in risk", "p": "<.001"},
            },
        ),
        (
            "The risk of falling was halved (odds ratio = 0.50; 95% confidence interval [CI] 0.31 to 0.80).",
            {"kind": "binary", "effect": {"measure": "odds ratio", "value": 0.5, "ci95": [0.31, 0.8]}},
        ),
    ],
)
def test_a_figure_is_proposed_as_it_is_printed(sentence: str, expected: dict[str, Any]) -> None:
    """Arms, counts, percentages, estimate, interval, P and time; nothing that is not printed."""
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The study took in 90 adults and followed them for a month.",
        "At the end of 1 year, 19% of the patients had dropped out (more than 20% is cause for alarm).",
        "Eight percent dropped out.",
        "The 95% confidence interval was wide.",
        "They were 52 years old on average, and 60% were women.",
        "Buchbinder R, et al. N Engl J Med 2009;361:557-68.",
    ],
)
def test_what_compares_nothing_is_not_proposed(sentence: str) -> None:
    """A single percentage, an age, a reference is no outcome."""
    assert proposed(sentence) == ()


def test_several_outcomes_of_a_sentence_stay_apart() -> None:
    """Each pair takes the figures that follow it."""
    first, second = told("Wounds were infected in 3% vs 4% (P = .6) and 10% vs 9% vomited (P = .8).")
    assert (first["intervention"], first["effect"]["p"]) == ({"percent": 3}, ".6")
    assert (second["control"], second["effect"]["p"]) == ({"percent": 9}, ".8")


def test_each_proposal_stands_with_its_words() -> None:
    """The sentence is there to be held against what was made of it; the name is words of it."""
    sentence = "At one year, 22% and 24% had backache every week (relative risk 0.92; 95% CI, 0.61 to 1.38)."
    (found,) = proposed(f"The authors lent desks to 300 workers. {sentence} Sick leave was alike.")
    assert found.words == sentence
    assert found.outcome["name"] == "had backache every week"


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("It came in 18 of 91 (16.5%) against 21 of 85 (24.7%).", "18 of 91 is 19.8%, and 16.5% is printed"),
        ("It came in 15 of 91 (16.5%) against 21 of 85 (24.7%; P < .001).", "these counts give P ="),
        ("It came in 10% vs 20% (relative risk 0.92; 95% CI 1.1 to 1.4).", "0.92 lies outside its interval"),
        ("It came in 10 of 100 vs 20 of 100 (relative risk 0.9; 95% CI 0.5 to 1.4).", "these counts give 0.5"),
        ("It came in 95 of 91 vs 20 of 100.", "more events than patients"),
    ],
)
def test_what_does_not_fit_is_said(sentence: str, doubt: str) -> None:
    """The printed figures are recomputed from the counts beside them."""
    (found,) = proposed(sentence)
    assert any(doubt in said for said in found.doubts)


def test_which_arm_is_which_is_left_to_the_curator() -> None:
    """The first figure is put down for the intervention; that this is a guess is said each time."""
    (found,) = proposed("It came in 10% vs 20%.")
    assert any("which arm" in said.lower() for said in found.doubts)


def test_a_draft_carries_its_proposals_and_no_outcome() -> None:
    """What was proposed is beside the draft; nothing of it stands in the POEM before a curator took it."""
    (draft,) = read_document((SHAPES / "department-older.txt").read_text(encoding="utf-8")).poems
    (found,) = draft.proposals
    assert found.outcome["effect"]["ci95"] == [0.61, 1.38]
    assert draft.as_mapping()["outcomes"] == []


@given(st.text(st.sampled_from("0123456789%.,/ ()[]vsofandP=<CI-−95toRR;: ")))
@settings(deadline=2000, max_examples=200)
def test_any_text_gives_proposals_that_are_outcomes_or_say_why_not(text: str) -> None:
    """No text raises; what is proposed can be taken as it is, or the doubts say what must be mended."""
    for found in proposed(text):
        assert isinstance(found, Proposal)
        if not found.doubts:
            Outcome.model_validate(found.outcome, strict=False)


@pytest.mark.parametrize(
    ("arm", "said"),
    [
        ({"n": 202}, ""),
        ({"events": 3}, "3 events"),
        ({"events": 3, "n": 155, "percent": 1.9}, "1.9% [3 of 155]"),
        ({"n": 91, "mean": 2.7, "unit": "points", "arm": "cement"}, "mean 2.7 points (cement)"),
        ({"rate": "4.2 per 1,000 person-years"}, "rate 4.2 per 1,000 person-years"),
    ],
)
def test_whatever_an_arm_holds_is_told_in_a_line(arm: dict[str, Any], said: str) -> None:
    """POEMs that were written by hand hold more than a text tells; of an arm with no figure nothing is said."""
    other = {"events": 5, "n": 150}
    expected = f"pain: {said} against 5 of 150" if said else "pain: 5 of 150"
    assert in_a_line({"name": "pain", "intervention": arm, "control": other}) == expected
