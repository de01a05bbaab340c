"""How a follow-up's reply is judged."""

from benchmarks.followups import TOLD_WRONG, measure, outcome, read
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply import Reply, Section

TOLD = {"kind": "told", "must": ["3.45"], "must_not": ["5.18"]}


def reply(*lines: str) -> Reply:
    return Reply("answer", "SAFA", sections=(Section("Skin", lines),))


def test_a_follow_up_is_told_right_when_all_that_must_stand_there_does_and_nothing_of_another_outcome() -> None:
    assert outcome(TOLD, reply("3.45 by 24 weeks")) == "right"
    assert outcome(TOLD, reply("nothing of it")) == "does not show it"
    assert outcome(TOLD, reply("3.45 and 5.18")) == TOLD_WRONG
    assert outcome(TOLD, None) == "left to the desk"


def test_a_new_question_is_right_when_it_is_left_to_the_desk() -> None:
    asked = {"kind": "new_question", "must": [], "must_not": []}
    assert outcome(asked, None) == "right"
    assert outcome(asked, reply("anything")) == "taken for a follow-up"


def test_every_follow_up_is_about_a_poem_that_is_here(shipped: KnowledgeBase) -> None:
    rows = read()
    assert {row["about"] for row in rows} <= shipped.poems.keys()
    found, words = measure(rows[:40], shipped)
    assert sum(outcomes.total() for outcomes in found.values()) == 40
    assert len(words) <= 40
