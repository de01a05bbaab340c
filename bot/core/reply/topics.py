"""A topic answered whole: the studies that bear on a broad question, a line each, best design and newest first.

They are single studies: nothing is pooled, and no sentence is made over them all.
"""

import re
from collections.abc import Sequence

from bot.core.appraisal import best_first, doubt, name_of
from bot.core.effects import arm_labels, main_outcome, measure_of, number
from bot.core.matching import KnowledgeBase, Topic
from bot.core.poem import Poem, first_clauses
from bot.core.reply.content import Choice, Reply, Section
from bot.core.reply.pages import card, caveats_of

NOTHING_POOLED = "These are single studies; nothing is pooled."
_LONGEST, _LONGER = 40, 60
_NUMBERS = re.compile(r" \(n ?= ?[\d,]+\)")  # how many each arm had stands elsewhere
_WHO = 90
_MOST_LINES = 6
_FEW = 4  # up to which each has room for its figure
_MOST_CHOICES = 25  # that a menu holds


def in_order(verdict: Topic, knowledge: KnowledgeBase) -> tuple[tuple[Poem, ...], tuple[Poem, ...]]:
    """Return the POEMs of a topic in the order in which to read them, and those that bear on it less surely."""
    surely, perhaps = (best_first(knowledge.poems[i] for i in ids) for ids in (verdict.surely, verdict.perhaps))
    return surely, perhaps


def topic(
    poems: Sequence[Poem], knowledge: KnowledgeBase, about: Sequence[str] = (), perhaps: Sequence[Poem] = ()
) -> Reply:
    """Return what is said of several POEMs at once, a line each, as they are ordered.

    `about`: the names of what the question was about; `perhaps`: those that bear on it less surely, only named.
    """
    named = " · ".join(_as_written(name, poems) for name in about)
    title = f"{named[0].upper()}{named[1:]}: {len(poems)} studies" if named else f"{len(poems)} studies bear on this"
    shown, more = poems[:_MOST_LINES], poems[_MOST_LINES:]
    rest = (
        (f"And {len(more)} more in the list below.",) if more else (),
        (f"Perhaps also: {' · '.join(map(name_of, perhaps))}.",) if perhaps else (),
        (NOTHING_POOLED,),
    )
    line = _study_with_figure if len(shown) <= _FEW else _study_in_short
    return Reply(
        "topic",
        title,
        lead=_disagreement(poems),
        sections=(
            *(knowledge.once_of_linked(poem, line) for poem in shown),
            Section("", tuple(line for lines in rest for line in lines), small=True, role="pooled"),
        ),
        choices=tuple(knowledge.once_of_linked(poem, _choice) for poem in (*poems, *perhaps)[:_MOST_CHOICES]),
        topic_of=tuple(poem.id for poem in poems),
    )


def _as_written(name: str, poems: Sequence[Poem]) -> str:
    """Return the name of a concept as a POEM writes it: PSA test, whatever the vocabulary calls it."""
    written = (word for poem in poems for word in (*poem.keywords, *poem.tags))
    return next((word for word in written if word.lower() == name.lower()), name)


def _choice(poem: Poem, knowledge: KnowledgeBase) -> Choice:
    compared = "" if poem.status.recalled else f": {_comparison(poem)}"
    return Choice(poem.id, f"{name_of(poem)}{compared}", _found(poem, knowledge))


def _study_with_figure(poem: Poem, knowledge: KnowledgeBase) -> Section:
    return _study(poem, knowledge, figure=True)


def _study_in_short(poem: Poem, knowledge: KnowledgeBase) -> Section:
    return _study(poem, knowledge, figure=False)


def _study(poem: Poem, knowledge: KnowledgeBase, *, figure: bool) -> Section:
    """Return one study: its name, what was found, and in a line what was compared in how many, and what weakens it.

    `figure`: there is room for its chief figure, and for both arms.
    """
    if poem.status.recalled:
        return Section(name_of(poem), (card(poem, knowledge).title,), role="topic")
    size = f"n = {poem.study.population.n:,}" if poem.study.population.n else ""
    compared = _comparison(poem) if figure else f"vs {_arms(poem, _LONGER)[1]}"
    parts = (compared, size, _short_figure(poem) if figure else "", knowledge.once_of_linked(poem, _weakness))
    return Section(name_of(poem), (_found(poem, knowledge), " · ".join(filter(None, parts))), role="topic")


def _short_figure(poem: Poem) -> str:
    """Return the chief figure in a few words; empty where none was read."""
    outcome = main_outcome(poem)
    effect = outcome.effect if outcome else None
    if outcome is None or effect is None or effect.value is None:
        return ""
    interval = f" ({number(effect.ci95[0])} to {number(effect.ci95[1])})" if effect.ci95 else ""
    return f"{first_clauses(outcome.name, _LONGEST)}: {measure_of(effect)} {number(effect.value)}{interval}"


def _weakness(poem: Poem, knowledge: KnowledgeBase) -> str:
    """Return what weakens a study most; empty where nothing was found that does."""
    words = doubt(poem, caveats_of(poem, knowledge)).removeprefix("with reservations: ")
    return "" if words.startswith("no ") else words


def _comparison(poem: Poem) -> str:
    """Return what was set against what, short enough for a line; longer where the two would read alike."""
    one, two = _arms(poem, _LONGEST)
    return " vs ".join((one, two) if one != two else _arms(poem, _LONGER))


def _arms(poem: Poem, longest: int) -> tuple[str, str]:
    labels = arm_labels(poem)
    return labels or (_few_words(poem.study.intervention, longest), _few_words(poem.study.comparison, longest))


def _few_words(text: str, longest: int) -> str:
    return first_clauses(_NUMBERS.sub("", text), longest)


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
        ("Who", [first_clauses(p.study.population.who, _WHO) for p in pair]),
        ("Compared", [_comparison(p) for p in pair]),
        ("Design", [_design(p) for p in pair]),
        ("Found", [_found_in_figures(p, knowledge) for p in pair]),
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


def _found_in_figures(poem: Poem, knowledge: KnowledgeBase) -> str:
    """Return what was found in words, then its chief figure and when it was taken."""
    outcome = main_outcome(poem)
    time = f", {outcome.time}" if outcome and outcome.time else ""
    figure = _short_figure(poem)
    return f"{_found(poem, knowledge)} ({figure}{time})" if figure else _found(poem, knowledge)
