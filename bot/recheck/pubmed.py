"""What PubMed's record of a report says: notices about it, and the number under which its trial is registered.

The record is XML (`efetch`): `CommentsCorrections` with what it is in `RefType`, and registers in `DataBankList`. Other
reports of a trial are found by its number, in the field of secondary sources (`esearch`), and told from summaries.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring

from bot.errors import DocumentError
from bot.recheck.found import Found, Kind

_KINDS: Mapping[str, tuple[Kind, str]] = {
    "RetractionIn": ("retraction", "retracted in"),
    "PartialRetractionIn": ("retraction", "retracted in part in"),
    "ExpressionOfConcernIn": ("concern", "an expression of concern in"),
    "ErratumIn": ("correction", "corrected in"),
    "CorrectedandRepublishedIn": ("correction", "corrected and republished in"),
    "UpdateIn": ("newer report", "updated in"),
}
_RETRACTED = "Retracted Publication"
_REGISTERED = re.compile(r"NCT\d{8}|ISRCTN\d{8}|ACTRN\d{14}|EUCTR[\d-]{10,16}|NTR\d+|ChiCTR[\w-]{6,20}")
_MOST_REPORTS = 20
_YEAR = re.compile(r"(?:19|20)\d\d")


def record_query(pmid: str) -> Mapping[str, str]:
    """Return what is asked for the record of a report."""
    return {"db": "pubmed", "id": pmid, "retmode": "xml"}


def number_query(doi: str) -> Mapping[str, str]:
    """Return what is asked for the number that PubMed has given a report."""
    return {"db": "pubmed", "term": f'"{doi}"[doi]', "retmode": "json"}


def reports_query(registered: str) -> Mapping[str, str]:
    """Return what is asked for the reports of a trial, newest first."""
    return {
        "db": "pubmed",
        "term": f"{registered}[si]",
        "retmode": "json",
        "sort": "pub_date",
        "retmax": str(_MOST_REPORTS),
    }


def summaries_query(pmids: list[str]) -> Mapping[str, str]:
    """Return what is asked for the summaries of reports."""
    return {"db": "pubmed", "id": ",".join(pmids), "retmode": "json"}


def article(text: str) -> Element | None:
    """Return the record of a report, or None when there is none. Raise DocumentError when it is no such record."""
    if "<!ENTITY" in text:  # none of PubMed's has one; it could make a small text a large one
        raise DocumentError("PubMed's answer is no record.")
    try:
        return fromstring(text).find(".//MedlineCitation")  # noqa: S314 - without entities there is nothing to fear
    except ParseError as error:
        raise DocumentError("PubMed's answer is no record.") from error


def notices(record: Element | None, pmid: str) -> Iterator[Found]:
    """Yield the notices about a report."""
    own = f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"
    if record is None:
        yield Found("unknown number", f"PubMed knows no report {pmid}.", own)
        return
    retracted = False
    for notice in record.iter("CommentsCorrections"):
        kind, words = _KINDS.get(notice.get("RefType", ""), (None, ""))
        if kind is None:
            continue
        retracted = retracted or kind == "retraction"
        source = (notice.findtext("RefSource") or "a notice without a source").strip().rstrip(".")
        number = notice.findtext("PMID")
        address = f"https://pubmed.ncbi.nlm.nih.gov/{number}/" if number else own
        yield Found(kind, f"PubMed: {words} {source}.", address)
    types = [part.text for part in record.iter("PublicationType")]
    if _RETRACTED in types and not retracted:
        yield Found("retraction", "PubMed marks this report as retracted.", own)


def registered(record: Element | None) -> tuple[str, ...]:
    """Return the numbers under which the trial of a report is registered."""
    numbers = [part.text or "" for part in record.iter("AccessionNumber")] if record is not None else []
    return tuple(dict.fromkeys(found[0] for text in numbers if (found := _REGISTERED.search(text))))


def numbers(answer: Any) -> list[str]:
    """Return the reports that a search found."""
    result = answer.get("esearchresult") if isinstance(answer, dict) else None
    found = result.get("idlist") if isinstance(result, dict) else None
    return [str(number) for number in found if str(number).isdecimal()] if isinstance(found, list) else []


def newer(summaries: Any, pmids: list[str], since: int, trial: str) -> Iterator[Found]:
    """Yield the reports of a trial that came out in a year or later, from their summaries."""
    result = summaries.get("result") if isinstance(summaries, dict) else None
    for pmid in pmids:
        told = result.get(pmid) if isinstance(result, dict) else None
        if not isinstance(told, dict):
            continue
        year = _YEAR.search(str(told.get("pubdate") or ""))
        if year is None or int(year[0]) < since:
            continue
        title = str(told.get("title") or "without a title").rstrip(".")
        sentence = f"PubMed lists another report of the same trial ({trial}): {title}. {told.get('source')} {year[0]}."
        yield Found("newer report", sentence, f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/")
