"""The POEMs that fit terms best are those that a sum over all POEMs finds, whatever is left out on the way."""

from collections.abc import Mapping

import pytest

from bot.core.matching import KnowledgeBase, by_hand
from bot.core.matching.index.rarity import Rarity
from bot.core.matching.index.tables import scale_of

_ASKED = (
    "cement for a fresh vertebral fracture",
    "does honey help a child's cough at night",
    "72F with atrial fibrillation on warfarin, stopping it before surgery: bridging or none? Her kidneys are poor.",
    "statins in healthy people over 70",
    "antibiotics for sinusitis, any benefit in adults",
    "knee",
    "which patients with diabetes and heart disease should take an SGLT2 inhibitor to live longer",
)
_MOST = 12


def _rarity(shipped: KnowledgeBase) -> Rarity:
    return Rarity(shipped.index.tables, shipped.reader.ordinary.values())


def _summed(shipped: KnowledgeBase, weights: Mapping[str, float]) -> dict[str, float]:
    """Return how well each POEM fits, term by term (BM25); POEMs that hold none of the terms are left out."""
    parts = shipped.index.parts
    mean = sum(part.length for part in parts.values()) / len(parts)
    found = {}
    for poem_id, part in parts.items():
        own = {term: part.counts[term] for term in weights if term in part.counts}
        scale = scale_of(part, mean)
        if own:
            found[poem_id] = sum(weights[t] * n * (by_hand.BM25_K1 + 1) / (n + scale) for t, n in own.items())
    return found


@pytest.mark.parametrize("text", _ASKED)
@pytest.mark.parametrize("wanted", [_MOST, 24])
def test_the_nearest_are_those_of_a_sum_over_all(
    text: str, wanted: int, shipped: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their order and how well they fit; with some left out, the next ones."""
    monkeypatch.setattr(by_hand, "SCORED", wanted)
    weights = shipped.index.understand(text).weights
    summed = _summed(shipped, weights)
    best = sorted(summed, key=lambda i: (-round(summed[i], 9), i))
    for without in ((), tuple(best[:3])):
        found = _rarity(shipped).nearest(weights, _MOST, without)
        expected = [i for i in best if i not in without][:_MOST]
        assert [round(score, 9) for score, _ in found] == [round(summed[i], 9) for i in expected]
        assert {i for _, i in found[:5]} == set(expected[:5])


@pytest.mark.parametrize("text", _ASKED)
def test_what_stands_below_the_end_of_a_list_is_counted_all_the_same(
    text: str, shipped: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where lists are cut, a POEM may be missed; one that is found has its whole score."""
    monkeypatch.setattr(by_hand, "MOST_POSTINGS", 4)
    weights = shipped.index.understand(text).weights
    summed = _summed(shipped, weights)
    found = _rarity(shipped).nearest(weights, _MOST, ())
    assert found
    assert all(score == pytest.approx(summed[poem_id]) for score, poem_id in found)
    assert found == sorted(found, key=lambda one: (-one[0], one[1]))
