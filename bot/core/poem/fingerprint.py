"""A POEM in a few digits: whether what was shown of it still holds can be told without keeping what was shown."""

import hashlib
from dataclasses import dataclass

from bot.core.poem.model import Poem

_DIGITS = 24
_RECALLED = ("retracted", "withdrawn", "gone")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Digests of a POEM: of the whole, and of what a change of must be told to those who read it."""

    whole: str
    state: str
    bottom_line: str
    figures: str

    @property
    def recalled(self) -> bool:
        """Tell whether nothing of the POEM may be used any more."""
        return self.state in _RECALLED

    @property
    def essence(self) -> str:
        """What a change of must be told, in one digest; of a POEM that is recalled only that it is."""
        return _digest(self.state if self.recalled else f"{self.state} {self.bottom_line} {self.figures}")


GONE = Fingerprint("", "gone", "", "")
"""Of a POEM that a curator has taken out of the knowledge base."""


def fingerprint_of(poem: Poem) -> Fingerprint:
    """Return the digests of a POEM as it stands.

    Figures are read without what is left out of them: a field that a later version of the program knows changes none.
    """
    figures = "\n".join(outcome.model_dump_json(exclude_defaults=True) for outcome in poem.outcomes)
    return Fingerprint(_digest(poem.model_dump_json()), poem.status.state, _digest(poem.bottom_line), _digest(figures))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
