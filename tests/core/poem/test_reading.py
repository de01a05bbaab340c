"""What was not read is told once, and only of what a study of that design has."""

from typing import Any

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem import as_read, not_read, reading_line
from bot.core.poem.model import Read
from tests.core.made import outcome, poem

READ = {
    "masking": "double",
    "allocation": "concealed",
    "funding": "government",
    "analysis": "intention to treat",
    "stopped_early": "no",
    "dropout_percent": 3.0,
}
GAPS = ("masking", "concealment", "funding", "analysis", "early stopping", "losses", "harms")


def test_a_trial_of_which_nothing_was_read_lacks_all() -> None:
    """In the order of the header."""
    assert not_read(poem()) == GAPS
    assert not_read(poem(study=READ, harms="None was seen.")) == ()


@pytest.mark.parametrize("field", READ)
def test_each_field_is_missed_by_itself(field: str) -> None:
    """One field that was not read is one gap."""
    study = {name: value for name, value in READ.items() if name != field}
    gap = GAPS[list(READ).index(field)]
    assert not_read(poem(study=study, harms="None was seen.")) == (gap,)


@pytest.mark.parametrize("value", ["not reported", "uncertain", "unknown"])
def test_what_the_paper_does_not_report_was_read(value: str) -> None:
    """Silence of the paper is no gap of ours."""
    field = {"not reported": "masking", "uncertain": "allocation", "unknown": "funding"}[value]
    assert not_read(poem(study={**READ, field: value}, harms="None was seen.")) == ()


@pytest.mark.parametrize(
    ("design", "gaps"),
    [
        ("Cohort (prospective)", ("funding", "losses")),
        ("Case-control", ("funding",)),
        ("Diagnostic test evaluation", ("funding",)),
        ("Practice guideline", ("funding",)),
        ("Non-randomized controlled trial", ("masking", "funding", "analysis", "early stopping", "losses", "harms")),
        ("Meta-analysis (randomized controlled trials)", ("funding", "harms")),
        ("Meta-analysis (diagnostic)", ("funding",)),
    ],
)
def test_a_design_lacks_only_what_it_can_have(design: str, gaps: tuple[str, ...]) -> None:
    """Nobody conceals the allocation of a cohort; a test has no harms of a treatment."""
    assert not_read(poem(study={"design": design})) == gaps


def test_harms_were_read_where_a_row_or_a_sentence_tells_them() -> None:
    """Either is enough; losses of an arm are losses."""
    row = outcome(role="harm")
    arms: dict[str, Any] = {**READ, "dropout_percent": None, "dropout_by_arm": {"intervention": 3.0}}
    assert not_read(poem(study=READ, outcomes=[row])) == ()
    assert not_read(poem(study=arms, outcomes=[row])) == ()


@pytest.mark.parametrize(
    ("abstract", "paper", "words"),
    [
        ("full", "none", "the abstract"),
        ("part", "none", "part of the abstract"),
        ("none", "none", "what others wrote of it"),
        ("full", "part", "the abstract and part of the paper"),
        ("part", "part", "part of the abstract and of the paper"),
        ("none", "part", "part of the paper"),
        ("full", "full", "the whole paper"),
        ("none", "full", "the whole paper"),
    ],
)
def test_what_was_read_is_named(abstract: Any, paper: Any, words: str) -> None:
    """Each way in which a report can have been read."""
    assert as_read(Read(abstract=abstract, paper=paper)) == words


def test_the_line_says_it_once() -> None:
    """What was read, then what was not; either may be missing."""
    study = {name: value for name, value in READ.items() if name not in ("allocation", "funding")}
    made = poem(study=study, harms="None was seen.", read={"abstract": "full", "paper": "none"})
    assert reading_line(made) == "Appraised from the abstract; not read: concealment, funding."
    whole = poem(study=READ, harms="None was seen.")
    assert reading_line(whole) == "Appraised from the whole paper."
    assert reading_line(whole.model_copy(update={"read": None})) == ""
    assert reading_line(poem(study=READ, read=None)) == "Not read: harms."


def test_every_shipped_poem_says_what_was_read(shipped: KnowledgeBase) -> None:
    """None claims a paper that nobody read, and none calls a study silent without having read it."""
    for made in shipped:
        assert made.read is not None
        assert reading_line(made).startswith("Appraised from ")
