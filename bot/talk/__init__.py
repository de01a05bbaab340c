"""The talk: how a conversation goes in any chat; it decides, the faces carry it out. No I/O."""

from bot.talk.attention import Act, Chosen, Command, Question, Refused, Said, Told, attend
from bot.talk.daily import Schedule
from bot.talk.discussion import Place, clues, may_choose
from bot.talk.guide import COMMANDS, EXAMPLES, FOLLOW_UPS, NO_RISK, NO_SUCH_POEM, NOTHING_ASKED
from bot.talk.manners import EDITABLE_MINUTES, Cooldown, Notice, may_change, wait_sentence

__all__ = [
    "COMMANDS",
    "EDITABLE_MINUTES",
    "EXAMPLES",
    "FOLLOW_UPS",
    "NOTHING_ASKED",
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
    "attend",
    "clues",
    "may_change",
    "may_choose",
    "wait_sentence",
]
