"""What the features of a message add up to, by the fitted table."""

import pytest

from bot.core.question.gate import table, weights

BIAS, UNIT_BIAS = (0.5, -0.5), (0.0, -3.0)
OUT = ((1.0, -1.0), (10.0, 10.0))


def coded(*steps: int) -> bytes:
    return bytes(80 + n for n in steps)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two kinds, two units, steps of a tenth."""
    for name, value in {
        "BIAS": BIAS, "STEP": 0.1, "UNIT_BIAS": UNIT_BIAS, "UNIT_STEP": 0.1, "UNIT_OUT": OUT,
    }.items():  # fmt: skip
        monkeypatch.setattr(weights, name, value)
    monkeypatch.setattr(table, "KINDS", len(BIAS))


def test_without_a_known_feature_it_is_the_bias() -> None:
    """Neither unit has anything above nothing to hand on."""
    assert table.logits_of([], 1.0) == pytest.approx(BIAS)


def test_a_pair_speaks_for_itself_alone() -> None:
    """It has weights for the kinds and none for the units."""
    assert table.logits_of([("in bay", coded(3, -2))], 1.0) == pytest.approx((0.5 + 0.3, -0.5 - 0.2))


def test_words_speak_once_more_together() -> None:
    """A unit hands on what it is given above nothing: here the first one 0.7, the second one, far below it, nothing."""
    hits = [("choking", coded(1, 0, 4, 10)), ("steak", coded(0, 1, 3, 10)), ("in bay", coded(3, -2))]
    linear = (0.5 + 0.1 + 0.3, -0.5 + 0.1 - 0.2)
    assert table.logits_of(hits, 1.0) == pytest.approx((linear[0] + 0.7, linear[1] - 0.7))


def test_in_a_long_message_each_counts_less() -> None:
    """For the kinds and for the units alike."""
    hits = [("choking", coded(2, 0, 4, 0))]
    assert table.logits_of(hits, 0.5) == pytest.approx((0.5 + 0.1 + 0.2, -0.5 - 0.2))
