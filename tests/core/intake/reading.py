"""Read a document with the words that Bottomline ships."""

from functools import cache
from pathlib import Path

from bot.core import intake
from bot.core.intake import Pages, Reading
from bot.core.question import Lexicon
from bot.library import Library

KNOWLEDGE = Path(__file__).parents[3] / "knowledge"


@cache
def shipped() -> tuple[Pages, Lexicon]:
    """Return the words around POEMs, and those that tell a patient's details."""
    return Library(KNOWLEDGE).for_intake()


def read_document(text: str) -> Reading:
    """Return what a document says."""
    return intake.read_document(text, *shipped())
