"""Intake: what a raw document says."""

from bot.core.intake.document import Draft, Finding, Reading, read_document
from bot.core.intake.figures import Proposal, doubts_about, in_a_line, proposed
from bot.core.intake.identified import cleaner
from bot.core.intake.shapes.page import Pages

__all__ = [
    "Draft",
    "Finding",
    "Pages",
    "Proposal",
    "Reading",
    "cleaner",
    "doubts_about",
    "in_a_line",
    "proposed",
    "read_document",
]
