"""Whom a text is about: read by plain words, and only those."""

from typing import Any

import pytest

from bot.core.question.ages import OLDEST
from bot.core.question.people import Asker, Group, asker_of, groups_in


def _told(text: str) -> dict[str, Any]:
    """Return what a text tells of its people, beside the coarse groups."""
    people, nobody = asker_of(text), Asker()
    names = ("ages", "sex", "childbearing", "place", "is_one_person", "words")
    return {name: value for name in names if (value := getattr(people, name)) != getattr(nobody, name)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("74F, 3 wks back pain", {"ages": (74, 74), "sex": "women", "is_one_person": True, "words": ("74F",)}),
        ("asa for a 72f no cvd", {"ages": (72, 72), "sex": "women", "is_one_person": True, "words": ("72f",)}),
        ("78 y/o, tsh 7", {"ages": (78, 78), "is_one_person": True, "words": ("78 y/o",)}),
        ("9mo M with croup", {"ages": (0.75, 0.75), "sex": "men", "is_one_person": True, "words": ("9mo ",)}),
        ("8\u2011year\u2011old with croup", {"ages": (8, 8), "is_one_person": True, "words": ("8-year-old",)}),
        ("8\u00a0yr\u00a0old with croup", {"ages": (8, 8), "is_one_person": True, "words": ("8 yr old",)}),
        ("cement aged 42", {"ages": (42, 42), "is_one_person": True, "words": ("aged 42",)}),
        ("in women over 60?", {"ages": (60, OLDEST), "sex": "women", "words": ("women", "over 60")}),
        ("kids aged 3\u20135", {"ages": (3, 5), "words": ("3-5",)}),
        ("amox 5 vs 10d cap kids", {"ages": (0, 18), "words": ("kids",)}),
        ("does it work in grown-ups", {"ages": (18, OLDEST), "words": ("grown-ups",)}),
        ("falls in older people", {"ages": (65, OLDEST), "words": ("older people",)}),
        ("acne in teenage boys", {"ages": (12, 18), "sex": "men", "words": ("teenage", "boys")}),
        ("kids or adults?", {"ages": (0, OLDEST), "words": ("kids", "adults")}),
        ("adults, no children", {"ages": (18, OLDEST), "words": ("adults",)}),
        ("imaging or not in kids", {"ages": (0, 18), "words": ("kids",)}),
        ("pregnant woman uti", {"sex": "women", "childbearing": "pregnancy", "words": ("pregnant", "woman")}),
        ("naproxen while breastfeeding", {"childbearing": "breastfeeding", "words": ("breastfeeding",)}),
        ("is she ok, not pregnant", {"sex": "women", "words": ("she",)}),
        ("a woman, pregnancy excluded", {"sex": "women", "words": ("woman",)}),
        ("his mother says the boy coughs", {"ages": (0, 18), "sex": "men", "words": ("boy",)}),
        ("4 y/o, mother worried", {"ages": (4, 4), "is_one_person": True, "words": ("4 y/o",)}),
        ("men and women with gout", {}),
        ("d dimer ok in clinic?", {"place": "primary care", "words": ("in clinic",)}),
        ("LR or NS in the MICU", {"place": "intensive care", "words": ("MICU",)}),
        ("CT in the ED", {"place": "emergency department", "words": ("ED",)}),
        ("outpatient pneumonia", {"place": "outpatients", "words": ("outpatient",)}),
    ],
)
def test_people_are_read_from_a_text(text: str, told: dict[str, Any]) -> None:
    """Age, sex, childbearing and place, with the words that say so as they stand in the folded text."""
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("79M, sees children in the garden", (79, 79)),
        ("79M, had it at the age of 30", (79, 79)),
        ("34F, will it harm the baby", (34, 34)),
        ("over 65, stroke at 50.", (65, OLDEST)),
    ],
)
def test_what_is_told_more_surely_goes_first(text: str, ages: tuple[float, float]) -> None:
    """Others in the story, and other times in a life, are not asked about."""
    assert asker_of(text).ages == ages


@pytest.mark.parametrize(
    "text",
    [
        "ppi for 10 years",
        "10-year risk of stroke",
        "infusion over 5 m",
        "baby aspirin in diabetes",
        "Child-Pugh B cirrhosis",
        "asthma since childhood",
        "the old worry about it",
        "is it ed related",
        "how many are admitted each year",
        "the labour ward rang",
    ],
)
def test_what_is_no_person_is_not_read_as_one(text: str) -> None:
    """Spans of time, names of drugs and scores, small letters."""
    assert asker_of(text) == Asker()


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("71M, ischemic cardiomyopathy", {"older", "male"}),
        ("13F, 10 migraine days a month", {"child", "female"}),
        ("52 y/o nonsmoker", {"adult"}),
        ("18 month old with two days of loose stool", {"child", "infant"}),
        ("women 55+ and men 50+", {"female", "male", "adult"}),
        ("over 60", {"older"}),
        ("nursing home residents", {"older"}),
        ("prostate cancer", {"male"}),
        ("pregnant at 39 weeks", {"pregnant"}),
        ("postpartum bleeding", {"pregnant"}),
        ("can she fly", set()),
        ("BNP <50 or <100", set()),
    ],
)
def test_groups(text: str, groups: set[Group]) -> None:
    """Coarse, with those that what is named implies; a pronoun tells a sex, and no group."""
    assert asker_of(text).groups == groups


def test_a_text_of_a_poem_may_name_several_groups() -> None:
    """Its means and its words, where a question is of one kind."""
    text = "adults (mean age 71, half women) and children 2 to 9 years old"
    assert groups_in(text) == {"adult", "older", "child", "female"}
    assert asker_of(text).groups == {"child", "female"}
