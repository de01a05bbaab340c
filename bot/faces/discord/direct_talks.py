"""Where direct messages stand, kept in a file: to look there for what was said while we were away."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

_MOST_DIRECT = 200


class DirectTalks:
    """Where direct messages stand: the ids of the last ones, in a file. Discord tells a bot of them by no list."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ids = self._read()

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def note(self, channel_id: int) -> None:
        """Remember one more; the oldest is forgotten when there are too many."""
        if channel_id not in self._ids:
            self._ids = [*self._ids, channel_id][-_MOST_DIRECT:]
            self._write("direct messages are not looked for after a restart")

    def forget(self, channel_id: int) -> bool:
        """Forget one; tell whether it is in the file no more."""
        if channel_id not in self._ids:
            return True
        kept, self._ids = self._ids, [each for each in self._ids if each != channel_id]
        if not self._write("somebody's direct messages are not forgotten"):
            self._ids = kept  # it is still there: whoever tries again must not be told that it is gone
            return False
        return True

    def _write(self, lost: str) -> bool:
        """Write the file anew and tell whether that was done; `lost`: what does not work when it was not."""
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._ids), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            log.warning("%s cannot be written (%s): %s", self._path, error, lost)
            return False
        return True

    def _read(self) -> list[int]:
        try:
            ids = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):  # whatever stands there, it is no list of ids
            return []
        return [each for each in ids if isinstance(each, int)] if isinstance(ids, list) else []
