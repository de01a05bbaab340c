"""The journal: what was asked, shown, rated, wished for and changed. Never who asked, and no words unless it is set.

What is imported here loads no database: that is done where a journal is opened.
"""

from bot.journal.beside import tally_of, wished_of
from bot.journal.journal import Journal, try_to_write
from bot.journal.people import People
from bot.journal.records import (
    AnswerPlace,
    AskedNote,
    CuratedRecord,
    DayClaim,
    Erased,
    FeedbackRecord,
    ForgottenRecord,
    OfTheDayRecord,
    OpenWish,
    Place,
    Promise,
    QuestionRecord,
    RecalledRecord,
    Record,
    ShownRecord,
    Wished,
    WishRecord,
    concept_key,
    concepts_of,
    new_id,
)
from bot.journal.showing import Showing, Told
from bot.journal.wishes import Wishes

__all__ = [
    "AnswerPlace",
    "AskedNote",
    "CuratedRecord",
    "DayClaim",
    "Erased",
    "FeedbackRecord",
    "ForgottenRecord",
    "Journal",
    "OfTheDayRecord",
    "OpenWish",
    "People",
    "Place",
    "Promise",
    "QuestionRecord",
    "RecalledRecord",
    "Record",
    "Showing",
    "ShownRecord",
    "Told",
    "WishRecord",
    "Wished",
    "Wishes",
    "concept_key",
    "concepts_of",
    "new_id",
    "tally_of",
    "try_to_write",
    "wished_of",
]
