"""Manners: how often a person may ask, and for how long an edit changes the answer."""

import pytest

from bot.talk.manners import Cooldown, may_change, wait_sentence


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_five_questions_in_thirty_seconds() -> None:
    """The sixth waits until the first is thirty seconds old; somebody else does not."""
    clock = Clock()
    cooldown = Cooldown(5, clock)
    for _ in range(5):
        assert cooldown.wait(1) == 0
        clock.now += 2
    assert cooldown.wait(1) == pytest.approx(20)
    assert cooldown.wait(2) == 0
    clock.now += 20
    assert cooldown.wait(1) == 0


def test_a_person_is_told_once_per_wait() -> None:
    """Not a sentence per message; the next wait is told anew."""
    clock = Clock()
    cooldown = Cooldown(1, clock)
    cooldown.wait(1)
    assert [cooldown.tell_once(1) for _ in range(3)] == [True, False, False]
    clock.now += 31
    assert cooldown.wait(1) == 0
    assert cooldown.wait(1) > 0
    assert cooldown.tell_once(1)


def test_no_limit_is_no_limit() -> None:
    """Nought means as many as one likes."""
    cooldown = Cooldown(0, Clock())
    assert not any(cooldown.wait(1) for _ in range(100))


def test_the_sentence_counts_whole_seconds() -> None:
    """Never nought, never a fraction."""
    assert wait_sentence(0.2).endswith("in 1 second.")
    assert wait_sentence(12.4).endswith("in 12 seconds.")


def test_an_edit_changes_the_answer_for_ten_minutes() -> None:
    """To the second."""
    assert may_change(0)
    assert may_change(600)
    assert not may_change(600.001)
