"""Manners: how often a person may ask, which answers are remembered, and what a risk looks like."""

import pytest

from bot.faces.discord.manners import Answered, Answers, Cooldown, wait_sentence
from bot.faces.discord.messages.risk import risk_of


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
    cooldown = Cooldown(0)
    assert not any(cooldown.wait(1) for _ in range(100))


def test_the_sentence_counts_whole_seconds() -> None:
    """Never nought, never a fraction."""
    assert wait_sentence(0.2).endswith("in 1 second.")
    assert wait_sentence(12.4).endswith("in 12 seconds.")


def test_only_the_last_answers_are_remembered() -> None:
    """The memory is bounded, and holds ids."""
    answers = Answers(most=2)
    for n in range(3):
        answers.remember(n, Answered(n, n, n))
    assert answers.find(0) is None
    assert answers.forget(2) == Answered(2, 2, 2)
    assert answers.forget(2) is None


@pytest.mark.parametrize(
    ("typed", "risk"),
    [("10", 0.1), ("10%", 0.1), (" 2.5 % ", 0.025), ("2,5", 0.025), ("0", None), ("100", None), ("ten", None),
     ("-5", None), ("1e5", None), ("", None), ("999", None)],
)  # fmt: skip
def test_a_risk_is_a_percentage_between_the_ends(typed: str, risk: float | None) -> None:
    """A percentage with or without its sign, with a point or a comma; nought and a hundred are none."""
    found = risk_of(typed)
    assert found == (None if risk is None else pytest.approx(risk))
