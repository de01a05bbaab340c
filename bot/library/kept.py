"""What was read of a knowledge folder, kept on disk, so that the next start need not read it again.

It may be deleted at any time, is never needed, and one that is damaged, of another program or of somebody else is not
there. It holds JSON, which is validated, so nothing in it can be run; as a POEM could be forged in it all the same, it
is read only when it and its folder belong to whoever runs the program and no other may write them.
"""

import contextlib
import hashlib
import json
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Container, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

_SIZE = 16
_PROGRAM = Path(__file__).resolve().parent.parent
# Besides our own text, what decides how a file is read.
_ALSO = ("pydantic", "snowballstemmer", "PyYAML")


def digest(*contents: bytes) -> str:
    """Return what tells contents from any others."""
    whole = hashlib.blake2b(digest_size=_SIZE)
    for content in contents:
        whole.update(len(content).to_bytes(8, "big") + content)
    return whole.hexdigest()


def _program() -> str:
    """Return what tells this program from every other version of it: its own text, and what it reads with."""
    rooms = (path for room in ("core", "library") for path in (_PROGRAM / room).rglob("*.py"))
    texts = (part for path in sorted(rooms) for part in (str(path.relative_to(_PROGRAM)).encode(), path.read_bytes()))
    return digest(*texts, sys.version.encode(), *(version(name).encode() for name in _ALSO))


class Kept:
    """Values by name, each under the digest of what it was read from. `file` None: they are kept in memory alone."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._header = f"bottomline {_program()}\n".encode() if file else b""
        self._values: dict[str, tuple[str, Any]] = {}
        self._new: dict[str, bytes] = {}
        self._stale = 0
        self._lines = self._read()
        """What stands in the file, by name, from the digest on; until the first `save`, when all is in memory."""
        self._in_file = set(self._lines)

    def _read(self) -> dict[str, bytes]:
        whole = _trusted(self._file) if self._file else b""
        if not whole.startswith(self._header):
            return {}
        lines = [line.partition(b"\t") for line in whole[len(self._header) :].split(b"\n")]
        found = {name.decode(errors="replace"): rest for name, _, rest in lines}
        self._stale = len(lines) - len(found)
        return found

    def get(self, name: str, key: str, form: TypeAdapter[Any]) -> Any:
        """Return the value of a name if it was read from what has this digest, else None."""
        known, value = self._values.get(name, ("", None))
        if known != key:
            value = self._from_line(self._lines.get(name, b""), key, form)
            if value is not None:
                self._values[name] = key, value
        return value

    @staticmethod
    def _from_line(line: bytes, key: str, form: TypeAdapter[Any]) -> Any:
        found, _, rest = line.partition(b"\t")
        check, _, text = rest.partition(b"\t")
        if found != key.encode() or check != digest(text).encode():
            return None
        with contextlib.suppress(ValidationError):
            return form.validate_json(text)
        return None

    def put(self, name: str, key: str, form: TypeAdapter[Any], value: Any) -> None:
        """Keep a value that was read from what has this digest."""
        self._values[name] = key, value
        if self._file:
            written = form.dump_python(value, mode="json", by_alias=True, exclude_unset=True)
            text = json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode()
            self._new[name] = b"\t".join((key.encode(), digest(text).encode(), text))

    def save(self) -> None:
        """Write what is new into the file, behind the rest; when half of that is stale, all anew without it."""
        if self._file and self._new:
            with contextlib.suppress(OSError):
                self._write(self._file)
        self._lines, self._new = {}, {}

    def _write(self, file: Path) -> None:
        self._stale += len(self._new.keys() & self._in_file)
        gone = len(self._in_file - self._values.keys())
        if self._stale + gone > len(self._values) // 2 or _trusted(file, len(self._header)) != self._header:
            lines = {**(self._lines or self._read()), **self._new}
            lines = {name: line for name, line in lines.items() if name in self._values}
            _write_anew(file, self._header + _joined(lines))
            self._in_file, self._stale = set(lines), 0
        else:
            with file.open("ab") as opened:
                opened.write(_joined(self._new))
            self._in_file |= self._new.keys()

    def forget_all_but(self, names: Container[str]) -> None:
        """Forget what has none of these names."""
        self._values = {name: value for name, value in self._values.items() if name in names}


def _joined(lines: Mapping[str, bytes]) -> bytes:
    return b"".join(name.encode() + b"\t" + line + b"\n" for name, line in lines.items())


def _trusted(file: Path, most: int = -1) -> bytes:
    """Return what stands in a file, at most so much of it; nothing unless it is ours alone to write."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)  # no link, no pipe
    try:
        if not _is_ours(file.parent.lstat(), stat.S_ISDIR):
            return b""
        with os.fdopen(os.open(file, flags), "rb") as opened:
            return opened.read(most) if _is_ours(os.fstat(opened.fileno()), stat.S_ISREG) else b""
    except OSError:
        return b""


def _is_ours(found: os.stat_result, is_kind: Callable[[int], bool]) -> bool:
    user = getattr(os, "geteuid", None)  # Windows has none: there a user's folders are the user's own
    mine = user is None or (found.st_uid == user() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH))
    return is_kind(found.st_mode) and mine


def _write_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(file.parent.lstat(), stat.S_ISDIR):
        return
    handle, name = tempfile.mkstemp(dir=file.parent)  # for its owner alone
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
