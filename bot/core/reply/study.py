"""A study in a line: how it was done, who reported it and where, and links to read on."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

from bot.core.effects import number
from bot.core.poem import Poem
from bot.core.reply.content import Link

_MASKING = {
    "single": "single-blind",
    "double": "double-blind",
    "assessor": "assessors blinded",
    "open-label": "open-label",
    "not reported": "masking not reported",
}
_ALLOCATION = {
    "concealed": "allocation concealed",
    "unconcealed": "allocation not concealed",
    "uncertain": "allocation concealment not reported",
}
_FUNDING = {
    "unknown": "funding not reported",
    "self-funded or unfunded": "no outside funding",
    "other": "other funding",
}
_PAID_BY_INDUSTRY = {"industry": "paid for by industry"} | dict.fromkeys(
    ("industry + foundation", "industry + government", "government + foundation + industry"),
    "paid for in part by industry",
)
STOPPED = {
    "benefit": "stopped early for benefit",
    "harm": "stopped early for harm",
    "futility": "stopped early for futility",
    "other": "stopped early",
}


def design_line(poem: Poem) -> str:
    """Return in one line how a study was done, as far as it was read: design, payers, losses, end, year, level."""
    study = poem.study
    lost = f"{number(study.dropout_percent)}% lost to follow-up" if study.dropout_percent is not None else None
    parts = {
        "design": study.design,
        "masking": _MASKING.get(study.masking),
        "allocation": _ALLOCATION.get(study.allocation) if study.kind.randomised else None,
        "funding": payers(poem),
        "setting": None if study.setting in ("Not applicable", "Uncertain") else lowered(study.setting),
        "dropout_percent": lost,
        "analysis": None if study.analysis.startswith("not ") else study.analysis,
        "stopped_early": STOPPED.get(study.stopped_early),
    }
    level = [f"level of evidence {poem.level_of_evidence}"] if poem.level_of_evidence else []
    return " · ".join((*_told(parts, poem), str(poem.citation.year), *level))


def _told(parts: Mapping[str, str | None], poem: Poem) -> Iterator[str]:
    """Yield what there is to say of the fields of a study, with a mark where nobody has verified it."""
    for field, text in parts.items():
        if text:
            yield f"{text} (not verified)" if f"study.{field}" in poem.not_verified else text


def payers(poem: Poem) -> str | None:
    """Return who paid, by name where names were read; None where that was not read."""
    study = poem.study
    if study.paid_by:
        by = study.paid_by
        names = by[0] if len(by) == 1 else f"{', '.join(by[:-1])} and {by[-1]}"
        kind = f" ({study.funding})" if "industry" in study.funding else ""
        return f"paid for by {names}{kind}"
    return None if study.funding == "not read" else _FUNDING.get(study.funding, f"paid for by {study.funding}")


def study_line(poem: Poem) -> str:
    """Return in a line how many were studied, how, how many were lost, whether industry paid, and when."""
    study = poem.study
    lost = study.dropout_percent
    parts = {
        "population": f"n = {study.population.n:,}" if study.population.n else None,
        "design": lowered(study.design),
        "masking": _MASKING.get(study.masking),
        "dropout_percent": f"{number(lost)}% lost" if lost is not None else None,
        "funding": _PAID_BY_INDUSTRY.get(study.funding),
    }
    return " · ".join((*_told(parts, poem), str(poem.citation.year)))


def lowered(text: str) -> str:
    """Return a text with a small first letter, unless it begins with an abbreviation."""
    return text if text[1:2].isupper() else text[0].lower() + text[1:]


# ---- where it was reported -------------------------------------------------------------------------------------------


def short_citation(poem: Poem) -> str:
    """Return who reported it, where and when; the whole is under Sources."""
    name = poem.study.name
    first = re.sub(r" [A-Z]{1,3}$", "", re.split(r"[,;]| \(", poem.citation.authors)[0].strip().rstrip("."))
    who = name if name and name in first else f"{name}: {first}" if name else first
    return f"{who}, {poem.citation.journal} {poem.citation.year}"


def _where(poem: Poem) -> str:
    c = poem.citation
    where = f"{c.journal} {c.year}"
    if c.volume:
        where += f";{c.volume}{f'({c.issue})' if c.issue else ''}{f':{c.pages}' if c.pages else ''}"
    elif c.pages:
        where += f":{c.pages}"
    return where


def citation_line(poem: Poem) -> str:
    """Return the citation in the usual order; what the source did not show is left out."""
    c = poem.citation
    title = c.title if c.title.endswith(("?", ".", "!")) else f"{c.title}."
    authors = c.authors if c.authors.endswith(".") else f"{c.authors}."
    return f"{authors} {title} {_where(poem)}."


def links_of(poem: Poem) -> tuple[Link, ...]:
    """Return links to the report itself: PubMed, PMC, the DOI, the journal; never to where a copy of it was read."""
    c = poem.citation
    found = (
        ("PubMed", c.pmid and f"https://pubmed.ncbi.nlm.nih.gov/{c.pmid}/"),
        ("PMC", c.pmcid and f"https://pmc.ncbi.nlm.nih.gov/articles/{c.pmcid}/"),
        ("DOI", c.doi and f"https://doi.org/{quote(c.doi, safe='/:;.')}"),
        ("Journal", c.url),
    )
    return tuple(Link(name, address) for name, address in found if address)
