"""What a text limits in numbers: levels of a measure (LDL, ejection fraction) and the time since something began.

"EF over 50%", "a 16 mm stone", "GCS 9"; "within 12 hours of", "head injury 12 h ago", "AF for the past 6 years". The
measures and what they are called are data (`measures` of the vocabulary). A target ("aim for a systolic under 120"), a
mean, and a length of treatment or of follow-up limit nobody. Times are in hours.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from math import inf

from bot.core.question.reader import fold
from bot.core.question.vocabulary import Measure


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the most, both counted in."""

    least: float
    most: float

    def apart(self, other: "Span") -> bool:
        """Tell whether no value lies in both."""
        return max(self.least, other.least) > min(self.most, other.most)


@dataclass(frozen=True, slots=True)
class Limits:
    """Levels by measure, and the time since onset, as far as a text tells them."""

    levels: Mapping[str, Span] = field(default_factory=dict)
    onset: Span | None = None
    lasting: Span | None = None
    """How long something is taken or done: "for 90 days", "a 3-week course"."""
    passing: Span | None = None
    """A time that is one since the onset only where nothing else can be meant: "after 3 hours", "at 4 h", "day 5"."""


_STRICT = frozenset(
    {"<", ">", "under", "below", "before", "less than", "lower than", "smaller than", "fewer than", "over", "above",
     "more than", "greater than", "higher than", "larger than", "bigger than", "beyond", "exceeding"}
)  # fmt: skip
_LEAST = 1e-9  # by how much "under 40" is less than 40
_BEFORE, _BEHIND, _NEAR = (
    70,
    60,
    40,
)  # characters beside a measure's name in which its level, or its being a target, is told
_OR_ANY = re.compile(r" or any\b")
_NUMBER = r"\d+(?:[.,]\d+)?"
_FIGURE = re.compile(r"\d")
_UNDER = r"<=?|≤|under|below|before|less than|lower than|smaller than|fewer than|no more than|not more than|at most|up to|max(?:imum)?"
_OVER = r">=?|≥|over|above|more than|greater than|higher than|larger than|bigger than|at least|no less than|beyond|exceeding|min(?:imum)?"
_OR_LESS = r"(?: ?%| ?mm ?hg| ?[a-z]+/[a-z]+| ?mm)?,? (?:or|and) (?:less|lower|below|under|smaller|fewer)\b"
_OR_MORE = (
    r"(?: ?%| ?mm ?hg| ?[a-z]+/[a-z]+| ?mm)?(?:\+|,? (?:or|and) (?:more|higher|greater|above|over|larger|bigger|up)\b)"
)
_LEVEL = re.compile(
    rf"(?:(?P<under>{_UNDER})|(?P<over>{_OVER}))? ?(?P<low>{_NUMBER})"
    rf"(?:(?: ?%)?(?: ?(?:-|to)(?: under)?| and(?= {_NUMBER})) ?(?P<high>{_NUMBER}))?(?:, or {_NUMBER}-(?P<higher>{_NUMBER}))?"
    rf"(?:(?P<less>{_OR_LESS})|(?P<more>{_OR_MORE}))?"
)
_TARGET = re.compile(
    r"\b(?:aim\w*|target\w*|goals?|reach\w*|strategy|lower(?:ing)? (?:it|to|the)|down to|treat(?:ing)? to|get\w* \w+ (?:to|under)|push\w*|keep\w*"
    r"|control(?:led)? to|intensive|mean|median|average)\b[^.;,]{0,40}$"
)
_ANY = re.compile(r"\b(?:one or more|at least one|any|either|some|such as|including|or other) ?(?:of)?\b[^;.]*$")
_BETWEEN = re.compile(
    r"^[ :=(]*(?:(?:is|of|was|are|at|level|levels|count|score|the|a|an|around|about|about a|today|now|only|her|his|pressure|mg/dl|fraction|scale|with|being|range|still) ?)*[ :=(]*$"
)


def limits_of(text: str, measures: Mapping[str, Measure], *, of_study: bool = False) -> Limits:
    """Return the limits that a text sets; `of_study`: it is whom a study took, so that what it excluded is turned."""
    plain = _plain(text)
    levels: dict[str, Span] = {}
    for name, measure in measures.items() if _FIGURE.search(plain) else ():
        for span in _levels(plain, measure, of_study=of_study):
            levels.setdefault(name, span)
    if of_study:
        return Limits(levels, _studied_onset(plain))
    if not _MAY_TELL_A_TIME.search(plain):
        return Limits(levels, _asked_onset(plain))
    return Limits(levels, _asked_onset(plain), _first(_LASTING_PATTERNS, plain), _first(_PASSING_PATTERNS, plain))


def onset_in(text: str) -> Span | None:
    """Return the time since onset that a question tells."""
    return _asked_onset(_plain(text))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text).lower())


def aims_in(text: str, measures: Mapping[str, Measure], *, of_arm: bool) -> frozenset[tuple[str, float]]:
    """Return the levels, by measure, that a text aims for; all that it names when it says what was done (`of_arm`)."""
    plain = _plain(text)
    return frozenset(
        (name, _value(number))
        for name, measure in measures.items()
        for named in measure.pattern.finditer(plain)
        if of_arm or _TARGET.search(plain[max(0, named.start() - _BEFORE) : named.start()])
        for number in re.findall(_NUMBER, plain[named.end() : named.end() + _BEHIND])
    )


def _levels(plain: str, measure: Measure, *, of_study: bool) -> Iterator[Span]:
    for named in measure.pattern.finditer(plain):
        before = plain[max(0, named.start() - _BEFORE) : named.start()]
        if _TARGET.search(before) or (of_study and _ANY.search(plain[: named.start()].rsplit(";", 1)[-1])):
            continue
        behind = _LEVEL.search(plain, named.end(), named.end() + _BEHIND)
        if (
            behind
            and _BETWEEN.match(plain[named.end() : behind.start()])
            and not (of_study and _OR_ANY.match(plain, behind.end()))
        ):
            span = _span(behind, plain[behind.end() :])
            if span and _is_plausible(behind, measure):
                yield _turned(span) if of_study and _is_excluded(plain, named.end()) else span
        ahead = (
            _with_unit(measure.unit).search(plain, max(0, named.start() - _NEAR), named.end() + _NEAR)
            if measure.unit
            else None
        )
        if ahead and (span := _span(ahead)) and _is_plausible(ahead, measure):
            yield span


@cache
def _with_unit(unit: str) -> re.Pattern[str]:
    """Return what finds a level that is told by its unit: "6 mm", "10 mm or smaller"."""
    return re.compile(
        rf"(?:(?P<under>{_UNDER})|(?P<over>{_OVER}))? ?(?P<low>{_NUMBER})(?: ?(?:-|to) ?(?P<high>{_NUMBER}))? ?-?{unit}\b"
        rf"(?:(?P<less> (?:or|and) (?:less|smaller|under))|(?P<more>\+| (?:or|and) (?:more|larger|over)))?"
    )


def _is_plausible(found: re.Match[str], measure: Measure) -> bool:
    low, high = measure.plausible
    return low <= _value(found["low"]) <= high


def _value(number: str) -> float:
    return float(number.replace(",", "."))


def _span(found: re.Match[str], behind: str = "") -> Span | None:
    low = _value(found["low"])
    lower = re.match(rf" ?\((?P<low>{_NUMBER})\+", behind)  # 30+ (27+ with a weight-related condition)
    if found["high"]:
        high = _value(found.groupdict().get("higher") or found["high"])
        return Span(low, high) if low < high else None
    if found["under"] or found["less"]:
        return Span(-inf, low - (_LEAST if found["under"] in _STRICT else 0))
    if found["over"] or found["more"]:
        return Span(min(low, _value(lower["low"])) if lower else low + (_LEAST if found["over"] in _STRICT else 0), inf)
    return Span(low, low)


def _turned(span: Span) -> Span:
    """Return what is left when a range is excluded that is open to one side."""
    return Span(span.most + _LEAST, inf) if span.least == -inf else Span(-inf, span.least - _LEAST)


def _is_excluded(plain: str, at: int) -> bool:
    segment = re.split(r"[;.] ", plain[at:], maxsplit=1)[0]
    return re.search(r"\bexcluded\b", segment) is not None


# ---- time since onset ------------------------------------------------------------------------------------------------

_HOURS = {"h": 1.0, "d": 24.0, "w": 168.0, "f": 336.0, "mo": 730.0, "y": 8766.0}
_UNIT = r"(?:h(?:ou)?rs?|h|days?|d|weeks?|wks?|w|fortnights?|months?|mos?|mo|years?|yrs?|y)\b"
_WORDS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
          "ten": 10, "twelve": 12}  # fmt: skip
_N = rf"(?P<n>\d+(?:\.\d+)?|{'|'.join(_WORDS)})"
_TIME = rf"{_N}[ -]?(?P<unit>{_UNIT})"
_MAY_TELL_A_TIME = re.compile(rf"\d|(?:{'|'.join(_WORDS)}) ?-?{_UNIT}")  # most texts do not, which is soon seen
_EVENT = r"(?:after|from|following|post|since|of|into|out from)"
_BACK = r"(?:ago|back|earlier|previously|before)\b"
_LATE = r"(?:more than|over|>|beyond|later than|longer than|at least|after)"

_SEEN = r"pts?|patients?|ct|scan|injury|trauma|bleed\w*|stroke|present\w*|arriv\w*|seen|start\w*|giv\w*"

_ASKED: tuple[tuple[str, str], ...] = (
    (rf"\b(?:within|in under|in less than|less than|under|<) ?{_TIME} (?:of|after|from|since|following)\b", "within"),
    (rf"\b(?:more than|over|>|beyond|later than|longer than|at least) ?{_TIME} (?:{_EVENT}|{_BACK})", "beyond"),
    (rf"\b(?:more than|over|>|beyond|later than|longer than) ?{_TIME}[ -]old (?:fracture|injur|stroke|clot|tear)\w*", "beyond"),
    (rf"(?<!\bto )(?<!once )(?<!twice )(?<!times )(?<!every )\b{_TIME} (?:after|post|following|since|into|out from) (?!(?:start|treat|random|therap)\w*)", "at"),
    (rf"\b{_TIME} {_BACK}", "at"),
    (rf"\b(?:(?:start|beg[iau]n|giv|treat|seen|present|arriv|com)\w*|late) (?:only )?after {_TIME} (?:of|into)?\b", "beyond"),
    (rf"\b(?:{_SEEN}) at (?:about |around )?{_N} ?(?P<unit>h(?:ou)?rs?|h)\b", "at"),
    (rf"\bfor (?:over|more than|at least|>) ?{_TIME}\b(?! (?:course|treatment|therapy))", "beyond"),
    (rf"\bfor (?:the )?(?:past|last) {_TIME}", "at"),
    (rf"\bfor {_TIME} now\b", "at"),
    (rf"\b(?:has|have|had|been) (?:\w+ )?(?:hurt|hurting|lasted|ill|sick|there|present|going on|had it|symptoms|pain) (?:for )?{_TIME}", "at"),
    (rf"\b{_TIME} (?:history|hx) of\b", "at"),
    (rf"\bsymptoms? (?:for|of|x) {_TIME}", "at"),
)  # fmt: skip
_ASKED_PATTERNS = [(re.compile(pattern), kind) for pattern, kind in _ASKED]
_OF = re.compile(rf"(?P<word>[a-z]{{3,}}) of {_TIME}(?! (?:course|treatment|therapy|or|vs|versus|follow))")
_NOT_LASTING = frozenset(
    """course courses duration period total minimum maximum instead because ahead dose doses antibiotic antibiotics therapy
    treatment days weeks months years age aged out ahead prednisone prednisolone amoxicillin steroid steroids regimen
    prophylaxis use tablets physiotherapy rest trial follow cure end plenty risk""".split()  # noqa: SIM905
)
_RECENT: tuple[tuple[str, Span], ...] = (
    (r"\bsince today\b|\b(?:this morning|just now)\b", Span(0, 12)),
    (r"\b(?:yesterday|last night)\b", Span(6, 48)),
)
_RECENT_PATTERNS = [(re.compile(pattern), span) for pattern, span in _RECENT]

_STUDIED: tuple[tuple[str, str], ...] = (
    (rf"\bwithin (?:the (?:past|last) )?(?:{_TIME}|(?:the past |the last )?(?P<unit2>hour|day|week|month|year))\b(?! (?:of|after) (?:\w+ )?(?:admission|randomi|discharge))", "within"),
    (rf"\bno more than {_TIME}(?: before)?", "within"),
    (rf"\b(?:of|for|lasting|pain|symptoms) {_TIME} or (?:less|fewer|under)", "within"),
    (rf"\b{_TIME} or less\b", "within"),
    (rf"\b(?:up to|under) {_TIME}(?! old)", "within"),
    (rf"\b(?:fractures?|injur\w+|tears?|strokes?) (?:under|less than) {_TIME} old", "within"),
    (rf"\bfor (?:over|more than) {_TIME}", "beyond"),
    (rf"\bfor {_N} (?P<unit>{_UNIT}) or more with\b", "beyond"),
    (rf"\blasting (?P<n>\d+)-(?P<m>\d+) (?P<unit>{_UNIT})", "between"),
    (rf"\bfor {_TIME} to (?P<m>\d+) (?P<unit3>{_UNIT})", "between"),
)  # fmt: skip
_STUDIED_PATTERNS = [(re.compile(pattern), kind) for pattern, kind in _STUDIED]


# Times that are not since the onset: of what was excluded, of follow-up, on a drug, until a peak.
_OTHER_TIME = re.compile(r"\bexcluded\b|\bfollow|\bon \w+ for\b|\bof starting\b|\bpeak")
_CLAUSE = 4  # words that a clause must have to say since when


def _hours(number: str | None, unit: str) -> float:
    n = float(_WORDS.get(number or "1", 0) or number or 1)
    return n * _HOURS[unit[:2] if unit.startswith("mo") else unit[0]]


def _asked_onset(plain: str) -> Span | None:
    for recently, span in _RECENT_PATTERNS:
        if recently.search(plain):
            return span
    if not _MAY_TELL_A_TIME.search(plain):
        return None
    for pattern, kind in _ASKED_PATTERNS:
        for found in pattern.finditer(plain):
            if not _compares(plain, found):
                hours = _hours(found["n"], found["unit"])
                return {"within": Span(0, hours), "beyond": Span(hours + _LEAST, inf), "at": Span(hours, hours)}[kind]
    for found in _OF.finditer(plain):
        if found["word"] not in _NOT_LASTING and not _compares(plain, found):
            hours = _hours(found["n"], found["unit"])
            return Span(hours, hours)
    return None


_LASTING: tuple[tuple[str, str], ...] = (
    (rf"\b(?:beyond|past|longer than|more than|over|after|for (?:more than|over|longer than)) {_TIME}", "beyond"),
    (rf"\b(?:for|up to|until|all|whole|full)(?: the)?(?: (?:first|next|full|whole))? {_TIME}", "at"),
    (rf"\b{_TIME}(?: long)? (?:course|of (?:treatment|therapy|dual|double|taking|both))\b", "at"),
)
# "10 days", "a week", and the days, weeks or years that are counted: "day 10-12". The "ay" of "day" is no "a year".
_COUNTED = r"\b(?P<counted>days?|weeks?|wks?|months?|years?) (?P<first>\d{1,3})\b(?:(?: ?- ?| to )(?P<last>\d{1,3})\b)?"
_LENGTH = re.compile(rf"(?<![a-z\d.]){_TIME}|{_COUNTED}")
_LENGTH_OF_ANY_CASE = re.compile(_LENGTH.pattern, re.IGNORECASE)
_LASTING_PATTERNS = [(re.compile(pattern), kind) for pattern, kind in _LASTING]
_PASSING: tuple[tuple[str, str], ...] = (
    (rf"(?:\b(?:beyond|past|later than|more than)|>) ?{_TIME}(?! (?:of|on) (?:treat|therap))", "beyond"),
    (rf"\bafter {_TIME}(?! (?:of|on) (?:treat|therap))", "after"),
    (rf"\bat (?:about |around )?{_N} ?-?(?P<unit>h(?:ou)?rs?|h)\b", "at"),
    (rf"\b{_TIME} (?:later?|too late|delay\w*|old|on)\b(?! of age)", "at"),
    (r"\b(?P<unit>day) (?P<n>\d+)\b(?! ?(?:-|to|or|vs))", "at"),
)
_PASSING_PATTERNS = [(re.compile(pattern), kind) for pattern, kind in _PASSING]


def _first(patterns: list[tuple[re.Pattern[str], str]], plain: str) -> Span | None:
    for pattern, kind in patterns:
        for found in pattern.finditer(plain):
            if not _compares(plain, found):
                hours = _hours(found["n"], found["unit"])
                later = hours + _LEAST
                return {"at": Span(hours, hours), "after": Span(later, later), "beyond": Span(later, inf)}[kind]
    return None


def without_lengths(text: str) -> str:
    """Return a folded text without the lengths of time that it names."""
    return _LENGTH_OF_ANY_CASE.sub(" ", text)


def lengths_in(text: str) -> frozenset[float]:
    """Return every length of time that a text names, in hours."""
    plain = fold(text).lower()
    return frozenset(hours for found in _LENGTH.finditer(plain) for hours in _named(found))


def _named(found: re.Match[str]) -> Iterator[float]:
    if found["unit"]:
        yield _hours(found["n"], found["unit"])
    yield from (_hours(found[n], found["counted"]) for n in ("first", "last") if found[n])


def _compares(plain: str, found: re.Match[str]) -> bool:
    """Tell whether a time is one of two that are compared: "7 or 14 days", or an age."""
    around = plain[max(0, found.start("n") - 12) : found.start("n")]
    behind = plain[found.end("unit") : found.end("unit") + 12]
    return bool(
        re.search(r"\d ?(?:d|days?|weeks?|h|hours?|months?)? ?(?:or|vs\.?|versus|to|-|v) ?$", around)
        or re.match(r" ?(?:vs\b|versus\b|or \d|old\b|-old\b|of age\b)", behind)
    )


def _studied_onset(plain: str) -> Span | None:
    for segment in re.split(r"[;()]", plain):
        if _OTHER_TIME.search(segment) or len(segment.split()) < _CLAUSE:
            continue
        for pattern, kind in _STUDIED_PATTERNS:
            found = pattern.search(segment)
            if not found:
                continue
            groups = found.groupdict()
            hours = _hours(groups.get("n"), groups.get("unit") or groups.get("unit2") or "h")
            if kind == "between":
                return Span(hours, _hours(groups["m"], groups.get("unit3") or groups["unit"]))
            return Span(0, hours) if kind == "within" else Span(hours, inf)
    return None
