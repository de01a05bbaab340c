"""What is said of patient details in a message: of which kinds, never which; and the question without them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.question import Identified, IdentifierKind

_CALLED: Mapping[IdentifierKind, str] = {
    "name": "a name",
    "date of birth": "a date of birth",
    "record number": "a record number",
    "insurance number": "an insurance number",
    "other id": "a personal number",
    "phone": "a phone number",
    "e-mail": "an e-mail address",
    "address": "an address",
}


@dataclass(frozen=True, slots=True)
class Private:
    """That a message holds patient details: its answer is for who wrote it alone, and begins with this."""

    kinds: tuple[IdentifierKind, ...]
    question: str
    """The message without them; empty when nothing is left."""

    @property
    def title(self) -> str:
        """What it is about."""
        return "That message seems to hold patient details"

    @property
    def sentence(self) -> str:
        """Of which kinds they are, and what to do."""
        *first, last = (_CALLED[kind] for kind in self.kinds)
        listed = f"{', '.join(first)} and {last}" if first else last
        return f"I read {listed}, left it out and keep nothing of it. Please delete the message."

    @property
    def reading(self) -> str:
        """The question as it was answered."""
        return f"Without them I read: {self.question}" if self.question else "Nothing else was in it."


def private(found: Identified) -> Private | None:
    """Return what to say of the identifiers found in a message; None when there are none."""
    return Private(found.kinds, found.text) if found.kinds else None
