"""Manners: how often a person may ask, and for how long an edit changes the answer."""

import pytest

from bot.talk import manners
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


def test_a_wait_is_over_to_the_second() -> None:
    """What was refused does not count, and whoever still asks after thirty seconds of it is told anew."""
    clock = Clock()
    cooldown = Cooldown(2, clock)
    assert [cooldown.wait(1), cooldown.wait(1)] == [0, 0]
    clock.now += 29.5
    assert cooldown.wait(1) == 0.5
    assert cooldown.tell_once(1)
    clock.now += 0.5
    assert [cooldown.wait(1), cooldown.wait(1)] == [0, 0]
    assert cooldown.wait(1) == 30
    assert [cooldown.tell_once(1), cooldown.tell_once(1)] == [True, False]
    clock.now += 29.5
    assert not cooldown.tell_once(1)
    clock.now += 0.5
    assert cooldown.tell_once(1)


def test_somebody_who_never_had_to_wait_is_told_at_once() -> None:
    """Even when the clock has only just begun to run."""
    clock = Clock()
    clock.now = 0.0
    assert Cooldown(1, clock).tell_once(1)


def test_the_longest_silent_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only so many people are remembered; who asks again is remembered as the latest."""
    monkeypatch.setattr(manners, "_MOST_PEOPLE", 2)
    cooldown = Cooldown(2, Clock())
    for person in (1, 2, 1):
        assert cooldown.wait(person) == 0
    assert cooldown.wait(1) > 0
    assert cooldown.tell_once(2)
    assert cooldown.wait(3) == 0
    assert cooldown.wait(1) > 0, "1 asked after 2"
    assert cooldown.tell_once(2), "2 was forgotten with what it was told"
    assert [cooldown.wait(2), cooldown.wait(2)] == [0, 0]


def test_no_limit_is_no_limit() -> None:
    """Nought means as many as one likes; one means one."""
    cooldown = Cooldown(0, Clock())
    assert not any(cooldown.wait(1) for _ in range(100))
    once = Cooldown(1, Clock())
    assert [once.wait(1) > 0, once.wait(1) > 0] == [False, True]


def test_the_sentence_counts_whole_seconds() -> None:
    """Never nought, never a fraction."""
    assert wait_sentence(0.2) == "One moment, please: ask again in 1 second."
    assert wait_sentence(2) == "One moment, please: ask again in 2 seconds."
    assert wait_sentence(12.4).endswith("in 12 seconds.")


def test_an_edit_changes_the_answer_for_ten_minutes() -> None:
    """To the second."""
    assert may_change(0)
    assert may_change(600)
    assert not may_change(600.001)
