"""Signs that a message shows, each with a name: what it gives, of whom it speaks, when, and what it wants.

They are few, and none decides alone: the gate weighs them beside the words. A sign is read from the folded text in
lower case; those of drugs and diseases come from the concepts that the reader found.
"""

import re

from bot.core.question.reader import Reader, Reading

_RELATIVE = (
    r"(?:mom|mum|mam|mummy|mother|dad|daddy|father|son|daughter|wife|husband|hubby|partner|fiancee?|girlfriend|"
    r"boyfriend|baby|newborn|child|kids?|toddler|brother|sister|twins?|gran|granny|nan|nana|grandma|grandpa|"
    r"grandad|granddad|grandmother|grandfather|nephew|niece|friend|mate|aunt|auntie|uncle|neighbou?r|flatmate|"
    r"roommate|in-?laws?|parents?|bairn|little one|boy|girl|cousin)"
)
_UNIT = r"(?:mg|mcg|ug|g|gram|grams|units?|iu|ml|mls|cc|meq|mmol|mcg/kg|mg/kg|puffs?|tabs?|tablets?|vials?|amps?|drops)"

SIGNS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern)
    for name, pattern in {
        "a vital sign's value": r"\b(?:bp|sbp|map|hr|rr|gcs|avpu|sats?|spo2|o2|sys(?:tolic)?|pulse|temp|ph|k|bm|"
        r"glucose|"
        r"hb|lactate|rate)\W{0,3}(?:is |of |now |= ?|down to |at |in the )?\d|\b\d{2,3} ?/ ?\d{2,3}\b|"
        r"\b\d{2,3} ?(?:sys|systolic)\b|\b[4-9]\d ?% ?(?:on\b|ra\b|r/a|o2\b|sats?\b|and )",
        # Of an oxygen saturation as of a risk or of a study's patients.
        "a share in percent": r"\b\d+(?:\.\d+)? ?(?:%|percent\b|per cent\b)",
        "a low pressure, saturation or coma score": r"\b[3-8]\d ?(?:/|over) ?(?:[1-6]\d|palp|p\b|\?)|"
        r"\b(?:bp|sbp|map|pressure|sys|systolic)\D{0,12}[3-8]\d\b(?! ?/ ?[7-9])|"
        r"\b(?:sats?|spo2|o2)\D{0,12}[3-8]\d\b|\bgcs\D{0,6}[3-9]\b",
        "a room, bay or bed": r"\b(?:room|rm|bay|bed|cubicle|cube|resus|trauma|theatre|ward|or|bed space|chair|"
        r"side ?room|sr|cot|triage|clinic room|gate|floor|unit|ed|icu|hdu|ldr) ?\d+[a-z]?\b|"
        r"\b(?:side ?room|waiting room|corridor|car ?park|lobby|reception|toilets?|hallway|lift|stairs?)\b",
        "a relative or friend": rf"\b(?:my|our|his|her|me) (?:\w+ )?{_RELATIVE}\b|"
        r"^(?:mum|dad|mom|nan|gran|grandma|grandpa|wife|husband)\b",
        "the first person": r"\b(?:i|i'm|im|i've|ive|i'd|my|me|myself|mine)\b",
        "somebody else": r"\b(?:he|she|he's|she's|hes|shes|his|her|they|pt|patient|lady|man|woman|gent|guy|bloke|kid|"
        r"boy|girl|baby|infant|child|neonate|visitor|resident)\b",
        # "for 3 days" is how long
        "an age": r"(?<!for )(?<!over )(?<!after )(?<!within )"
        r"\b\d{1,3} ?(?:m|f|yo|y/o|yrs?|years?|yr old|month|mo|wk|week|day)s?\b",
        "that it is now": r"\b(?:now|rn|asap|stat|right now|immediately|hurry|quick(?:ly)?|fast|urgent(?:ly)?|help|"
        r"suddenly|just|still|already|currently|going|any ?(?:one|body) free)\b",
        "since when, in hours or minutes": r"\b(?:for|since|last|past|x|over) ?\d+ ?(?:h|hr|hrs|hours?|min|mins|"
        r"minutes?|"
        r"sec)\b|\b\d+ ?(?:min|mins|minutes?|hrs?|hours?) (?:ago|now|already|and)\b",
        "that it is over, planned or play": r"\b(?:yesterday|last (?:week|month|night|year)|tomorrow|tmrw|"
        r"next (?:week|month)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|drills?|sim|mock|simulat\w+|"
        r"training|teaching|course|session|workshop|stable|discharged|resolved|baseline|stood down|cancel\w+|"
        r"not urgent|handover|false alarm|fine now|better|settled|home|thanks|thank you|lol|haha|joke|meeting|m&m|rosc|"
        r"extubated)\b",
        "a quantity": rf"\b\d+(?:[.,]\d+)? ?{_UNIT}\b|\bmg/kg\b|\bml/hr?\b|\bmcg/kg",
        "one patient's weight or clearance": r"\b\d+(?:\.\d+)? ?(?:kg|kgs|kilos?|lbs?|pounds|st)\b|"
        r"\b(?:crcl|egfr|gfr|creat\w*)\W{0,3}(?:of )?[<>]?\d",
        "a wish for evidence": r"\b(?:evidence|trials?|rcts?|study|studies|data|meta.?analys[ie]s|cochrane|nnt|nnh|"
        r"mortality|survival|outcomes?|reduces?|improves?|prevents?|benefit|effective|efficacy|accura\w+|sensitiv\w+|"
        r"specific\w+|prognosis|risk of|rates?|predicts?|lit|literature|paper|proof|proven|research|works?|helps?|"
        r"beats?|"
        r"superior|noninferior|better|worth|useful|helpful|any (?:use|good|point|role|truth|benefit)|difference|"
        r"how (?:often|common|likely|many|safe|well|good)|miss(?:ed|es)?)\b",
        "words in quotation marks": r"[\"“][^\"”]{3,200}[\"”]",
        "a comparison": r"\b(?:vs?|versus|or|than|compared|instead|rather)\b",
        "groups of people": r"\b(?:patients|pts|adults|children|kids|women|men|people|infants|neonates|babies|elderly|"
        r"those|in (?:acute|severe|chronic)|for (?:acute|severe|chronic))\b",
        "us": r"\b(?:our|we|us|here|this (?:hospital|site|place|trust|unit)|the (?:ward|unit|trust))\b",
        "things together": r"\b(?:with|and|plus|both|together|while|alongside|on top of|mix|combine|combining|"
        r"interact\w*)\b|\+|&",
        "whether it is safe": r"\b(?:ok(?:ay)?|safe|fine|allowed|contraindicated|alright|problem|issue)\b",
        "a question mark": r"\?",
        "a question's first word": r"^(?:so |ok |hi |hey |and |but |bot )*(?:is|are|does|do|did|can|could|should|would|"
        r"will|what|whats|what's|which|who|when|where|why|how|has|have|any|anyone|anybody)\b",
        "the law": r"\b(?:su(?:e|ed|ing)|(?:il|medico)?-?legal\w*|(?:un)?lawful\w*|laws?|statutes?|courts?|judge|"
        r"liab\w+|"
        r"malpractice|negligen\w+|solicitors?|lawyers?|attorneys?|depos\w+|coroner\w*|inquest|emtala|hipaa|gdpr|dols|"
        r"lpa|surrogate|next of kin|prox(?:y|ies)|consent\w*|confidential\w*|offen[cs]e|criminal|struck off|regulator|"
        r"gmc|nmc|duty (?:of|to)|indemni\w+|licen[cs]\w+|dnacpr|adrt|advance directive|subpoena|police|certify|"
        r"mental (?:health|capacity) act|capacity|act|oblig\w+|liberty|evidence act)\b",
        "codes, bills or certificates": r"\b(?:cod(?:es?|ed|ing|er)|bill(?:s|ed|ing|able)?|claims?|icd\w*|cpt|hcpcs|"
        r"drg|"
        r"hrg|modifiers?|rvus?|snomed|opcs|tariff|reimburs\w*|payers?|insur\w+|medicare|medicaid|charg(?:e|ed|es)|"
        r"invoice|"
        r"certificates?|certs?|fit note|box|boxes|item number|denied|denial|prior auth\w*|superbill|casemix|e/m|"
        r"[a-z]\d{2}(?:\.\d+)?|99\d{3})\b",
        "the ways of this house": r"\b(?:polic(?:y|ies)|protocols?|sop|guidelines?|guidance|our|here|rules?|bleep|"
        r"pager|"
        r"extension|ext|number for|phone|on.?call|rota|stock(?:ed)?|formulary|allowed|permitted|where|who|"
        r"which (?:form|fridge|ward|cupboard)|this (?:hospital|site|place|trust|unit|practice|clinic)|access|log ?in|"
        r"open(?:ing)?|pathway|referral|form|stores?|kept|keep|order)\b",
        "a finding to be read": r"\b(?:ecg|ekg|x-?ray|xr|film|cxr|ct|mri|scan|rash|strip|tracing|trace|photo|pic|pics|"
        r"picture|image|smear|gas|abg|vbg|labs?|bloods?|lesion|lump|ddx|differential|diagnosis|what(?:'s|"
        r" is) (?:this|it|"
        r"that)|name (?:it|this)|spot dx|looks? like|mean(?:s|ing)?|interpret\w*|read|titre|titer|positive|negative|"
        r"high|"
        r"low|raised|elevated|shows?|showing)\b",
        "a complaint of one's own": r"\b(?:i|i've|ive|i'm|im|i am|my)\b.{0,25}\b(?:have|has|had|got|get|feel|hurt\w*|"
        r"pain\w*|ache|aches|sore|rash|tired|sleep|cough|lump|pregnant|itch\w*|bleed\w*|swollen|headaches?|migraine|"
        r"anxious|weight|on|taking|take)\b",
        "asked of colleagues": r"\b(?:can|could|would|will) (?:some|any)(?:one|body|1)\b|\b(?:any|some)(?:one|body|1)\b"
        r".{0,30}\b(?:know|knows|seen|got|have|has|had|free|cover|swap|going|using|wants?|borrow\w*|took|left|for)\b|"
        r"\bwho(?:'s|s| is| has| have| took| moved| left| wants| ate| booked| owns| else)\b|\bare (?:we|there|you)\b"
        r".{0,20}\b(?:out of|any|left|more|short|still)\b|\bwhere(?:'s|s|d|'d| is| are| did| do)\b|"
        r"\b(?:did|have|has|do|are|is) (?:you|we|he|she|they|dr|the (?:doc|lab|pharmacy|team))\b",
        "something told to all": r"\b(?:please|pls|plz|kindly|reminder|remember|don't forget|fyi|update|handover|"
        r"handoff|note that|dear (?:all|team|colleagues)|all staff|heads up|thanks|thank you|thx|cheers|sorry|"
        r"welcome|congrat\w*|well done)\b",
        "a clock or a day": r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|hrs|o'?clock)\b|"
        r"\b(?:at|until|till|til|from|by|after|before) (?:\d{1,2}(?:[:.]?\d\d)?|noon|midnight|lunch)\b|"
        r"\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sat|sun)(?:day)?s?\b|"
        r"\b(?:tonight|tomorrow|today|weekend|next week)\b",
        "that all is well again": r"\b(?:eating|smiling|walking|sleeping|asleep|awake|dancing|sitting up|up and|"
        r"discharged|extubated|off (?:the )?(?:vent|oxygen|o2|pressors)|(?:went|going|gone|go) home|"
        r"no (?:harm|injur\w*|clots|fever)|much better|doing (?:well|fine|great)|came down|settled|stable|sorted|"
        r"all (?:good|clear|fine|safe)|happy|false alarm|stood down|replaced|restocked)\b",
        "feelings or jokes": r"\b(?:lol|lmao|haha\w*|hate|love|jok(?:es?|ing)|jk|funny|ugh|omg|tgif|boring|bored|"
        r"hungry|starving|exhausted|coffee|cake|lunch|pizza|party|birthday|quiz|drinks)\b|[\U0001F300-\U0001FAFF]",
    }.items()
}

# Signs that say more together.
_TOGETHER = (
    ("drugs of different classes", "whether it is safe"),
    ("a low pressure, saturation or coma score", "a room, bay or bed"),
    ("the first person", "a question mark"),
    ("a relative or friend", "that it is now"),
    ("a low pressure, saturation or coma score", "a wish for evidence"),
    ("a vital sign's value", "a wish for evidence"),
    ("somebody else", "that it is now"),
    ("somebody else", "a wish for evidence"),
    ("drugs of different classes", "a wish for evidence"),
    ("drugs of different classes", "a comparison"),
    ("a question mark", "a wish for evidence"),
    ("a question's first word", "a wish for evidence"),
    ("the first person", "a wish for evidence"),
    ("a relative or friend", "a wish for evidence"),
    ("a drug", "a quantity"),
    ("a drug", "one patient's weight or clearance"),
    ("a drug", "a disease"),
)
_LENGTHS = ((3, "one or two words"), (6, "few words"), (12, "a sentence"), (25, "a long sentence"))


def signs_of(low: str, reading: Reading, reader: Reader) -> set[str]:
    """Return the names of the signs that a message shows. `low`: folded, in lower case; `reading`: by `reader`."""
    found = {name for name, pattern in SIGNS.items() if pattern.search(low)}
    found |= _of_concepts(reading, reader)
    found.update(f"{one}, and {other}" for one, other in _TOGETHER if one in found and other in found)
    count = len(low.split())
    found.add(next((name for most, name in _LENGTHS if count < most), "a story"))
    return found


def _of_concepts(reading: Reading, reader: Reader) -> set[str]:
    found = set()
    drugs = [concept for concept in reading.concepts if reader.is_drug(concept)]
    above = {upper for drug in drugs for upper in reader.classes(drug)}
    apart = [drug for drug in drugs if drug not in above]
    if not reading.concepts:
        found.add("no drug, test or disease")
    if drugs:
        found.add("a drug")
    if len(apart) > 1:
        kinds = [{drug, *reader.classes(drug)} for drug in apart]
        alike = any(kinds[0] & kind for kind in kinds[1:])
        found |= {"two drugs", "drugs of one class" if alike else "drugs of different classes"}
    if len(apart) > 2:
        found.add("three drugs")
    if any(concept.kind == "intervention" and not reader.is_drug(concept) for concept in reading.concepts):
        found.add("a treatment or test that is no drug")
    diseases = sum(concept.kind == "condition" for concept in reading.concepts)
    if diseases:
        found.add("a disease")
    if diseases > 1:
        found.add("two diseases")
    return found
