"""What is shown of one POEM: the card, and all that stands behind it.

The question that the study asked always stands above its bottom line, so that a reader sees what has been answered.
"""

import re
from collections.abc import Iterator

from bot.core.appraisal import Caveat, CaveatCode, Context, caveats, how_sure, name_of
from bot.core.effects import arm_labels, every_figure, figure_notes, key_figures, line, number
from bot.core.matching import KnowledgeBase
from bot.core.poem import Later, Outcome, Poem, first_clauses, reading_line, whole_findings
from bot.core.reply.citing import citation_line, links_of, short_citation
from bot.core.reply.content import Reply, Section

MOST_CAVEATS = 3
MOST_ROWS = 5
_FEW_CHARACTERS = 90
_FEW_LINES = 240  # of later evidence, on a card: the whole is under Details
_BEFORE: frozenset[CaveatCode] = frozenset(
    {"superseded", "later_supersedes", "later_contradicts", "conflicting_higher_quality"}
)
# What has a part of its own in the details.
_APART: frozenset[CaveatCode] = frozenset(
    {"later_supersedes", "later_contradicts", "later_updates", "window", "contested"}
)


def card(poem: Poem, knowledge: KnowledgeBase, also: tuple[str, ...] = (), asked: Outcome | None = None) -> Reply:
    """Return the short answer from one POEM.

    `also` names POEMs close to the question besides it, `asked` is the outcome that it asks for. What would change the
    bottom line stands before it; then how sure one may be, what was compared, the effect, what to hold against it, who
    disagrees, and where to check.
    """
    context = context_of(poem, knowledge)
    found = knowledge.once_of(poem, _caveats)
    if poem.status.recalled:
        return _recalled(poem, found)
    before = [c for c in found if c.code in _BEFORE]
    rest = [c for c in found if c not in before and c.code != "later_updates"]
    every = tuple(dict.fromkeys((*poem.caveats[:1], *(c.sentence for c in rest), *poem.caveats[1:])))
    shown = every[:MOST_CAVEATS]
    more = len(every) - len(shown)
    near = [p for i in also if (p := knowledge.poems[i]) not in context.dissenting and not p.status.recalled]
    disagree = tuple(f"{name_of(p)}: {p.headline}" for p in context.dissenting)
    sections = (
        Section("Compared", (compared_line(poem),), role="compared"),
        Section("Study", (design_line(poem), *_reading(poem)), small=True, role="study"),
        Section("Key figures", key_figures(poem, asked), role="figures"),
        Section(
            "Since then",
            tuple(whole_findings(line, _FEW_LINES) for line in later_lines(poem, "updates"))[:1],
            role="later",
        ),
        Section("Caveats", shown, role="caveats"),
        Section("", (f"{more} more under Details.",) if more else (), small=True, role="more"),
        Section("Studies that disagree", disagree, small=True, role="disagree"),
        Section("Also here", (" · ".join(name_of(p) for p in near),) if near else (), small=True, role="also"),
        Section("Source", (short_citation(poem), " ".join(standing(poem))), small=True, role="source"),
    )
    return Reply(
        "warning" if before else "answer",
        poem.headline,
        lead=" ".join(whole_findings(c.sentence, _FEW_LINES) for c in before),
        asked=poem.clinical_question,
        bottom_line=poem.bottom_line,
        sure=how_sure(poem, found),
        sections=tuple(s for s in sections if s.lines),
        links=links_of(poem),
        poem_id=poem.id,
        caveats=found,
    )


def details(poem: Poem, knowledge: KnowledgeBase) -> Reply:
    """Return what the POEM holds beside its bottom line, for a reader who wants to check: each figure once."""
    found = knowledge.once_of(poem, _caveats)
    study, window = poem.study, poem.window
    limits = (f"{window.limit[0].upper()}{window.limit[1:]}: {window.what}.", window.outside) if window else ()
    contested = (poem.contested.sentence,) if poem.contested else ()
    weakness = (poem.source.weakness,) if poem.source.weakness else ()
    harms = tuple(row for row in poem.outcomes if row.role == "harm" and not row.main)
    found_besides = tuple(row for row in poem.outcomes if row not in harms)
    sections = [
        Section("Synopsis", (" ".join(poem.synopsis.split()),), role="synopsis"),
        Section("Who", (study.population.who,), role="who"),
        Section("What was compared", (study.intervention, f"against: {study.comparison}"), role="compared"),
        Section("How it was done", (design_line(poem), *_course(poem), *_reading(poem)), role="study"),
        Section("Figures", every_figure(poem, most=MOST_ROWS, of=found_besides), role="figures"),
        Section("About the figures", figure_notes(poem, found_besides[:MOST_ROWS]), role="about figures"),
        Section("Harms", (poem.harms,) if poem.harms else tuple(line(row, poem) for row in harms), role="harms"),
        Section("Its window", limits, role="window"),
        Section("Since then", tuple(later_lines(poem)), role="later"),
        Section("Contested", contested, role="contested"),
        Section("Caveats", (*(c.sentence for c in found if c.code not in _APART), *poem.caveats), role="caveats"),
        Section("Limitations", poem.limitations, role="limitations"),
        Section("Not verified", (*weakness, *map(in_words, poem.not_verified)), role="not verified"),
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


def in_words(field: str) -> str:
    """Return what nobody verified in words: a sentence as it is, of the path of a field its last part."""
    if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", field):
        return field
    return f"{field.rpartition('.')[2].replace('_', ' ').capitalize()}."


def later_lines(poem: Poem, *relations: str) -> Iterator[str]:
    """Yield what came later, newest first; `relations`: only what stands so to the study."""
    for later in sorted(poem.later, key=lambda later: -later.year):
        if not relations or later.relation in relations:
            yield _later(later)


_RELATIONS = {
    "contradicts": "Later study found otherwise",
    "supersedes": "Replaced by later evidence",
    "updates": "Later report",
    "confirms": "Confirmed",
    "guideline": "Guideline",
}


def _later(later: Later) -> str:
    year = "" if str(later.year) in later.study else f", {later.year}"
    return f"{_RELATIONS[later.relation]}: {later.study}{year}. {later.finding[0].upper()}{later.finding[1:]}"


def standing(poem: Poem) -> Iterator[str]:
    """Yield who has reviewed a POEM, and when the literature was searched for what came later, if it really was."""
    by = poem.status.reviewed_by
    yield f"Reviewed by {by}." if by else "Not yet reviewed by a clinician."
    checked = poem.evidence_checked
    if checked:
        yield f"Literature checked {checked.on:%d %B %Y} ({checked.query})."
    if poem.source.credit:
        yield poem.source.credit


def context_of(poem: Poem, knowledge: KnowledgeBase) -> Context:
    """Return a POEM with those that disagree, agree and replace it; none of them recalled."""
    later = knowledge.poems.get(poem.related.superseded_by or "")
    successor = later if later and not later.status.recalled else None
    return Context(poem, knowledge.dissenting(poem), knowledge.agreeing(poem), successor)


def _caveats(poem: Poem, knowledge: KnowledgeBase) -> tuple[Caveat, ...]:
    return caveats(context_of(poem, knowledge))


def _recalled(poem: Poem, found: tuple[Caveat, ...]) -> Reply:
    reason = found[0].sentence if found and found[0].weight == 0 else "This POEM has been withdrawn: do not use."
    return Reply(
        "warning", reason, lead=f"It was: {poem.headline}", links=links_of(poem), poem_id=poem.id, caveats=found
    )


def compared_line(poem: Poem) -> str:
    """Return what was compared, in how many and in whom, each short enough for one look; the whole is under Details."""
    study = poem.study
    labels = arm_labels(poem)
    one, two = labels or (_few_words(study.intervention), _few_words(study.comparison))
    size = f" · n = {study.population.n:,}" if study.population.n else ""
    return f"{one[0].upper()}{one[1:]} vs {two}{size} · {_few_words(study.population.who)}"


def _few_words(text: str) -> str:
    return first_clauses(text, _FEW_CHARACTERS)


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
STOPPED = {
    "benefit": "stopped early for benefit",
    "harm": "stopped early for harm",
    "futility": "stopped early for futility",
    "other": "stopped early",
}


def design_line(poem: Poem) -> str:
    """Return in one line how a study was done, as far as it was read: design, payers, losses, end, year, level."""
    study = poem.study
    unsure = set(poem.not_verified)
    lost = f"{number(study.dropout_percent)}% lost to follow-up" if study.dropout_percent is not None else None
    parts = {
        "design": study.design,
        "masking": _MASKING.get(study.masking),
        "allocation": _ALLOCATION.get(study.allocation) if study.kind.randomised else None,
        "funding": payers(poem),
        "setting": None if study.setting in ("Not applicable", "Uncertain") else _small(study.setting),
        "dropout_percent": lost,
        "analysis": None if study.analysis.startswith("not ") else study.analysis,
        "stopped_early": STOPPED.get(study.stopped_early),
    }
    told = [f"{text} (not verified)" if f"study.{field}" in unsure else text for field, text in parts.items() if text]
    level = [f"level of evidence {poem.level_of_evidence}"] if poem.level_of_evidence else []
    return " · ".join((*told, str(poem.citation.year), *level))


def payers(poem: Poem) -> str | None:
    """Return who paid, by name where names were read; None where that was not read."""
    study = poem.study
    if study.paid_by:
        by = study.paid_by
        names = by[0] if len(by) == 1 else f"{', '.join(by[:-1])} and {by[-1]}"
        kind = f" ({study.funding})" if "industry" in study.funding else ""
        return f"paid for by {names}{kind}"
    return None if study.funding == "not read" else _FUNDING.get(study.funding, f"paid for by {study.funding}")


def _course(poem: Poem) -> Iterator[str]:
    """Yield what became of a study on its way, as far as it was read."""
    study = poem.study
    if study.stopped_why:
        yield f"{STOPPED.get(study.stopped_early, 'its end').capitalize()}: {study.stopped_why.rstrip('.')}."
    if study.crossed_over:
        yield f"{study.crossed_over[0].upper()}{study.crossed_over[1:].rstrip('.')}."


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


def _reading(poem: Poem) -> tuple[str, ...]:
    line = reading_line(poem)
    return (line,) if line else ()
