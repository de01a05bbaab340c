"""A verdict as neutral content: what is said, in which order, with no markup.

Each front end dresses it; none words it. The question that the study asked always stands above its bottom line, so that
a reader sees what has been answered.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never
from urllib.parse import quote

from bot.core.appraisal import Caveat, Context, caveats, how_sure, name_of
from bot.core.effects import accuracy_lines, arm_labels, every_figure, figure_notes, key_figures, number
from bot.core.matching import Answer, KnowledgeBase, Match, NoMatch, Redirect, Silence, Suggestions, Understood, Verdict
from bot.core.poem import Poem, first_clauses
from bot.core.question import RedirectKind
from bot.core.reply.no_answer import (
    NOT_NO_EFFECT,
    WHY,
    as_understood,
    how_it_differs,
    other_people,
    reason_for,
    searches,
    unknown_here,
)

FOR_PROFESSIONALS = (
    "For health professionals. Summarises single studies; not a guideline, not advice for a given patient. "
    "Not for emergencies. Check the source."
)
MOST_CAVEATS = 3
MOST_FIGURES = 2
ROOM_FOR_FIGURES = 300
_FEW_CHARACTERS = 90

Tone = Literal["answer", "offer", "none", "redirect", "warning"]
Role = Literal[
    "compared", "study", "figures", "caveats", "more", "disagree", "also", "source",
    "synopsis", "who", "about figures", "harms", "limitations", "not verified", "report", "text", "standing", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines. `role`: what it is, whatever its heading says; a front end lays it out by that.

    `small`: secondary, to be set in small print where there is such a thing.
    """

    heading: str
    lines: tuple[str, ...]
    small: bool = False
    role: Role = "other"


@dataclass(frozen=True, slots=True)
class Link:
    """Where to read on."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A POEM that may be the one: the question it answers, and how that differs from what was asked, if it is told."""

    poem_id: str
    question: str
    headline: str
    differs: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says. `lead` comes first; `asked` is the question the study asked, above its `bottom_line`."""

    tone: Tone
    title: str
    lead: str = ""
    asked: str = ""
    bottom_line: str = ""
    sections: tuple[Section, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    footer: str = FOR_PROFESSIONALS
    poem_id: str | None = None
    caveats: tuple[Caveat, ...] = ()
    sure: str = ""
    picture_of: str | None = None


def reply_to(verdict: Verdict, understood: Understood, knowledge: KnowledgeBase) -> Reply | None:
    """Return what to say to a verdict on what was understood; None for silence."""
    match verdict:
        case Answer(match=best, also=also):
            return card(knowledge.poems[best.poem_id], knowledge, also=also)
        case Suggestions(offered=offered):
            return Reply(
                "offer",
                "Closest, but is one of these your question?",
                lead=unknown_here(understood, knowledge),
                choices=tuple(
                    replace(_choice(knowledge.poems[m.poem_id], knowledge), differs=other_people(m, knowledge))
                    for m in offered
                ),
            )
        case NoMatch(nearest=nearest):
            return _none(nearest, understood, knowledge)
        case Redirect(kind=kind):
            title, sentence = REDIRECTS[kind]
            return Reply("redirect", title, lead=sentence)
        case Silence():
            return None
        case _:
            assert_never(verdict)


def _none(nearest: tuple[Match, ...], understood: Understood, knowledge: KnowledgeBase) -> Reply:
    """Return why there is no answer, what was understood, how the nearest differ and where to search."""
    reason = reason_for(nearest, understood, knowledge)
    lead = (as_understood(understood), unknown_here(understood, knowledge), WHY[reason])
    near = (
        replace(_choice(knowledge.poems[m.poem_id], knowledge), differs=how_it_differs(m, understood, knowledge))
        for m in nearest
    )
    return Reply(
        "none",
        "I have no POEM on that",
        lead=" ".join(filter(None, lead)),
        sections=(Section("", (NOT_NO_EFFECT,)),) if reason != "not understood" else (),
        choices=tuple(near),
        links=tuple(Link(name, address) for name, address in searches(understood, knowledge)),
    )


def none_of_these(understood: Understood | None, knowledge: KnowledgeBase) -> Reply:
    """Return what to say when the asker wanted none of the POEMs offered; `understood`: the question, if known."""
    links = searches(understood, knowledge) if understood else ()
    return Reply(
        "none",
        "I have no POEM on that",
        lead=" ".join(filter(None, (as_understood(understood) if understood else "", "None of those, then."))),
        sections=(Section("", (NOT_NO_EFFECT,)), Section("", ("Put it in other words, or look along /browse.",))),
        links=tuple(Link(name, address) for name, address in links),
    )


_EMERGENCY_NUMBER = "In an emergency, call your local emergency number."

REDIRECTS: dict[RedirectKind, tuple[str, str]] = {
    "emergency": (
        "This may be an emergency",
        "I can't help with emergencies. Call your local emergency number now, or your own emergency team.",
    ),
    "personal": (
        "I can't help with personal care",
        f"Please ask your own doctor, nurse or pharmacist. {_EMERGENCY_NUMBER}",
    ),
    "dose": (
        "A dose is not a question for me",
        "I don't give doses. Look it up in your drug reference or formulary, or ask a pharmacist.",
    ),
    "interaction": (
        "I don't check drugs for safety",
        "Interactions, pregnancy, organ failure: use an interaction checker or ask a pharmacist.",
    ),
    "diagnosis": (
        "I can't say what a patient has",
        "I summarise studies; I don't interpret findings or name a diagnosis. Ask a colleague or the specialty.",
    ),
    "coding": (
        "Coding and billing are not for me",
        "I know studies, not codes. Ask your coder or billing office.",
    ),
    "legal": (
        "That is a question of law",
        "I summarise studies; I can't advise on liability. Ask your indemnity provider or legal department.",
    ),
    "policy": (
        "That is for your own house",
        "I don't know local policy, stock or contacts. Ask your team lead or look in your local guidelines.",
    ),
}


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


def _choice(poem: Poem, knowledge: KnowledgeBase) -> Choice:
    """Return a POEM to choose by its question, with its finding; of a recalled one that it is so, in its place."""
    told = card(poem, knowledge).title if poem.status.recalled else poem.headline
    return Choice(poem.id, poem.clinical_question, told)
