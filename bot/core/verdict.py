"""The verdict on a question, and the rule that decides it.

Never one threshold. Something that is not for a POEM base is redirected; what was only overheard and asks nothing
clinical is met with silence. Of the rest, a clear match that is ahead of the runner-up is answered; a near one is
offered ("is one of these your question?"); else there is no POEM on it, and that is said.
"""

from dataclasses import dataclass

from bot.core.coefficients import ANSWER_FROM, ANSWER_WITH_SIBLINGS_FROM, SUGGEST_FROM
from bot.core.gate import RedirectKind, Screened
from bot.core.matching import Index, Match, Understood

MOST_SUGGESTIONS = 5
MOST_CANDIDATES = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """This POEM answers the question; `also` are POEMs close behind it."""

    match: Match
    also: tuple[str, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Closest, but perhaps not the question: the asker chooses."""

    offered: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No POEM answers this; `nearest` share a topic with it."""

    nearest: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Redirect:
    """Not for a POEM base."""

    kind: RedirectKind
    candidates: tuple[Match, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """Overheard, and none of our business."""

    candidates: tuple[Match, ...]
    reasons: tuple[str, ...]


Verdict = Answer | Suggestions | NoMatch | Redirect | Silence


def judge(
    screened: Screened, understood: Understood, ranking: tuple[Match, ...], index: Index, *, overheard: bool
) -> Verdict:
    """Return the verdict on one question. `overheard`: said in a question channel without addressing the bot."""
    candidates = ranking[:MOST_CANDIDATES]
    reasons = _reasons(understood, ranking, index)
    best = ranking[0] if ranking else None
    siblings = _siblings(best, ranking, index) if best else ()
    clear = best is not None and _is_clear(best, siblings)
    elsewhere = _elsewhere(screened, understood, best, clear=clear)
    if overheard and elsewhere != "emergency":
        silent = _not_for_us(screened, understood, clear=clear)
        if silent:
            return Silence(candidates, (silent,))
    if elsewhere:
        return Redirect(elsewhere, candidates, (f"this asks for something else: {elsewhere}", *reasons))
    if best and clear:
        return Answer(best, tuple(m.poem_id for m in siblings), candidates, reasons)
    offered = tuple(m for m in ranking if m.confidence >= SUGGEST_FROM)[:MOST_SUGGESTIONS]
    if offered:
        return Suggestions(offered, candidates, reasons)
    concepts = understood.reading.concepts
    nearest = tuple(m for m in ranking if any(index.asks_about(m.poem_id, c) for c in concepts))[:3]
    return NoMatch(nearest, candidates, reasons)


def _not_for_us(screened: Screened, understood: Understood, *, clear: bool) -> str:
    """Return why an overheard message is none of our business, or nothing when it is a clinical question."""
    if screened.states:
        return "this tells something, or is about the workplace"
    if not understood.reading.concepts:
        return "nothing clinical was asked"
    if not screened.asks and not (clear and len(understood.reading.words) > 1):
        return "this is not a question"
    return ""


def _elsewhere(screened: Screened, understood: Understood, best: Match | None, *, clear: bool) -> RedirectKind | None:
    """Return where a question belongs if not here. A study of doses may answer a dose, but not one patient's."""
    if (
        screened.redirect == "dose"
        and clear
        and best
        and not (best.features["intent_missing"] or screened.for_one_patient)
    ):
        return None
    kinds = [concept.kind for concept in understood.reading.concepts]
    pair = kinds.count("intervention") == 2 and "condition" not in kinds
    if not screened.redirect and pair and screened.together and not clear:
        return "interaction"
    return screened.redirect


def _siblings(best: Match, ranking: tuple[Match, ...], index: Index) -> tuple[Match, ...]:
    """Return the close runners-up that study the same question as the best."""
    same = index.siblings(best.poem_id)
    return tuple(m for m in ranking[1:4] if m.poem_id in same and m.confidence >= SUGGEST_FROM)


def _is_clear(best: Match, siblings: tuple[Match, ...]) -> bool:
    """Tell whether to answer outright: sure of one POEM, or sure that it is one of a few on the same question.

    Never when it asks about people whom the study did not take. Trials of one question share the probability between
    them; the answer names the others beside it.
    """
    if best.features["people_differ"]:
        return False
    together = best.confidence + sum(match.confidence for match in siblings)
    return best.confidence >= ANSWER_FROM or (
        best.confidence >= ANSWER_FROM / 2 and together >= ANSWER_WITH_SIBLINGS_FROM
    )


def _reasons(understood: Understood, ranking: tuple[Match, ...], index: Index) -> tuple[str, ...]:
    """Return in words what was understood, what nobody here studied, and how near the nearest POEM is."""
    reasons = [f"took '{word}' for '{known}'" for word, known in understood.repaired.items()]
    concepts = understood.reading.concepts
    names = ", ".join(concept.name for concept in concepts)
    reasons.append(f"understood: {names}" if names else "no drug, procedure, test or condition recognised")
    missing = [c.name for c in concepts if not index.mentions(c)] + list(understood.unknown)
    if missing:
        reasons.append(f"no POEM here mentions: {', '.join(missing)}")
    if ranking:
        best = ranking[0]
        if best.features["people_differ"]:
            reasons.append("the nearest POEM studied other people than you ask about")
        aside = [c.name for c in concepts if index.mentions(c) and not index.asks_about(best.poem_id, c)]
        if aside:
            reasons.append(f"the nearest POEM does not ask about: {', '.join(aside)}")
        reasons.append(f"nearest phrasing: {best.phrasing}")
    return tuple(reasons)
