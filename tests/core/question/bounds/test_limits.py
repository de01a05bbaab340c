"""Levels of measures and times since onset: what limits, and what only looks like it."""

from math import inf

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question import Limits, Span, lengths_in, limits_of


def read(text: str, base: KnowledgeBase, *, of_study: bool = False) -> Limits:
    return limits_of(text, base.vocabulary.measures, of_study=of_study)


@pytest.mark.parametrize(
    ("text", "measure", "least", "most"),
    [
        ("ejection fraction 40% or less", "ejection fraction", -inf, 40),
        ("EF <=40", "ejection fraction", -inf, 40),
        ("LVEF is 55%", "ejection fraction", 55, 55),
        ("BMI of 35 or more", "BMI", 35, inf),
        ("BMI 30+ (27+ with a complication)", "BMI", 27, inf),
        ("A1c 7.0-10.0%", "A1c", 7, 10),
        ("sats at 88", "saturation", 88, 88),
        ("GCS 14 to 15", "Glasgow Coma Scale", 14, 15),
        ("a 7 mm ureteric stone", "stone", 7, 7),
        ("induction at 41 weeks", "gestation", 41, 41),
    ],
)
def test_a_level_is_read(text: str, measure: str, least: float, most: float, shipped: KnowledgeBase) -> None:
    """A measure by any of its names, with the number behind it or, with its unit, before it."""
    assert read(text, shipped).levels == {measure: Span(least, most)}


def test_under_is_not_up_to(shipped: KnowledgeBase) -> None:
    """An LDL under 130 is no LDL of 130; one of 130 or less may be."""
    exactly = Span(130, 130)
    assert read("LDL under 130", shipped).levels["LDL"].apart(exactly)
    assert not read("LDL 130 or less", shipped).levels["LDL"].apart(exactly)
    assert read("LDL over 130", shipped).levels["LDL"].apart(Span(-inf, 130))


@pytest.mark.parametrize(
    "text",
    [
        "aim for an LDL under 70",
        "target systolic of 120",
        "mean BMI 37",
        "LDL 3.4",  # in another unit
        "LDL and age 70 matter",
    ],
)
def test_a_target_a_mean_and_another_unit_limit_nobody(text: str, shipped: KnowledgeBase) -> None:
    """Nor does a number that belongs to something else."""
    assert read(text, shipped).levels == {}


def test_what_a_study_left_out_is_turned(shipped: KnowledgeBase) -> None:
    """Of an ejection fraction under 35% excluded, 35% and more is left."""
    span = read("adults with angina; ejection fraction under 35% excluded", shipped, of_study=True).levels[
        "ejection fraction"
    ]
    assert not span.apart(Span(35, 35))
    assert span.apart(Span(34, 34))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("fell 5 hours ago", (5, 5)),
        ("alteplase 3 h after a stroke", (3, 3)),
        ("shingles for 2 weeks now, acyclovir?", (336, 336)),
        ("AF for the past 2 days", (48, 48)),
        ("acyclovir started within 72 hours of the rash", (0, 72)),
        ("shoulder pain since yesterday", (6, 48)),
        ("frozen shoulder of 3 months, inject?", (2190, 2190)),
    ],
)
def test_the_time_since_onset_is_read(text: str, hours: tuple[float, float], shipped: KnowledgeBase) -> None:
    """In hours, from whatever says when it began."""
    assert read(text, shipped).onset == Span(*hours)


@pytest.mark.parametrize(
    "text",
    [
        "7 or 14 days of antibiotics for pyelonephritis",
        "amoxicillin for 10 days",
        "course of 5 days of prednisone",
        "pain at 6 weeks with acupuncture",
        "an injection once a year after a fracture",
        "a 5 year old with a fever",
    ],
)
def test_durations_ages_and_follow_up_are_no_onset(text: str, shipped: KnowledgeBase) -> None:
    """How long something is given or watched says nothing of when the illness began."""
    assert read(text, shipped).onset is None


@pytest.mark.parametrize(
    ("who", "hours"),
    [
        ("adults within 48 hours of a stroke", (0, 48)),
        ("adults with back pain for more than 3 months", (2190, inf)),
        ("adults with fractures under 6 weeks old", (0, 1008)),
        ("cough lasting 7-28 days", (168, 672)),
    ],
)
def test_a_study_says_since_when_its_people_were_ill(
    who: str, hours: tuple[float, float], shipped: KnowledgeBase
) -> None:
    """By the words of its population."""
    assert read(who, shipped, of_study=True).onset == Span(*hours)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("by the day 10-12 visit", {10, 12}),
        ("Day 3?", {3}),
        ("week 6", {42}),
        ("at 6 weeks", {42}),
        ("years 2 to 5", {730.5, 1826.25}),
        ("a year", {365.25}),
        ("every day", set()),  # its "ay" is no "a year"
        ("the year 2010", set()),
        ("bone density", set()),  # no "one d"
    ],
)
def test_lengths_of_time_are_read_whole_and_days_that_are_counted_too(text: str, days: set[float]) -> None:
    assert {hours / 24 for hours in lengths_in(text)} == days
