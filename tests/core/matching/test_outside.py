"""Outside what a study took: each kind on several POEMs, with the question that fits beside the one that does not."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, judge
from bot.core.question import screen

# A POEM, a question within what its study took, and one outside it.
PAIRS = {
    "left out, by a disease": (
        "laceration-clean-gloves-perelman-2004",
        "nonsterile gloves for suturing a laceration in a patient without cirrhosis",
        "nonsterile gloves for suturing a laceration in a patient with cirrhosis",
    ),
    "left out, by a drug": (
        "diabetes-advance-2008",
        "gliclazide-based intensive control in type 2 diabetes, not on insulin",
        "gliclazide-based intensive control in type 2 diabetes, on insulin already",
    ),
    "all of them had it": (
        "gout-febuxostat-vs-allopurinol-cares-2018",
        "febuxostat or allopurinol in gout with cardiovascular disease",
        "febuxostat or allopurinol in gout without cardiovascular disease",
    ),
    "all of them had it, said of people": (
        "gastroenteritis-ondansetron-freedman-2006",
        "oral ondansetron for children with gastroenteritis",
        "oral ondansetron for children with gastroenteritis who do not have vomiting",
    ),
    "a level": (
        "diabetes-empagliflozin-empareg-2015",
        "empagliflozin in type 2 diabetes with heart disease, A1c 8.2",
        "empagliflozin in type 2 diabetes with heart disease, A1c 12",
    ),
    "a level that a word means": (
        "mi-oxygen-deto2x-2017",
        "oxygen in suspected myocardial infarction",
        "oxygen in suspected myocardial infarction with hypoxia",
    ),
    "too late": (
        "bells-palsy-prednisolone-sullivan-2007",
        "prednisolone for Bell's palsy that began 2 days ago",
        "prednisolone for Bell's palsy that began 2 weeks ago",
    ),
    "too early": (
        "vertebroplasty-vertos5-2023",
        "vertebroplasty for a fracture that has hurt for 5 months",
        "vertebroplasty for a fracture that has hurt for 5 days",
    ),
    "stopping what was given": (
        "acne-spironolactone-safa-2023",
        "start spironolactone for acne in women?",
        "stop spironolactone for acne in women?",
    ),
    "starting what was to be stopped": (
        "depression-stopping-antidepressants-antler-2021",
        "stopping antidepressants and relapse",
        "starting antidepressants and relapse",
    ),
    "the way back": (
        "afib-dabigatran-rely-2009",
        "switch from warfarin to dabigatran in atrial fibrillation",
        "switch from dabigatran to warfarin in atrial fibrillation",
    ),
    "to treat what was prevented": (
        "preeclampsia-aspirin-aspre-2017",
        "aspirin to prevent preeclampsia",
        "aspirin to treat preeclampsia",
    ),
    "the contrary": (
        "subclinical-hypothyroidism-trust-2017",
        "levothyroxine for subclinical hypothyroidism at 70",
        "levothyroxine for subclinical hyperthyroidism at 70",
    ),
    "the contrary, beside the same": (
        "croup-low-dose-dexamethasone-geelhoed-1996",
        "dexamethasone for mild croup",
        "dexamethasone for severe croup",
    ),
}


@pytest.mark.parametrize("kind", PAIRS)
def test_only_the_question_outside_is_outside(kind: str, shipped: KnowledgeBase) -> None:
    """What fits the study's own limits is inside them."""
    poem_id, inside, outside = PAIRS[kind]
    index = shipped.index
    assert index.outside(poem_id, index.understand(inside).asked) == ()
    assert index.outside(poem_id, index.understand(outside).asked) != ()


@pytest.mark.parametrize("kind", PAIRS)
def test_what_is_outside_is_never_answered_outright_with_the_study(kind: str, shipped: KnowledgeBase) -> None:
    """Whatever the confidence: following the bottom line there could hurt."""
    poem_id, _, outside = PAIRS[kind]
    index = shipped.index
    understood = index.understand(outside)
    verdict = judge(
        screen(outside, understood.reading, index.reader), understood, index.rank(understood), index, overheard=False
    )
    assert not (isinstance(verdict, Answer) and verdict.match.poem_id == poem_id)


def test_a_reason_says_what_was_asked_and_what_was_studied(shipped: KnowledgeBase) -> None:
    """In a few words, for the list and for `--why`."""
    index = shipped.index
    understood = index.understand("dapagliflozin in heart failure with an ejection fraction of 60%")
    (one,) = index.outside("heart-failure-dapagliflozin-dapahf-2019", understood.asked)
    assert (one.asked, one.took) == ("ejection fraction 60", "ejection fraction up to 40")
    verdict = judge(
        screen("", understood.reading, index.reader), understood, index.rank(understood), index, overheard=False
    )
    assert any(reason.kind == "outside" and "ejection fraction up to 40" in reason.text for reason in verdict.reasons)


def test_hardly_any_phrasing_of_a_curator_is_outside_its_own_study(shipped: KnowledgeBase) -> None:
    """One in two hundred at most: the rule speaks only where both sides say something."""
    index = shipped.index
    texts = [(p.id, text) for p in shipped for text in (p.clinical_question, p.headline, *p.also_asked)]
    wrong = [text for poem_id, text in texts if index.outside(poem_id, index.understand(text).asked)]
    assert len(wrong) < 0.005 * len(texts), wrong
