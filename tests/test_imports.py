"""The boundaries of the house: the contracts in `pyproject.toml` hold, and would notice who climbs through a window."""

import ast
import tomllib
from copy import deepcopy
from functools import cache
from pathlib import Path

import grimp
import pytest
from importlinter.configuration import configure
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.layers import LayersContract
from importlinter.contracts.protected import ProtectedContract
from importlinter.domain.contract import Contract

configure()
KINDS: dict[str, type[Contract]] = {
    kind.type_name: kind for kind in (LayersContract, ProtectedContract, AcyclicSiblingsContract)
}
CHECKOUT = Path(__file__).parent.parent
BOT = CHECKOUT / "bot"

# What the core and the talk must do without: no I/O, no clock, no logging, no environment.
NOT_WITHOUT_IO = {
    "os", "sys", "io", "pathlib", "time", "logging", "asyncio", "random", "socket", "subprocess", "tempfile",
}  # fmt: skip
ENVIRONMENT = {"settings", "__main__"}
MOST_FILES = 10
# What says anything from a POEM, and the rooms that it comes from.
OPENING = {
    "card",
    "details",
    "others",
    "others_of",
    "sources",
    "at_risk",
    "follow_up",
    "told_next",
    "picture_of",
    "all_pictures",
}
OPENING_ROOMS = ("bot.core", "bot.pictures")

# A forbidden import for each room: who imports, and what.
PLANTED = (
    ("bot.core.poem.model", "bot.core.question"),
    ("bot.core.question.gate.kinds", "bot.core.matching"),
    ("bot.core.effects.figures", "bot.core.question"),
    ("bot.core.matching.verdict", "bot.core.reply"),
    ("bot.core.appraisal.rules", "bot.core.matching"),
    ("bot.core.reply.no_answer", "bot.core.followup"),
    ("bot.core.followup.followup", "bot.desk"),
    ("bot.core.review.editor", "bot.core.reply"),
    ("bot.core.intake.document", "bot.core.matching"),
    ("bot.library.folder", "bot.pictures"),
    ("bot.pictures.icons", "bot.library"),
    ("bot.desk", "bot.talk"),
    ("bot.library.folder", "bot.journal"),
    ("bot.journal.store", "bot.library"),
    ("bot.talk", "bot.faces.discord"),
    ("bot.faces.terminal.chat", "bot.faces.discord.app"),
    ("bot.faces.discord.app", "bot.faces.terminal.show"),
    ("bot.core.reply.no_answer", "bot.core.matching.index"),  # past the door
    ("bot.faces.discord.listening.listener", "bot.core.reply.content"),
    ("bot.desk", "bot.library.folder"),
    ("bot.talk", "discord"),
    ("bot.faces.discord.keeping", "bot.journal.store"),
    ("bot.faces.discord.keeping", "sqlalchemy"),
    ("bot.core.poem.model", "yaml"),
    ("bot.desk", "rich"),
    ("bot.pictures.picture", "bot.pictures.draw"),  # round in a circle
)


@cache
def imports() -> grimp.ImportGraph:
    """Return who imports whom, libraries included."""
    return grimp.build_graph("bot", include_external_packages=True, cache_dir=None)


@cache
def contracts() -> tuple[Contract, ...]:
    """Return the contracts of `pyproject.toml`."""
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    return tuple(
        KINDS[one["type"]](name=one["name"], session_options={"root_packages": ["bot"]}, contract_options=one)
        for one in ({key: str(v) if v is True else v for key, v in row.items()} for row in settings["contracts"])
    )


def broken(graph: grimp.ImportGraph) -> list[str]:
    """Return the names of the contracts that these imports break."""
    return [one.name for one in contracts() if not one.check(deepcopy(graph), verbose=False).kept]


def test_the_contracts_hold() -> None:
    """Imports point down, rooms are entered by their doors, each outer library has one home, nothing goes round."""
    assert broken(imports()) == []


@pytest.mark.parametrize(("importer", "imported"), PLANTED, ids=str)
def test_a_forbidden_import_is_noticed(importer: str, imported: str) -> None:
    """An import planted against the plan of the house breaks a contract."""
    graph = deepcopy(imports())
    assert importer in graph.modules
    if imported not in graph.modules:
        graph.add_module(imported, is_squashed=True)
    graph.add_import(importer=importer, imported=imported, line_number=1, line_contents=f"import {imported}")
    assert broken(graph)


def modules() -> list[Path]:
    return sorted(BOT.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(BOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("room", sorted({p.parent for p in modules()}), ids=lambda p: str(p.relative_to(CHECKOUT)))
def test_a_room_is_seen_at_one_look(room: Path) -> None:
    """No room holds more than about ten files."""
    assert len([p for p in room.glob("*.py") if p.name != "__init__.py"]) <= MOST_FILES


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_nobody_imports_with_dots(path: Path) -> None:
    """An import names its module in full: whoever reads it, or moves the file, need not count dots."""
    assert not any(isinstance(n, ast.ImportFrom) and n.level for n in ast.walk(ast.parse(path.read_text())))


@pytest.mark.parametrize(
    "path",
    sorted([*(BOT / "core").rglob("*.py"), *(BOT / "talk").rglob("*.py")]),
    ids=lambda p: str(p.relative_to(BOT)),
)
def test_core_and_talk_do_no_io(path: Path) -> None:
    """They read no file, no clock, no environment, and write no log: what no import contract can say."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {a.name.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    named |= {n.module.split(".")[0] for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and n.module}
    assert not named & NOT_WITHOUT_IO
    calls = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert not calls & {"open", "print", "input"}
    assert ".now(" not in path.read_text(encoding="utf-8")
    assert ".today(" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "path",
    sorted([*(BOT / "faces").rglob("*.py"), *(BOT / "talk").rglob("*.py")]),
    ids=lambda p: str(p.relative_to(BOT)),
)
def test_a_poem_is_opened_at_the_desk_only(path: Path) -> None:
    """No face words a POEM or draws it past the desk, which alone looks whether it was recalled."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    doors = [n for n in nodes if isinstance(n, ast.ImportFrom) and (n.module or "").startswith(OPENING_ROOMS)]
    assert not {name.name for n in doors for name in n.names} & OPENING
    assert "knowledge.poems" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(BOT)))
def test_only_settings_sees_the_environment(path: Path) -> None:
    """Nothing but the settings (and the place of the incident log) looks at environment variables."""
    text = path.read_text(encoding="utf-8")
    if part_of(path) not in ENVIRONMENT:
        assert "os.environ" not in text
        assert "getenv" not in text
