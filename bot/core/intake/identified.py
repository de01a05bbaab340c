"""What tells who a patient is has no place in a POEM: it is left out of what was read, and told without its words.

Authors, appraisers and journals are named in references, signatures and credits; these are left as they are.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial

from bot.core.question import IdentifierKind, Lexicon, identifiers_in

_SENTENCE = re.compile(r"(?<=[.?!])(\s+)|(\n+)")
_LONGEST = 1000  # characters looked at together: who is named stands near what tells so
_CITES = re.compile(r"\bet\sal\b|\b(?:19|20)\d\d\s?;\s?\d")

Cleaner = Callable[[str], str]


def cleaner(lexicon: Lexicon, found: list[IdentifierKind]) -> Cleaner:
    """Return what takes a patient's details out of running text, and adds to `found` of which kinds there were some."""
    return partial(_cleaned, lexicon=lexicon, found=found)


def _cleaned(text: str, lexicon: Lexicon, found: list[IdentifierKind]) -> str:
    parts: list[str] = []
    for part in _pieces(text):
        if part.isspace() or _CITES.search(part) or (len(part) == _LONGEST and " " not in part):
            parts.append(part)
            continue
        said = identifiers_in(part, lexicon)
        found += said.kinds
        parts.append(said.text if said.kinds else part)
    return "".join(parts)


def _pieces(text: str) -> Iterator[str]:
    """Yield sentences and the gaps between them; what is no sentence, for its length, in pieces."""
    for part in filter(None, _SENTENCE.split(text)):
        while len(part) > _LONGEST:
            at = part.rfind(" ", 1, _LONGEST)
            at = at if at > 0 else _LONGEST
            yield part[:at]
            part = part[at:]  # noqa: PLW2901 - what is left of it
        yield part
