"""POEMs as the text of their files, and the text as a file: whole or not at all, at whatever moment a process dies."""

import contextlib
import datetime as dt
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

if sys.platform != "win32":
    import fcntl


def write_new(path: Path, content: str | bytes) -> None:
    """Write a new file, whole or not at all. Raise FileExistsError when the name is taken."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=".yaml")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8") if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        try:
            path.hardlink_to(temporary)  # takes the name and the content in one step, or fails
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            path.touch(exist_ok=False)
            temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_RARE_LINE_ENDS = frozenset("\x85\u2028\u2029")  # YAML folds them into spaces, except between double quotes


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    if _DATE.fullmatch(text):  # read as text all the same, and written as people write it
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", text)
    style = '"' if set(text) & _RARE_LINE_ENDS else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_decimal(dumper: yaml.SafeDumper, value: float) -> yaml.ScalarNode:
    plain = format(Decimal(repr(value)), "f")  # no 1e-05: that would be read back as text
    return dumper.represent_scalar("tag:yaml.org,2002:float", plain if "." in plain else f"{plain}.0")


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(float, _represent_decimal)
_Dumper.add_representer(tuple, lambda dumper, items: dumper.represent_list(items))


def plain(value: Any) -> Any:
    """Return a value as it is read back: lists for tuples, text for dates."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def to_yaml(value: Any, *, flow: bool = False) -> str:
    """Return a POEM, or a part of one, as the text of its file, in the order that it has; `flow`: on one line."""
    width = sys.maxsize if flow else 110
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=width, default_flow_style=flow)


_NOTE = "# To look at: "


def noted(text: str, notes: Iterable[str]) -> str:
    """Return the text of a draft under what its editor must look at, a line each."""
    return "".join(f"{_NOTE}{' '.join(note.split())}\n" for note in notes) + text


def notes_on(text: str) -> tuple[str, ...]:
    """Return what stands above a draft to be looked at."""
    return tuple(line.removeprefix(_NOTE) for line in text.splitlines() if line.startswith(_NOTE))


def without_notes(text: str) -> str:
    """Return the text of a draft without what stood above it to be looked at."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(_NOTE))


def replace_file(path: Path, before: bytes, after: bytes) -> bytes | None:
    """Put `after` in the place of `before`. Return None, or what stands in the file when that is not `before`.

    The new file is complete on the disk before it takes the name of the old one, in one step. One process at a time
    does so in a folder; an editor outside of them can only come in the instant between the last look and that step.
    """
    new = path.with_name(f".{path.name}.new")  # what a process left that died is written over by the next
    with _alone(path.parent):
        with new.open("wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(path.stat().st_mode & 0o777)
        if (now := path.read_bytes()) != before:
            new.unlink()
            return now
        new.replace(path)
        _settle(path.parent)
    return None


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other process of ours writes in the folder; the lock ends with the process that holds it."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _settle(folder: Path) -> None:
    """Write the folder's own list of names to the disk, where that can be asked for."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
