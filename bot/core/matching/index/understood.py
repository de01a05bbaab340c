"""What an index makes of a question, and what it finds for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.matching.outside import Asked
from bot.core.question import Aspects, Concept, Language, Reading


@dataclass(frozen=True, slots=True)
class Match:
    """One POEM as an answer to one question: how sure (0 to 1), and the features that say so."""

    poem_id: str
    confidence: float
    logit: float
    features: Mapping[str, float]
    phrasing: str
    """The curator's phrasing that is most like the question."""


@dataclass(frozen=True, slots=True)
class Understood:
    """The question as the index understood it."""

    reading: Reading
    weights: Mapping[str, float]
    """How much each term (a stem, or a concept as '=name') weighs in this question."""
    aspects: Aspects
    repaired: Mapping[str, str]
    """Words nobody here knows: what they were taken for."""
    doubtful: frozenset[str]
    """Those of them that might as well have been another name."""
    unknown: int
    """How many words there are that nobody here knows, and that resemble nothing; not which."""
    asked: Asked
    """What it denies, limits and would do."""
    had: frozenset[Concept]
    """The conditions that its patients have, by its words."""
    language: Language | None
    """The language it is written in, when that is plainly not English."""
