"""The words by which a follow-up is recognised: one pattern for each thing that can be asked of a POEM.

A pattern takes in the words around it that belong to the asking ("how many patients were in it"), so that what is left
of the text shows whether it is about this POEM.
"""

import re

from bot.core.followup.risk import FIGURE, OF_100


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_MANY = r"(?:how (?:many|much)|what (?:share|proportion|fraction|percent(?:age)?|number))"
_THOSE = r"(?:patients?|pts?|people|participants?|subjects?|persons?|individuals?)"

TOLD_OF_DEATHS = r"\bdeaths?\b|\bmortality\b|\bdie[ds]?\b|\bsurviv"
TOLD_OF_COST = r"\bcosts?\b|\bprice|\bexpensive|\bcheap|\bcost[- ]effective"
TOLD_OF_LIFE = r"\bquality of life\b|\bqol\b|\bhrqol\b|\bEQ-?5D\b|\bSF-?(?:12|36)\b"


FUNDING = _any(
    r"\bwho(?:'s|se)? (?:\w+ )?(?:funded|funds|paid|pays|sponsored|sponsors|financed|bankrolled|behind|money)\b(?: (?:for|it|this))*",
    r"\bfund(?:ed|ing|ers?|s)?\b(?: (?:source|by whom|from))?|\bsponsor(?:ed|s|ship)?\b|\bfinanc(?:ed|ing|ial)\b(?: (?:ties|interests?|support))?|\bconflicts? of interests?\b|\bcoi\b|\bdisclosures?\b|\bcompeting interests?\b",
    r"\bindustry(?:[- ](?:money|paid|funded|sponsored|ties))?\b|\b(?:drug|pharma\w*) (?:company|companies|money|industry|funded|sponsored)\b|\b(?:big )?pharma\b|\bmanufacturer\b|\bwhere did the money come from\b|\bindependent(?:ly funded)?\b",
)
MASKING = _any(
    r"\b(?:double|single|triple|un|non|assessor)?[- ]?blind(?:ed|ing)?\b|\b(?:un)?mask(?:ed|ing)?\b|\bopen[- ]label\b|\bsham(?:[- ]controlled| procedure| control)?\b|\bplacebo[- ]controlled\b|\b(?:a|any|the) (?:placebo|dummy)(?: used| group| arm)?\b|^(?:placebo|sham)\?*$",
    rf"\bdid (?:the )?(?:{_THOSE}|doctors|assessors|they|anyone|anybody|everyone) know\b(?: (?:what|which|who|who got what|what they got|what they were getting))?|\bwho knew\b",
)
LOSSES = _any(
    rf"(?:\b{_MANY}\b(?: of (?:them|the))? ?{_THOSE}? ?(?:were |was |had |did )?)?\b(?:lost(?: to (?:follow[- ]?up|fu|f/u))?|loss(?:es)? to (?:follow[- ]?up|fu)|dropp?(?:ed)?[- ]?outs?|dropped|attrition|withdr(?:ew|awn|awals?)|quit|left(?: the (?:study|trial))?|complet(?:ed|ers?|ion rate)|finished|stayed(?: in)?|discontinued)\b(?: (?:it|rate|the (?:study|trial)|by arm))?",
    r"\bintention[- ]to[- ]treat\b|\bintent[- ]to[- ]treat\b|\bitt\b|\bper[- ]protocol\b|\bmissing data\b|\bcomplete(?:ness of)? follow[- ]?up\b|\bdrop ?out rate\b|\bfollow[- ]?up rate\b",
)
COURSE = _any(
    r"\b(?:was|were|is) (?:it|this|the (?:study|trial)) (?:stopped|ended|halted|terminated|cut short|closed)(?: (?:early|prematurely|for \w+))?",
    r"\b(?:stopp(?:ed|ing)|ended|ending|halted|terminated|termination|closed|stop(?:page)?)(?: the (?:study|trial))? (?:early|prematurely|before (?:time|its time|schedule))\b|\bearly (?:stopp(?:ing|age)|termination|stop)\b|\bcut short\b",
    r"\b(?:why|when) (?:was|did) (?:it|the (?:study|trial)|they) stop(?:ped)?\b(?: early)?|\bstopping (?:rule|boundary)\b|\bdid (?:it|the (?:study|trial)) (?:run|reach|go|last) (?:its course|to (?:the|its) (?:planned )?end|the planned \w+)\b|\binterim (?:analysis|look)\b",
)
WINDOW = _any(
    r"\btoo late\b|\bhow (?:late|soon|early|quickly)\b(?: (?:can|must|should|do|does|to|is|after|(?:it|i|we|you|they)|be|give|given|start|started))*|\b(?:time|treatment|therapeutic) window\b|\bwindow\b|\blate (?:presenters?|presentation|treatment|start)\b|\b(?:when|within what time)(?: (?:must|should|does|do|can))?(?: (?:it|i|we|you|they))?(?: (?:have to|need to))? (?:be )?(?:given|give|start(?:ed)?|begin|begun)\b",
)
TIMES = _any(
    r"\b(?:after|beyond|past|at|within|>|later than|more than) ?\d+(?:\.\d+)?[ -]?(?:h|hrs?|hours?|days?|weeks?)\b(?: (?:too late|late|later))?|\b\d+(?:\.\d+)?[ -]?(?:h|hrs?|hours?|days?) (?:too late|late|later|after|out|post|ago)\b",
)
ALLOCATION = _any(
    r"\bconceal(?:ed|ment)?\b|\ballocat(?:ed|ion)\b(?: (?:concealed|concealment))?|\bhow (?:were|was) (?:they|patients|people) (?:assigned|allocated|randomi[sz]ed|divided)\b"
)
DESIGN = _any(
    r"\b(?:what|which) (?:kind|type|sort) of (?:study|trial|evidence|research)\b|\b(?:study |trial )?design\b|\brandomi[sz](?:ed|ation)\b(?: (?:controlled )?trial)?|\brct\b|\bobservational\b|\bcohort\b|\bcase[- ]control\b|\bcross[- ]?over\b|\b(?:is|was) (?:it|this) a (?:trial|meta-?analysis|review|study)\b"
)
NEEDED = (
    r"\bnn[thi]s?\b|\bnumbers? needed\b(?: (?:to|for) \w+)?|\bhow many (?:\w+ )?(?:must|have to|had to|need to|needed to|should) be \w+"
    r"(?: (?:to|for) (?:save|prevent|avert|help|spare|harm)\w*(?: (?:one|a|each|every) \w+)?)?"
)
EFFECT = _any(
    NEEDED,
    r"\bnn[thi]s?\b(?: for (?:it|this))?|\bnumbers? needed(?: (?:to|for) \w+)?\b|\babsolute(?: risks?)?(?: reductions?| differences?| benefits?| effects?| terms?| numbers?)?\b|\bar[ir]\b|\brrr?\b|\brelative (?:risk|effect)(?: reduction)?\b|\b(?:hazard|odds|risk|likelihood) ratios?\b",
    r"\bhow (?:big|large|much|strong|great)(?: (?:is|was|of an?))?(?: (?:the|an?|its|that|this))? ?(?:effect|difference|benefit|improvement|gain|reduction|impact)(?: size)?\b|\beffect sizes?\b|\bmagnitude\b|\bsize of the (?:effect|benefit|difference)\b|\bby how much\b|\bhow (?:much|well) (?:does|did|do) (?:it|they|this) (?:help|work|reduce|lower|improve|do)\b",
    r"\b(?:the |actual |exact |hard )?(?:numbers|figures|stats|statistics|data)\b(?: please)?|\b(?:the |main |key )*results?\b(?! of (?:the )?others)|\bconfidence intervals?\b|\b95 ?% ?ci\b|\bp[- ]?values?\b|\b(?:statistical(?:ly)? )?significan(?:t|ce)\b",
    r"\bclinical(?:ly)? (?:meaningful|important|relevant|significan(?:t|ce)|relevance|importance)\b|\bmcid\b|\b(?:would|do|did|will) (?:patients?|people|they) (?:notice|feel|care)\b|\bdoes it (?:even |really )?matter\b|\bsensitivity(?: and specificity)?\b|\bspecificity\b|\bhow accurate\b|\bevent rates?\b|\bwhat did (?:they|it|the (?:study|trial)) (?:find|show)\b",
)
OUTCOMES = _any(
    r"\b(?:what (?:was|were|is|are) (?:the )?)?(?:(?:primary|secondary|main) )?(?:outcomes?|end ?points?)\b(?: measures?)?|\bwhat (?:did|do) (?:they|the (?:study|trial|authors)) (?:measure|look at|count|assess)\b|\bwhat was measured\b|\bcomposite\b"
)
SIZE = _any(
    rf"\b{_MANY} (?:{_THOSE}|women|men|children|kids|were (?:in|there|included|enrolled|studied|randomi[sz]ed)|did they (?:study|include|enroll?|recruit|take))\b(?: (?:in it|were there|were in it|were included|were enrolled|took part))?",
    r"\bhow (?:big|large|small) (?:was|is|were)(?: (?:the|this|that))? ?(?:study|trial|it|sample|cohort|groups?)\b|\bsample size\b|\bstudy size\b|\bwhat(?:'s| is| was)? (?:the )?n\b|^n ?=? ?\??$|\bunderpowered\b|\bpower(?:ed)?\b|\bheadcount\b|\bhow many\?",
)
CERTAINTY = _any(
    r"\bhow (?:sure|certain|confident|good|strong|solid|reliable|robust|trustworthy|valid)\b(?: (?:is|are|can|was|should)(?: (?:we|you|one|i))?)?(?: (?:be|the|this|it|that))*(?: ?(?:evidence|study|trial))?|\blevel of evidence\b|\bevidence level\b|\bloe\b|\bquality(?! of (?:life|care))\b(?: of (?:the )?(?:evidence|study|trial))?|\bgrade[ds]?\b|\bcertainty\b|\bstrength of (?:the )?evidence\b|\brisk of bias\b|\b(?:can|should|do) (?:i|we|you) (?:trust|believe|rely on|act on)\b|\btrust(?:worthy| (?:it|this|that))\b|^trust\b(?! trial)|\breliab\w+\b|\bgood evidence\b|\bare (?:you|we) sure\b",
)
LIMITS = _any(
    r"\bcaveats?\b|\blimitations?\b|\blimits\b|\bweakness(?:es)?\b|\bflaws?\b|\bcriticisms?\b|\bproblems? with (?:it|this|the (?:study|trial))\b|\bwhat(?:'s| is) (?:the catch|wrong with (?:it|this))\b|\bcatch\b|\bbias(?:es|ed)?\b|\bpitfalls?\b|\bbut what\b"
)
HARMS = _any(
    r"\bharm(?:s|ed|ful)?\b|\bside[- ]?effects?\b|\badverse(?: (?:events?|effects?|reactions?|outcomes?))?\b|\baes?\b(?=\W|$)|\b(?:how )?safe(?:ty)?(?: data)?\b|\bdownsides?\b|\brisks?\b(?! (?:ratio|of bias|reduction|difference))|\bcomplications?\b|\bdangers?(?:ous)?\b|\btoxic\w*|\btolerab\w+|\bwell tolerated\b|\btolerated\b|\bdid (?:it|anything) hurt\b|\banything bad\b|\bwhat can go wrong\b"
)
OF_SOMETHING = re.compile(
    r"\b(?:harms?|side[- ]?effects?|adverse (?:events?|effects?|reactions?)|risks?|downsides?|complications?|safety) "
    r"(?:of|with|from|on) \w",
    re.IGNORECASE,
)
STANDING = _any(
    r"\bretract(?:ed|ion)\b|\b(?:still )?(?:current|valid|up[- ]to[- ]date)\b|\bout ?dated\b|\bout of date\b|\bsuperseded\b|\bobsolete\b|\bstill (?:stands?|true|holds?|good)\b|\b(?:last )?(?:checked|reviewed|verified)\b(?: by(?: whom)?)?|\bwho (?:checked|reviewed|wrote|appraised|made) (?:this |the )?(?:poem|card|summary|appraisal)\b|\bpeer[- ]reviewed\b|\bhow (?:old|recent|new) is\b(?: (?:it|this|that))?|\bshelf life\b"
)
SETTING = _any(
    r"\bwhere (?:was|were|did)\b(?: (?:it|this|they|the (?:study|trial)))?(?: (?:done|conducted|run|set|happen|carried out|performed))?|\bsettings?\b|\b(?:wh(?:at|ich)|how many) (?:countr(?:y|ies)|cent(?:er|re)s?|sites?|hospitals?|clinics?)\b(?: (?:were|was|did)(?: (?:in it|involved|included))?)?|\b(?:multi|single)[- ]?cent(?:er|re)\b"
)
TIME = _any(
    r"\bhow long\b(?: (?:was|were|did|is|do|does|for))?(?: (?:it|they|the|this|patients|people))?(?: (?:study|trial|effect|follow(?:ed)?|followed|last|lasts|run|go|take|treatment|benefit))*|\b(?:length|duration)\b(?: of)?|\bfollow(?:ed)?[- ]?up\b(?: (?:time|length|period|duration))?|\bf/u\b|\btime ?(?:frame|span|point)s?\b|\b(?:over|after) (?:what|which|how (?:long|much)) ?(?:time|period)?\b|\bhow many (?:days|weeks|months|years)\b|\b(?:long|short)[- ]term\b|\bwhen (?:was|were|did) (?:it|they|the outcomes?|pain) (?:measured?|assess(?:ed)?)\b|\bdoes it last\b"
)
PEOPLE = _any(
    r"\bwho (?:was|were|is|are) (?:in|included|enrolled|studied|recruited|eligible|excluded|left out|treated|the (?:patients|participants|people))\b(?: (?:it|in|this))*",
    r"\bwho (?:did|do) (?:they|the (?:study|trial|authors)|it) (?:study|include|enrol\w*|recruit|take|test|exclude|treat|look at)\b|\bwho took part\b|\bwho (?:got|went) in\b",
    rf"\bwh(?:at|ich|at kind of|at sort of) {_THOSE}(?: (?:were|was|did)(?: (?:they|it))?(?: (?:in it|included|studied|enrolled|take|study|include|enroll))?)?",
    r"\b(?:study )?population\b|\b(?:inclusion|exclusion|entry|eligibility) criteri(?:a|on)|\beligib\w+|\bdemographics?\b|\bbaseline characteristics\b|\bhow old (?:were|was|are)\b(?: the)?|\b(?:average|mean|median) age\b|\bages?(?: range| group)?\?",
    r"\b(?:does|would|will|do|can|could) (?:it|this|that|these results|the results) (?:apply|generali[sz]e|hold|work|help)\b|\bgenerali[sz]ab\w+|\bapplicab\w+|\bexternal validity\b|\bmy (?:own )?patients?\b",
)
COMPARED = _any(
    rf"\bwh(?:at|ich) (?:dos(?:e|es|age)|regimen|drugs?|device|protocol)(?: of \w+)? (?:did|was|were|had|do)\b(?: they| the (?:study|trial|authors|{_THOSE}))?"
    r"(?: (?:use|give|get|take|receive|used|given|test|tested))?",
    r"^(?:and |what |which )?(?:the )?(?:dos(?:e|age)|regimen)(?: (?:used|given))?\??$|\bdose (?:used|given|in the)\b",
    r"\bhow (?:was|were) (?:it|they|the \w+) (?:given|taken|done|delivered|administered|performed|dosed)\b|"
    r"\bhow much did (?:they|the \w+) (?:give|get|take|use)\b",
    r"\bcompar(?:ed|ator|ison)s?\b(?: (?:with|to|against|group|arm))?(?: what)?|\b(?:versus|vs\.?|v|against|than) (?:what|which|whom)\b",
    r"\b(?:the |a )?control(?:s| group| arm)\b(?: (?:get|got|receive))?|\bwhat was (?:the )?(?:control|placebo|sham|intervention|treatment|usual care|standard care)\b|\bactive (?:control|comparator)\b",
    r"\bwhat did (?:they|the (?:other|control|treatment|intervention|placebo|study|trial)? ?(?:group|arm|authors|ones|half)?) (?:do|give|get|use|receive|try|test|take)\b|\bwhat (?:was|were) (?:tested|tried|given|done|compared)\b|\bhead[- ]to[- ]head\b",
    r"\b(?:the |an? )?(?:intervention|comparator|other (?:arm|group))\b",
)
DEATHS = _any(rf"(?:\b{_MANY} )?(?:{TOLD_OF_DEATHS})")
COST = _any(rf"(?:\b{_MANY} (?:does|did) (?:it|this) )?(?:{TOLD_OF_COST})")
LIFE = _any(TOLD_OF_LIFE)
PICTURE = _any(
    r"\b(?:show|see|draw|give|send|got|have|post)?(?: me| us)?(?: the| an?)? ?\b(?:pictures?|faces|smileys?|icons?(?: array)?|cates(?: plot)?|graph(?:ic)?s?|charts?|plots?|diagrams?|visual(?:s|ly|i[sz]e|i[sz]ation)?|infographic|images?|drawing)\b|\b(?:draw|picture|visuali[sz]e) (?:it|this|that)\b|\bshow (?:me )?(?:100|a hundred) (?:people|patients|faces)\b|\bforest plot\b"
)
OTHERS = _any(
    r"\b(?:who|what|which|does any(?:one|body|thing)|do any|any(?:one|body|thing)|other(?:s| studies| trials)|studies|trials)?(?: (?:\w+ )?(?:that|who|which))? ?\b(?:disagrees?|disagreeing|contradicts?|contradictory|contradicted|conflict(?:s|ing)(?! of interest)|conflict(?! of interest)s? with|disputes?|dissent\w*|agrees?(?! (?:trial|study)))\b(?: (?:with|results?|evidence|studies|trials|findings))?(?: (?:it|this|that))?",
    r"\b(?:any )?(?:other|more|similar|related|newer|later|better|further|sibling) (?:studies|study|trials?|poems?|evidence|matches|papers?|research|reviews?)\b(?: on (?:this|it|that))?|\bwhat (?:do|did|about|of) (?:the )?others?\b(?: (?:say|find|show|studies|trials))?|\bothers\b|\banything (?:else|newer)\b(?: on (?:this|it))?|\bsiblings?\b|\b(?:was|has) (?:it|this)(?: been)? (?:replicated|confirmed|repeated)\b|\breplicat\w+|\bguidelines?\b(?: say)?|\bmeta-?analys[ei]s on\b|\bsystematic reviews? on\b|\brest of the evidence\b|\bwhat else is there\b",
)
SOURCES = _any(
    r"\b(?:give me |show |show me |what(?:'s| is| was| are) )?(?:the |a |an |its |full )*(?:references?|citations?|cite|links?|pmid|pubmed(?: id)?|doi|journal|sources?|authors?|full[- ]?text|pdf|original(?: paper| article| study)?|url)\b",
    r"\bwho (?:wrote|did(?= (?:it|this|the (?:study|trial)))|published|authored|ran|conducted|are the authors)\b(?: (?:it|this|the (?:study|trial|paper)))?|\bwhen (?:was|were|is|did)(?: (?:it|this|that|they|the (?:study|trial|paper)))? ?(?:published?|come out|out|done|written|from)\b|\bwh(?:at|ich) (?:year|journal)\b(?: (?:was|is) (?:it|this)(?: (?:from|published|in))?)?|\bwhere (?:was|is) (?:it|this|the (?:study|trial|paper)) published\b|\bwhere can i read\b(?: (?:it|more|the (?:paper|study)))?|\bwhich (?:study|trial|paper) (?:is|was) (?:this|it|that)\b|\bname of the (?:study|trial)\b",
)
SYNOPSIS = _any(
    r"\b(?:the |show me the |give me the )?(?:full |whole )?(?:synopsis|(?:text|wording) of the poem|poem'?s? text)\b"
)
DETAILS = _any(
    r"\b(?:more|the|any|in|full|show(?: me)?|give me)? ?\b(?:the )?(?:details?|synopsis|full (?:poem|synopsis|story|version|text of the poem|summary|appraisal)|whole (?:poem|thing|story)|everything|abstract|summary)\b|^(?:and )?(?:tell|show|give) (?:me )?more\b(?: about (?:it|this))?|^more\b[.!?]*$|\btell me more\b|\belaborate\b|\bexpand\b|\bgo on\b|\blong version\b|\bexplain (?:it|this|more)\b"
)

# The risk of the asker's own patients.
_RISK = r"(?:(?:baseline|base|own|absolute|pre-?test|\d+[- ]year|stroke|cv|cardiac|event)? ?(?:risk|chance|probability|prevalence|likelihood|rate)s?(?! (?:reduction|ratio|difference)))"
BASELINE = re.compile(
    rf"(?:\b(?:nn[th]|arr|absolute\b.{{0,20}}|effect|benefit|it)?\b.{{0,40}}?\b(?:{_RISK}|baseline|nn[th]|prevalence)\b.{{0,25}}?"
    rf"(?P<after>{FIGURE}){OF_100}(?: (?:{_RISK}|baseline))?)|"
    rf"(?:(?P<before>{FIGURE}){OF_100}.{{0,15}}?\b(?:{_RISK}|baseline)\b)",
    re.IGNORECASE,
)


# What points back at something said before.
CONTINUES = re.compile(
    r"^(?:and|but|so|ok|what about|how about|what of|any)\b|\b(?:it|its|this|that|they|them|their|these|those|"
    r"here|stud(?:y|ies)|trials?|authors?|researchers|investigators|poem|paper|report)\b",
    re.IGNORECASE,
)
