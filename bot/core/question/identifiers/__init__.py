"""Identifiers: what in a message tells who a patient is, and the message without it."""

from bot.core.question.identifiers.clues import Clues, Lexicon, plain
from bot.core.question.identifiers.identified import Identified, identifiers_in
from bot.core.question.identifiers.span import Kind

__all__ = ["Clues", "Identified", "Kind", "Lexicon", "identifiers_in", "plain"]
