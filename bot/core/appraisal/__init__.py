"""Appraisal: what speaks against it, and how sure one may be."""

from bot.core.appraisal.caveat import quotes
from bot.core.appraisal.judgement import Allowed, allowed
from bot.core.appraisal.rules import Caveat, CaveatCode, Context, caveats, name_of, patient_differs
from bot.core.appraisal.sureness import how_sure

__all__ = [
    "Allowed",
    "Caveat",
    "CaveatCode",
    "Context",
    "allowed",
    "caveats",
    "how_sure",
    "name_of",
    "patient_differs",
    "quotes",
]
