"""What somebody's words are about."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk, Opened
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from bot.talk.attention import Act, Chosen, Command, Question, Refused, Said, Told, attend
from bot.talk.guide import NOTHING_ASKED
from tests.core import made

POEM = "cement-2010"
FOLLOW_UP = "who funded it?"
QUESTION = "does cement ease the pain of a fracture more than a sham?"


@pytest.fixture(scope="module")
def desk(shipped: KnowledgeBase) -> Desk:
    """A desk with a POEM that stands and one that was retracted."""
    retracted = made.poem("glue-2012", status={"added": "2026-11-22", "state": "retracted"})
    return Desk(Library(SHIPPED_KNOWLEDGE), KnowledgeBase([made.poem(POEM), retracted], shipped.vocabulary))


def reply_of(act: Act | None) -> str:
    """Return the title of what is told at once."""
    assert isinstance(act, Told)
    return act.reply.title


@pytest.mark.parametrize(
    ("said", "overheard"),
    [
        (Said(text=QUESTION), None),
        (Said(text=QUESTION, addressed=True), False),
        (Said(text=QUESTION, addressed=True, listening=True), False),
        (Said(text=QUESTION, listening=True), True),
        (Said(text=QUESTION, replying=True), True),
    ],
    ids=["nobody asked", "addressed", "addressed where we listen", "overheard", "replying"],
)
def test_a_question_is_for_us_when_it_is_meant_for_us(said: Said, overheard: bool | None, desk: Desk) -> None:
    """By name, in a question channel or in reply to us; overheard when it was not said to us by name."""
    act = attend(said, desk)
    assert act == (None if overheard is None else Question(QUESTION, overheard))


def test_a_follow_up_is_answered_wherever_its_poem_is_under_discussion(desk: Desk) -> None:
    """Also where we neither listen nor were named; without a POEM it is a question, or none of our business."""
    assert "funding" in reply_of(attend(Said(text=FOLLOW_UP, about=POEM), desk))
    assert attend(Said(text=FOLLOW_UP), desk) is None
    assert attend(Said(text="does honey help a cough?", about=POEM), desk) is None
    assert attend(Said(text="yes", about=POEM), desk) is None, "said to a colleague"
    assert attend(Said(text=FOLLOW_UP, addressed=True), desk) == Question(FOLLOW_UP, overheard=False)


@pytest.mark.parametrize(
    ("text", "act"),
    [("2", Chosen(2)), ("second", Chosen(2)), ("the first", Chosen(1)), ("Third.", Chosen(3)),
     ("the second one", Chosen(2)),
     ("yes", Refused("There are 3 to choose from; type a number from 1 to 3.")),
     ("fifth", Refused("There are 3 to choose from; type a number from 1 to 3."))],
)  # fmt: skip
def test_one_of_those_offered_is_chosen_by_number_or_by_word(text: str, act: Act, desk: Desk) -> None:
    """Before anything else, also while a POEM is open; of one alone, yes is enough."""
    assert attend(Said(text=text, about=POEM, choices=3), desk) == act
    assert attend(Said(text="yes", about=POEM, choices=1), desk) == Chosen(1)


@pytest.mark.parametrize("text", ["none of these", "No", "neither", "n"])
def test_none_of_those_offered_is_a_choice_too(text: str, desk: Desk) -> None:
    """It brings where else to look, by the question where that can be read, and no search for the words."""
    assert attend(Said(text=text, choices=2), desk) == Told(desk.none_of_these(""), "none_of_these")
    assert attend(Said(text=text, choices=2, asked=QUESTION), desk) == Told(
        desk.none_of_these(QUESTION), "none_of_these"
    )
    assert attend(Said(text=text), desk) is None


@pytest.mark.parametrize(("text", "act"), [("2", Chosen(2)), ("the third", Chosen(3)), ("yes", None), ("no", None)])
def test_what_may_be_asked_next_is_chosen_by_number_alone(text: str, act: Act | None, desk: Desk) -> None:
    """After a card, yes and no answer nothing."""
    assert attend(Said(text=text, about=POEM, choices=3, are_poems=False), desk) == act


async def test_a_reply_to_a_card_is_not_met_with_silence(desk: Desk) -> None:
    """What is neither a follow-up nor a question is told what the POEM does say; small talk is left alone."""
    for text, told in (("seems rather far from my list this week", True), ("thanks, see you at lunch", False)):
        act = attend(Said(text=text, about=POEM, replying=True), desk)
        assert isinstance(act, Told | Question)
        said = act.reply if isinstance(act, Told) else act.reply_to(await desk.ask(act.text, overheard=act.overheard))
        assert bool(said) == told, text


def test_a_follow_up_on_a_recalled_poem_brings_its_notice(desk: Desk) -> None:
    """And a question of its own stays one."""
    assert "RETRACTED" in reply_of(attend(Said(text=FOLLOW_UP, about="glue-2012"), desk))
    asked = attend(Said(text="does honey help a cough?", about="glue-2012", replying=True), desk)
    assert asked == Question("does honey help a cough?", overheard=True)


@pytest.mark.parametrize("overheard", [True, False])
async def test_what_cannot_be_answered_after_a_poem_is_gone_says_that_it_is_gone(overheard: bool, desk: Desk) -> None:
    """A reply to its card is met neither with silence nor with "no POEM on that"; what has an answer is answered."""
    act = attend(Said(text=FOLLOW_UP, about="gone-2000", replying=True, addressed=not overheard), desk)
    assert isinstance(act, Question)
    assert act.overheard == overheard
    told = act.reply_to(await desk.ask(act.text, overheard=act.overheard))
    assert told
    assert told.title == "That POEM is no longer here"
    asked = attend(Said(text=QUESTION, about="gone-2000", replying=True, addressed=not overheard), desk)
    assert isinstance(asked, Question)
    verdict = await desk.ask(asked.text)
    assert asked.reply_to(verdict) == verdict.reply
    aside = attend(Said(text="thanks", about="gone-2000", listening=True), desk)
    assert aside == Question("thanks", overheard=True)


def test_a_poem_is_opened_by_its_id_where_a_question_would_be_answered(desk: Desk) -> None:
    """As a suggestion while typing fills it in; of a recalled one its notice."""
    opened = desk.opened(POEM)
    assert isinstance(opened, Opened)
    assert attend(Said(text=f" {POEM} ", addressed=True), desk) == Told(opened.card(), "opened")
    assert "RETRACTED" in reply_of(attend(Said(text="glue-2012", addressed=True), desk))
    assert attend(Said(text=POEM), desk) is None


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_said_is_answered_only_when_said_to_us(text: str, desk: Desk) -> None:
    """Our name alone brings how to ask; a picture in a question channel, or in reply, brings nothing."""
    assert attend(Said(text=text, addressed=True), desk) == Told(NOTHING_ASKED, "nothing_asked")
    assert attend(Said(text=text, listening=True, replying=True, about=POEM, choices=2, commands=["/x"]), desk) is None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("1", Chosen(1)),
        (" 2 ", Chosen(2)),
        ("0", Refused),
        ("3", Refused),
        ("002", Chosen(2)),
        ("0002", Question),
        ("²", Question),
        ("1" * 5000, Question),
    ],
    ids=lambda value: str(value)[:12],
)
def test_a_number_chooses_from_what_was_offered(text: str, act: Chosen | type, desk: Desk) -> None:
    """Only a number that was offered; what is no number that a person would choose by is something said."""
    found = attend(Said(text=text, addressed=True, choices=2), desk)
    assert found == act or (isinstance(act, type) and isinstance(found, act))
    assert isinstance(attend(Said(text="1", addressed=True), desk), Question), "nothing was offered"


def test_a_wrong_number_is_told_the_right_ones(desk: Desk) -> None:
    """In words that fit one as well as many."""
    assert attend(Said(text="9", choices=3), desk) == Refused("There are 3 to choose from; type a number from 1 to 3.")
    assert attend(Said(text="9", choices=2), desk) == Refused("There are 2 to choose from; type a number from 1 to 2.")
    assert attend(Said(text="9", choices=1), desk) == Refused("There is only 1 to choose.")


def test_commands_are_typed_where_there_are_any(desk: Desk) -> None:
    """With what follows them, in any case; an unknown one is told so; elsewhere a slash is only a slash."""
    known = ("/poem", "/help")
    assert attend(Said(text="/POEM  vertos II ", commands=known), desk) == Command("/poem", "vertos II")
    refused = attend(Said(text="/nonsense", commands=known), desk)
    assert refused == Refused("There is no command /nonsense. Type /help to see them.")
    assert attend(Said(text="/help", commands=known), desk) == Command("/help", "")
    assert isinstance(attend(Said(text="poem", addressed=True, commands=known), desk), Question)
    assert isinstance(attend(Said(text="/poem vertos", addressed=True), desk), Question)


@pytest.mark.parametrize(
    "text",
    [
        "a man has collapsed in the corridor and is not breathing",
        "I want to kill myself",
        "my chest hurts and I can't breathe",
    ],
)
async def test_an_overheard_emergency_is_answered(text: str, shipped: KnowledgeBase) -> None:
    """It asks nothing and names no treatment; even so, somebody is in danger."""
    desk = Desk(Library(SHIPPED_KNOWLEDGE), shipped)
    act = attend(Said(text=text, listening=True), desk)
    assert isinstance(act, Question)
    assert act.overheard
    told = act.reply_to(await desk.ask(act.text, overheard=act.overheard))
    assert told
    assert told.tone == "emergency"
