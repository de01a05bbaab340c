"""The POEM: what it is made of, and what can be wrong with one."""

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
    "clashes",
    "clashes_in",
    "is_id",
    "right_percentage",
]
