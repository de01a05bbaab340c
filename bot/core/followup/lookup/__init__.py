"""Looking up what was typed among the passages of a POEM, and judging what it is."""

from bot.core.followup.lookup.asked_next import ANOTHER, NOT_SAID, told_by, ways_in
from bot.core.followup.lookup.looking import PLAINLY, Found, Look, Looking

__all__ = ["ANOTHER", "NOT_SAID", "PLAINLY", "Found", "Look", "Looking", "told_by", "ways_in"]
