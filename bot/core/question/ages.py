"""The ages that a text tells: one person's ("72F", "8 y/o"), or limits ("over 50", "aged 3 to 5"); in years.

Which number is an age is told by what stands around it; doses, blood pressures, weeks of illness and years of
follow-up are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

Ages = tuple[float, float]
"""Youngest and oldest: "over 50" is (50, OLDEST), "under 2" is (0, 2), one person's age is twice the same."""
OLDEST = 120.0
GROWN_UP = 18.0


@dataclass(frozen=True, slots=True)
class Told:
    """Ages that a text tells, and where: the words that tell them stand from `start` to `end`."""

    ages: Ages
    start: int
    end: int
    of_people: bool = False
    """It stands right behind the people whose age it is ("adults 18-65"), or behind "aged"."""
    of_one: bool = False
    """It is one person's."""


# ---- numbers ---------------------------------------------------------------------------------------------------------

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SPELT = {word: n for n, word in enumerate((*_ONES, *_TEENS), 1)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
_FIGURE = r"(?<![\d./,])\d{1,3}(?:\.\d)?"
_NUMBER = rf"(?:{_FIGURE}|\b(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join((*_ONES, *_TEENS))})\b)"
_PER_YEAR = {"d": 365.0, "w": 52.0, "m": 12.0, "y": 1.0}


_A_NUMBER = re.compile(rf"\d|\b(?:{'|'.join(_SPELT)}|\w+(?:genarians?|ties))\b", re.IGNORECASE)


def says_a_number(text: str) -> bool:
    """Tell whether a folded text has a number at all, so that most need not be looked through for ages."""
    return _A_NUMBER.search(text) is not None


def _in_years(number: str, unit: str | None) -> float:
    words = re.split(r"[- ]", number.lower())
    count = sum(_SPELT[word] for word in words) if words[0] in _SPELT else float(number)
    return count / _PER_YEAR[unit[0].lower() if unit else "y"]


# ---- the age of one person -------------------------------------------------------------------------------------------

_OLD_IN_YEARS = r"(?:(?:years?|yrs?|y)[- ]?olds?\b|y/?o\b|y\.o\.?|(?:years?|yrs?) of age\b)"
_PERSON = r"(?:male|female|man|woman|boy|girl|gentleman|lady|[mf])\b(?!/)"
# What is six weeks old may be a fracture.
_INJURY = (
    r"(?:fractures?|injur\w+|tears?|stents?|wounds?|scars?|breaks?|wedge|crush|grafts?|prosthes\w+|clots?|strokes?|"
    r"infarcts?|sprains?)"
)
_INJURY_BEFORE = re.compile(rf"\b{_INJURY} (?:(?:under|over|up to|less than|more than) )?$", re.IGNORECASE)
_NO_INJURY = rf"(?! (?!with|who|and)(?:\w+ ){{0,2}}{_INJURY})"
_SOMEBODY = r"(?:man|woman|boy|girl|lady|gentleman|patient|resident|child|kid|toddler|baby|infant)"
# The surest first.
_ONE_PERSON = (
    # "74F", "38 M", "72f", "F 67"; not "5 m" or "10m", which may be metres, minutes or months
    re.compile(
        r"(?<![\w.])(?:(?P<age>\d{1,2})[MF]|(?P<age2>\d{2}) [MF]|(?P<age3>\d{2})f|"
        r"(?<!within )(?<!walks )(?<!walk )(?<!after )(?<!every )(?<!for )(?<!at )(?P<age4>[2-9]\d)m)"
        r"(?![\w/])(?! (?:of|walk|from|patients|people)\b)|"
        r"^(?P<age5>[2-9]\d) m\b(?! (?:walk|run|swim|fall|drop|high|tall|long|away|ago|from|of)\b)|"
        r"(?<![\w.])[MF] (?P<age6>\d{2})(?![\w%:/]|[.,]\d)"
    ),
    # "8 y/o", "12-year-old", "43 y.o.", "two year old", "52y M"
    re.compile(rf"(?P<age>{_NUMBER})[- ]?(?:{_OLD_IN_YEARS}|y(?=[/ ]?{_PERSON}))", re.IGNORECASE),
    # "18 months old", "9mo F", "6 wk boy", "5/12 boy"; "8m old", but no "20m F"
    re.compile(
        rf"(?P<age>{_NUMBER})[- ]?(?:(?P<unit>m(?:onths?|os?|/o)|w(?:eeks?|ks?|/o)|d(?:ays?|/o))[- ]?"
        rf"(?:(?:olds?|of age)\b{_NO_INJURY}|(?={_PERSON}|bab(?:y|ies)\b|infants?\b))|"
        rf"(?P<unit2>m) olds?\b|(?P<unit3>/12) (?=olds?\b|{_PERSON}))",
        re.IGNORECASE,
    ),
    # "woman of 52", "boy of 14 months", "she's 84 and"
    re.compile(
        rf"\b{_SOMEBODY} of (?P<age>{_NUMBER})(?![-/+]\d)(?: (?P<unit>years|months|weeks|days)\b)?|"
        rf"\bs?he(?:'s| is) (?P<age2>{_NUMBER})(?=[,;?!]|\.(?!\d)|$| (?:and|with|so|but)\b)",
        re.IGNORECASE,
    ),
)
_MEASURED = (
    r"(?:bp|sbp|dbp|map|pressure|systolic|diastolic|l?v?ef|fraction|bmi|e?gfr|crcl|clearance|creatinine|hr|rate|pulse|"
    r"sats?|saturations?|spo2|hb|hgb|ha?emoglobin|platelets?|crp|ldl|hdl|cholesterol|triglycerides?|hb?a1c|glucose|"
    r"sugars?|tsh|psa|inr|ferritin|urate|acid|bnp|troponin|qtc|scores?|gcs|temp|temperature|fever|weight|dose|rr|"
    r"sensitivity|specificity|threshold|cut-?off|target|goal|aim\w*|keep|push|bring|get|stuck|steady|stopped|it|is|was|to)"
)
_A_MEASURE_BEFORE = re.compile(
    rf"(?:\b{_MEASURED}(?: (?:of|is|was|at|to|stays?|still|well|just|levels?|target|goal))*|"
    rf"\d ?(?:m?c?g|ml|units?)?|\b{_INJURY})\W*$",
    re.IGNORECASE,
)
# "aged 70", "at the age of 5", "aged 5 months"; "shingles vaccine at 60?" at the end of what is said.
_AN_AGE = re.compile(
    rf"\bage[ds]?:? (?:of )?(?P<age>{_NUMBER})(?:[ -]?(?P<unit>years?|yrs?|months?|mos?|weeks?|wks?|days?)\b)?|"
    r"(?P<at>\bat )(?P<age2>[1-9]\d)(?=[,;?!]|\.(?!\d)|$)",
    re.IGNORECASE,
)
_LEAST_MARKED, _MOST_MARKED = 18, 99  # a number that nothing calls an age


def of_one_person(text: str) -> Iterator[Told]:
    """Yield the ages of single persons in a folded text, those told in the surest way first."""
    for pattern in _ONE_PERSON:
        for found in pattern.finditer(text):
            if not _INJURY_BEFORE.search(text[: found.start()]):
                yield from _one(found, of_one=True)


def mentioned(text: str) -> Iterator[Told]:
    """Yield ages in a folded text that may be one person's, or a time in a life: "aged 70", "vaccine at 60?"."""
    for found in _AN_AGE.finditer(text):
        marked = not found["at"] or (
            int(found["age2"]) >= _LEAST_MARKED and not _A_MEASURE_BEFORE.search(text[: found.start()])
        )
        if marked:
            yield from _one(found, of_one=not found["at"])


def _one(found: re.Match[str], *, of_one: bool) -> Iterator[Told]:
    told = {name: value for name, value in found.groupdict().items() if value}
    number = next(value for name, value in told.items() if name.startswith("age"))
    unit = next((value for name, value in told.items() if name.startswith("unit")), None)
    age = _in_years(number, unit.lstrip("/").replace("12", "m") if unit else None)
    if age <= OLDEST:
        plural = found.group().lower().endswith("olds")
        yield Told((age, age), *found.span(), of_one=of_one and not plural)


# ---- limits ----------------------------------------------------------------------------------------------------------

_UNIT = r"(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?)"
_OF_AGE = r"(?:(?: the)? (?P<{}>ages?)(?: of)?)?[ -]?"
# The names of the groups that are alike differ by a figure, which is taken off when they are read.
_LIMIT = re.compile(
    "|".join(
        (
            rf"(?P<low>{_FIGURE})(?: ?(?P<low_unit>{_UNIT}))?(?: old)? ?(?:-|to) ?(?P<high>{_FIGURE})",
            rf"\bbetween{_OF_AGE.format('age')}(?P<low2>{_FIGURE}) and (?P<high2>{_FIGURE})",
            rf"\bat least (?P<low3>{_FIGURE}) and under (?P<high3>{_FIGURE})",
            (
                rf"(?P<low4>{_FIGURE})(?:[- ]?(?P<low_unit2>{_UNIT}))?(?: old)?"
                r"(?:(?P<bare>\+)| (?P<bare2>(?:and|or) (?:older|over|above)\b))"
            ),
            rf"(?P<high4>{_FIGURE})(?:[- ]?(?P<high_unit>{_UNIT}))?(?: old)? (?P<bare3>(?:and|or) (?:younger|under)\b)",
            (
                r"(?:\b(?:(?P<bare4>older than|over|above)|more than|at least)\b|(?P<sign>>=?|≥))"
                rf"{_OF_AGE.format('age2')}(?P<low5>{_NUMBER})"
            ),
            (
                r"(?:\b(?:(?P<bare5>younger than|under|below)|less than|no older than|up to)\b|(?P<sign2><=?|≤))"
                rf"{_OF_AGE.format('age3')}(?P<high5>{_NUMBER})"
            ),
            rf"\b(?:from|after)(?: the)? (?P<age4>age)(?: of)? (?P<low6>{_FIGURE})",
            rf"\bbefore(?: the)? (?P<age5>age)(?: of)? (?P<high6>{_FIGURE})",
        )
    ),
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?P<years>[- ]?{_OLD_IN_YEARS})|[- ]?(?P<unit>{_UNIT})\b(?P<old>[- ](?:olds?|of age)\b)?|(?P<plural>'?s\b)|",
    re.IGNORECASE,
)
_NO_AGE_BEHIND = re.compile(
    r"[\da-z%]|[.,/:+]\d| ?(?:per\b|percent|m[cg]g?\b|[kpn]?g\b|m?l\b|mm|cm|km|bpm|beats|hours?\b|hrs?\b|h\b|min|sec|"
    r"[mnu]mol|units?\b|iu\b|points?\b|packs?\b|cigar|sites\b|cent(?:er|re)s\b|times\b|met(?:er|re)s|lit(?:er|re)s|°|"
    r"degrees|x\b|patients|people|trials|studies)",
    re.IGNORECASE,
)
_TIME_BEHIND = re.compile(r" (?:after|post|since|later|ago|following|follow|into|duration|of (?!age))", re.IGNORECASE)
_GROWN = (
    r"adults?|wom[ae]n|m[ae]n|males?|females?|residents|smokers|enrollees|volunteers|lad(?:y|ies)|gentlem[ae]n|seniors?"
)
_TINY = r"infants?|bab(?:y|ies)|newborns?|neonates?"
_YOUNG = r"child(?:ren)?|kids?|toddlers?|adolescents?|teens?|teenagers?|girls?|boys?"
_ANYBODY = r"(?:out)?patients?|pts?|people|ppl|persons?|individuals|participants|those|anyone|everyone|someone"
_PEOPLE_BEFORE = re.compile(
    rf"(?:\b(?:(?P<grown>{_GROWN})|(?P<tiny>{_TINY})|(?P<young>{_YOUNG})|{_ANYBODY})\b"
    r",?(?: who (?:are|is|were))?(?: of)?)?"
    r"(?P<aged>(?:^|\b| )(?:aged?|ages|age groups?)(?: between| of|:)?)?\s*$",
    re.IGNORECASE,
)
_SIGN_MAY_STAND_AFTER = re.compile(r"(?:^|\b(?:in|for|pts?|patients)|\()\s*$", re.IGNORECASE)
_JOINED = re.compile(
    rf",?\s+(?:and|or|but)\s+(?:(?:{_GROWN}|{_YOUNG}|{_TINY}|{_ANYBODY})\s+)?(?:aged\s+)?", re.IGNORECASE
)
_FEWEST_GROWN = 15.0  # "women over 6 months", "men 7 or above": no ages
_FEWEST_PLURAL = 40  # "the over 65s"; "over 30s" are seconds


def limits(text: str) -> list[Told]:
    """Return the limits of ages in a folded text, in order; those joined by "and" or "or" as one."""
    told: list[Told] = []
    for found in _LIMIT.finditer(text):
        limit = _limit(found, text)
        if limit and told and _JOINED.fullmatch(text, told[-1].end, limit.start):
            first = told.pop()
            limit = Told(_both(first.ages, limit.ages), first.start, limit.end, first.of_people)
        told += [limit] if limit else []
    return told


_OVER = re.compile(
    r"\b(?:over|above|older than|beyond|past) (\d{1,2}) ?(?:years?|yrs?|y)\b(?! (?:ago|later))", re.IGNORECASE
)


def over_years(text: str) -> float | None:
    """Return the years that a folded text says to be over, of age perhaps: a time that passes is said the same way."""
    found = _OVER.search(text)
    return float(found[1]) if found else None


def _limit(found: re.Match[str], text: str) -> Told | None:
    """Return the ages of one limit, or None where what stands around it says that it is no age."""
    told = {name.rstrip("0123456789"): value for name, value in found.groupdict().items() if value}
    before = text[max(0, found.start() - 60) : found.start()]
    people, behind = _PEOPLE_BEFORE.search(before), _BEHIND.match(text, found.end())
    if not people or not behind or _NO_AGE_BEHIND.match(text, behind.end()):
        return None
    if not people.group().strip() and "age" not in told and _INJURY_BEFORE.search(before):
        return None
    unit = "years" if behind["years"] else behind["unit"] or told.get("low_unit") or told.get("high_unit")
    old = bool(behind["years"] or behind["old"] or "age" in told or people["aged"])
    of_people = people.group().strip().lower() not in {"", "age"}  # "... and age 75+" may be a risk factor
    if unit and not old and (_TIME_BEHIND.match(text, behind.end()) or not _suits(unit, people, told)):
        return None
    if not (old or of_people or _marked(told, before, unit, plural=bool(behind["plural"]))):
        return None
    ages = _between(told, unit, people)
    if not ages or (people["grown"] and _in_years(told.get("high") or told["low"], unit) < _FEWEST_GROWN):
        return None
    return Told(ages, found.start(), behind.end(), of_people)


def _suits(unit: str, people: re.Match[str], told: dict[str, str]) -> bool:
    """Tell whether a limit in a unit is an age without being called one; weeks are the age of babies alone."""
    if unit[0] in "yY":
        return bool(people.group().strip()) or told.get("bare", "").lower() in {"under", "below", "younger than"}
    return bool(people["tiny"] or (people["young"] and unit[0] in "mM"))


def _marked(told: dict[str, str], before: str, unit: str | None, *, plural: bool) -> bool:
    """Tell whether a limit that names no people is one of ages: "safe over 75", "the under 5s", "in >60"."""
    if not (told.get("bare") or (told.get("sign") and _SIGN_MAY_STAND_AFTER.search(before))):
        return False
    if _A_MEASURE_BEFORE.search(before):
        return False
    number = _in_years(told.get("high") or told["low"], None)
    if plural or unit:
        return "high" in told or number >= _FEWEST_PLURAL
    return _LEAST_MARKED <= number <= _MOST_MARKED


def _between(told: dict[str, str], unit: str | None, people: re.Match[str]) -> Ages | None:
    """Return the youngest and oldest of a limit, the open end as far as these people go."""
    young = people["young"] or people["tiny"]
    oldest = _in_years(told["high"], unit) if "high" in told else OLDEST
    if "low" in told:
        youngest = _in_years(told["low"], told.get("low_unit") or unit)
    else:
        youngest = GROWN_UP if people["grown"] and oldest > GROWN_UP else 0.0
    if young and "high" not in told and youngest < GROWN_UP:
        oldest = GROWN_UP
    return (youngest, oldest) if youngest < oldest <= OLDEST else None


def _both(one: Ages, other: Ages) -> Ages:
    """Return what two joined limits tell: "over 50 and under 70" narrows, "men over 50 and women over 60" widens."""
    open_ended = {one[1] == OLDEST and other[0] == 0, other[1] == OLDEST and one[0] == 0}
    narrowed = max(one[0], other[0]), min(one[1], other[1])
    if any(open_ended) and narrowed[0] < narrowed[1]:
        return narrowed
    return min(one[0], other[0]), max(one[1], other[1])


# ---- decades of a life -----------------------------------------------------------------------------------------------

_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_LATIN = ("quadr", "quinqu", "sex", "septu", "oct", "non")
_DECADE = re.compile(
    rf"\bin (?:his|her|their|my) (?:early |mid[- ]?|late )?(?:(?P<tens>[2-9])0'?s\b|(?P<spelt>{'|'.join(_DECADES)})\b)|"
    rf"\b(?P<latin>{'|'.join(_LATIN)})[ao]genarians?\b|\bcentenarians?\b",
    re.IGNORECASE,
)


def decades(text: str) -> Iterator[Told]:
    """Yield the decades of a life in a folded text: "in her 40s", "octogenarian"."""
    for found in _DECADE.finditer(text):
        if found["tens"]:
            tens = int(found["tens"])
        elif found["spelt"]:
            tens = _DECADES.index(found["spelt"].lower()) + 2
        else:
            tens = _LATIN.index(found["latin"].lower()) + 4 if found["latin"] else 10
        yield Told((10.0 * tens, 10.0 * tens + 10), *found.span(), of_people=True)


# ---- comparing -------------------------------------------------------------------------------------------------------


def ages_apart(asked: Ages, studied: Ages) -> bool:
    """Tell whether no age that is asked about lies within those studied; ranges that only touch are apart."""
    youngest, oldest = max(asked[0], studied[0]), min(asked[1], studied[1])
    one_age = asked[0] == asked[1]
    return youngest > oldest or (youngest == oldest and not one_age)
