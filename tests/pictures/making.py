"""POEMs made for these tests, and the shipped ones."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

from bot.core.poem.model import Citation, Effect, Outcome, Poem, Population, Result, Status, Study
from bot.library import Library

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

_DEATH: dict[str, Any] = {"name": "death", "kind": "binary", "better": "lower", "time": "1 year"}


@cache
def shipped() -> tuple[Poem, ...]:
    """Return the POEMs that Bottomline ships with."""
    return tuple(Library(KNOWLEDGE).open())


def poem(*outcomes: Outcome, **study: Any) -> Poem:
    """Return a POEM of a trial of drug against placebo with these outcomes."""
    about: dict[str, Any] = {
        "design": "Randomized controlled trial",
        "population": Population(who="adults"),
        "intervention": "drug",
        "comparison": "placebo",
    }
    return Poem(
        id="made-up",
        headline="A headline",
        clinical_question="A question?",
        bottom_line="A bottom line.",
        study=Study(**(about | study)),
        outcomes=outcomes,
        synopsis="A synopsis.",
        specialty="Pain medicine",
        citation=Citation(authors="A B", title="A title", journal="A journal", year=2020),
        status=Status(added=dt.date(2026, 1, 1)),
    )


def counted(drug: tuple[int, int], placebo: tuple[int, int], **more: Any) -> Outcome:
    """Return a binary outcome with events and patients of both arms."""
    arms = {"intervention": Result(events=drug[0], n=drug[1]), "control": Result(events=placebo[0], n=placebo[1])}
    return Outcome(**(_DEATH | arms | more))


def percent(drug: float, placebo: float, **more: Any) -> Outcome:
    """Return a binary outcome with percentages only."""
    arms = {"intervention": Result(percent=drug), "control": Result(percent=placebo)}
    return Outcome(**(_DEATH | arms | more))


def scored(value: float | None, ci95: tuple[float, float] | None, favours: str | None, **more: Any) -> Outcome:
    """Return a continuous outcome with a difference in means."""
    effect = Effect.model_validate(
        {"measure": "mean difference", "value": value, "ci95": ci95, "favours": favours, "p": more.pop("p", None)}
    )
    about: dict[str, Any] = {"name": "pain", "kind": "continuous", "time": "1 year", "effect": effect}
    return Outcome(**(about | more))
