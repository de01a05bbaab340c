"""To what end something is asked."""

import pytest

from bot.core.question.aspects import aspects_of


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("amox 5 vs 10d", "duration"),
        ("how long to treat", "duration"),
        ("colchicine low-dose or high-dose", "dose"),
        ("can ppi cause dementia", "harm"),
        ("is BNP accurate for heart failure", "accuracy"),
        ("HINTS to rule out stroke", "accuracy"),
        ("how many get better anyway", "prognosis"),
        ("does aspirin prevent preeclampsia", "prevention"),
        ("PSA screening", "screening"),
        ("when to start anticoagulation", "timing"),
        ("stopping antidepressants", "stopping"),
        ("which antibiotic for pneumonia", "choice"),
    ],
)
def test_intents(text: str, intent: str) -> None:
    """Plain words tell what is wanted."""
    assert intent in aspects_of(text).intents
