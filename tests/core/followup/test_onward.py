"""What is offered under a card to be asked next, over every shipped POEM."""

import re
from dataclasses import replace

import pytest

from bot.core.appraisal import name_of
from bot.core.followup import follow_up, next_questions, told_next
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.reply import card
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.recalling import RECALLED, in_state

KLAZEN = "vertebroplasty-vertos2-2010"
TRIAL_OF_ALL_AGES = "influenza-oseltamivir-jefferson-2014"


def labels(poem: Poem, knowledge: KnowledgeBase) -> list[str]:
    return [question.label for question in next_questions(poem, knowledge)]


def test_three_questions_stand_under_a_card_and_each_is_answered_as_if_typed(shipped: KnowledgeBase) -> None:
    """Two where three would not stand side by side; none is met with "does not say", none tells the card over again."""
    few = 0
    for n, poem in enumerate(shipped):
        questions = next_questions(poem, shipped)
        few += len(questions) < 3
        assert 2 <= len(questions) <= 3, poem.id
        assert len({question.key for question in questions}) == len(questions)
        if n % 3:
            continue
        shown = card(poem, shipped)
        on_card = {line for section in shown.sections for line in section.lines}
        for question in questions:
            told = told_next(question.key, poem, shipped)
            assert told, f"{poem.id}: {question.label}"
            assert told.tone != "none", f"{poem.id}: {question.label}"
            typed = follow_up(question.label, poem, shipped)
            assert typed
            assert told == replace(typed, anew=False), "the buttons teach what can be asked"
            assert told.choices or {line for section in told.sections for line in section.lines} - on_card
    assert few <= 15


def test_the_last_leads_to_the_studies_that_disagree_or_to_others(shipped: KnowledgeBase) -> None:
    """Whoever reads one side must be one tap away from the other."""
    apart = [poem for poem in shipped if shipped.dissenting(poem)]
    assert len(apart) > 20
    for poem in apart[::3]:
        last = next_questions(poem, shipped)[-1]
        assert last.label == "Who disagrees?", poem.id
        told = told_next(last.key, poem, shipped)
        assert told
        assert name_of(shipped.dissenting(poem)[0]) in told.lead
    assert labels(shipped.poems["statin-jupiter-2008"], shipped)[-1] != "Who disagrees?"


def test_people_are_offered_where_a_study_took_them_among_others_and_tells_of_them_apart(
    shipped: KnowledgeBase,
) -> None:
    """Not where it took none, nor where it took no others; a row that only names them is not enough."""
    assert "In kids?" in labels(shipped.poems[TRIAL_OF_ALL_AGES], shipped)
    for poem_id in ("diabetes-accord-glucose-2008", "gastroenteritis-ondansetron-freedman-2006"):
        assert "In kids?" not in labels(shipped.poems[poem_id], shipped), "no child, or children only"
    assert "In women?" not in labels(shipped.poems["acne-spironolactone-safa-2023"], shipped), "women only"


def test_what_a_study_lacks_is_not_offered(shipped: KnowledgeBase) -> None:
    """Newer evidence only where some is known; harms only where they were read."""
    for poem in shipped:
        offered = labels(poem, shipped)
        assert poem.later or "Newer?" not in offered, poem.id
        harm = poem.harms or any(outcome.role == "harm" for outcome in poem.outcomes)
        assert harm or "Harms?" not in offered, poem.id


def test_the_words_are_the_curators(shipped: KnowledgeBase) -> None:
    """Another label is shown and asked; one that is no way of asking for the thing is not offered at all."""
    sayings = shipped.vocabulary.sayings
    harms = sayings.next["harms"]

    def said(label: str) -> KnowledgeBase:
        changed = sayings.model_copy(update={"next": {**sayings.next, "harms": label}})
        return KnowledgeBase([shipped.poems[KLAZEN]], shipped.vocabulary.model_copy(update={"sayings": changed}))

    poem = shipped.poems[KLAZEN]
    assert harms in labels(poem, shipped)
    assert "Side effects?" in labels(poem, said("Side effects?"))
    assert not {"Weather?", harms} & set(labels(poem, said("Weather?")))
    assert told_next("weather", poem, shipped) is None, "no longer offered"


@pytest.mark.parametrize("state", RECALLED)
def test_a_recalled_poem_offers_nothing(state: str, shipped: KnowledgeBase) -> None:
    """What is asked of it all the same brings its notice."""
    if state == "gone":
        return
    knowledge = in_state(shipped, state, KLAZEN)
    poem = knowledge.poems[KLAZEN]
    assert next_questions(poem, knowledge) == ()
    assert told_next("harms", poem, knowledge) == card(poem, knowledge)


def test_every_question_shipped_is_understood() -> None:
    """Each label of the sayings is offered under some card, or would be: none is dead."""
    sayings = Library(SHIPPED_KNOWLEDGE).sayings()
    assert all(re.fullmatch(r"[a-z_]{1,14}", key) and len(label) <= 24 for key, label in sayings.next.items())
    assert {"harms", "disagree", "others", "newer", "children"} <= sayings.next.keys()
