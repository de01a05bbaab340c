"""That a question was read with other eyes is said: misspelt words, another language, what the study did not take."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, Suggestions, judge
from bot.core.question import screen
from bot.core.reply import Reply, reply_to


def said(text: str, base: KnowledgeBase, kind: type[Answer | Suggestions]) -> Reply:
    """Return the reply to a question that gets this kind of verdict."""
    understood = base.index.understand(text)
    verdict = judge(
        screen(text, understood.reading, base.reader),
        understood,
        base.index.rank(understood),
        base.index,
        overheard=False,
    )
    assert isinstance(verdict, kind)
    reply = reply_to(verdict, understood, base)
    assert reply is not None
    return reply


def test_a_repair_is_said_on_the_card(shipped: KnowledgeBase) -> None:
    """In small print above what the study compared; a question without a slip has no such line."""
    first = said("dabigatrn or warfarin in atrial fibrillation", shipped, Answer).sections[0]
    assert (first.role, first.small) == ("read", True)
    assert first.lines == ("I read a misspelt word as “dabigatran”.",)
    roles = {
        section.role for section in said("dabigatran or warfarin in atrial fibrillation", shipped, Answer).sections
    }
    assert "read" not in roles


def test_what_lies_outside_is_said_at_the_choice(shipped: KnowledgeBase) -> None:
    """With what the study took and what was asked."""
    choices = said("dapagliflozin in heart failure with an ejection fraction of 60%", shipped, Suggestions).choices
    (own,) = [choice for choice in choices if choice.poem_id == "heart-failure-dapagliflozin-dapahf-2019"]
    assert "ejection fraction up to 40" in own.differs
    assert "ejection fraction 60" in own.differs


@pytest.mark.parametrize(
    ("text", "own", "drug"),
    [
        ("¿Es mejor el apixaban que la warfarina en la fibrilación auricular?", "Solo leo inglés", "apixaban"),
        ("est-ce que le febuxostat est dangereux pour les patients avec la goutte ?", "Je ne lis que", "febuxostat"),
        ("hilft Semaglutide bei einer Adipositas ohne Diabetes?", "Ich lese nur Englisch", "semaglutide"),
    ],
)
def test_a_foreign_question_is_told_in_its_language_and_in_english(
    text: str, own: str, drug: str, shipped: KnowledgeBase
) -> None:
    """That English is read, what was recognised, and what that finds."""
    reply = said(text, shipped, Suggestions)
    assert own in reply.lead
    assert "I read English only" in reply.lead
    assert f"I recognised: {drug}" in reply.lead
    assert reply.choices
