"""Hard rules for emergencies: what must never be missed, whatever the fitted gate makes of it.

They are a guarantee for a safety officer, not the recall, which is the fitted table's: each has a name, one narrow
pattern over the folded text in lower case, a message that must fire it and a look-alike that must not.
"""

import re
from dataclasses import dataclass

_SOMEBODY = (
    r"(?:(?:bed|bay|room|rm|cot|chair) ?\d+[a-z]?|he|she|they|we|pt|patient|baby|kid|child|toddler|infant|newborn|"
    r"boy|girl|man|woman|lady|gentleman|visitor|"
    r"mum|mom|mother|dad|father|son|daughter|wife|husband|brother|sister|friend|nan|gran|grandma|grandpa|grandad)"
)
_IS = r"(?:'?s| is| has| has been| was just|'s just)?"
_POISON = (
    r"(?:button battery|battery|magnets?|bleach|antifreeze|drain cleaner|detergent|laundry pod|petrol|kerosene|"
    r"paraquat|"
    r"pesticide|insecticide|rat poison|weed ?killer|caustic soda|lye)"
)


@dataclass(frozen=True, slots=True)
class Tripwire:
    """One hard rule: its name, its pattern, a message that must fire it and one that must not."""

    name: str
    pattern: re.Pattern[str]
    fires: str
    spares: str


TRIPWIRES = tuple(
    Tripwire(name, re.compile(pattern), fires, spares)
    for name, pattern, fires, spares in (
        (
            "speaks of killing oneself",
            (
                r"\b(?:kill(?:ing)?|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?) myself\b(?! laughing)|"
                r"\bend(?:ing)? my (?:own )?life\b|\b(?:i|i'm|im|i am|i do) (?:\w+ )?(?:want(?:ing)? to die|"
                r"suicidal)\b|"
                r"\bi (?:don'?t|do not) want to (?:live|be alive|exist|wake up)\b|"
                r"\b(?:wants?|going|plans?|threatens|threatening|about|will|is) (?:to )?(?:(?:kill|hang|shoot|drown) "
                r"(?:him|her|them)sel(?:f|ves)|end (?:his|her|their) (?:own )?life)\b"
            ),
            "I am going to kill myself tonight",
            "my patient says he used to be suicidal, does lithium help",
        ),
        (
            "took an overdose",
            (
                r"\bi(?:'ve| have)? (?:just )?(?:took|taken|swallowed) (?:an overdose|all (?:of )?(?:my|the|her|his)|"
                r"the (?:whole|entire)|a whole|too many|\d{2,} (?:\w+ )?(?:tablets|pills|capsules|paracetamol|"
                r"tylenol))|"
                rf"\b{_SOMEBODY} (?:has |have )?(?:just )?(?:took|taken|swallowed) (?:an overdose|all (?:of )?(?:my|"
                rf"the|her|"
                r"his|their)|the (?:whole|entire))\b"
            ),
            "i just took all my sleeping pills",
            "how many of those who took an overdose of paracetamol need a liver transplant?",
        ),
        (
            "is not breathing",
            (
                rf"\b{_SOMEBODY}{_IS} (?:\w+ ){{0,2}}?(?:not|isn'?t|aren'?t|stopped|no longer) breathing\b(?!:)|"
                r"^(?:help,? )?not breathing(?:[,.!]|$| and\b| now\b)"
            ),
            "my dad is not breathing",
            "bystander ventilation in adults who are not breathing: better than compressions only?",
        ),
        (
            "has no pulse or no pressure",
            (
                rf"\b{_SOMEBODY}{_IS} (?:\w+ ){{0,2}}?(?:(?:no|got no|have no|without a) pulse|pulseless)\b|"
                r"\bcan'?t (?:feel|find) (?:a|any|the|his|her) pulse\b|"
                r"\bno (?:recordable )?bp\b(?! (?:meds?|drugs?|cuffs?|machine|change|difference|check))"
            ),
            "can't find a pulse, bay 3",
            "no pulse oximetry in the clinic, is it needed for asthma reviews",
        ),
        (
            "is in cardiac arrest here",
            (
                r"\b(?:he|she|pt|patient|man|woman|lady)(?:'s| is|s| has)? (?:just )?(?:in cardiac arrest|arrested|"
                r"arresting|"
                r"in vf|coding)\b(?! (?:yesterday|last))|"
                r"\b(?:cardiac|resp(?:iratory)?) arrest (?:in )?(?:room|bay|bed|resus|ward) ?\d"
            ),
            "cardiac arrest bay 4",
            "after cardiac arrest, does cooling help?",
        ),
        (
            "is fitting now",
            (
                rf"\b{_SOMEBODY}{_IS} (?:still )?(?:fitting|seizing|convulsing)\b(?!.{{0,40}}\b(?:trial|evidence|"
                rf"study|studies)\b)|"
                r"\b(?:still|now) (?:fitting|seizing|convulsing)\b(?!.{0,60}\b(?:trial|evidence|study|studies|vs)\b)"
            ),
            "he is fitting, five minutes now",
            "midazolam or lorazepam for a seizing child, which trial?",
        ),
        (
            "throat is closing",
            (
                r"\b(?:my|his|her|their|the) (?:throat|airway|tongue)(?:'s| is)? (?:\w+ )?(?:closing|swelling|"
                r"closed)\b|"
                r"\bcan(?:'t|not|t) breathe\b(?!.*\b(?:joke|laugh|mask|lol)\w*)"
            ),
            "my throat is closing after the prawns",
            "throat swelling with ACE inhibitors, how common?",
        ),
        (
            "swallowed what kills",
            (
                rf"\b(?:swallowed|drank|ate|eaten|drunk) (?:a |an |some |the |two |\d )?(?:\w+ ){{0,2}}?{_POISON}\b"
                r"(?!.{0,60}\b(?:trial|evidence|study|studies|do(?:es)?)\b)"
            ),
            "my toddler swallowed a button battery",
            "honey for children with a swallowed button battery: evidence?",
        ),
        (
            "is choking",
            (
                rf"\b{_SOMEBODY}{_IS} (?:\w+ )?choking\b(?! (?:up|hazard|risk|on (?:the|his|her) (?:word|bill)))|"
                r"\bchoking (?:in|on the floor)\b"
            ),
            "the patient is choking, bay 6",
            "choking risk with grapes in toddlers, how high?",
        ),
        (
            "bleeding does not stop",
            (
                r"\b(?:bleeding|blood) (?:that )?(?:won'?t|will not|doesn'?t|does not|isn'?t) stop\w*\b|"
                r"\b(?:can'?t|cannot) stop (?:the|this|his|her) bleeding\b"
            ),
            "the bleeding won't stop and she is grey",
            "nosebleeds: does tranexamic acid stop bleeding sooner?",
        ),
        (
            "has collapsed",
            (
                rf"\b{_SOMEBODY}{_IS} (?:just )?(?:has )?collapsed (?:in|on|at|outside|by|near|behind)\b"
                r"(?!.*\b(?:last|yesterday|ago|week|month|year|before)\b)"
            ),
            "he has collapsed in the waiting room",
            "my patient collapsed on a run last month: is a loop recorder any use?",
        ),
        (
            "will not wake",
            (
                rf"\b{_SOMEBODY}{_IS} (?:\w+ )?(?:won'?t wake(?: up)?|not waking(?: up)?|unresponsive|unconscious)\b"
                r"(?!.{0,60}\b(?:trial|evidence|study|studies|prognosis)\b)"
            ),
            "my wife won't wake up",
            "the unresponsive patient after arrest: how good is the EEG for prognosis",
        ),
    )
)


def tripped(low: str) -> str:
    """Return the name of the first hard rule that a message fires, or nothing. `low`: folded, in lower case."""
    return next((wire.name for wire in TRIPWIRES if wire.pattern.search(low)), "")
