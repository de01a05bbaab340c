"""Whom a study took, and who are other people."""

from collections.abc import Iterable

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.ages import OLDEST, Ages
from bot.core.question.people import Group, asker_of
from bot.core.question.studied import Studied, conflict, differences, studied_in
from tests.core import made


@pytest.mark.parametrize(
    ("who", "ages", "sex"),
    [
        ("adults 18-65 with one ureteric stone (10 mm or smaller)", (18, 65), None),
        ("women 65 and older (mean age 86) in 21 nursing homes", (65, OLDEST), "women"),
        ("men 50+ (11,001) and women 60+ (6,801)", (50, OLDEST), None),
        ("adults 50 and older, or 18 and older with an illness", (18, OLDEST), None),
        ("children 3 months to 4 years old (median 1.4 years)", (0.25, 4), None),
        ("infants at least 4 and under 11 months old with eczema", (1 / 3, 11 / 12), None),
        ("infants 90 days old or younger in pediatric emergency departments", (0, 90 / 365), None),
        ("people over 12 (mean age 39, 63% women) with asthma", (12, OLDEST), None),
        ("patients 75 or younger with a sore knee", (18, 75), None),
        ("community-dwelling people in Australia and the US aged 70+", (70, OLDEST), None),
        ("adults with type 2 diabetes, 15 to 64 points on a score", (18, OLDEST), None),
        ("adults with a stroke and age 75+ or another risk factor", (18, OLDEST), None),
        ("patients with fractures under 6 weeks old", None, None),
        ("adults and children with influenza", (0, OLDEST), None),
        ("women at 16 to 20 weeks of pregnancy", None, "women"),
        ("afebrile men (median age 69)", None, "men"),
    ],
)
def test_people_are_read_from_a_population(who: str, ages: Ages | None, sex: str | None) -> None:
    """An age stands right behind the people; scores, weeks of illness and shares of a sex are none."""
    studied = studied_in(made.poem(study={"population": {"n": 100, "who": who}}))
    assert studied.ages == ages
    assert studied.sex == sex


def test_every_shipped_age_is_possible(shipped: KnowledgeBase) -> None:
    """The younger limit comes first, within a human life, and most POEMs tell one."""
    told = [ages for poem in shipped if (ages := studied_in(poem).ages)]
    assert all(0 <= youngest < oldest <= OLDEST for youngest, oldest in told)
    assert len(told) > len(shipped) / 2


def test_few_shipped_phrasings_seem_to_ask_about_others(shipped: KnowledgeBase) -> None:
    """The ways in which a POEM's own question is put are about its own people, nearly always."""
    apart = [
        question for poem in shipped for question in poem.also_asked if conflict(asker_of(question), studied_in(poem))
    ]
    assert len(apart) <= 5, apart


def test_a_place_that_was_not_verified_is_not_told() -> None:
    """A setting under "not verified" is no setting."""
    ward = {"setting": "Inpatient (ward only)"}
    assert studied_in(made.poem(study=ward)).place == "hospital"
    assert studied_in(made.poem(study=ward, not_verified=["study.setting"])).place is None


def _of(*groups: Group, ages: Ages | None = None) -> Studied:
    return Studied(frozenset(groups), ages)


@pytest.mark.parametrize(
    ("question", "studied", "differ"),
    [
        ("honey in kids", _of("adult"), True),
        ("honey in kids", _of(), True),
        ("honey in adults", _of("child", "infant"), True),
        ("honey in kids", _of("child", "adult"), False),
        ("honey in nursing homes", _of("adult"), False),
        ("honey in pregnancy", _of("adult"), True),
        ("honey while breastfeeding", _of("adult"), True),
        ("honey, not pregnant", _of("adult"), False),
        ("honey in men", _of("female"), True),
        ("does he need honey", _of("female"), True),
        ("honey in men", _of("female", "male"), False),
        ("honey", _of("child"), False),
    ],
)
def test_people_who_are_not_named_were_not_studied(question: str, studied: Studied, *, differ: bool) -> None:
    """Children are not adults, and a study of women says nothing of men; what is not asked is no conflict."""
    assert conflict(asker_of(question), studied) is differ


@pytest.mark.parametrize(
    ("question", "ages", "differ"),
    [
        ("honey for an 8 month old", (1.0, 18.0), True),
        ("honey for a baby under one", (1.0, 18.0), True),
        ("9mo F with a bulging drum", (0.5, 2.0), False),
        ("15M still wheezing", (12.0, OLDEST), False),
        ("levothyroxine at 35 y/o", (65.0, OLDEST), True),
        ("levothyroxine in a man in his 40s", (65.0, OLDEST), True),
        ("levothyroxine in those under 50", (50.0, OLDEST), True),
        ("statins over 75", (50.0, OLDEST), False),
        ("statins over 75", (18.0, 80.0), False),
        ("statins over 80", (18.0, 75.0), True),
        ("bath oil, kids aged 3 to 5", (1.0, 11.0), False),
        ("apixaban vs warfarin in af, 6 weeks f/u", (40.0, OLDEST), False),
        ("cement for a 3-week-old osteoporotic fracture", (50.0, OLDEST), False),
        ("tPA within 90m of onset", (18.0, 80.0), False),
        ("baby aspirin in diabetes", (40.0, OLDEST), False),
        ("croup, steroids over 6 years", (0.5, 6.0), True),
        ("bath oil above 12 years", (1.0, 11.0), True),
        ("honey over 3 years", (1.0, 18.0), False),
        ("steroid shots over 2 years", (40.0, OLDEST), False),
        ("asthma, seen over 3 years ago", (1.0, 3.0), False),
    ],
)
def test_ages_decide_where_both_sides_tell_them(question: str, ages: Ages, *, differ: bool) -> None:
    """An age outside those studied is about other people; an overlap, or what only sounds like an age, is not."""
    group: Group = "adult" if ages[1] > 18 else "child"
    assert conflict(asker_of(question), _of(group, ages=ages)) is differ


def test_the_only_sex_that_was_taken_is_a_limit_too() -> None:
    """Though no question or headline names it."""
    women = Studied(frozenset({"adult"}), sex="women")
    assert conflict(asker_of("is it any good for men?"), women)
    assert not conflict(asker_of("is it any good for her?"), women)


@pytest.mark.parametrize("headline", ["Aspirin prevents preeclampsia", "Progesterone after a miscarriage"])
def test_pregnancy_is_told_in_other_words_too(headline: str) -> None:
    """By what only a pregnancy brings; a laboratory is no labor."""
    pregnant = asker_of("pregnant, cement?")
    assert not differences(made.poem(headline=headline), pregnant)
    assert differences(made.poem(headline="Cement in the laboratory"), pregnant)


def test_a_mother_is_asked_about_for_her_child() -> None:
    """A study of pregnant women, or of the children they bore, is about both; not about other children."""
    mothers = _of("pregnant", "female", ages=(18.0, 45.0))
    assert not conflict(asker_of("will a jab in pregnancy protect the baby"), mothers)
    assert conflict(asker_of("does a booster protect a 10 year old"), mothers)
    born = _of("pregnant", "infant", ages=(0.0, 0.2))
    assert not conflict(asker_of("33F, 30 wks, a jab again?"), born)
    assert conflict(asker_of("a jab for a 6 year old?"), born)


@pytest.mark.parametrize(
    ("question", "what"),
    [
        ("80M, cement?", ["age (80)", "sex"]),
        ("cement in women over 75", ["age (75 and over)"]),
        ("cement in her 80s", ["age (80 to 90)"]),
        ("cement in breastfeeding", ["breastfeeding"]),
        ("cement in the nursing home", ["setting (nursing home)"]),
        ("cement in women over 60", []),
    ],
)
def test_differences_are_told_in_words(question: str, what: Iterable[str]) -> None:
    """Each once, and only where both sides tell."""
    who = {"n": 100, "who": "women 50-70"}
    poem = made.poem(study={"population": who, "setting": "Outpatient (primary care)"})
    assert [difference.what for difference in differences(poem, asker_of(question))] == what


def test_what_differs_is_never_answered_outright(shipped: KnowledgeBase) -> None:
    """Whatever age, sex or pregnancy is told as different is a conflict for the verdict too."""
    asked = [asker_of(text) for text in ("6 month old", "9F", "34M", "90F", "over 70", "under 30", "pregnant", "a man")]
    for poem in shipped:
        for people in asked:
            if differences(poem, people):
                assert conflict(people, studied_in(poem)), (poem.id, people)
