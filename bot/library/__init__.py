"""The library: the folder on disk that a knowledge base is read from, and written to."""

from bot.library.changing.history import By, Change, Deed
from bot.library.documents import LARGEST_FILE, read_document, text_of
from bot.library.folder import Loaded
from bot.library.library import Drafted, Library, difference
from bot.library.schema import schema_text
from bot.library.watch import watching

__all__ = [
    "LARGEST_FILE",
    "By",
    "Change",
    "Deed",
    "Drafted",
    "Library",
    "Loaded",
    "difference",
    "read_document",
    "schema_text",
    "text_of",
    "watching",
]
