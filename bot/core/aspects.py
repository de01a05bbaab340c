"""What a question asks besides its topic: of whom, and to what end.

Two questions on one drug and one disease are different questions when one is about children and the other about adults,
or one about how well a test finds it and the other about how long to treat. Plain words tell; nothing is inferred.
"""

import re
from dataclasses import dataclass

from bot.core.question import fold

_INTENTS = {
    "dose": r"\bdos(?:e|es|ing|age)\b|\bhow much\b|\bmg\b|\bmcg\b|\btitrat|\bhigh(?:er)?.dose|\blow(?:er)?.dose",
    "duration": r"\bhow long\b|\bhow many (?:days|weeks|months)\b|\bduration\b|\bshort(?:er)?.course|\blong(?:er)?.course"
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
    r"|\blate\b|\bafter how\b",
    "stopping": r"\bstop(?:s|ped|ping)?\b|\bdiscontinu|\bdeprescri|\btaper|\bwean|\bcom(?:e|ing) off\b|\bget(?:ting)? off\b|\bquit",
    "choice": r"\bwhich\b|\bbest\b|\bfirst.line\b|\bof choice\b|\bpreferred\b|\bsafest\b|\bwhat (?:antibiotic|drug|abx)\b",
    "monitoring": r"\bmonitor|\bcheck(?:ing)? (?:levels|potassium|lfts)|\bfollow.?up (?:imaging|labs|scan)|\bsurveillance\b|\brepeat\b",
}
_INTENT_PATTERNS = {name: re.compile(pattern) for name, pattern in _INTENTS.items()}

_GROUPS = {
    "child": r"\bchild(?:ren|hood)?\b|\bkids?\b|\bpa?ediatrics?\b|\bpeds\b|\btoddlers?\b|\bteens?\b|\bteenagers?\b|\badolescents?\b"
    r"|\bboys?\b|\bgirls?\b|\bschool.?age|\byouth\b|\bjuvenile\b|\bpreschool",
    "infant": r"\binfants?\b|\bbab(?:y|ies)\b|\bneonat\w*|\bnewborns?\b|\bnicu\b|\bpreemies?\b|\bpreterm infants?\b",
    "older": r"\belder(?:ly|s)?\b|\bolder\b|\bseniors?\b|\bgeriatric|\bnursing homes?\b|\bfrail|\bold people\b|\baged\b|\bthe old\b"
    r"|\bcare homes?\b|\boctogenarian",
    "pregnant": r"\bpregnan|\bgravid|\bpostpartum\b|\bmaternal\b|\bnullip|\bprenatal\b|\bantenatal\b|\blabou?r\b|\bbreast.?feed"
    r"|\bin utero\b|\bobstetric",
    "female": r"\bwom[ae]n\b|\bfemales?\b|\bpostmenopausal\b|\bmenopaus|\bmothers?\b|\blad(?:y|ies)\b",
    "male": r"\bm[ae]n\b|\bmales?\b|\bguys? with\b|\bprostat",
    "adult": r"\badults?\b|\bgrown.?ups?\b",
}
_GROUP_PATTERNS = {name: re.compile(pattern) for name, pattern in _GROUPS.items()}
_AGE = re.compile(
    r"\b(?P<n>\d{1,3}) ?(?P<unit>y/?o|yrs?|years?(?:.old)?|y|m/?o|months?(?:.old)?|wks?.old|weeks?.old|days?.old|d/?o|[mf])"
    r"(?:/?(?P<sex>[mf])|[ -](?:old )?(?P<word>male|female|man|woman|boy|girl|m|f)\b)?\b"
)


@dataclass(frozen=True, slots=True)
class Aspects:
    """Whom a text speaks of (child, infant, adult, older, pregnant, female, male), and what it wants to know."""

    people: frozenset[str]
    intents: frozenset[str]
    has_age: bool


def aspects_of(text: str) -> Aspects:
    """Return whom and what a text is about."""
    plain = fold(text).lower()
    people = {name for name, pattern in _GROUP_PATTERNS.items() if pattern.search(plain)}
    ages = list(_AGE.finditer(plain))
    for age in ages:
        people |= _of_age(age)
    intents = frozenset(name for name, pattern in _INTENT_PATTERNS.items() if pattern.search(plain))
    return Aspects(frozenset(people), intents, bool(ages))


def _of_age(age: re.Match[str]) -> set[str]:
    number, unit = int(age["n"]), age["unit"]
    people: set[str] = set()
    if unit in ("m", "f") or unit.startswith("y"):
        people.add("infant" if number < 1 else "child" if number < 18 else "older" if number >= 65 else "adult")
    elif unit.startswith(("m", "w", "d")):
        people |= {"infant", "child"} if number < 24 or unit[0] != "m" else {"child"}
    sex = age["sex"] or age["word"] or (unit if unit in ("m", "f") else "")
    if sex:
        people.add("female" if sex in ("f", "female", "woman", "girl") else "male")
    return people


def conflict(asked: Aspects, studied: Aspects) -> bool:
    """Tell whether a question is about people whom a study did not take, as far as both say."""
    young = {"child", "infant"}
    asks_young, studies_young = bool(asked.people & young), bool(studied.people & young)
    grown = {"adult", "older", "pregnant"}
    if asks_young and not studies_young:
        return True
    if asked.people & grown and studies_young and not studied.people & (grown | {"female", "male"}):
        return True
    if "pregnant" in asked.people and "pregnant" not in studied.people:
        return True
    if "male" in asked.people and "female" in studied.people and "male" not in studied.people and not asks_young:
        return True
    return "female" in asked.people and "male" in studied.people and "female" not in studied.people and not asks_young
