"""The recall: what is told to those who were shown a POEM that has changed since."""

from bot.core.recall.changes import Showings, recall

__all__ = ["Showings", "recall"]
