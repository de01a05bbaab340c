"""What a question asks besides its topic: of whom, and to what end.

Two questions on one drug and one disease are different questions when one is about children and the other about adults,
or one about how well a test finds it and the other about how long to treat. Plain words tell; nothing is inferred.
"""

import re
from dataclasses import dataclass

from bot.core.question.people import Asker, asker_of
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
    "accuracy": r"\baccura|\bsensitiv|\bspecific(?:ity)?\b|\brul(?:e|es|ed|ing) (?:out|in)\b|\bdetect|\bmiss(?:es|ed)?\b"
    r"|\bpredict|\bnpv\b|\bppv\b|\blikelihood\b|\bhow good is\b|\bvs\.? (?:ct|mri|us|ultrasound)\b",
    "prognosis": r"\bprognos|\bget better anyway\b|\bnatural history\b|\boutlook\b|\bwhat happens\b|\bhow many (?:get|go|will)\b"
    r"|\bhow often does\b",
    "prevention": r"\bprevent|\bprophyla|\bppx\b|\bprotect|\bward off\b|\bkeeps? .{0,20}from\b|\bavoid|\bvaccin",
    "screening": r"\bscreen",
    "cost": r"\bcosts?\b|\bcost.effective|\bmoney\b|\bcheap|\bpric",
    "mechanism": r"\bmechanism|\bwhy (?:does|do|would|did)\b|\bhow does .{0,30}\bwork\b|\bpathophys|\bpharmacokin",
    "timing": r"\bwhen (?:to|should|can|do|would|must)\b|\btiming\b|\bwithin \d|\bearly\b|\bearlier\b|\bdelay|\bwindow\b|\bhow soon\b"
    r"|\btoo late\b|\bafter how\b",
    "stopping": r"\b(?:stop(?:ping|ped)?|halt(?:ing)?)\b(?! (?:\w+ ){0,3}\w+ing\b)|\bdiscontinu|\bdeprescri|\btaper|\bwean|\bcom(?:e|ing) off\b|\bget(?:ting)? off\b|\bquit",
    "choice": r"\bwhich\b|\bbest\b|\bfirst.line\b|\bof choice\b|\bpreferred\b|\bsafest\b|\bwhat (?:antibiotic|drug|abx)\b",
    "cause": r"\bwhat (?:\w+ ){0,2}(?:caus|trigger)|\b(?:causes?|reasons?|triggers?) (?:of|for)\b|\bcausing\b|\bcome from\b"
    r"|\bwhy (?:is|are|has|have|did|do|does|would)\b|\ba?etiolog|\bassociation between\b|\bwhat makes (?:[\w'-]+ ){1,4}(?:go|rise|fall|drop)\b"
    r"|\b(?:the|likely) source of\b",
    "definition": r"\bwhat(?:'s| is| are) (?!the\b|best\b|your\b)(?:[\w/-]+ ){0,3}[\w/-]+(?: \([^)]*\))?\?|\bdefin(?:e|ed|ition)"
    r"|\bsame (?:thing )?as\b|\bdifferences? between\b|\bwhat does .{0,80}\bmean\b|\b(?:is|are) (?:a|the) normal\b"
    r"|\bnormal (?:range|value|level|dose)|\b(?:what|which) (?:are|is) (?:the )?(?:\w+ )?(?:stages?|grades?|types?|phases?|subtypes?) of\b",
    "rule": r"\bcriteria\b|\brules?\b(?! (?:out|in)\b)|\bscores?\b|\bscoring\b",
    "workup": r"\bdiagnos(?:e|is|es|ing|tic)\b|\b(?:is|are|be) (?:[\w'-]+ ){0,6}diagnosed\b|\bwork(?:ed)?[ -]?up\b|\bevaluat"
    r"|\binterpret|\bdifferenti|\bdistinguish|\bhow (?:can|do|would) (?:you|i|we|one) (?:tell|know)\b|\blooks? like\b"
    r"|\b(?:is|was) this (?:an?|really|just|due)\b|\bare these\b|\bwhat (?:is|are) (?:the )?(?:red flags?|signs?|symptoms?)\b"
    r"|\bhow (?:do|should|would) (?:you|i|we) (?:examine|measure|take|check|test|inject|aspirate|insert)\b"
    r"|\bhow (?:is|are|should|can|must) (?:[\w'-]+ ){1,6}(?:measured|taken|checked|tested|assessed|examined|analy[sz]ed|injected|inserted)\b"
    r"|\bwhat (?:does|would|will) (?!the (?:evidence|literature|research|trial|study|data|review))(?:[\w'-]+ ){1,3}show\b",
    "frequency": r"\bhow (?:often|frequently|high|low|much|many)\b",
    "indication": r"\bcontraindicat|\bindications? (?:for|of|to)\b|\b(?:who|which (?:patients?|people|person)|when) (?:should|needs?|do|must|would|to)\b",
    "management": r"\bhow (?:do|would|should|can|to|is|are|best)(?: \w+){0,3} (?:treat|manag|handl|approach)\w*"
    r"|\bwhat(?: is| are|'s|s)? (?:the |your )?(?:\w+ ){0,2}(?:treatments?|management|therap(?:y|ies)|options?|approach)\b"
    r"|\bwhat (?:should|can|could|do|would|to) (?:(?:i|we|you|one) )?(?:do|use|give|try|offer)\b"
    r"|\bnext step|\btreatments? options?\b|\boptions for\b|\bwhat (?:works|helps)\b",
    "source": r"\barticle|\breference\b|\bguidelines?\b|\brecommendations?\b|\bapprov|\bcome in\b|\binsurance\b",
    "monitoring": r"\bmonitor|\bcheck(?:ing)? (?:levels|potassium|lfts)|\bfollow.?up\b|\brecheck|\bsurveillance\b|\brepeat (?:the )?(?:imaging|scan|labs?|mri|ct|echo|test)",
}
# What a study that asked something else cannot answer by the way, as it may a word on harm or cost.
TELLING_INTENTS = frozenset(_INTENTS) - {"harm", "cost", "prevention"}
INTENTS = tuple(_INTENTS)
_INTENT_PATTERNS = {name: re.compile(pattern) for name, pattern in _INTENTS.items()}


@dataclass(frozen=True, slots=True)
class Aspects:
    """Whom a question is about, and what it wants to know."""

    people: Asker
    intents: frozenset[str]


def aspects_of(text: str) -> Aspects:
    """Return whom and what a question is about."""
    return Aspects(asker_of(text), intents_of(text))


def intents_of(text: str) -> frozenset[str]:
    """Return what a text wants to know: a dose, a duration, a harm ..."""
    plain = fold(text).lower()
    return frozenset(name for name, pattern in _INTENT_PATTERNS.items() if pattern.search(plain))
