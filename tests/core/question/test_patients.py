"""Which conditions a text says that its patients have."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question import conditions_had


@pytest.mark.parametrize(
    ("text", "had"),
    [
        ("How should blood pressure be treated in acute stroke?", {"stroke"}),
        ("beta blocker after a heart attack", {"myocardial infarction"}),
        ("a blood thinner for someone with atrial fibrillation", {"atrial fibrillation"}),
        ("which drugs prevent stroke", set()),
        ("does a statin lower the risk of stroke", set()),
        ("colchicine in gout to prevent heart attacks", {"gout"}),
        ("aspirin for stroke prevention in atrial fibrillation", {"atrial fibrillation"}),
    ],
)
def test_what_patients_have_is_told_from_what_may_befall_them(text: str, had: set[str], shipped: KnowledgeBase) -> None:
    """By the word that stands before it."""
    reader = shipped.reader
    assert {concept.name for concept in conditions_had(reader.words(text), reader)} == had
