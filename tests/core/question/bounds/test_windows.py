"""Windows: how their limits are read, and which questions lie outside."""

from math import inf

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Outcome, Window
from bot.core.question import Bounds, Span, bounds_of

INJURY = "time from injury to the start of treatment"


def bounds(limit: str, base: KnowledgeBase, what: str = INJURY) -> Bounds | None:
    return bounds_of(Window(what=what, limit=limit, outside="Deaths rose."), base.reader)


@pytest.mark.parametrize(
    ("limit", "hours"),
    [("within 3 hours", 3), ("within 72 hours", 72), ("within 5 days", 120), ("under 2 weeks", 336)],
)
def test_a_limit_in_time_is_read(limit: str, hours: float, shipped: KnowledgeBase) -> None:
    """In the words of a question; a week that is no age."""
    assert bounds(limit, shipped) == Bounds(onset=Span(0, hours))


def test_a_limit_may_be_open_upwards_an_age_or_a_level(shipped: KnowledgeBase) -> None:
    """Over two weeks; under 65 years; an LDL under 130."""
    weeks = bounds("over 2 weeks", shipped, "time since the cough began")
    assert weeks is not None
    assert weeks.onset is not None
    assert weeks.onset.least == pytest.approx(336)
    assert weeks.onset.most == inf
    assert bounds("under 65 years", shipped, "age") == Bounds(ages=(0, 65))
    assert bounds("60 years or older", shipped, "age") == Bounds(ages=(60, 120))
    level = bounds("under 130", shipped, "LDL")
    assert level is not None
    assert set(level.levels) == {"LDL"}


def test_what_no_reader_reads_is_none(shipped: KnowledgeBase) -> None:
    """So that `check` can tell it."""
    assert bounds("as soon as possible", shipped) is None


def outside(question: str, limit: str, base: KnowledgeBase, what: str = INJURY) -> bool:
    own = bounds(limit, base, what)
    assert own is not None
    understood = base.index.understand(question)
    asked = understood.asked
    return own.leave_out(asked.limits, asked.scope, understood.aspects.people.ages, late=asked.late)


@pytest.mark.parametrize(
    ("question", "is_outside"),
    [
        ("is it too late to give it 4 hours after a car crash?", True),
        ("injured 6 hours ago, give it?", True),
        ("given 3 hours after the injury?", False),
        ("given 3.5 hours after the injury?", True),
        ("within 2 hours of injury?", False),
        ("within 8 hours of injury?", True),
        ("give it after 3 hours?", True),
        ("give it after 2 hours?", False),
        ("give it at 4 hours?", True),
        ("give it at 2 hours?", False),
        ("beyond 3 h?", True),
        ("crash 8 hours later", True),
        ("is 4 hours too late", True),
        ("1 g over 10 minutes then 1 g over 8 hours", False),
        ("deaths at 28 days", False),
        ("deaths after 9 months", False),
        ("does it save lives?", False),
        ("is it too late?", True),
        ("what of late presenters?", True),
        ("too late 1 hour after the crash?", False),
        ("bleeding for 5 hours, give it?", True),
        ("bleeding for 2 hours, give it?", False),
        ("injured yesterday, give it?", True),
        ("injured last night, give it?", True),
        ("the patient came at night, late shift", False),
    ],
)
def test_a_time_outside_is_told_from_one_inside(question: str, is_outside: bool, shipped: KnowledgeBase) -> None:
    """A time since the onset, one that can be nothing else, or "too late" without a number."""
    assert outside(question, "within 3 hours", shipped) is is_outside


@pytest.mark.parametrize(
    ("question", "is_outside"),
    [("in a 70 year old?", True), ("in a 64 year old?", False), ("in people over 60?", False),
     ("in people over 65?", True), ("is it too late?", False)],
)  # fmt: skip
def test_an_age_outside_is_told(question: str, is_outside: bool, shipped: KnowledgeBase) -> None:
    """Ranges that only touch are apart; lateness is no age."""
    assert outside(question, "under 65 years", shipped, "age") is is_outside


@pytest.mark.parametrize(("question", "is_outside"), [("LDL of 150?", True), ("LDL of 100?", False), ("any?", False)])
def test_a_level_outside_is_told(question: str, is_outside: bool, shipped: KnowledgeBase) -> None:
    """By the measures of the vocabulary."""
    assert outside(question, "under 130", shipped, "LDL") is is_outside


def test_too_short_is_outside_a_window_that_is_open_upwards(shipped: KnowledgeBase) -> None:
    """Over two weeks: a cough for 3 days is outside, one for 3 weeks is not; late is never outside."""
    what = "time since the cough began"
    assert outside("cough that started 3 days ago", "over 2 weeks", shipped, what)
    assert not outside("cough that started 3 weeks ago", "over 2 weeks", shipped, what)
    assert not outside("is it too late?", "over 2 weeks", shipped, what)


def test_a_time_at_which_something_was_measured_is_no_delay(shipped: KnowledgeBase) -> None:
    """Pain at 24 hours is not a dose given at 24 hours."""
    window = Window(what=INJURY, limit="within 12 hours", outside="Not studied.")
    pain = Outcome(name="pain", kind="binary", time="24 hours")
    asked = shipped.index.understand("half the pain gone at 24 h?").asked
    for outcomes, is_outside in (((), True), ((pain,), False)):
        own = bounds_of(window, shipped.reader, outcomes)
        assert own is not None
        assert own.leave_out(asked.limits, asked.scope, None, late=False) is is_outside


def test_every_shipped_window_can_be_read(shipped: KnowledgeBase) -> None:
    """A window that nobody can compare a question with guards nothing."""
    for poem in shipped:
        if poem.window:
            assert bounds_of(poem.window, shipped.reader), f"{poem.id}: {poem.window.limit}"


@pytest.mark.parametrize(
    ("question", "is_outside"),
    [("dual antiplatelets for 90 days after a TIA?", True), ("dual antiplatelets for 3 weeks?", False),
     ("dual antiplatelets beyond 21 days?", True), ("a 10-day course of both?", False),
     ("TIA 2 days ago, both?", False),
     ("dual antiplatelets after a TIA?", False)],
)  # fmt: skip
def test_a_length_of_treatment_is_no_onset(question: str, is_outside: bool, shipped: KnowledgeBase) -> None:
    """A window on a length of treatment."""
    assert outside(question, "within 21 days", shipped, "how long both drugs are taken") is is_outside


@pytest.mark.parametrize(
    ("question", "is_out"),
    [("dexamethasone for covid without oxygen?", True), ("in covid not on oxygen?", True), ("no oxygen needed?", True),
     ("in covid on oxygen?", False), ("in covid?", False)],
)  # fmt: skip
def test_who_is_not_on_it_is_outside(question: str, is_out: bool, shipped: KnowledgeBase) -> None:
    """A window of those who are on something."""
    assert outside(question, "with oxygen or a ventilator", shipped, "breathing support") is is_out
