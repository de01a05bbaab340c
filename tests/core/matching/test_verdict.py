"""The rule that decides a verdict, its thresholds and its reasons, and the people whom a study took."""

from dataclasses import replace

import pytest

from bot.core.matching.coefficients import ANSWER_FROM, ANSWER_WITH_SIBLINGS_FROM, SUGGEST_FROM
from bot.core.matching.index import Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, NoMatch, Suggestions, Verdict, judge
from bot.core.question import screen


def asked(question: str, base: KnowledgeBase) -> Verdict:
    """Return the verdict on a question that is put to the bot."""
    understood = base.index.understand(question)
    return judge(screen(question), understood, base.index.rank(understood), base.index, overheard=False)


QUESTION = "does vertebroplasty relieve pain of an osteoporotic fracture?"
BEST = "vertebroplasty-vertos4-2018"
STRANGER = "statin-jupiter-2008"
A_HAIR = 1e-9


def judged(ranking: list[tuple[str, float]], base: KnowledgeBase, understood: Understood | None = None) -> Verdict:
    """Return the verdict on one question with this ranking: POEMs with how sure they are."""
    matches = tuple(Match(poem, sure, 0.0, {"people_differ": 0.0}, f"asked of {poem}") for poem, sure in ranking)
    return judge(screen(QUESTION), understood or base.index.understand(QUESTION), matches, base.index, overheard=False)


@pytest.fixture
def same(shipped: KnowledgeBase) -> list[str]:
    """The other POEMs on the question, in the order of their names."""
    return sorted(shipped.index.siblings(BEST))


def test_one_is_answered_from_its_threshold(shipped: KnowledgeBase) -> None:
    """And offered below it, down to the next threshold."""
    for sure, kind in (
        (ANSWER_FROM, Answer),
        (ANSWER_FROM - A_HAIR, Suggestions),
        (SUGGEST_FROM, Suggestions),
        (SUGGEST_FROM - A_HAIR, NoMatch),
    ):
        verdict = judged([(BEST, sure), (STRANGER, sure / 2)], shipped)
        assert isinstance(verdict, kind), sure
        assert [match.poem_id for match in verdict.candidates] == [BEST, STRANGER]
    assert judged([], shipped) == NoMatch((), (), judged([], shipped).reasons)


def test_trials_of_one_question_answer_together(shipped: KnowledgeBase, same: list[str]) -> None:
    """When they are sure enough between them, and the best is no less than half as sure as alone; only they count."""
    half = ANSWER_FROM / 2
    rest = ANSWER_WITH_SIBLINGS_FROM - half
    shared = [(BEST, half), (same[0], rest / 2), (same[1], rest / 2 + A_HAIR)]
    verdict = judged(shared, shipped)
    assert isinstance(verdict, Answer)
    assert (verdict.match.poem_id, verdict.also) == (BEST, tuple(same[:2]))
    for short in (
        [(BEST, half), (same[0], rest / 2), (same[1], rest / 2 - A_HAIR)],
        [(BEST, half - A_HAIR), (same[0], rest / 2), (same[1], rest / 2 + 2 * A_HAIR)],
        [(BEST, half), (same[0], rest / 2), (STRANGER, rest)],
    ):
        assert isinstance(judged(short, shipped), Suggestions), short


def test_beside_an_answer_stand_at_most_three_close_siblings(shipped: KnowledgeBase, same: list[str]) -> None:
    """Of the next three, those on the same question that would be offered."""
    for following, also in (
        ([(poem, 0.5) for poem in same], same[:3]),
        ([(STRANGER, 0.5), (same[0], SUGGEST_FROM), (same[1], SUGGEST_FROM - A_HAIR), (same[2], 0.5)], same[:1]),
    ):
        verdict = judged([(BEST, ANSWER_FROM), *following], shipped)
        assert isinstance(verdict, Answer)
        assert list(verdict.also) == also


def test_at_most_five_are_offered_and_ten_are_candidates(shipped: KnowledgeBase) -> None:
    """The surest first; those below the threshold are not offered."""
    poems = [poem.id for poem in shipped][:12]
    verdict = judged([(poem, 0.5) for poem in poems], shipped)
    assert isinstance(verdict, Suggestions)
    assert [match.poem_id for match in verdict.offered] == poems[:5]
    assert [match.poem_id for match in verdict.candidates] == poems[:10]
    few = judged([(poems[0], 0.5), (poems[1], SUGGEST_FROM), (poems[2], SUGGEST_FROM - A_HAIR)], shipped)
    assert isinstance(few, Suggestions)
    assert [match.poem_id for match in few.offered] == poems[:2]


def test_nearest_are_at_most_three_that_share_a_topic(shipped: KnowledgeBase, same: list[str]) -> None:
    """Where nothing is offered; a POEM about something else is not near."""
    verdict = judged([(STRANGER, 0.1), *((poem, 0.1) for poem in same)], shipped)
    assert isinstance(verdict, NoMatch)
    assert [match.poem_id for match in verdict.nearest] == same[:3]


def test_the_reasons_tell_what_was_understood_and_what_is_near(shipped: KnowledgeBase) -> None:
    """What was repaired and recognised, what the nearest POEM does not ask, in this order; no unknown word."""
    index = shipped.index
    understood = replace(
        index.understand(QUESTION), repaired={"vertebroplsty": "vertebroplasty", "pian": "pain"}, unknown=1
    )
    repaired = [("repaired", "read a word as 'vertebroplasty'"), ("repaired", "read a word as 'pain'")]
    named = ("understood", "understood: vertebroplasty, pain, fragility fracture")
    told = [(reason.kind, reason.text) for reason in judged([(STRANGER, 0.1)], shipped, understood).reasons]
    aside = ("not asked", "the nearest POEM does not ask about: vertebroplasty, pain, fragility fracture")
    assert told == [*repaired, named, aside, ("nearest phrasing", f"nearest phrasing: asked of {STRANGER}")]
    told = [(reason.kind, reason.text) for reason in judged([(BEST, 0.9)], shipped).reasons]
    assert told == [named, ("nearest phrasing", f"nearest phrasing: asked of {BEST}")]
    new = index.understand("ocrelizumab?")
    told = [(reason.kind, reason.text) for reason in judged([], shipped, new).reasons]
    assert told == [("understood", "understood: ocrelizumab"), ("unknown here", "no POEM here mentions: ocrelizumab")]
    (nothing,) = judged([], shipped, index.understand("what of it?")).reasons
    assert (nothing.kind, nothing.text) == ("not understood", "no drug, procedure, test or condition recognised")


def test_other_people_than_studied_are_never_answered_outright(shipped: KnowledgeBase) -> None:
    """However sure the match is: it is offered, with whom the study took."""
    understood = shipped.index.understand(QUESTION)
    best, *_ = shipped.index.rank(understood)
    sure = replace(best, confidence=0.99)
    for differ, verdict in ((0.0, Answer), (1.0, Suggestions)):
        match = replace(sure, features={**best.features, "people_differ": differ})
        found = judge(screen(QUESTION), understood, (match,), shipped.index, overheard=False)
        assert isinstance(found, verdict)
        told = [reason.text for reason in found.reasons if reason.kind == "other people"]
        assert told == ["the nearest POEM studied other people than you ask about"] * int(differ)


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
