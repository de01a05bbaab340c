"""The POEM: what it is made of, what can be wrong with one, and its texts in less room."""

from bot.core.poem.designs import DESIGNS, Design, StudyKind
from bot.core.poem.model import (
    Allocation,
    Citation,
    Effect,
    Funding,
    LevelOfEvidence,
    Masking,
    Outcome,
    Poem,
    Related,
    Result,
    Setting,
    Source,
    Specialty,
    Status,
    Study,
    Text,
    is_id,
)
from bot.core.poem.problem import Located, Problem, ProblemCode
from bot.core.poem.proportion import right_percentage
from bot.core.poem.said import clashes, clashes_in
from bot.core.poem.shortening import both_ends, first_clauses, shortened, whole_sentences, words_around

__all__ = [
    "DESIGNS",
    "Allocation",
    "Citation",
    "Design",
    "Effect",
    "Funding",
    "LevelOfEvidence",
    "Located",
    "Masking",
    "Outcome",
    "Poem",
    "Problem",
    "ProblemCode",
    "Related",
    "Result",
    "Setting",
    "Source",
    "Specialty",
    "Status",
    "Study",
    "StudyKind",
    "Text",
    "both_ends",
    "clashes",
    "clashes_in",
    "first_clauses",
    "is_id",
    "right_percentage",
    "shortened",
    "whole_sentences",
    "words_around",
]
