"""What was typed is looked up among the passages of a POEM, by words that mean the same."""

import pytest

from bot.core.followup.followup import follow_up, nothing_met
from bot.core.followup.lookup.asks import Asks
from bot.core.followup.lookup.sense import Sense
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.question.reader import Reader
from bot.core.question.sayings import Sayings
from bot.core.question.vocabulary import Term, Vocabulary
from tests.core import made

SAYINGS = Sayings(
    asks={"funding": ("who paid", "industry money"), "harms": ("any harms", "is it safe")},
    alike=(("intracranial bleeding", "brain bleed"), ("bleeding", "bleed", "hemorrhage"), ("nausea", "queasy")),
    kind_of={"intracranial bleeding": "bleeding"},
)


@pytest.fixture(scope="module")
def sense() -> Sense:
    """Words with one drug, its class, and three groups that mean the same."""
    vocabulary = Vocabulary(interventions={"opioid": Term(), "oxycodone": Term.model_validate({"class": ("opioid",)})})
    return Sense(Reader(vocabulary), SAYINGS)


@pytest.mark.parametrize(
    ("typed", "told", "met"),
    [
        ("queasy", "nausea", 1.0),
        ("brain bleed", "intracranial bleeding", 1.0),
        ("bleed", "intracranial bleeding", 1.0),  # the word stands there
        ("hemorrhage", "brain bleed", 1.0),
        ("brain bleed", "bleeding", 0.4),
        ("opioid", "oxycodone", 0.75),
        ("oxycodone", "opioid", 0.4),
        ("hypo", "hypoglycemia", 0.7),
        ("admission", "admitted", 0.0),  # too little alike: that is for the sayings
        ("queasy", "bleeding", 0.0),
        ("pain", "paint", 0.0),
    ],
)
def test_a_word_is_met_by_itself_by_what_means_the_same_and_half_by_what_is_akin(
    typed: str, told: str, met: float, sense: Sense
) -> None:
    [unit] = sense.units(typed)
    assert sense.terms(told).meet(unit) == met


def test_a_phrase_is_one_thing_and_words_of_grammar_are_none(sense: Sense) -> None:
    assert [unit.text for unit in sense.units("was there any brain bleed or what")] == ["brain bleed"]


def test_what_is_asked_for_is_told_by_the_ways_of_asking() -> None:
    asks = Asks(Reader(Vocabulary()), SAYINGS)
    of, alike = asks.of("who paid for it?"), asks.alike("who paid")
    assert of["funding"] > of["harms"]
    assert sum(of.values()) == pytest.approx(1.0)
    assert alike == {"funding": pytest.approx(1.0), "harms": 0.0}


def test_nothing_is_asked_for_where_there_are_no_sayings() -> None:
    asks = Asks(Reader(Vocabulary()), Sayings())
    assert asks.of("who paid?") == {}
    assert asks.alike("who paid?") == {}


@pytest.mark.parametrize(
    ("about", "typed", "field"),
    [
        ("afib-apixaban-aristotle-2011", "brain bleeds?", "outcomes[3]"),
        ("vertebroplasty-kallmes-2009", "how many crossed over?", "outcomes[3]"),
        ("tbi-tranexamic-acid-crash3-2020", "fits?", "outcomes[8]"),
        ("hip-fracture-zoledronic-acid-lyles-2007", "spine fractures", "outcomes[1]"),
    ],
)
def test_a_passage_is_found_by_other_words(about: str, typed: str, field: str, shipped: KnowledgeBase) -> None:
    reply = follow_up(typed, shipped.poems[about], shipped)
    assert reply is not None
    assert reply.tone == "answer"
    assert field in reply.fields


def test_what_is_nowhere_in_it_is_said_to_be_missing_with_what_is_nearest(shipped: KnowledgeBase) -> None:
    reply = follow_up("dyspepsia rates", shipped.poems["afib-apixaban-aristotle-2011"], shipped)
    assert reply is not None
    assert reply.tone == "none"
    assert reply.lead.startswith("The POEM does not say.")
    assert reply.sections
    assert reply.fields


def test_another_study_that_is_named_stands_beside_it(shipped: KnowledgeBase) -> None:
    """By its name, and told apart as two studies."""
    reply = follow_up("compare with the PLCO", shipped.poems["psa-screening-erspc-2014"], shipped)
    assert reply is not None
    assert reply.topic_of == ("psa-screening-erspc-2014", "psa-screening-plco-2018")


def test_a_reply_that_is_no_question_is_told_what_is_nearest_but_small_talk_nothing(shipped: KnowledgeBase) -> None:
    poem = shipped.poems["vertebroplasty-vertos2-2010"]
    assert nothing_met("thanks, see you at lunch", poem, shipped) is None
    told = nothing_met("hmm the thing with the vertebrae", poem, shipped)
    assert told is not None
    assert told.tone == "none"


def test_of_a_recalled_poem_nothing_is_nearest() -> None:
    recalled = made.poem(status={"added": "2026-11-22", "state": "retracted"})
    assert nothing_met("hmm the pain", recalled, made.knowledge([recalled])) is None


def test_without_any_sayings_a_follow_up_is_looked_up_by_its_words() -> None:
    """A folder may hold an empty file of sayings: nothing is then like a way of asking."""
    poem = made.poem(harms="Nausea in 3 of 100.")
    base = KnowledgeBase([poem], Vocabulary())
    told = follow_up("any nausea?", poem, base)
    assert told is not None
    assert "Nausea in 3 of 100." in str(told.sections)


def test_the_p_of_a_row_is_told_beside_its_interval() -> None:
    """The card leaves it out; who asks next may ask for it."""
    effect = {"measure": "risk ratio", "value": 0.8, "ci95": (0.6, 1.1), "p": "0.11", "favours": "intervention"}
    row = {"name": "stroke", "kind": "binary", "time": "a year", "better": "lower", "effect": effect}
    poem = made.poem(outcomes=[row])
    told = follow_up("p for stroke?", poem, made.knowledge([poem]))
    assert told is not None
    assert "(95% CI 0.6 to 1.1); P = 0.11" in str(told.sections)


def test_where_nothing_is_near_it_is_told_what_there_are_results_for(shipped: KnowledgeBase) -> None:
    """Each row by name once, harms among them, and how many more there are; never a list that only seems whole."""
    reply = follow_up("gallstones?", shipped.poems["obesity-semaglutide-step1-2021"], shipped)
    assert reply is not None
    assert reply.lead == "The POEM does not say. It gives results for:"
    poem = shipped.poems["obesity-semaglutide-step1-2021"]
    (section,) = reply.sections
    names = section.lines[0].split(" · ")
    told = [name for name in names if not name.endswith("more in Details")]
    assert len(told) == len(set(told))
    assert set(told) <= {row.name for row in poem.outcomes}
    assert {row.name for row in poem.outcomes if row.role == "harm"}.intersection(told)
    left = len({row.name for row in poem.outcomes}) - len(told)
    assert (f"{left} more in Details" in names) == bool(left)


def test_what_asks_nothing_of_a_study_and_is_near_to_nothing_in_it_is_left_alone(shipped: KnowledgeBase) -> None:
    for text in ("show me the rota", "who took the blue pen", "show me your holiday pictures"):
        assert follow_up(text, shipped.poems["vertebroplasty-vertos2-2010"], shipped) is None, text
