"""Somebody as a keyed hash: the same for the same person, and without the key nobody can tell whose it is.

The key is random, made once, in a file that only the bot may read. Whoever deletes it makes all rows anonymous.
"""

import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path

from bot.errors import JournalError

_BYTES = 32


class People:
    """Hashes people with the key in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._key: bytes | None = None

    @property
    def is_ready(self) -> bool:
        """Tell whether the key is known, and its file still there."""
        return self._key is not None and self._path.exists()

    def make_ready(self) -> None:
        """Read the key, or make it. Raise JournalError when it can be neither; OSError when it cannot be written."""
        if not self.is_ready:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                self._write(self._key or secrets.token_bytes(_BYTES))
            self._key = self._read()

    def hashed(self, person: str) -> str:
        """Return the hash of somebody, given as in a record. Raise as `make_ready` does."""
        if self._key is None:
            self.make_ready()
        return hmac.new(self._key or b"", person.encode(), hashlib.sha256).hexdigest()

    def _write(self, key: bytes) -> None:
        """Write the key whole, or not at all: half a key would be another one."""
        beside = self._path.with_suffix(f".{secrets.token_hex(4)}")
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(key)
        try:
            os.link(beside, self._path)  # it fails where there is one already: the first stays
        finally:
            beside.unlink()

    def _read(self) -> bytes:
        key = self._path.read_bytes()
        if len(key) != _BYTES:
            raise JournalError(f"{self._path} is no key of the journal: put the right one back, or delete it")
        return key
