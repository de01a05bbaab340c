"""Suggest the id of a POEM: topic, study, year ("vertebroplasty-vertos2-2010")."""

import re
import unicodedata

from bot.core.intake.citation import Reference

_LONGEST = 70
_IDLE = frozenset(
    """
    a after acute adult adults among an and are as at be better between by can care child children chronic compared
    controlled do does during effect effective effectiveness efficacy for from has have help helps how improve improves
    in into is it less lower men more no not of on or patient patients people prevent randomised randomized reduce
    reduces safe should study than that the their them to treat treatment trial use used using usual versus vs was we
    what when which who with without women work works
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7"}
_NAME = (
    r"(?P<name>[A-Z][\w-]{0,20}[A-Z][\w-]{0,20}|[A-Z][a-z]{2,20}(?=\s(?:[IVX]+|\d+)\b))(?:\s(?P<number>[IVX]+|\d+))?\b"
)
_STUDY_NAMES = (
    re.compile(rf"\((?:the\s)?{_NAME}(?:\s(?:trial|study))?\)"),
    re.compile(rf"\b[Tt]he\s{_NAME}\s(?:[a-z-]+\s){{0,3}}(?:trial|study)\b"),
)
_GROUP_NAME = re.compile(
    rf"(?:.{{0,300}}\bfor\sthe\s)?(?:The\s)?{_NAME}\s(?:[\w-]+\s){{0,4}}(?i:group|investigators|collaborat\w+)"
)
_NO_STUDY = frozenset(
    {"rct", "rcts", "copd", "hiv", "bmi", "gerd", "nsaid", "nsaids", "dvt", "uti", "ibs", "ckd", "uk", "us"}
)


def suggested_id(headline: str, question: str, reference: Reference | None) -> str:
    """Return a valid id from what the POEM is about, the study's name or first author, and the year, where known."""
    title = (reference.title or "") if reference else ""
    topic = _topic(question, title) or _topic(headline, question) or next(iter(_topics(headline)), "poem")
    study = _study(reference) if reference else ""
    year = str(reference.year) if reference else ""
    name = "-".join(part for part in (topic[:30], study[:30] if study != topic else "", year) if part)
    return name[:_LONGEST].strip("-")


def _topic(text: str, beside: str) -> str:
    """Return the first telling word of a text that stands in the other text too."""
    known = set(_topics(beside))
    return next((word for word in _topics(text) if word in known), "")


def _topics(text: str) -> list[str]:
    return [word for word in _plain(text).split("-") if len(word) > 2 and word not in _IDLE and not word.isdigit()]


def _study(reference: Reference) -> str:
    named = [match for pattern in _STUDY_NAMES for match in pattern.finditer(reference.title or "")]
    group = re.search(r"[A-Z]{3}", reference.authors or "") and _GROUP_NAME.match(reference.authors or "")
    for match in filter(None, (*named, group)):
        name, number = _plain(match["name"]), (match["number"] or "").lower()
        if name and name not in _NO_STUDY:
            return name + _ROMAN.get(number, number)
    surname = re.match(r"(?:[a-z'’]{1,4}\s)*[^\W\d_][\w'’\-]*", reference.authors or "")
    return _plain(surname.group()) if surname else ""


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O").replace("ß", "ss"))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    return "-".join(re.findall(r"[a-z0-9]+", letters.replace("'", "").replace("’", "")))
