"""The library: the folder on disk that a knowledge base is read from, and written to."""

from bot.library.folder import Library, Loaded

__all__ = ["Library", "Loaded"]
