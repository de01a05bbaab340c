"""A POEM in a few digits: whether what was shown of it still holds can be told without keeping what was shown."""

import hashlib
from dataclasses import dataclass

from bot.core.poem.model import Poem

_DIGITS = 24


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Digests of a POEM: of the whole, and of what a change of must be told to those who read it."""

    whole: str
    state: str
    bottom_line: str
    figures: str


def fingerprint_of(poem: Poem) -> Fingerprint:
    """Return the digests of a POEM as it stands."""
    figures = "\n".join(outcome.model_dump_json() for outcome in poem.outcomes)
    return Fingerprint(_digest(poem.model_dump_json()), poem.status.state, _digest(poem.bottom_line), _digest(figures))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
