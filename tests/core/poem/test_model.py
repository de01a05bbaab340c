"""The POEM and its parts: strict, frozen, in the vocabulary of the field."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.core.poem.model import Effect, Poem, Result, is_id
from tests.core.made import outcome, poem


def test_a_poem_cannot_be_changed() -> None:
    """A snapshot stays what it was."""
    made = poem()
    with pytest.raises(ValidationError, match="frozen"):
        made.headline = "other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("state", "recalled"), [("current", False), ("superseded", False), ("retracted", True), ("withdrawn", True)]
)
def test_what_is_retracted_or_withdrawn_is_recalled(state: str, *, recalled: bool) -> None:
    """A superseded POEM may still be read; nothing of a recalled one may be used."""
    assert poem(status={"added": "2026-11-22", "state": state}).status.recalled is recalled


def test_what_is_left_out_was_not_read() -> None:
    """Nobody said that the report is silent: that is another value, which somebody must write."""
    study = poem().study
    fields = (study.masking, study.allocation, study.funding, study.analysis, study.stopped_early)
    assert fields == ("not read",) * 5
    assert study.setting == "Uncertain"


def test_a_level_of_evidence_is_never_computed() -> None:
    """It is what the source published, or nothing."""
    assert poem().level_of_evidence is None
    assert poem(level_of_evidence="1b-").level_of_evidence == "1b-"


@pytest.mark.parametrize(
    "changes",
    [
        {"headline": ""},
        {"headline": "x" * 121},
        {"bottom_line": " "},
        {"specialty": "Orthopedics"},
        {"level_of_evidence": "1"},
        {"unknown": "x"},
        {"id": "Cement 2010"},
        {"study": {"masking": "triple"}},
        {"study": {"population": {"n": 0, "who": "adults"}}},
        {"study": {"dropout_percent": 101.0}},
        {"citation": {"pmid": "PMID1"}},
        {"citation": {"doi": "doi:10.1/x"}},
        {"citation": {"year": 1066}},
        {"status": {"added": "2026-11-22", "state": "draft"}},
        {"related": {"agrees_with": ["Not An Id"]}},
        {"outcomes": [outcome(kind="ordinal")]},
        {"outcomes": [outcome(intervention={"percent": 101.0})]},
        {"outcomes": [outcome(intervention={"events": 3, "n": 2})]},
        {"outcomes": [outcome(scale=[10.0, 0.0])]},
        {"outcomes": [outcome(mcid=0.0)]},
        {"not_verified": ["study.seting"]},
        {"not_verified": ["citation.doi"]},
    ],
    ids=str,
)
def test_what_cannot_be_right_is_refused(changes: dict[str, Any]) -> None:
    """Wrong words, impossible figures and paths that lead nowhere make no POEM."""
    with pytest.raises(ValidationError):
        poem(**changes)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_figure_is_a_finite_number(value: float) -> None:
    """Neither NaN nor infinity is a result."""
    with pytest.raises(ValidationError):
        Effect(measure="risk ratio", value=value)
    with pytest.raises(ValidationError):
        Result(mean=value)


@pytest.mark.parametrize("field", ["ci95", "ci90", "nnt_ci95"])
def test_the_limits_of_an_interval_are_in_order(field: str) -> None:
    """The lower limit comes first; equal limits are allowed."""
    effect = Effect.model_validate({"measure": "risk ratio", field: (0.5, 0.5)})
    assert getattr(effect, field) == (0.5, 0.5)
    with pytest.raises(ValidationError, match=r"the lower limit comes first: \[0.5, 1.8\]"):
        Effect.model_validate({"measure": "risk ratio", field: (1.8, 0.5)})


def test_a_path_that_is_filled_may_be_marked() -> None:
    """`not_verified` holds paths of fields that carry a value, and sentences."""
    made = poem(not_verified=["study.setting", "The dose. See the report."])
    assert made.not_verified == ("study.setting", "The dose. See the report.")


@pytest.mark.parametrize("text", ["a", "cement-2010", "a-b-c", "17p", "a" * 80])
def test_ids(text: str) -> None:
    """Lower-case words and digits joined by hyphens."""
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "A", "a--b", "-a", "a-", "a b", "a.b", "a/b", "é", "a\n", "a" * 81])
def test_what_is_no_id(text: str) -> None:
    """Nothing that could be another file's name, a path or a hidden file."""
    assert not is_id(text)


def test_a_poem_survives_json() -> None:
    """What is written out as JSON is the same POEM when read."""
    made = poem(outcomes=[outcome(intervention={"events": 1, "n": 2, "percent": 50.0}, scale=[0.0, 10.0])])
    assert Poem.model_validate_json(made.model_dump_json()) == made
