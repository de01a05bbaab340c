"""Intake: what a raw document says."""

from bot.core.intake.document import Draft, Finding, read_document

__all__ = ["Draft", "Finding", "read_document"]
