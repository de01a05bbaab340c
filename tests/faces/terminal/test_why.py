"""`ask --why`: at most five sentences that a clinician understands."""

from dataclasses import replace

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Reason
from bot.desk import Desk
from bot.faces.terminal.ask import as_object, explained
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what did VERTOS IV find", "Answered outright: "),
        ("does cement help", "Answered as a topic: 6 POEMs "),
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


async def test_reasons_are_told_by_their_kind(shipped: KnowledgeBase) -> None:
    """Whatever their words: what was read in one sentence, what is missing in one, then what is most like it."""
    asked = await Desk(Library(SHIPPED_KNOWLEDGE), shipped).ask("vertabroplsty teriparatide kids knee")
    renamed = tuple(Reason(reason.kind, f"<{reason.kind}>") for reason in asked.verdict.reasons)
    _, read, missing, like = explained(replace(asked.verdict, reasons=renamed))
    assert read == "<repaired>; <understood>."
    assert missing.startswith("<unknown here>; <")
    assert like == f"Most like it here: “{asked.verdict.candidates[0].phrasing}”."


async def test_programs_get_the_reasons_as_texts(shipped: KnowledgeBase) -> None:
    """The JSON object holds a list of sentences, the nearest phrasing among them."""
    asked = await Desk(Library(SHIPPED_KNOWLEDGE), shipped).ask("vertabroplsty")
    reasons = as_object(asked)["reasons"]
    assert reasons[0].startswith("it bears on 6 POEMs")
    assert reasons[1] == "read a word as 'vertebroplasty'"
    assert reasons[2].startswith("understood: vertebroplasty")
    assert reasons[-1] == f"nearest phrasing: {asked.verdict.candidates[0].phrasing}"


async def test_silence_is_explained(shipped: KnowledgeBase) -> None:
    """What was overheard and not meant for the bot."""
    asked = await Desk(Library(SHIPPED_KNOWLEDGE), shipped).ask("thanks everyone", overheard=True)
    assert explained(asked.verdict)[0].startswith("Nothing said")
