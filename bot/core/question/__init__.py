"""The question: what was asked, of whom, and whether it is for us."""

from bot.core.question.ages import ages_apart
from bot.core.question.aspects import INTENTS, TELLING_INTENTS, Aspects, aspects_of, intents_of
from bot.core.question.bounds.limits import Limits, Span, aims_in, lengths_in, limits_of, onset_in, without_lengths
from bot.core.question.bounds.moves import Move, moves_in
from bot.core.question.bounds.scope import Scoped, scoped
from bot.core.question.bounds.windows import Bounds, bounds_of, says_late
from bot.core.question.gate.kinds import POSSIBLE_IN_TALK_FROM, Emergency, RedirectKind, Screened, screen
from bot.core.question.identifiers import Clues, Identified, Lexicon, identifiers_in, plain
from bot.core.question.identifiers import Kind as IdentifierKind
from bot.core.question.language import Language, language_of
from bot.core.question.patients import conditions_had
from bot.core.question.people import Asker, asker_of
from bot.core.question.reader import STOP, Concept, ConceptKind, Named, Reader, Reading, Word, excerpt, fold, stem
from bot.core.question.sayings import Sayings
from bot.core.question.studied import Studied, conflict, differences, studied_in
from bot.core.question.vocabulary import Vocabulary

__all__ = [
    "INTENTS",
    "POSSIBLE_IN_TALK_FROM",
    "STOP",
    "TELLING_INTENTS",
    "Asker",
    "Aspects",
    "Bounds",
    "Clues",
    "Concept",
    "ConceptKind",
    "Emergency",
    "Identified",
    "IdentifierKind",
    "Language",
    "Lexicon",
    "Limits",
    "Move",
    "Named",
    "Reader",
    "Reading",
    "RedirectKind",
    "Sayings",
    "Scoped",
    "Screened",
    "Span",
    "Studied",
    "Vocabulary",
    "Word",
    "ages_apart",
    "aims_in",
    "asker_of",
    "aspects_of",
    "bounds_of",
    "conditions_had",
    "conflict",
    "differences",
    "excerpt",
    "fold",
    "identifiers_in",
    "intents_of",
    "language_of",
    "lengths_in",
    "limits_of",
    "moves_in",
    "onset_in",
    "plain",
    "says_late",
    "scoped",
    "screen",
    "stem",
    "studied_in",
    "without_lengths",
]
