"""YAML is read as it is typed: nothing becomes something else."""

import pytest

from bot.library.yaml_reader import dotted, read_yaml, steps


@pytest.mark.parametrize(
    "text",
    ["no", "yes", "on", "off", "Yes", "True", "1:30", "0123", "0x1F", "1e3", "1_000", "+5", ".5", "5.", "2010-08-10",
     "12:30:00", ".nan", ".inf", "NaN", "=", "Null", "NULL", "<0.001", "10.1016/S0140-6736(10)60954-3", "5%"],
)  # fmt: skip
def test_text_stays_text(text: str) -> None:
    """What other programs turn into a boolean, a number, a time or a date is text here."""
    document = read_yaml(f"value: {text}\n", "x.yaml")
    assert (document.content, document.problems) == ({"value": text}, [])


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None), ("0", 0), ("-12", -12), ("0.50", 0.5),
     ("-0.43", -0.43), ("'0.50'", "0.50"), ('"true"', "true"), ("'#1'", "#1"), ("[1, a]", [1, "a"])],
)  # fmt: skip
def test_plain_values_are_values(text: str, value: object) -> None:
    """Only true, false, null, whole numbers and decimals are anything but text; quotes make text of them."""
    document = read_yaml(f"value: {text}\n", "x.yaml")
    assert (document.content, document.problems) == ({"value": value}, [])


def test_a_comment_is_a_comment() -> None:
    """A number sign followed by a space, or alone at the beginning of a line, begins a comment."""
    document = read_yaml("#first\na: b # as clinicians say it\n  #last\n", "x.yaml")
    assert (document.content, document.problems) == ({"a": "b"}, [])


def test_every_path_has_its_line() -> None:
    """A fault inside a list inside a group is told with its own line; what is missing, with its part's."""
    document = read_yaml("a: 1\noutcomes:\n  - name: pain\n    effect:\n      value: 3\n  - name: falls\n", "x.yaml")
    assert document.line(("outcomes", 0, "effect", "value")) == 5
    assert document.line(("outcomes", 1, "effect", "value")) == 6
    assert document.line(("citation",)) == 1


def test_windows_lines_and_folded_text_keep_their_lines() -> None:
    """Line ends of other systems and texts over several lines do not move what follows."""
    document = read_yaml("a: one\r\n  two\r\nb: |\r\n  x\r\n  y\r\nc: 1\r\n", "x.yaml")
    assert document.content == {"a": "one two", "b": "x\ny\n", "c": 1}
    assert document.line(("c",)) == 6


def test_paths_are_written_and_read_the_same_way() -> None:
    """A path in a problem leads back to its place in the file."""
    path = ("outcomes", 12, "effect", "ci95", 0)
    assert dotted(path) == "outcomes[12].effect.ci95[0]"
    assert steps(dotted(path)) == path


def test_what_is_left_unread_has_no_end_of_depth_either() -> None:
    """Brackets in the place of a key, or under a key that stands twice: the first that is too deep ends the reading."""
    for text in (f"{{{'[' * 40}: 1}}", f"a: 1\na: {'[' * 40}", f"<<: {'[' * 40}"):
        document = read_yaml(text, "x.yaml")
        assert document.problems[-1].code == "nested_too_deeply"
    assert read_yaml("[" * 100_000, "x.yaml").problems
