"""The rule that decides a verdict, and the people whom a study took."""

from dataclasses import replace

import pytest

from bot.core.matching.index import Match
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, Suggestions, Verdict, judge
from bot.core.question import screen


def asked(question: str, base: KnowledgeBase) -> Verdict:
    """Return the verdict on a question that is put to the bot."""
    understood = base.index.understand(question)
    return judge(screen(question), understood, base.index.rank(understood), base.index, overheard=False)


def test_other_people_than_studied_are_never_answered_outright(shipped: KnowledgeBase) -> None:
    """However sure the match is: it is offered, with whom the study took."""
    question = "does vertebroplasty relieve pain of an osteoporotic fracture?"
    understood = shipped.index.understand(question)
    best, *_ = shipped.index.rank(understood)
    sure = replace(best, confidence=0.99)
    for differ, verdict in ((0.0, Answer), (1.0, Suggestions)):
        match = replace(sure, features={**best.features, "people_differ": differ})
        assert isinstance(judge(screen(question), understood, (match,), shipped.index, overheard=False), verdict)


@pytest.mark.parametrize(
    ("poem", "question", "own", "others"),
    [
        (
            "subclinical-hypothyroidism-trust-2017",
            "{} with subclinical hypothyroidism, does levothyroxine relieve symptoms?",
            ("71F", "a man in his 70s", "people over 65", "an 82\u2011year\u2011old woman"),
            ("31F", "a man in his 40s", "people under 50", "a 9 y/o", "a pregnant woman"),
        ),
        (
            "croup-low-dose-dexamethasone-geelhoed-1996",
            "low dose dexamethasone for mild croup in {}?",
            ("a 14-month-old", "kids aged 2 to 4", "a girl of 3", "an 8 mo infant"),
            ("a 15-year-old", "adults", "people over 40", "a newborn"),
        ),
        (
            "menopause-hormones-whi-2002",
            "do estrogen plus progestin prevent heart disease in {}?",
            ("women over 60", "postmenopausal women aged 55 to 65", "a 58-year-old woman"),
            ("women in their 30s", "women over 80", "men of 55-64"),
        ),
        (
            "psa-screening-erspc-2014",
            "does psa screening lower prostate cancer deaths in {}?",
            ("men over 55", "a 60-year-old man", "men aged 55\u201365"),
            ("men under 45", "a man in his 80s", "octogenarians"),
        ),
        (
            "skin-abscess-tmp-smx-talan-2016",
            "trimethoprim-sulfamethoxazole after drainage of a skin abscess in {}?",
            ("a 16-year-old", "people over 50", "a man of 40"),
            ("a 4-year-old", "kids under 10", "toddlers", "infants aged 6 months"),
        ),
    ],
)
def test_an_age_that_was_not_studied_is_never_answered_outright(
    shipped: KnowledgeBase, poem: str, question: str, own: tuple[str, ...], others: tuple[str, ...]
) -> None:
    """In whatever way it is put; one that was, or that overlaps, speaks against no study."""
    for people in own:
        assert not _named(poem, asked(question.format(people), shipped)).features["people_differ"], people
    for people in others:
        verdict = asked(question.format(people), shipped)
        assert _named(poem, verdict).features["people_differ"], people
        assert not (isinstance(verdict, Answer) and verdict.match.poem_id == poem), people


def _named(poem: str, verdict: Verdict) -> Match:
    return next(match for match in verdict.candidates if match.poem_id == poem)
