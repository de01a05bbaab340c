"""What a curator types: which POEM is meant, and words of their own, without what tells who a patient is."""

from bot.core.intake import cleaner
from bot.core.question import IdentifierKind
from bot.desk import Desk, Gone
from bot.errors import DocumentError


def screened(text: str, desk: Desk) -> tuple[str, str]:
    """Return what somebody typed without what tells who a patient is, and what to say of that."""
    kinds: list[IdentifierKind] = []
    clean = cleaner(desk.knowledge.lexicon, kinds)(" ".join(text.split()))
    return clean, f" Details of a patient were left out: {', '.join(dict.fromkeys(kinds))}." if kinds else ""


def headline_of(desk: Desk, poem_id: str) -> str:
    """Return the headline of a POEM, or its id where it is not in use."""
    return next((poem.headline for poem in desk.knowledge if poem.id == poem_id), poem_id)


def id_of(desk: Desk, named: str, known: tuple[str, ...] = ()) -> str:
    """Return the id of a POEM as it was chosen. Raise DocumentError for any other words: a guess changes nothing."""
    typed = named.strip().lower()
    if typed in known or not isinstance(desk.opened(typed), Gone):
        return typed
    near = "".join(f" Did you mean {poem.id}?" for poem in desk.titled(named, 1))
    raise DocumentError(f"I have no POEM {named.strip()}.{near} Type a few letters of its headline, and choose it.")
