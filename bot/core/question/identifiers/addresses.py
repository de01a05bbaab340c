"""Find addresses in a message: a house number, a street and what a street is called in English and its neighbours."""

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.core.question.identifiers.clues import Clues, Lexicon, either, long_folded, plain
from bot.core.question.identifiers.span import Span
from bot.core.question.reader import STOP

_DIGIT = re.compile(r"\d")
_TOWN = re.compile(r",\s+([A-Z][^\W\d_]+)\b")
_OF_THEMSELVES = (
    re.compile(r"\b(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b"),  # postcodes of the United Kingdom
    re.compile(r"\bP\.? ?O\.? ?Box \d+"),
)


def addresses_in(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield where addresses stand; spans may overlap, the longer first."""
    if not _DIGIT.search(text):
        return
    text = long_folded(text)
    for pattern in _patterns(lexicon.clues):
        for found in pattern.finditer(text):
            words = found["name"].split()
            if not any(plain(word) in lexicon.clues.numbers.units for word in words) and _names_a_street(
                words, lexicon
            ):
                yield Span("address", found.start(), _with_town(text, found.end(), lexicon), "…")
    for pattern in _OF_THEMSELVES:
        for found in pattern.finditer(text):
            yield Span("address", found.start(), found.end(), "…")


def _with_town(text: str, end: int, lexicon: Lexicon) -> int:
    """Return where an address ends with its town, which is a place that is known or a word that nobody knows."""
    found = _TOWN.match(text, end)
    if not found:
        return end
    town = plain(found[1])
    return found.end() if town in lexicon.clues.names.no_persons or not lexicon.is_known(town) else end


def _names_a_street(words: list[str], lexicon: Lexicon) -> bool:
    """Tell whether words may be a street's name: nobody knows them, or all begin with a capital."""
    strange = [w for w in words if not lexicon.is_ordinary(plain(w)) and not lexicon.is_medical(plain(w))]
    capital = [w for w in words if w[:1].isupper() and not w.isupper()]
    return (len(capital) == len(words) and not all(lexicon.is_medical(plain(w)) for w in words)) or (
        bool(strange) and not any(plain(w) in STOP for w in words)
    )


@lru_cache(maxsize=2)
def _patterns(clues: Clues) -> tuple[re.Pattern[str], ...]:
    places = clues.places
    word = r"[^\W\d_][^\W\d_'’.-]*(?:['’-][^\W\d_]+)*"
    dwelling = rf"(?:{either(places.dwellings)}\.?\s?[\w/]{{1,5}}\s?,?\s+)?"
    inside = rf"(?:\s?,?\s?(?:{either(places.dwellings)})\.?\s?\w{{1,5}}\b)?"
    town = r"(?:,?\s+(?-i:[A-Z])[^\W\d_]+(?=[\s,]+(?-i:[A-Z]{1,2}\d|[A-Z]{2}\s+\d{5})))?"
    post = r"(?:,?\s+(?-i:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2},?\s+\d{5}(?:-\d{4})?|\d{4,5}\s+[A-Z][^\W\d_]+))?"
    there = r"(?:,?\s?(?:\d{1,2}\s?[oa°.]\s?(?-i:[A-Z])?))?(?:,?\s+(?-i:[A-Z])[^\W\d_]+(?=\s*[.,;:)-]|\s*$))?"
    street = rf"{either(places.streets)}\b\.?(?!['’])"
    number = r"\d{1,4}(?:\s?(?:bis|ter))?"
    of = r"\s+(?:d[eu]s?\s+|la\s+|l['’])*"
    title = rf"(?P<name>{word}(?:[ -]{word}){{0,2}})"
    first = either(places.street_beginnings)
    surely_first = either(places.street_beginnings - places.also_words)
    patterns = (
        rf"{dwelling}\b\d{{1,5}}[a-z]?,?\s+(?P<name>{word}(?:\s+{word}){{0,2}})\s+{street}{inside}{town}{post}",
        rf"(?<![^\W_])(?:{number},?\s+)?{first}{of}{title},?\s+\d{{1,4}}(?:\s?[a-z])?\b(?:/\d+)?{there}",
        rf"\b{number},?\s+{surely_first}{of}{title}{post}",
        rf"\b(?P<name>(?-i:[A-Z])[^\W\d_]{{2,}}){either(places.street_endings)}\s+\d{{1,4}}\s?[a-z]?\b{post}",
        r"(?P<name>\b(?-i:[A-Z])[^\W\d_]+),\s+(?-i:[A-Z]{2})\s+\d{5}(?:-\d{4})?\b",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
