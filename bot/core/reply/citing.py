"""Where a POEM comes from: its citation, short and whole, and where to read on."""

import re
from urllib.parse import quote

from bot.core.poem import Poem
from bot.core.reply.content import Link


def short_citation(poem: Poem) -> str:
    """Return who reported it and where, without the title; the whole is under Sources."""
    first = re.split(r",| \(", poem.citation.authors)[0].strip().rstrip(".")
    others = " et al" if "," in poem.citation.authors and "(" not in poem.citation.authors.split(",")[0] else ""
    named = f"{poem.study.name}: " if poem.study.name else ""
    return f"{named}{first}{others}. {_where(poem)}."


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
