"""Whom a study took, read as questions are, and how the people asked about differ from them."""

import re
from dataclasses import dataclass

from bot.core.poem import Poem
from bot.core.question.ages import GROWN_UP, OLDEST, Ages, ages_apart, limits
from bot.core.question.people import OF_SEX, Asker, Group, Place, Sex, ages_by_name, asker_of, groups_in
from bot.core.question.reader import fold

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
_ABOUT_PREGNANCY = re.compile(
    r"pregnan|gestation|trimester|preterm|preeclampsia|expecting|obstetric|first birth|miscarriage|\blabou?r\b|"
    r"antenatal",
    re.IGNORECASE,
)
_YOUNG: frozenset[Group] = frozenset({"child", "infant"})
_GROWN: frozenset[Group] = frozenset({"adult", "older", "pregnant"})
_SEXES: frozenset[Group] = frozenset({"female", "male"})


@dataclass(frozen=True, slots=True)
class Studied:
    """The people that a study took, as far as its POEM says."""

    groups: frozenset[Group]
    ages: Ages | None = None
    sex: Sex | None = None
    """The only one that it took."""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which the asker's people differ: `what` in words, what was `said`, and whom the study took."""

    what: str
    said: str
    studied: str


def studied_in(poem: Poem) -> Studied:
    """Return whom a POEM's study took, by the plain words of its population, question, headline and tags."""
    asks = " . ".join((poem.clinical_question, poem.headline, *poem.tags))
    who = poem.study.population.who
    groups = groups_in(asks) | (groups_in(who) - _SEXES)  # "62% men" restricts nothing
    if _ABOUT_PREGNANCY.search(f"{who} {asks}"):
        groups |= {"pregnant"}
    place = None if "study.setting" in poem.not_verified else _SETTINGS.get(poem.study.setting)
    return Studied(groups, _ages(who, groups), _sex(who), place)


def _ages(who: str, groups: frozenset[Group]) -> Ages | None:
    """Return the youngest and oldest that a population took: by the first limit that stands behind people, or by name.

    Other figures (scores, doses, weeks of illness, the age that is a risk factor) stand elsewhere.
    """
    plain = fold(_BRACKET.sub("", who))
    told = next((limit.ages for limit in limits(plain) if limit.of_people), None)
    if told is None:
        return ages_by_name(plain)
    takes_young = told[0] > 0 or told[1] <= GROWN_UP or groups & _YOUNG
    return told if takes_young else (GROWN_UP, told[1])  # "patients 75 or younger"


def _sex(who: str) -> Sex | None:
    both = re.search(r"\bchildren|infants|adults\b", who, re.IGNORECASE)
    return None if both else asker_of(_SHARE.sub("", who)).sex


# ---- whom it did not take --------------------------------------------------------------------------------------------


def conflict(asked: Asker, studied: Studied) -> bool:
    """Tell whether a question is about people whom a study did not take, by age, sex or pregnancy.

    A study that names no children took none; one that names only women took no men.
    """
    if not (asked.ages or asked.groups or asked.sex or asked.over is not None):
        return False  # of nobody in particular
    if _differ_in_age(asked, studied) or _of_unnamed_age(asked, studied) or _grown_out(asked, studied):
        return True
    if "pregnant" in asked.groups - studied.groups:
        return True
    sexes, asked_sexes = studied.groups & _SEXES, asked.groups & _SEXES | ({OF_SEX[asked.sex]} if asked.sex else set())
    return _differ_in_sex(asked, studied) or (len(sexes) == 1 and bool(asked_sexes) and not asked_sexes & sexes)


def _of_unnamed_age(asked: Asker, studied: Studied) -> bool:
    """Tell whether children are asked about and none named, or grown people and only children named."""
    if (asked.ages and studied.ages) or _mother_and_child(asked, studied):
        return False
    if asked.groups & _YOUNG:
        return not studied.groups & _YOUNG
    return bool(asked.groups & _GROWN and studied.groups & _YOUNG and not studied.groups & _GROWN)


def _grown_out(asked: Asker, studied: Studied) -> bool:
    """Tell whether "over 2 years", if it is an age, is beyond all the children that a study took."""
    young = studied.ages is not None and studied.ages[1] < GROWN_UP
    return asked.over is not None and studied.ages is not None and young and asked.over >= studied.ages[1]


def _differ_in_age(asked: Asker, studied: Studied) -> bool:
    if not asked.ages or not studied.ages or _mother_and_child(asked, studied):
        return False
    return ages_apart(asked.ages, studied.ages)


def _mother_and_child(asked: Asker, studied: Studied) -> bool:
    """Tell whether what was asked of the one was studied in the other: a mother treated for the child she carries."""
    if "pregnant" not in studied.groups:
        return False
    grown = asked.ages is not None and asked.ages[0] >= GROWN_UP
    born = studied.ages is not None and studied.ages[1] <= 1
    return bool(asked.groups & {"pregnant", "infant"}) or (grown and born)


def _differ_in_sex(asked: Asker, studied: Studied) -> bool:
    return asked.sex is not None and studied.sex is not None and asked.sex != studied.sex


def differences(poem: Poem, people: Asker) -> tuple[Difference, ...]:
    """Return how the asker's people differ from those studied, as far as both are told."""
    studied = studied_in(poem)
    found: list[Difference] = []
    if people.ages and studied.ages and _differ_in_age(people, studied):
        said = " ".join(people.words) or "age"
        found.append(Difference(f"age ({_in_words(people.ages)})", said, f"ages {_in_words(studied.ages)}"))
    if people.sex and _differ_in_sex(people, studied):
        found.append(Difference("sex", people.sex, f"{studied.sex} only"))
    if people.childbearing and "pregnant" not in studied.groups:
        found.append(Difference(people.childbearing, people.childbearing, "pregnancy not named"))
    if people.place and studied.place and studied.place not in _INCLUDED[people.place]:
        found.append(Difference(f"setting ({people.place})", people.place, studied.place))
    return tuple(found)


def _in_words(ages: Ages) -> str:
    low, high = ages
    if low == high:
        return f"{low:.0f}" if low >= 2 else f"{low * 12:.0f} months"
    if high >= OLDEST:
        return f"{low:.0f} and over"
    return f"under {high:.2g}" if low == 0 else f"{low:.2g} to {high:.0f}"
