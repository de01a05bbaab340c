"""Finding a POEM without a question: by headline, topic or trial name, and along a specialty."""

import re

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.shelves import SPECIALTIES, shelf, titled, topics
from bot.core.matching.topic import bearing


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("vertos", "vertebroplasty-vertos4-2018"),
        ("INVEST", "vertebroplasty-kallmes-2009"),
        ("honey", "child-cough-honey-paul-2007"),
        ("allhat", "hypertension-allhat-2002"),
        ("psa", "psa-screening-erspc-2014"),
        ("knee steroid", "knee-oa-steroid-cartilage-mcalindon-2017"),
    ],
)
def test_what_is_typed_finds_it_near_the_top(typed: str, found: str, shipped: KnowledgeBase) -> None:
    """A trial's name, a word of the headline, a topic: among the first three."""
    assert found in [poem.id for poem in titled(typed, shipped)[:3]]


def test_nothing_typed_shows_the_beginning(shipped: KnowledgeBase) -> None:
    """Before anything is typed, the first headlines; what fits nothing finds nothing."""
    assert len(titled("", shipped)) == 25
    assert titled("zzyzzx", shipped) == ()


def test_every_poem_stands_on_one_shelf(shipped: KnowledgeBase) -> None:
    """The shelves together hold each POEM once."""
    ids = [poem.id for specialty in SPECIALTIES for poem in shelf(specialty, shipped)]
    assert sorted(ids) == sorted(shipped.poems)


def test_the_topics_of_a_shelf_lead_to_all_their_studies(shipped: KnowledgeBase) -> None:
    """Each name is one that two or more POEMs share; a shelf of single studies has none."""
    found = {specialty: topics(specialty, shipped) for specialty in SPECIALTIES}
    assert "vertebroplasty" in found["Musculoskeletal"]
    assert "oseltamivir" in found["Infectious disease"]
    assert found["Dermatology"] == ()
    for name in (name for names in found.values() for name in names):
        understood = shipped.index.understand(name)
        bears = bearing(understood, shipped.index.rank(understood), shipped.index)
        assert bears, name
        assert len(bears.surely) > 1, name


def test_what_fits_best_stands_first(shipped: KnowledgeBase) -> None:
    """What has the word in its headline or id comes before what has it elsewhere."""
    found = titled("pain", shipped, most=len(shipped))
    whole = ["pain" in re.findall(r"\w+", f"{poem.headline.lower()} {poem.id}") for poem in found]
    assert any(whole)
    assert whole[: sum(whole)] == [True] * sum(whole)
