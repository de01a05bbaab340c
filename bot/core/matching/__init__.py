"""Matching: which POEM, and how sure."""

from bot.core.matching.by_hand import DISTANT_FROM, NEAR_FROM
from bot.core.matching.coefficients import ANSWER_FROM
from bot.core.matching.index import Match, Part, Understood, fields_of
from bot.core.matching.knowledge import Changes, KnowledgeBase, WorkedOut, check_links
from bot.core.matching.shelves import SPECIALTIES, shelf, titled, topics
from bot.core.matching.topic import Bearing, bearing
from bot.core.matching.turn import next_in_turn
from bot.core.matching.verdict import (
    Answer,
    NoMatch,
    Reason,
    ReasonKind,
    Redirect,
    Silence,
    Suggestions,
    Topic,
    Verdict,
    judge,
    word_for,
)

__all__ = [
    "ANSWER_FROM",
    "DISTANT_FROM",
    "NEAR_FROM",
    "SPECIALTIES",
    "Answer",
    "Bearing",
    "Changes",
    "KnowledgeBase",
    "Match",
    "NoMatch",
    "Part",
    "Reason",
    "ReasonKind",
    "Redirect",
    "Silence",
    "Suggestions",
    "Topic",
    "Understood",
    "Verdict",
    "WorkedOut",
    "bearing",
    "check_links",
    "fields_of",
    "judge",
    "next_in_turn",
    "shelf",
    "titled",
    "topics",
    "word_for",
]
