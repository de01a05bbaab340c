"""Find what tells who a patient is, and give the message back without it.

Nothing here is kept, logged or shown: the kinds may be told, the values never.
"""

import re
from dataclasses import dataclass

from bot.core.question.identifiers.addresses import addresses_in
from bot.core.question.identifiers.clues import Lexicon
from bot.core.question.identifiers.names import names_in
from bot.core.question.identifiers.numbers import numbers_in
from bot.core.question.identifiers.scripts import scripts_in
from bot.core.question.identifiers.span import Kind, Span, apart

_WHO = r"(?:the patient|a colleague)"
# What is left around an identifier that was taken out: pairs of commas, empty brackets, "Mr and Mrs".
_TIDY = (
    (re.compile(r"\(\s*[,;/…-]?\s*\)|\[\s*\]"), " "),
    (re.compile(r"(?:…[\s,;/]*)+…"), "…"),
    (re.compile(rf"\b({_WHO})(?:[\s,/&]+(?:and\s+)?{_WHO}\b(?!'s))+"), r"\1"),
    (re.compile(r"\s+([,.;:?!)])"), r"\1"),
    (re.compile(r"([,;:])(?:\s*[.,;/]|\s+:)+"), r"\1"),
    (re.compile(r"([.?!])\s*[,;:]+"), r"\1"),
    (re.compile(r"[ \t]{2,}"), " "),
    (re.compile(r"^[\s,;:./)&–—-]+|[\s,;:/(&–—-]+$"), ""),
)


@dataclass(frozen=True, slots=True)
class Identified:
    """A message without identifiers, and of which kinds there were some, each once, in order."""

    kinds: tuple[Kind, ...]
    text: str


def identifiers_in(text: str, lexicon: Lexicon) -> Identified:
    """Return a message without what tells who a patient is. Without any, it comes back as it was."""
    others = apart((*addresses_in(text, lexicon), *numbers_in(text, lexicon), *scripts_in(text, lexicon)))
    spans = apart((*others, *names_in(text, lexicon, others)))
    return Identified(tuple(dict.fromkeys(span.kind for span in spans)), _without(text, spans) if spans else text)


def _without(text: str, spans: tuple[Span, ...]) -> str:
    end, rest = 0, ""
    for span in spans:
        rest += text[end : span.start] + span.instead
        end = span.end
    rest += text[end:]
    for pattern, instead in _TIDY:
        rest = pattern.sub(instead, rest)
    return rest[:1].upper() + rest[1:] if text[:1].isupper() else rest
