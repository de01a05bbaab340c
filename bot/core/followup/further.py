"""What stands behind a card: the sources, the other POEMs, the effect at the asker's own risk."""

from bot.core.appraisal import name_of
from bot.core.effects import baseline_line, main_outcomes
from bot.core.matching import NEAR_FROM, KnowledgeBase
from bot.core.poem import Poem
from bot.core.reply import Choice, Link, Reply, Section, citation_line, links_of

MOST_OTHERS = 8
_ANY_RISK = 0.1


def others_of(poem: Poem, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return the POEMs to read besides one: those that replace, contradict or support it, then those near it."""
    later = knowledge.poems.get(poem.related.superseded_by) if poem.related.superseded_by else None
    linked = [*([later] if later else []), *knowledge.dissenting(poem), *knowledge.agreeing(poem)]
    index = knowledge.index
    siblings = [knowledge.poems[i] for i in sorted(index.siblings(poem.id)) if i in knowledge.poems]
    ranking = index.rank(index.understand(poem.clinical_question))
    near = [knowledge.poems[m.poem_id] for m in ranking if m.confidence >= NEAR_FROM]
    found = {p.id: p for p in (*linked, *siblings, *near) if p.id != poem.id and p.status.state == "current"}
    return tuple(found.values())[:MOST_OTHERS]


def others(poem: Poem, knowledge: KnowledgeBase) -> Reply:
    """Return the POEMs besides one as choices, each with what it found."""
    found = others_of(poem, knowledge)
    disagreeing = tuple(name_of(p) for p in knowledge.dissenting(poem))
    lead = f"These point elsewhere: {', '.join(disagreeing)}." if disagreeing else ""
    return Reply(
        "offer",
        f"Besides {name_of(poem)}" if found else f"Nothing else here is near {name_of(poem)}",
        lead=lead,
        choices=tuple(Choice(p.id, p.clinical_question, p.headline) for p in found),
        poem_id=poem.id,
    )


def sources(poem: Poem) -> Reply:
    """Return where a POEM comes from and who has checked it, in full."""
    status = poem.status
    standing = [f"Added {status.added:%d %B %Y}."]
    standing.append(f"Last checked {status.checked:%d %B %Y}." if status.checked else "Not checked since.")
    standing.append(f"Reviewed by {status.reviewed_by}." if status.reviewed_by else "Not yet reviewed by a clinician.")
    links = links_of(poem)
    if poem.source.url:
        links = (*links, Link("Appraisal", poem.source.url))
    credit = tuple(line for line in (poem.source.credit, poem.source.signature) if line)
    weakness = (f"What its figures rest on: {poem.source.weakness}",) if poem.source.weakness else ()
    sections = (
        Section("Report", (citation_line(poem),), role="report"),
        Section("Text", credit, role="text"),
        Section("Not verified", (*weakness, *poem.not_verified), role="not verified"),
        Section("Standing", (" ".join(standing),), role="standing"),
    )
    return Reply(
        "answer",
        f"Sources: {poem.headline}",
        sections=tuple(s for s in sections if s.lines),
        links=links,
        poem_id=poem.id,
    )


def has_dial(poem: Poem) -> bool:
    """Tell whether the effect of a study may be carried over to another baseline risk."""
    return any(baseline_line(outcome, poem, _ANY_RISK) for outcome in main_outcomes(poem))


def at_risk(poem: Poem, risk: float) -> Reply:
    """Return what a study's effect comes to at the asker's own baseline risk (0 to 1): an extrapolation."""
    lines = tuple(line for o in main_outcomes(poem) if (line := baseline_line(o, poem, risk)))
    return Reply(
        "answer" if lines else "none",
        f"At a risk of {100 * risk:g}%",
        lead=f"Carried over from {name_of(poem)}." if lines else "Its effect cannot be carried over to that risk.",
        asked=poem.clinical_question,
        sections=(Section("", lines),) if lines else (),
        poem_id=poem.id,
    )
