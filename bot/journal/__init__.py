"""The journal: what was asked, shown, rated, wished for and changed. Never who asked, and no words unless it is set.

What is imported here loads no database: that is done where a journal is opened.
"""

from bot.journal.beside import tally_of
from bot.journal.journal import Journal, try_to_write
from bot.journal.people import People
from bot.journal.records import (
    AnswerPlace,
    CuratedRecord,
    DayClaim,
    FeedbackRecord,
    ForgottenRecord,
    OfTheDayRecord,
    Place,
    QuestionRecord,
    RecalledRecord,
    Record,
    ShownRecord,
    WishRecord,
    concept_key,
    new_id,
)

__all__ = [
    "AnswerPlace",
    "CuratedRecord",
    "DayClaim",
    "FeedbackRecord",
    "ForgottenRecord",
    "Journal",
    "OfTheDayRecord",
    "People",
    "Place",
    "QuestionRecord",
    "RecalledRecord",
    "Record",
    "ShownRecord",
    "WishRecord",
    "concept_key",
    "new_id",
    "tally_of",
    "try_to_write",
]
