"""Review: whether a POEM is well written, and can be found."""

from bot.core.review.editor import compared, faults, remarks
from bot.core.review.found import Findable, findable
from bot.core.review.wording import Wording

__all__ = ["Findable", "Wording", "compared", "faults", "findable", "remarks"]
