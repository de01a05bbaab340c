"""Intake: what a raw document says."""

from bot.core.intake.document import Draft, Finding, Reading, read_document
from bot.core.intake.figures import Proposal, proposed
from bot.core.intake.identified import cleaner
from bot.core.intake.shapes.page import Pages

__all__ = ["Draft", "Finding", "Pages", "Proposal", "Reading", "cleaner", "proposed", "read_document"]
