"""The verdict on a question, and the rule that decides it.

Never one threshold. A sure emergency comes before all; a possible one is told above whatever else is said. Something
that is not for a POEM base is redirected; what was only overheard and asks nothing is met with silence. Of the rest, a
question that bears on several POEMs, and names nothing that only one of them studied, is answered with all of them; a
clear match that is ahead of the runner-up is answered; a near one is offered ("is one of these your question?"); else
there is no POEM on it, and that is said.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

from bot.core.matching import by_hand
from bot.core.matching.coefficients import ANSWER_FROM, ANSWER_WITH_SIBLINGS_FROM, SUGGEST_FROM
from bot.core.matching.index import Index, Match, Understood
from bot.core.matching.topic import Bearing, bearing
from bot.core.question import POSSIBLE_IN_TALK_FROM, Emergency, RedirectKind, Screened

ReasonKind = Literal[
    "repaired", "understood", "not understood", "unknown here", "other people", "outside", "window", "not asked",
    "nearest phrasing", "elsewhere", "not for us", "weighed", "topic",
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
    emergency: Emergency | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """The question bears on all of these, and names nothing that only one of them studied.

    `surely`: the best match and those it bears on as surely; `perhaps`: those it bears on less surely.
    """

    surely: tuple[str, ...]
    perhaps: tuple[str, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]
    emergency: Emergency | None = None


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Closest, but perhaps not the question: the asker chooses. `window`: the POEM whose window it lies outside."""

    offered: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]
    emergency: Emergency | None = None
    window: str | None = None


@dataclass(frozen=True, slots=True)
class NoMatch:
    """No POEM answers this; `nearest` share a topic with it. `talk`: nothing was asked, it is small talk."""

    nearest: tuple[Match, ...]
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]
    emergency: Emergency | None = None
    talk: bool = False


@dataclass(frozen=True, slots=True)
class Redirect:
    """Not for a POEM base."""

    kind: RedirectKind
    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]
    emergency: Emergency | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """Overheard, and none of our business."""

    candidates: tuple[Match, ...]
    reasons: tuple[Reason, ...]
    emergency: None = None


Verdict = Answer | Topic | Suggestions | NoMatch | Redirect | Silence


def word_for(verdict: Verdict) -> str:
    """Return a verdict's name as other programs, and the journal, read it."""
    match verdict:
        case Answer():
            return "answer"
        case Topic():
            return "topic"
        case Suggestions():
            return "suggestions"
        case NoMatch():
            return "no_match"
        case Redirect():
            return "redirect"
        case Silence():
            return "silence"
        case _:
            assert_never(verdict)


def judge(
    screened: Screened, understood: Understood, ranking: tuple[Match, ...], index: Index, *, overheard: bool
) -> Verdict:
    """Return the verdict on one question. `overheard`: said in a question channel without addressing the bot."""
    candidates = ranking[: by_hand.MOST_CANDIDATES]
    reasons = _reasons(understood, ranking, index)
    best = ranking[0] if ranking else None
    siblings = _siblings(ranking, index)
    read = not (understood.doubtful or understood.language)  # of what is half read, nothing is answered outright
    read = read and not _is_tied(ranking, index)
    read = read and not (best and _keeps_off_another(understood, (best.poem_id,), index))
    clear = best is not None and read and _is_clear(best, siblings if _names_an_arm(understood) else (), index)
    emergency = screened.emergency
    if clear and emergency and screened.asks and not screened.tripwire:
        emergency = "possible"  # what a study answers is answered, below the line that tells whom to call
    if emergency == "sure":
        return Redirect("emergency", candidates, (*_weighed(screened, "emergency"), *reasons), emergency)
    talks = not clear and screened.shares["chatter"] >= by_hand.SMALL_TALK
    topic = _topic(understood, ranking, index)
    elsewhere = _elsewhere(screened, understood, best, index, clear=clear, topic=topic is not None)
    if overheard and (silent := _not_for_us(screened, understood, best, elsewhere, clear=clear)):
        return _unheard(screened, silent, candidates, reasons)
    if elsewhere:
        return Redirect(elsewhere, candidates, (*_weighed(screened, elsewhere), *reasons), emergency)
    if best and clear and index.leaves_out(best.poem_id, understood):
        return Suggestions((best, *siblings), candidates, reasons, emergency, window=best.poem_id)
    if topic and not talks:
        return Topic(topic.surely, topic.perhaps, candidates, (_several(topic), *reasons), emergency)
    if best and clear:
        return Answer(best, tuple(m.poem_id for m in siblings), candidates, reasons, emergency)
    if talks:
        return NoMatch((), candidates, (*_weighed(screened, "chatter"), *reasons), emergency, talk=True)
    offered, window = _offered(understood, ranking, index)
    if offered:
        return Suggestions(offered, candidates, reasons, emergency, window=window)
    concepts = understood.reading.concepts
    nearest = tuple(m for m in ranking if any(index.asks_about(m.poem_id, c) for c in concepts))[: by_hand.MOST_NEAREST]
    return NoMatch(nearest, candidates, reasons, emergency)


def _offered(understood: Understood, ranking: tuple[Match, ...], index: Index) -> tuple[tuple[Match, ...], str | None]:
    """Return what is near enough to be offered, and the first one's id where the question lies outside its window."""
    least = SUGGEST_FROM * (by_hand.BY_NAMES_ALONE if understood.language else 1.0)
    offered = tuple(m for m in ranking if m.confidence >= least)[: by_hand.MOST_SUGGESTIONS]
    if not offered or (not understood.reading.concepts and _is_bare(understood, offered[0])):
        return (), None
    return offered, offered[0].poem_id if index.leaves_out(offered[0].poem_id, understood) else None


def _unheard(
    screened: Screened, why: str, candidates: tuple[Match, ...], reasons: tuple[Reason, ...]
) -> Redirect | Silence:
    """Return what is said to something overheard that is not for us: nothing, unless somebody may be in danger."""
    if screened.shares["emergency"] >= POSSIBLE_IN_TALK_FROM:
        return Redirect("emergency", candidates, (*_weighed(screened, "emergency"), *reasons), screened.emergency)
    return Silence(candidates, (Reason("not for us", why), *_weighed(screened, "chatter")))


def _topic(understood: Understood, ranking: tuple[Match, ...], index: Index) -> Bearing | None:
    """Return the POEMs that a question asks for as a topic, where the nearest would be answered or offered.

    Not of what is half read, nor about people whom the nearest did not take, nor beyond its window: then nothing is
    answered outright. Nor over a longer time than any of them tells of, nor of what is not to go with a drug that none
    of them asked about.
    """
    best = ranking[0] if ranking else None
    if best is None or understood.doubtful or understood.language:
        return None
    if best.confidence < _more_than_chance(index) or best.features["people_differ"] or best.features["outside"]:
        return None
    found = bearing(understood, ranking, index)
    if found is None or not found.as_topic or index.leaves_out(best.poem_id, understood):
        return None
    if _keeps_off_another(understood, (*found.surely, *found.perhaps), index):
        return None
    return None if all(index.lasts_beyond(poem_id, understood) for poem_id in found.surely) else found


def _keeps_off_another(understood: Understood, poems: tuple[str, ...], index: Index) -> bool:
    """Tell whether a question denies a treatment that none of these studies asked about: "not to go with warfarin"."""
    denied = [concept for concept in understood.asked.scope.denied if concept.kind == "intervention"]
    return any(not any(index.asks_about(poem_id, concept) for poem_id in poems) for concept in denied)


def _more_than_chance(index: Index) -> float:
    """Return from which confidence on the POEMs near a question are more than the many that come near by chance.

    In a base with twice the POEMs twice as many come near that answer nothing, and then make a topic, or pass for
    trials of one question; so it takes twice the odds (`benchmarks.crowded`).
    """
    size = len(index.parts)
    if size <= by_hand.USUAL:
        return SUGGEST_FROM
    odds = SUGGEST_FROM / (1 - SUGGEST_FROM) * size / by_hand.USUAL
    return odds / (1 + odds)


def _several(topic: Bearing) -> Reason:
    count = len(topic.surely) + len(topic.perhaps)
    return Reason("topic", f"it bears on {count} POEMs, and names nothing that only one of them studied")


def _names_an_arm(understood: Understood) -> bool:
    """Tell whether a treatment or test is named: of a bare condition, trials on one question may still be many."""
    return any(concept.kind == "intervention" for concept in understood.reading.concepts)


def _is_bare(understood: Understood, best: Match) -> bool:
    """Tell whether a message without a clinical concept holds too little to offer anything by: "yes", "test"."""
    known = len(understood.reading.words) - understood.unknown
    sure = best.features["trial_named"] or best.confidence >= by_hand.SURE_IF_BARE
    return known <= by_hand.TOO_FEW and not sure


def _not_for_us(
    screened: Screened, understood: Understood, best: Match | None, elsewhere: RedirectKind | None, *, clear: bool
) -> str:
    """Return why an overheard message is none of our business, or nothing when it asks something that is."""
    shares, concepts = screened.shares, understood.reading.concepts
    few = len(understood.reading.words) <= by_hand.FEW_WORDS
    named = best is not None and best.features["trial_named"] and few and shares["chatter"] < by_hand.SURELY_TALK
    bare = few and len(understood.reading.words) > 1  # as in a search box
    if clear and (named or (bare and len(concepts) > 1 and shares["chatter"] < by_hand.SMALL_TALK)):
        return ""
    colleagues = shares["policy"] if shares["policy"] < by_hand.WAYS_OF_A_HOUSE else 0.0
    if shares["chatter"] + colleagues >= by_hand.TALK * (1 - shares["emergency"]):
        return "this tells something, or is about the workplace"
    if elsewhere == "policy" and not concepts:
        return "this is asked of colleagues"
    if (
        concepts
        or shares["question"] >= by_hand.ASKS_FOR_SURE
        or (elsewhere and shares[elsewhere] >= by_hand.ASKS_FOR_SURE)
    ):
        return ""
    return "nothing clinical was asked"


def _elsewhere(
    screened: Screened, understood: Understood, best: Match | None, index: Index, *, clear: bool, topic: bool
) -> RedirectKind | None:
    """Return where a question belongs if not here; what asks for a topic that is here must ask for that as plainly.

    A study of doses answers two doses compared, but not one patient's dose; a study of two drugs answers whether they
    go together.
    """
    near = best is not None and best.confidence >= SUGGEST_FROM
    likely = topic or (best is not None and best.confidence >= by_hand.LIKELY)
    kind = screened.redirect("answers" if clear or likely else "near" if near else "none")
    if kind == "interaction" and near and _is_one_drug_for_a_disease(understood, index):
        return None
    if kind == "interaction" and _has_no_second_drug(understood, index):
        kind = screened.redirect("near")
    if not (clear and best):
        return kind
    wants_a_dose = kind == "dose" or ("dose" in understood.aspects.intents and not screened.compares)
    if wants_a_dose and "dose" not in index.intents(best.poem_id):
        return "dose"
    if kind == "dose" and screened.compares:
        return None
    if kind == "interaction" and all(index.asks_about(best.poem_id, c) for c in understood.reading.concepts):
        return None
    return kind


def _is_one_drug_for_a_disease(understood: Understood, index: Index) -> bool:
    """Tell whether a treatment and a disease are named, and so no second drug to go with it."""
    return _has_no_second_drug(understood, index) and any(c.kind == "condition" for c in understood.reading.concepts)


def _has_no_second_drug(understood: Understood, index: Index) -> bool:
    """Tell whether something is named besides at most one drug."""
    concepts = understood.reading.concepts
    drugs = sum(index.reader.is_drug(concept) for concept in concepts)
    return drugs < 2 and len(concepts) > drugs


_KINDS_IN_WORDS: Mapping[RedirectKind | Literal["chatter"], str] = {
    "emergency": "somebody is in danger now",
    "chatter": "nothing is asked of a base of studies",
    "personal": "it is about the writer's own health, or a relative's",
    "dose": "a dose is wanted",
    "interaction": "a drug is to be checked for safety",
    "diagnosis": "a finding is to be read, or a disease named",
    "coding": "it is about codes, bills or certificates",
    "policy": "it is about the ways of a house",
    "legal": "it is about the law",
}


def _weighed(screened: Screened, kind: RedirectKind | Literal["chatter"]) -> tuple[Reason, ...]:
    """Return what a message was taken for, and the signs that weighed most."""
    taken = f"this asks for something else: {kind}" if kind != "chatter" else "this is talk"
    told = [Reason("elsewhere", f"{taken} ({_KINDS_IN_WORDS[kind]}, {round(100 * screened.shares[kind])}% sure)")]
    if kind == "emergency" and screened.tripwire:
        told = [Reason("elsewhere", f"{taken}, by the rule “{screened.tripwire}”")]
    if screened.because:
        told.append(Reason("weighed", f"what weighed most: {'; '.join(screened.because)}"))
    return tuple(told)


def _siblings(ranking: tuple[Match, ...], index: Index) -> tuple[Match, ...]:
    """Return the close runners-up that study the same question as the best."""
    same = index.siblings(ranking[0].poem_id) if ranking else frozenset()
    return tuple(
        m for m in ranking[1 : 1 + by_hand.MOST_SIBLINGS] if m.poem_id in same and m.confidence >= SUGGEST_FROM
    )


def _is_tied(ranking: tuple[Match, ...], index: Index) -> bool:
    """Tell whether a POEM on another question fits as well as the best: one of them is meant, and nothing tells which.

    The larger the base, the more POEMs a short question fits.
    """
    same = index.siblings(ranking[0].poem_id) if ranking else ()
    rivals = (match.logit for match in ranking[1:] if match.poem_id not in same)
    return any(ranking[0].logit - rival < by_hand.TIED for rival in rivals)


def _is_clear(best: Match, siblings: tuple[Match, ...], index: Index) -> bool:
    """Tell whether to answer outright: sure of one POEM, or sure that it is one of a few on the same question.

    Never when it asks about people whom the study did not take. Trials of one question share the probability between
    them; the answer names the others beside it. Those that disagree do not: which one to open is the asker's choice.
    """
    if best.features["people_differ"] or best.features["outside"]:
        return False
    apart = index.dissenters(best.poem_id)
    together = best.confidence + sum(match.confidence for match in siblings if match.poem_id not in apart)
    its_share = max(by_hand.ITS_SHARE * ANSWER_FROM, _more_than_chance(index))
    return best.confidence >= ANSWER_FROM or (best.confidence >= its_share and together >= ANSWER_WITH_SIBLINGS_FROM)


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
        reasons += [
            Reason("outside", f"the nearest POEM's study took {one.took}; you ask about {one.asked}")
            for one in index.outside(best.poem_id, understood.asked)
        ]
        if index.leaves_out(best.poem_id, understood):
            reasons.append(Reason("window", "it lies outside the time, age or level within which the effect was shown"))
        aside = [c.name for c in concepts if index.mentions(c) and not index.asks_about(best.poem_id, c)]
        if aside:
            reasons.append(Reason("not asked", f"the nearest POEM does not ask about: {', '.join(aside)}"))
        reasons.append(Reason("nearest phrasing", f"nearest phrasing: {best.phrasing}"))
    return tuple(reasons)
