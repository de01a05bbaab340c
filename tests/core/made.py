"""POEMs made for a test: a sound one, with what the test changes."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.sayings import Sayings
from bot.core.question.vocabulary import Vocabulary
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

SYNOPSIS = " ".join(["In this trial pain was scored from 0 to 10 after a month and after a year."] * 8)


def poem(poem_id: str = "cement-2010", **changes: Any) -> Poem:
    """Return a POEM that an editor has nothing to say about, except for the changes; study and citation are merged."""
    study = {
        "design": "Randomized controlled trial",
        "population": {"n": 202, "who": "adults"},
        "intervention": "cement",
        "comparison": "sham",
        **changes.pop("study", {}),
    }
    citation = {
        "authors": "Klazen CA",
        "title": "Cement",
        "journal": "Lancet",
        "year": 2010,
        "pmid": "20701962",
        **changes.pop("citation", {}),
    }
    content = {
        "id": poem_id,
        "headline": "Cement was not shown to ease pain more than a sham",
        "clinical_question": "In adults with a fracture, does cement ease pain more than a sham?",
        "also_asked": [f"does cement help {n}" for n in range(6)],
        "not_asked": [f"does a brace help {n}" for n in range(3)],
        "bottom_line": "Cement was not shown to ease pain more than a sham.",
        "study": study,
        "synopsis": SYNOPSIS,
        "specialty": "Musculoskeletal",
        "citation": citation,
        "read": {"abstract": "full", "paper": "full"},
        "status": {"added": "2026-11-22"},
        **changes,
    }
    return Poem.model_validate(content, strict=False)


def knowledge(poems: Iterable[Poem]) -> KnowledgeBase:
    """Return a knowledge base of these POEMs, without vocabulary but with the sayings that are shipped."""
    return KnowledgeBase(poems, Vocabulary(sayings=sayings()))


@cache
def sayings() -> Sayings:
    """Return the sayings that are shipped."""
    return Library(SHIPPED_KNOWLEDGE).sayings()


def outcome(**changes: Any) -> dict[str, Any]:
    """Return a primary outcome, for a POEM."""
    return {"name": "pain", "kind": "binary", "role": "primary", **changes}
