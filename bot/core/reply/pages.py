"""What is shown of one POEM: the card, and all that stands behind it.

The question that the study asked always stands above its bottom line, so that a reader sees what has been answered.
"""

from bot.core.appraisal import Caveat, Context, caveats, how_sure, name_of
from bot.core.effects import accuracy_lines, arm_labels, every_figure, figure_notes, key_figures, number
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem, first_clauses
from bot.core.reply.citing import citation_line, links_of, short_citation
from bot.core.reply.content import Reply, Section

MOST_CAVEATS = 3
MOST_FIGURES = 2
ROOM_FOR_FIGURES = 300
_FEW_CHARACTERS = 90


def card(poem: Poem, knowledge: KnowledgeBase, also: tuple[str, ...] = ()) -> Reply:
    """Return the short answer from one POEM; `also` names POEMs close to the question besides it.

    What would change the bottom line stands before it; then how sure one may be, what was compared, the effect, what to
    hold against it, who disagrees, and where to check.
    """
    context = context_of(poem, knowledge)
    found = caveats(context)
    if poem.status.recalled:
        return _recalled(poem, found)
    before = [c for c in found if c.code in ("superseded", "conflicting_higher_quality")]
    rest = [c for c in found if c not in before]
    shown = (*poem.caveats[:1], *(c.sentence for c in rest))[:MOST_CAVEATS]
    more = len(rest) + len(poem.caveats) - len(shown)
    near = [p for i in also if (p := knowledge.poems[i]) not in context.dissenting and not p.status.recalled]
    disagree = tuple(f"{name_of(p)}: {p.headline}" for p in context.dissenting)
    sections = (
        Section("Compared", (compared_line(poem),), role="compared"),
        Section("Study", (design_line(poem), *_weakness(poem)), small=True, role="study"),
        Section("Key figures", _first_figures(poem), role="figures"),
        Section("Caveats", shown, role="caveats"),
        Section("", (f"{more} more under Details.",) if more else (), small=True, role="more"),
        Section("Studies that disagree", disagree, small=True, role="disagree"),
        Section("Also here", (" · ".join(name_of(p) for p in near),) if near else (), small=True, role="also"),
        Section("Source", (short_citation(poem), *_review(poem)), small=True, role="source"),
    )
    return Reply(
        "warning" if before else "answer",
        poem.headline,
        lead=" ".join(c.sentence for c in before),
        asked=poem.clinical_question,
        bottom_line=poem.bottom_line,
        sure=how_sure(poem, found),
        sections=tuple(s for s in sections if s.lines),
        links=links_of(poem),
        poem_id=poem.id,
        caveats=found,
    )


def details(poem: Poem, knowledge: KnowledgeBase) -> Reply:
    """Return everything the POEM holds, for a reader who wants to check."""
    found = caveats(context_of(poem, knowledge))
    study = poem.study
    by_rule = (f"{c.sentence} [{c.code}: {c.trigger}]" for c in found)
    sections = [
        Section("Synopsis", (" ".join(poem.synopsis.split()),), role="synopsis"),
        Section("Who", (study.population.who,), role="who"),
        Section("What was compared", (study.intervention, f"against: {study.comparison}"), role="compared"),
        Section("Figures", every_figure(poem), role="figures"),
        Section("About the figures", figure_notes(poem), role="about figures"),
        Section("Harms", (poem.harms or "Not reported.",), role="harms"),
        Section("Caveats", (*by_rule, *poem.caveats), role="caveats"),
        Section("Limitations", poem.limitations, role="limitations"),
        Section("Not verified", poem.not_verified, role="not verified"),
        Section("Source", (citation_line(poem), *_review(poem)), role="source"),
    ]
    return Reply(
        "answer",
        f"Details: {poem.headline}",
        asked=poem.clinical_question,
        bottom_line=poem.bottom_line,
        sections=tuple(s for s in sections if s.lines),
        links=links_of(poem),
        poem_id=poem.id,
        caveats=found,
    )


def context_of(poem: Poem, knowledge: KnowledgeBase) -> Context:
    """Return a POEM with those that disagree, agree and replace it; none of them recalled."""
    later = knowledge.poems.get(poem.related.superseded_by or "")
    successor = later if later and not later.status.recalled else None
    return Context(poem, knowledge.dissenting(poem), knowledge.agreeing(poem), successor)


def _recalled(poem: Poem, found: tuple[Caveat, ...]) -> Reply:
    reason = found[0].sentence if found and found[0].weight == 0 else "This POEM has been withdrawn: do not use."
    return Reply(
        "warning", reason, lead=f"It was: {poem.headline}", links=links_of(poem), poem_id=poem.id, caveats=found
    )


def _first_figures(poem: Poem) -> tuple[str, ...]:
    """Return the main figures that a card has room for; what a test's results mean is never left out."""
    means = accuracy_lines(poem, most=1)
    figures = key_figures(poem, most=MOST_FIGURES)
    first = figures[: len(figures) - len(means)]
    if sum(map(len, first)) > ROOM_FOR_FIGURES and not means:
        first = first[:1]
    return (*first, *means)


def compared_line(poem: Poem) -> str:
    """Return what was compared, in how many and in whom, each short enough for one look; the whole is under Details."""
    study = poem.study
    labels = arm_labels(poem)
    one, two = labels or (_few_words(study.intervention), _few_words(study.comparison))
    size = f" · n = {study.population.n:,}" if study.population.n else ""
    return f"{one[0].upper()}{one[1:]} vs {two}{size} · {_few_words(study.population.who)}"


def _few_words(text: str) -> str:
    return first_clauses(text, _FEW_CHARACTERS)


def design_line(poem: Poem) -> str:
    """Return design, masking, allocation, funding, setting, losses, year and level in one line."""
    study = poem.study
    unsure = set(poem.not_verified)

    def told(field: str, text: str) -> str:
        return f"{text} (not verified)" if f"study.{field}" in unsure else text

    parts = [told("design", study.design)]
    if study.masking != "not applicable":
        masking = {"single": "single-blind", "double": "double-blind", "assessor": "assessors blinded"}
        shown = masking.get(study.masking, study.masking if study.masking == "open-label" else "masking not reported")
        parts.append(told("masking", shown))
    if study.kind.randomised:
        concealed = {"concealed": "allocation concealed", "unconcealed": "allocation not concealed"}
        parts.append(told("allocation", concealed.get(study.allocation, "allocation concealment not stated")))
    funding = {
        "unknown": "funding not stated",
        "self-funded or unfunded": "no outside funding",
        "other": "other funding",
    }
    parts.append(told("funding", funding.get(study.funding, f"paid for by {study.funding}")))
    if study.setting not in ("Not applicable", "Uncertain"):
        parts.append(told("setting", study.setting[0].lower() + study.setting[1:]))
    if study.dropout_percent is not None:
        parts.append(f"{number(study.dropout_percent)}% lost to follow-up")
    parts.append(str(poem.citation.year))
    if poem.level_of_evidence:
        parts.append(f"level of evidence {poem.level_of_evidence}")
    return " · ".join(parts)


def _weakness(poem: Poem) -> tuple[str, ...]:
    return (f"Not verified: {poem.source.weakness}",) if poem.source.weakness else ()


def _review(poem: Poem) -> tuple[str, ...]:
    checked = f" Last checked {poem.status.checked:%d %B %Y}." if poem.status.checked else ""
    by = poem.status.reviewed_by
    line = f"Reviewed by {by}." if by else "Not yet reviewed by a clinician."
    credit = f" {poem.source.credit}" if poem.source.credit else ""
    return (f"{line}{checked}{credit}",)
