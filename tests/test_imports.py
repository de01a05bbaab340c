"""The boundaries of the house: who may import whom."""

import ast
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

# Who may import which part of the house. Imports point one way.
ALLOWED = {
    "core": {"core"},
    "errors": {"core"},
    "settings": {"errors"},
    "library": {"library", "core", "errors"},
    "pictures": {"pictures", "core"},
    "desk": {"library", "core", "errors", "pictures"},
    "terminal": {"terminal", "desk", "library", "core", "errors", "pictures"},
    "chat": {"chat", "desk", "core", "errors", "settings", "pictures"},
    "__main__": {"chat", "terminal", "desk", "library", "errors", "settings"},
    "__init__": set[str](),
}
# Libraries that only one part may know.
ONLY = {
    "discord": {"chat"},
    "yaml": {"library"},
    "rich": {"terminal", "__main__"},
    "typer": {"__main__"},
    "pydantic_settings": {"settings"},
    "PIL": {"pictures"},
}
# What the core must do without: no I/O, no clock, no logging, no environment.
NOT_IN_CORE = {"os", "sys", "io", "pathlib", "time", "logging", "asyncio", "random", "socket", "subprocess", "tempfile"}
ENVIRONMENT = {"settings", "__main__"}


def modules() -> list[Path]:
    return sorted(BOT.rglob("*.py"))


def part_of(path: Path) -> str:
    first = path.relative_to(BOT).parts[0]
    return first.removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Return every module that a file imports, by its full name."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add("a relative import")
    return names


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_imports_point_one_way(path: Path) -> None:
    """A part imports only the parts below it, and never with dots."""
    part = part_of(path)
    for name in imported(path):
        assert name != "a relative import"
        if name.startswith("bot."):
            assert name.split(".")[1] in ALLOWED[part], f"{part} may not import {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_each_outer_library_has_one_home(path: Path) -> None:
    """discord, yaml, rich and the like are known to one part each."""
    for name in imported(path):
        homes = ONLY.get(name.split(".")[0])
        assert homes is None or part_of(path) in homes, f"{part_of(path)} may not import {name}"


@pytest.mark.parametrize("path", sorted((BOT / "core").rglob("*.py")), ids=lambda p: p.name)
def test_the_core_does_no_io(path: Path) -> None:
    """The core reads no file, no clock, no environment, and writes no log."""
    assert not {name.split(".")[0] for name in imported(path)} & NOT_IN_CORE
    calls = {
        n.func.id
        for n in ast.walk(ast.parse(path.read_text()))
        if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
    }
    assert not calls & {"open", "print", "input"}
    assert ".now(" not in path.read_text()
    assert ".today(" not in path.read_text()


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_only_settings_sees_the_environment(path: Path) -> None:
    """Nothing but the settings (and the place of the incident log) looks at environment variables."""
    text = path.read_text(encoding="utf-8")
    if part_of(path) not in ENVIRONMENT:
        assert "os.environ" not in text
        assert "getenv" not in text


def test_the_table_of_parts_is_complete() -> None:
    """Every part of the house stands in the table of this test."""
    assert {part_of(path) for path in modules()} <= set(ALLOWED)
