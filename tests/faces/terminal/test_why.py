"""`ask --why`: at most five sentences that a clinician understands."""

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk
from bot.faces.terminal.ask import explained
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("cement for a spine fx vs waiting", "Answered outright: "),
        ("what dose of amoxicillin for a 20 kg kid", "Sent elsewhere: "),
        ("best brace for a scaphoid fracture?", "No answer: "),
        ("vertabroplsty xyzzyx qwrtz mg teriparatide kids knee", ""),
    ],
)
async def test_a_verdict_is_explained_in_five_sentences(question: str, begins: str, shipped: KnowledgeBase) -> None:
    """The verdict first; every sentence has a capital and an end, and no list of features."""
    asked = await Desk(Library(SHIPPED_KNOWLEDGE), shipped).ask(question)
    sentences = explained(asked.verdict)
    assert 1 < len(sentences) <= 5
    assert sentences[0].startswith(begins)
    assert all(s[0].isupper() or s[0].isdigit() for s in sentences)
    assert all(s.endswith((".", "?")) for s in sentences)


async def test_silence_is_explained(shipped: KnowledgeBase) -> None:
    """What was overheard and not meant for the bot."""
    asked = await Desk(Library(SHIPPED_KNOWLEDGE), shipped).ask("thanks everyone", overheard=True)
    assert explained(asked.verdict)[0].startswith("Nothing said")
