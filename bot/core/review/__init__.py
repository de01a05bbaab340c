"""Review: whether a POEM is well written, and can be found."""

from bot.core.review.editor import compared, contradictions, remarks

__all__ = ["compared", "contradictions", "remarks"]
