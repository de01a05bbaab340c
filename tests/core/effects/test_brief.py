"""An outcome in a line of a card: what is told of it, and what a text that is read before has told already."""

from typing import Any

import pytest

from bot.core.effects import in_brief
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem import Poem
from tests.core import made

COUNTS: dict[str, Any] = {
    "better": "lower",
    "intervention": {"events": 10, "n": 200},
    "control": {"events": 30, "n": 200},
}
HAZARD = {"measure": "hazard ratio", "value": 0.8, "ci95": (0.7, 0.9)}


def brief(text: str = "", poem: Poem | None = None, **row: Any) -> str:
    poem = poem or made.poem(outcomes=[made.outcome(**{"name": "pain", "time": "1 month", **row})])
    return in_brief(poem.outcomes[0], poem, text)


def test_both_arms_and_the_difference_in_a_hundred() -> None:
    """With its interval and the number needed to treat, which Details tells at length."""
    assert brief(**COUNTS) == "pain (1 month): 5% vs 15% with sham; 10 fewer per 100 (95% CI 4.2 to 16 fewer), NNT 10"


def test_without_counts_the_comparison_as_printed() -> None:
    """Its interval, else its P value alone."""
    arms: dict[str, Any] = {"intervention": {"percent": 8}, "control": {"percent": 9}}
    assert brief(**arms, effect=HAZARD) == "pain (1 month): 8% vs 9% with sham; hazard ratio 0.8 (95% CI 0.7 to 0.9)"
    by_p = {"measure": "difference between groups", "p": "0.4"}
    assert brief(**arms, effect=by_p) == "pain (1 month): 8% vs 9% with sham; no clear difference, P = 0.4"


def test_what_the_text_tells_is_not_told_again() -> None:
    """Neither the arms nor the interval; nothing where it tells both, and all where one arm's figure is another."""
    row: dict[str, Any] = {"intervention": {"percent": 8}, "control": {"percent": 9}, "effect": HAZARD}
    assert brief("8% against 9%.", **row) == "pain (1 month): hazard ratio 0.8 (95% CI 0.7 to 0.9)"
    assert brief("Rarer (0.8, 0.7 to 0.9).", **row) == "pain (1 month): 8% vs 9% with sham"
    assert brief("8% against 9% (0.8, 0.7 to 0.9).", **row) == ""
    assert brief("8% against 10%.", **row).startswith("pain (1 month): 8% vs 9%")


def test_it_is_marked_where_it_is_not_the_study_s_own_or_not_verified() -> None:
    """The other report by its journal and year."""
    report: dict[str, Any] = {"journal": "BMJ", "year": 2020}
    assert brief(**COUNTS, citation=report, verified=False).endswith(" [BMJ 2020] [not verified]")


def test_none_in_either_arm_is_told_as_that() -> None:
    """No difference is computed of nothing."""
    none: dict[str, Any] = {"events": 0, "n": 85}
    assert brief(better="lower", intervention=none, control=none) == "pain (1 month): 0 of 85 vs 0 of 85 with sham"


def test_figures_that_do_not_fit_are_not_put_together() -> None:
    """It is said instead."""
    row: dict[str, Any] = {"better": "lower", "control": {"events": 30, "n": 200}}
    said = brief(intervention={"events": 10, "n": 200, "percent": 12}, **row)
    assert said.endswith("; the printed figures do not fit one another")


@pytest.mark.parametrize("kind", ["cohort (retrospective)", "Cohort (prospective)"])
def test_where_no_cause_is_shown_nobody_is_needed_to_treat(kind: str) -> None:
    """Then the difference is unadjusted."""
    poem = made.poem(study={"design": kind.capitalize()}, outcomes=[made.outcome(name="pain", **COUNTS)])
    assert brief(poem=poem).endswith("per 100 (95% CI 4.2 to 16 fewer), unadjusted")


def test_every_row_that_is_shipped_is_short(shipped: KnowledgeBase) -> None:
    """And tells its outcome, wherever a figure of it was read."""
    for poem in shipped:
        for row in poem.outcomes:
            said = in_brief(row, poem)
            assert len(said) <= 260, f"{poem.id}: {said}"
            assert not said or ": " in said, poem.id
