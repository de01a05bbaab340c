"""Names for the two arms of a study: short ones where its own words allow them, else those words."""

import re

from bot.core.poem import Outcome, Poem

_LONGEST_LABEL = 35
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NAMES_ITS_ARMS = re.compile(r"\b(?:against|versus|vs\.?|compared with|minus)\b", re.IGNORECASE)
_AGAINST = re.compile(r", (?P<one>[^,]+?) (?:against|versus|vs\.?|minus) (?P<two>[^,]+)$")
_ANOTHER_PART = re.compile(r"\b(?:and|or|then|plus|with)\b", re.IGNORECASE)
_THE_SAME_GOES_ON = re.compile(r"(?:and )?then \d(?!.*\b(?:and|or|plus|with)\b)", re.IGNORECASE)
_SHARED = re.compile(r"\s(?:plus|on top of)\s[^,;]+$", re.IGNORECASE)
_CLAUSE = re.compile(r"\s*[,;:]\s+")
_CUT_BEFORE = re.compile(r"\s(?:for|by|until|within|once|twice|three times|aiming|from|\d[\d.,/-]*)\b", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"\s(?:to|of|at|up to|a|the|about|below|above|under|over|every|per|each|on(?: days)?)$", re.IGNORECASE
)
_NO_NAMES = frozenset({"each other", "none", "diagnosis", "daily", "weekly"})
NAMELESS = ("the intervention", "the comparison")


def names_its_arms(outcome: Outcome) -> bool:
    """Tell whether an outcome's own name says what is compared: "cure, low dose against placebo"."""
    if any(result and result.arm for result in (outcome.intervention, outcome.control)):
        return False
    return _NAMES_ITS_ARMS.search(outcome.name) is not None


def row_labels(outcome: Outcome, poem: Poem) -> tuple[str, str] | None:
    """Return short names of the two arms of one row: its own where it is of other arms than the header's."""
    own = tuple(result.arm if result else None for result in (outcome.intervention, outcome.control))
    if not any(own):
        return arm_labels(poem)
    one, two = (name or label for name, label in zip(own, arm_labels(poem) or NAMELESS, strict=True))
    return one, two


def arm_names(outcome: Outcome, poem: Poem) -> tuple[str, str]:
    """Return names of intervention and comparison for where each must have one: a picture.

    Those of its figures where they are of other arms than the header's; the outcome's own where it tells its two arms
    apart in a study of several; else the short labels; else the study's words, without brackets and as long as they
    are. An outcome's own are believed only when they fit the study's arms, and that way round.
    """
    study = poem.study
    if any(result and result.arm for result in (outcome.intervention, outcome.control)):
        return row_labels(outcome, poem) or NAMELESS
    own = _AGAINST.search(_bare(outcome.name))
    if own and _fit((own["one"], own["two"]), (study.intervention, study.comparison)):
        return own["one"], own["two"]
    one, two = arm_labels(poem) or (_bare(study.intervention), _bare(study.comparison))
    return (one, two) if one and two and one.lower() != two.lower() else NAMELESS


def _fit(own: tuple[str, str], arms: tuple[str, str]) -> bool:
    if not all(re.search(r"[a-z]{3}", name) for name in own):  # "150 mg", "3": no arm by itself
        return False
    straight = _shared(own[0], arms[0]) + _shared(own[1], arms[1])
    crossed = _shared(own[0], arms[1]) + _shared(own[1], arms[0])
    return straight > 0 and straight >= crossed


def _shared(one: str, two: str) -> int:
    return len(_stems(one) & _stems(two))


def _stems(text: str) -> set[str]:
    return {word[:4] for word in re.findall(r"\w{3,}", text.lower())}


def arm_labels(poem: Poem) -> tuple[str, str] | None:
    """Return short names of intervention and comparison: their first words, at most 35 characters.

    None where the first words would misname an arm: several treatments in one field, a second part that is cut off, or
    two arms that begin alike.
    """
    study = poem.study
    one, two = _label(study.intervention), _label(study.comparison)
    shared = _SHARED.search(_bare(study.intervention)), _SHARED.search(_bare(study.comparison))
    if shared[0] and shared[1] and shared[0].group() == shared[1].group():  # "... plus usual care" in both arms
        one, two = (_label(_SHARED.sub("", _bare(text))) for text in (study.intervention, study.comparison))
    if not one or not two or one.lower() == two.lower():
        return None
    return _inside(one, poem.synopsis), _inside(two, poem.synopsis)


def _inside(label: str, text: str) -> str:
    """Return a label as it is written inside a sentence: its first word in small letters, if the text writes it so."""
    first = label.split(maxsplit=1)[0]
    small = first[0].lower() + first[1:]
    return small + label[len(first) :] if re.search(rf"\b{re.escape(small)}\b", text) else label


def _bare(text: str) -> str:
    return " ".join(_BRACKETS.sub("", text).split())


def _label(text: str) -> str | None:
    plain = _bare(text)
    head, *rest = _CLAUSE.split(plain, maxsplit=1)
    if rest and _THE_SAME_GOES_ON.match(rest[0]):  # "tranexamic acid 1 g over 10 minutes, then 1 g over 8 hours"
        head, rest = _CUT_BEFORE.split(head, maxsplit=1)[0], []
    if rest and _ANOTHER_PART.match(rest[0]):
        return None
    if rest and plain[len(head)] == ",":
        if _ANOTHER_PART.search(rest[0]):
            return None
        head = head.partition(" with ")[0]  # the comma stood inside what came with it
    if re.search(r"\bor\b", head):
        return None
    if len(head) > _LONGEST_LABEL:
        cut = _CUT_BEFORE.search(head)
        if not cut or _ANOTHER_PART.search(head[cut.start() :]):
            return None
        head = head[: cut.start()]
    unfit = head[:1].isdigit() or _LOOSE_END.search(head) or head.lower() in _NO_NAMES
    return None if unfit or not 3 <= len(head) <= _LONGEST_LABEL else head
