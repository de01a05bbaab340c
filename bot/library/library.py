"""The library: a knowledge folder whose drafts and POEMs are written, published, edited and put back.

A file is written whole or not at all, and each change is noted with who made it, when and why.
"""

import contextlib
import difflib
import io
import logging
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.core.poem import Located, Poem, Problem, is_id
from bot.core.review import NO_IDENTIFIERS, NOTHING_READ, Wording, faults, remarks
from bot.errors import ChangedError, DocumentError, KnowledgeError
from bot.library.changing.commits import commit
from bot.library.changing.correcting import merged
from bot.library.changing.editing import edited
from bot.library.changing.history import By, Change, Deed, Files, History
from bot.library.changing.writing import noted, notes_on, plain, replace_file, to_yaml, without_notes, write_new
from bot.library.folder import MAX_POEM, WORDING, Folder
from bot.library.kept import Kept
from bot.library.yaml_reader import Path as Steps
from bot.library.yaml_reader import read_yaml, steps

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft as it stands: its file's bytes and keys, and every problem that `check` would tell of it as a POEM.

    `notes`: what its document left to be looked at; empty keys where the file is no YAML.
    """

    id: str
    path: Path
    raw: bytes
    mapping: Mapping[str, Any]
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]


class Library(Folder):
    """A knowledge folder that is changed, too."""

    def __init__(self, folder: Path, cache: Path | None = None, *, commits: bool = False) -> None:
        """Take a folder. `commits`: each change is a commit of the repository that tracks it."""
        super().__init__(folder, cache)
        self.history = History(folder)
        self._commits = commits
        self.not_committed: Callable[[str], None] = log.warning
        """Told, in the thread of the change, why one stands without a commit."""
        self.after_change: Callable[[str, str, str], object] = lambda *_: None
        """Told, in the thread of the change, what was done, to the POEM or draft of which id, and by whom."""

    @property
    def drafts_folder(self) -> Path:
        """Where drafts are: beside the POEMs, read by nobody but their editors."""
        return self.folder / "drafts"

    def drafts(self) -> tuple[str, ...]:
        """Return the ids of all drafts, by name."""
        found = self.drafts_folder.glob("*.yaml") if self.drafts_folder.is_dir() else ()
        return tuple(sorted(path.stem for path in found if is_id(path.stem)))

    def drafted(self, poem_id: str) -> Drafted:
        """Return a draft as it stands. Raise DocumentError when there is none of that id."""
        return self._written(poem_id, self._draft(poem_id))

    def used(self, poem_id: str) -> Drafted:
        """Return what stands in the file of a POEM, as of a draft. Raise DocumentError when there is none."""
        path = self.poems_folder / f"{poem_id}.yaml"
        if not is_id(poem_id) or not path.is_file():
            raise DocumentError(f"The file of {poem_id} is gone. Nothing was changed.")
        return self._written(poem_id, path)

    def _written(self, poem_id: str, path: Path) -> Drafted:
        raw = self._raw(path, MAX_POEM)
        poem, document = self._read_poem(path, raw)
        wording, _ = self._words(WORDING, Wording, Kept())
        content = document.content if isinstance(document.content, dict) else {}
        problems: list[Problem] = [*document.problems, *_faults(poem)]
        if poem:
            problems += remarks(poem, wording)
        elif content:  # what is told of a whole POEM only, told at once all the same
            problems += [NOTHING_READ] if not content.get("read") else []
            cited = content.get("citation") or {}
            known = isinstance(cited, dict) and any(cited.get(name) for name in ("pmid", "doi", "no_identifier"))
            problems += [] if known else [NO_IDENTIFIERS]
        raw = b"" if isinstance(raw, Located) else raw
        return Drafted(poem_id, path, raw, content, tuple(problems), notes_on(raw.decode("utf-8", "replace")))

    def holds(self, poem_id: str) -> bool:
        """Tell whether there is a file of a POEM of that id, whatever stands in it."""
        return is_id(poem_id) and (self.poems_folder / f"{poem_id}.yaml").exists()

    def corrects(self, poem_id: str) -> bool:
        """Tell whether there is a draft of that id which corrects a POEM."""
        return self.holds(poem_id) and (self.drafts_folder / f"{poem_id}.yaml").is_file()

    def _draft(self, poem_id: str) -> Path:
        path = self.drafts_folder / f"{poem_id}.yaml"
        if not is_id(poem_id) or not path.is_file():
            raise DocumentError(f"There is no draft {poem_id} in {self.drafts_folder}.")
        return path

    def discard(self, poem_id: str, by: By | None = None) -> None:
        """Take a draft away. Raise DocumentError when there is none, or it cannot be taken away."""
        path = self._draft(poem_id)
        try:
            with self._noted(poem_id, "discarded", by, {path: (path.read_bytes(), None)}):
                path.unlink()
        except OSError as error:
            raise DocumentError(f"{path} cannot be taken away: {error.strerror}.") from error

    def save(self, poem_id: str, mapping: Mapping[str, Any], notes: Iterable[str] = (), by: By | None = None) -> Path:
        """Write the file of a draft, whole or not at all, and return its path. Raise DocumentError when one is there.

        What is in work is no POEM yet: a fault in it must not keep a bot from starting. `publish` makes it one.
        `notes`: what its editor must look at, a line each; they stand above it until it is published.
        """
        if not is_id(poem_id):
            raise DocumentError(
                f"{poem_id!r} cannot be a POEM's id: use lower-case words and digits joined by hyphens."
            )
        path = self.drafts_folder / f"{poem_id}.yaml"
        text = noted(to_yaml(dict(mapping)), notes)
        if read_yaml(text, path.name).content != plain(mapping):
            raise DocumentError(f"The POEM {poem_id} holds what YAML cannot keep. Nothing was saved.")
        for taken in (self.poems_folder / path.name, path):
            if taken.exists() or taken.is_symlink():
                raise DocumentError(f"There is a POEM {poem_id} already: {taken}. Name another id with --id.")
        try:
            with self._noted(poem_id, "saved", by, {path: (None, text.encode())}):
                self.drafts_folder.mkdir(parents=True, exist_ok=True)
                write_new(path, text)
        except FileExistsError as error:
            raise DocumentError(f"There is a POEM {poem_id} already: {path}. Name another id with --id.") from error
        except OSError as error:
            raise DocumentError(f"{path} cannot be written: {error.strerror}. Nothing was saved.") from error
        return path

    def correct(self, poem_id: str, before: bytes, changes: Mapping[Steps, Any], by: By | None = None) -> None:
        """Begin a correction of a POEM that reads `before`: a draft beside it, which `publish` puts in its place.

        Raise DocumentError when one waits already, ChangedError when the POEM is another by now, and as `edit` does.
        """
        used, draft = self.used(poem_id), self.drafts_folder / f"{poem_id}.yaml"
        if used.raw != before:
            raise _changed(used.path, before, before, used.raw)
        after = edited(before.decode("utf-8"), changes).encode("utf-8")
        if after == before:
            return
        try:
            with self._noted(poem_id, "corrected", by, {used.path: (before, before), draft: (None, after)}):
                self.drafts_folder.mkdir(parents=True, exist_ok=True)
                write_new(draft, after)
        except FileExistsError as error:
            raise DocumentError(f"A correction of {poem_id} waits already. Nothing was saved.") from error
        except OSError as error:
            raise DocumentError(f"{draft} cannot be written: {error.strerror}. Nothing was saved.") from error

    def publish(self, poem_id: str, by: By | None = None) -> Path:
        """Put a draft among the POEMs and return its path; a correction goes in the place of what it corrects.

        Raise DocumentError, or KnowledgeError with its faults.
        """
        draft, path = self._draft(poem_id), self.poems_folder / f"{poem_id}.yaml"
        raw = self._raw(draft, MAX_POEM)
        self._refuse_faults(draft, raw)
        before = b"" if isinstance(raw, Located) else raw
        text = without_notes(str(self._text(draft, raw)))
        base = self.history.corrected_from(poem_id) if path.exists() else None
        stood = None if base is None else self.used(poem_id).raw
        if base is not None and stood is not None:
            text = merged(base.decode(), text, stood.decode())
            self._refuse_faults(path, text.encode())
        try:
            with self._noted(poem_id, "published", by, {draft: (before, None), path: (stood, text.encode())}):
                self._put(path, stood, text.encode())
                draft.unlink(missing_ok=True)
        except FileExistsError as error:
            raise DocumentError(f"There is a POEM {poem_id} already: {path}. Nothing was changed.") from error
        except OSError as error:
            raise DocumentError(f"{path} cannot be written: {error.strerror}. Nothing was changed.") from error
        return path

    def edit(self, path: Path, before: bytes, changes: Mapping[Steps, Any], by: By | None = None) -> None:
        """Change fields of the file of a POEM or a draft that read `before`; every other byte of it stays.

        Raise ChangedError when the file is another by now, KnowledgeError when a POEM would have a fault, DocumentError
        when a field cannot be edited where it stands. Then nothing is changed.
        """
        text = self._text(path, before)
        if isinstance(text, Located):
            raise KnowledgeError(f"{path} cannot be edited.", (text,))
        after = edited(before.decode("utf-8"), changes).encode("utf-8")
        if path.parent == self.poems_folder:
            self._refuse_faults(path, after)
        if after == before and path.is_file() and path.read_bytes() == before:
            return
        corrects = path.parent == self.drafts_folder and self.corrects(path.stem)
        try:
            with self._noted(path.stem, "corrected" if corrects else "edited", by, {path: (before, after)}):
                self._put(path, before, after)
        except OSError as error:
            raise DocumentError(f"{path} cannot be written: {error.strerror}. Nothing was changed.") from error

    @staticmethod
    def _put(path: Path, before: bytes | None, after: bytes) -> None:
        """Put `after` in the place of what stood there; None: of nothing. Raise ChangedError where another stands."""
        if before is None:
            write_new(path, after)
        elif (now := replace_file(path, before, after)) is not None:
            raise _changed(path, before, after, now)

    def send_back(self, poem_id: str, by: By) -> None:
        """Note why a POEM cannot be signed as it stands; it is kept with its history. Raise DocumentError likewise."""
        self._remark(poem_id, "sent back", by)

    def note_found(self, poem_id: str, by: By) -> None:
        """Note what was found of the study of a POEM. Raise DocumentError likewise."""
        self._remark(poem_id, "found", by)

    def _remark(self, poem_id: str, deed: Deed, by: By) -> None:
        if not self.holds(poem_id):
            raise DocumentError(f"The file of {poem_id} is gone. Nothing was noted.")
        with self._noted(poem_id, deed, by, {}):
            pass

    def packed(self, poem_id: str | None = None) -> bytes:
        """Return a zip of the files of all POEMs, or of one, as they lie there. Raise DocumentError likewise."""
        if poem_id is not None and not self.holds(poem_id):
            raise DocumentError(f"There is no POEM {poem_id} in {self.poems_folder}.")
        names = self._names() if poem_id is None else [f"{poem_id}.yaml"]
        files = [self.poems_folder / name for name in names if name.endswith(".yaml")]
        whole = io.BytesIO()
        try:
            with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as packed:
                for path in files:
                    packed.write(path, f"poems/{path.name}")
        except OSError as error:
            raise DocumentError(f"{error.filename} cannot be read: {error.strerror}. Nothing was exported.") from error
        return whole.getvalue()

    def export(self, path: Path, poem_id: str | None = None) -> None:
        """Write what `packed` returns into a new file. Raise DocumentError where one is, or none may be."""
        packed = self.packed(poem_id)
        try:
            write_new(path, packed)
        except FileExistsError as error:
            raise DocumentError(
                f"{path} is there already, and is left as it is. Name another file with --to."
            ) from error
        except OSError as error:
            raise DocumentError(f"{path} cannot be written: {error.strerror}.") from error

    def undo(self, poem_id: str, by: By | None = None) -> Change:
        """Put back what stood before the last change of a POEM or a draft that stands, and return that change.

        Raise DocumentError when there is none, when the file was changed by other means since, or cannot be written.
        """
        change = self.history.to_undo(poem_id)
        by = by or By()
        note = self.history.restore(poem_id, change, by)
        self.after_change("undone", poem_id, by.who)
        self._commit(
            [*(self.folder / name for name in change.files), note], by, f"Undo change {change.number}", poem_id
        )
        return change

    def earlier(self, poem_id: str) -> tuple[Poem, ...]:
        """Return what stood in a POEM's file, newest first, as far as its history keeps it and it can be read."""
        path = self.poems_folder / f"{poem_id}.yaml"
        found: dict[bytes, Poem | None] = {}
        for change in reversed(self._changes_of(poem_id)):
            for raw in reversed(change.files.get(f"poems/{path.name}", ())):
                if raw is not None and raw not in found:
                    found[raw], _ = self._read_poem(path, raw)
        return tuple(poem for poem in found.values() if poem)

    def was_taken_out(self, poem_id: str) -> bool:
        """Tell whether it was a curator who took a POEM's file out; no where it is gone, and nobody knows why."""
        name = f"poems/{poem_id}.yaml"
        last = next((change for change in reversed(self._changes_of(poem_id)) if name in change.files), None)
        return last is not None and last.files[name][1] is None

    def _changes_of(self, poem_id: str) -> tuple[Change, ...]:
        try:
            return self.history.of(poem_id)
        except DocumentError:  # somebody wrote in it: then it tells nothing
            return ()

    @contextlib.contextmanager
    def _noted(
        self,
        poem_id: str,
        deed: Deed,
        by: By | None,
        files: Mapping[Path, tuple[bytes | None, bytes | None]],
    ) -> Iterator[None]:
        by = by or By()
        named: Files = {str(path.relative_to(self.folder)): stands for path, stands in files.items()}
        with self.history.noted(poem_id, deed, by, named) as note:
            yield
        self.after_change(by.deed or deed, poem_id, by.who)
        self._commit([*files, note], by, str(by.deed or deed).capitalize(), poem_id)

    def _commit(self, paths: Iterable[Path], by: By, deed: str, poem_id: str) -> None:
        if self._commits:
            why = commit(self.folder, paths, by.who, f"{deed}: {poem_id}{f' ({by.why})' if by.why else ''}")
            if why:
                self.not_committed(f"{poem_id} is saved, but not committed: {why}. Commit it by hand.")

    def _refuse_faults(self, path: Path, raw: bytes | Located) -> None:
        """Raise KnowledgeError when what is to stand in a POEM's file has a fault."""
        poem, document = self._read_poem(path, raw)
        located = [p.at(str(path.relative_to(self.folder)), document.line(steps(p.field))) for p in _faults(poem)]
        if found := (*document.problems, *located):
            raise KnowledgeError(f"{path.name} has {len(found)} fault{'s' if len(found) != 1 else ''}.", found)


def _changed(path: Path, before: bytes, after: bytes, now: bytes) -> ChangedError:
    return ChangedError(
        f"{path.name} was changed by somebody else since it was read. Nothing was saved.",
        theirs=difference(before, now),
        mine=difference(before, after),
    )


def _faults(poem: Poem | None) -> list[Problem]:
    return list(faults(poem)) if poem else []


def difference(before: bytes, after: bytes) -> str:
    """Return the lines that were taken out and put in, each with its sign."""
    old, new = (side.decode("utf-8", errors="replace").splitlines() for side in (before, after))
    lines = difflib.unified_diff(old, new, lineterm="", n=0)
    return "\n".join(line for line in lines if line[:2] not in {"--", "++", "@@"})
