"""The rule that decides a verdict: thresholds, reasons, people studied, what is sent elsewhere, what is left alone."""

from dataclasses import replace

import pytest

from bot.core.matching import by_hand
from bot.core.matching.coefficients import ANSWER_FROM, ANSWER_WITH_SIBLINGS_FROM, SUGGEST_FROM
from bot.core.matching.index import Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import Answer, NoMatch, Redirect, Silence, Suggestions, Topic, Verdict, judge
from bot.core.poem.model import Poem, Window
from bot.core.question import RedirectKind, Screened, screen
from bot.core.question.gate.kinds import KINDS, MessageKind
from bot.core.question.vocabulary import Term, Vocabulary
from bot.core.reply.verdicts import reply_to
from tests.core import made


def asked(question: str, base: KnowledgeBase) -> Verdict:
    """Return the verdict on a question that is put to the bot."""
    understood = base.index.understand(question)
    screened = screen(question, understood.reading, base.reader)
    return judge(screened, understood, base.index.rank(understood), base.index, overheard=False)


QUESTION = "does vertebroplasty relieve pain of an osteoporotic fracture?"
BEST = "vertebroplasty-vertos4-2018"
STRANGER = "statin-jupiter-2008"
SIGNS = (
    "people_differ", "outside", "heart_named", "intervention_absent", "condition_aside", "lookalike_words"
)  # fmt: skip
UNOFFERED = SUGGEST_FROM / 2
A_HAIR = 1e-9


def judged(ranking: list[tuple[str, float]], base: KnowledgeBase, understood: Understood | None = None) -> Verdict:
    """Return the verdict on one question with this ranking: POEMs with how sure they are.

    The first one's trial is called by its name, so that no topic is asked for.
    """
    features = {**dict.fromkeys(SIGNS, 0.0), "trial_named": 0.0}
    matches = tuple(
        Match(poem, sure, float(-n), {**features, "trial_named": float(n == 0)}, f"asked of {poem}")
        for n, (poem, sure) in enumerate(ranking)
    )
    return judge(said(), understood or base.index.understand(QUESTION), matches, base.index, overheard=False)


@pytest.fixture
def same(shipped: KnowledgeBase) -> list[str]:
    """The other POEMs on the question, in the order of their names."""
    return sorted(shipped.index.siblings(BEST))


def test_a_topic_is_answered_with_all_of_it(shipped: KnowledgeBase) -> None:
    """Where nothing sets one POEM apart; the reasons say so. A trial called by its name is answered alone."""
    verdict = asked("does cement help", shipped)
    assert isinstance(verdict, Topic)
    assert {*verdict.surely, *verdict.perhaps} == {BEST, *shipped.index.siblings(BEST)}
    assert verdict.reasons[0].kind == "topic"
    assert "bears on 6 POEMs" in verdict.reasons[0].text
    alone = asked("does cement help in VERTOS IV", shipped)
    assert isinstance(alone, Answer)
    assert alone.match.poem_id == BEST


def usual(times: float, base: KnowledgeBase, confidence: float) -> float:
    """Return how many POEMs must be usual for a base to be so many times too large for this confidence to tell."""
    odds = confidence / (1 - confidence) / (SUGGEST_FROM / (1 - SUGGEST_FROM))
    return len(base.index.parts) / (odds * times)


def test_in_a_larger_base_a_topic_must_be_the_likelier(shipped: KnowledgeBase, monkeypatch: pytest.MonkeyPatch) -> None:
    """With ever more POEMs ever more come near by chance: up to the odds of the best match it stays a topic."""
    sure = asked("does cement help", shipped).candidates[0].confidence
    monkeypatch.setattr(by_hand, "USUAL", usual(0.99, shipped, sure))
    assert isinstance(asked("does cement help", shipped), Topic)
    monkeypatch.setattr(by_hand, "USUAL", usual(1.01, shipped, sure))
    assert not isinstance(asked("does cement help", shipped), Topic)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("does vertebroplasty lower pain over 30 years", Suggestions),
        ("does vertebroplasty help a 9 year old", NoMatch),
        ("TXA given later than 3 hrs in bleeding trauma, worse?", Suggestions),
        ("quantum chromodynamics", NoMatch),
    ],
)
def test_what_is_not_answered_outright_is_no_topic(question: str, kind: type[Verdict], shipped: KnowledgeBase) -> None:
    """Over a time that nobody followed, of people whom nobody took, beyond a window, near nothing."""
    assert isinstance(asked(question, shipped), kind)


def test_one_is_answered_from_its_threshold(shipped: KnowledgeBase) -> None:
    """And offered below it, down to the next threshold."""
    for sure, kind in (
        (ANSWER_FROM, Answer),
        (ANSWER_FROM - A_HAIR, Suggestions),
        (SUGGEST_FROM, Suggestions),
        (SUGGEST_FROM - A_HAIR, NoMatch),
    ):
        verdict = judged([(BEST, sure), (STRANGER, sure / 2)], shipped)
        assert isinstance(verdict, kind), sure
        assert [match.poem_id for match in verdict.candidates] == [BEST, STRANGER]
    assert judged([], shipped) == NoMatch((), (), judged([], shipped).reasons)


def test_of_two_that_fit_alike_neither_is_answered(shipped: KnowledgeBase, same: list[str]) -> None:
    """Unless they are on one question: then the other is named beside it."""
    seen = {**dict.fromkeys(SIGNS, 0.0), "trial_named": 1.0}
    understood = shipped.index.understand(QUESTION)
    for other, lead, kind in (
        (STRANGER, by_hand.TIED - A_HAIR, Suggestions),
        (STRANGER, by_hand.TIED, Answer),
        (same[0], 0.0, Answer | Topic),
    ):
        unnamed = {**seen, "trial_named": 0.0}  # else both trials are asked for: a topic
        ranking = (Match(BEST, 0.99, lead, seen, ""), Match(other, 0.98, 0.0, unnamed, ""))
        verdict = judge(said(), understood, ranking, shipped.index, overheard=False)
        assert isinstance(verdict, kind), (other, lead)
        assert [match.poem_id for match in verdict.candidates] == [BEST, other]


def test_trials_of_one_question_answer_together(shipped: KnowledgeBase, same: list[str]) -> None:
    """When they are sure enough between them, and the best is no less than half as sure as alone; only they count."""
    half = ANSWER_FROM / 2
    rest = ANSWER_WITH_SIBLINGS_FROM - half
    shared = [(BEST, half), (same[0], rest / 2), (same[1], rest / 2 + A_HAIR)]
    verdict = judged(shared, shipped)
    assert isinstance(verdict, Answer)
    assert (verdict.match.poem_id, verdict.also) == (BEST, tuple(same[:2]))
    for short in (
        [(BEST, half), (same[0], rest / 2), (same[1], rest / 2 - A_HAIR)],
        [(BEST, half - A_HAIR), (same[0], rest / 2), (same[1], rest / 2 + 2 * A_HAIR)],
        [(BEST, half), (same[0], rest / 2), (STRANGER, rest)],
    ):
        assert isinstance(judged(short, shipped), Suggestions), short


def test_in_a_larger_base_trials_that_answer_together_must_be_the_likelier(
    shipped: KnowledgeBase, same: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many that are half as sure are found by chance there."""
    together = [(BEST, 0.6), (same[0], 0.6), (same[1], 0.6)]
    monkeypatch.setattr(by_hand, "USUAL", usual(0.99, shipped, 0.6))
    assert isinstance(judged(together, shipped), Answer)
    monkeypatch.setattr(by_hand, "USUAL", usual(1.01, shipped, 0.6))
    assert isinstance(judged(together, shipped), Suggestions)


def test_trials_that_disagree_share_no_answer(shipped: KnowledgeBase) -> None:
    """They are offered, each with what it asked; those that agree still answer together, and a sure one alone."""
    best, agrees, opposed = "vertebroplasty-kallmes-2009", "vertebroplasty-vertos4-2018", "vertebroplasty-vapour-2016"
    unsure = ANSWER_FROM - A_HAIR
    rest = ANSWER_WITH_SIBLINGS_FROM - unsure + A_HAIR
    assert isinstance(judged([(best, unsure), (agrees, rest)], shipped), Answer)
    assert isinstance(judged([(best, unsure), (opposed, rest)], shipped), Suggestions)
    assert isinstance(judged([(best, ANSWER_FROM), (opposed, rest)], shipped), Answer)


def test_beside_an_answer_stand_at_most_three_close_siblings(shipped: KnowledgeBase, same: list[str]) -> None:
    """Of the next three, those on the same question that would be offered."""
    for following, also in (
        ([(poem, 0.5) for poem in same], same[:3]),
        ([(STRANGER, 0.5), (same[0], SUGGEST_FROM), (same[1], SUGGEST_FROM - A_HAIR), (same[2], 0.5)], same[:1]),
    ):
        verdict = judged([(BEST, ANSWER_FROM), *following], shipped)
        assert isinstance(verdict, Answer)
        assert list(verdict.also) == also


def test_at_most_five_are_offered_and_ten_are_candidates(shipped: KnowledgeBase) -> None:
    """The surest first; those below the threshold are not offered."""
    poems = [poem.id for poem in shipped][:12]
    verdict = judged([(poem, 0.5) for poem in poems], shipped)
    assert isinstance(verdict, Suggestions)
    assert [match.poem_id for match in verdict.offered] == poems[:5]
    assert [match.poem_id for match in verdict.candidates] == poems[:10]
    few = judged([(poems[0], 0.5), (poems[1], SUGGEST_FROM), (poems[2], SUGGEST_FROM - A_HAIR)], shipped)
    assert isinstance(few, Suggestions)
    assert [match.poem_id for match in few.offered] == poems[:2]


def test_nearest_are_at_most_three_that_share_a_topic(shipped: KnowledgeBase, same: list[str]) -> None:
    """Where nothing is offered; a POEM about something else is not near."""
    verdict = judged([(STRANGER, UNOFFERED), *((poem, UNOFFERED) for poem in same)], shipped)
    assert isinstance(verdict, NoMatch)
    assert [match.poem_id for match in verdict.nearest] == same[:3]


def test_the_reasons_tell_what_was_understood_and_what_is_near(shipped: KnowledgeBase) -> None:
    """What was repaired and recognised, what the nearest POEM does not ask, in this order; no unknown word."""
    index = shipped.index
    understood = replace(
        index.understand(QUESTION), repaired={"vertebroplsty": "vertebroplasty", "pian": "pain"}, unknown=1
    )
    repaired = [("repaired", "read a word as 'vertebroplasty'"), ("repaired", "read a word as 'pain'")]
    named = ("understood", "understood: vertebroplasty, pain, fragility fracture")
    told = [(reason.kind, reason.text) for reason in judged([(STRANGER, 0.1)], shipped, understood).reasons]
    aside = ("not asked", "the nearest POEM does not ask about: vertebroplasty, pain, fragility fracture")
    assert told == [*repaired, named, aside, ("nearest phrasing", f"nearest phrasing: asked of {STRANGER}")]
    told = [(reason.kind, reason.text) for reason in judged([(BEST, 0.9)], shipped).reasons]
    assert told == [named, ("nearest phrasing", f"nearest phrasing: asked of {BEST}")]
    new = index.understand("ocrelizumab?")
    told = [(reason.kind, reason.text) for reason in judged([], shipped, new).reasons]
    assert told == [("understood", "understood: ocrelizumab"), ("unknown here", "no POEM here mentions: ocrelizumab")]
    (nothing,) = judged([], shipped, index.understand("what of it?")).reasons
    assert (nothing.kind, nothing.text) == ("not understood", "no drug, procedure, test or condition recognised")


def test_other_people_than_studied_are_never_answered_outright(shipped: KnowledgeBase) -> None:
    """However sure the match is: it is offered, with whom the study took."""
    understood = shipped.index.understand(QUESTION)
    best, *_ = shipped.index.rank(understood)
    sure = replace(best, confidence=0.99)
    for differ, verdict in ((0.0, Answer), (1.0, Suggestions)):
        match = replace(sure, features={**best.features, "people_differ": differ})
        found = judge(said(), understood, (match,), shipped.index, overheard=False)
        assert isinstance(found, verdict)
        told = [reason.text for reason in found.reasons if reason.kind == "other people"]
        assert told == ["the nearest POEM studied other people than you ask about"] * int(differ)


@pytest.mark.parametrize(
    ("poem", "question", "own", "others"),
    [
        (
            "subclinical-hypothyroidism-trust-2017",
            "{} with subclinical hypothyroidism, does levothyroxine relieve symptoms?",
            ("71F", "a man in his 70s", "people over 65", "an 82\u2011year\u2011old woman"),
            ("31F", "a man in his 40s", "people under 50", "a 9 y/o", "a pregnant woman"),
        ),
        (
            "croup-low-dose-dexamethasone-geelhoed-1996",
            "low dose dexamethasone for mild croup in {}?",
            ("a 14-month-old", "kids aged 2 to 4", "a girl of 3", "an 8 mo infant"),
            ("a 15-year-old", "adults", "people over 40", "a newborn"),
        ),
        (
            "menopause-hormones-whi-2002",
            "do estrogen plus progestin prevent heart disease in {}?",
            ("women over 60", "postmenopausal women aged 55 to 65", "a 58-year-old woman"),
            ("women in their 30s", "women over 80", "men of 55-64"),
        ),
        (
            "psa-screening-erspc-2014",
            "does psa screening lower prostate cancer deaths in {}?",
            ("men over 55", "a 60-year-old man", "men aged 55\u201365"),
            ("men under 45", "a man in his 80s", "octogenarians"),
        ),
        (
            "skin-abscess-tmp-smx-talan-2016",
            "trimethoprim-sulfamethoxazole after drainage of a skin abscess in {}?",
            ("a 16-year-old", "people over 50", "a man of 40"),
            ("a 4-year-old", "kids under 10", "toddlers", "infants aged 6 months"),
        ),
    ],
)
def test_an_age_that_was_not_studied_is_never_answered_outright(
    shipped: KnowledgeBase, poem: str, question: str, own: tuple[str, ...], others: tuple[str, ...]
) -> None:
    """In whatever way it is put; one that was, or that overlaps, speaks against no study."""
    for people in own:
        assert not _named(poem, asked(question.format(people), shipped)).features["people_differ"], people
    for people in others:
        verdict = asked(question.format(people), shipped)
        assert _named(poem, verdict).features["people_differ"], people
        assert not (isinstance(verdict, Answer) and verdict.match.poem_id == poem), people


def _named(poem: str, verdict: Verdict) -> Match:
    return next(match for match in verdict.candidates if match.poem_id == poem)


# ---- the rest of the rule, on made matches and a small made knowledge base -------------------------------------------

VOCABULARY = Vocabulary(
    interventions={
        "cement": Term(),
        "brace": Term(),
        "clotting drug": Term(),
        "warfarin": Term.model_validate({"class": ("clotting drug",)}),
        "statin": Term(),
    },
    conditions={"fracture": Term(), "gout": Term(), "sepsis": Term()},
)

CEMENT = "does cement ease a fracture?"


def poem(poem_id: str, question: str, *not_asked: str) -> Poem:
    """Return a POEM that asks one question, with nothing in it that another question could be about."""
    return made.poem(
        poem_id,
        headline=question,
        clinical_question=question,
        bottom_line="It was not shown to help.",
        also_asked=[],
        not_asked=list(not_asked),
        study={
            "intervention": "what was given",
            "comparison": "what was not",
            "population": {"n": 202, "who": "adults"},
        },
        citation={"title": "A report"},
    )


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    """POEMs on cement for a fracture, on how much statin for gout, and on warfarin with a statin."""
    return KnowledgeBase(
        [
            poem("cement", "does cement ease a fracture"),
            poem("dose", "what dose of statin for gout"),
            poem("pair", "does warfarin together with a statin help"),
            *(poem(f"other-{n}", f"is a brace of kind {n} any good") for n in range(12)),
        ],
        VOCABULARY,
    )


def said(
    kind: MessageKind = "question", share: float = 0.95, *signs: str, tripwire: str = "", **others: float
) -> Screened:
    """Return what the gate made of a message: this kind, this likely, for these signs; the rest is a question."""
    rest = {"question": 1 - share - sum(others.values()), kind: share, **others}
    shares: dict[MessageKind, float] = {name: rest.get(name, 0.0) for name in KINDS}
    return Screened(shares, tripwire, frozenset(signs), ())


def match(poem_id: str, confidence: float) -> Match:
    return Match(poem_id, confidence, 0.0, {**dict.fromkeys(SIGNS, 0.0), "trial_named": 0.0}, "a phrasing")


def verdict(
    base: KnowledgeBase, text: str, *ranking: Match, screened: Screened | None = None, overheard: bool = False
) -> Verdict:
    """Return the verdict on a text with these matches, best first."""
    return judge(screened or said(), base.index.understand(text), ranking, base.index, overheard=overheard)


# ---- sent elsewhere --------------------------------------------------------------------------------------------------

A_DOSE, COMPARES, EVIDENCE = "what dose of statin for gout?", "a comparison", "a wish for evidence"


@pytest.mark.parametrize("kind", ["personal", "diagnosis", "coding", "policy", "legal"])
def test_what_the_gate_sends_elsewhere_is_never_answered(base: KnowledgeBase, kind: RedirectKind) -> None:
    """However sure the match, when it is hardly a question."""
    found = verdict(base, CEMENT, match("cement", 0.999), screened=said(kind))
    assert isinstance(found, Redirect)
    assert (found.kind, found.emergency) == (kind, None)
    assert found.reasons[0].kind == "elsewhere"


def test_a_poem_near_it_speaks_for_a_question(base: KnowledgeBase) -> None:
    """What may be either is sent elsewhere when no POEM is near it, and answered when one clearly answers."""
    either = said("coding", 0.5)
    assert isinstance(verdict(base, CEMENT, screened=either), Redirect)
    assert isinstance(verdict(base, CEMENT, match("cement", 0.99), screened=either), Answer)
    third = said("coding", 0.3)
    assert isinstance(verdict(base, CEMENT, screened=third), Redirect)
    assert isinstance(verdict(base, CEMENT, screened=said("coding", 0.3, EVIDENCE)), NoMatch)


def test_a_dose_is_answered_only_from_a_study_that_asked_about_doses(base: KnowledgeBase) -> None:
    """Not from another study, not when the match is unsure, and never for one patient."""
    dose = said("dose", 0.95, COMPARES)
    assert isinstance(verdict(base, A_DOSE, match("dose", 0.99), screened=dose), Answer)
    assert isinstance(verdict(base, A_DOSE, match("cement", 0.99), screened=dose), Redirect)
    assert isinstance(verdict(base, A_DOSE, match("dose", 0.5), screened=dose), Redirect)
    one = said("dose", 0.95, COMPARES, "one patient's weight or clearance")
    assert isinstance(verdict(base, A_DOSE, match("dose", 0.99), screened=one), Redirect)


def test_a_dose_taken_for_a_question_is_still_one(base: KnowledgeBase) -> None:
    """By its words, where the study that is found did not ask for it and no two doses are compared."""
    found = verdict(base, A_DOSE, match("cement", 0.99))
    assert isinstance(found, Redirect)
    assert found.kind == "dose"
    assert isinstance(verdict(base, A_DOSE, match("cement", 0.99), screened=said("question", 0.95, COMPARES)), Answer)


def test_safe_with_a_disease_is_no_interaction(base: KnowledgeBase) -> None:
    """One drug at most and a condition, near a POEM: a question for a study. Without a condition it is not."""
    asked = said("interaction")
    assert isinstance(verdict(base, "is a brace safe with gout?", match("cement", 0.3), screened=asked), Suggestions)
    for text, sure in (("is a brace safe?", 0.3), ("is a brace safe with gout?", UNOFFERED)):
        assert isinstance(verdict(base, text, match("cement", sure), screened=asked), Redirect), text


def test_without_a_second_drug_an_interaction_must_be_the_likelier(base: KnowledgeBase) -> None:
    """Also where no POEM is near: "a treatment for a habit" shares its words with "a drug and another"."""
    for text, kind in (("is a brace safe with cement?", NoMatch), ("is it safe?", Redirect)):
        assert isinstance(verdict(base, text, match("cement", 0.01), screened=said("interaction", 0.4)), kind), text


def test_a_likely_poem_lets_only_a_sure_request_go(base: KnowledgeBase) -> None:
    """From even odds that it answers."""
    for sure, kind in ((0.5, Suggestions), (0.49, Redirect)):
        assert isinstance(verdict(base, CEMENT, match("cement", sure), screened=said("legal", 0.6)), kind), sure


def test_an_interaction_is_answered_by_a_study_that_gave_both(base: KnowledgeBase) -> None:
    """Where the match is clear; otherwise it is sent to whoever checks interactions."""
    text = "is warfarin safe with a statin?"
    assert isinstance(verdict(base, text, match("pair", 0.99), screened=said("interaction")), Answer)
    assert isinstance(verdict(base, text, match("cement", 0.99), screened=said("interaction")), Redirect)
    assert isinstance(verdict(base, text, match("pair", 0.5), screened=said("interaction")), Redirect)


def test_small_talk_is_told_what_can_be_asked(base: KnowledgeBase) -> None:
    """And offered nothing, unless a POEM clearly answers."""
    talk = said("chatter", 0.7)
    found = verdict(base, "who has the stapler?", match("cement", 0.5), screened=talk)
    assert isinstance(found, NoMatch)
    assert found.talk
    assert isinstance(verdict(base, CEMENT, match("cement", 0.99), screened=talk), Answer)
    assert isinstance(verdict(base, CEMENT, match("cement", 0.5), screened=said("chatter", 0.5)), Suggestions)


def test_every_verdict_carries_the_candidates(base: KnowledgeBase) -> None:
    """Up to ten, best first, also what is sent elsewhere or met with silence."""
    ranking = tuple(match(f"other-{n}", 0.01) for n in range(12))
    assert verdict(base, CEMENT, *ranking, screened=said("coding")).candidates == ranking[:10]
    overheard = verdict(base, "hello", *ranking, screened=said("chatter"), overheard=True)
    assert (type(overheard), overheard.candidates) == (Silence, ranking[:10])


# ---- emergencies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("overheard", [False, True])
def test_a_sure_emergency_gets_its_card_alone(base: KnowledgeBase, overheard: bool) -> None:
    """Whoever says it, in whatever words, overheard or not: silence could cost a life."""
    for sure in (said("emergency", 0.78), said("chatter", 0.9, tripwire="no pulse")):
        found = verdict(base, "come quick", match("cement", 0.99), screened=sure, overheard=overheard)
        assert isinstance(found, Redirect)
        assert (found.kind, found.emergency) == ("emergency", "sure")


def test_a_possible_emergency_is_warned_of_above_the_ordinary_reply(base: KnowledgeBase) -> None:
    """An answer, an offer, none or another redirect, each under the line that tells whom to call."""
    for ranking, screened, kind in (
        ((match("cement", 0.99),), said("emergency", 0.13), Answer),
        ((match("cement", 0.5),), said("emergency", 0.13), Suggestions),
        ((), said("emergency", 0.13), NoMatch),
        ((), said("emergency", 0.13, dose=0.8), Redirect),
    ):
        found = verdict(base, CEMENT, *ranking, screened=screened)
        assert (type(found), found.emergency) == (kind, "possible")
    assert verdict(base, CEMENT, screened=said("emergency", 0.12)).emergency is None


def test_what_a_study_answers_is_answered_under_a_warning(base: KnowledgeBase) -> None:
    """When it asks in so many words and no hard rule fires; otherwise the number comes first."""
    asks = said("emergency", 0.78, EVIDENCE)
    found = verdict(base, CEMENT, match("cement", 0.99), screened=asks)
    assert (type(found), found.emergency) == (Answer, "possible")
    for screened, sure in (
        (said("emergency", 0.78), 0.99),
        (asks, 0.5),
        (said("emergency", 0.78, EVIDENCE, tripwire="no pulse"), 0.99),
    ):
        assert isinstance(verdict(base, CEMENT, match("cement", sure), screened=screened), Redirect)


# ---- overheard -------------------------------------------------------------------------------------------------------


def test_talk_is_left_alone(base: KnowledgeBase) -> None:
    """Where it may well be that nothing is asked, or no question is sure; a warning interrupts only when likely."""
    for text, screened, kind in (
        ("who has the stapler?", said("question", 0.59, dose=0.1, personal=0.1, coding=0.1, legal=0.11), Silence),
        ("who has the stapler?", said("question", 0.6, dose=0.1, personal=0.1, coding=0.1, legal=0.1), NoMatch),
        ("is the brace here?", said("chatter", 0.35), Silence),
        ("is the brace here?", said("chatter", 0.34), NoMatch),
        ("the brace looks bad", said("chatter", 0.22, emergency=0.38), Silence),
        ("the brace looks bad", said("chatter", 0.21, emergency=0.38), NoMatch),
        ("he looks bad", said("chatter", 0.45, emergency=0.54), Silence),
        ("he looks bad", said("chatter", 0.45, emergency=0.55), Redirect),
    ):
        assert isinstance(verdict(base, text, screened=screened, overheard=True), kind), (text, screened)


def test_what_is_asked_of_colleagues_is_left_alone(base: KnowledgeBase) -> None:
    """Who covers, where the key is: that is for those in the room. What names a treatment, or surely asks, is told."""
    assert isinstance(verdict(base, "who covers tonight?", screened=said("policy"), overheard=True), Silence)
    half = said("chatter", 0.2, policy=0.35, question=0.45)
    assert isinstance(verdict(base, "is the brace back?", screened=half, overheard=True), Silence)
    assert isinstance(verdict(base, "our policy on a brace?", screened=said("policy"), overheard=True), Redirect)
    assert isinstance(verdict(base, "which code?", screened=said("coding", 0.6), overheard=True), Redirect)
    unsure = said("coding", 0.5, question=0.45)
    assert isinstance(verdict(base, "which code?", screened=unsure, overheard=True), Silence)


def test_a_clinical_question_is_never_met_with_silence(base: KnowledgeBase) -> None:
    """With a concept it is answered, offered or told that there is none; without one when it surely asks."""
    for text, sure, screened, kind in (
        (CEMENT, 0.99, said(), Answer),
        (CEMENT, 0.5, said(), Suggestions),
        ("is a brace good?", UNOFFERED, said(), NoMatch),
        (
            "does it help?",
            UNOFFERED,
            said("question", 0.6, emergency=0.09, dose=0.1, personal=0.1, legal=0.11),
            NoMatch,
        ),
        ("does it help?", UNOFFERED, said("question", 0.5, diagnosis=0.3, coding=0.2), Silence),
    ):
        assert isinstance(verdict(base, text, match("cement", sure), screened=screened, overheard=True), kind), text


def test_a_few_words_that_a_poem_clearly_answers_are_a_search(base: KnowledgeBase) -> None:
    """As in a search box: two concepts, or a trial by its name, unless it is surely talk."""
    trial = replace(match("cement", 0.99), features={"people_differ": 0.0, "outside": 0.0, "trial_named": 1.0})
    many = "cement fracture monday tuesday wednesday thursday friday saturday sunday"
    for text, best, share, kind in (
        ("cement fracture", match("cement", 0.99), 0.55, Answer),
        ("cement fracture", match("cement", 0.99), 0.6, Silence),
        ("cement fracture", match("cement", 0.5), 0.55, Silence),
        ("cement", match("cement", 0.99), 0.55, Silence),
        ("VERTOS", trial, 0.97, Answer),
        ("the smoke was vertos", trial, 0.98, Silence),
        (many, trial, 0.9, Silence),
    ):
        screened = said("chatter", share)
        assert isinstance(verdict(base, text, best, screened=screened, overheard=True), kind), (text, share)


# ---- look-alikes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "nearer"),
    [
        ("does a brace ease a fracture in old age at home", 1.0),  # the look-alike itself
        ("does cement ease a fracture in old age at home", 0.0),  # what the study asked, near the look-alike too
        ("fracture brace monday tuesday wednesday thursday", 0.0),  # nearer to the look-alike, but far off
    ],
)
def test_a_lookalike_counts_when_it_is_near_and_nearer_than_any_phrasing(question: str, nearer: float) -> None:
    """Of two texts far off neither is near: under a floor a look-alike speaks against nothing."""
    lookalike = "does a brace ease a fracture in old age at home"
    one = poem("cement", "does cement ease a fracture in old age at home", lookalike)
    index = KnowledgeBase([one], VOCABULARY).index
    best = index.rank(index.understand(question))[0]
    assert best.features["is_lookalike"] == nearer


# ---- windows ---------------------------------------------------------------------------------------------------------

BLEEDING = "trauma-tranexamic-acid-crash2-2010"
HEAD = "tbi-tranexamic-acid-crash3-2020"


@pytest.fixture(scope="module")
def windowed(shipped: KnowledgeBase) -> KnowledgeBase:
    """The shipped knowledge with a window of three hours on the trial of bleeding, and none on that of head injury."""
    window = Window(what="time from injury to treatment", limit="within 3 hours", outside="After that, deaths rose.")
    changed = {BLEEDING: window, HEAD: None}
    poems = [p.model_copy(update={"window": changed[p.id]}) if p.id in changed else p for p in shipped]
    return KnowledgeBase(poems, shipped.vocabulary)


@pytest.mark.parametrize(
    "question",
    [
        "Is it too late to give tranexamic acid 4 hours after a car crash?",
        "trauma patient injured 6 hours ago and bleeding: does tranexamic acid help?",
        "is it too late for tranexamic acid in a bleeding trauma patient?",
    ],
)
def test_outside_a_window_nothing_is_answered_outright(question: str, windowed: KnowledgeBase) -> None:
    """The POEM is offered, and named as the one whose window it is."""
    verdict = asked(question, windowed)
    assert isinstance(verdict, Suggestions)
    assert verdict.window == BLEEDING
    assert BLEEDING in [match.poem_id for match in verdict.offered]


@pytest.mark.parametrize(
    "question",
    ["does tranexamic acid save lives in trauma?", "tranexamic acid within 2 hours of trauma: fewer deaths?"],
)
def test_within_a_window_the_poem_answers(question: str, windowed: KnowledgeBase) -> None:
    """A time inside, or none, stops nothing."""
    verdict = asked(question, windowed)
    assert isinstance(verdict, Topic)
    assert verdict.surely[0] == BLEEDING


def test_the_window_of_another_trial_stops_no_answer(windowed: KnowledgeBase) -> None:
    """The trial of head injury, which has none here, answers beside the one that has."""
    question = "does tranexamic acid 4 hours after a traumatic brain injury reduce early death?"
    verdict = asked(question, windowed)
    assert verdict.candidates[0].poem_id == HEAD
    assert getattr(verdict, "window", None) is None


def test_what_was_found_outside_comes_first(windowed: KnowledgeBase) -> None:
    """The window's sentence is the title; then whose window it is; no bottom line."""
    question = "Is it too late to give tranexamic acid 4 hours after a car crash?"
    reply = reply_to(asked(question, windowed), windowed.index.understand(question), windowed)
    assert reply is not None
    assert reply.title == "After that, deaths rose."
    assert reply.tone == "warning"
    assert "within 3 hours (time from injury to treatment)" in reply.lead
    assert not reply.bottom_line
    assert reply.choices[0].poem_id == BLEEDING
