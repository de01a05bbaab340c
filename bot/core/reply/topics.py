"""A topic answered whole: the studies that bear on a broad question, a line each, best design and newest first.

They are single studies: nothing is pooled, and no sentence is made over them all.
"""

import re
from collections.abc import Sequence

from bot.core.appraisal import best_first, caveats, doubt, name_of
from bot.core.effects import arm_labels, key_figures, main_outcome
from bot.core.matching import KnowledgeBase
from bot.core.poem import Poem, first_clauses
from bot.core.reply.content import Choice, Reply, Section
from bot.core.reply.pages import card, context_of

NOTHING_POOLED = "These are single studies; nothing is pooled."
_LONGEST = 60
_NUMBERS = re.compile(r" \(n ?= ?[\d,]+\)")  # how many each arm had stands elsewhere
_MOST_LINES = 6


def topic(poems: Sequence[Poem], knowledge: KnowledgeBase, about: Sequence[str] = ()) -> Reply:
    """Return what is said of several POEMs at once; `about`: the names of what the question was about."""
    ranked = best_first(poems)
    named = " · ".join(_as_written(name, ranked) for name in about)
    title = f"{named[0].upper()}{named[1:]}: {len(ranked)} studies" if named else f"{len(ranked)} studies bear on this"
    shown = ranked[:_MOST_LINES]
    more = len(ranked) - len(shown)
    return Reply(
        "topic",
        title,
        lead=_disagreement(ranked),
        sections=(
            *(_study(poem, knowledge) for poem in shown),
            *((Section("", (f"{more} more in the list below.",), small=True, role="more"),) if more else ()),
            Section("", (NOTHING_POOLED,), small=True, role="pooled"),
        ),
        choices=tuple(_choice(poem, knowledge) for poem in ranked),
        topic_of=tuple(poem.id for poem in ranked),
    )


def _as_written(name: str, poems: Sequence[Poem]) -> str:
    """Return the name of a concept as a POEM writes it: PSA test, whatever the vocabulary calls it."""
    written = (word for poem in poems for word in (*poem.keywords, *poem.tags))
    return next((word for word in written if word.lower() == name.lower()), name)


def _choice(poem: Poem, knowledge: KnowledgeBase) -> Choice:
    compared = "" if poem.status.recalled else f": {_comparison(poem)}"
    return Choice(poem.id, f"{name_of(poem)}{compared}", _found(poem, knowledge))


def _study(poem: Poem, knowledge: KnowledgeBase) -> Section:
    """Return one study: its name, what was compared in how many, what was found, and what weakens it."""
    if poem.status.recalled:
        return Section(name_of(poem), (card(poem, knowledge).title,), role="topic")
    size = f", n = {poem.study.population.n:,}" if poem.study.population.n else ""
    weak = _weakness(poem, knowledge)
    told = (f"{_comparison(poem)}{size}", _found(poem, knowledge), *((weak,) if weak else ()))
    return Section(name_of(poem), told, role="topic")


def _weakness(poem: Poem, knowledge: KnowledgeBase) -> str:
    """Return what weakens a study most; empty where nothing was found that does."""
    words = doubt(poem, caveats(context_of(poem, knowledge)))
    return "" if words.startswith("no ") else words


def _comparison(poem: Poem) -> str:
    """Return what was set against what, short enough for a line."""
    labels = arm_labels(poem)
    one, two = labels or (_few_words(poem.study.intervention), _few_words(poem.study.comparison))
    return f"{one} vs {two}"


def _few_words(text: str) -> str:
    return first_clauses(_NUMBERS.sub("", text), _LONGEST)


def _found(poem: Poem, knowledge: KnowledgeBase) -> str:
    """Return the finding: the headline without the study's name, or what became of a POEM that is recalled."""
    if poem.status.recalled:
        return card(poem, knowledge).title
    name = poem.study.name
    return poem.headline.removesuffix(f"({name})").strip() if name else poem.headline


def _disagreement(poems: Sequence[Poem]) -> str:
    """Return which of them point apart, as their curators linked them."""
    ids = {poem.id for poem in poems}
    apart = [poem for poem in poems if ids & set(poem.related.conflicts_with)]
    if not apart:
        return ""
    fewest = min(apart, key=lambda poem: -len(ids & set(poem.related.conflicts_with)))
    others = [poem for poem in poems if poem.id in fewest.related.conflicts_with]
    return f"They do not agree: {name_of(fewest)} points elsewhere than {', '.join(name_of(p) for p in others)}."


def beside(one: Poem, other: Poem, knowledge: KnowledgeBase) -> Reply:
    """Return two POEMs side by side: people, arms, design, size, result, time, and what weakens each."""
    pair = (one, other)
    rows = (
        ("Who", [first_clauses(p.study.population.who, 120) for p in pair]),
        ("Compared", [_comparison(p) for p in pair]),
        ("Design", [_design(p) for p in pair]),
        ("Found", [_figure(p) for p in pair]),
        ("Bottom line", [p.bottom_line for p in pair]),
        ("Weakens it", [_weakness(p, knowledge) or "nothing in what was read" for p in pair]),
    )
    sections = tuple(
        Section(heading, tuple(f"{name_of(p)}: {text}" for p, text in zip(pair, texts, strict=True)), role="beside")
        for heading, texts in rows
    )
    return Reply(
        "topic",
        f"{name_of(one)} beside {name_of(other)}",
        lead=_disagreement(pair),
        sections=(*sections, Section("", (NOTHING_POOLED,), small=True, role="pooled")),
        topic_of=(one.id, other.id),
    )


def _design(poem: Poem) -> str:
    masking = {
        "double": "double-blind",
        "single": "single-blind",
        "open-label": "open-label",
        "assessor": "assessors blinded",
    }
    size = f"n = {poem.study.population.n:,}" if poem.study.population.n else ""
    parts = (poem.study.design, masking.get(poem.study.masking, ""), size, str(poem.citation.year))
    return ", ".join(part for part in parts if part)


def _figure(poem: Poem) -> str:
    return key_figures(poem, main_outcome(poem))[0] if poem.outcomes else "no figures were read"
