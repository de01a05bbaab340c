"""The question: what was asked, of whom, and whether it is for us."""

from bot.core.question.aspects import TELLING_INTENTS, Aspects, aspects_of, conflict, intents_of, people_of
from bot.core.question.gate import RedirectKind, Screened, screen
from bot.core.question.people import Asker, asker_of, differences, studied_ages
from bot.core.question.reader import STOP, Concept, ConceptKind, Reader, Reading, Word, fold, stem
from bot.core.question.vocabulary import Vocabulary

__all__ = [
    "STOP",
    "TELLING_INTENTS",
    "Asker",
    "Aspects",
    "Concept",
    "ConceptKind",
    "Reader",
    "Reading",
    "RedirectKind",
    "Screened",
    "Vocabulary",
    "Word",
    "asker_of",
    "aspects_of",
    "conflict",
    "differences",
    "fold",
    "intents_of",
    "people_of",
    "screen",
    "stem",
    "studied_ages",
]
