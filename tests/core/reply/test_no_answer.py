"""What is said when no POEM answers: why, how the nearest differ, where to search; never what was typed."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from bot.core.matching.index import Match, Understood
from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.verdict import NoMatch, Suggestions, judge
from bot.core.question.gate.kinds import screen
from bot.core.reply.no_answer import (
    NOT_NO_EFFECT,
    WHY,
    as_understood,
    how_it_differs,
    reason_for,
    search_words,
    searches,
    unknown_here,
)
from bot.core.reply.verdicts import reply_to
from tests.core import made


def understand(text: str, knowledge: KnowledgeBase) -> Understood:
    return knowledge.index.understand(text)


def match(poem_id: str, *, people_differ: bool = False) -> Match:
    """Return a near POEM."""
    return Match(poem_id, 0.01, -5.0, {"people_differ": float(people_differ)}, "")


def test_reasons_are_kept_apart(shipped: KnowledgeBase) -> None:
    """Not understood; nothing on the topic; only superseded; on the topic, but another question."""
    nothing = understand("what time is the meeting", shipped)
    assert reason_for((), nothing, shipped) == "not understood"
    scaphoid = understand("brace for a scaphoid fracture", shipped)
    assert reason_for((), scaphoid, shipped) == "nothing on the topic"
    near = (match("obesity-semaglutide-step1-2021"),)
    assert reason_for(near, understand("semaglutide for acne", shipped), shipped) == "topic but not the question"
    old = made.poem(
        "old-2000",
        headline="Semaglutide looked at early",
        clinical_question="In adults, does semaglutide help?",
        status={"added": "2026-11-22", "state": "superseded"},
    )
    base = KnowledgeBase([old], shipped.vocabulary)
    assert reason_for((match("old-2000"),), understand("semaglutide for acne", base), base) == "only superseded"


def test_what_was_understood_is_spelt_out(shipped: KnowledgeBase) -> None:
    """Abbreviations in full, misspelt words as what they were taken for, never as they were typed."""
    assert as_understood(understand("VP for vcf", shipped)).startswith("I understood: vertebroplasty, vertebral")
    assert "a misspelt word as “vertebroplasty”" in as_understood(understand("vertabroplasty", shipped))
    assert as_understood(understand("what time is it", shipped)) == ""


def test_what_no_poem_mentions_is_said(shipped: KnowledgeBase) -> None:
    """A recognised concept that no POEM here studies, by its name."""
    assert "scaphoid fracture" in unknown_here(understand("brace for a scaphoid fx", shipped), shipped)
    assert unknown_here(understand("honey for cough", shipped), shipped) == ""


def test_how_the_nearest_differ(shipped: KnowledgeBase) -> None:
    """Another treatment, another condition, other people, or only another question."""
    acne = understand("semaglutide for acne", shipped)
    assert "another condition" in how_it_differs(match("obesity-semaglutide-step1-2021"), acne, shipped)
    assert "not acne" in how_it_differs(match("obesity-semaglutide-step1-2021"), acne, shipped)
    assert "another treatment or test (spironolactone, not semaglutide)" in how_it_differs(
        match("acne-spironolactone-safa-2023"), acne, shipped
    )
    kids = understand("honey for a cough in adults", shipped)
    assert "other people (children" in how_it_differs(
        match("child-cough-honey-paul-2007", people_differ=True), kids, shipped
    )
    assert how_it_differs(match("child-cough-honey-paul-2007"), kids, shipped) == "the same topic, another question"


@pytest.mark.parametrize(
    ("question", "category"),
    [
        ("how accurate is d-dimer for aortic dissection", "Diagnosis"),
        ("prognosis of aortic dissection", "Prognosis"),
        ("does semaglutide cause pancreatitis", "Etiology"),
        ("semaglutide for acne", "Therapy"),
    ],
)
def test_the_category_follows_the_question(question: str, category: str, shipped: KnowledgeBase) -> None:
    """Clinical Queries ask for the category; the filter is the narrow one."""
    found = dict(searches(understand(question, shipped), shipped))
    pubmed = found[f"PubMed: {category.lower()}"]
    assert f"AND ({category}/Narrow[filter])" in parse_qs(urlsplit(pubmed).query)["term"][0]
    assert "AND systematic[sb]" in parse_qs(urlsplit(found["PubMed: systematic reviews"]).query)["term"][0]
    assert list(found)[2:] == ["Trip", "Epistemonikos", "Cochrane Library"]
    assert all(address.isascii() and " " not in address for address in found.values())


def test_nothing_private_leaves_the_house(shipped: KnowledgeBase) -> None:
    """No name, no figure, no unknown word of the message stands in a link; concepts stand there in full."""
    text = "Mrs Janet Miller DOB 03/04/1950 MRN 884123 xyzzy: VP or teriparatide for her VCF in children with pain?"
    understood = understand(text, shipped)
    links = " ".join(unquote(address) for _, address in searches(understood, shipped)).lower()
    for private in ("janet", "miller", "mrs", "1950", "884123", "03", "xyzzy", "dob", "mrn"):
        assert private not in links
    assert "vertebroplasty" in links
    assert "teriparatide" in links
    assert not any(character.isdigit() for word in search_words(understood, shipped) for character in word)


def test_without_a_concept_there_is_nothing_to_search(shipped: KnowledgeBase) -> None:
    """No link is made of words alone."""
    assert not list(searches(understand("what time is the meeting", shipped), shipped))


def test_the_reply_holds_all_of_it(shipped: KnowledgeBase) -> None:
    """Understood, why, that absence is no evidence, the nearest with their difference, the links."""
    understood = understand("semaglutide for acne", shipped)
    near = match("obesity-semaglutide-step1-2021")
    reply = reply_to(NoMatch((near,), (near,), ()), understood, shipped)
    assert reply is not None
    assert reply.lead.startswith("I understood: semaglutide, acne.")
    assert WHY["topic but not the question"] in reply.lead
    assert reply.sections[0].lines == (NOT_NO_EFFECT,)
    assert reply.choices[0].differs
    assert len(reply.links) == 5
    lost = reply_to(NoMatch((), (), ()), understand("what time is the meeting", shipped), shipped)
    assert lost is not None
    assert lost.lead == WHY["not understood"]
    assert not lost.sections
    assert not lost.links


def test_an_offer_says_whom_the_study_took_when_it_took_others(shipped: KnowledgeBase) -> None:
    """Honey for a baby is offered only below what is known of it under one year."""
    understood = understand("honey for an 8 month old with a cough?", shipped)
    ranking = shipped.index.rank(understood)
    screened = screen("honey for an 8 month old with a cough?", understood.reading, shipped.reader)
    verdict = judge(screened, understood, ranking, shipped.index, overheard=False)
    assert isinstance(verdict, Suggestions)
    reply = reply_to(verdict, understood, shipped)
    assert reply is not None
    assert "botulism" in reply.title
    assert "window of" in reply.lead
    assert reply.choices[0].poem_id == "child-cough-honey-paul-2007"
