"""What somebody asks next about a POEM: answered from its own fields, or "the POEM does not say".

Each thing that can be asked has a heading, the words by which it is recognised and the lines that answer it. A text
that names another treatment or condition, or words that the POEM does not hold, is a question of its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.core.appraisal import name_of
from bot.core.followup import lines, words
from bot.core.followup.further import at_risk, others, sources
from bot.core.followup.lines import DOES_NOT_SAY, Talk
from bot.core.followup.risk import risk_of, without_years, years_in
from bot.core.matching import DISTANT_FROM, KnowledgeBase, fields_of
from bot.core.poem import Poem
from bot.core.question import STOP, Asker, Concept, RedirectKind, asker_of, differences, fold, screen, stem, studied_in
from bot.core.reply import CONTROLS, Choice, Reply, Section, card, details, synopsis

_LONGEST = 200  # a follow-up is short
_MOST_LEFT = 4  # words beside the thing asked
_MOST_LEFT_ALONE = 1  # the same, in a text that points back at nothing
_MOST_OFFERED = 3
_MARKS = " ?!.,;:"

_Lines = Callable[[Talk], Iterator[str]]

_ELSEWHERE: tuple[RedirectKind, ...] = ("personal", "interaction", "diagnosis", "dose")
_ELSEWHERE_FROM = 0.7  # a POEM is open: what is asked in few words is most likely about it


@dataclass(frozen=True, slots=True)
class _Topic:
    """One thing that can be asked of a POEM: its heading, the words that ask it, the lines that answer."""

    heading: str
    words: re.Pattern[str]
    lines: _Lines
    alone: bool = False
    """Asked of a treatment by name ("statin side effects") it is a question of its own."""


@dataclass(frozen=True, slots=True)
class _Page:
    """One thing whose answer is a page of its own."""

    words: re.Pattern[str]
    reply: Callable[[Talk], Reply]


def follow_up(text: str, poem: Poem, knowledge: KnowledgeBase) -> Reply | None:
    """Return the answer to a follow-up on a POEM, from the POEM alone; None when it is a question of its own.

    A POEM that was recalled answers every follow-up with its notice.
    """
    if len(text) > _LONGEST:
        return None
    found = _answer(Talk(_plain(text), poem, knowledge))
    if found is None:
        repaired = _repaired(text, knowledge)
        found = _answer(Talk(_plain(repaired), poem, knowledge)) if repaired != text else None
    if found is None:
        return None
    return card(poem, knowledge) if poem.status.recalled else found


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", fold(text)).strip()


def _repaired(text: str, knowledge: KnowledgeBase) -> str:
    """Return the text with misspelt words put right, as a question's are."""
    for word, known in knowledge.index.understand(text).repaired.items():
        text = re.sub(rf"\b{re.escape(word)}\b", known, text, flags=re.IGNORECASE)
    return text


def _answer(talk: Talk) -> Reply | None:
    reader = talk.knowledge.reader
    screened = screen(talk.text, reader.read(talk.text), reader)
    elsewhere = next((kind for kind in _ELSEWHERE if screened.shares[kind] >= _ELSEWHERE_FROM), None)
    if screened.emergency == "sure" or elsewhere not in (None, "dose") or screened.for_one_patient:
        return None
    at = words.BASELINE.search(talk.text)
    if at:
        rest = without_years(_without(talk.text, at))
        return _of_baseline(at, talk) if _is_on_this_poem(rest, talk) else None
    pages, rest = _found(_PAGES, talk.text)
    topics, rest = _topics_in(rest, talk)
    people = asker_of(rest)
    for said in people.words:
        rest = rest.replace(said, " ", 1)
    if people.words and _ABOUT_PEOPLE not in topics and not pages:
        topics.append(_ABOUT_PEOPLE)
    about_the_study = _COMPARED in topics or not rest.strip(_MARKS)  # "which dose?", "over how long?"
    if not (pages or topics) or (elsewhere == "dose" and not about_the_study):
        return None
    if not _is_on_this_poem(rest, talk, alone=all(topic.alone for topic in topics)):
        return None
    return pages[0].reply(talk) if pages else _in_sections(topics, talk)


def _topics_in(text: str, talk: Talk) -> tuple[list["_Topic"], str]:
    """Return what is asked and what is left; the window of a POEM first, where it is asked for or passed."""
    index, poem = talk.knowledge.index, talk.poem
    if poem.window is None:
        return _found(_TOPICS, text)
    passed = words.WINDOW.search(text) or index.leaves_out(poem.id, index.understand(talk.text))
    topics, rest = _found(_TOPICS, words.TIMES.sub(" ", words.WINDOW.sub(" ", text)))
    return [_WINDOW, *topics] if passed else topics, rest


_Thing = TypeVar("_Thing", _Topic, _Page)


def _found(things: Iterable[_Thing], text: str) -> tuple[list[_Thing], str]:
    """Return what is asked, in the order of looking, and what is left of the text beside it."""
    found = []
    for thing in things:
        if match := thing.words.search(text):
            text = _without(text, match)
            found.append(thing)
    return found, text


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


def _in_sections(topics: list[_Topic], talk: Talk) -> Reply:
    poem = talk.poem
    offered = _offered(talk) if _ABOUT_PEOPLE in topics else ()
    answered = [Section(topic.heading, tuple(topic.lines(talk)) or (DOES_NOT_SAY,)) for topic in topics]
    return Reply(
        "answer",
        f"{name_of(poem)}: {' · '.join(section.heading for section in answered)}",
        sections=(*(answered if len(answered) > 1 else (replace(answered[0], heading=""),)), *_label(offered)),
        choices=offered,
        footer=_footer(poem),
        poem_id=poem.id,
    )


def _footer(poem: Poem) -> str:
    return f"From this POEM alone: {poem.headline}. Not advice for a given patient; check the source."


# ---- is it about this POEM? ------------------------------------------------------------------------------------------

# Words around a follow-up that are about no treatment and no disease.
_AROUND = frozenset(
    stem(word)
    for word in """
    actual arm article author baseline bit card conclude conduct count describe detail difference done enough exactly
    explain face fair false find finding found get group happen important include involve investigator judge kind know
    list main matter mean measure mention name note number numbers participant perform person point poem prove provide
    publish question read recruit remind report researcher researchers result run say select size sort subject sum
    sure talk tell term thing time total treat treated treatment trick true trust type understand up version word work
    year one two both whole new come look give compare
    """.split()  # noqa: SIM905 - a block of words reads better than a list
)


def _is_on_this_poem(rest: str, talk: Talk, *, alone: bool = False) -> bool:
    """Tell whether what is left of a text beside the thing asked names nothing but what the POEM is about."""
    reader, poem = talk.knowledge.reader, talk.poem
    left, continues = reader.read(rest), words.CONTINUES.search(talk.text) is not None
    if {concept.kind for concept in left.concepts} == {"intervention", "condition"}:
        return False  # treatment and condition: that stands on its own
    if left.concepts and alone and not continues and not _asks_of_an_arm(left.concepts, talk):
        return False
    if not {c for c in left.concepts if c.name not in CONTROLS} <= _own_concepts(talk):
        return False
    content = [word for word in left.words if word.stem not in _AROUND and word.text not in STOP]
    if len(content) > (_MOST_LEFT if continues else _MOST_LEFT_ALONE):
        return False
    own = {word.stem for texts in fields_of(poem).values() for text in texts for word in reader.words(text)}
    own |= {word.stem for text in (*poem.limitations, *lines.arm_texts(poem)) for word in reader.words(text)}
    return all(word.stem in own for word in content)


def _asks_of_an_arm(concepts: Iterable[Concept], talk: Talk) -> bool:
    """Tell whether a text asks for something of what this study gave: "harms of topiramate?"."""
    return words.OF_SOMETHING.search(talk.text) is not None and set(concepts) <= lines.arm_concepts(talk)


def _own_concepts(talk: Talk) -> set[Concept]:
    """Return what a POEM is about, with the classes above it."""
    poem, reader = talk.poem, talk.knowledge.reader
    heart = (poem.headline, poem.clinical_question, poem.study.intervention, poem.study.comparison, *poem.tags)
    told = (*(outcome.name for outcome in poem.outcomes), poem.study.population.who, poem.harms or "")
    own = {concept for text in (*heart, *told) for concept in reader.read(text).concepts} | lines.arm_concepts(talk)
    return own | {above for concept in own for above in reader.classes(concept)}


_COMPARED = _Topic("what was compared", words.COMPARED, lines.compared)
_WINDOW = _Topic("too late?", words.WINDOW, lines.window)  # only of a POEM that has one
_ABOUT_PEOPLE = _Topic("who was in it", words.PEOPLE, lines.people, alone=True)
# In the order of looking: what is told by more words comes first, and takes its words away.
_TOPICS: tuple[_Topic, ...] = (
    _Topic("funding", words.FUNDING, lines.funding),
    _Topic("masking", words.MASKING, lines.masking),
    _Topic("whether it was stopped early", words.COURSE, lines.course),
    _Topic("losses", words.LOSSES, lines.losses),
    _Topic("allocation", words.ALLOCATION, lines.allocation),
    _Topic("the effect", words.EFFECT, lines.effect, alone=True),
    _Topic("what was measured", words.OUTCOMES, lines.outcomes),
    _Topic("how many", words.SIZE, lines.size),
    _Topic("how sure", words.CERTAINTY, lines.certainty),
    _Topic("caveats and limitations", words.LIMITS, lines.limits),
    _Topic("harms", words.HARMS, lines.harms, alone=True),
    _Topic("standing", words.STANDING, lines.currency),
    _Topic("setting", words.SETTING, lines.setting),
    _Topic("time", words.TIME, lines.time, alone=True),
    _ABOUT_PEOPLE,
    _COMPARED,
    _Topic("the design", words.DESIGN, lines.design),
    _Topic("deaths", words.DEATHS, lines.told_of(words.TOLD_OF_DEATHS), alone=True),
    _Topic("cost", words.COST, lines.told_of(words.TOLD_OF_COST), alone=True),
    _Topic("quality of life", words.LIFE, lines.told_of(words.TOLD_OF_LIFE), alone=True),
)


# ---- pages of their own ----------------------------------------------------------------------------------------------


def _picture(talk: Talk) -> Reply:
    poem = talk.poem
    return Reply(
        "answer",
        f"{name_of(poem)}: the picture",
        sections=(Section("", tuple(lines.effect(talk))),),
        footer=_footer(poem),
        poem_id=poem.id,
        picture_of=poem.id,
    )


def _others(talk: Talk) -> Reply:
    """Return the POEMs besides this one, with what its curator wrote about the disagreement."""
    reply, related = others(talk.poem, talk.knowledge), talk.poem.related
    against = (f"{g.body}{f' {g.year}' if g.year else ''}: {g.advice}" for g in related.guidelines_against)
    sections = (
        Section("Why they differ", (related.conflict_note,) if related.conflict_note else ()),
        Section("Guidelines that advise otherwise", tuple(against)),
    )
    return replace(reply, sections=(*reply.sections, *(section for section in sections if section.lines)))


_PAGES: tuple[_Page, ...] = (
    _Page(words.PICTURE, _picture),
    _Page(words.OTHERS, _others),
    _Page(words.SOURCES, lambda talk: sources(talk.poem)),
    _Page(words.SYNOPSIS, lambda talk: synopsis(talk.poem)),
    _Page(words.DETAILS, lambda talk: details(talk.poem, talk.knowledge)),
)


# ---- the asker's own baseline, and people whom the study did not take ------------------------------------------------


def _of_baseline(found: re.Match[str], talk: Talk) -> Reply | None:
    risk = risk_of(found["after"] or found["before"])
    return at_risk(talk.poem, risk.share, years_in(talk.text)) if risk else None


def _offered(talk: Talk) -> tuple[Choice, ...]:
    """Return POEMs on the same topic in the people asked about, where this one did not take them."""
    people = asker_of(talk.text)
    if not differences(talk.poem, people):
        return ()
    knowledge, own = talk.knowledge, _topic_of(talk.poem, talk.knowledge)
    ranking = knowledge.index.rank(knowledge.index.understand(f"{talk.text} {talk.poem.clinical_question}"))
    near = (knowledge.poems[match.poem_id] for match in ranking if match.confidence >= DISTANT_FROM)
    fitting = [p for p in near if _fits(p, talk.poem, people) and own & _topic_of(p, knowledge)]
    return tuple(Choice(p.id, p.clinical_question, p.headline) for p in fitting[:_MOST_OFFERED])


def _label(offered: tuple[Choice, ...]) -> tuple[Section, ...]:
    return (
        (Section("On the same topic, in the people asked about", ("Other studies, not this one:",)),) if offered else ()
    )


def _fits(other: Poem, poem: Poem, people: Asker) -> bool:
    """Tell whether another POEM is on the people asked about, as far as it says whom it took."""
    told = people.ages is None or studied_in(other).ages is not None
    return other.id != poem.id and other.status.state == "current" and told and not differences(other, people)


def _topic_of(poem: Poem, knowledge: KnowledgeBase) -> set[Concept]:
    asked = f"{poem.headline} . {poem.clinical_question}"
    return {
        concept for concept in knowledge.reader.read(asked).concepts if concept.name not in ("pregnancy", "placebo")
    }
