"""Find addresses in a message: a house number, a street and what a street is called in English and its neighbours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.core.question.identifiers.clues import Clues, Lexicon, either, long_folded, plain
from bot.core.question.identifiers.span import Span
from bot.core.question.reader import STOP

_DIGIT = re.compile(r"\d")
_TOWN = re.compile(r",\s+([A-Z][^\W\d_]+)\b")
_BRITISH = r"(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})"
_CANADIAN = r"[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d"
_IRISH = r"(?:[AC-FHKNPRTV-Y]\d\d|D6W) (?=[A-Z]*\d)[AC-FHKNPRTV-Y][\dAC-FHKNPRTV-Y]{3}"
_POST_CODE = rf"(?:{_BRITISH}|{_CANADIAN}|{_IRISH})"  # those that nothing else looks like
_BOX = r"(?:,?\s+(?:Box|Site|Comp|Stn)\.?\s?\d+)"
_OF_THEMSELVES = (
    re.compile(rf"\b{_POST_CODE}\b"),
    re.compile(r"\bP\.? ?O\.? ?Box \d+", re.IGNORECASE),
    re.compile(rf"\b(?:Rural (?:Route|Delivery)|Star Route)\s?(?:#|no\.?)?\s?\d{{1,3}}{_BOX}?", re.IGNORECASE),
    re.compile(rf"\bR\.?R\.?\s?(?:#\s?\d{{1,3}}\b|\d{{1,3}}(?={_BOX})){_BOX}?"),  # RR 2 alone is a relative risk
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    named: tuple[re.Pattern[str], ...]
    """Those of which a part, `name`, must look like the name of a street or a town."""
    cued: tuple[re.Pattern[str], ...]


def addresses_in(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield where addresses stand; spans may overlap, the longer first."""
    if not _DIGIT.search(text):
        return
    text = long_folded(text)
    patterns = _patterns(lexicon.clues)
    for pattern in patterns.named:
        for found in pattern.finditer(text):
            words = found["name"].split()
            if not any(plain(word) in lexicon.clues.numbers.units for word in words) and _names_a_street(
                words, lexicon
            ):
                yield Span("address", found.start(), _with_town(text, found.end(), lexicon), "…")
    for pattern in patterns.cued:
        for found in pattern.finditer(text):
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
def _patterns(clues: Clues) -> _Patterns:
    places = clues.places
    capital = r"(?-i:[A-Z])[^\W\d_]+(?:['’-][^\W\d_]+)*"
    capitals = rf"{capital}(?:\s+{capital}){{0,2}}"
    home = rf"(?<![^\W_]){either(places.homes)}\b:?"
    region = rf"(?-i:{either(region.upper() for region in places.regions)})"
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
    coded = rf"(?:{capital},?\s+){{0,2}}(?-i:{_POST_CODE}|{region},?\s+\d{{5}})\b"
    patterns = (
        rf"{dwelling}\b\d{{1,5}}[a-z]?,?\s+(?P<name>{word}(?:\s+{word}){{0,2}})\s+{street}{inside}{town}{post}",
        rf"(?<![^\W_])(?:{number},?\s+)?{first}{of}{title},?\s+\d{{1,4}}(?:\s?[a-z])?\b(?:/\d+)?{there}",
        rf"\b{number},?\s+{surely_first}{of}{title}{post}",
        rf"\b(?P<name>(?-i:[A-Z])[^\W\d_]{{2,}}){either(places.street_endings)}\s+\d{{1,4}}\s?[a-z]?\b{post}",
        rf"(?P<name>\b{capital}),?\s+{region}\s+(?:\d{{5}}(?:-\d{{4}})?|{_CANADIAN})\b",
        rf"{dwelling}\b\d{{1,5}}[a-z]?,?\s+(?P<name>{capitals}),?\s+{coded}",
        rf"{home}\s+{dwelling}\d{{1,5}}[a-z]?,?\s+(?P<name>{capitals})(?:,?\s+{_POST_CODE})?",
        rf"\b{either(places.dwellings)}\.?\s?#?\d{{1,4}}[a-z]?,?\s+(?P<name>{capitals}),?\s+{coded}",
    )
    cued = (
        rf"{home}\s+(?:R\.?R\.?|{either(places.dwellings - places.also_words)})\s?#?\d{{1,4}}[a-z]?\b",
        rf"\b{either(places.post_cues)}(?:\s+is)?[\s:]*(?=\w*\d)[a-z\d]{{2,7}}(?:[ -](?=\w*\d)[a-z\d]{{3,4}})?\b",
    )
    return _Patterns(
        tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns),
        tuple(re.compile(pattern, re.IGNORECASE) for pattern in cued),
    )
