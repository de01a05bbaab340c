"""What a text denies: which words deny, how far, and what is no denial."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question import Scoped, scoped


def read(text: str, base: KnowledgeBase, *, lists: bool = False) -> Scoped:
    reader = base.reader
    words = reader.words(text)
    return scoped(words, reader.gaps(text), list(reader.named(words)), reader, lists=lists)


def names(concepts: object) -> set[str]:
    return {concept.name for concept in concepts}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("statins in people without hypertension", {"hypertension"}),
        ("the patient does not have hypertension", {"hypertension"}),
        ("he doesn't have hypertension", {"hypertension"}),
        ("a woman with no history of stroke", {"stroke"}),
        ("COPD but not asthma", {"asthma"}),
        ("everyone except those with dementia", set()),  # "those" is nothing that can be denied
        ("all headaches other than migraine", {"migraine"}),
        ("non-diabetic adults", {"diabetes"}),
        ("afebrile children with cough", {"fever"}),
        ("free of cancer for years", {"cancer"}),
        ("without gout or psoriasis, does it help", {"gout", "psoriasis"}),
        ("asthma was ruled out", {"asthma"}),
        ("gout w/o kidney stones", {"kidney stone"}),
    ],
)
def test_a_condition_is_denied(text: str, denied: set[str], shipped: KnowledgeBase) -> None:
    """Whatever word denies it, and however far behind it stands."""
    assert names(read(text, shipped).denied) == denied


@pytest.mark.parametrize(
    "text",
    [
        "no benefit of statins in dementia?",
        "statins with or without hypertension",
        "whether or not they have hypertension",
        "is metformin not inferior for diabetes",
        "not sure if metformin prevents diabetes",
        "no leg pain, sciatica",
        "no, asthma",
        "no better than placebo in asthma",
    ],
)
def test_a_word_that_denies_something_else_denies_no_condition(text: str, shipped: KnowledgeBase) -> None:
    """No benefit, not inferior, whether or not, with or without: nobody is left out."""
    assert read(text, shipped).denied == frozenset()


def test_a_treatment_is_denied_only_as_something_taken(shipped: KnowledgeBase) -> None:
    """Not on insulin is about people; no antibiotics, and without surgery, is an arm."""
    assert names(read("gout, not on insulin", shipped).denied) == {"insulin"}
    assert names(read("never taken a statin", shipped).denied) == {"statin"}
    arms = read("no antibiotics for sinusitis, and without surgery", shipped)
    assert arms.denied == frozenset()
    assert arms.silent == frozenset()


def test_what_is_denied_here_and_affirmed_there_is_not_denied(shipped: KnowledgeBase) -> None:
    """A text on both is on both."""
    both = read("people with diabetes against people without diabetes", shipped)
    assert both.denied == frozenset()
    assert names(both.affirmed) == {"diabetes"}


def test_what_people_have_is_told_from_what_is_asked(shipped: KnowledgeBase) -> None:
    """With, known, on: it is theirs; a bare name may be the topic."""
    told = read("does aspirin prevent stroke in adults with known asthma", shipped)
    assert names(told.had) == {"asthma"}
    assert {"aspirin", "stroke"} <= names(told.affirmed)


def test_a_list_goes_on_where_it_may(shipped: KnowledgeBase) -> None:
    """In a study's text commas go on with what it left out; in a question they do not."""
    text = "no diabetes, gout or asthma"
    assert names(read(text, shipped, lists=True).denied) == {"diabetes", "gout", "asthma"}
    assert names(read(text, shipped).denied) == {"diabetes"}
