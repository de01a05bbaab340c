"""Where a POEM comes from: its citation, short and whole, and where to read on."""

from urllib.parse import quote

from bot.core.poem import Poem
from bot.core.reply.content import Link


def short_citation(poem: Poem) -> str:
    """Return who reported it and where, without the title; the whole is under Sources."""
    first = poem.citation.authors.split(",")[0].strip().rstrip(".")
    others = " et al" if "," in poem.citation.authors else ""
    return f"{first}{others}. {_where(poem)}."


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
    """Return PubMed and DOI links, of those the citation has."""
    found = []
    if poem.citation.pmid:
        found.append(Link("PubMed", f"https://pubmed.ncbi.nlm.nih.gov/{poem.citation.pmid}/"))
    if poem.citation.doi:
        found.append(Link("DOI", f"https://doi.org/{quote(poem.citation.doi, safe='/:;.')}"))
    return tuple(found)
