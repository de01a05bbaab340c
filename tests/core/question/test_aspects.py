"""Whom a question is about, and to what end."""

import pytest

from bot.core.question.aspects import Aspects, aspects_of, conflict


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


@pytest.mark.parametrize(
    ("question", "studied", "differ"),
    [
        ("honey for an 8 month old", (1.0, 18.0), True),
        ("9mo F with a bulging drum", (0.5, 2.0), False),
        ("15M still wheezing", (12.0, 120.0), False),
        ("levothyroxine at 35 y/o", (65.0, 120.0), True),
        ("statin in a 78-year-old", (50.0, 120.0), False),
        ("apixaban vs warfarin in af, 6 weeks f/u", (40.0, 120.0), False),
        ("vertebroplasty for a 3-week-old osteoporotic fracture", (50.0, 120.0), False),
        ("tPA within 90m of onset", (18.0, 80.0), False),
        ("baby aspirin in diabetes", (40.0, 120.0), False),
    ],
)
def test_ages_decide_where_both_sides_tell_them(question: str, studied: tuple[float, float], *, differ: bool) -> None:
    """An age outside those studied is about other people; what only sounds like an age is none."""
    people = Aspects(frozenset({"adult"} if studied[1] > 18 else {"child"}), frozenset(), has_age=False, ages=studied)
    assert conflict(aspects_of(question), people) is differ


def test_what_is_asked_of_babies_in_pregnancy_is_asked_of_their_mothers() -> None:
    """A baby in the question does not make a study of pregnant women one of other people."""
    mothers = Aspects(frozenset({"pregnant", "female"}), frozenset(), has_age=False, ages=(18.0, 45.0))
    assert not conflict(aspects_of("will a jab in pregnancy protect the baby"), mothers)
    assert conflict(aspects_of("does a booster protect a 10 year old"), mothers)
