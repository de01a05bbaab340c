"""A verdict in words: a card, an offer, that there is none and why, or where else to turn."""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from bot.core.appraisal import name_of
from bot.core.effects import has_figures, line
from bot.core.matching import (
    Answer,
    KnowledgeBase,
    Match,
    NoMatch,
    Redirect,
    Silence,
    Suggestions,
    Topic,
    Understood,
    Verdict,
)
from bot.core.poem import Poem
from bot.core.question import Language, RedirectKind
from bot.core.reply.asked import outcome_asked
from bot.core.reply.content import FOR_PROFESSIONALS, Choice, Link, Reply, Section
from bot.core.reply.no_answer import (
    NOT_NO_EFFECT,
    WHY,
    as_understood,
    how_it_differs,
    other_people,
    read_as,
    reads_english,
    reason_for,
    searches,
    unknown_here,
)
from bot.core.reply.pages import card
from bot.core.reply.topics import in_order, topic

SMALL_TALK = Reply(
    "none",
    "I look up studies",
    lead="Ask me a clinical question, such as: honey for a child's cough? I answer from appraised studies, or say that "
    "I have none.",
)
IF_NOW = "If this is happening now: call your local emergency number, or your own emergency team."
_EMERGENCY_NUMBER = "In an emergency, call your local emergency number."

# The same for who wrote in another language.
_CALL_NOW: dict[Language, str] = {
    "es": "Llame ahora mismo al número de emergencias o al equipo de emergencias de su hospital.",
    "fr": "Appelez tout de suite les secours, ou l’équipe d’urgence de votre hôpital.",
    "de": "Rufen Sie sofort den Notruf oder das Notfallteam Ihres Krankenhauses.",
    "pt": "Ligue já para o número de emergência ou para a equipa de emergência do seu hospital.",
    "nl": "Bel nu het alarmnummer of het spoedteam van uw ziekenhuis.",
    "it": "Chiami subito il numero di emergenza o la squadra di emergenza del suo ospedale.",
}

REDIRECTS: dict[RedirectKind, tuple[str, str]] = {
    "emergency": (
        "Call 112, 911, 999 or 000 now",
        (
            "112 in Europe, 911 in North America, 999 in the UK, 000 in Australia, else your local emergency number; "
            "in a hospital, your own emergency team. I only look up studies: I can't help with an emergency."
        ),
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


def reply_to(verdict: Verdict, understood: Understood, knowledge: KnowledgeBase) -> Reply | None:
    """Return what to say to a verdict on what was understood; None for silence."""
    reply = _ordinary(verdict, understood, knowledge)
    alone = isinstance(verdict, Redirect) and verdict.kind == "emergency"
    if reply is None or alone or not verdict.emergency:
        return reply
    return replace(reply, alert=IF_NOW, footer=FOR_PROFESSIONALS)


def _ordinary(verdict: Verdict, understood: Understood, knowledge: KnowledgeBase) -> Reply | None:
    match verdict:
        case Answer(match=best, also=also):
            poem = knowledge.poems[best.poem_id]
            said = card(poem, knowledge, also=also, asked=outcome_asked(poem, understood, knowledge))
            read = read_as(understood)
            first = (Section("", (read,), small=True, role="read"),) if read else ()
            return replace(said, sections=(*first, *said.sections))
        case Topic():
            surely, perhaps = in_order(verdict, knowledge)
            said = topic(surely, knowledge, tuple(c.name for c in understood.reading.concepts), perhaps)
            read = read_as(understood)
            return replace(said, lead=" ".join(filter(None, (read, said.lead))))
        case Suggestions(offered=offered, window=beyond):
            told = (reads_english(understood), read_as(understood), unknown_here(understood, knowledge))
            passed = knowledge.poems[beyond] if beyond else None
            outside = _outside(passed) if passed else ()
            alone = knowledge.poems[offered[0].poem_id] if len(offered) == 1 else None
            return Reply(
                "warning" if outside else "offer",
                outside[0] if outside else _CLOSEST if alone else "Closest, but is one of these your question?",
                lead=" ".join(filter(None, (*outside[1:], *told))),
                footer=FOR_PROFESSIONALS if outside else "",
                asked=alone.clinical_question if alone else "",
                sections=(
                    *(_on_what_is_asked(offered[0], understood, knowledge) if not outside else ()),
                    *(_closest(alone, offered[0], understood, knowledge, told=not outside) if alone else ()),
                ),
                asks=alone is not None,
                choices=tuple(
                    replace(
                        _choice(knowledge.poems[m.poem_id], knowledge),
                        # of a foreign text only names were read, and what it does not name it may yet say
                        differs=""
                        if understood.language or m.poem_id == beyond
                        else other_people(m, understood, knowledge),
                    )
                    for m in offered
                ),
            )
        case NoMatch(talk=True):
            return SMALL_TALK
        case NoMatch(nearest=nearest):
            return _none(nearest, understood, knowledge)
        case Redirect(kind=kind):
            title, sentence = REDIRECTS[kind]
            if kind != "emergency":
                return Reply("redirect", title, lead=sentence, footer=FOR_PROFESSIONALS if kind == "personal" else "")
            theirs = _CALL_NOW[understood.language] if understood.language else ""
            return Reply("emergency", title, lead=f"{theirs} {sentence}".strip(), footer=FOR_PROFESSIONALS)
        case Silence():
            return None
        case _:
            assert_never(verdict)


_CLOSEST = "Closest: is this your question?"


def _closest(
    poem: Poem, match: Match, understood: Understood, knowledge: KnowledgeBase, *, told: bool
) -> tuple[Section, ...]:
    """Return the one study offered: how it differs, what there is to warn of, and, where it may be `told`, its finding.

    Beyond its window, and of a study that was recalled, it is not told.
    """
    if not told or poem.status.recalled:
        return (Section("" if told else "Closest", (_choice(poem, knowledge).headline,), role="closest"),)
    other = "" if understood.language else other_people(match, understood, knowledge)
    lines = (f"But: {other}." if other else "", card(poem, knowledge).lead, poem.bottom_line)
    return (Section(poem.headline, tuple(line for line in lines if line), role="closest"),)


def _on_what_is_asked(best: Match, understood: Understood, knowledge: KnowledgeBase) -> tuple[Section, ...]:
    """Return what the nearest study found of the outcome that a question names, if it gave the treatment named."""
    poem, index = knowledge.poems[best.poem_id], knowledge.index
    treatments = [c for c in understood.reading.concepts if c.kind == "intervention"]
    if not any(index.asks_about(poem.id, c) for c in treatments) or poem.status.state != "current":
        return ()
    row = outcome_asked(poem, understood, knowledge)
    return (Section(f"On that, {name_of(poem)}", (line(row, poem),)),) if row and has_figures(row) else ()


def _outside(poem: Poem) -> tuple[str, ...]:
    """Return what is told first to a question beyond a study's window: what was found there, and what the window is."""
    window = poem.window
    if window is None:
        return ()
    limit = f"The window of {name_of(poem)}: {window.limit} ({window.what})."
    return window.outside, f"{limit} Your question lies outside it, so it is not answered outright."


def _none(nearest: tuple[Match, ...], understood: Understood, knowledge: KnowledgeBase) -> Reply:
    """Return why there is no answer, what was understood, how the nearest differ and where to search."""
    reason = reason_for(nearest, understood, knowledge)
    told = reads_english(understood) or as_understood(understood)
    lead = (told, unknown_here(understood, knowledge), WHY[reason])
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


def offered_again(poems: Iterable[Poem], knowledge: KnowledgeBase, title: str) -> Reply:
    """Return POEMs to choose from once more, under a title that says why."""
    return Reply("offer", title, choices=tuple(_choice(poem, knowledge) for poem in poems))


def _choice(poem: Poem, knowledge: KnowledgeBase) -> Choice:
    """Return a POEM to choose by its question, with its finding; of a recalled one that it is so, in its place."""
    told = card(poem, knowledge).title if poem.status.recalled else poem.headline
    return Choice(poem.id, poem.clinical_question, told)
