"""What stands behind a card: the sources, the other POEMs, the effect at the asker's own risk."""

from collections.abc import Iterable

from bot.core.appraisal import name_of
from bot.core.effects import accuracy_lines, baseline_lines, main_outcomes, number
from bot.core.matching import NEAR_FROM, KnowledgeBase
from bot.core.poem import Poem, reading_line
from bot.core.reply import Choice, Reply, Section, citation_line, in_words, links_of, standing

MOST_OTHERS = 8
_ANY_RISK = 0.1


def others_of(poem: Poem, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return the POEMs to read besides one: those that replace, contradict or support it, then those near it."""
    found = (*_akin(poem, knowledge), *knowledge.once_of(poem, _near))
    return tuple({p.id: p for p in found}.values())[:MOST_OTHERS]


def has_others(poem: Poem, knowledge: KnowledgeBase) -> bool:
    """Tell whether there are POEMs to read besides one; those near it are only looked for where no other is."""
    return bool(_akin(poem, knowledge) or knowledge.once_of(poem, _near))


def _akin(poem: Poem, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return those that replace, contradict or support a POEM, and its siblings."""
    later = knowledge.poems.get(poem.related.superseded_by) if poem.related.superseded_by else None
    linked = [*([later] if later else []), *knowledge.dissenting(poem), *knowledge.agreeing(poem)]
    siblings = [knowledge.poems[i] for i in sorted(knowledge.index.siblings(poem.id)) if i in knowledge.poems]
    return _besides(poem, [*linked, *siblings])


def _besides(poem: Poem, found: Iterable[Poem]) -> tuple[Poem, ...]:
    return tuple({p.id: p for p in found if p.id != poem.id and p.status.state == "current"}.values())


def _near(poem: Poem, knowledge: KnowledgeBase) -> tuple[Poem, ...]:
    """Return the POEMs that come near a POEM's own question: whether there are any decides on a button of each card."""
    index = knowledge.index
    ranking = index.rank(index.understand(poem.clinical_question))
    return _besides(poem, (knowledge.poems[m.poem_id] for m in ranking if m.confidence >= NEAR_FROM))


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
    told = [f"Added {poem.status.added:%d %B %Y}.", *standing(poem)]
    credit = (poem.source.signature,) if poem.source.signature else ()
    reading = reading_line(poem)
    weakness = (f"What its figures rest on: {poem.source.weakness}",) if poem.source.weakness else ()
    sections = (
        Section("Report", (citation_line(poem),), role="report"),
        Section("Text", credit, role="text"),
        Section("What was read", (reading,) if reading else ()),
        Section("Not verified", (*weakness, *map(in_words, poem.not_verified)), role="not verified"),
        Section("Standing", (" ".join(told),), role="standing"),
    )
    return Reply(
        "answer",
        f"Sources: {poem.headline}",
        sections=tuple(s for s in sections if s.lines),
        links=links_of(poem),
        poem_id=poem.id,
    )


def has_dial(poem: Poem) -> bool:
    """Tell whether a study says something at the asker's own risk: its effect, or what a test's result means there."""
    return bool(_at_own_risk(poem, _ANY_RISK) or accuracy_lines(poem, pre_test=_ANY_RISK))


def at_risk(poem: Poem, risk: float, years: float | None = None) -> Reply:
    """Return what a study's effect comes to at the asker's own baseline risk (0 to 1), told over `years` if known.

    Of a test, what its result means at that probability beforehand.
    """
    at = f"{100 * risk:g}%"
    if tested := accuracy_lines(poem, pre_test=risk):
        lead = f"What a result means, by {name_of(poem)}."
        return _dialled(poem, f"At a probability of {at} before the test", lead, tested)
    lines = _at_own_risk(poem, risk, years)
    over = f" over {number(round(years, 2))} year{'' if years == 1 else 's'}" if years else ""
    asks = () if years or not lines else (_ASKS_THE_YEARS,)
    lead = f"Carried over from {name_of(poem)}." if lines else "Its effect cannot be carried over to that risk."
    return _dialled(poem, f"At a risk of {at}{over}", lead, lines, asks)


_ASKS_THE_YEARS = "Taken as a risk over the study's own time. If yours is over other years, say so: 10% over 10 years."


def _at_own_risk(poem: Poem, risk: float, years: float | None = None) -> tuple[str, ...]:
    outcomes = tuple(outcome for outcome in poem.outcomes if outcome.main) or main_outcomes(poem)
    return tuple(line for outcome in outcomes for line in baseline_lines(outcome, poem, risk, years))


def _dialled(poem: Poem, title: str, lead: str, lines: tuple[str, ...], asks: tuple[str, ...] = ()) -> Reply:
    sections = (Section("", lines), Section("", asks, small=True))
    return Reply(
        "answer" if lines else "none",
        title,
        lead=lead,
        asked=poem.clinical_question,
        sections=tuple(section for section in sections if section.lines),
        poem_id=poem.id,
    )
