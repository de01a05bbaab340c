"""Which answers are remembered."""

from bot.faces.discord.listening.answers import Answered, Answers


def test_only_the_last_answers_are_remembered() -> None:
    """The memory is bounded, and holds ids."""
    answers = Answers(most=2)
    for n in range(3):
        answers.remember(n, Answered(n, n, n))
    assert answers.find(0) is None
    assert answers.forget(2) == Answered(2, 2, 2)
    assert answers.forget(2) is None
