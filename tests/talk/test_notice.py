"""For whom it is: under the first card in a place in a day, always under warnings, never under what follows a card."""

import pytest

from bot.core.reply import FOR_PROFESSIONALS, ON_A_CARD, Choice, Reply
from bot.talk import Notice

CARD = Reply("answer", "found", bottom_line="It helps.", poem_id="cement-2010")
OFFER = Reply("offer", "one of these?", choices=(Choice("cement-2010", "q", "h"),))
DAY = 24 * 60 * 60


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("first", [CARD, OFFER])
def test_the_first_card_of_a_day_says_it(first: Reply) -> None:
    """Once in each place, and again a day later, to the second; whole where no source stands above it."""
    clock = Clock()
    notice = Notice(clock)
    assert notice.under(first, place=1).footer == (ON_A_CARD if first is CARD else FOR_PROFESSIONALS)
    assert notice.under(CARD, place=1).footer == ""
    assert notice.under(CARD, place=2).footer == ON_A_CARD
    clock.now = DAY - 1
    assert notice.under(CARD, place=1).footer == ""
    clock.now = DAY
    assert notice.under(CARD, place=1).footer == ON_A_CARD
    clock.now = DAY + 1
    assert notice.under(CARD, place=1).footer == ""


def test_what_follows_a_card_does_not_say_it() -> None:
    """Nor does it count as the first of the day; what has a footer keeps it."""
    notice = Notice(Clock())
    told = Reply("answer", "who paid", lead="Nobody.", poem_id="cement-2010")
    assert notice.under(told, place=1) == told
    warning = Reply("warning", "retracted", footer=ON_A_CARD)
    assert notice.under(warning, place=1) == warning
    assert notice.under(CARD, place=1).footer == ON_A_CARD


def test_the_same_answer_says_it_again() -> None:
    """A question that was edited, or an answer that had to be sent twice, changes nothing of it."""
    notice = Notice(Clock())
    for _ in range(2):
        assert notice.under(CARD, place=1, asked=7).footer == ON_A_CARD
    assert notice.under(CARD, place=1, asked=8).footer == ""
