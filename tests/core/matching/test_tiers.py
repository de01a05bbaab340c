"""Emergencies in two tiers, redirects by kind, and when nothing is said."""

from dataclasses import replace

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, NoMatch, Redirect, Silence, Verdict, judge
from bot.core.question.gate.kinds import KINDS, MessageKind, screen
from bot.core.reply import reply_to

CLEAR = "VERTOS IV: vertebroplasty or sham for an acute fracture"
NEAR_NOTHING = "best brace for a scaphoid fracture"


def verdict_on(text: str, kind: MessageKind, share: float, knowledge: KnowledgeBase, *, overheard: bool) -> Verdict:
    """Return the verdict when the gate takes a text for a kind with this share, and for a question with the rest."""
    understood = knowledge.index.understand(text)
    shares = dict.fromkeys(KINDS, 0.0) | {"question": 1 - share} | {kind: share}
    screened = replace(screen(text, understood.reading, knowledge.reader), shares=shares, tripwire="")
    return judge(screened, understood, knowledge.index.rank(understood), knowledge.index, overheard=overheard)


@pytest.mark.parametrize("overheard", [True, False])
def test_a_sure_emergency_is_told_alone(overheard: bool, shipped: KnowledgeBase) -> None:
    """Its card has a number and no study, whatever is near; also when it was overheard."""
    verdict = verdict_on(CLEAR, "emergency", 0.95, shipped, overheard=overheard)
    assert isinstance(verdict, Redirect)
    assert verdict.emergency == "sure"
    reply = reply_to(verdict, shipped.index.understand(CLEAR), shipped)
    assert reply
    assert "112" in reply.title
    assert "112" in reply.lead
    assert not (reply.alert)
    assert not (reply.choices)
    assert not (reply.poem_id)


def test_what_a_poem_answers_is_answered_below_the_warning(shipped: KnowledgeBase) -> None:
    """A possible emergency, or a likely one that asks what a study answers: the answer, and one line above it."""
    for text, share in ((CLEAR, 0.2), (f"{CLEAR}?", 0.95)):
        verdict = verdict_on(text, "emergency", share, shipped, overheard=True)
        assert isinstance(verdict, Answer)
        assert verdict.emergency == "possible"
        reply = reply_to(verdict, shipped.index.understand(text), shipped)
        assert reply
        assert reply.alert.startswith("If this is happening now")
        assert reply.bottom_line


def test_no_warning_without_a_sign_of_danger(shipped: KnowledgeBase) -> None:
    """An ordinary answer has no line above it."""
    reply = reply_to(
        verdict_on(CLEAR, "emergency", 0.01, shipped, overheard=False), shipped.index.understand(CLEAR), shipped
    )
    assert reply
    assert not reply.alert


@pytest.mark.parametrize("kind", ["dose", "interaction", "personal", "diagnosis", "coding", "policy", "legal"])
def test_a_redirect_has_its_kind(kind: MessageKind, shipped: KnowledgeBase) -> None:
    """Sent elsewhere as what it is; the nearer a POEM, the surer that must be."""
    verdict = verdict_on(NEAR_NOTHING, kind, 0.6, shipped, overheard=False)
    assert isinstance(verdict, Redirect)
    assert verdict.kind == kind
    assert verdict.emergency is None
    assert not isinstance(verdict_on(NEAR_NOTHING, kind, 0.1, shipped, overheard=False), Redirect)
    assert isinstance(verdict_on(CLEAR, kind, 0.45, shipped, overheard=False), Answer)


def test_silence_depends_on_whether_it_asks(shipped: KnowledgeBase) -> None:
    """The same words near no POEM: told so when they ask, left alone when they are talk or asked of colleagues."""
    assert isinstance(verdict_on(NEAR_NOTHING, "chatter", 0.1, shipped, overheard=True), NoMatch)
    assert isinstance(verdict_on(NEAR_NOTHING, "chatter", 0.9, shipped, overheard=True), Silence)
    assert isinstance(verdict_on("who has the keys", "policy", 0.9, shipped, overheard=True), Silence)


def test_small_talk_with_the_bot_gets_a_sentence(shipped: KnowledgeBase) -> None:
    """What it can do, and nothing offered."""
    verdict = verdict_on("good bot, that was quick", "chatter", 0.95, shipped, overheard=False)
    assert isinstance(verdict, NoMatch)
    assert verdict.talk
    reply = reply_to(verdict, shipped.index.understand("good bot"), shipped)
    assert reply
    assert "clinical question" in reply.lead
    assert not (reply.choices)
    assert not (reply.links)


def test_the_reasons_tell_the_kind_and_what_weighed(shipped: KnowledgeBase) -> None:
    """In words: how sure, and by which signs."""
    reasons = verdict_on(NEAR_NOTHING, "dose", 0.6, shipped, overheard=False).reasons
    assert reasons[0].text == "this asks for something else: dose (a dose is wanted, 60% sure)"
    assert reasons[1].text.startswith("what weighed most: ")
