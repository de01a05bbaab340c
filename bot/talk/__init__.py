"""The talk: how a conversation goes in any chat; it decides, the faces carry it out. No I/O."""

from bot.talk.attention import Act, Chosen, Command, Question, Refused, Said, Told, attend
from bot.talk.daily import Schedule
from bot.talk.discussion import Place, clues, may_choose
from bot.talk.guide import COMMANDS, EXAMPLES, FOLLOW_UPS, NO_RISK, NO_SUCH_POEM, NOTHING_ASKED
from bot.talk.manners import EDITABLE_MINUTES, Cooldown, Notice, may_change, wait_sentence
from bot.talk.wishes import NOTHING_WISHED, as_json, in_a_line, missing, titled, words_of, write_csv

__all__ = [
    "COMMANDS",
    "EDITABLE_MINUTES",
    "EXAMPLES",
    "FOLLOW_UPS",
    "NOTHING_ASKED",
    "NOTHING_WISHED",
    "NO_RISK",
    "NO_SUCH_POEM",
    "Act",
    "Chosen",
    "Command",
    "Cooldown",
    "Notice",
    "Place",
    "Question",
    "Refused",
    "Said",
    "Schedule",
    "Told",
    "as_json",
    "attend",
    "clues",
    "in_a_line",
    "may_change",
    "may_choose",
    "missing",
    "titled",
    "wait_sentence",
    "words_of",
    "write_csv",
]
