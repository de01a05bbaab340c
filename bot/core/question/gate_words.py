"""The words by which the gate tells questions from statements, and what is not for a POEM base: plain patterns.

Grown from what colleagues type; `benchmarks/questions/ours` holds the messages they are held against.
"""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns))


_RELATIVE = (
    r"(?:mom|mum|mummy|mother|dad|daddy|father|son|daughter|wife|husband|partner|fianc[e\w]*|girlfriend|"
    r"boyfriend|baby|newborn|child|"
    r"kids?|toddler|little one|brother|sister|twins?|gran|granny|nan|nana|grandma|grandpa|grandad|granddad|"
    r"grandmother|grandfather|"
    r"grandson|granddaughter|nephew|niece|friend|aunt|auntie|uncle|neighbou?r|flatmate|roommate|in-?laws?)"
)
_BODY = (
    r"(?:chest|heart|head|back|knee|stomach|belly|tummy|throat|leg|legs|arm|arms|foot|feet|eye|eyes|ear|ears|skin|neck|"
    r"shoulder|hip|hand|hands|face|period|periods|tooth|teeth|mouth|nose|elbow|wrist|ankle|heel|toes?|"
    r"toenails?|nails?|fingers?|"
    r"breasts?|lungs?|liver|kidneys?|bladder|prostate|bowels?|joints?|muscles?|bones?|hair|tongue|balls|"
    r"testicles?|vagina|spine)"
)

# A sign that it is happening now; what asks for evidence ("does CPR improve survival?") is let through.
NOW = _any(
    r"\bhelp!|!\s*help\b|\bneed help\b.*\bnow\b|\bpl(?:s|ease) hurry\b|\bhurry\b.*!|\bcrash (?:call|team|"
    r"bleep|trolley)\b",
    r"\b(?:somebody|someone|anyone|doctor) (?:please )?(?:come|help)\b|\bwho(?:'s| is) (?:coming|free to come)\b",
    r"\bcome (?:now|quick\w*|please)\b|\bneed (?:someone|somebody|hands|a doctor|you) (?:here|now)\b|"
    r"\bi'?m alone (?:here|with)\b",
    r"\b(?:seiz\w+|fitting|convuls\w+|bleeding|arrest\w*|chok\w+) (?:right )?now\b|\bstill (?:fitting|seizing|"
    r"convulsing|bleeding out)\b",
    r"\b(?:going|gone|turned|turning|looks?) (?:blue|gr[ae]y)\b|\bhe(?:'s| is) gr[ae]y\b|\bman down\b|"
    r"\bblown pupil\b|\bpupils? (?:is |are )?(?:blown|fixed)\b",
    r"\b(?:won'?t|can'?t|cannot|not) (?:wake|waking|rouse)\b|\b(?:no|can'?t (?:feel|find) a|"
    r"without a) pulse\b|\bpulseless\b|\bstarted compressions\b",
    r"\b(?:in|is in) (?:vf|vt|pea|asystole)\b|\bin cardiac arrest\b(?=.*\b(?:room|bay|ward|resus|minutes?|"
    r"min)\b)|\bno bp\b|\bperi-?arrest\b",
    r"\beta \d+ ?min|\bnot responding to fluids\b|\bsilent chest\b(?=.*\b(?:exhaust|"
    r"neb|now|no response)\w*)",
    r"\bwhat (?:do|should|can) (?:i|we) (?:do|give) (?:first|now|right now|meanwhile)\b(?! (?:for|in|with|"
    r"to)\b)|\bwhat now\b",
    r"\bdo (?:i|we) (?:give|do) .{0,30}\b(?:first|now)\b.*[?!]{2}|\bcan'?t finish (?:a )?sent|"
    r"\bcan it wait (?:until|till|for) (?:tomorrow|morning|monday)\b",
    r"\binhaler (?:isn'?t|is not|not) (?:doing|helping|working)\b|\bshould i (?:chew|"
    r"swallow) (?:an? )?aspirin\b|\banyone around\b",
    r"\bclammy\b(?=.*\b(?:bp|pulse|grey|gray|now|down)\b)|\bgr[ae]y, clammy\b|\b(?:bp|pressure|systolic|"
    r"sbp)(?: is| of|:)? ?[3-7]\d(?: ?/| over| systolic)",
    r"\bbright red blood\b(?=.*\b(?:vomit|now|start|pressure|bp)\b)|\bjust (?:started )?(?:fitt|seiz|collaps|"
    r"arrest)\w+",
    r"\bjust had a (?:seizure|fit|arrest)\b(?=.*\bwhat\b)|\bhas collapsed\b|\bis having a (?:stroke|"
    r"heart attack|seizure|fit)\b",
    r"\blips (?:are|is|have)? ?(?:huge|swollen|swelling|blue)|\banaphyla\w+ in (?:room|bay|bed|resus)\b|"
    r"\bstatus epilepticus\b(?=.*\bstill\b)",
    r"\b(?:child|kid|baby|toddler|patient|pt) (?:is )?choking\b|\bchoking in (?:room|bay)\b|"
    r"\bten minutes ago\b.*\bwhat\b",
)
EVIDENCE = re.compile(
    r"\b(?:improve|reduc|better|benefit|surviv|mortality|recommend|evidence|trials?\b|work\b|effective|accura|"
    r"compared|versus|vs\b|"
    r"predict|prevent|outcomes?)"
)
EMERGENCY = _any(
    r"\bworst headache of my life\b|\bface (?:has|is) (?:dropped|drooped|drooping)|\btook a handful\b|"
    r"\barriving in \d+ ?min",
    r"\bleft arm is (?:numb|heavy)\b|\bbleeding\b.*\bwon'?t stop\b|\bseizing for \d+ min|\bunrecordable\b|"
    r"\band counting\b",
    r"\bkill (?:my|him|her|them) ?sel(?:f|ves)\b|\b(?:hang|shoot|stab|drown) (?:him|her|them|my)sel(?:f|"
    r"ves)\b|\bend (?:my|his|her|their) (?:own )?life\b",
    r"\bi(?:'m| am)? (?:thinking|having thoughts|have thoughts) (?:about|of) (?:suicide|killing|ending|"
    r"dying)\b|\b(?:isn'?t|is not|aren'?t|stopped) breathing\b",
    r"\btook \d+ (?:\w+ ){0,2}(?:tablets|pills|capsules|paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|"
    r"amitriptyline)\b|\boverdosed on\b.*\b(?:ago|what)\b",
    r"\bdrank (?:\w+ ){0,2}(?:cleaner|bleach|antifreeze|detergent|petrol)\b",
    r"\bnot breathing\b|\bcan'?t breathe?\b|\bturning blue\b|\blips are blue\b|\bunresponsive\b",
    rf"\bmy {_RELATIVE}\b.*\b(?:swallowed|collapsed|passed out|unconscious|seizing|choking|drooping|overdos\w+)\b",
    r"\bswallowed\b.*\b(?:battery|magnets?|pills|tablets|capsules|medic\w*|bleach|detergent|pod|coin|needle|"
    r"poison|ago)\b",
    r"\b(?:she|he|they|pt|patient) (?:just )?(?:took|has taken|swallowed|drank) (?:all|the whole|every|"
    r"an? (?:whole|full)|too many|\d+ of)\b",
    r"\bpills in (?:front of me|my hand)\b|\bdon'?t want to (?:be here|live|go on|exist)\b|\bno reason to live\b",
    r"\b(?:ate|swallowed|drank|got into|chewed) (?:a |an |some |all )?(?:handful|bottle|packet|box|bunch|lot|"
    r"few|couple)?(?: of)? ?(?:\w+ ){0,3}(?:tablets|pills|capsules|medicine|meds|gummies|patches|cleaner|"
    r"bleach)\b(?=.*\b(?:toddler|child|kid|baby|son|daughter|help|year|yo)\b)|\b(?:toddler|child|kid|baby|son|"
    r"daughter|boy|girl)\b.{0,20}\b(?:ate|swallowed|drank|got into) .{0,40}\b(?:tablets|pills|capsules|"
    r"medicine|meds)\b",
    r"\bi (?:just )?(?:took|swallowed|drank)\b.*\b(?:bottle|all (?:my|the)|too many|too much|overdose|bleach)\b",
    r"\bkill(?:ing)? myself\b|\bi(?:\'m| am| feel)? (?:\w+ )?suicidal\b|\bwant to die\b|"
    r"\bhurt(?:ing)? myself\b",
    r"\b(?:can'?t|won'?t|cannot) stop (?:the )?bleeding\b|\bbleeding (?:won'?t|will not|doesn'?t) stop\b",
    r"\bface (?:is|'s) drooping\b|\bcan'?t talk\b|\bthroat (?:is )?(?:closing|swelling)\b",
    r"\bbaby (?:hasn'?t|has not|isn'?t|stopped) mov",
    r"\b(?:i have|i'?m having|i've got|having)\b.*\b(?:chest (?:pain|pressure|tightness)|stroke|"
    r"heart attack)\b.*\b(?:my|now|i)\b",
    r"\bi(?:'m| am| have|'ve)\b.*\bcrushing\b|\bcall (?:911|999|112)\b|\bshould i (?:go to|"
    r"call) (?:the )?(?:er\b|a&e|911|ambulance|hospital)",
)
QUOTED = re.compile(r"[\"“][^\"”]{1,200}[\"”]")  # what a patient said, told by a clinician
PERSONAL = _any(
    r"\bi(?:'m| am) (?:\w+ ){0,3}pregnant\b|\bi(?:'m| am) dr\.? ?\w+'s patient\b|\bmy (?:blood|test|"
    r"lab) (?:results?|tests?|work)\b",
    rf"\b(?:my|our) (?:\w+ )?{_RELATIVE}\b|^(?:dad|mum|mom|nan|gran|grandma|grandad|grandpa)'?s\b|\b(?:dad|mum|"
    rf"mom|nan|gran|grandma)'?s? (?:psa|doctor|gp|results?|pills|tablets)\b",
    r"\bi(?:'m| am) (?:pregnant|breastfeeding|a \d+ ?(?:yo|year)|\d+ and\b|diabetic|scared|on (?:warfarin|"
    r"metformin|a statin))",
    r"\bi have (?:a |an |had )?(?:bad |terrible |severe |really )?(?:pain|headaches?|cough|rash|fever|"
    r"diabetes|afib|asthma|uti|cold|lump|migraines?)\b",
    r"\bmy (?:own )?(?:doctor|gp|pcp|dentist|blood pressure|sugar|cholesterol|period|pregnancy|meds|"
    r"medication|pills?|results?|scan|mri)\b",
    r"\bshould i (?:take|stop taking|stop my|keep taking|be worried|get tested|get the|see a)\b|"
    r"\bam i (?:having|going to|at risk)\b",
    r"\bi (?:feel|hurt|keep|can'?t sleep|vomited|missed)\b.*\b(?:my|sick|dizzy|pain|pill|period)\b",
)
# The same of one's own person, where no patient is spoken of.
FOR_ONESELF = _any(
    r"^been (?:on|having|taking|using|getting|feeling)\b|\bwrong with me\b|\bis it normal (?:that|to|"
    r"for)\b.*\b(?:i|my|me)\b",
    r"\bi(?:'ve| have) (?:had|been (?:diagnosed|having|taking|feeling|coughing)|got)\b",
    r"\bi(?:'ve| have) (?:just |already |also |now )?(?:been (?:on|told|put|given|prescribed|having|getting|"
    r"taking|feeling)|got|had|a|an|this|these|tried|stopped|started)\b(?!.*\b(?:pts?|patients?|clinic|"
    r"ward)\b)(?! (?:\w+ ){0,3}(?:\d+ ?(?:y|m|f)|\d+[- ]year|man|woman|boy|girl|lady|gent|kid|baby|infant|"
    r"toddler|case|question|trainee|student|new|room))",
    r"\bmy (?:antidepressants?|statins?|inhalers?|tablets?|insulin|blood thinners?|hrt|antibiotics?|steroids?|"
    r"injections?|scans?|bloods|tests?|weight|sciatica|gout|asthma|migraines?|eczema|acne|afib|af|copd|"
    r"diabetes|depression|thyroid|operation|surgery|appointment)\b",
    r"\bi have (?:\w+ ){0,3}(?:pain|headaches?|ache|cough|rash|fever|sciatica|gout|asthma|eczema|acne|"
    r"depression|arthritis|diabetes|reflux|itch\w*)\b",
    r"\b(?:for|on|gave|put|prescribed|help) me\b(?!.*\b(?:pts?|patients?|"
    r"evidence|study|studies|trial|data|poem|summary|bottom line|nnt|remind|show|tell|"
    r"find)\b)(?<!tell me)(?<!remind me)(?<!show me)",
    r"\b(?:someone|somebody|people|a (?:man|woman)) (?:like|of|at|my) (?:me|my age)\b|\bat my age\b|\bi(?:'m|"
    r" am) (?:only )?\d{2}\b(?! (?:minutes|min|weeks late))",
    r"\b(?:i'?m|i am) on\b(?! (?:the|my|call|nights|days|leave|a|it|shift|ward|way|break))|"
    r"\bsince i (?:started|stopped|began|took|had|got)\b|\bnot staff\b|\bworried (?:wife|husband|mum|mom|dad|"
    r"parent|daughter|son)\b|\bi'?m (?:a )?(?:patient|not a doctor|just a)\b",
    r"\bi (?:just )?(?:quit|stopped|started|take|took|use|had|got|caught|broke|hurt|twisted|suffer|get|feel|"
    r"need) (?:my|a|an|the|some|taking|using|from|really|so|terrible|awful|fine|bad)\b.*\b(?:should|can|could|"
    r"is it|will|would|do|what) (?:i|it|you)\b",
    r"\b(?:ok(?:ay)?|safe|fine|bad|dangerous|normal|worth it) for me\b|\bmy (?:gp|doc|doctor|"
    r"surgeon|specialist|midwife|nurse|cardiologist|neurologist|pharmacist|physio|dermatologist|oncologist)\b|"
    r"\b(?:the )?doc(?:tor)? (?:says?|said|told|wants|gave|put)\b",
    r"\b(?:shall|should|can|could|may) i (?:buy|try|change|switch|stop|keep|go on|still|have|get|skip|eat|"
    r"drink|ask (?:my|for)|let)\b(?!.*\b(?:her|him|them|his|pts?|patients?|this (?:man|woman|lady|gent|kid|"
    r"child))\b)(?!.*\b\d+ ?(?:yo|y/o|year|m\b|f\b))(?=.*\b(?:i|my|me|i'?m|i'?ve)\b.*\b(?:i|my|me|i'?m|"
    r"i'?ve)\b)",
    r"\bwhat would you (?:choose|do|take)\b(?=.*\b(?:me|i|my)\b)|\bwould you (?:have|take) (?:it|"
    r"the)\b(?=.*\b(?:i|my)\b)",
    rf"\bmy (?:left |right |lower |upper )?{_BODY}\b(?!.*\b(?:pt|patient|clinic)\b)",
)
OF_A_PATIENT = re.compile(
    r"(?<![\d.])\d{1,3}[- ]?(?:y/?o|year|yr|m\b|f\b)(?! ago)|\b(?:pts?|patients?|wom[ae]n of \d+|"
    r"m[ae]n of \d+|guy|gentleman|bloke|asthmatics|diabetics|smokers|colleague)\b|\b(?:she|he|her|his|him)\b"
)
COMPARES = re.compile(r"\b(?:vs?|versus|or|compared|than|against)\b|\blow(?:er)?[ -]dose\b|\bhigh(?:er)?[ -]dose\b")
DOSE = _any(
    r"\b\d+(?:\.\d+)? or \d+(?:\.\d+)? ?(?:mg|mcg|bd|od|bid|tds|tid|daily)\b|\bhow (?:do|should|would) (?:you|"
    r"i|we) (?:titrate|up-?titrate|wean)\b",
    r"\bwhat (?:do|should|would|can) (?:i|we|you) start \w+ (?:at|on)\b|\bwhat (?:do|should) (?:i|we) (?:dose|"
    r"run|set)\b",
    r"\b(?:what|which|correct|right|usual|max(?:imum)?|starting|initial|loading|renal|p[ae]+diatric|"
    r"weight.based)(?: \w+){0,2} dos(?:e|es|ing|age)\b",
    r"(?<!one )(?<!single )(?<!bedtime )(?<!oral )\bdos(?:e|es|ing|age) (?:of|for|in|to) (?!\w+ (?:prevent|"
    r"help|eas|work|stop|giv|cut|reduc))",
    r"\b(?<!every )(?<!single )(?<!each )dos(?:e|es|ing|age)\?*$|\bdos(?:e|ing|age)\b.*\b(?:crcl|gfr|egfr|kg|"
    r"renal|dialysis)\b",
    r"\b(?:lower|reduce|adjust|change|increase|double|halve) the dose\b|\bdos(?:e|es|ing|age) (?:adjust\w*|"
    r"reduction|conversion|schedule|interval|regimen|per|by weight|with|at|when|on)\b",
    r"\bdos(?:e|es|ing|age)\b[^.?!]{0,40}\b(?:please|pls|again)\b|\b(?:remind me|what(?:'s| is)|"
    r"whats)\b.*\bdos(?:e|es|ing|age)\b|\b(?:what|which) (?:mg|mcg|strength)\b|\bmg (?:do|should|to) (?:you|i|"
    r"we)?\b",
    r"\bdos(?:e|es|ing|age) (?:and|&|\+) (?:how|duration|frequency|interval|route|schedule|length)|"
    r"\btitration (?:steps?|schedule|plan|regime\w*)\b|\bweek by week\b|\bnext step up\b|"
    r"\b\d+(?:\.\d+)? or \d+(?:\.\d+)? ?(?:mg|mcg|g|units?|ml|bd|od|bid|tds)?\?+$(?<=.{20})(?<! days\?)|"
    r"\bhow much for an? (?:adult|child|kid|baby|infant|toddler|\d)|\b(?:loading|infusion) (?:then|rate|dose|"
    r"and)\b",
    r"\bmg\?|\b(?:usual|how many|what|which) mg\b|\b(?:start(?:ing)?|step|loading|maintenance|max\w*|target|"
    r"usual|correct|right) dose\b(?!.*\b(?:better|versus|vs|compared|effective)\b)|\bequivalent (?:of|to|"
    r"dose)\b|\b(?:how much|what|mg|dose)\b.*\b\d+(?:\.\d+)? ?(?:kg|kilos?)\b|\b\d+(?:\.\d+)? ?(?:kg|"
    r"kilos?)\b.*\b(?:mg|dose|how much)\b|\bis it \d+ ?(?:mg |mcg )?(?:od|bd|bid|tds|tid|qds|qid|daily|"
    r"a day)\b|\bhow (?:long|often) (?:on|and|do (?:i|you|we) (?:give|apply|repeat|put))\b(?=.*\b(?:cream|"
    r"lotion|repeat|mg|iv|often|apply)\b)|\b(?:cut|drop|bring|take) \w+ (?:down )?to\b.*\b(?:e?gfr|crcl|ckd|"
    r"renal)\b|\b(?:ckd|dialysis|h[ae]+modialysis|renal|e?gfr|crcl|clearance)\b.*\b(?:dose|dosing|how much|mg|"
    r"safe to use)\b|\b(?:dose|dosing|how much)\b.*\b(?:ckd|dialysis|h[ae]+modialysis|crcl|clearance)\b",
    r"\bmg per k(?:g|ilo)\b|\bmax(?:imum)? (?:\w+ ){0,4}(?:for|in) (?:an? )?\d+ ?kg\b|\bmax\b.*\b\d+ ?kg\b|"
    r"\bhow much\b.*\bmax\b",
    r"\bhow (?:many|much)\b(?! (?:more )?(?:days|weeks|months|years|sessions|courses|"
    r"visits))[^.?!]{0,40}\b(?:do|can|should|could|may|to) (?:i|we|you|she|he)? ?(?:give|inject|"
    r"infuse|prescribe|start|load|draw|push|take)\b|\bover how (?:many|long)\b",
    r"\b(?:od|bd|bid|tds|tid|qds|qid|once|twice|three times)\b(?:,? (?:a day|daily))? or \b(?:od|bd|bid|tds|"
    r"tid|qds|qid|once|twice|three times)\b(?!.*\b(?:better|work|effective|evidence|outcome)\b)|"
    r"\bone (?:\w+ )?tablet or two\b",
    r"\bm(?:c)?g ?/ ?kg\b.*\b(?:for|in|\d+ ?kg)\b|\bper kilo\b",
    r"\bhow (?:many|much) (?:mg|mcg|ml|milligrams?|units|tablets?|puffs?|drops)\b"
    r"|\bhow much \w+ (?:do|can|should) (?:i|we|you) (?:give|use|start)\b|\bmax(?:imum)? (?:\w+ )?(?:puffs|mg|"
    r"tablets|units)\b",
    r"\bloading\b.*\bdrip\b|\binfusion rate\b|\bdrip rate\b|\bmax(?:imum)? daily\b|\bequianalgesic\b|"
    r"\bconver(?:t|sion)\b.*\b(?:to|mg|mme)\b",
    r"\b(?:crcl|egfr|gfr)\b.*\b(?:adjust|reduc|mg|dos)|\brenal(?:ly)? (?:dos|adjust)",
)
# A plain dose, also where two are named: "enoxaparin 40 mg od or bd?"
PLAIN_DOSE = _any(
    r"\b(?:loading|max(?:imum)?|starting|initial) dose of\b|\binfusion rate (?:for|of)\b|"
    r"\bdose for an? (?:\w+ )?(?:neonate|infant|child|kid|adult)\b",
    r"\b(?:mg|mcg|units) (?:od|bd|bid|tds|tid|daily) or (?:od|bd|bid|tds|tid|daily)\b|\bis it \d+ or \d+ ?(?:mg|mcg)\b",
)
BETTER = re.compile(r"\b(?:better|vs\b|versus|than|effective|work|enough|as good)\b")
WEIGHT = re.compile(
    r"\bmc?g per k(?:g|ilo)|\bhow many mc?g\b|\b\d+(?:\.\d+)? ?(?:kg|kilos?|lbs?|pounds)\b|\bcrcl\b|\be?gfr\b"
)
INTERACTION = _any(
    r"\b(?:safe|ok(?:ay)?|fine) to (?:combine|mix)\b|"
    r"\bany (?:issues?|problems?|risks?|concerns?|trouble|harm) (?:with |in |from )?(?:combining|adding|"
    r"mixing|giving|co-?prescribing)\b|\bdrink (?:\w+ )?(?:alcohol |wine |beer )?(?:on|with|while)\b",
    r"\binteract(?:s|ion|ions|ing)?\b",
    r"\b(?:can|ok(?:ay)?|safe|fine|alright)\b.*\b(?:together|co-?administ\w+|at the same time)\b",
    r"(?<!as )(?<!how )\b(?:safe|ok(?:ay)?|fine) (?:to (?:take|give|use|combine|add|mix|start)\b.*)?\b(?:with|"
    r"while on|on top of)\b",
    r"\btogether\b.*\b(?:ok|okay|safe|fine|allowed|problem|risk\w*)\b|\b(?:can|could|should|may) (?:i|you|we|"
    r"she|he|they) (?:\w+ )?(?:combine|mix|co-?prescribe)\b|\bserotonin syndrome\b",
    r"\b(?:clash|mess|react)(?:es|s|ing)? with\b|\bdo they (?:bind|clash|interact|mix|react)\b|"
    r"\bhow far apart\b|\b(?:alongside|in combination with|in the same patient)\b.*\b(?:ok|safe|problem|fine|"
    r"risk)|\b(?:ok|safe|fine|problem)\b.*\balongside\b",
    r"\bcan(?: i| we| you| she| he)? (?:\w+ )?(?:be )?(?:give|given|take|taken|have|use|used|mix|mixed|"
    r"co-?prescribe\w*) [\w-]+(?: \w+)? (?:with|and|plus|while on)\b(?! (?:\w+ )?(?:\d|copd|asthma|diabetes|"
    r"cough|pain|fever|no\b))",
    r"\bcombin(?:e|ing|ation)\b[^.?!]{0,60}\b(?:with|and)\b[^.?!]{0,60}\b(?:safe|ok|risk|qt)\b",
    r"\bsafe (?:in|during) (?:pregnancy|breast ?feeding|lactation)\b|\blactation safe|\bpregnancy category\b|"
    r"\bcontraindicated with\b",
)
COMPARED = re.compile(
    r"\b(?:vs?|versus|than|compared?|better|beats?|or(?! not\b| no\b| (?:a )?myth)|instead|against|rather|"
    r"switch(?:ing|ed)? (?:from|to))\b(?!.{0,12}\bno\b)"
)
TREATS = re.compile(
    r"\b(?:prevent|avoid|help|lower|reduc|tak(?:e|ing)|pills?|tablets?|caus|risk|worth|benefit|better|work|"
    r"safe|screen)"
)
EITHER = re.compile(r"\b[\w' -]{3,40}\bor\b[\w' -]{3,40}\?+$|^(?:is|could|can|might) (?:it|this|that|he|she)\b.*\bor\b")
TOGETHER = re.compile(
    r"\b(?:with|and|both|between|plus|while|alongside)\b|\bat the same time\b|\bcombin|\bcontraindicat|"
    r"\bis (?:this|that|it) a problem\b|\b(?:ok|safe|fine|problem|risk|danger\w*|allowed)\b|"
    r"\bstill on\b|\+|\btogether\b|\bon top of\b"
)
LEGAL = _any(
    r"\bsued?\b|\bsuing\b|\blawsuits?\b|\bliab(?:le|ility)\b|\bmalpractice\b|\bmedico-?legal\b|\blegally\b|"
    r"\bconsent form\b",
)
DIAGNOSIS = _any(
    r"\.(?:jpe?g|png|heic|pdf)\b|\bwould you call (?:this|that|it)\b|\bwhat would you call\b",
    r"\bhere(?:'s| is| are) (?:the|his|her|my|a|an) (?:\w+ )?(?:x-?ray|film|ecg|ekg|ct|mri|scan|photo|pic|"
    r"picture|tracing|image|rash)s?\b|\bdo (?:you|we|u) see (?:a|an|any)\b|\bis (?:it|that|this) (?:a |"
    r"an )?(?:gout|cellulitis|appendicitis|scabies|eczema|psoriasis|shingles|pneumonia|fracture|septic|fungus|"
    r"fungal|stroke|sah|pe|dvt)\b.*\bor\b",
    r"\b(?:photo|pic|picture|image|tracing|video|screenshot|snap|film|x-?ray|ecg|ekg|rhythm strip|"
    r"slide)s?\b.*\b(?:attached|below|above|in (?:the )?thread|posted|uploading|sent|here|dm)\b|\b(?:posting|"
    r"attaching|uploading|sending|posted|attached)\b.*\b(?:lateral|photo|pic|film|x-?ray|image|ecg|scan|"
    r"tracing|view)\b",
    r"\bwhat(?:'s| has| does| is) (?:he|she|it|this patient|the patient|they)(?:'s)? (?:got|have)\b|\b(?:has|"
    r"have) (?:he|she|they|this kid|this patient) got\b(?=[^?]*\?)|\b(?:am i seeing things|"
    r"what am i looking at|what do you (?:see|make of)|does this (?:\w+ ){0,2}(?:show|look like)|is (?:that|"
    r"this) (?:a |an )?\w+ or \w+|is there (?:blood|a fracture|air|free fluid)\b)",
    r"\b(?:pic|photo|picture|tracing)\b[^.?!]*[,:.]? ?(?:is|are|does|what)\b|\b(?:look at|see) (?:this|my|"
    r"these|the) (?:rash|lesion|nail|skin|wound|photo|mole)\b|\btell (?:me|us) (?:if|whether|what) (?:it|this|"
    r"that)(?:'s| is)\b",
    r"\bwhat(?:'s| is) (?:this|that) (?:rash|lesion|mole|spot|lump|rhythm|ecg|ekg|finding|shadow)\b",
    r"\b(?:could|might|may) (?:this|it) be\b(?!.*\b(?:prevented|treated|used|skipped|safe|managed|stopped|"
    r"given|better)\b)",
    r"\bwhat(?:'s| is) (?:the|your) (?:diagnosis|ddx|differential)\b|\bddx (?:for|of)\b|\bdifferential (?:for|of)\b",
    r"\b(?:read|interpret|look at) (?:this|my|these|the) (?:ecg|ekg|x-?ray|film|cxr|ct|mri|scan|labs?|photo|picture)\b",
)
CODING = _any(
    r"\b99\d{3}\b|\bcharge (?:separately|for|extra)\b|\bin the same (?:claim|bill)\b",
    r"\b(?:medicare|medicaid|insurance|insurer|payer|nhs) (?:pay|cover|reimburs|approve)\w*|"
    r"\bdoes (?:medicare|medicaid|insurance)\b|\b(?:isn'?t|is|get|gets|be|been|not) charged\b|\bco-?pay\b|"
    r"\bsubmit (?:that|this|it|the claim)\b",
    r"(?<!effect )\bmodifiers?\b|\be ?/ ?m\b(?! ?ratio)|\b[a-z]\d{2}\.\d{1,2}[a-z]?\b|\bdrg\b|\bsnomed\b|\bread code\b|"
    r"\bclaims?\b.*\b(?:denied|reject|insur|paid)|\bhcpcs\b|\bbill(?:s|ed|ing)? (?:it|this|for|as|under|"
    r"separately)\b|\bcode(?:s|d)? (?:it|this|that|as|under|when|the)\b|\bwhich code\b|\bwhat code\b|"
    r"\bcodes?\?+$",
    r"\bicd[- ]?(?:9|10|11)?\b|\bcpt\b|\bbill(?:ing|able|ed)?\b(?! ?gates)|\bmodifier \d+\b|\brvus?\b",
    r"\bcod(?:e|es|ing) for\b|\bdiagnosis code\b|\bhow (?:do|should) (?:i|we) code\b|\bprior auth|"
    r"\breimburs|\b99[12]\d\d\b|\bg0\d{3}\b",
)
POLICY = _any(
    r"\b(?:our |the )?local (?:\w+ )?(?:guidelines?|guidance|policy|protocol|formulary|pathway)\b|\bpdf link\b",
    r"\bwho (?:approves?|signs?(?: off)?|authori[sz]es?|do (?:i|we) (?:ring|phone|bleep|tell|notify|inform)|"
    r"is on(?:-| )call|holds|has the|runs|manages|can (?:prescribe|order|sign|approve))\b|\bdo (?:i|"
    r"we) (?:phone|ring|bleep|page|call|need (?:a|to) (?:form|consent|sign|approval|fill))\b",
    r"\b(?:who|which|is there|are there|can|does|do)\b[^.?!]{0,60}\b(?:at|in|on) (?:our|your) (?:site|trust|"
    r"hospital|shop|department|ed|er|unit|ward|clinic|practice|place|icu|theatre|pharmacy)\b",
    r"\bhow do i order\b|\bit says (?:it'?s )?restricted\b|\bwhich number\b|\bvisiting rule|"
    r"\bwithout a doctor'?s (?:order|signature)\b|\bcan (?:the )?(?:nurses here|students|hcas|paramedics|juniors|"
    r"pas|techs)\b",
    r"\b(?:which|what|what's|does|do|is|are|can|how|who)\b[^.?!]{0,30}\bour (?:\w+ )?(?:hospital|clinic|lab|"
    r"pharmacy|trust|site|unit|practice|department|ed|er|icu|formulary|list|cut-?off|ambulance|"
    r"radiology)(?:'s)?\b|\b(?:nurses|students|juniors|hcas|paramedics|trainees|pas|"
    r"residents) (?:here )?(?:allowed|permitted|able to)\b|\bhere allowed\b|\bdoes it have to be ours\b|"
    r"\bunsupervised\b",
    r"\bare we (?:allowed|supposed|meant|permitted|covered|able)\b|\bstanding order\b|\bvisiting (?:rules|"
    r"hours|times|policy)\b|\b(?:phone|bleep|pager|extension|fax|contact) (?:number|no)\b|^number (?:for|"
    r"of) (?:the|our)\b|\bsign(?:ed)?[- ]?off\b|\bopening hours\b|\breferral (?:form|route|pathway|"
    r"criteria) (?:for|to|here)\b|\bhow do (?:i|we) (?:get|refer|book|order|request)\b.*\b(?:here|list|on the|"
    r"at our|through|form|clinic)\b|\b(?:here|in house),? who\b",
    r"\bis .{2,40} (?:on|in) (?:the )?(?:formulary|stock|ward stock|red list|amber list|cupboard)\b|"
    r"\b(?:night|on[- ]call|duty) (?:pharmacist|manager|registrar|team)\b.*\b(?:release|phone|call|number|"
    r"approve|who)\b|\bwhere (?:is|are|'s) (?:the|our) (?:protocol|policy|guideline|form|order set|pathway)\b",
    r"\b(?:our|local|this|the) (?:hospital|clinic|practice|trust|department|unit|ward|dept|site|"
    r"health system)(?:'s)?\b.*"
    r"\b(?:policy|protocol|pathway|guideline|formulary|form|stock|process|rule|allow|order set|procedure|require)\b",
    r"\b(?:our|local|in-?house|hospital|clinic|practice|department) (?:policy|protocol|pathway|formulary|"
    r"order ?set|guidelines?|antibiogram|referral)\b",
    r"\b(?:policy|protocol) (?:for|on|about|here)\b|\bon (?:our |the )?formulary\b|"
    r"\bdo we (?:stock|have|carry|keep)\b",
    r"\bwho (?:do|should) (?:i|we) (?:page|call|contact|refer|ask|email)\b|\bwhere (?:do|can|is|are|"
    r"should) (?:i|we|the)\b.*\b(?:form|send|find|refer|order|keep|kept|sample|kit)\b",
    r"\bwhich (?:form(?! of)|fridge|cupboard|bottle|tube(?! feed)|extension)\b|\bneedle ?stick\b.*\b(?:who|"
    r"form|report|policy)\b",
    r"\bour\b.*\b(?:policy|protocol|formulary|antibiogram)\b",
)

QUESTION = re.compile(
    r"\?|[,;-] ?(?:is|are|does|do|did|can|could|should|would|will|has|any|or (?:not|just|keep|wait|leave|"
    r"nothing|both|either|do|is))\b|^(?:so |ok |hi |hey |and |but )*(?:is|are|does|do|did|can|could|should|"
    r"would|will|what|which|who|"
    r"when|where|why|how|has|have|any|anyone)\b"
    r"|\b(?:vs|versus)\b|\bworth (?:it|doing)\b|\bevidence (?:for|on|that|about)\b|\bnnt\b|\bor not\b|"
    r"\bany (?:benefit|good|use|data|role|point)\b"
)

# Words of the workplace and of telling: what holds one of these is no clinical question, whatever drug it names.
STATEMENT = _any(
    r"\b(?:unplug\w*|phone charger|keyboards?|mandatory|hr|links?|bleep (?:tonight|today)|holding the bleep|"
    r"home visits|screen(?:'s| is)|goose|coffee machine)\b",
    r"\b(?:posters?|leaflets|flyers?|stickers?|pdf|slides?|e-?learning|modules?|deadlines?|audit|study day|"
    r"(?:the|a|falls|exercise|\w+ cessation) (?:talk|class|course|workshop|group) (?:start|run|is|on|at|till|"
    r"in)|half.term|pronounce\w*|spell(?:ed|ing)?|booked|borrowed|trolleys?|carts?|suppliers?|stores|"
    r"cartridges?|(?:oxygen|gas) cylinders?|(?:big|small|bp|pressure) cuffs?|corridor|hallway|waiting room|"
    r"reception|car park|bin day|roof|scaffold\w*|whiteboard|noticeboard|kettle|microwave|mugs?|biscuits?|"
    r"yogh?urt|radiator|heating|air ?con|aircon|wi-?fi|chargers?|cables?|screen saver|mouse pad|lanyards?|"
    r"uniforms?|ceiling|carpet|paint(?:ing|ed)?|calendar|appraisals?|rotas?|payslips?|payroll|"
    r"annual leave|thesis|conference|webinar|podcast|quiz|raffle|sweepstake|marathon|five-a-side|football|"
    r"team building|starter packs?|sample packs?|plastic (?:one|model)|knee model|yoga mat|crates?|parcels?|"
    r"pallets?)\b",
    r"\bwho(?:'s| is|'?ve| has| have)? (?:got|moved|keeps?|ate|took|left|stole|borrowed|nicked|been|turned|"
    r"put|hid|parked|drank|used up|broke|the|that|bringing|up for|in for|winning)\b|\bwhose (?:is|are)\b|"
    r"\b(?:has|have) (?:any(?:one|body)|some(?:one|body)) (?:seen|told|got|found|moved|called|heard|tried the|"
    r"been)\b|\b(?:any(?:one|body)|some(?:one|body)) (?:seen|read|speak|know who|else (?:freezing|hungry|"
    r"tired)|fancy|up for|going|driving|got|coming|selling|interested)\b",
    r"\b(?:kitchen|zoom|teams call|in person|screensaver|display|sounds like (?:a|an)|is it (?:only|just) me|"
    r"still on for|planning call|did it move|door code|communal|canteen|the rep\b|rep with|bow tie|"
    r"coming today|training (?:at|day|session|room)|research office|attachment|password|"
    r"username|wifi|whatsapp|group chat|playlist|bake sale|leaving (?:do|drinks|card|present)|secret santa|"
    r"christmas|halloween|birthday|holiday|weekend|weather|traffic|train|bus stop|bike rack|gym|lift is|"
    r"stairwell)\b|^are we still\b",
    r"\bwhat time (?:does|is|do|are)\b|\bwhen(?:'s| is) the\b.*\b(?:talk|deadline|audit|course|meeting|party|"
    r"class|exam|lecture)\b|\bcan (?:i|we|someone|anyone) get a lift\b|\bdo we have the room\b|\bwhoever\b|"
    r"\bdid the .{3,40} talk\b",
    r"\bany luck with\b|\b(?:working|fixed|open|back|on|off|down|broken) again\b|\b(?:has|"
    r"have) the .* (?:come|arrived|been (?:delivered|fixed|moved|cleaned|signed)|turned up|gone|landed)\b|"
    r"\b(?:arrived|delivered|expired|restocked|reordered|out of (?:stock|order|paper)|nearly out|"
    r"run(?:ning)? (?:out|low)|are out of|in the wrong)\b",
    r"\bdoes the (?:new |\w+ )?(?:nurse|team|machine|clinic|printer|lift|door|lab|rep|meeting|course|rota|"
    r"shop|canteen)\b|\b(?:second|first|third|ground|top|next) floor\b|\bbetter on (?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)days?\b|\b(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\b|\b(?:lads|"
    r"you lot|folks|team|y'?all|everyone|everybody)[.!?]*$",
    r"\b(?:handouts?|fridge|freezer|lobby|badge|printer|toner|fax|scanner|inbox|chart(?:s|ing)?|template|"
    r"smartphrase|cosign|log ?in|password)\b",
    r"\b(?:schedule[ds]?|rota|shifts?|on.call|pagers?|huddle|meetings?|lunch|dinner|coffee|carpool|parking|"
    r"elevators?|stairs|scrubs|locker)\b",
    r"\b(?:drawers?|cupboard|shel(?:f|ves)|cabinet|stockroom|supply (?:room|closet)|shipments?|courier|laptop|"
    r"keys?|batteries)\b",
    r"\b(?:educator|coordinator|receptionist|manager|rep|vendor|speaker|nurse|doctor|pharmacist|"
    r"social worker) (?:in|on|here|back|coming|off|get|is|will)\b",
    r"\bwho(?:'s| is) (?:doing|bringing|covering|taking|on|in|running|seeing|going)\b|\b(?:this|"
    r"tomorrow) (?:afternoon|morning|evening)\b",
    r"\b(?:drug |sales |device )?rep (?:from|for|is|was|coming)\b|\bconfirmed for\b",
    r"\b(?:back from (?:leave|vacation|holiday|break)|on (?:leave|vacation|holiday)|bringing|potluck|cake|"
    r"donuts|sign.?up sheet|poster|down to the lab)\b",
    r"\b(?:room|rm|bed|pod|bay|exam) ?\d+\b|\b(?:reschedul\w+|interpreter|wheelchair|transport|front desk|"
    r"prior auth\w*|voicemail|callback)\b",
    r"\b(?:student note|group visit|team lunch|staff|students?|residents?|interns?) (?:is|are|for|on|thursday|"
    r"friday|monday|tuesday|wednesday)\b",
    r"\b(?:went over|is full|are full|is up|is ready|are ready|is out|are out|ran out|is down|is back|is here|"
    r"is now|came back|in the basement)\b",
    r"\b(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|"
    r"this afternoon)\b.*\b(?:\d|at|off|cover|clinic)\b",
    r"\b(?:lol|lmao|haha|imo|imho|fyi|tbh|btw|jokes?|congrats|thanks?|thank you|please log|good morning|"
    r"happy birthday)\b|!\s*$",
    r"\b(?:i|we) (?:stopped|used to|got|had|saw|took|gave|ordered|called|sent|moved|forgot|lost|finished|will|"
    r"am|was|were)\b|^got my\b",
    r"\b(?:anyone|who|somebody|someone) (?:has|have|had|got|took|parked|left|wants?|free|here|available|"
    r"up for|covering|seen my)\b",
)
