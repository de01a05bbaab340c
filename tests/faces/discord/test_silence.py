"""What a question channel brings unasked: silence at ordinary talk, and the right POEM at clinical questions.

Played in process, for three hundred lines over a real connection would only test the connection once more.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.core.matching.verdict import Answer, Redirect, Silence, Suggestions, Topic, Verdict
from bot.desk import Desk
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

FOLDER = Path(__file__).parents[2] / "conversations" / "silence"
ORDINARY = FOLDER.joinpath("ordinary.txt").read_text(encoding="utf-8").splitlines()
QUESTIONS: list[dict[str, Any]] = yaml.safe_load((FOLDER / "questions.yaml").read_text(encoding="utf-8"))["questions"]
MOST_INTERJECTIONS = 1
LEAST_FOUND = 0.95


@pytest.fixture(scope="module")
def desk() -> Desk:
    """The desk on the shipped knowledge."""
    library = Library(SHIPPED_KNOWLEDGE)
    return Desk(library, library.open())


async def overheard(desk: Desk, text: str) -> Verdict:
    return (await desk.ask(text, overheard=True)).verdict


def shown(verdict: Verdict) -> set[str]:
    """Return the POEMs that a verdict puts before the reader."""
    match verdict:
        case Answer(match=best, also=also):
            return {best.poem_id, *also}
        case Topic(surely=surely, perhaps=perhaps):
            return {*surely, *perhaps}
        case Suggestions(offered=offered):
            return {match.poem_id for match in offered}
        case _:
            return set()


def test_the_lists_are_as_long_as_they_should_be(desk: Desk) -> None:
    """200 ordinary messages, none twice; 100 questions, 85 or more with a POEM, every id there is."""
    assert len(ORDINARY) == len(set(ORDINARY)) == 200
    assert len(QUESTIONS) == len({q["asked"] for q in QUESTIONS}) == 100
    assert sum(1 for q in QUESTIONS if q["right"]) >= 85
    assert {i for q in QUESTIONS for i in q["right"]} <= set(desk.knowledge.poems)


async def test_ordinary_talk_is_left_alone(desk: Desk) -> None:
    """At most one interjection in 200 messages."""
    verdicts = {line: await overheard(desk, line) for line in ORDINARY}
    spoken = {line: type(v).__name__ for line, v in verdicts.items() if not isinstance(v, Silence)}
    assert len(spoken) <= MOST_INTERJECTIONS, f"{len(spoken)} interjections: {spoken}"


async def test_clinical_questions_are_not(desk: Desk) -> None:
    """At least 95% of those with a POEM are answered with the right one, or offered it."""
    wanted = [q for q in QUESTIONS if q["right"]]
    verdicts = {q["asked"]: await overheard(desk, q["asked"]) for q in wanted}
    missed = {
        q["asked"]: f"{type(verdicts[q['asked']]).__name__} {sorted(shown(verdicts[q['asked']]))}"
        for q in wanted
        if not shown(verdicts[q["asked"]]) & set(q["right"])
    }
    share = 1 - len(missed) / len(wanted)
    assert share >= LEAST_FOUND, f"{share:.1%} of {len(wanted)} found; missed: {missed}"


async def test_no_poem_is_never_answered_with_one(desk: Desk) -> None:
    """A question on which there is no POEM is not answered with one; to offer something near is no harm."""
    for question in (q for q in QUESTIONS if not q["right"]):
        verdict = await overheard(desk, question["asked"])
        assert not isinstance(verdict, Answer | Topic | Redirect), question["asked"]
