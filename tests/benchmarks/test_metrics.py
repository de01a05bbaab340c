"""The figures, on outcomes made by hand."""

import pytest

from benchmarks import data
from benchmarks.data import Groups, Question, Source, fold_of, questions
from benchmarks.demands import Demand
from benchmarks.judging import Outcome, Thresholds, judged_by, shipped
from benchmarks.metrics import Rate, bins_of, figures
from bot.core.matching import verdict


def outcome(
    source: Source,
    right: str = "",
    ranking: str = "",
    *,
    answered: str = "",
    offered: str = "",
    confidence: float = 0.0,
    kind: str = "typo",
    silent: bool = False,
) -> Outcome:
    question = Question("id", "text", source, kind, frozenset(right), frozenset(), "answer" if right else "none")
    return Outcome(
        question,
        tuple(ranking),
        confidence,
        tuple(answered),
        tuple(offered),
        redirected=False,
        silent_when_overheard=silent,
    )


OUTCOMES = [
    outcome("answerable", "ab", "bac", answered="b", confidence=0.9),
    outcome("answerable", "a", "cab", answered="c", confidence=0.9),
    outcome("answerable", "a", "cba", offered="cba", confidence=0.5, kind="case"),
    outcome("answerable", "a", "cbde", confidence=0.1, kind="case"),
    outcome("answerable", "a", "bac", answered="ba", confidence=0.5, kind="case"),
    outcome("answerable", "a", "bac", answered="bc", confidence=0.5, kind="case"),
    outcome("near_misses", "", "a", answered="a", confidence=0.9),
    outcome("near_misses", "", "a", offered="a", confidence=0.3),
    outcome("near_misses", "a", "a", answered="a", confidence=0.9),
    outcome("chatter", "", "", silent=True),
    outcome("chatter", "", "a", offered="a"),
]


@pytest.mark.parametrize(
    ("name", "count", "of"),
    [
        ("hit@1", 2, 7),
        ("hit@3", 6, 7),
        ("hit@1 typo", 2, 3),
        ("hit@3 case", 3, 4),
        ("answered right", 3, 7),
        ("answered right, as a topic", 1, 7),
        ("answered or offered", 4, 7),
        ("precision", 3, 6),
        ("wrong study", 2, 7),
        ("near_misses answered", 1, 2),
        ("near_misses offered", 1, 2),
        ("chatter not silent", 1, 2),
        ("out_of_scope answered", 0, 0),
    ],
)
def test_each_rate_counts_what_its_name_says(name: str, count: int, of: int) -> None:
    assert figures(OUTCOMES).rates[name] == Rate(count, of)


def test_calibration_is_over_what_a_poem_base_may_be_asked() -> None:
    own = figures(OUTCOMES)
    errors = [0.1, 0.9, 0.5, 0.1, 0.5, 0.5, 0.9, 0.3, 0.1]
    assert own.brier == pytest.approx(sum(e * e for e in errors) / 9)
    assert sum(b.count for b in own.bins) == 9


def test_bins_are_of_equal_width_and_certainty_is_in_the_last() -> None:
    bins = bins_of([(0.0, 0.0), (0.2, 1.0), (1.0, 1.0), (0.9, 0.0)])
    assert [b.count for b in bins] == [1, 1, 0, 0, 2]
    assert bins[4].off == pytest.approx(0.45)


def test_a_rate_is_shown_with_its_count() -> None:
    assert str(Rate(3, 4)) == ".750 (3/4)"
    assert str(Rate(0, 0)) == ".000 (0/0)"


def test_a_demand_tells_whether_it_is_met() -> None:
    assert Demand("", 0.939, "", 0.94, 0.97).met == "NOT MET"
    assert Demand("", 0.94, "", 0.94, 0.97).met == "met"
    assert Demand("", 0.005, "", 0.02, 0.005, "low").met == "stretch met"


def test_thresholds_are_lent_and_given_back() -> None:
    before = vars(verdict)["ANSWER_FROM"]
    with judged_by(Thresholds(0.123, 1.5, 0.05)):
        assert vars(verdict)["ANSWER_FROM"] == 0.123
    assert vars(verdict)["ANSWER_FROM"] == before == shipped().answer


def test_every_question_reads_and_names_poems_that_are_there() -> None:
    names = set().union(*(q.right | q.related for q in questions()))
    assert len({q.id for q in questions()}) == len(questions()) > 600
    assert names <= data.knowledge().poems.keys()


def test_questions_on_one_study_are_in_one_fold() -> None:
    groups = Groups(data.knowledge(), questions())
    dealt = fold_of((groups.of_question(q) for q in questions()), 10, draw=0)
    for question in questions():
        for poem in question.right | question.related:
            assert groups.of_poem(poem) == groups.of_question(question)
    sizes = [sum(dealt[groups.of_question(q)] == fold for q in questions()) for fold in range(10)]
    assert min(sizes) > 30
