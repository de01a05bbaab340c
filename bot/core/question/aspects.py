"""What a question asks besides its topic: of whom, and to what end.

Two questions on one drug and one disease are different questions when one is about children and the other about adults,
or one about how well a test finds it and the other about how long to treat. Plain words tell; nothing is inferred.
"""

import re
from dataclasses import dataclass

from bot.core.question.people import NO_INJURY, ages_apart, asker_of
from bot.core.question.reader import fold

_INTENTS = {
    "dose": r"\b(?:what|which|best|right|correct|usual|max\w*|start\w*|high(?:er|est)|low(?:er|est)|double|increas\w*|reduc\w*|adjust\w*|optimal)"
    r"(?: \w+){0,2}[ -]dos(?:e|es|ing|age)\b|\bdos(?:e|es|ing|age)[ -](?:of|for|in|to|adjust\w*|escalat\w*)\b|\bdos(?:e|ing|age)\?*$"
    r"|\bhow many (?:m[cg]\w*|units|ml|tablets|puffs)\b|\bhow much (?:\w+ ){0,3}(?:give|use|start|take)\b|\bmc?g ?/ ?kg|\btitrat"
    r"|\blow[ -]dose\b.*\bhigh[ -]dose\b|\bhigh[ -]dose\b.*\blow[ -]dose\b"
    r"|\b\d+(?:\.\d+)? ?(?:mg|mcg|g|iu)? ?(?:v|vs|versus|or) ?\d+(?:\.\d+)? ?(?:mg|mcg|g|iu)\b",
    "duration": r"\bhow long\b|\bhow many (?:more )?(?:days|weeks|months|years)\b|\bduration of (?:treatment|therapy|abx|antibiotics?)\b|\bshort(?:er)?.course|\blong(?:er)?.course"
    r"|\b\d+ ?(?:v|vs|versus|or|to|-) ?\d+ ?(?:d\b|days?\b|wks?\b|weeks?\b)|\b\d+ ?d(?:ays?)? (?:v|vs|versus|or) \d+",
    "harm": r"\bside.effects?\b|\badverse|\brisks? (?:of|from|with)\b|\bsafe(?:ty|r)?\b|\bcauses?\b|\bharm|\bdanger|\btoxic"
    r"|\bbleed(?:s|ing)?\b|\bwarning\b|\bkill",
    "accuracy": r"\baccura|\bsensitiv|\bspecific(?:ity)?\b|\brul(?:e|es|ed|ing) (?:out|in)\b|\bdiagnos|\bdetect|\bmiss(?:es|ed)?\b"
    r"|\bpredict|\bnpv\b|\bppv\b|\blikelihood\b|\bhow good is\b|\bvs\.? (?:ct|mri|us|ultrasound)\b",
    "prognosis": r"\bprognos|\bget better anyway\b|\bnatural history\b|\boutlook\b|\bwhat happens\b|\bhow many (?:get|go|will)\b"
    r"|\bhow often does\b",
    "prevention": r"\bprevent|\bprophyla|\bppx\b|\bprotect|\bward off\b|\bkeeps? .{0,20}from\b|\bavoid|\bvaccin",
    "screening": r"\bscreen",
    "cost": r"\bcosts?\b|\bcost.effective|\bmoney\b|\bcheap|\bpric",
    "mechanism": r"\bmechanism|\bhow does .{0,30}\bwork\b|\bpathophys|\bpharmacokin",
    "timing": r"\bwhen (?:to|should|can|do)\b|\btiming\b|\bwithin \d|\bearly\b|\bearlier\b|\bdelay|\bwindow\b|\bhow soon\b"
    r"|\btoo late\b|\bafter how\b",
    "stopping": r"\b(?:stop(?:ping|ped)?|halt(?:ing)?)\b(?! (?:\w+ ){0,3}\w+ing\b)|\bdiscontinu|\bdeprescri|\btaper|\bwean|\bcom(?:e|ing) off\b|\bget(?:ting)? off\b|\bquit",
    "choice": r"\bwhich\b|\bbest\b|\bfirst.line\b|\bof choice\b|\bpreferred\b|\bsafest\b|\bwhat (?:antibiotic|drug|abx)\b",
    "monitoring": r"\bmonitor|\bcheck(?:ing)? (?:levels|potassium|lfts)|\bfollow.?up (?:imaging|labs|scan)|\bsurveillance\b|\brepeat (?:the )?(?:imaging|scan|labs?|mri|ct|echo|test)",
}
# What a study that asked something else cannot answer by the way, as it may a word on harm or cost.
TELLING_INTENTS = frozenset(_INTENTS) - {"harm", "cost", "prevention"}
_INTENT_PATTERNS = {name: re.compile(pattern) for name, pattern in _INTENTS.items()}

_GROUPS = {
    "child": r"\bchild(?:ren|hood)?\b|\bkids?\b|\bpa?ediatrics?\b|\bpeds\b|\btoddlers?\b|\bteens?\b|\bteenagers?\b|\badolescents?\b"
    r"|\bboys?\b|\bgirls?\b|\bschool.?age|\byouth\b|\bjuvenile\b|\bpreschool",
    "infant": r"\binfants?\b|\bbab(?:y(?! aspirin)|ies)\b|\bneonat\w*|\bnewborns?\b|\bnicu\b|\bpreemies?\b|\bpreterm infants?\b",
    "older": r"\belder(?:ly|s)?\b|\bolder (?:adults?|people|patients?|persons?|wom[ae]n|m[ae]n|pts?|folks?|gentlem[ae]n|lad(?:y|ies))\b|\bseniors?\b|\bgeriatric|\bnursing homes?\b|\bfrail|\bold people\b|\baged\b|\bthe old\b"
    r"|\bcare homes?\b|\boctogenarian",
    "pregnant": r"(?<!not )(?<!non )(?<!non-)(?<!isn't )\bpregnan|\bgravid|\bpostpartum\b|\bmaternal\b|\bnullip|\bprenatal\b|\bantenatal\b|\blabou?r\b|\bbreast.?feed"
    r"|\bin utero\b|\bobstetric",
    "female": r"\bwom[ae]n\b|\bfemales?\b|\bpostmenopausal\b|\bmenopaus|\bmothers?\b|\blad(?:y|ies)\b",
    "male": r"\bm[ae]n\b|\bmales?\b|\bguys? with\b|\bprostat",
    "adult": r"\badults?\b|\bgrown.?ups?\b",
}
_GROUP_PATTERNS = {name: re.compile(pattern) for name, pattern in _GROUPS.items()}
_SEX = r"(?:male|female|man|woman|boy|girl|gentleman|lady|[mf])"
_AGE = re.compile(
    rf"(?<![\d.])(?P<years>\d{{1,3}})[ -]?(?:y/?o\b|y\.o\.|y(?:ea)?rs?[ -]old\b|y(?=[/ ]?{_SEX}\b))(?:[ ,/-]*(?P<sex1>{_SEX})\b)?"
    rf"|(?<![\d.])(?P<bare>\d{{2}})[ ]?(?P<sex2>[mf])\b|^(?P<first>\d{{1,2}})[ ]?(?P<sex3>[mf])\b"
    rf"|(?<![\d.])(?P<young>\d{{1,2}})[ -]?(?P<unit>m/?o|months?|wks?|weeks?|days?|d/?o)[ -]"
    rf"(?:old\b{NO_INJURY}|(?=baby|infant|{_SEX}\b(?!/)))"
)
_OVER = re.compile(
    r"(?:\b(?:over|above|aged?(?: over)?|at least|older than)|[>≥]=?) ?(\d{2})\b(?! ?(?:%|mg|kg|mm|cm|bpm|days|weeks|months|h\b))|\b(\d{2})\+"
)
_UNDER = re.compile(
    r"\b(?:aged?|child(?:ren)?|kids?|toddlers?|bab(?:y|ies)|infants?) (?:under|below|<) ?\d|\bunder ?\d{1,2} ?(?:y/?o?|years?|yrs?)\b"
)


@dataclass(frozen=True, slots=True)
class Aspects:
    """Whom a text speaks of (child, infant, adult, older, pregnant, female, male), and what it wants to know."""

    people: frozenset[str]
    intents: frozenset[str]
    has_age: bool
    ages: tuple[float, float] | None = None
    """Youngest and oldest, in years, where that is told."""


def aspects_of(text: str) -> Aspects:
    """Return whom and what a text is about."""
    has_age = _AGE.search(fold(text).lower()) is not None
    return Aspects(people_of(text), intents_of(text), has_age, asker_of(text).ages)


def people_of(text: str) -> frozenset[str]:
    """Return whom a text speaks of: child, infant, adult, older, pregnant, female, male."""
    plain = fold(text).lower()
    people = {name for name, pattern in _GROUP_PATTERNS.items() if pattern.search(plain)}
    for age in _AGE.finditer(plain):
        people |= _of_age(age)
    for over in _OVER.finditer(plain):
        people.add("older" if int(over[1] or over[2]) >= 60 else "adult")
    if _UNDER.search(plain):
        people.add("child")
    return frozenset(people)


def intents_of(text: str) -> frozenset[str]:
    """Return what a text wants to know: a dose, a duration, a harm ..."""
    plain = fold(text).lower()
    return frozenset(name for name, pattern in _INTENT_PATTERNS.items() if pattern.search(plain))


def _of_age(age: re.Match[str]) -> set[str]:
    """Return the groups that an age and a sex put somebody in."""
    people: set[str] = set()
    years = age["years"] or age["bare"] or age["first"]
    if years:
        number = int(years)
        people.add("infant" if number < 1 else "child" if number < 18 else "older" if number >= 65 else "adult")
    else:
        people |= {"infant", "child"}
    sex = age["sex1"] or age["sex2"] or age["sex3"]
    if sex:
        people.add("female" if sex in ("f", "female", "woman", "girl", "lady") else "male")
    return people


_YOUNG, _GROWN = frozenset({"child", "infant"}), frozenset({"adult", "older", "pregnant"})


def conflict(asked: Aspects, studied: Aspects) -> bool:
    """Tell whether a question is about people whom a study did not take, as far as both say.

    A study that names no children took none; one that names only women took no men.
    """
    pregnant = "pregnant" in studied.people
    mother = pregnant and bool(asked.people & {"pregnant", "infant"})
    if asked.ages and studied.ages and not mother:
        if ages_apart(asked.ages, studied.ages):
            return True
    elif not mother:  # what is asked there of babies is asked of their mothers
        if asked.people & _YOUNG and not studied.people & _YOUNG:
            return True
        if asked.people & _GROWN and studied.people & _YOUNG and not studied.people & _GROWN:
            return True
    if "pregnant" in asked.people and not pregnant:
        return True
    sexes = studied.people & {"male", "female"}
    return len(sexes) == 1 and bool(asked.people & {"male", "female"}) and not asked.people & sexes
