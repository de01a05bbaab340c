"""What was done to POEMs and drafts, and by whom: each change a file of its own, with what stood before and after.

`history/<id>/<number>.json`, beside the POEMs, read by no bot. A change is noted before it is carried out, so that none
is without its note, at whatever moment a process dies; one that was not carried out is told by what stands in the file.
"""

import contextlib
import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.core.poem import is_id
from bot.errors import DocumentError
from bot.library.changing.writing import replace_file, write_new

Deed = Literal[
    "saved", "published", "edited", "corrected", "discarded", "retired", "signed", "sent back", "found", "checked",
    "undone",
]  # fmt: skip
Files = Mapping[str, tuple[bytes | None, bytes | None]]
"""By path in the knowledge folder: what stands in a file before and after; None: there is none.

One that stands there unchanged is what the change was made from: a correction tells the POEM that it corrects.
"""


@dataclass(frozen=True, slots=True)
class By:
    """Who changes something, and why; as what it is noted when that says more than the deed itself."""

    who: str = "the command line"
    why: str = ""
    deed: Deed | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a POEM or a draft. `undoes`: the number of the change that it takes back."""

    number: int
    at: dt.datetime
    deed: Deed
    who: str
    why: str
    files: Files
    undoes: int | None = None

    @property
    def made_from(self) -> bytes | None:
        """What stands unchanged in the POEM that is corrected; None for any other change."""
        return next((before for before, after in self.files.values() if before == after), None)

    @property
    def changed(self) -> Files:
        """The files that are another by the change."""
        return {name: (before, after) for name, (before, after) in self.files.items() if before != after}


class History:
    """The changes of a knowledge folder."""

    def __init__(self, knowledge: Path) -> None:
        self._knowledge = knowledge
        self.folder = knowledge / "history"

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all POEMs and drafts, also of those that are gone, that were changed."""
        return tuple(sorted({path.parent.name for path in self.folder.glob("*/[0-9]*.json")}))

    def of(self, poem_id: str) -> tuple[Change, ...]:
        """Return what was done to a POEM or a draft, oldest first. Raise DocumentError when it cannot be read."""
        found = (self.folder / poem_id).glob("[0-9]*.json") if is_id(poem_id) else ()
        return tuple(map(_read, sorted(found)))

    def writers(self, poem_id: str) -> tuple[str, ...]:
        """Return who wrote what stands there: who saved it last, and who edited it since. Raise DocumentError likewise.

        Who edits writes, however little; so nobody can put words of their own under another's publication. Who has
        corrected a POEM has written it once that is published.
        """
        return tuple(self._writers(poem_id)[0])

    def correctors(self, poem_id: str) -> tuple[str, ...]:
        """Return who wrote the correction that waits beside a POEM. Raise DocumentError likewise."""
        return tuple(self._writers(poem_id)[1])

    def _writers(self, poem_id: str) -> tuple[dict[str, None], dict[str, None]]:
        """Return who wrote what stands in a POEM, or in a draft of its own; and who wrote what corrects it."""
        wrote: dict[str, None] = {}
        waiting: dict[str, None] = {}
        for change in self._standing(poem_id):
            if change.deed == "saved":
                wrote, waiting = {}, {}
            if change.deed in {"saved", "edited"}:
                wrote[change.who] = None
            elif change.deed == "corrected":
                waiting = waiting if change.made_from is None else {}
                waiting[change.who] = None
            elif change.deed == "published":
                wrote |= waiting
        return wrote, waiting

    def corrected_from(self, poem_id: str) -> bytes | None:
        """Return the POEM that the last correction was begun from; None where none was. Raise DocumentError so, too."""
        begun = (change.made_from for change in reversed(self._standing(poem_id)) if change.deed == "corrected")
        return next((base for base in begun if base is not None), None)

    def _standing(self, poem_id: str) -> tuple[Change, ...]:
        """Return the changes that nobody has taken back."""
        changes = self.of(poem_id)
        taken_back = {change.undoes for change in changes}
        return tuple(change for change in changes if change.number not in taken_back)

    def remarks(self, poem_id: str) -> tuple[Change, ...]:
        """Return why a POEM was sent back, and what was found of its study, since it was signed last; oldest first.

        Raise DocumentError likewise.
        """
        found: list[Change] = []
        for change in self.of(poem_id):
            if change.deed == "signed":
                found = []
            elif change.deed in {"sent back", "found"}:
                found.append(change)
        return tuple(found)

    def waits(self, poem_id: str) -> bool:
        """Tell whether a POEM was sent back and nobody has done anything about it since."""
        done = (change.deed for change in reversed(self.of(poem_id)) if change.deed not in {"found", "checked"})
        return next(done, None) == "sent back"

    def found(self, poem_id: str) -> frozenset[str]:
        """Return all that was ever found of the study of a POEM. Raise DocumentError likewise."""
        return frozenset(change.why for change in self.of(poem_id) if change.deed == "found")

    def to_undo(self, poem_id: str) -> Change:
        """Return the last change that stands. Raise DocumentError when there is none, or the file was changed since."""
        undone: set[int] = set()
        for change in reversed(self.of(poem_id)):
            if change.number in undone:
                continue
            if change.undoes is not None:
                undone.add(change.undoes)
                continue
            now = {name: self._now(name) for name in change.changed}
            if all(now[name] == before for name, (before, _) in change.changed.items()):
                continue  # noted, and not carried out
            for name, stands in change.changed.items():
                if now[name] not in stands:
                    raise DocumentError(
                        f"{name} was changed by other means since {change.at:%d %B %Y, %H:%M}. It is left as it is."
                    )
            return change
        raise DocumentError(f"There is nothing to undo on {poem_id}.")

    @contextlib.contextmanager
    def noted(self, poem_id: str, deed: Deed, by: By, files: Files, undoes: int | None = None) -> Iterator[Path]:
        """Note a change that is carried out inside, and give the note's path; when that fails, nothing is noted.

        Raise DocumentError likewise.
        """
        at = dt.datetime.now(tz=dt.UTC).replace(microsecond=0)
        kept = {
            "at": at.isoformat(),
            "deed": by.deed or deed,
            "who": by.who,
            "why": by.why,
            "undoes": undoes,
            "files": {name: [_text(before), _text(after)] for name, (before, after) in files.items()},
        }
        path = self._write(poem_id, json.dumps(kept, indent=1))
        try:
            yield path
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def _write(self, poem_id: str, text: str) -> Path:
        folder = self.folder / poem_id
        try:
            folder.mkdir(parents=True, exist_ok=True)
            while True:
                number = max((int(path.stem) for path in folder.glob("[0-9]*.json")), default=0) + 1
                path = folder / f"{number:06}.json"
                with contextlib.suppress(FileExistsError):  # somebody else was as quick
                    write_new(path, text)
                    return path
        except OSError as error:
            raise DocumentError(
                f"{folder} cannot be written: {error.strerror}. Nothing was saved. "
                "To change POEMs, the bot must be able to write to its knowledge folder."
            ) from error

    def restore(self, poem_id: str, change: Change, by: By) -> Path:
        """Put back what stood before a change, byte for byte, and return the note of it.

        Raise DocumentError when it cannot be done.
        """
        now = {name: self._now(name) for name in change.changed}
        files = {name: (now[name], before) for name, (before, _) in change.changed.items()}
        with self.noted(poem_id, "undone", by, files, change.number) as note:
            for name, (stands, before) in files.items():
                path = self._knowledge / name
                try:
                    if before == stands:
                        continue
                    if before is None:
                        path.unlink()
                    elif stands is None:
                        path.parent.mkdir(parents=True, exist_ok=True)
                        write_new(path, before)
                    elif replace_file(path, stands, before) is not None:
                        raise DocumentError(f"{name} was changed by somebody else just now. It is left as it is.")
                except OSError as error:
                    raise DocumentError(f"{path} cannot be written: {error.strerror}.") from error
        return note

    def _now(self, name: str) -> bytes | None:
        path = self._knowledge / name
        return path.read_bytes() if path.is_file() else None


def _read(path: Path) -> Change:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        files = {name: (_bytes(before), _bytes(after)) for name, (before, after) in kept["files"].items()}
        return Change(
            int(path.stem),
            dt.datetime.fromisoformat(kept["at"]),
            kept["deed"],
            kept["who"],
            kept["why"],
            files,
            kept["undoes"],
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DocumentError(f"{path} cannot be read as a change.") from error


def _text(content: bytes | None) -> str | None:
    return None if content is None else content.decode("utf-8", "surrogateescape")


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode("utf-8", "surrogateescape")
