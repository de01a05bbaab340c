"""The header of a POEM: its labels, its lines, and the one spelling of each value.

Header lines come with colons, with bars or tabs, one field to a line, or run together ("FundingIndustry"). A value is
read only when it says exactly one term of the vocabulary in `bot.core.poem`; anything else is left to a person.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import get_args

from rapidfuzz import fuzz, process, utils

from bot.core.intake.citation import take_identifiers
from bot.core.intake.quoting import quote
from bot.core.poem import (
    Allocation,
    Citation,
    Design,
    Funding,
    LevelOfEvidence,
    Masking,
    Problem,
    Setting,
    Source,
    Specialty,
    Study,
)

VOCABULARIES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "design": get_args(Design),
        "masking": get_args(Masking),
        "allocation": get_args(Allocation),
        "funding": get_args(Funding),
        "setting": get_args(Setting),
        "level_of_evidence": get_args(LevelOfEvidence),
        "specialty": get_args(Specialty),
    }
)
PROSE = ("population", "intervention", "comparison")

_PATHS: Mapping[str, str] = {
    name: f"{part}.{name}"
    for part, fields in (
        ("study", Study.model_fields),
        ("citation", Citation.model_fields),
        ("source", Source.model_fields),
    )
    for name in fields
}

# Longest first: "Population and setting" is a setting, not a population.
_LABELS: Mapping[str, str] = {
    "setting": r"population\sand\ssetting|study\ssetting|settings?",
    "design": r"study\sdesign|type\sof\sstudy|study\stype|design",
    "funding": r"(?:study\s)?funding(?:\ssources?)?|sources?\sof\sfunding|sponsor(?:ship)?|funded\sby",
    "allocation": r"concealed\sallocation|allocation(?:\sconcealment)?",
    "masking": r"masking|blinding",
    "level_of_evidence": r"levels?\sof\sevidence|evidence\slevel|LOE",
    "specialty": r"specialty|speciality",
    "population": r"population|participants|patients",
    "intervention": r"interventions?",
    "comparison": r"comparisons?|comparators?",
    "keywords": r"key\s?words",
    "url": r"URL|link",
    "pmid": r"PubMed\sID|PMID",
    "doi": r"DOI",
    "not_kept": r"age\sgroup|kind\sof\squestion|outcomes?|published|tags",
}
_LABEL = re.compile(
    r"(?P<before>^|[\s|;,•·]|(?<=[a-z)]))(?P<label>"
    + "|".join(f"(?P<{name}>(?i:{label}))" for name, label in _LABELS.items())
    + r")(?P<after>\s?[:=|]\s?|\t\s?|\s[–—-]\s|(?=[A-Z0-9])|\s|$)"
)
_URL = re.compile(r"https?://\S+")
_GAPS = " \t|;,•·"
_IDENTIFIERS = {"pmid": re.compile(r"\d+\W*$"), "doi": re.compile(r"(?:https?://\S+/)?10\.\S+$")}

_MASKS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("open-label", r"\b(?:non-?\s?|un|not\s)(?:blind|mask)(?:ed|ing)?\b|\bopen(?:[-\s]label(?:led|ed)?)?\b"),
        ("assessor", r"\b(?:outcomes?[-\s])?assessors?(?:[-\s](?:blind|mask)(?:ed)?)?\b"),
        ("single", r"\bsingle(?:[-\s](?:blind|mask)(?:ed)?)?\b"),
        ("double", r"\bdouble(?:[-\s](?:blind|mask)(?:ed)?)?\b"),
    )
)
# Words of a value that say nothing which the vocabulary tells apart.
_FILLER = frozenset(
    """
    of the a an or and with only study studies design allocation source group multicenter multicentre parallel placebo
    pragmatic superiority noninferiority equivalence
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)
_BLINDED = re.compile(
    r"\b(?:patients?|participants?|clinicians?|providers?|caregivers?|investigators?|staff)\b", re.IGNORECASE
)
_SAME = {
    "design": {
        "rct": "Randomized controlled trial",
        "randomized trial": "Randomized controlled trial",
        "randomized clinical trial": "Randomized controlled trial",
        "non randomized trial": "Non-randomized controlled trial",
        "meta analysis rcts": "Meta-analysis (randomized controlled trials)",
        "guideline": "Practice guideline",
        "diagnostic test": "Diagnostic test evaluation",
    },
    "allocation": {"not concealed": "unconcealed", "unclear": "uncertain"},
    "funding": {
        "unknown not stated": "unknown",
        "not stated": "unknown",
        "not reported": "unknown",
        "self funded": "self-funded or unfunded",
        "unfunded": "self-funded or unfunded",
        "none": "self-funded or unfunded",
    },
    "setting": {"nursing home": "Nursing home/extended care facility"},
    "masking": {"none": "open-label", "not stated": "not reported"},
}


@dataclass(frozen=True, slots=True)
class Header:
    """The header's values in the vocabulary's spelling (null: not understood), passages of no use, and warnings."""

    values: Mapping[str, str | None]
    left_over: tuple[str, ...]
    warnings: tuple[Problem, ...]


def read_header(fields: Iterable[tuple[str, str]]) -> Header:
    """Return what header fields (name, value as printed) say; a field that says two things says nothing."""
    printed: dict[str, list[str]] = {}
    for name, value in fields:
        if value and value not in printed.setdefault(name, []):
            printed[name].append(value)
    values: dict[str, str | None] = {}
    warnings: list[Problem] = []
    left_over = printed.pop("not_kept", [])
    left_over += [value for value in printed.get("url", []) if not _URL.fullmatch(value)]
    for name, said in _with_masking(printed, warnings).items():
        terms = [_term(name, value) for value in said]
        values[name] = terms[0] if len(set(terms)) == 1 else None
        if len(set(terms)) > 1:
            warnings.append(_contradiction(name, said))
        elif terms[0] is None and name in VOCABULARIES:
            warnings.append(_unknown(name, said[0]))
    return Header(values, tuple(left_over), tuple(warnings))


def labelled_fields(line: str) -> list[tuple[str, str]]:
    """Return the fields (name, value as printed) of a header line, in order; nothing when it is not a header line.

    A field that a POEM file has no place for is called "not_kept", its label standing in its value.
    """
    columns = [_LABEL.fullmatch(part) for part in line.split("\t")]
    if len(columns) > 1 and all(columns):  # labels side by side, their values in the lines below
        return [(_name(column), "") for column in columns if column]
    found: list[re.Match[str]] = []
    candidates = list(_LABEL.finditer(line))
    for number, match in enumerate(candidates):
        if number == 0 and line[: match.start("label")].strip(_GAPS + "-–—"):
            return []
        value_ends = candidates[number + 1].start() if number + 1 < len(candidates) else len(line)
        if _is_label(match, line[match.end() : value_ends].strip(_GAPS), alone=len(line) == match.end()):
            found.append(match)
        elif number == 0:
            return []
    if not found:
        return []
    ends = [match.start() for match in found[1:]] + [len(line)]
    return [
        (
            name := _name(match),
            " ".join(line[match.start("label") if name == "not_kept" else match.end() : end].strip(_GAPS).split()),
        )
        for match, end in zip(found, ends, strict=True)
    ]


def _name(match: re.Match[str]) -> str:
    return next(name for name in _LABELS if match[name])


def _is_label(match: re.Match[str], value: str, *, alone: bool) -> bool:
    """Tell a label from a word: a sign follows, a value glued to it, a known value, or nothing."""
    name, label, after = _name(match), match["label"], match["after"]
    signed = bool(after.strip()) or "\t" in after
    if name in _IDENTIFIERS:
        return _IDENTIFIERS[name].match(value) is not None
    if not label[0].isupper():  # "design: ..." may well be prose that was broken into lines
        return bool(match["before"] or not match.start()) and signed and name in VOCABULARIES and is_known(name, value)
    if signed or name not in VOCABULARIES:
        return signed
    if alone or not after:
        return alone or not value[:1].isdigit() or is_known(name, value)
    return is_known(name, value)


def is_known(name: str, value: str) -> bool:
    """Tell whether a value as printed says a term of the field's vocabulary (for a design: with or without masking)."""
    if name == "design":
        return read_design(value)[0] is not None
    return canonical(name, value) is not None


def canonical(name: str, value: str) -> str | None:
    """Return the vocabulary's own spelling of a value as printed, or None when it says none or more than one."""
    if name == "level_of_evidence":
        code = re.sub(r"[\s().]", "", value).lower().replace("–", "-").replace("−", "-").replace("‑", "-")
        return code if code in VOCABULARIES[name] else None
    if name == "masking" and (mask := read_masking(value)) is not None:
        return mask
    words = _words(value)
    if words in {"n a", "na", "not applicable"}:
        return next((term for term in VOCABULARIES[name] if term.lower() == "not applicable"), None)
    if words in (same := _SAME.get(name, {})):
        return same[words]
    bag = _bag(words)
    if name == "design" and (like := next((term for said, term in same.items() if _bag(said) == bag), None)):
        return like
    return next((term for term in VOCABULARIES[name] if bag and _bag(_words(term)) == bag), None)


def read_masking(value: str) -> str | None:
    """Return the one masking that a text names, or None when it names none or several."""
    named = {name for name, pattern in _MASKS if pattern.search(value)}
    if named == {"assessor"} and _BLINDED.search(value):  # others beside the assessors: which term that is, none says
        return None
    return named.pop() if len(named) == 1 else None


def read_design(value: str) -> tuple[str | None, str | None, str]:
    """Return design, masking, and the words that were neither ("triple-blinded")."""
    without = value
    for _, pattern in _MASKS:
        without = pattern.sub(" ", without)
    if (design := canonical("design", without)) is not None:
        masking = read_masking(value)
        clash = without != value and masking is None
        return design, masking, value if clash else ""
    strange = re.search(r"\(([^()]*(?:blind|mask)[^()]*)\)", value, re.IGNORECASE)
    if strange and (design := canonical("design", value.replace(strange.group(), " "))) is not None:
        masking = read_masking(strange[1])
        return design, masking, "" if masking else strange[1]
    return None, None, value


def nearest(name: str, value: str) -> str | None:
    """Return the term that a misspelt value most likely means, to be proposed to a person, never taken."""
    best = process.extractOne(
        value, VOCABULARIES[name], scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=75
    )
    return best[0] if best else None


def _with_masking(printed: dict[str, list[str]], warnings: list[Problem]) -> dict[str, list[str]]:
    """Return the fields with the masking that the design carries in brackets as a field of its own."""
    masking = list(printed.get("masking", []))
    for value in printed.get("design", []):
        design, mask, strange = read_design(value)
        if mask is not None:
            masking.append(mask)
        elif design is not None and strange:
            warnings.append(_unknown("masking", strange))
    return {**printed, "masking": masking} if masking else printed


def _term(name: str, value: str) -> str | None:
    if name == "design":
        return read_design(value)[0]
    if name == "url":
        return value if _URL.fullmatch(value) else None
    if name in {"pmid", "doi"}:
        return take_identifiers(f"{name}: {value}")[name == "doi"]
    return canonical(name, value) if name in VOCABULARIES else value


def _contradiction(name: str, said: list[str]) -> Problem:
    values = " and ".join(quote(value) for value in said)
    message = f"The {name.replace('_', ' ')} is given {len(said)} times and differently: {values}."
    return Problem.warning("contradictory_field", _PATHS.get(name, name), message, "Look it up and keep one.")


def _unknown(name: str, value: str) -> Problem:
    near = nearest(name, value)
    hint = f"Perhaps {near!r} was meant. " if near else ""
    return Problem.warning(
        "unknown_value",
        _PATHS.get(name, name),
        f"The {name.replace('_', ' ')} {quote(value)} is none of the known values.",
        f"{hint}Choose one of: {', '.join(VOCABULARIES[name])}.",
    )


def _words(text: str) -> str:
    text = re.sub(r"(?<=\w)is(?=(?:ed|ation)\b)", "iz", text.lower())
    text = re.sub(r"\bnon-?(?=randomized)", "non ", text)
    text = re.sub(r"\bcross-?over\b", "cross over", text).replace("paediatrics", "pediatrics")
    return " ".join(re.findall(r"[a-z0-9]+", text.replace("'", "").replace("’", "")))


def _bag(words: str) -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in words.split() if word not in _FILLER)
