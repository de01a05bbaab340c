"""Whom a question is about, and to what end."""

import pytest

from bot.core.aspects import Aspects, aspects_of, conflict


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("71M, ischemic cardiomyopathy", {"older", "male"}),
        ("13F, 10 migraine days a month", {"child", "female"}),
        ("dupilumab in 8yo severe eczema", {"child"}),
        ("52 y/o nonsmoker", {"adult"}),
        ("18 month old with two days of loose stool", {"child", "infant"}),
        ("9 mo baby with bronchiolitis", {"child", "infant"}),
        ("women 55+ and men 50+", {"female", "male", "adult"}),
        ("nursing home residents", {"older"}),
        ("pregnant at 39 weeks", {"pregnant"}),
        ("AF for 6 years", set()),
        ("fracture 5 months ago", set()),
        ("BNP <50 or <100", set()),
        ("death/MI at 4.6y", set()),
    ],
)
def test_people(text: str, people: set[str]) -> None:
    """Ages, sexes and groups are told from durations and doses."""
    assert aspects_of(text).people == people


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("amox 5 vs 10d", "duration"),
        ("how long to treat", "duration"),
        ("colchicine low-dose or high-dose", "dose"),
        ("can ppi cause dementia", "harm"),
        ("is BNP accurate for heart failure", "accuracy"),
        ("HINTS to rule out stroke", "accuracy"),
        ("how many get better anyway", "prognosis"),
        ("does aspirin prevent preeclampsia", "prevention"),
        ("PSA screening", "screening"),
        ("when to start anticoagulation", "timing"),
        ("stopping antidepressants", "stopping"),
        ("which antibiotic for pneumonia", "choice"),
    ],
)
def test_intents(text: str, intent: str) -> None:
    """Plain words tell what is wanted."""
    assert intent in aspects_of(text).intents


@pytest.mark.parametrize(
    ("asked", "studied", "differ"),
    [
        ({"child"}, {"adult"}, True),
        ({"child"}, set(), True),
        ({"adult"}, {"child", "infant"}, True),
        ({"child"}, {"child", "adult"}, False),
        ({"older"}, {"adult"}, False),
        ({"pregnant"}, {"adult"}, True),
        ({"male"}, {"female"}, True),
        ({"male"}, {"female", "male"}, False),
        (set(), {"child"}, False),
    ],
)
def test_conflict(asked: set[str], studied: set[str], *, differ: bool) -> None:
    """Children are not adults, and a study of women says nothing of men; what is not said is no conflict."""
    one, two = (Aspects(frozenset(p), frozenset(), has_age=False) for p in (asked, studied))
    assert conflict(one, two) is differ
