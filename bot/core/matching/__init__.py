"""Matching: which POEM, and how sure."""

from bot.core.matching.by_hand import DISTANT_FROM, NEAR_FROM
from bot.core.matching.index import Match, Part, Understood, fields_of
from bot.core.matching.knowledge import Changes, KnowledgeBase, WorkedOut, check_links
from bot.core.matching.shelves import SPECIALTIES, shelf, titled
from bot.core.matching.topic import bearing
from bot.core.matching.verdict import (
    Answer,
    NoMatch,
    Reason,
    ReasonKind,
    Redirect,
    Silence,
    Suggestions,
    Verdict,
    judge,
)

__all__ = [
    "DISTANT_FROM",
    "NEAR_FROM",
    "SPECIALTIES",
    "Answer",
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
    "Understood",
    "Verdict",
    "WorkedOut",
    "bearing",
    "check_links",
    "fields_of",
    "judge",
    "shelf",
    "titled",
]
