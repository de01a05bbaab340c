"""Follow-up: what comes after the card."""

from bot.core.followup.followup import follow_up, nothing_met
from bot.core.followup.further import at_risk, has_dial, has_others, others, sources
from bot.core.followup.lookup import ready, unmet_ways
from bot.core.followup.onward import NextQuestion, next_questions, told_next
from bot.core.followup.risk import Risk, risk_of, years_in

__all__ = [
    "NextQuestion",
    "Risk",
    "at_risk",
    "follow_up",
    "has_dial",
    "has_others",
    "next_questions",
    "nothing_met",
    "others",
    "ready",
    "risk_of",
    "sources",
    "told_next",
    "unmet_ways",
    "years_in",
]
