"""What is wrong is told in one shape, each kind under one name."""

from pathlib import Path
from typing import get_args

import bot
from bot.core.poem.problem import Problem, ProblemCode

SILENT = Problem("no_fields", "", "Nothing stands here.", "")
BLANK = Problem.warning("empty_field", "study.design", "Nothing stands here.", "Write it.")


def test_a_problem_is_said_with_its_remedy_and_where_it_is() -> None:
    """What is wrong, then what to do; in a file, the place and the field come first."""
    assert str(BLANK) == "Nothing stands here. Write it."
    assert str(BLANK.at("poems/a.yaml", 7)) == "poems/a.yaml:7: study.design: Nothing stands here. Write it."
    assert str(SILENT.at("poems/a.yaml")) == "poems/a.yaml: Nothing stands here."


def test_a_place_changes_nothing_else() -> None:
    """Kind, field, words and severity stay."""
    for problem in (SILENT, BLANK):
        placed = problem.at("poems/a.yaml", 7)
        assert (placed.file, placed.line) == ("poems/a.yaml", 7)
        for name in ("code", "field", "message", "remedy", "severity"):
            assert getattr(placed, name) == getattr(problem, name)
    assert (SILENT.severity, BLANK.severity) == ("fault", "warning")


def test_every_code_is_given_somewhere() -> None:
    """No name stays in the vocabulary for a problem that nothing finds any more."""
    sources = [path for path in Path(bot.__file__).parent.rglob("*.py") if path.name != "problem.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    assert [code for code in get_args(ProblemCode) if f'"{code}"' not in text] == []
