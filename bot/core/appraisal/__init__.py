"""Appraisal: what speaks against it, and how sure one may be."""

from bot.core.appraisal.caveat import quotes
from bot.core.appraisal.judgement import Allowed, allowed
from bot.core.appraisal.rules import Caveat, CaveatCode, Context, caveats, name_of, patient_differs
from bot.core.appraisal.standing import best_first
from bot.core.appraisal.sureness import doubt, how_sure, told_by_how_sure

__all__ = [
    "Allowed",
    "Caveat",
    "CaveatCode",
    "Context",
    "allowed",
    "best_first",
    "caveats",
    "doubt",
    "how_sure",
    "name_of",
    "patient_differs",
    "quotes",
    "told_by_how_sure",
]
