"""Before a draft is published its curator sees how colleagues would find it, and what would find it better."""

from pathlib import Path

import pytest

from bot.core.matching import KnowledgeBase
from bot.core.question import Vocabulary
from bot.core.review import findable
from bot.library import Library
from tests.core.intake.reading import read_document
from tests.core.made import poem

SHAPES = Path(__file__).parents[2] / "documents" / "shapes"
WORDS = Vocabulary.model_validate(
    {
        "interventions": {"cement": {"also": ["vertebroplasty", "PVP"]}},
        "conditions": {"fracture": {"also": ["broken bone"]}},
    },
    strict=False,
)
DRAFT = {
    "headline": "Cement was not shown to ease a fracture more than a brace",
    "clinical_question": "In women with a fracture, does cement ease pain more than a brace?",
    "bottom_line": "Cement did as well as a brace.",
}


def test_ways_to_ask_come_from_the_question_and_the_vocabulary() -> None:
    """In full, in a few words, by other names; each once, five at most, and the question itself is no proposal."""
    found = findable("brace-2020", DRAFT, KnowledgeBase([poem()], WORDS))
    ways = [asked.question for asked in found.asked]
    assert len(ways) == len(set(ways)) == 5
    assert ways[0] == DRAFT["clinical_question"]
    assert "cement for fracture?" in ways
    assert any("vertebroplasty" in way for way in ways)
    assert found.phrasings == tuple(ways[1:])
    assert found.keywords == ("fracture", "broken bone", "cement", "vertebroplasty", "PVP")


def test_which_poem_is_found_is_told_now_and_then() -> None:
    """A short way finds the older POEM, which many phrasings lead to; with the phrasings it finds this one."""
    knowledge = KnowledgeBase([poem(also_asked=["cement for fracture?", "cement fracture"])], WORDS)
    (short,) = (a for a in findable("brace-2020", DRAFT, knowledge).asked if a.question == "cement for fracture?")
    assert short.first == "cement-2010"
    assert findable("brace-2020", DRAFT, knowledge).lookalikes == ("cement-2010",)
    knowledge = KnowledgeBase([], WORDS)
    assert {asked.then_first for asked in findable("brace-2020", DRAFT, knowledge).asked} == {"brace-2020"}


def test_looking_changes_nothing() -> None:
    """The POEMs in use stay as they are, and looking twice says the same; an id that is taken stands for the draft."""
    knowledge = KnowledgeBase([poem()], WORDS)
    before = knowledge.digest
    assert findable("cement-2010", DRAFT, knowledge) == findable("cement-2010", DRAFT, knowledge)
    assert (knowledge.digest, list(knowledge.poems)) == (before, ["cement-2010"])


@pytest.mark.parametrize("name", ["owners.txt", "department-older.txt", "pdf-text.txt"])
def test_a_draft_of_any_shape_is_found_among_the_shipped_poems(name: str) -> None:
    """Its own question finds it first, whatever else it leaves open."""
    knowledge = Library(Path(__file__).parents[3] / "knowledge").open()
    (draft,) = read_document((SHAPES / name).read_text(encoding="utf-8")).poems
    found = findable(draft.id, draft.as_mapping(), knowledge)
    assert found.asked[0].first == draft.id
    assert found.asked[0].answers
