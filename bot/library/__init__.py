"""The library: the folder on disk that a knowledge base is read from, and written to."""

from bot.library.documents import read_document
from bot.library.folder import Library, Loaded
from bot.library.schema import schema_text

__all__ = ["Library", "Loaded", "read_document", "schema_text"]
