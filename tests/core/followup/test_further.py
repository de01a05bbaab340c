"""What stands behind a card: other POEMs, sources, the effect at another risk."""

from bot.core.followup.further import at_risk, has_dial, others_of, sources
from bot.core.matching.knowledge import KnowledgeBase

KLAZEN = "vertebroplasty-vertos2-2010"


def test_who_disagrees_comes_first(shipped: KnowledgeBase) -> None:
    """Linked studies before near ones; never the POEM itself."""
    poem = shipped.poems[KLAZEN]
    found = [p.id for p in others_of(poem, shipped)]
    assert found[:3] == [p.id for p in shipped.dissenting(poem)]
    assert KLAZEN not in found
    assert len(found) == len(set(found))


def test_sources_say_who_has_not_reviewed_it(shipped: KnowledgeBase) -> None:
    """The whole citation, its links and its standing."""
    reply = sources(shipped.poems[KLAZEN])
    lines = " ".join(line for section in reply.sections for line in section.lines)
    assert "Vertebroplasty versus conservative" in lines
    assert "Not yet reviewed by a clinician" in lines
    assert {link.text for link in reply.links} >= {"PubMed", "DOI"}


def test_the_dial_is_an_extrapolation_or_nothing(shipped: KnowledgeBase) -> None:
    """A ratio of a randomised trial is carried over and labelled; a mean is not."""
    jupiter = shipped.poems["statin-jupiter-2008"]
    assert has_dial(jupiter)
    assert "An extrapolation" in at_risk(jupiter, 0.1).sections[0].lines[0]
    assert not has_dial(shipped.poems[KLAZEN])
    assert at_risk(shipped.poems[KLAZEN], 0.1).tone == "none"
