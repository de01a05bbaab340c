"""Looking up what was typed among the passages of a POEM, and judging what it is."""

from bot.core.followup.lookup.asked_next import told_by, unmet_ways, ways_in
from bot.core.followup.lookup.looking import COMPARES_FROM, Found, Look, Looking, ready, weighed
from bot.core.followup.lookup.page import PLAINLY, Gathered, plain

__all__ = [
    "COMPARES_FROM",
    "PLAINLY",
    "Found",
    "Gathered",
    "Look",
    "Looking",
    "plain",
    "ready",
    "told_by",
    "unmet_ways",
    "ways_in",
    "weighed",
]
