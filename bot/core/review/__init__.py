"""Review: whether a POEM is well written, and can be found."""

from bot.core.review.editor import NO_IDENTIFIERS, NOTHING_READ, compared, faults, remarks
from bot.core.review.found import Findable, findable, phrasings
from bot.core.review.queue import unsigned
from bot.core.review.wording import Wording

__all__ = [
    "NOTHING_READ",
    "NO_IDENTIFIERS",
    "Findable",
    "Wording",
    "compared",
    "faults",
    "findable",
    "phrasings",
    "remarks",
    "unsigned",
]
