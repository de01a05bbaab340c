"""The verdict on a question, and the rule that decides it.

Never one threshold. Something that is not for a POEM base is redirected; what was only overheard and asks nothing
clinical is met with silence. Of the rest, a clear match that is ahead of the runner-up is answered; a near one is
offered ("is one of these your question?"); else there is no POEM on it, and that is said.
"""

from dataclasses import dataclass
from typing import Literal

from bot.core.matching import by_hand
from bot.core.matching.coefficients import ANSWER_FROM, ANSWER_WITH_SIBLINGS_FROM, SUGGEST_FROM
from bot.core.matching.index import Index, Match, Understood
from bot.core.question import RedirectKind, Screened

ReasonKind = Literal[
    "repaired", "understood", "not understood", "unknown here", "other people", "not asked", "nearest phrasing",
    "elsewhere", "not for us",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that led to a verdict, in words; `kind` is what a front end orders and words it by."""

    kind: ReasonKind
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """This POEM answers the question; `also` are POEMs close behind it."""

    match: Match
    also: tuple[str, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Closest, but perhaps not the question: the asker chooses."""

    offered: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No POEM answers this; `nearest` share a topic with it."""

    nearest: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Redirect:
    """Not for a POEM base."""

    kind: RedirectKind
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """Overheard, and none of our business."""

    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]


Verdict = Answer | Suggestions | NoMatch | Redirect | Silence


def judge(
    screened: Screened, understood: Understood, ranking: tuple[Match, ...], index: Index, *, overheard: bool
) -> Verdict:
    """Return the verdict on one question. `overheard`: said in a question channel without addressing the bot."""
    candidates = ranking[: by_hand.MOST_CANDIDATES]
    reasons = _reasons(understood, ranking, index)
    best = ranking[0] if ranking else None
    siblings = _siblings(best, ranking, index) if best else ()
    clear = best is not None and _is_clear(best, siblings)
    elsewhere = _elsewhere(screened, understood, best, index, clear=clear)
    offered = tuple(m for m in ranking if m.confidence >= SUGGEST_FROM)[: by_hand.MOST_SUGGESTIONS]
    if overheard and elsewhere != "emergency":
        silent = _not_for_us(screened, understood, clear=clear, near=bool(offered))
        if silent:
            return Silence(candidates, (Reason("not for us", silent),))
    if elsewhere:
        sent = Reason("elsewhere", f"this asks for something else: {elsewhere}")
        return Redirect(elsewhere, candidates, (sent, *reasons))
    if best and clear:
        return Answer(best, tuple(m.poem_id for m in siblings), candidates, reasons)
    concepts = understood.reading.concepts
    if offered and (concepts or not screened.states):  # of the workplace, and nothing clinical in it: offer nothing
        return Suggestions(offered, candidates, reasons)
    nearest = tuple(m for m in ranking if any(index.asks_about(m.poem_id, c) for c in concepts))[: by_hand.MOST_NEAREST]
    return NoMatch(nearest, candidates, reasons)


def _not_for_us(screened: Screened, understood: Understood, *, clear: bool, near: bool) -> str:
    """Return why an overheard message is none of our business, or nothing when it is a clinical question."""
    concepts, one_person = understood.reading.concepts, understood.aspects.people.is_one_person
    case = one_person and bool(concepts)
    if screened.states and not (screened.asks and (case or (clear and len(concepts) > 1))):
        return "this tells something, or is about the workplace"
    if not concepts:
        return "nothing clinical was asked"
    bare = 1 < len(understood.reading.words) <= by_hand.FEW_WORDS  # as in a search box
    if not screened.asks and not (clear and (bare or one_person)):
        return "this is not a question"
    if not (near or screened.redirect or one_person) and len(concepts) < by_hand.FEW_CONCEPTS:
        return "one clinical word, and no POEM near it"  # the metformin rep, the ultrasound room
    return ""


def _elsewhere(
    screened: Screened, understood: Understood, best: Match | None, index: Index, *, clear: bool
) -> RedirectKind | None:
    """Return where a question belongs if not here. A study of doses may answer a dose, but not one patient's."""
    named = [concept.kind for concept in understood.reading.concepts]
    if screened.redirect == "interaction" and named.count("intervention") == 1 and "condition" in named:
        return None  # "is exercise safe with knee arthritis?"
    if screened.redirect == "interaction" and clear:
        return None  # a study gave both
    if screened.redirect == "dose" and clear and best and not screened.for_one_patient:
        return None if index.wants_to_know(best.poem_id, "dose") else "dose"
    return screened.redirect or _by_what_is_named(screened, understood, best, index, clear=clear)


def _by_what_is_named(
    screened: Screened, understood: Understood, best: Match | None, index: Index, *, clear: bool
) -> RedirectKind | None:
    """Tell an interaction, or a diagnosis, by what is named: drugs that no one study gave, diseases to tell apart."""
    if clear or understood.aspects.people.is_one_person:  # a case names what the patient has and takes
        return None
    drugs = [c for c in understood.reading.concepts if c.kind == "intervention"]
    diseases = [c for c in understood.reading.concepts if c.kind == "condition"]
    classes = {above for drug in drugs for above in index.reader.classes(drug)}
    apart = [drug for drug in drugs if drug not in classes]
    if screened.together and len(apart) > 1 and not diseases:
        studied = best is not None and all(index.asks_about(best.poem_id, drug) for drug in apart)
        return None if studied else "interaction"
    if screened.either and len(diseases) > 1 and not drugs:
        return "diagnosis"
    return None


def _siblings(best: Match, ranking: tuple[Match, ...], index: Index) -> tuple[Match, ...]:
    """Return the close runners-up that study the same question as the best."""
    same = index.siblings(best.poem_id)
    return tuple(
        m for m in ranking[1 : 1 + by_hand.MOST_SIBLINGS] if m.poem_id in same and m.confidence >= SUGGEST_FROM
    )


def _is_clear(best: Match, siblings: tuple[Match, ...]) -> bool:
    """Tell whether to answer outright: sure of one POEM, or sure that it is one of a few on the same question.

    Never when it asks about people whom the study did not take. Trials of one question share the probability between
    them; the answer names the others beside it.
    """
    if best.features["people_differ"]:
        return False
    together = best.confidence + sum(match.confidence for match in siblings)
    return best.confidence >= ANSWER_FROM or (
        best.confidence >= by_hand.ITS_SHARE * ANSWER_FROM and together >= ANSWER_WITH_SIBLINGS_FROM
    )


def _reasons(understood: Understood, ranking: tuple[Match, ...], index: Index) -> tuple[Reason, ...]:
    """Return what was understood, what nobody here studied, and how near the nearest POEM is.

    No word is repeated that neither the vocabulary nor a POEM holds: it may be somebody's name.
    """
    reasons = [Reason("repaired", f"read a word as '{known}'") for known in understood.repaired.values()]
    concepts = understood.reading.concepts
    if concepts:
        reasons.append(Reason("understood", f"understood: {', '.join(concept.name for concept in concepts)}"))
    else:
        reasons.append(Reason("not understood", "no drug, procedure, test or condition recognised"))
    missing = [c.name for c in concepts if not index.mentions(c)]
    if missing:
        reasons.append(Reason("unknown here", f"no POEM here mentions: {', '.join(missing)}"))
    if ranking:
        best = ranking[0]
        if best.features["people_differ"]:
            reasons.append(Reason("other people", "the nearest POEM studied other people than you ask about"))
        aside = [c.name for c in concepts if index.mentions(c) and not index.asks_about(best.poem_id, c)]
        if aside:
            reasons.append(Reason("not asked", f"the nearest POEM does not ask about: {', '.join(aside)}"))
        reasons.append(Reason("nearest phrasing", f"nearest phrasing: {best.phrasing}"))
    return tuple(reasons)
