"""Whom a question is about, and whom a study was about: age, sex, pregnancy, place; read by the same plain rules.

Only plain words are read ("72F", "8 y/o", "kids", "pregnant", "in the nursing home"); where both sides do not say
something, nothing is concluded. Ages are in years.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.core.poem import Poem

Sex = Literal["women", "men"]
Place = Literal["primary care", "outpatients", "emergency department", "hospital", "intensive care", "nursing home"]
OLDEST = 120.0
_GROWN_UP = 18.0


@dataclass(frozen=True, slots=True)
class Asker:
    """The people that a question is about, as far as it says: `ages` as youngest and oldest, and the words used."""

    ages: tuple[float, float] | None = None
    sex: Sex | None = None
    pregnant: bool = False
    place: Place | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which the asker's people differ: `what` in words, what was `said`, and whom the study took."""

    what: str
    said: str
    studied: str


# ---- ages ------------------------------------------------------------------------------------------------------------

_AGE_GROUPS: tuple[tuple[str, tuple[float, float]], ...] = (
    (r"newborns?|neonates?|neonatal", (0, 0.1)),
    (r"infants?|bab(?:y(?! aspirin)|ies)", (0, 1)),
    (r"toddlers?", (1, 4)),
    (r"teen(?:ager)?s?|adolescents?", (12, 18)),
    (r"child(?:ren)?|kids?|pa?ediatrics?|peds|schoolchildren", (0, 18)),
    (r"elderly|elders?|geriatrics?|older (?:adults|people|patients|women|men)|seniors?", (65, OLDEST)),
    (r"adults?", (18, OLDEST)),
)
# "74F", "38 M", "72f"; not "5 m" or "10m", which may be metres, minutes or months.
_AGE_SEX = re.compile(
    r"(?<![\w.])(?:(?P<age>\d{1,2})(?P<sex>[MF])|(?P<age2>\d{2}) (?P<sex2>[MF])|(?P<age3>\d{2})(?P<sex3>f)|"
    r"(?<!within )(?<!walks )(?<!walk )(?<!after )(?<!every )(?<!for )(?<!at )(?P<age4>[2-9]\d)(?P<sex4>m))"
    r"(?![\w/])(?! (?:of|walk|from|patients|people)\b)"
)
# What is six weeks old may be a fracture.
NO_INJURY = (
    r"(?! (?!with|who|and)(?:\w+ ){0,2}(?:fractures?|injur\w+|tears?|stents?|wounds?|scars?|breaks?|wedge|crush|"
    r"grafts?|prosthes\w+|clots?|strokes?|infarcts?|sprains?))"
)
# "8 y/o", "12-year-old", "18 months old", "9mo F", "aged 70"; a bare "2 years" is time that passes.
_AGE = re.compile(
    r"(?<![\w.])(?P<age>\d{1,3})[- ]?(?:"
    rf"(?P<unit>months?|mos?|m/o|weeks?|wks?|w/o|days?|d/o)[- ]?(?:olds?\b{NO_INJURY}|(?=[mf]\b(?!/)|boy|girl|bab))|"
    r"(?:years?|yrs?|y)[- ]?olds?\b|y/?o\b)|"
    r"\baged? (?P<aged>\d{1,3})\b",
    re.IGNORECASE,
)


def asker_of(question: str) -> Asker:
    """Return the people that a question is about, by its plain words."""
    words: list[str] = []
    ages = _asked_ages(question, words)
    sex = _asked_sex(question, words)
    pregnant = _PREGNANT.search(question)
    if pregnant and not _NOT_PREGNANT.search(question):
        words.append(pregnant.group())
    place = _asked_place(question, words)
    return Asker(ages, sex, bool(pregnant) and not _NOT_PREGNANT.search(question), place, tuple(words))


def _asked_ages(question: str, words: list[str]) -> tuple[float, float] | None:
    short, long = _AGE_SEX.search(question), _AGE.search(question)
    found = short or long
    if found:
        words.append(found.group())
        age = float(next(value for name, value in found.groupdict().items() if name.startswith("age") and value))
        age /= _PER_YEAR[long["unit"][0].lower()] if long and found is long and long["unit"] else 1.0
        return (age, age)
    for names, ages in _AGE_GROUPS:
        named = re.search(rf"\b(?:{names})\b", question, re.IGNORECASE)
        if named:
            words.append(named.group())
            return ages
    return None


# ---- sex, pregnancy, place -------------------------------------------------------------------------------------------

_WOMEN = re.compile(r"\b(?:wom[ae]n|females?|girls?|mothers?|postmenopausal|she|her)\b", re.IGNORECASE)
_MEN = re.compile(r"\b(?:m[ae]n|males?|boys?|he|him|his)\b", re.IGNORECASE)
_PREGNANT = re.compile(
    r"\b(?:pregnan(?:t|cy)|gravid|antenatal|prenatal|weeks['’]? gestation|in labou?r|trimester)\b", re.IGNORECASE
)
_NOT_PREGNANT = re.compile(r"\b(?:not|non|isn't|isnt)[- ]?pregnan", re.IGNORECASE)
_PLACES: tuple[tuple[str, Place], ...] = (
    (r"[mscp]?icu|intensive care|critical(?:ly)? (?:care|ill)|ventilated", "intensive care"),
    (r"nursing homes?|care homes?|long[- ]term care|ltc|institutionali[sz]ed", "nursing home"),
    (r"emergency (?:department|room)|(?-i:ED|ER|A&E)", "emergency department"),
    (r"inpatients?|hospitali[sz]ed|on the wards?|in hospital|in-hospital|admitted to hospital", "hospital"),
    (r"primary care|general practice|in (?:the )?(?:clinic|office)", "primary care"),
    (r"outpatients?|ambulatory", "outpatients"),
)


def _asked_sex(question: str, words: list[str]) -> Sex | None:
    short = _AGE_SEX.search(question)
    if short:
        return "women" if short.group()[-1] in "Ff" else "men"
    women, men = _WOMEN.search(question), _MEN.search(question)
    if bool(women) == bool(men):
        return None
    found = women or men
    if found:
        words.append(found.group())
    return "women" if women else "men"


def _asked_place(question: str, words: list[str]) -> Place | None:
    for pattern, place in _PLACES:
        found = re.search(rf"\b(?:{pattern})(?!\w)", question, re.IGNORECASE)
        if found:
            words.append(found.group())
            return place
    return None


# ---- whom the study took ---------------------------------------------------------------------------------------------

_NUMBER = r"\d{1,3}"
_TIME = r"(?:weeks|months|years?)"
# An age stands right behind the people whose age it is: "adults 18-65", "infants under 12 months"; other figures
# (scores, doses, weeks of illness) stand elsewhere.
_AGES = re.compile(
    r"\b(?P<people>adults|patients|outpatients|people|persons|participants|residents|enrollees|volunteers|smokers|"
    r"wom[ae]n|men|children|adolescents|infants|girls|boys)(?: and wom[ae]n)?\b,?(?: aged)?\s"
    r"(?:"
    rf"(?P<low>{_NUMBER})(?: (?P<low_unit>{_TIME}))?\s?(?:-|–|to)\s?"
    rf"(?P<high>{_NUMBER})(?: (?P<unit>{_TIME}))?(?![\d.])|"
    rf"(?P<least>{_NUMBER})(?: (?P<least_unit>{_TIME}))?(?:\+| (?:and|or) (?:older|over|above))"
    rf"(?:, or (?P<or_least>{_NUMBER}) and older)?|"
    rf"(?:over|older than) (?P<over>{_NUMBER})(?: (?P<over_unit>{_TIME}))?(?: old)?|"
    rf"(?:at least \d+ and )?under (?P<under>{_NUMBER}) (?P<under_unit>{_TIME})"
    r")|\baged (?P<from>\d{2})\+",
    re.IGNORECASE,
)
_YOUNG = frozenset({"children", "adolescents", "girls", "boys"})
_PER_YEAR = {"d": 365.0, "w": 52.0, "m": 12.0, "y": 1.0}
_BRACKET = re.compile(r"\([^()]*\)")
_SHARE = re.compile(
    r"(?:\d+(?:\.\d+)?%|half|nearly all|mostly|almost all)\s(?:were |are |of )?"
    r"(?:wom[ae]n|m[ae]n|males?|females?|girls|boys)",
    re.IGNORECASE,
)
_SETTINGS: dict[str, Place] = {
    "Inpatient (ICU only)": "intensive care",
    "Inpatient (any location)": "hospital",
    "Inpatient (ward only)": "hospital",
    "Emergency department": "emergency department",
    "Outpatient (any)": "outpatients",
    "Outpatient (primary care)": "primary care",
    "Outpatient (specialty)": "outpatients",
    "Nursing home/extended care facility": "nursing home",
}
# Whose patients are found in which places: those not admitted may have been seen in an emergency department.
_INCLUDED: dict[Place, frozenset[Place]] = {
    "primary care": frozenset({"primary care", "outpatients"}),
    "outpatients": frozenset({"primary care", "outpatients", "emergency department"}),
    "emergency department": frozenset({"emergency department"}),
    "hospital": frozenset({"hospital"}),
    "intensive care": frozenset({"intensive care", "hospital"}),
    "nursing home": frozenset({"nursing home"}),
}
_MATERNAL = re.compile(r"\bmaternal|mothers?\b|pregnan", re.IGNORECASE)
_ABOUT_PREGNANCY = re.compile(
    r"pregnan|gestation|trimester|preterm|preeclampsia|expecting|obstetric|first birth|miscarriage|labou?r|antenatal",
    re.IGNORECASE,
)


def studied_ages(poem: Poem) -> tuple[float, float] | None:
    """Return the youngest and oldest age that a study took, by the plain words of its population; None if not told."""
    who = _BRACKET.sub("", poem.study.population.who)
    found = _AGES.search(who)
    if found:
        youngest = next((found[name] for name in ("low", "or_least", "least", "over", "from") if found[name]), "0")
        grown = OLDEST if (found["people"] or "").lower() not in _YOUNG else _GROWN_UP
        oldest = found["high"] or found["under"] or f"{grown}"
        unit = found["unit"] or found["under_unit"]
        low_unit = found["low_unit"] or found["least_unit"] or found["over_unit"] or (unit if found["high"] else None)
        ages = _in_years(youngest, low_unit), _in_years(oldest, unit)
        return ages if ages[0] < ages[1] else None
    groups = {ages for names, ages in _AGE_GROUPS if re.search(rf"\b(?:{names})\b", who, re.IGNORECASE)}
    return groups.pop() if len(groups) == 1 else None


def _in_years(number: str, unit: str | None) -> float:
    return float(number) / _PER_YEAR[(unit or "y")[0].lower()]


def studied_sex(poem: Poem) -> Sex | None:
    """Return the only sex that a study took; None when it took both or does not say."""
    who = _SHARE.sub("", poem.study.population.who)
    women, men = _WOMEN.search(who), _MEN.search(who)
    if bool(women) == bool(men) or re.search(r"\bchildren|infants|adults\b", who, re.IGNORECASE):
        return None
    return "women" if women else "men"


def studied_place(poem: Poem) -> Place | None:
    """Return where a study took place, if that is one kind of place and is verified."""
    return None if "study.setting" in poem.not_verified else _SETTINGS.get(poem.study.setting)


def differences(poem: Poem, people: Asker) -> tuple[Difference, ...]:
    """Return how the asker's people differ from those studied, as far as both are told."""
    found = (_in_age(poem, people), _in_sex(poem, people), _in_pregnancy(poem, people), _in_place(poem, people))
    return tuple(difference for difference in found if difference)


def _in_age(poem: Poem, people: Asker) -> Difference | None:
    studied = studied_ages(poem)
    if people.ages is None or studied is None:
        return None
    if (
        studied[1] <= 1
        and people.ages[0] >= _GROWN_UP
        and _MATERNAL.search(f"{poem.clinical_question} {poem.headline}")
    ):
        return None  # the child was studied, its mother treated
    if not ages_apart(people.ages, studied):
        return None
    return Difference(f"age ({_years(people.ages)})", " ".join(people.words) or "age", f"ages {_years(studied)}")


def ages_apart(asked: tuple[float, float], studied: tuple[float, float]) -> bool:
    """Tell whether no age that is asked about lies within those studied; ranges that only touch are apart."""
    youngest, oldest = max(asked[0], studied[0]), min(asked[1], studied[1])
    one_age = asked[0] == asked[1]
    return youngest > oldest or (youngest == oldest and not one_age)


def _years(ages: tuple[float, float]) -> str:
    low, high = ages
    if low == high:
        return f"{low:.0f}" if low >= 2 else f"{low * 12:.0f} months"
    if high >= OLDEST:
        return f"{low:.0f} and over"
    return f"under {high:.2g}" if low == 0 else f"{low:.2g} to {high:.0f}"


def _in_sex(poem: Poem, people: Asker) -> Difference | None:
    studied = studied_sex(poem)
    if people.sex is None or studied is None or people.sex == studied:
        return None
    return Difference("sex", people.sex, f"{studied} only")


def _in_pregnancy(poem: Poem, people: Asker) -> Difference | None:
    if not people.pregnant:
        return None
    about = " ".join((poem.study.population.who, poem.clinical_question, poem.headline, " ".join(poem.tags)))
    return None if _ABOUT_PREGNANCY.search(about) else Difference("pregnancy", "pregnant", "pregnancy not named")


def _in_place(poem: Poem, people: Asker) -> Difference | None:
    studied = studied_place(poem)
    if people.place is None or studied is None or studied in _INCLUDED[people.place]:
        return None
    return Difference(f"setting ({people.place})", people.place, studied)
