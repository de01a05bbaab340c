"""How words of a document are shown to its editor."""

from bot.core.poem import both_ends

_LONGEST_QUOTE = 80


def quote(text: str) -> str:
    """Return a text in quotes; of a long one, how it begins and how it ends."""
    return f"'{both_ends(text, _LONGEST_QUOTE)}'"
