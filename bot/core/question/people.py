"""Whom a text speaks of: age, sex, childbearing, place; one reader for questions, follow-ups and POEMs.

Only plain words are read ("72F", "over 65", "kids", "pregnant", "in the nursing home"); what a text does not say is
not concluded.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from bot.core.question.ages import (
    OLDEST,
    Ages,
    Told,
    decades,
    limits,
    mentioned,
    of_one_person,
    over_years,
    says_a_number,
)
from bot.core.question.reader import fold

Sex = Literal["women", "men"]
Childbearing = Literal["pregnancy", "childbirth", "breastfeeding"]
Place = Literal["primary care", "outpatients", "emergency department", "hospital", "intensive care", "nursing home"]
Group = Literal["infant", "child", "adult", "older", "pregnant", "female", "male"]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Asker:
    """The people that a text is about, as far as it says, and the words that say so, as the folded text has them."""

    ages: Ages | None = None
    sex: Sex | None = None
    childbearing: Childbearing | None = None
    place: Place | None = None
    groups: frozenset[Group] = frozenset()
    """The same in coarse groups, with those that what is named implies ("frail", "prostate"); no sex by a pronoun."""
    is_one_person: bool = False
    """The age of one person is told: a case."""
    over: float | None = None
    """Years that are no age for sure: in "antibiotics over 2 years" they may be one, or a time that passes."""
    words: tuple[str, ...] = ()


def asker_of(text: str) -> Asker:
    """Return the people that a text is about, by its plain words.

    One person's age goes before limits of age, these before a mere mention of one, and any number before a word: what
    else the text says of ages is then of other people ("79M, sees children").
    """
    plain = fold(text)
    told = next(_ages_told(plain), None)
    named = () if told else tuple(_named(plain))
    sexes, sex_word, by_noun = _sexes(plain, told if told and told.of_one else None)
    childbearing, childbearing_word = _childbearing(plain)
    place, place_word = _PLACES.uppermost(plain)
    groups: set[Group] = _implied(plain) | ({OF_SEX[sex] for sex in sexes} if by_noun else set())
    groups |= _bands(told.ages) if told else {one.group for one in named}
    groups |= {"pregnant"} if childbearing else set()
    age_words = [plain[one.start : one.end] for one in ([told] if told else named)]
    said = (*age_words, sex_word, childbearing_word, place_word)
    return Asker(
        told.ages if told else _together(named, plain),
        next(iter(sexes)) if len(sexes) == 1 else None,
        childbearing,
        place,
        frozenset(groups),
        is_one_person=told is not None and told.of_one,
        over=None if told else over_years(plain),
        words=tuple(sorted(dict.fromkeys(filter(None, said)), key=plain.find)),
    )


def groups_in(text: str) -> frozenset[Group]:
    """Return every group of people that a text names anywhere, as the texts of a POEM do: more than one kind."""
    plain = fold(text)
    groups = {group for told in _ages_told(plain) for group in _bands(told.ages)} | _implied(plain)
    groups |= {one.group for one in _named(plain)}
    sexes, _, by_noun = _sexes(plain, None)
    groups |= {OF_SEX[sex] for sex in sexes} if by_noun else set()
    return frozenset(groups | ({"pregnant"} if _childbearing(plain)[0] else set()))


def ages_by_name(plain: str) -> Ages | None:
    """Return the ages of the groups that a folded text names, without its numbers; None where it names none."""
    return _together(tuple(_named(plain)), plain)


class _Table(Generic[_T]):
    """Rows of words (patterns without groups of their own), each with what it tells; one pass over a text reads all."""

    def __init__(self, *rows: tuple[str, _T]) -> None:
        self._told = [told for _, told in rows]
        alternatives = "|".join(f"({words})" for words, _ in rows)
        self._words = re.compile(rf"\b(?:{alternatives})(?!\w)", re.IGNORECASE)

    def told(self, plain: str) -> Iterator[tuple[_T, re.Match[str]]]:
        """Yield what each word of a text tells, in order, with the word."""
        for match in self._words.finditer(plain):
            yield self._told[(match.lastindex or 1) - 1], match

    def uppermost(self, plain: str) -> tuple[_T | None, str]:
        """Return what the uppermost row that a text has words of tells, and its first word."""
        found = min(self._words.finditer(plain), key=lambda match: match.lastindex or 1, default=None)
        return (self._told[(found.lastindex or 1) - 1], found.group()) if found else (None, "")


# ---- ages ------------------------------------------------------------------------------------------------------------

_INFANT, _CHILD, _OLDER, _OLD = 2.0, 18.0, 60.0, 65.0  # "18 months old" is still an infant; "over 60" are older people


def _within(told: Told, others: Sequence[Told]) -> bool:
    return any(other.start <= told.start < other.end for other in others)


def _ages_told(plain: str) -> Iterator[Told]:
    """Yield the ages that a text tells, those told in the surest way first."""
    if not says_a_number(plain):
        return
    limited = [*limits(plain), *decades(plain)]
    yield from (told for told in of_one_person(plain) if not _within(told, limited))
    yield from sorted(limited, key=lambda told: not told.of_people)
    yield from (told for told in mentioned(plain) if not _within(told, limited))


def _bands(ages: Ages) -> set[Group]:
    """Return the groups that ages put people in."""
    low, high = ages
    if high < _CHILD or (high == _CHILD and low < high):
        return {"infant", "child"} if high < _INFANT or (high == _INFANT and low < high) else {"child"}
    return {"older"} if low >= (_OLD if low == high else _OLDER) else {"adult"}


@dataclass(frozen=True, slots=True)
class _Named:
    """A group of people by its name, and where that stands."""

    group: Group
    ages: Ages
    start: int
    end: int


_CHILDREN = (
    r"child(?:ren)?(?!(?:-| )?pugh)(?! (?-i:[ABC])\b)|(?<!since )childhood|kids?|"
    r"(?:pa?ediatrics?|peds)(?! (?:emergency|practices?|wards?|units?|hospitals?|cent(?:er|re)s?))|"
    r"schoolchildren|school.?age|youth|juvenile|boys?|girls?"
)
_OLDER_PEOPLE = (
    r"elder(?:ly|s)?|geriatrics?|seniors?|old (?:people|patients)|older(?= adults?\b)|"
    r"older (?:people|patients?|persons?|wom[ae]n|m[ae]n|pts?|folks?|gentlem[ae]n|lad(?:y|ies))"
)
_NAMES: _Table[tuple[Group, Ages]] = _Table(
    (r"newborns?|neonates?|neonatal|nicu|preemies?", ("infant", (0.0, 0.1))),
    (r"infants?|bab(?:y(?! aspirin)|ies)", ("infant", (0.0, 1.0))),
    (r"toddlers?", ("child", (1.0, 4.0))),
    (r"pre-?school(?:ers?)?", ("child", (2.0, 6.0))),
    (r"teen(?:age(?:rs?)?|s)?|adolescents?", ("child", (12.0, 18.0))),
    (_CHILDREN, ("child", (0.0, 18.0))),
    (_OLDER_PEOPLE, ("older", (65.0, OLDEST))),
    (r"adults?|grown.?ups?", ("adult", (18.0, OLDEST))),
)
# "no children", "except kids"; but "why not in kids?" and "x-ray or not in kids?" ask about them.
_DENIED = re.compile(
    r"(?:\b(?:no|non|except|excluding|excluded|unless|other than|rather than|instead of|without)[ -]|"
    r"(?<!why )(?<!but )(?<!or )\bnot )(?:(?:in|for|the|of|an?|any|if|when|are|yet|currently|obviously|being) )*$",
    re.IGNORECASE,
)


def _named(plain: str) -> Iterator[_Named]:
    """Yield the groups that a text names, in its order."""
    for (group, ages), match in _NAMES.told(plain):
        if not _DENIED.search(plain[max(0, match.start() - 40) : match.start()]):
            yield _Named(group, ages, *match.span())


def _together(named: Sequence[_Named], plain: str) -> Ages | None:
    """Return the ages of the groups named: "teenage girls" are the narrower, "kids or adults" the one and the other."""
    ages: Ages | None = None
    end = 0
    for one in named:
        if ages is None:
            ages = one.ages
        else:
            both = max(ages[0], one.ages[0]), min(ages[1], one.ages[1])
            in_one_name = not plain[end : one.start].strip(" -") and both[0] < both[1]
            ages = both if in_one_name else (min(ages[0], one.ages[0]), max(ages[1], one.ages[1]))
        end = one.end
    return ages


# ---- sex, childbearing, place ----------------------------------------------------------------------------------------

OF_SEX: dict[Sex, Group] = {"women": "female", "men": "male"}
# In "his mother says that the boy" the boy is asked about: a noun tells more surely than a pronoun, and these than she.
_NOUN, _PRONOUN, _MOTHER = range(3)
_SEXES: _Table[tuple[int, Sex]] = _Table(
    (r"wom[ae]n|females?|girls?|lad(?:y|ies)|postmenopausal", (_NOUN, "women")),
    (r"m[ae]n|males?|boys?|gentlem[ae]n|guys(?= with)", (_NOUN, "men")),
    (r"she|her", (_PRONOUN, "women")),
    (r"he|him|his", (_PRONOUN, "men")),
    (r"mothers?", (_MOTHER, "women")),
)
_LETTER = re.compile(r"(?<![a-z])[mf]$|^[mf](?= )", re.IGNORECASE)
_LETTER_BEHIND = re.compile(r"[ ,/-]*[mf]\b(?!/)", re.IGNORECASE)
_STAGES: _Table[Childbearing] = _Table(
    (r"pregnan(?:t|cy|cies)|gravid|antenatal|prenatal|weeks'? gestation|trimester", "pregnancy"),
    (r"in labou?r", "childbirth"),
    (r"breast.?feed(?:ing|s)?", "breastfeeding"),
)
_NOT_PREGNANT = re.compile(
    r"\b(?:(?:not|non)[- ](?:\w+ )?|(?:isn'?t|never|no longer|except(?: in)?|outside) )pregnan|"
    r"pregnan\w+ (?:test )?(?:was |is )?(?:negative|excluded|ruled out)",
    re.IGNORECASE,
)
_IMPLYING: _Table[Group] = _Table(
    (r"(?:nursing|care) homes?|frail(?:ty)?", "older"),
    (r"postpartum|maternal|nullip\w*|labou?r(?! ward)|in utero|obstetrics?", "pregnant"),
    (r"menopaus\w+", "female"),
    (r"prostat\w+", "male"),
)
_PLACES: _Table[Place] = _Table(
    (r"[mscp]?icu|intensive care|critical(?:ly)? (?:care|ill)|ventilated", "intensive care"),
    (r"nursing homes?|care homes?|long[- ]term care|ltc|institutionali[sz]ed|in institutions", "nursing home"),
    (r"emergency (?:department|room)|(?-i:ED|ER|A&E)", "emergency department"),
    (r"inpatients?|hospitali[sz]ed|on the wards?|in hospital|in-hospital|admitted to hospital", "hospital"),
    (r"primary care|general practice|in (?:the )?(?:clinic|office)", "primary care"),
    (r"outpatients?|ambulatory", "outpatients"),
)


def _sexes(plain: str, person: Told | None) -> tuple[set[Sex], str, bool]:
    """Return the sexes that a text names by its surest words, the word if it is one, and whether a noun says so."""
    if person:
        letter = _LETTER.search(plain[person.start : person.end]) or _LETTER_BEHIND.match(plain, person.end)
        if letter:
            return {"women" if "f" in letter.group().lower() else "men"}, "", True
    child = person is not None and person.ages[1] < _CHILD  # whose mother is not the one asked about
    told = [(*kind, word.group()) for kind, word in _SEXES.told(plain) if not (child and kind[0] == _MOTHER)]
    surest = min((kind for kind, *_ in told), default=_PRONOUN)
    words = {sex: word for kind, sex, word in reversed(told) if kind == surest}
    return set(words), next(iter(words.values())) if len(words) == 1 else "", surest != _PRONOUN


def _childbearing(plain: str) -> tuple[Childbearing | None, str]:
    if _NOT_PREGNANT.search(plain):
        return None, ""
    return _STAGES.uppermost(plain)


def _implied(plain: str) -> set[Group]:
    return {group for group, _ in _IMPLYING.told(plain)}
