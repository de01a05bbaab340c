"""A study is looked for by its numbers: DOI and PubMed's, and the one under which its trial is registered."""

from dataclasses import dataclass

from bot.core.poem import Poem
from bot.recheck import crossref, pubmed
from bot.recheck.asking import Registers
from bot.recheck.found import Found


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What was found of the study of a POEM, and by which numbers it was looked for (none: it has none)."""

    poem_id: str
    asked: tuple[str, ...]
    found: tuple[Found, ...]


async def recheck(poem: Poem, registers: Registers) -> Rechecked:
    """Look for notices on the report of a POEM and for newer reports of its trial.

    What the POEM tells already is left out. Raise DocumentError when one of the registers cannot be asked.
    """
    asked: list[str] = []
    found: list[Found] = []
    doi, pmid = poem.citation.doi, poem.citation.pmid
    if doi:
        asked.append(f"Crossref {doi}")
        found += crossref.notices(await registers.crossref(crossref.path(doi)), doi)
        if not pmid:
            numbers = pubmed.numbers(await registers.pubmed_json("esearch", pubmed.number_query(doi)))
            pmid = numbers[0] if len(numbers) == 1 else None
    if pmid:
        asked.append(f"PubMed {pmid}")
        record = pubmed.article(await registers.pubmed("efetch", pubmed.record_query(pmid)))
        found += pubmed.notices(record, pmid)
        for trial in pubmed.registered(record):
            asked.append(f"PubMed {trial}")
            found += await _reports(poem, pmid, trial, registers)
    return Rechecked(poem.id, tuple(asked), tuple(one for one in dict.fromkeys(found) if not _is_told(one, poem)))


async def _reports(poem: Poem, pmid: str, trial: str, registers: Registers) -> list[Found]:
    """Return the other reports of a trial that are no older than the one that the POEM is of."""
    pmids = pubmed.numbers(await registers.pubmed_json("esearch", pubmed.reports_query(trial)))
    others = [number for number in pmids if number != pmid]
    if not others:
        return []
    summaries = await registers.pubmed_json("esummary", pubmed.summaries_query(others))
    return list(pubmed.newer(summaries, others, poem.citation.year, trial))


def _is_told(found: Found, poem: Poem) -> bool:
    """Tell whether a POEM says already what was found of it."""
    if found.kind == "retraction":
        return poem.status.state == "retracted"
    text = poem.model_dump_json()
    number = found.address.rstrip("/").rpartition("/")[2] if "pubmed" in found.address else found.address[16:]
    return found.kind != "unknown number" and number not in (poem.citation.pmid, poem.citation.doi) and number in text
