"""Looking up what was typed among the passages of a POEM, and judging what it is."""

from bot.core.followup.lookup.asked_next import told_by, unmet_ways, ways_in
from bot.core.followup.lookup.looking import PLAINLY, Found, Gathered, Look, Looking, plain, weighed

__all__ = ["PLAINLY", "Found", "Gathered", "Look", "Looking", "plain", "told_by", "unmet_ways", "ways_in", "weighed"]
