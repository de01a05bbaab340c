"""What kind of message this is: a question for a POEM base, something to redirect, or none of our business.

The gate looks at the words alone, before any matching. What it cannot tell it lets through: the verdict decides.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.core.question import fold

RedirectKind = Literal["emergency", "personal", "dose", "interaction", "diagnosis", "coding", "policy"]


@dataclass(frozen=True, slots=True)
class Screened:
    """What the gate made of a message: where it belongs, if not here, and whether it asks anything."""

    redirect: RedirectKind | None
    asks: bool
    states: bool
    """It tells something rather than asking: "the COPD group visit is full"."""
    for_one_patient: bool
    """It gives a weight or a clearance: it is about one patient's dose."""


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns))


_RELATIVE = (
    r"(?:mom|mum|mother|dad|father|son|daughter|wife|husband|partner|girlfriend|boyfriend|baby|child|kid|toddler|"
    r"brother|sister|grandma|grandpa|grandmother|grandfather|friend|aunt|uncle|neighbou?r)"
)
_BODY = (
    r"(?:chest|heart|head|back|knee|stomach|belly|tummy|throat|leg|legs|arm|arms|foot|feet|eye|eyes|ear|ears|skin|neck|"
    r"shoulder|hip|hand|hands|face|period|periods|tooth|mouth|nose)"
)

_EMERGENCY = _any(
    r"\bnot breathing\b|\bstopped breathing\b|\bcan'?t breathe?\b|\bturning blue\b|\blips are blue\b|\bunresponsive\b",
    rf"\bmy {_RELATIVE}\b.*\b(?:swallowed|collapsed|passed out|unconscious|seizing|choking|drooping|overdos\w+)\b",
    r"\bswallowed\b.*\b(?:battery|magnets?|pills|bleach|detergent|pod|coin|needle|poison)\b",
    r"\bi (?:just )?(?:took|swallowed|drank)\b.*\b(?:bottle|all (?:my|the)|too many|too much|overdose|bleach)\b",
    r"\bkill(?:ing)? myself\b|\bsuicidal\b.*\bi\b|\bi\b.*\bsuicidal\b|\bend my life\b|\bwant to die\b|"
    r"\bhurt(?:ing)? myself\b",
    r"\b(?:can'?t|won'?t|cannot) stop (?:the )?bleeding\b|\bbleeding (?:won'?t|will not|doesn'?t) stop\b",
    r"\bface (?:is|'s) drooping\b|\bcan'?t talk\b|\bthroat (?:is )?(?:closing|swelling)\b",
    r"\bbaby (?:hasn'?t|has not|isn'?t|stopped) mov",
    r"\b(?:i have|i'?m having|i've got|having)\b.*\b(?:chest (?:pain|pressure|tightness)|stroke|"
    r"heart attack)\b.*\b(?:my|now|i)\b",
    r"\bi(?:'m| am| have|'ve)\b.*\bcrushing\b|\bcall (?:911|999|112)\b|\bshould i (?:go to|"
    r"call) (?:the )?(?:er\b|a&e|911|ambulance|hospital)",
)
_PERSONAL = _any(
    rf"\bmy (?:{_RELATIVE})\b",
    rf"\bmy (?:left |right |lower |upper )?{_BODY}\b(?!.*\b(?:pt|patient|clinic)\b)",
    r"\bi(?:'m| am) (?:pregnant|breastfeeding|a \d+ ?(?:yo|year)|\d+ and\b|diabetic|scared|on (?:warfarin|"
    r"metformin|a statin))",
    r"\bi(?:'ve| have) (?:had|been (?:diagnosed|having|taking|feeling|coughing)|got)\b",
    r"\bi have (?:a |an |had )?(?:bad |terrible |severe |really )?(?:pain|headaches?|cough|rash|fever|"
    r"diabetes|afib|asthma|uti|cold|lump|migraines?)\b",
    r"\bmy (?:own )?(?:doctor|gp|pcp|dentist|blood pressure|sugar|cholesterol|period|pregnancy|meds|"
    r"medication|pills?|results?|scan|mri)\b",
    r"\bshould i (?:take|stop taking|stop my|keep taking|be worried|get tested|get the|see a)\b|"
    r"\bam i (?:having|going to|at risk)\b",
    r"\bi (?:feel|hurt|keep|can'?t sleep|vomited|missed)\b.*\b(?:my|sick|dizzy|pain|pill|period)\b",
)
_COMPARES = re.compile(r"\b(?:vs?|versus|or|compared|than|against)\b|\blow(?:er)?[ -]dose\b|\bhigh(?:er)?[ -]dose\b")
_DOSE = _any(
    r"\bdos(?:e|es|ing|age|ages)\b(?:.*\b(?:for|of|in|to)\b)?",
    r"\bmg ?/ ?kg\b|\bmcg ?/ ?kg\b|\bml ?/ ?kg\b|\bper kilo\b|\bby weight\b",
    r"\bhow (?:many|much) (?:mg|mcg|ml|milligrams?|units|tablets?|puffs?|drops)\b|\bhow much \w+ (?:do|"
    r"can|should) (?:i|we|you) (?:give|use|start)\b",
    r"\btitrat|\bloading\b.*\bdrip\b|\binfusion rate\b|\bdrip rate\b|\bmax(?:imum)? daily\b|"
    r"\bequianalgesic\b|\bconver(?:t|sion)\b.*\b(?:to|mg|mme)\b",
    r"\b(?:crcl|egfr|gfr)\b.*\b(?:adjust|reduc|mg|dos)|\brenal(?:ly)? (?:dos|adjust)",
)
_WEIGHT = re.compile(r"\b\d+(?:\.\d+)? ?(?:kg|kilos?|lbs?|pounds)\b|\bcrcl\b|\be?gfr\b")
_INTERACTION = _any(
    r"\binteract(?:s|ion|ions|ing)?\b",
    r"\b(?:can|ok(?:ay)?|safe|fine|alright)\b.*\b(?:together|combin\w+|co-?administ\w+|at the same time)\b",
    r"\b(?:safe|ok(?:ay)?|fine|contraindicated)\b.*\b(?:with|while on|on top of)\b (?!.*\b(?:mg|surgery)\b)",
    r"\bcombin(?:e|ing)\b.*\b(?:with|and)\b.*\b(?:safe|ok|risk|qt)\b|\bserotonin syndrome\b.*\b(?:with|and)\b",
    r"\bsafe (?:in|during) (?:pregnancy|breast ?feeding|lactation)\b|\blactation safe|\bpregnancy category\b",
)
_DIAGNOSIS = _any(
    r"\bwhat(?:'s| is) (?:this|that) (?:rash|lesion|mole|spot|lump|rhythm|ecg|ekg|finding|shadow)\b",
    r"\b(?:could|can|might|may) (?:this|it|she|he|they) (?:be|have)\b(?!.*\b(?:prevented|treated|used|skipped)\b)",
    r"\bwhat(?:'s| is) (?:the|your) (?:diagnosis|ddx|differential)\b|\bddx (?:for|of)\b|\bdifferential (?:for|of)\b",
    r"\b(?:read|interpret|look at) (?:this|my|these|the) (?:ecg|ekg|x-?ray|film|cxr|ct|mri|scan|labs?|photo|picture)\b",
)
_CODING = _any(
    r"\bicd[- ]?(?:9|10|11)?\b|\bcpt\b|\bbill(?:ing|able|ed)?\b(?! ?gates)|\bmodifier \d+\b|\brvus?\b",
    r"\bcod(?:e|es|ing) for\b|\bdiagnosis code\b|\bhow (?:do|should) (?:i|we) code\b|\bprior auth|"
    r"\breimburs|\b99[12]\d\d\b|\bg0\d{3}\b",
)
_POLICY = _any(
    r"\b(?:our|local|this|the) (?:hospital|clinic|practice|trust|department|unit|ward|dept|site|"
    r"health system)(?:'s)?\b.*"
    r"\b(?:policy|protocol|pathway|guideline|formulary|form|stock|process|rule|allow|order set|procedure|require)\b",
    r"\b(?:our|local|in-?house|hospital|clinic|practice|department) (?:policy|protocol|pathway|formulary|"
    r"order ?set|guidelines?|antibiogram|referral)\b",
    r"\b(?:policy|protocol|procedure) (?:for|on|about|here)\b|\bon (?:our |the )?formulary\b|"
    r"\bdo we (?:stock|have|carry|keep|still|need to|offer|use)\b",
    r"\bwho (?:do|should) (?:i|we) (?:page|call|contact|refer|ask|email)\b|\bwhere (?:do|can|is|are|"
    r"should) (?:i|we|the)\b.*\b(?:form|send|find|refer|order|keep|kept|sample|kit)\b",
    r"\bwhich (?:form|fridge|cupboard|bottle|tube|extension)\b|\bneedle ?stick\b.*\b(?:who|form|report|policy)\b",
    r"\bour\b.*\b(?:policy|protocol|formulary|antibiogram)\b",
)

_QUESTION = re.compile(
    r"\?|^(?:so |ok |hi |hey |and |but )*(?:is|are|does|do|did|can|could|should|would|will|what|which|who|"
    r"when|where|why|how|has|have|any|anyone)\b"
    r"|\b(?:vs|versus)\b|\bworth (?:it|doing)\b|\bevidence (?:for|on|that|about)\b|\bnnt\b|\bor not\b|"
    r"\bany (?:benefit|good|use|data|role|point)\b"
)

_STATEMENT = re.compile(
    r"\b(?:i|we|they|he|she|it|you|dr|nurse|room|bed|rm|team|staff|clinic|visit|handout|talk|lunch|meeting|fridge|lobby)\b"
    r"|\b(?:is|are|was|were|went|has been|have been|got|will be|needs?) (?:full|ready|now|at|on|in|out|over|here|back|up|down|due|late)\b"
    r"|\b(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lol|imo|fyi|thanks?|please)\b|!"
)


def screen(text: str) -> Screened:
    """Return where a message belongs and whether it asks something."""
    plain = re.sub(r"\s+", " ", fold(text).lower()).strip()
    return Screened(
        redirect=_redirect(plain),
        asks=_QUESTION.search(plain) is not None,
        states=_STATEMENT.search(plain) is not None,
        for_one_patient=_WEIGHT.search(plain) is not None,
    )


def _redirect(text: str) -> RedirectKind | None:
    if _EMERGENCY.search(text):
        return "emergency"
    if _PERSONAL.search(text):
        return "personal"
    if _CODING.search(text):
        return "coding"
    if _POLICY.search(text):
        return "policy"
    if _DOSE.search(text) and (_WEIGHT.search(text) or not _COMPARES.search(text)):
        return "dose"
    if _INTERACTION.search(text):
        return "interaction"
    if _DIAGNOSIS.search(text):
        return "diagnosis"
    return None
