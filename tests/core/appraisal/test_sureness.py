"""How sure, in words: the published level as it is, else by the caveats; nothing is computed."""

from bot.core.appraisal.caveat import CaveatCode
from bot.core.appraisal.rules import RULES, Caveat, Weight, caveats
from bot.core.appraisal.sureness import how_sure
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply.pages import context_of

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


def test_no_level_is_ever_computed(shipped: KnowledgeBase) -> None:
    """A POEM without a published level shows none; 'no effect' is never said."""
    for poem in shipped:
        words = how_sure(poem, caveats(context_of(poem, shipped)))
        assert ("level" in words) == (poem.level_of_evidence is not None)
        assert "no effect" not in words
    assert RULES
