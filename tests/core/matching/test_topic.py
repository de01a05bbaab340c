"""A broad question and all that bears on it; a narrow one, and the one study that it is about."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.topic import bearing
from bot.core.matching.verdict import Answer, Topic, Verdict, judge
from bot.core.question import screen


def found(text: str, knowledge: KnowledgeBase) -> set[str]:
    """Return the POEMs that a question bears on."""
    understood = knowledge.index.understand(text)
    bears = bearing(understood, knowledge.index.rank(understood), knowledge.index)
    return {*bears.surely, *bears.perhaps} if bears else set()


def said(text: str, knowledge: KnowledgeBase) -> Verdict:
    """Return what a question meets with."""
    understood = knowledge.index.understand(text)
    screened = screen(text, understood.reading, knowledge.reader)
    return judge(screened, understood, knowledge.index.rank(understood), knowledge.index, overheard=False)


@pytest.mark.parametrize(
    ("text", "beginning", "count"),
    [
        ("vertebroplasty", "vertebroplasty-", 6),
        ("prostate cancer screening", "psa-screening-", 2),
        ("molnupiravir", "covid-molnupiravir-", 2),
    ],
)
def test_a_broad_question_bears_on_all(text: str, beginning: str, count: int, shipped: KnowledgeBase) -> None:
    """On each study of its theme, and on no other."""
    poems = found(text, shipped)
    assert len(poems) == count
    assert all(poem_id.startswith(beginning) for poem_id in poems)


@pytest.mark.parametrize(
    "text",
    [
        "antibiotics or surgery for appendicitis",
        "VERTOS II trial",
        "molnupiravir in vaccinated people over 50, PANORAMIC",
        "honey for a child's cough",
        "quantum chromodynamics",
    ],
)
def test_a_narrow_question_is_no_topic(text: str, shipped: KnowledgeBase) -> None:
    """It names what one study did, or nothing that any did."""
    assert found(text, shipped) == set()


def test_the_best_match_stands_first(shipped: KnowledgeBase) -> None:
    """The order in which to read them is another matter."""
    understood = shipped.index.understand("vertebroplasty")
    ranking = shipped.index.rank(understood)
    bears = bearing(understood, ranking, shipped.index)
    assert bears
    assert bears.surely[0] == ranking[0].poem_id
    assert bearing(understood, (), shipped.index) is None


@pytest.mark.parametrize(
    ("broad", "kept_off"),
    [
        ("which antidepressant works", "which antidepressant should not be taken with warfarin"),
        ("which PPI is harmful", "which PPI must not be given with methotrexate"),
        ("which statin", "which statin should not be given with clarithromycin"),
    ],
)
def test_what_is_not_to_go_with_another_drug_is_not_answered(broad: str, kept_off: str, shipped: KnowledgeBase) -> None:
    """None of the studies asked about that drug, so listing them would answer something else."""
    assert isinstance(said(broad, shipped), Topic)
    assert not isinstance(said(kept_off, shipped), Answer | Topic)


@pytest.mark.parametrize(
    ("theirs", "not_theirs"),
    [
        ("how low should blood pressure go in hypertension", "how low should blood pressure go in acute stroke"),
        ("which anticoagulant in atrial fibrillation", "which anticoagulant in acute myocardial infarction"),
    ],
)
def test_what_a_study_counted_is_not_what_its_patients_had(
    theirs: str, not_theirs: str, shipped: KnowledgeBase
) -> None:
    """Strokes were prevented in it, so it names them; nobody after a stroke was in it."""
    assert isinstance(said(theirs, shipped), Topic)
    assert not isinstance(said(not_theirs, shipped), Answer | Topic)
