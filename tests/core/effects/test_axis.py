"""Which rows of several studies may stand on one axis, and to which side."""

from typing import Any

import pytest

from bot.core.effects import alongside
from bot.core.poem.model import Poem
from tests.core.made import outcome, poem


def study(poem_id: str, **changes: Any) -> Poem:
    """Return a trial whose primary outcome is death, with a hazard ratio, but for the changes."""
    effect = {"measure": "hazard ratio", "value": 0.8, "ci95": (0.7, 0.9), **changes.pop("effect", {})}
    row = outcome(name="death from any cause", kind="time-to-event", better="lower", effect=effect, **changes)
    return poem(poem_id, outcomes=[row])


def test_the_same_outcome_and_measure_share_an_axis() -> None:
    """Two studies, in the order given."""
    found = alongside([study("b-2010"), study("a-2011", effect={"value": 1.1, "ci95": (0.9, 1.3)})])
    assert found is not None
    assert [(row.poem.id, row.seen.value, row.seen.low, row.seen.high) for row in found.rows] == [
        ("b-2010", 0.8, 0.7, 0.9),
        ("a-2011", 1.1, 0.9, 1.3),
    ]
    assert found.ratio
    assert found.measure == "hazard ratio"


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "death from cancer"},
        {"effect": {"measure": "odds ratio"}},
        {"effect": {"ci95": None}},
        {"better": None},
        {"subgroup": True},
        {"verified": False},
        {"effect": {"favours": "control"}},
    ],
)
def test_what_is_not_the_same_does_not(changes: dict[str, Any]) -> None:
    """Another death, another measure, no interval, no direction, a part of the people, a doubt, a contradiction."""
    kept = study("b-2010")
    row = kept.outcomes[0].model_dump(exclude_defaults=True)
    row["effect"] = {**row["effect"], **changes.get("effect", {})}
    other = poem("a-2011", outcomes=[{**row, **{k: v for k, v in changes.items() if k != "effect"}}])
    assert alongside([kept, study("c-2012")])
    assert alongside([kept, other]) is None


def test_where_more_is_better_the_ratio_is_turned() -> None:
    """Survival 1.25 (1 to 2) is seen as 0.8 (0.5 to 1): benefit lies under one."""
    row = outcome(name="survival", better="higher", effect={"measure": "risk ratio", "value": 1.25, "ci95": (1, 2)})
    found = alongside([poem("a-2010", outcomes=[row]), poem("b-2011", outcomes=[row])])
    assert found is not None
    assert (found.rows[0].seen.value, found.rows[0].seen.low, found.rows[0].seen.high) == (0.8, 0.5, 1.0)


@pytest.mark.parametrize(("favours", "value"), [("intervention", 2.0), ("control", -2.0)])
def test_a_difference_is_seen_as_benefit(favours: str, value: float) -> None:
    """Whatever the sign in which it is printed; only on the same scale."""
    effect = {"measure": "mean difference", "value": 2.0, "ci95": (1.0, 3.0), "favours": favours}
    row = outcome(name="pain", kind="continuous", better="lower", scale=(0, 10), effect=effect)
    found = alongside([poem("a-2010", outcomes=[row]), poem("b-2011", outcomes=[row])])
    assert found is not None
    assert not found.ratio
    assert found.rows[0].seen.value == value
    wider = {**row, "scale": (0, 100)}
    assert alongside([poem("a-2010", outcomes=[row]), poem("b-2011", outcomes=[wider])]) is None


def test_what_nobody_asked_first_is_no_picture_of_a_topic() -> None:
    """Of two rows that share an axis one at least was a main one."""
    assert alongside([study("a-2010", role="secondary"), study("b-2011", role="harm")]) is None
    assert alongside([study("a-2010", role="secondary"), study("b-2011")])
    assert alongside([study("a-2010")]) is None
