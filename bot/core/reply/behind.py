"""All that stands behind a card, as a page for a colleague who wants to check: each figure once, no codes."""

import re
from collections.abc import Iterator

from bot.core.appraisal import CaveatCode
from bot.core.effects import every_figure, figure_notes, line
from bot.core.matching import KnowledgeBase
from bot.core.poem import Later, Poem, reading_line
from bot.core.reply.content import Reply, Section
from bot.core.reply.pages import caveats_of
from bot.core.reply.study import citation_line, design_line, links_of

MOST_ROWS = 5
# What has a part of its own in the details.
_APART: frozenset[CaveatCode] = frozenset(
    {"later_supersedes", "later_contradicts", "later_updates", "window", "contested", "industry_funding"}
)


def details(poem: Poem, knowledge: KnowledgeBase) -> Reply:
    """Return what was done, what was found, what harm, what weakens it, what came later, and where to check."""
    found = caveats_of(poem, knowledge)
    study, window = poem.study, poem.window
    compared = f"{study.intervention}, against: {study.comparison}"
    harms = tuple(row for row in poem.outcomes if row.role == "harm" and not row.main)
    besides = tuple(row for row in poem.outcomes if row not in harms)
    contested = (poem.contested.sentence,) if poem.contested else ()
    weakens = (*contested, *(c.sentence for c in found if c.code not in _APART), *poem.caveats, *poem.limitations)
    limits = (f"{window.limit[0].upper()}{window.limit[1:]}: {window.what}.", window.outside) if window else ()
    weakness = (poem.source.weakness,) if poem.source.weakness else ()
    done = (study.population.who, compared, design_line(poem), *_reading(poem))
    sections = [
        Section("Bottom line", (poem.bottom_line,)),
        Section("What was done", done, role="study"),
        Section("What was found", every_figure(poem, most=MOST_ROWS, of=besides), role="figures"),
        Section("About the figures", figure_notes(poem, besides[:MOST_ROWS]), small=True, role="about figures"),
        Section("Harms", (poem.harms,) if poem.harms else tuple(line(row, poem) for row in harms), role="harms"),
        Section("Its window", limits, role="window"),
        Section("What weakens it", tuple(dict.fromkeys(weakens)), role="caveats"),
        Section("Since then", tuple(later_lines(poem)), role="later"),
        Section("Not verified", (*weakness, *map(in_words, poem.not_verified)), small=True, role="not verified"),
        Section("Source", (citation_line(poem), " ".join(standing(poem))), role="source"),
    ]
    return Reply(
        "answer",
        f"Details: {poem.headline}",
        sections=tuple(s for s in sections if s.lines),
        links=links_of(poem),
        poem_id=poem.id,
        caveats=found,
    )


def synopsis(poem: Poem) -> Reply:
    """Return the text of the POEM as it was written."""
    text = " ".join(poem.synopsis.split())
    return Reply("answer", f"Synopsis: {poem.headline}", sections=(Section("", (text,)),), poem_id=poem.id)


def in_words(field: str) -> str:
    """Return what nobody verified in words: a sentence as it is, of the path of a field its last part."""
    if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", field):
        return field
    return f"{field.rpartition('.')[2].replace('_', ' ').capitalize()}."


def later_lines(poem: Poem, *relations: str) -> Iterator[str]:
    """Yield what came later, newest first; `relations`: only what stands so to the study."""
    for later in sorted(poem.later, key=lambda later: -later.year):
        if not relations or later.relation in relations:
            yield later_line(later)


_RELATIONS = {
    "contradicts": "Later study found otherwise",
    "supersedes": "Replaced by later evidence",
    "updates": "Later report",
    "confirms": "Confirmed",
    "guideline": "Guideline",
}


def later_line(later: Later) -> str:
    """Return what came later in one line: how it bears on the study, which study it is, what it found."""
    year = "" if str(later.year) in later.study else f", {later.year}"
    return f"{_RELATIONS[later.relation]}: {later.study}{year}. {later.finding[0].upper()}{later.finding[1:]}"


def standing(poem: Poem) -> Iterator[str]:
    """Yield who has reviewed a POEM, and when the literature was searched for what came later, if it really was."""
    by = poem.status.reviewed_by
    yield f"Reviewed by {by}." if by else "Not yet reviewed by a clinician."
    checked = poem.evidence_checked
    if checked:
        what = "Literature checked" if checked.scope == "full" else "News of this study looked for"
        yield f"{what} {checked.on:%d %B %Y} ({checked.query})."
    if poem.source.credit:
        yield poem.source.credit


def _reading(poem: Poem) -> tuple[str, ...]:
    line = reading_line(poem)
    return (line,) if line else ()
