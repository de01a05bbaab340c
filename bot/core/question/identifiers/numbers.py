"""Find the numbers that tell who a patient is: dates of birth, of records and insurances, phones; and e-mails.

A number is told by the word before it ("MRN", "Tel", "geb."), by a form that only such numbers have, or by its length.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.core.question.identifiers.clues import Clues, Lexicon, NumberClues, either, long_folded
from bot.core.question.identifiers.span import Kind, Span
from bot.core.question.reader import STOP

_EMAIL = re.compile(r"(?:mailto:)?[\w.+%-]+\s?@\s?(?:[\w-]+\.)+[a-z]{2,}\b", re.IGNORECASE)
SAFE = re.compile(r"<[@#:at!&][^>\s]*>|https?://\S+|www\.\S+|\b10\.\d{4,}/\S+", re.IGNORECASE)

_NUMERIC_DATE = r"(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)"
_OF_LONG_AGO = (
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19\d\d|200[0-5])|(?:19\d\d|200[0-5])[./-]\d{1,2}[./-]\d{1,2})(?![\d./-]\d)"
)

# Forms that stand for themselves. Each has what no dose, score or year has.
_FORMS: tuple[tuple[Kind, str], ...] = (
    ("insurance number", r"\b\d{3}-\d{2}-\d{4}\b"),  # United States: social security
    ("insurance number", r"\b[1-9][A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d\d\b"),  # the same: Medicare
    ("insurance number", r"\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b"),  # United Kingdom
    ("insurance number", r"\b[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3}(?: ?\d\d)?\b"),  # France
    ("insurance number", r"\b[A-Z]\d{9}\b"),  # Germany
    ("other id", r"\b(?:[XYZ]-?\d{7}|\d{8})-?[A-Z]\b"),  # Spain
    ("other id", r"\b[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]\b"),  # Italy
    ("other id", r"\b(?:19|20)?\d{6}[-+]\d{4}\b"),  # Denmark, Sweden
    ("other id", r"\b\d{6}[-+A]\d{3}[0-9A-Z]\b"),  # Finland
    ("other id", r"\b\d{3}\.\d{3}\.\d{3}-\d\d\b"),  # Brazil
    ("other id", r"\b[A-Z]{2}\d\d [A-Z]{3}\b"),  # number plates of the United Kingdom
    ("phone", r"(?<![\w.])\+\d{1,3}[ .-]?\(?\d\)?(?:[ .()/-]{0,2}\d){6,12}\b"),
    ("phone", r"(?<![\w.+-])\(?[2-9]\d\d(?:\)\s?|[-. ])[2-9]\d\d[-. ]\d{4}\b"),  # North America
    ("phone", r"(?<![\w.+-])[2-9]\d\d([-.])\d{3}\1\d{4}\b"),  # the same, without a space
    ("phone", r"(?<![\w.,/-])\(?0\d{2,4}\)?[ /-]?\d{3,4}[ -]?\d{3,4}\b(?![./-]\d)"),  # United Kingdom, Germany
    ("phone", r"(?<![\w.,/-])0\d(?:[ .]\d\d){4}\b"),  # France
    ("record number", r"(?<![\w.-])\d{3}[ -]\d{3}[ -]\d{4}\b"),  # National Health Service
    ("other id", r"(?<![\w.-])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b"),  # bank cards
)
_CHUNK = r"(?:[A-Z]{1,5}[ /-]?)?[A-Z]{0,3}\d[A-Z0-9]*(?:[./-][A-Z0-9]+)*"
_RUN = re.compile(rf"(?<![^\W_]){_CHUNK}(?:[ -]{_CHUNK})*(?![^\W_])")
_FIGURES = re.compile(r"(?<![\w.,])[+(]?\d(?:[ ./()-]{0,2}\d){2,14}(?![\w%]|[.,]\d)")
_LONG_NUMBER = re.compile(r"(?<![\w.,/-])(?:[A-Z]{1,4}[ -]?)?\d(?:[ -]?\d){6,}[A-Z]?\b(?![.,/]\d)")
_TIMES = re.compile(r"[012]\d[0-5]\d-[012]\d[0-5]\d|(?:19|20)\d\d-(?:\d\d-\d\d|(?:19|20)\d\d)")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FORMS_READY = tuple((kind, re.compile(pattern)) for kind, pattern in _FORMS)
_CUE_WORD = re.compile(r"[^\W_]+(?:[.'/&-][^\W_]+)*°?|\*")
_LAST_LETTER = re.compile(r" ?[A-D]\b(?! ?[a-z]{0,2}\d)")  # "AB 12 34 56 C"
_EXTENSION = re.compile(r",?\s*(?:ext|extension|x)\.?\s?\d{1,5}\b", re.IGNORECASE)
_VERBS = frozenset({"call", "phone", "text", "ring", "fax", "dial", "contact", "sms"})
_FARTHEST = 60  # characters from a cue to its number
_LONGEST_CUE = 5  # words
_LETTERS_FIRST = re.compile(r"([A-Z]{2,5})[ /-]?(?=[A-Z]{0,3}\d)")
_FEWEST, _FEWEST_OF_A_HOLDER, _FEWEST_OF_A_PHONE, _FEWEST_UNCUED, _FEWEST_INSIDE = 4, 3, 6, 7, 3  # digits
_MOST_BETWEEN = 2  # words between "text" and the number: "text her on"


@dataclass(frozen=True, slots=True)
class _Patterns:
    date: re.Pattern[str]
    figures_of_a_date: re.Pattern[str]
    held: re.Pattern[str]
    unit: re.Pattern[str]
    literature: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(clues: Clues) -> _Patterns:
    numbers = clues.numbers
    month = rf"{either(clues.dates.months)}(?![a-z])\.?"
    day = rf"(?:\d{{1,2}}(?:st|nd|rd|th|er)?|{either(clues.dates.days)}\b)"
    in_words = rf"{either(clues.dates.counted)}(?:[ -]{either(clues.dates.counted)}){{1,4}}\b"
    year = rf"(?:(?:in )?(?:de |['’])?\d{{2,4}}(?!\d)|(?:in )?{in_words})"
    return _Patterns(
        date=re.compile(
            rf"(?<![\w./-])(?:{_NUMERIC_DATE}|\d{{1,2}}/(?:19|20)\d\d|(?:19|20)\d{{6}}"
            rf"|{day}[ ./-]{{0,2}}(?:day )?(?:of |de )?{month}(?:[ ,./-]{{0,2}}{year})?"
            rf"|(?:19|20)\d\d[ ./-]?{month}[ ./-]?{day}"
            rf"|{month}[ ./-]?(?:the )?{day}(?:[ ,./-]{{1,2}}{year})?)(?![./-]?\d)(?![^\W_])",
            re.IGNORECASE,
        ),
        figures_of_a_date=re.compile(r"(?<![\w./-])(?:\d{6}|\d{8}|\d{1,2} \d{1,2} (?:19|20)?\d\d)(?![\w/-]|[.,]\d)"),
        held=re.compile(
            rf"(?<![^\W_])(?P<holder>[^\W\d_]{{3,}}) {either(numbers.markers)}[\s.:#-]*(?:is )?$", re.IGNORECASE
        ),
        unit=re.compile(rf"\s?(?:{either(numbers.units)}(?![^\W_])|%)", re.IGNORECASE),
        literature=re.compile(
            rf"(?<![^\W_]){either(numbers.literature)}(?:\s+(?:id|{either(numbers.markers)}))?[\s:.#/-]*$",
            re.IGNORECASE,
        ),
    )


def numbers_in(text: str, lexicon: Lexicon) -> Iterator[Span]:
    """Yield what identifies a patient and is no name; spans may overlap, the surer first."""
    patterns = _patterns(lexicon.clues)
    for found in _EMAIL.finditer(text) if "@" in text else ():
        yield Span("e-mail", found.start(), found.end(), "…")
    text = long_folded(SAFE.sub(lambda m: "\0" * len(m[0]), text))
    yield from _births(text, patterns, lexicon.clues)  # they may be in words
    if not _DIGIT.search(text):
        return
    yield from _cued(text, patterns, lexicon.clues)
    yield from _phones(text, patterns, lexicon.clues)
    for kind, form in _FORMS_READY:
        for found in form.finditer(text):
            if not _is_something_else(text, found.start(), found.end(), patterns):
                end = _with_extension(text, found.end()) if kind == "phone" else found.end()
                yield Span(kind, found.start(), end, "…")
    for found in _LONG_NUMBER.finditer(text):
        first = _DIGIT.search(text, found.start())
        if first and _is_one_number(found[0]) and not _is_something_else(text, first.start(), found.end(), patterns):
            yield Span("record number", found.start(), found.end(), "…")


def _is_something_else(text: str, start: int, end: int, patterns: _Patterns) -> bool:
    return bool(patterns.unit.match(text, end) or patterns.literature.search(text, 0, start))


def _is_one_number(text: str) -> bool:
    """Tell a number from a row of figures, from times and from dates: not "48 52 61 77", "0200-0500", "2021-10-04"."""
    if _TIMES.fullmatch(text):
        return False
    parts = [len(re.sub(r"\D", "", part)) for part in re.split(r"[ -]", text)]
    return max(parts) >= _FEWEST_UNCUED or (" " not in text and sum(parts) > _FEWEST_UNCUED)


def _announcing(text: str, end: int, cues: Collection[str], fillers: Collection[str] = ()) -> int:
    """Return where the cue begins that announces what stands at a place, or -1. Fillers ("no", "is") are skipped."""
    words = [(m[0].lower(), m.start()) for m in _CUE_WORD.finditer(text, max(0, end - _FARTHEST), end)]
    while words:
        for length in range(min(_LONGEST_CUE, len(words)), 0, -1):
            if " ".join(word for word, _ in words[-length:]) in cues:
                return words[-length][1]
        if words[-1][0] not in fillers:
            return -1
        words.pop()
    return -1


def _births(text: str, patterns: _Patterns, clues: Clues) -> Iterator[Span]:
    """Yield dates that are said to be of birth, and whole dates so long ago that they must be."""
    dates = clues.dates
    for found in patterns.figures_of_a_date.finditer(text):
        cue = _announcing(text, found.start(), dates.cues, dates.fillers)
        if cue >= 0:
            yield Span("date of birth", cue, found.end())
    for found in patterns.date.finditer(text):
        cue = _announcing(text, found.start(), dates.cues, dates.fillers)
        if cue < 0 and re.fullmatch(_NUMERIC_DATE, found[0]):
            cue = _announcing(text, found.start(), dates.short_cues)
        if cue >= 0:
            yield Span("date of birth", cue, found.end())
        elif re.fullmatch(_OF_LONG_AGO, found[0]):
            yield Span("date of birth", found.start(), found.end())


def _cued(text: str, patterns: _Patterns, clues: Clues) -> Iterator[Span]:
    """Yield the numbers that a word announces. A year, a dose and "NHS 111" are none."""
    numbers = clues.numbers
    kinds: tuple[tuple[Kind, Collection[str], int], ...] = (
        ("insurance number", numbers.insurance, _FEWEST),
        ("record number", numbers.record, _FEWEST),
        ("other id", numbers.other, _FEWEST),
        ("other id", numbers.holders, _FEWEST_OF_A_HOLDER),
    )
    for found in _RUN.finditer(text):
        value = found[0]
        while value and patterns.unit.match(text, found.start() + len(value)):
            value = value.rpartition(" ")[0]
        digits = len(_DIGIT.findall(value))
        if digits < _FEWEST_OF_A_HOLDER or _YEAR.fullmatch(value):
            continue
        letters = _LETTERS_FIRST.match(value)  # they may be the cue: "CHI 0101504417"
        for kind, cues, fewest in kinds:
            if digits < fewest:
                continue
            cue = _announcing(text, found.start(), cues, numbers.fillers)
            if cue < 0 and letters and letters[1].lower() in cues:
                cue = found.start()
            if cue >= 0:
                letter = _LAST_LETTER.match(text, found.start() + len(value))
                yield Span(
                    kind, cue, letter.end() if letter and kind == "insurance number" else found.start() + len(value)
                )
                break
        else:
            held = patterns.held.search(text, 0, found.start())
            if held and digits >= _FEWEST and _may_hold(held["holder"].lower(), text, found.start(), patterns, numbers):
                yield Span("other id", held.start(), found.start() + len(value))


def _may_hold(holder: str, text: str, at: int, patterns: _Patterns, numbers: NumberClues) -> bool:
    """Tell whether what a number is said to be of ("locker no") is nothing of the literature, and no telephone."""
    return (
        holder not in STOP
        and holder not in numbers.phone | numbers.inside | numbers.markers
        and not patterns.literature.search(text, 0, at)
    )


def _phones(text: str, patterns: _Patterns, clues: Clues) -> Iterator[Span]:
    """Yield the phone numbers that a word announces: "tel", "text her on"; those of the house may be short."""
    numbers = clues.numbers
    for found in _FIGURES.finditer(text):
        at, digits = found.start(), len(_DIGIT.findall(found[0]))
        if _is_something_else(text, at, found.end(), patterns) or _YEAR.fullmatch(found[0]):
            continue
        inside = _announcing(text, at, numbers.inside, numbers.fillers)
        cue = max(inside, _announcing(text, at, numbers.phone, numbers.fillers))
        if cue >= 0 and digits >= (_FEWEST_INSIDE if inside >= 0 else _FEWEST_OF_A_PHONE):
            is_verb = text[cue:at].split(maxsplit=1)[0].lower() in _VERBS
            yield Span("phone", at if is_verb else cue, _with_extension(text, found.end()), "…")
        elif digits > _FEWEST_OF_A_PHONE and _announcing_afar(text, at, numbers.phone):
            yield Span("phone", at, _with_extension(text, found.end()), "…")


def _with_extension(text: str, end: int) -> int:
    """Return where a phone number ends with its extension."""
    found = _EXTENSION.match(text, end)
    return found.end() if found else end


def _announcing_afar(text: str, at: int, cues: Collection[str]) -> bool:
    """Tell whether a cue stands a word or two before a place."""
    before = [m.start() for m in re.finditer(r"\S+", text[:at])][-_MOST_BETWEEN:]
    return any(_announcing(text, start, cues) >= 0 for start in before)
