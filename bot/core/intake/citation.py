"""The grammar of a reference: "Authors. Title. Journal Year;Volume(Issue):Pages. PMID, DOI".

A part that is not printed stays null. A text whose journal and year cannot be told apart is not read at all.
"""

import re
from dataclasses import dataclass

LONGEST = 1500
_LONGEST_TAIL = 160
_LONGEST_JOURNAL = 100

_YEAR = r"(?:19|20)\d{2}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"{_MONTH}(?:[-/–]{_MONTH})?(?:\s\d{{1,2}}(?:[-–]\d{{1,2}})?)?"
_PAGES = r"[A-Za-z]{0,5}\d\w{0,12}(?:\.pub\d+)?(?:\s?[-–—]\s?[A-Za-z]{0,5}\d\w{0,12})?"
_LOCATOR = re.compile(
    rf"\b(?P<year>{_YEAR})(?P<date>\s{_DATE})?\s?;\s?"
    r"(?P<volume>\d{1,4}(?:\s?Suppl\.?(?:\s?\d+)?)?)?\s?"
    r"(?:\((?P<issue>[^()]{1,40})\))?"
    rf"(?:\s?:\s?(?P<pages>{_PAGES}))?"
)
_YEAR_AT_END = re.compile(
    rf"(?P<year>\b{_YEAR}\b|\({_YEAR}\))(?P<date>\s{_DATE})?"
    r"(?=[\s.]*(?:\[?Epub\b[^\]]{0,60}\]?|\[?In press\]?|\[?Published online\b[^\]]{0,60}\]?)?[\s.]*$)"
)
_DOI = re.compile(r"(?:\bdoi\b\s?[:=]?\s?)?(?:https?://(?:dx\.)?doi\.org/)?\b(?P<doi>10\.\d{4,9}/\S+)", re.IGNORECASE)
_PMID = re.compile(
    r"(?:\b(?:PMID|PubMed\s(?:ID|PMID))\b\s?[:#=]?\s?"
    r"|https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/)(?P<pmid>[1-9]\d{0,8})\b/?",
    re.IGNORECASE,
)

_SURNAME = r"[^\W\d_][\w'’\-]*"
_AUTHOR = (
    rf"(?:(?:[a-z'’]{{1,4}}\s){{0,3}}(?=[^\W\d_a-z])(?:{_SURNAME}\s){{1,3}}"
    r"(?:[A-ZÀ-Þ]{1,5}|(?:[A-Z]\.[\s\-]?){1,4}(?=[,;.\s]))(?:\s(?:Jr|Sr|II|III|2nd|3rd)\.?)?)"
)
_ET_AL = r"(?:[,;]?\s(?:et\sal\b\.?|and\sothers\b))"
_FOR_GROUP = (
    r"(?:[,;]?\s(?:for|on\sbehalf\sof|and)\sthe\s[^.;]{3,160}|[,;]\s[A-Z][^.;,]{3,120}\b(?:Group|Investigators))"
)
_AUTHORS = re.compile(
    rf"(?P<authors>{_AUTHOR}(?:(?:[,;]|,?\s(?:and|&))\s{_AUTHOR}){{0,60}}{_ET_AL}?{_FOR_GROUP}?)(?:(?<=\.)|[.:])\s+(?=\S)"
)
_SEVERAL = re.compile(rf"{_AUTHOR}(?:[,;]\s{_AUTHOR}|{_ET_AL})")
_GROUP = re.compile(
    r"\b(?i:groups?|investigators?|collaborat(?:ors|ion|ive)|trialists|team|committee|society|task\sforce|consortium|"
    r"officers|association|academy|organi[sz]ation)(?:\s\(.{0,200}\)|,?\s(?:for|of|on)\s.{0,200})?$"
    r"|\b[A-Z][\w'’\-]+ [A-Z]{1,4}\b"
)
_FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.\-]*\s){1,3}(?:(?:van|von|de|der|den|la|le)\s){0,3}[^\W\d_a-z][\w'’\-]+")
_SENTENCE_END = re.compile(r"(?P<mark>[.?!])[\"”’')\]]{0,2}\s+")
_DOTTED = frozenset(
    """
    N Engl J Am Br Ann Arch Intern Clin Eur Int Acad Coll Assoc Soc Can Scand Syst Cochrane Database Med Surg Infect
    Dis Fam Emerg Pract Gen Rheum Geriatr Orthop Nat Rev Proc Natl Sci Gynecol Obstet Psychiatry Neurol Cardiol
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)
_JOINERS = frozenset(["of", "the", "and", "in", "for", "on", "a", "an", "de", "der", "la", "&", "et", "to", "und"])
_CITED = re.compile(
    r"(?P<journal>[A-Z][\w&]{0,20}(?:\s(?:[A-Z][\w&]{0,20}|of|the|and)){0,7})[.,]?\s"
    rf"(?P<year>{_YEAR})(?:\s{_DATE})?;\s?(?P<volume>\d{{1,4}})(?:\s?\([^()]{{1,40}}\))?(?:\s?:\s?(?P<pages>{_PAGES}))?"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """The parts of one reference as printed; `unplaced` holds its words that are none of them."""

    journal: str
    year: int
    authors: str | None = None
    title: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    pmid: str | None = None
    doi: str | None = None
    unplaced: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A reference in running text: journal, year and volume, and the words themselves."""

    journal: str
    year: int
    volume: str
    words: str


def read_reference(text: str) -> Reference | None:
    """Return the parts of a reference, or None when its journal and year cannot be told."""
    if len(text) > LONGEST:
        return None
    pmid, doi, rest = take_identifiers(text)
    where = _LOCATOR.search(rest) or _YEAR_AT_END.search(rest)
    if where is None:
        return None
    authors, remaining = _split_authors(rest[: where.start()].strip(" .,;("))
    title, journal = _split_title(remaining)
    doubtful: str | None = None
    if title is None and authors is not None and not _GROUP.search(authors):  # two capitalised words: names or a title?
        authors, doubtful = None, authors
    if not _is_journal(journal):
        return None
    part = where.groupdict()
    tail = " ".join(filter(None, (doubtful, (part.get("date") or "").strip(), rest[where.end() :].strip(" ."))))
    return Reference(
        title=title.rstrip(" .,") if title else None,
        journal=journal.strip(" .,"),
        year=int(part["year"].strip("()")),
        authors=authors,
        volume=part.get("volume"),
        issue=part.get("issue"),
        pages=re.sub(r"\s?[–—-]\s?", "-", part["pages"]) if part.get("pages") else None,
        pmid=pmid,
        doi=doi,
        unplaced=tail if re.search(r"\w", tail) else "",
    )


def take_identifiers(text: str) -> tuple[str | None, str | None, str]:
    """Return the PubMed number and the DOI printed in a text, and the text without the first of each."""
    pmid = doi = None
    if found := _PMID.search(text):
        pmid = found["pmid"]
        text = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip(' .,;')}"
    if found := _DOI.search(text):
        doi = _without_closing(found["doi"])
        text = f"{text[: found.start()].rstrip()} {text[found.start('doi') + len(doi) :].lstrip(' .,;')}"
    return pmid, doi, text.strip()


def is_reference(text: str) -> bool:
    """Tell whether a paragraph is a reference, readable or not: authors first, or journal and year at its end."""
    if len(text) > LONGEST:
        return False
    reference = read_reference(text)
    if reference is None:
        return bool(_SEVERAL.match(text) and _AUTHORS.match(text))
    if len(reference.unplaced) > _LONGEST_TAIL:
        return False
    if reference.authors is None:
        title = reference.title or ""
        return reference.volume is not None and not _SEVERAL.search(title) and len(_SENTENCE_END.findall(title)) <= 1
    return True


def is_complete_reference(text: str) -> bool:
    """Tell whether a text begins with authors and ends with volume or pages: enough to cut it out of other lines."""
    if not _AUTHORS.match(text) or re.search(r"[-–—(:;]$", text):
        return False
    reference = read_reference(text)
    return reference is not None and bool(reference.authors and (reference.volume or reference.pages))


def begins_like_reference(text: str) -> bool:
    """Tell whether a line begins as a list of authors does."""
    return re.match(rf"{_AUTHOR}[,.;:\s]", text) is not None


def mentions(text: str) -> list[Mention]:
    """Return the references to a journal's year and volume in running text, in order."""
    return [Mention(m["journal"], int(m["year"]), m["volume"], m.group()) for m in _CITED.finditer(text)]


def _split_authors(text: str) -> tuple[str | None, str]:
    if found := _AUTHORS.match(text):
        return found["authors"], text[found.end() :]
    depth = 0
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "." and depth <= 0 and re.match(r"\.\s+[^\sa-z,;]", text[at : at + 8]):
            first = text[:at]
            if _is_authors(first):
                return first, text[at + 1 :].strip()
            break
    return None, text


def _is_authors(text: str) -> bool:
    named = all(_FULL_NAME.fullmatch(name.strip()) for name in re.split(r",\s|;\s|\sand\s", text))
    return named or (not text.endswith(("?", "!")) and _GROUP.search(text) is not None)


def _split_title(text: str) -> tuple[str | None, str]:
    ends = list(_SENTENCE_END.finditer(text))
    while len(ends) > 1 and ends[-1]["mark"] == "." and _DOTTED.intersection(text[: ends[-1].start()].split()[-1:]):
        ends.pop()
    if not ends:
        return None, text
    return text[: ends[-1].end()].strip(), text[ends[-1].end() :]


def _is_journal(text: str) -> bool:
    words = text.replace(".", " ").split()
    if not words or len(text) > _LONGEST_JOURNAL or text.count("(") != text.count(")"):
        return False
    return all(word in _JOINERS or not word[0].islower() for word in words) and words[0][0].isalpha()


def _without_closing(doi: str) -> str:
    doi = doi.rstrip(".,;:]>”\"'")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;:")
    return doi
