"""Review: whether a POEM is well written, and can be found."""

from bot.core.review.editor import compared, faults, remarks
from bot.core.review.wording import Wording

__all__ = ["Wording", "compared", "faults", "remarks"]
