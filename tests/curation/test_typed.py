"""Later studies and a dispute are read as they are typed, and what cannot be read is said with its line."""

from typing import Any

import pytest
import yaml

from bot.curation import dispute_in_words, dispute_of_words, later_in_lines, later_of_lines
from bot.errors import DocumentError
from bot.settings import SHIPPED_KNOWLEDGE

SAID = "2025 | confirms | MINT-H 2 | Again no clear difference, 58% against 55%. | https://example.org/mint-h-2"
STUDY: dict[str, Any] = {
    "year": 2025,
    "relation": "confirms",
    "study": "MINT-H 2",
    "finding": "Again no clear difference, 58% against 55%.",
    "source": "https://example.org/mint-h-2",
}
DISPUTE = {"sentence": "Critics hold that the maker chose the result.", "source": "https://example.org/a?b=1&c=2"}


def test_a_study_is_a_line() -> None:
    """Its address may be left out; empty lines and spaces count for nothing, nor do capitals of the relation."""
    assert later_of_lines(SAID) == [STUDY]
    assert later_in_lines([STUDY, STUDY]) == f"{SAID}\n{SAID}"
    bare = {name: value for name, value in STUDY.items() if name != "source"}
    assert later_of_lines(f"\n  {SAID.rpartition(' | ')[0].replace('confirms', ' Confirms')}|\n\n{SAID}") == [
        bare,
        STUDY,
    ]
    assert later_of_lines(" \n") == []


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("a new trial found the same", "I cannot read line 2, “a new trial found the same”. Write each study"),
        ("2025 | confirms | MINT-H 2", "Write each study in a line of its own as: year | relation"),
        ("2025 | confirms | | It found nothing.", "I cannot read line 2"),
        (f"{SAID} | more", "I cannot read line 2"),
        (SAID.replace("2025", "last year"), "In line 2 “last year” is no year"),
        (
            SAID.replace("confirms", "proves"),
            "In line 2 “proves” is no relation. It is one of: contradicts, supersedes",
        ),
        (SAID.replace("https://", ""), "In line 2 “example.org/mint-h-2” is no address"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(line: str, why: str) -> None:
    """And what to do."""
    with pytest.raises(DocumentError) as caught:
        later_of_lines(f"{SAID}\n{line}")
    assert why in str(caught.value)


def test_a_dispute_is_a_sentence_and_its_address() -> None:
    """The address may be left out, the sentence may not."""
    typed = f"{DISPUTE['sentence']} {DISPUTE['source']}"
    assert dispute_of_words(typed) == DISPUTE
    assert dispute_in_words(DISPUTE) == typed
    assert dispute_of_words("It is disputed.") == {"sentence": "It is disputed."}
    assert dispute_of_words(" ") is None
    with pytest.raises(DocumentError, match="What is disputed"):
        dispute_of_words("https://example.org/a")


def test_what_is_shipped_comes_back_as_it_was() -> None:
    """Every later study and every dispute, read as it is shown in the form."""
    for path in sorted(SHIPPED_KNOWLEDGE.glob("poems/*.yaml")):
        poem = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        assert later_of_lines(later_in_lines(poem.get("later"))) == (poem.get("later") or []), path
        assert dispute_of_words(dispute_in_words(poem.get("contested"))) == poem.get("contested"), path


@pytest.mark.parametrize("odd", [None, 12, "later", [1, 2], {"a": 1}])
def test_what_stands_there_in_another_shape_is_shown_as_nothing(odd: Any) -> None:
    """A draft that was written by hand opens all the same."""
    assert later_in_lines(odd) == ""
    assert dispute_in_words(odd) == ""
