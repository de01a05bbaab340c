"""The library: the folder on disk that a knowledge base is read from, and written to."""

from bot.library.documents import LARGEST_FILE, read_document, text_of
from bot.library.folder import Drafted, Library, Loaded
from bot.library.schema import schema_text

__all__ = ["LARGEST_FILE", "Drafted", "Library", "Loaded", "read_document", "schema_text", "text_of"]
