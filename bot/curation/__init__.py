"""Curation: how POEMs in use are changed, by whom and why, in any chat; and what is amiss in their folder."""

from bot.curation.amiss import Amiss
from bot.curation.naming import headline_of, id_of, screened
from bot.curation.standing import change, not_taken_in, retire, sign
from bot.curation.taking_in import carried_out, renewed, taken_in
from bot.curation.told import changed_lines, history, undo

__all__ = [
    "Amiss",
    "carried_out",
    "change",
    "changed_lines",
    "headline_of",
    "history",
    "id_of",
    "not_taken_in",
    "renewed",
    "retire",
    "screened",
    "sign",
    "taken_in",
    "undo",
]
