"""The question: what was asked, of whom, and whether it is for us."""

from bot.core.question.ages import ages_apart
from bot.core.question.aspects import TELLING_INTENTS, Aspects, aspects_of, intents_of
from bot.core.question.gate import RedirectKind, Screened, screen
from bot.core.question.people import Asker, asker_of
from bot.core.question.reader import STOP, Concept, ConceptKind, Reader, Reading, Word, fold, stem
from bot.core.question.studied import Studied, conflict, differences, studied_in
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
    "Studied",
    "Vocabulary",
    "Word",
    "ages_apart",
    "asker_of",
    "aspects_of",
    "conflict",
    "differences",
    "fold",
    "intents_of",
    "screen",
    "stem",
    "studied_in",
]
