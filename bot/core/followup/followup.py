"""What somebody asks next about a POEM: told from what stands in it, or "the POEM does not say" with what it does say.

What was typed is looked up among the POEM's own passages (`looking`). A text that the POEM does not meet, and that
names another treatment or condition, is a question of its own.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import islice

from bot.core.appraisal import name_of
from bot.core.followup import lines
from bot.core.followup.further import at_risk, others, others_of, sources
from bot.core.followup.lines import DOES_NOT_SAY, NOT_READ, Talk
from bot.core.followup.lookup import COMPARES_FROM, PLAINLY, Found, Look, plain, ready
from bot.core.followup.new_question import is_asked_next, is_new, is_talk_in_reply, is_unmet, only_names_people
from bot.core.followup.passages import Page, Passage
from bot.core.followup.risk import BASELINE, risk_of, years_in
from bot.core.matching import DISTANT_FROM, KnowledgeBase
from bot.core.poem import Poem
from bot.core.question import STOP, Asker, Concept, asker_of, differences, screen, studied_in
from bot.core.reply import IF_NOW, Choice, Link, Reply, Section, beside, card, details, guideline_searches, synopsis

_LONGEST = 200  # a follow-up is short
_NOT_SAID_FROM = 0.6  # of what is no question of its own
_UNSURE_FROM = 0.3
# Known not to be said: how sure, and how like a way in which colleagues ask for it. From less, what a header tells
# plainly ("NNT?") was said to be missing where somebody had written "NNT for pain relief".
_SURELY_NOT_SAID, _IN_SO_MANY_WORDS = 0.9, 0.95
_TOLD_BY = 0.75  # the share that the passages shown must have together
_ROW_ALONE = 0.5  # the share from which a row stands without another, whose arm or time would be taken for its own
_MOST_SHOWN = 3
_MOST_WORDS = 70
_MOST_OFFERED = 3
_TELLS = 0.5  # of what was typed, in one passage
# What is not said is near a passage from this share on: there 22 of 47 were what the writer of a question had named as
# the nearest, below it 12 of 37. Else rows are named, so many that are no harms and so many that are.
_NEAR_FROM, _MOST_NAMED, _MOST_HARMS = 0.4, 5, 3
_NEAR_ANYTHING = ("bottom_line", "synopsis", "later", "contested", "related")
_PEOPLE, _GUIDELINE = "applies", "guideline"
_WHO, _WINDOW = "study.population.who", "window"
_PARTS = re.compile(r"\band\b|[&+,;?]")
_MARKS = " ?!.,;:"
_OFFERED = Section("On the same topic, in the people asked about", ("Other studies, not this one:",))
NEAREST, GIVES = "Nearest to it in the POEM:", "It gives results for:"
MAY_NOT_SAY = "The POEM may not say that."  # so it was with 13 of 28 replies under it (ten-fold)
NO_GUIDELINES = "The POEM says nothing of guidelines: this base holds single studies."


def follow_up(text: str, poem: Poem, knowledge: KnowledgeBase) -> Reply | None:
    """Return the answer to a follow-up on a POEM, from the POEM alone; None when it is a question of its own.

    A POEM that was recalled answers every follow-up with its notice. What may be an emergency, and is not like what
    colleagues ask of this study, is told whom to call.
    """
    asked = plain(text)
    if len(text) > _LONGEST or not re.search(r"\w", asked):
        return None
    talk = Talk(asked, poem, knowledge)
    reader = knowledge.reader
    look = ready(knowledge).look(talk)
    emergency = screen(asked, reader.read(asked), reader).emergency
    of_others = look.features["other_drug"] or look.features["other_condition"]
    if BASELINE.search(asked) and not of_others:
        found = _of_baseline(talk)
    elif emergency == "sure" or (emergency and _meets_nothing_here(look)) or is_new(talk, look):
        return None
    else:
        found = _answered(replace(talk, asks=look.asks), look)
    if found is None:
        return None
    told = card(poem, knowledge) if poem.status.recalled else found
    return replace(told, alert=IF_NOW) if emergency and not is_asked_next(look) else told


def _meets_nothing_here(look: Look) -> bool:
    """Tell whether no word is met, and it is not surely something that the POEM does not say."""
    return is_unmet(look) and look.kinds["not_said"] < _SURELY_NOT_SAID


def nothing_met(text: str, poem: Poem, knowledge: KnowledgeBase) -> Reply | None:
    """Return that the POEM does not say, for what is no follow-up on it and no question either; None for small talk."""
    talk = Talk(plain(text), poem, knowledge)
    look = ready(knowledge).look(talk)
    return None if is_talk_in_reply(talk, look) or poem.status.recalled else _not_said(talk, look)


def _answered(talk: Talk, look: Look) -> Reply | None:
    missing = look.kinds["not_said"] / (look.kinds["told"] + look.kinds["not_said"])
    known_to_be_missing = missing >= _SURELY_NOT_SAID and look.features["near_not_said"] >= _IN_SO_MANY_WORDS
    if plainly := (not known_to_be_missing and _asked_plainly(talk, look)) or _compared(talk, look):
        return plainly
    if talk.poem.window and talk.knowledge.index.leaves_out(talk.poem.id, talk.knowledge.index.understand(talk.text)):
        window = [found.passage for found in look.found if found.passage.at == _WINDOW]
        return _in_sections(talk, (*window, *_chosen(look)[:1]))
    if _is_asked_by_name(talk, look.found[0]):
        missing = 0.0
    if missing >= _NOT_SAID_FROM or _asks_for_what_is_not_there(talk, look):
        return _not_said(talk, look)
    best = look.found[0].passage
    if best.page:
        return _PAGES[best.page](talk, look)
    told = _with_others_in_them(_in_sections(talk, _chosen(look)), talk)
    if missing < _UNSURE_FROM:
        return told
    return replace(told, lead="" if told.tone == "none" else f"{MAY_NOT_SAY} {NEAREST}", anew=True)


def _asked_plainly(talk: Talk, look: Look) -> Reply | None:
    """Return what fields of the header tell, where each part of the text is a way of asking for it, or names people."""
    asks = ready(talk.knowledge).asks
    headers = [found.passage for found in look.found if found.passage.header or found.passage.at == _WINDOW]
    chosen: list[Passage] = []
    for part in filter(None, (part.strip(_MARKS) for part in _PARTS.split(talk.text))):
        alike = asks.alike(part)
        name = max(alike, key=alike.__getitem__, default="")
        if only_names_people(part, talk.knowledge):
            name = _PEOPLE
        elif alike.get(name, 0.0) < PLAINLY:
            return None
        passage = next((passage for passage in headers if name in passage.asks), None)
        if passage is None:
            return None
        chosen.append(passage)
    pages = [passage.page for passage in chosen if passage.page]
    if pages:
        return _PAGES[pages[0]](talk, look)
    return _with_others_in_them(_in_sections(talk, dict.fromkeys(chosen)), talk) if chosen else None


def _compared(talk: Talk, look: Look) -> Reply | None:
    """Return two studies side by side, where a comparison is asked for and the other one is named."""
    if look.asks.get("compare_with", 0.0) < COMPARES_FROM:
        return None
    named = _named(talk)
    return beside(talk.poem, named, talk.knowledge) if named else None


def _is_asked_by_name(talk: Talk, found: Found) -> bool:
    """Tell whether the name of a row was typed, and nothing besides that does not stand in it, or its time alone."""
    if found.features["time_alone"]:
        return True
    passage, reader = found.passage, talk.knowledge.reader
    stands = {word.stem for text in (passage.name, *passage.shown) for word in reader.words(text)}
    typed = {word.stem for word in reader.words(talk.text) if word.text not in STOP}
    named = {word.stem for word in reader.words(passage.name) if word.text not in STOP}
    return bool(named) and named <= typed <= stands


def _asks_for_what_is_not_there(talk: Talk, look: Look) -> bool:
    """Tell whether a text plainly asks for something that no passage is on."""
    alike = ready(talk.knowledge).asks.alike(talk.text)
    name = max(alike, key=alike.__getitem__, default="")
    there = any(name in found.passage.asks for found in look.found)
    return bool(alike) and alike[name] >= PLAINLY and not there and look.features["best_own"] < _TELLS


def _with_others_in_them(told: Reply, talk: Talk) -> Reply:
    """Return a reply on whom the study took, with other studies in the people asked about where it left them out."""
    if _WHO not in told.fields or not (offered := _offered(talk)):
        return told
    return replace(told, sections=(*told.sections, _OFFERED), choices=offered)


def _chosen(look: Look) -> list[Passage]:
    """Return the passages to show: the best, and the next while it is open which of them is meant."""
    chosen: list[Found] = []
    for found in look.found:
        if chosen and (
            sum(one.share for one in chosen) >= _TOLD_BY
            or (found.passage.name and chosen[0].passage.name and chosen[0].share >= _ROW_ALONE)
            or len(chosen) == _MOST_SHOWN
            or found.passage.page
            or sum(_long(one.passage) for one in chosen) + _long(found.passage) > _MOST_WORDS
        ):
            break
        if not any(set(found.passage.shown) <= set(one.passage.shown) for one in chosen):
            chosen.append(found)
    return [one.passage for one in chosen]


def _long(passage: Passage) -> int:
    return sum(len(line.split()) for line in passage.shown)


def _in_sections(talk: Talk, passages: Iterable[Passage]) -> Reply:
    """Return what some passages tell, those under one heading together."""
    poem = talk.poem
    passages = tuple(passages)
    told: dict[str, list[str]] = {}
    for passage in passages:
        told.setdefault(passage.heading, []).extend(passage.told(talk))
    unread = _is_untold(next(iter(told.values()), ()))  # what was asked for stands first
    sections = [Section(heading if len(told) > 1 else "", tuple(own)) for heading, own in told.items()]
    return Reply(
        "none" if unread else "answer",
        f"{name_of(poem)}: {' · '.join(told)}",
        sections=tuple(sections),
        footer=_footer(poem),
        poem_id=poem.id,
        fields=tuple(passage.at for passage in passages),
    )


def _not_said(talk: Talk, look: Look) -> Reply:
    """Return that the POEM does not say, and what it says nearest to it; where nothing is near, its rows by name."""
    near = _nearest(talk, look)
    told = _in_sections(talk, (near,)) if near else _rows_by_name(talk)
    lead = f"{DOES_NOT_SAY} {NEAREST if near else GIVES}" if told.sections else DOES_NOT_SAY
    return replace(told, tone="none", title=f"{name_of(talk.poem)}: not said", lead=lead, anew=True)


def _rows_by_name(talk: Talk) -> Reply:
    """Return for what a POEM gives results: the first rows, harms among them, and how many more there are."""
    rows: dict[str, str] = {}
    harms: dict[str, str] = {}
    for at, row in enumerate(talk.poem.outcomes):
        (harms if row.role == "harm" else rows).setdefault(row.name, f"outcomes[{at}]")
    shown = {**dict(islice(rows.items(), _MOST_NAMED)), **dict(islice(harms.items(), _MOST_HARMS))}
    more = len({**rows, **harms}) - len(shown)
    names = (*shown, *((f"{more} more in Details",) if more else ()))
    sections = (Section("", (" · ".join(names),)),) if names else ()
    return replace(_in_sections(talk, ()), sections=sections, fields=tuple(shown.values()))


def _nearest(talk: Talk, look: Look) -> Passage | None:
    """Return what stands nearest to what is not said, if anything is near: of people, whom the study took.

    It is what the study did, took, measured or lacks; what sums it up, and what others found or say, is near anything.
    """
    if asker_of(talk.text).words:
        return next((found.passage for found in look.found if found.passage.at == _WHO), None)
    own = (found for found in look.found if not (found.passage.page or found.passage.at.startswith(_NEAR_ANYTHING)))
    best = next((found for found in own if not _is_untold(found.passage.told(talk))), None)
    return best.passage if best and best.share >= _NEAR_FROM else None


def _is_untold(told: Iterable[str]) -> bool:
    """Tell whether nothing is told but that it is not said, or was not read."""
    return all(line in (NOT_READ, DOES_NOT_SAY) for line in told)


def _footer(poem: Poem) -> str:
    return f"From this POEM alone: {poem.headline}."


# ---- pages of their own ----------------------------------------------------------------------------------------------


def _picture(talk: Talk, _: Look) -> Reply:
    poem = talk.poem
    return Reply(
        "answer",
        f"{name_of(poem)}: the picture",
        sections=(Section("", tuple(lines.effect(talk))),),
        footer=_footer(poem),
        poem_id=poem.id,
        picture_of=poem.id,
    )


def _others(talk: Talk, look: Look) -> Reply:
    """Return the POEMs besides this one, with what its curator wrote about the disagreement.

    One that is asked for by name, or the only one when a comparison is asked for, stands beside this one.
    """
    if look.asks.get(_GUIDELINE, 0.0) >= COMPARES_FROM:
        return _guidelines(talk, look)
    poem, knowledge, related = talk.poem, talk.knowledge, talk.poem.related
    near = others_of(poem, knowledge)
    named = _named(talk)
    if named is None and len(near) == 1 and look.asks.get("compare_with", 0.0) >= COMPARES_FROM:
        [named] = near
    if named:
        return beside(poem, named, knowledge)
    reply = others(poem, knowledge)
    against = (f"{g.body}{f' {g.year}' if g.year else ''}: {g.advice}" for g in related.guidelines_against)
    sections = (
        Section("Why they differ", (related.conflict_note,) if related.conflict_note else ()),
        Section("Guidelines that advise otherwise", tuple(against)),
    )
    return replace(reply, sections=(*reply.sections, *(section for section in sections if section.lines)))


def _guidelines(talk: Talk, look: Look) -> Reply:
    """Return what the POEM says of guidelines; else that single studies are all there is here, and where to search."""
    own = [found for found in look.found if not found.passage.header]
    on_it = [found.passage for found in own if _GUIDELINE in found.passage.asks]
    if on_it:
        return _in_sections(talk, on_it)
    near = [found.passage for found in own if found.features["own"] >= _TELLS][:1]
    understood = talk.knowledge.index.understand(talk.poem.clinical_question)
    return replace(
        _in_sections(talk, near),
        tone="none",
        title=f"{name_of(talk.poem)}: guidelines",
        lead=f"{NO_GUIDELINES} {NEAREST}" if near else NO_GUIDELINES,
        links=tuple(Link(name, address) for name, address in guideline_searches(understood)),
    )


def _named(talk: Talk) -> Poem | None:
    """Return the study besides this one that a text names, if it names one."""
    return next((other for other in others_of(talk.poem, talk.knowledge) if _is_named(other, talk)), None)


def _is_named(other: Poem, talk: Talk) -> bool:
    """Tell whether a text names another study: by its name, or by its first author."""
    called = other.study.name or re.split(r"[\s,]", other.citation.authors)[0]
    return re.search(rf"\b{re.escape(called)}\b", talk.text, re.IGNORECASE) is not None


_PAGES: Mapping[Page, Callable[[Talk, Look], Reply]] = {
    "picture": _picture,
    "others": _others,
    "sources": lambda talk, _: sources(talk.poem),
    "details": lambda talk, _: details(talk.poem, talk.knowledge),
    "synopsis": lambda talk, _: synopsis(talk.poem),
}


# ---- the asker's own baseline, and people whom the study did not take ------------------------------------------------


def _of_baseline(talk: Talk) -> Reply | None:
    found = BASELINE.search(talk.text)
    risk = risk_of(found["after"] or found["before"]) if found else None
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


def _fits(other: Poem, poem: Poem, people: Asker) -> bool:
    """Tell whether another POEM is on the people asked about, as far as it says whom it took."""
    told = people.ages is None or studied_in(other).ages is not None
    return other.id != poem.id and other.status.state == "current" and told and not differences(other, people)


def _topic_of(poem: Poem, knowledge: KnowledgeBase) -> set[Concept]:
    asked = f"{poem.headline} . {poem.clinical_question}"
    return {
        concept for concept in knowledge.reader.read(asked).concepts if concept.name not in ("pregnancy", "placebo")
    }
