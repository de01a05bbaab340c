"""The messages that the gate learns from: written as their guide says, and the shipped table fitted to them."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from benchmarks import messages
from bot.core.question.gate import weights
from bot.core.question.gate.kinds import KINDS
from bot.core.question.gate.table import WEIGHTS

SHIPPED = list(messages.shipped())
LANGUAGES = ("de", "es", "fr", "it", "nl", "pt")
IDENTIFIERS = re.compile(
    r"@\w+\.\w|https?:|\b\d{7,}\b|\b\d{3}[- ]\d{3}[- ]\d{4}\b|\b\d{3}-\d{2}-\d{4}\b|"
    r"\b(?:dob|born|mrn|nhs no|hosp no)\b\W{0,3}\d|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b",
    re.IGNORECASE,
)


def test_every_kind_has_many_examples_by_several_writers() -> None:
    """A kind that one hand wrote is known in that hand only."""
    for kind in KINDS:
        own = [example for example in SHIPPED if example.kind == kind]
        assert len(own) > 100
        assert len({example.writer for example in own}) >= 6


def test_no_message_stands_twice() -> None:
    """Not in one file, and not as two kinds."""
    seen: dict[str, list[str]] = defaultdict(list)
    for example in SHIPPED:
        seen[messages.plain(example.text)].append(f"{example.kind}: {example.text}")
    assert [twice for twice in seen.values() if len(twice) > 1] == []


def test_no_message_holds_an_identifier() -> None:
    """No address, number of a record, phone or date of birth."""
    assert [example.text for example in SHIPPED if IDENTIFIERS.search(example.text)] == []


def test_triples_are_three_look_alikes() -> None:
    """An emergency, a question and talk stand together, and are kept apart together."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for example in SHIPPED:
        if example.group.startswith("triples:"):
            blocks[example.group].append(example.kind)
    assert len(blocks) > 150
    assert all(kinds == ["emergency", "question", "chatter"] for kinds in blocks.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_emergencies(language: str) -> None:
    """And the questions and talk that are none."""
    own = [example.kind for example in SHIPPED if example.group.startswith(f"{language}:")]
    assert own.count("emergency") >= 30
    assert {"question", "chatter"} <= set(own)


def test_a_line_without_its_kind_is_told_with_file_and_line(tmp_path: Path) -> None:
    """A curator who edits by hand is told where."""
    tmp_path.joinpath("triples.txt").write_text("# by me\nchatter: bed 4 fitted\nbed 4 fits\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"triples\.txt, line 3: write the kind"):
        list(messages.shipped(tmp_path))
    tmp_path.joinpath("triples.txt").write_text("urgent: bed 4 fitting\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"triples\.txt, line 1: there is no kind 'urgent'"):
        list(messages.shipped(tmp_path))


def test_the_table_was_fitted_to_these_messages() -> None:
    """Whoever adds a line fits the gate anew."""
    assert messages.digest(SHIPPED) == weights.DIGEST, "the messages changed: run `make calibrate`"


def test_the_table_is_small() -> None:
    """At most 1.3 MB, and every weight one printed character, for each kind and for each unit."""
    assert len((weights.TABLE + weights.WORDS).encode()) < 1_300_000
    assert len(WEIGHTS) > 10_000
    assert {len(coded) for coded in WEIGHTS.values()} == {len(KINDS), len(KINDS) + len(weights.UNIT_BIAS)}
