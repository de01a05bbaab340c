"""The verdict on a question, and the rule that decides it.

Never one threshold. Something that is not for a POEM base is redirected; what was only overheard and asks nothing
clinical is met with silence. Of the rest, a clear match that is ahead of the runner-up is answered; a near one is
offered ("is one of these your question?"); else there is no POEM on it, and that is said.
"""

from dataclasses import dataclass

from bot.core.gate import RedirectKind, Screened
from bot.core.matching import Index, Match, Understood

ANSWER_FROM = 0.84
ANSWER_WITH_SIBLINGS_FROM = 1.5
SUGGEST_FROM = 0.05
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
    reasons = _reasons(understood, ranking)
    best = ranking[0] if ranking else None
    siblings = _siblings(best, ranking, index) if best else ()
    clear = best is not None and _is_clear(best, siblings)
    if screened.redirect and not (screened.redirect == "dose" and clear and not screened.for_one_patient):
        return Redirect(screened.redirect, candidates, (f"this asks for something else: {screened.redirect}", *reasons))
    if overheard and not (understood.reading.concepts and (screened.asks or (clear and not screened.states))):
        why = "this is not a question" if understood.reading.concepts else "nothing clinical was asked"
        return Silence(candidates, (why,))
    if best and clear:
        return Answer(best, tuple(m.poem_id for m in siblings), candidates, reasons)
    offered = tuple(m for m in ranking if m.confidence >= SUGGEST_FROM)[:MOST_SUGGESTIONS]
    if offered:
        return Suggestions(offered, candidates, reasons)
    nearest = tuple(m for m in ranking if m.features["condition_asked"] or m.features["intervention_asked"])[:3]
    if overheard and not nearest:
        return Silence(candidates, ("no POEM here is near it, and nobody asked the bot",))
    return NoMatch(nearest, candidates, reasons)


def _siblings(best: Match, ranking: tuple[Match, ...], index: Index) -> tuple[Match, ...]:
    """Return the close runners-up that study the same question as the best."""
    same = index.siblings(best.poem_id)
    return tuple(m for m in ranking[1:4] if m.poem_id in same and m.confidence >= SUGGEST_FROM)


def _is_clear(best: Match, siblings: tuple[Match, ...]) -> bool:
    """Tell whether to answer outright: sure of one POEM, or sure that it is one of a few on the same question.

    Trials of one question share the probability between them; the answer names the others beside it.
    """
    if best.confidence >= ANSWER_FROM:
        return True
    return (
        best.confidence >= ANSWER_FROM / 2
        and best.confidence + sum(m.confidence for m in siblings) >= ANSWER_WITH_SIBLINGS_FROM
    )


def _reasons(understood: Understood, ranking: tuple[Match, ...]) -> tuple[str, ...]:
    reasons = [f"took '{word}' for '{known}'" for word, known in understood.repaired.items()]
    names = ", ".join(concept.name for concept in understood.reading.concepts)
    reasons.append(f"understood: {names}" if names else "no drug, procedure, test or condition recognised")
    if understood.unknown:
        reasons.append(f"no POEM here mentions: {', '.join(understood.unknown)}")
    if ranking:
        reasons.append(f"nearest phrasing: {ranking[0].phrasing}")
    return tuple(reasons)
