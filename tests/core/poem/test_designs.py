"""One table of what a study design is."""

from typing import get_args

import pytest

from bot.core.poem.designs import DESIGNS, Design

CHANCE_DECIDED = {
    "Randomized controlled trial",
    "Cross-over trial (randomized)",
    "Meta-analysis (randomized controlled trials)",
    "Network meta-analysis",
}


def test_every_design_has_its_row() -> None:
    """In the order of the vocabulary, each once."""
    assert tuple(DESIGNS) == get_args(Design)


def test_cause_is_shown_only_where_chance_decided() -> None:
    """By two kinds of trial, and by reviews that hold no other studies; a review of who knows what shows none."""
    assert {design for design, kind in DESIGNS.items() if kind.shows_cause} == CHANCE_DECIDED


def test_a_randomised_trial_is_one_trial_in_which_chance_decided() -> None:
    """A review has no allocation of its own to conceal."""
    randomised = {design for design, kind in DESIGNS.items() if kind.randomised}
    assert randomised == {"Randomized controlled trial", "Cross-over trial (randomized)"}
    assert {design for design, kind in DESIGNS.items() if kind.trial} - randomised == {
        "Non-randomized controlled trial",
        "Cross-over trial (non-randomized)",
    }


@pytest.mark.parametrize("design", get_args(Design))
def test_the_rows_fit_the_names(design: Design) -> None:
    """What a design's own name says is in its row."""
    kind, name = DESIGNS[design], design.lower()
    assert kind.pooled == ("meta-analysis" in name or "review" in name)
    assert kind.crossover == ("cross-over" in name)
    assert kind.case_control == (design == "Case-control")
    assert kind.guideline == ("guideline" in name)
    assert kind.unvalidated == ("development only" in name)
    assert (kind.about == "test") == ("diagnostic" in name)
    assert kind.chance is not True or "random" in name or "network" in name
    assert not (kind.pooled and kind.trial)
