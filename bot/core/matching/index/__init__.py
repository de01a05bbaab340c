"""The index: what is read of each POEM, what all of them say together, and which come near a question."""

from bot.core.matching.index.index import Index
from bot.core.matching.index.part import Part, fields_of
from bot.core.matching.index.tables import linked
from bot.core.matching.index.understood import Match, Understood

__all__ = ["Index", "Match", "Part", "Understood", "fields_of", "linked"]
