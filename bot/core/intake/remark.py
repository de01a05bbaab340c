"""What the reading of a document has to say to its editor: a stable code and a sentence."""

from typing import NamedTuple


class Remark(NamedTuple):
    """One thing that is wrong or missing, and what to do about it."""

    code: str
    message: str


def quote(text: str, longest: int = 80) -> str:
    """Return a text in quotes, shortened in the middle when it is long."""
    text = " ".join(text.split())
    if len(text) > longest:
        half = longest // 2
        text = f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
    return f"'{text}'"
