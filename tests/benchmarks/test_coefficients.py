"""The shipped weights fit the features, the signs and the knowledge they were fitted to."""

import math

import pytest

from benchmarks import data
from benchmarks.calibrate import Provenance, recorded, saved_fingerprint, written
from benchmarks.data import Fingerprint
from benchmarks.judging import Thresholds, shipped
from benchmarks.metrics import Rate
from benchmarks.model import SHIPPED, Coefficients, ranked
from benchmarks.signs import OF_RANKING, ONLY_JUDGES, ONLY_RANKS, check, sign
from bot.core.matching import coefficients
from bot.core.matching.index import Match

MOST_CHANGED = 0.10


def matches(text: str) -> tuple[Match, ...]:
    index = data.knowledge().index
    return index.rank(index.understand(text))


def test_every_feature_has_a_sign_and_every_weight_a_feature() -> None:
    features = matches("vertebroplasty for compression fracture?")[0].features.keys()
    check(features)
    assert SHIPPED.ranker.keys() <= features - OF_RANKING - ONLY_JUDGES
    assert SHIPPED.judge.keys() <= features - ONLY_RANKS


@pytest.mark.parametrize("weights", [SHIPPED.ranker, SHIPPED.judge])
def test_no_weight_goes_against_its_sign(weights: dict[str, float]) -> None:
    assert [name for name, weight in weights.items() if weight * sign(name) < 0] == []


def test_a_feature_without_a_sign_is_named() -> None:
    with pytest.raises(LookupError, match=r"'moonlight'.*benchmarks/signs\.py"):
        check(["score", "moonlight"])


@pytest.mark.parametrize("question", data.questions()[::40], ids=lambda q: q.id)
def test_the_benchmarks_rank_and_judge_as_the_index_does(question: data.Question) -> None:
    found = matches(question.text)
    again = ranked(found[::-1], SHIPPED)
    assert [m.poem_id for m in again] == [m.poem_id for m in found]
    assert all(math.isclose(a.confidence, b.confidence, abs_tol=1e-9) for a, b in zip(again, found, strict=True))


def test_the_knowledge_is_still_what_the_weights_were_fitted_to() -> None:
    poems, terms = saved_fingerprint().changed(data.fingerprint(data.knowledge()))
    assert max(poems, terms) <= MOST_CHANGED, (
        f"{poems:.0%} of the POEMs and {terms:.0%} of the vocabulary changed: run `make calibrate`"
    )


def test_a_fingerprint_tells_how_much_changed() -> None:
    before = Fingerprint({"a": "1", "b": "1", "c": "1", "d": "1"}, {"x": "1"})
    after = Fingerprint({"a": "1", "b": "2", "c": "1", "e": "1"}, {"x": "1"})
    assert before.changed(after) == (0.75, 0.0)
    assert before.changed(before) == (0.0, 0.0)


def test_the_file_says_what_it_was_fitted_to_and_what_it_reached() -> None:
    found = recorded(coefficients.__doc__ or "")
    able = sum(bool(question.right) for question in data.questions())
    assert found["hit@1"][1] == found["answered right"][1] == able
    assert found["near_misses answered"][1] > 100
    assert all(count <= of for count, of in found.values())


def test_the_thresholds_are_in_order() -> None:
    thresholds = shipped()
    assert 0 < thresholds.suggest < thresholds.answer < 1 < thresholds.siblings


def test_the_same_fit_is_written_the_same_and_can_be_read_back() -> None:
    model = Coefficients(-1.00004, {"score": 2.00004, "asked": 0.00001}, 0.5, {"lead": 0.25, "logit": 1.0}).rounded()
    reached = {"hit@1": str(Rate(3, 4)), "hit@3": str(Rate(4, 4))}
    provenance = Provenance(4, 9, 2, "0123456789ab", reached)
    texts = {written(model, Thresholds(0.8, 1.4, 0.05), provenance) for _ in range(2)}
    names: dict[str, object] = {}
    exec(texts.pop(), names)  # noqa: S102 - our own text
    assert not texts
    assert names["RANKER"] == {"score": 2.0}
    assert names["RANKER_BIAS"] == -1.0
    assert names["ANSWER_FROM"] == 0.8
    assert recorded(str(names["__doc__"])) == {"hit@1": (3, 4), "hit@3": (4, 4)}
