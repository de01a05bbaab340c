"""How sure, in words: the published level as it is, else by the caveats; nothing is computed."""

import pytest

from bot.core.appraisal.caveat import CaveatCode
from bot.core.appraisal.rules import RULES, Caveat, Weight, caveats
from bot.core.appraisal.sureness import how_sure
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply.pages import context_of
from tests.core import made

POEM = "vertebroplasty-kallmes-2009"


def caveat(code: CaveatCode, weight: Weight) -> Caveat:
    return Caveat(code, weight, "A sentence.", "a trigger")


def test_the_weightiest_caveat_speaks(shipped: KnowledgeBase) -> None:
    """What changes the conclusion comes before what lowers confidence; context alone is no reservation."""
    poem = shipped.poems[POEM]
    assert how_sure(poem, [caveat("open_label", 2), caveat("funding_unknown", 3)]).startswith("with reservations")
    assert how_sure(poem, [caveat("conflicting_higher_quality", 1), caveat("open_label", 2)]).startswith("doubtful")
    assert how_sure(poem, [caveat("not_significant", 1)]) == "open; the study cannot tell"
    assert how_sure(poem, [caveat("industry_funding", 3)]) == "no major reservation found"


def test_a_published_level_is_shown_with_its_meaning(shipped: KnowledgeBase) -> None:
    """The code as printed, what it means for that kind of study, and the minus as inconclusive."""
    poem = shipped.poems[POEM].model_copy(update={"level_of_evidence": "1b-"})
    assert how_sure(poem, []) == "level 1b- (a precise randomised trial, inconclusive); no major reservation found"
    test = shipped.poems["colorectal-screening-fit-accuracy-2014"].model_copy(update={"level_of_evidence": "1a"})
    assert "strong accuracy studies" in how_sure(test, [])


@pytest.mark.parametrize(
    ("level", "design", "words"),
    [
        ("2b", "Randomized controlled trial", "level 2b (a cohort or weak trial); no major reservation found"),
        ("2b-", "Diagnostic test evaluation",
         "level 2b- (an exploratory accuracy study, inconclusive); no major reservation found"),
        ("2b", "Descriptive", "level 2b (a retrospective cohort); no major reservation found"),
        (None, "Descriptive", "no major reservation found"),
    ],
)  # fmt: skip
def test_a_level_means_what_the_kind_of_study_says(level: str | None, design: str, words: str) -> None:
    """A treatment, a test, the course of a disease; without a level only the caveats speak."""
    assert how_sure(made.poem(level_of_evidence=level, study={"design": design}), []) == words


def test_caveats_speak_beside_a_level() -> None:
    """The first of the weightiest, whatever comes after; reservations are called that, conclusions are not."""
    poem = made.poem(level_of_evidence="1b")
    both = [caveat("funding_unknown", 3), caveat("early_stop", 2), caveat("open_label", 2)]
    assert how_sure(poem, both) == "level 1b (a precise randomised trial); with reservations; stopped early"
    assert how_sure(poem, [*both, caveat("wide_ci", 1)]).endswith("); open; the study cannot tell")
    assert how_sure(made.poem(), [caveat("retracted", 0), caveat("wide_ci", 1)]) == "not at all; retracted"


def test_no_level_is_ever_computed(shipped: KnowledgeBase) -> None:
    """A POEM without a published level shows none; 'no effect' is never said."""
    for poem in shipped:
        words = how_sure(poem, caveats(context_of(poem, shipped)))
        assert ("level" in words) == (poem.level_of_evidence is not None)
        assert "no effect" not in words
    assert RULES
