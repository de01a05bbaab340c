"""What kind of message this is: a question for a POEM base, something to redirect, or none of our business.

The gate looks at the words alone, before any matching. What it cannot tell it lets through: the verdict decides.
"""

import re
from dataclasses import dataclass
from typing import Literal

from bot.core.question import fold

RedirectKind = Literal["emergency", "personal", "dose", "interaction", "diagnosis", "coding", "policy", "legal"]


@dataclass(frozen=True, slots=True)
class Screened:
    """What the gate made of a message: where it belongs, if not here, and whether it asks anything."""

    redirect: RedirectKind | None
    asks: bool
    states: bool
    """It tells something rather than asking: "the COPD group visit is full"."""
    for_one_patient: bool
    """It gives a weight or a clearance: it is about one patient's dose."""
    together: bool
    """It joins things with a plus or asks whether they go together: of two drugs, that asks for an interaction."""


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
_QUOTED = re.compile(r"[\"“][^\"”]{1,200}[\"”]")  # what a patient said, told by a clinician
_PERSONAL = _any(
    r"\bi(?:'m| am) (?:\w+ ){0,3}pregnant\b|\bi(?:'m| am) dr\.? ?\w+'s patient\b|\bmy (?:blood|test|lab) (?:results?|tests?|work)\b",
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
    r"\b(?:what|which|correct|right|usual|max(?:imum)?|starting|initial|loading|renal|p[ae]+diatric|weight.based)(?: \w+){0,2} dos(?:e|es|ing|age)\b",
    r"(?<!one )(?<!single )(?<!bedtime )(?<!oral )\bdos(?:e|es|ing|age) (?:of|for|in|to) (?!\w+ (?:prevent|help|eas|work|stop|giv|cut|reduc))",
    r"\b(?<!every )(?<!single )(?<!each )dos(?:e|es|ing|age)\?*$|\bdos(?:e|ing|age)\b.*\b(?:crcl|gfr|egfr|kg|renal|dialysis)\b",
    r"\b(?:lower|reduce|adjust|change|increase|double|halve) the dose\b",
    r"\bm(?:c)?g ?/ ?kg\b.*\b(?:for|in|\d+ ?kg)\b|\bper kilo\b",
    r"\bhow (?:many|much) (?:mg|mcg|ml|milligrams?|units|tablets?|puffs?|drops)\b"
    r"|\bhow much \w+ (?:do|can|should) (?:i|we|you) (?:give|use|start)\b|\bmax(?:imum)? (?:\w+ )?(?:puffs|mg|tablets|units)\b",
    r"\bloading\b.*\bdrip\b|\binfusion rate\b|\bdrip rate\b|\bmax(?:imum)? daily\b|\bequianalgesic\b|\bconver(?:t|sion)\b.*\b(?:to|mg|mme)\b",
    r"\b(?:crcl|egfr|gfr)\b.*\b(?:adjust|reduc|mg|dos)|\brenal(?:ly)? (?:dos|adjust)",
)
_WEIGHT = re.compile(r"\b\d+(?:\.\d+)? ?(?:kg|kilos?|lbs?|pounds)\b|\bcrcl\b|\be?gfr\b")
_INTERACTION = _any(
    r"\binteract(?:s|ion|ions|ing)?\b",
    r"\b(?:can|ok(?:ay)?|safe|fine|alright)\b.*\b(?:together|co-?administ\w+|at the same time)\b",
    r"(?<!as )(?<!how )\b(?:safe|ok(?:ay)?|fine) (?:to (?:take|give|use|combine|add|mix|start)\b.*)?\b(?:with|while on|on top of)\b",
    r"\bcombin(?:e|ing)\b.*\b(?:with|and)\b.*\b(?:safe|ok|risk|qt)\b|\bserotonin syndrome\b.*\b(?:with|and)\b",
    r"\bsafe (?:in|during) (?:pregnancy|breast ?feeding|lactation)\b|\blactation safe|\bpregnancy category\b|\bcontraindicated with\b",
)
_TOGETHER = re.compile(r"\+|\btogether\b|\bwith\b.*\b(?:ok|okay|safe|fine)\b|\bon top of\b|\bplus\b.*\?")
_LEGAL = _any(
    r"\bsued?\b|\bsuing\b|\blawsuits?\b|\bliab(?:le|ility)\b|\bmalpractice\b|\bmedico-?legal\b|\blegally\b|\bconsent form\b",
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
    r"\b(?:policy|protocol) (?:for|on|about|here)\b|\bon (?:our |the )?formulary\b|"
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

# Words of the workplace and of telling: what holds one of these is no clinical question, whatever drug it names.
_STATEMENT = _any(
    r"\b(?:handouts?|fridge|freezer|lobby|badge|printer|toner|fax|scanner|inbox|chart(?:s|ing)?|template|smartphrase|cosign|log ?in|password)\b",
    r"\b(?:schedule[ds]?|rota|shifts?|on.call|pagers?|huddle|meetings?|lunch|dinner|coffee|carpool|parking|elevators?|stairs|scrubs|locker)\b",
    r"\b(?:drawers?|cupboard|shel(?:f|ves)|cabinet|stockroom|supply (?:room|closet)|shipments?|deliver(?:y|ies)|courier|laptop|keys?|batteries)\b",
    r"\b(?:educator|coordinator|receptionist|manager|rep|vendor|speaker|nurse|doctor|pharmacist|social worker) (?:in|on|here|back|coming|off|get|is|will)\b",
    r"\bwho(?:'s| is) (?:doing|bringing|covering|taking|on|in|running|seeing|going)\b|\b(?:this|tomorrow) (?:afternoon|morning|evening)\b",
    r"\b(?:drug |sales |device )?rep (?:from|for|is|was|coming)\b|\bconfirmed for\b",
    r"\b(?:back from (?:leave|vacation|holiday|break)|on (?:leave|vacation|holiday)|bringing|potluck|cake|donuts|sign.?up sheet|poster|down to the lab)\b",
    r"\b(?:room|rm|bed|pod|bay|exam) ?\d+\b|\b(?:reschedul\w+|interpreter|wheelchair|transport|front desk|prior auth\w*|voicemail|callback)\b",
    r"\b(?:student note|group visit|team lunch|staff|students?|residents?|interns?) (?:is|are|for|on|thursday|friday|monday|tuesday|wednesday)\b",
    r"\b(?:went over|is full|are full|is up|is ready|are ready|is out|are out|ran out|is down|is back|is here|is now|came back|in the basement)\b",
    r"\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this afternoon)\b.*\b(?:\d|at|off|cover|clinic)\b",
    r"\b(?:lol|lmao|haha|imo|imho|fyi|tbh|btw|jokes?|congrats|thanks?|thank you|please log|good morning|happy birthday)\b|!\s*$",
    r"\b(?:i|we) (?:stopped|used to|got|had|saw|took|gave|ordered|called|sent|moved|forgot|lost|finished|will|am|was|were)\b|^got my\b",
    r"\b(?:anyone|who|somebody|someone) (?:has|have|had|got|took|parked|left|wants?|free|here|available|up for|covering|seen my)\b",
)


def screen(text: str) -> Screened:
    """Return where a message belongs and whether it asks something."""
    plain = re.sub(r"\s+", " ", fold(text).lower()).strip()
    return Screened(
        redirect=_redirect(plain),
        asks=_QUESTION.search(plain) is not None,
        states=_STATEMENT.search(plain) is not None,
        for_one_patient=_WEIGHT.search(plain) is not None,
        together=_TOGETHER.search(plain) is not None,
    )


def _redirect(text: str) -> RedirectKind | None:
    if _EMERGENCY.search(text):
        return "emergency"
    if _LEGAL.search(text):
        return "legal"
    if _PERSONAL.search(_QUOTED.sub(" ", text)):
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
