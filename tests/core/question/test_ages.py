"""Which numbers are ages, and which ages they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.question.ages import OLDEST, Ages, ages_apart, decades, limits, mentioned, of_one_person


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("74F, back pain", 74),
        ("F 74, back pain", 74),
        ("back pain, 31 M", 31),
        ("44 m second gout flare", 44),
        ("82 y/o", 82),
        ("82 y.o. smoker", 82),
        ("82yo", 82),
        ("7 yr old", 7),
        ("7-year-old", 7),
        ("7 years of age", 7),
        ("a thirty-one year old", 31),
        ("Nine-month-old", 0.75),
        ("9mo F", 0.75),
        ("9m old", 0.75),
        ("9/12 girl", 0.75),
        ("26 wk infant", 0.5),
        ("girl of 11", 11),
        ("girl of 6 months", 0.5),
        ("she's 58 and well", 58),
    ],
)
def test_one_person(text: str, age: float) -> None:
    """In figures or spelt, in years or less."""
    assert [told.ages for told in of_one_person(text)][:1] == [(age, age)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("apixaban over 50", (50, OLDEST)),
        ("statins in those older than 80", (80, OLDEST)),
        ("flu shot 65+", (65, OLDEST)),
        ("in pts >= 65", (65, OLDEST)),
        ("falls in >70", (70, OLDEST)),
        ("75 and over", (75, OLDEST)),
        ("screening from age 45", (45, OLDEST)),
        ("after the age of 70", (70, OLDEST)),
        ("the over 65s", (65, OLDEST)),
        ("cough under 1 year", (0, 1)),
        ("fever under one month old", (0, 1 / 12)),
        ("younger than 18", (0, 18)),
        ("under the age of 5", (0, 5)),
        ("wheeze in under-5s", (0, 5)),
        ("children 6 years or younger", (0, 6)),
        ("women under 40", (18, 40)),
        ("kids over 5", (5, 18)),
        ("eczema aged 4 to 9", (4, 9)),
        ("4-9 yo", (4, 9)),
        ("kids 6-18 mo", (0.5, 1.5)),
        ("infants 3 weeks to 3 months", (3 / 52, 0.25)),
        ("people of 45-54", (45, 54)),
        ("between the ages of 45 and 54", (45, 54)),
        ("infants at least 3 and under 9 months old", (0.25, 0.75)),
        ("over 50 but under 70", (50, 70)),
        ("men over 55 or women over 65", (55, OLDEST)),
        ("adults 60 and older, or 18 and older with diabetes", (18, OLDEST)),
    ],
)
def test_limits(text: str, ages: Ages) -> None:
    """Open upwards, open downwards or closed; two that are joined are one."""
    assert [told.ages for told in limits(text)] == [ages]


@pytest.mark.parametrize(
    ("text", "ages"),
    [("a man in his 40s", (40, 50)), ("in her late seventies", (70, 80)), ("an octogenarian", (80, 90))],
)
def test_decades(text: str, ages: Ages) -> None:
    """In figures, spelt, or in Latin."""
    assert [told.ages for told in decades(text)] == [ages]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("carrier aged 42", 42),
        ("infant aged 5 months", 5 / 12),
        ("at the age of 9", 9),
        ("a scope at 75, or not", 75),
    ],
)
def test_an_age_that_is_mentioned(text: str, age: float) -> None:
    """Of somebody, or a time in a life."""
    assert [told.ages for told in mentioned(text)] == [(age, age)]


@pytest.mark.parametrize(
    "text",
    [
        "day 7 of fever",
        "over 50% of them",
        "at 50% of the dose",
        "BP over 180",
        "190 over 95",
        "EF over 50",
        "BMI above 30",
        "keep the rate under 80",
        "an LDL below 70",
        "pain over 2 years",
        "followed over 10 years",
        "ppi for 10 years",
        "given over 30 minutes",
        "2 g over 20",
        "a bolus over 30s",
        "fewer than 20 mg",
        "adults over 5 years of treatment",
        "patients 24 to 48 hours after surgery",
        "patients 6 to 12 weeks after a stroke",
        "patients 5 to 10 years after a stroke",
        "women over 6 years",
        "men 7 or above",
        "a lipase >60",
        "kids 5-7 days of amoxicillin",
        "antibiotics 5 to 7 days",
        "repeat it in 3-6 mo",
        "a fracture under 6 weeks old",
        "a 3-week-old fracture",
        "stones under 10 mm",
        "platelets <50",
        "ABCD2 >=4",
        "within 10m",
        "10m walk",
        "death at 4.6y",
        "lunch at 12.30",
        "up at 6 am",
        "she's 39+2 today",
        "seen 2009-2012",
        "sats in the 80s",
    ],
)
def test_what_is_no_age(text: str) -> None:
    """Doses, measures, times of illness, of treatment and of follow-up, dates and what is broken."""
    assert [*of_one_person(text), *limits(text), *decades(text), *mentioned(text)] == []


def test_limits_behind_people_are_told_from_others() -> None:
    """What a study took stands behind its people; a risk factor may be an age too."""
    assert [told.of_people for told in limits("adults 50 and older with a stroke, or age 75+")] == [True, False]


@pytest.mark.parametrize(
    ("asked", "studied", "apart"),
    [
        ((50, OLDEST), (18, 65), False),
        ((50, OLDEST), (18, 50), True),
        ((0, 50), (50, OLDEST), True),
        ((50, 50), (50, OLDEST), False),
        ((3, 5), (1, 11), False),
        ((2, 3), (0, 1), True),
    ],
)
def test_ages_that_overlap_are_not_apart(asked: Ages, studied: Ages, *, apart: bool) -> None:
    """Ranges that only touch are."""
    assert ages_apart(asked, studied) is apart


@given(st.text(alphabet="0123456789 -+/<>=.,'aeglmnoruwy'Fs", max_size=40))
def test_any_text_is_read(text: str) -> None:
    """Whatever is found lies within the text and within a human life."""
    for told in (*of_one_person(text), *limits(text), *decades(text), *mentioned(text)):
        assert 0 <= told.ages[0] <= told.ages[1] <= OLDEST
        assert 0 <= told.start < told.end <= len(text)
