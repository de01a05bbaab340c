"""What is said in an emergency: the number before all, in the writer's language, and no study."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import judge
from bot.core.question.gate.kinds import screen
from bot.core.reply import FOR_PROFESSIONALS, Reply
from bot.core.reply.verdicts import reply_to

ONE_SCREEN = 500  # characters: a phone shows the whole card without a scroll


def said_to(text: str, knowledge: KnowledgeBase, *, overheard: bool = False) -> Reply | None:
    understood = knowledge.index.understand(text)
    screened = screen(text, understood.reading, knowledge.reader)
    verdict = judge(screened, understood, knowledge.index.rank(understood), knowledge.index, overheard=overheard)
    return reply_to(verdict, understood, knowledge)


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("bed 7 is not breathing", ""),
        ("mi marido no respira y está morado, ayuda", "Llame ahora mismo"),
        ("mon mari ne respire plus, il est bleu, aidez-moi", "Appelez tout de suite"),
        ("mein Vater atmet nicht mehr, was soll ich tun", "Rufen Sie sofort"),
        ("minha filha engoliu uma pilha e não consegue respirar", "Ligue já"),
        ("mijn man ademt niet meer en is blauw", "Bel nu"),
        ("mio padre non respira più, aiuto", "Chiami subito"),
    ],
)
def test_the_number_comes_first_and_no_study(text: str, theirs: str, shipped: KnowledgeBase) -> None:
    """In the title, before a word is read; then whom to call, first in the language that it was written in."""
    reply = said_to(text, shipped)
    assert reply is not None
    assert reply.tone == "emergency"
    assert reply.title.startswith("Call 112, 911, 999 or 000")
    assert reply.lead.startswith(theirs or "112 in Europe")
    assert reply == Reply("emergency", reply.title, lead=reply.lead, footer=FOR_PROFESSIONALS)
    assert len(reply.title) + len(reply.lead) + len(reply.footer) < ONE_SCREEN


def test_for_whom_it_is_stands_under_every_warning(shipped: KnowledgeBase) -> None:
    """In an emergency, a possible one, one's own care, beyond a window; under no other reply of its own."""
    warned = (
        "bed 7 is not breathing",
        "I have chest pain, what should I take?",
        "is it too late to give tranexamic acid 4 hours after a car crash?",
    )
    for text in warned:
        reply = said_to(text, shipped)
        assert reply, text
        assert reply.footer == FOR_PROFESSIONALS, text
    for text in ("does honey help a child's cough", "what dose of prednisone for gout?", "best brace for a scaphoid?"):
        reply = said_to(text, shipped)
        assert reply, text
        assert reply.footer == "", text


def test_other_redirects_are_no_emergency(shipped: KnowledgeBase) -> None:
    """They have their own tone: red is for a life."""
    reply = said_to("what dose of prednisone for gout?", shipped)
    assert reply is not None
    assert reply.tone == "redirect"


def test_of_a_foreign_question_it_is_not_said_how_a_study_differs(shipped: KnowledgeBase) -> None:
    """Only its names were read: what it does not name, it may yet say."""
    reply = said_to("¿los antibióticos acortan la otitis media en niños?", shipped)
    assert reply is not None
    assert reply.lead.startswith("Solo leo inglés")
    assert reply.choices
    assert not any(choice.differs for choice in reply.choices)
