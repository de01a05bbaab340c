"""Curation: how POEMs in use are changed, by whom and why, in any chat; and what is amiss in their folder."""

from bot.curation.amiss import Amiss
from bot.curation.naming import headline_of, id_of, screened
from bot.curation.overview import review, status
from bot.curation.rechecking import Looked, recheck_all, registers_of
from bot.curation.reviewing import NOT_KNOWN, number_of, only_second, remarks_on, send_back, to_sign
from bot.curation.standing import change, not_taken_in, retire, save, seal, sign
from bot.curation.taking_in import carried_out, renewed, taken_in
from bot.curation.told import changed_lines, history, undo
from bot.curation.typed import RELATIONS, dispute_in_words, dispute_of_words, later_in_lines, later_of_lines

__all__ = [
    "NOT_KNOWN",
    "RELATIONS",
    "Amiss",
    "Looked",
    "carried_out",
    "change",
    "changed_lines",
    "dispute_in_words",
    "dispute_of_words",
    "headline_of",
    "history",
    "id_of",
    "later_in_lines",
    "later_of_lines",
    "not_taken_in",
    "number_of",
    "only_second",
    "recheck_all",
    "registers_of",
    "remarks_on",
    "renewed",
    "retire",
    "review",
    "save",
    "screened",
    "seal",
    "send_back",
    "sign",
    "status",
    "taken_in",
    "to_sign",
    "undo",
]
