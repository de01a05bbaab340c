"""Whom a question is about, and whom a study took: read by plain words, and only those."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.people import OLDEST, Asker, asker_of, studied_ages, studied_place, studied_sex
from tests.core import made


@pytest.mark.parametrize(
    ("question", "asker"),
    [
        ("74F, 3 wks back pain", Asker(ages=(74, 74), sex="women", words=("74F",))),
        ("asa primary prevention 72f no cvd", Asker(ages=(72, 72), sex="women", words=("72f",))),
        ("38M 5mm stone", Asker(ages=(38, 38), sex="men", words=("38M",))),
        ("levothyroxine 78 y/o tsh 7", Asker(ages=(78, 78), words=("78 y/o",))),
        ("12-year-old with a twisted ankle", Asker(ages=(12, 12), words=("12-year-old",))),
        ("18 month old croup", Asker(ages=(1.5, 1.5), words=("18 month old",))),
        ("amox 5 vs 10d cap kids", Asker(ages=(0, 18), words=("kids",))),
        ("vit d falls elderly", Asker(ages=(65, OLDEST), words=("elderly",))),
        ("pregnant woman uti", Asker(sex="women", pregnant=True, words=("woman", "pregnant"))),
        ("is she ok, not pregnant", Asker(sex="women", words=("she",))),
        ("d dimer ok in clinic?", Asker(place="primary care", words=("in clinic",))),
        ("LR or NS in the MICU", Asker(place="intensive care", words=("MICU",))),
        ("CT in the ED", Asker(place="emergency department", words=("ED",))),
        ("outpatient pneumonia", Asker(place="outpatients", words=("outpatient",))),
    ],
)
def test_people_are_read_from_a_question(question: str, asker: Asker) -> None:
    """Age, sex, pregnancy and place, with the words that say so."""
    assert asker_of(question) == asker


@pytest.mark.parametrize(
    "question",
    [
        "ppi for 10 years",
        "10-year risk of stroke",
        "vertebroplasty 2y f/u",
        "10m walk test",
        "infusion over 5 m",
        "baby aspirin in diabetes",
        "is it ed related",
        "men and women with gout",
        "apixaban 5 mg bid",
        "how many are admitted each year",
    ],
)
def test_what_is_no_person_is_not_read_as_one(question: str) -> None:
    """Spans of time, doses, lengths, small letters, both sexes."""
    assert asker_of(question) == Asker()


@pytest.mark.parametrize(
    ("who", "ages", "sex"),
    [
        ("adults 18-65 with one ureteric stone (10 mm or smaller)", (18, 65), None),
        ("women 65 and older (mean age 86) in 21 nursing homes", (65, OLDEST), "women"),
        ("men 50+ (11,001) and women 60+ (6,801)", (50, OLDEST), None),
        ("children 3 months to 4 years old (median 1.4 years)", (0.25, 4), None),
        ("infants at least 4 and under 11 months old with eczema", (0, 11 / 12), None),
        ("people over 12 (mean age 39, 63% women) with asthma", (12, OLDEST), None),
        ("community-dwelling people in Australia and the US aged 70+", (70, OLDEST), None),
        ("adults with type 2 diabetes, 15 to 64 points on a score", (18, OLDEST), None),
        ("patients with fractures under 6 weeks old", None, None),
        ("adults and children with influenza", None, None),
        ("women at 16 to 20 weeks of pregnancy", None, "women"),
        ("afebrile men (median age 69)", None, "men"),
    ],
)
def test_people_are_read_from_a_population(who: str, ages: tuple[float, float] | None, sex: str | None) -> None:
    """An age stands right behind the people; scores, weeks of illness and shares of a sex are none."""
    poem = made.poem(study={"population": {"n": 100, "who": who}})
    assert studied_ages(poem) == ages
    assert studied_sex(poem) == sex


def test_every_shipped_age_is_possible(shipped: KnowledgeBase) -> None:
    """The younger limit comes first, within a human life, and most POEMs tell one."""
    told = [ages for poem in shipped if (ages := studied_ages(poem))]
    assert all(0 <= youngest < oldest <= OLDEST for youngest, oldest in told)
    assert len(told) > len(shipped) / 2


def test_few_shipped_phrasings_seem_to_ask_about_others(shipped: KnowledgeBase) -> None:
    """The ways in which a POEM's own question is put are about its own people, nearly always."""
    phrasings = [(poem, asker_of(question)) for poem in shipped for question in poem.also_asked]
    apart = [
        poem.id
        for poem, asker in phrasings
        if asker.ages and (ages := studied_ages(poem)) and not (asker.ages[0] <= ages[1] and ages[0] <= asker.ages[1])
    ]
    assert len(apart) <= 3


def test_a_place_that_was_not_verified_is_not_told() -> None:
    """A setting under "not verified" is no setting."""
    ward = {"setting": "Inpatient (ward only)"}
    assert studied_place(made.poem(study=ward)) == "hospital"
    assert studied_place(made.poem(study=ward, not_verified=["study.setting"])) is None
