"""Recheck: what Crossref and PubMed have come to know of a study since its POEM was written."""

from bot.recheck.asking import Registers
from bot.recheck.found import Found, Kind
from bot.recheck.studies import Rechecked, recheck

__all__ = ["Found", "Kind", "Rechecked", "Registers", "recheck"]
