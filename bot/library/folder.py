"""The library: the folder on disk that a knowledge base is read from, and written to.

Every fault is told at once, with file, line, field and remedy; a fault in one file hides no other file's. A file is
written whole or not at all.
"""

import datetime as dt
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel

from bot.core.matching import KnowledgeBase, check_links
from bot.core.poem import Located, Poem, Problem, ProblemCode, is_id
from bot.core.question import Sayings, Vocabulary
from bot.core.review import Wording, compared, faults, remarks
from bot.errors import DocumentError, KnowledgeError
from bot.library.explain import read_as
from bot.library.lexicon import read_lexicon
from bot.library.schema import schema_text
from bot.library.yaml_reader import Document, read_yaml, steps
from bot.settings import SHIPPED_KNOWLEDGE

_MAX_POEM = 262_144
_MAX_VOCABULARY = 4_194_304
_MAX_REAL_WORDS = 1_048_576
_MAX_DOCUMENT = 1_000_000
# Hidden files, copies and half-written files that editors leave beside the one they edit.
_LEFT_BY_EDITORS = re.compile(r"^\.|~$|^#.*#$|\.(?:bak|orig|swp|swo|tmp)$")


_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder holds: the knowledge base when there is no fault, and every problem found."""

    knowledge: KnowledgeBase | None
    problems: tuple[Located, ...]
    files: int

    @property
    def faults(self) -> tuple[Located, ...]:
        """The problems that keep the folder from loading."""
        return tuple(p for p in self.problems if p.severity == "fault")

    @property
    def warnings(self) -> tuple[Located, ...]:
        """The problems that ask an editor to look."""
        return tuple(p for p in self.problems if p.severity == "warning")


class Library:
    """A knowledge folder: `poems/<id>.yaml`, one POEM each, `vocabulary.yaml`, lists of words, `identifiers/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def poems_folder(self) -> Path:
        """Where the POEM files are."""
        return self.folder / "poems"

    def load(self) -> Loaded:
        """Read the whole folder. Raise KnowledgeError when there is no such folder or no POEM in it."""
        return self._load(review=False)

    def check(self) -> Loaded:
        """Read the whole folder as an editor does: faults as in `load`, and warnings about what reads badly."""
        return self._load(review=True)

    def _load(self, *, review: bool) -> Loaded:
        paths = self._paths()
        documents: dict[str, Document] = {}
        poems: dict[str, Poem] = {}
        problems: list[Located] = []
        for path in paths:
            poem, document = self._read_poem(path)
            problems.extend(document.problems)
            if path.suffix == ".yaml":
                documents[path.stem] = document
            if poem:
                poems[poem.id] = poem
        vocabulary, vocabulary_document = self._read_vocabulary()
        problems.extend(vocabulary_document.problems)
        lexicon, of_lexicon = read_lexicon(self.folder)
        problems.extend(of_lexicon)
        real, unreadable = self._read_real_words()
        problems.extend(unreadable)
        wording, of_wording = self._read_own_or_shipped("wording.yaml", Wording)
        sayings, of_sayings = self._read_own_or_shipped("sayings.yaml", Sayings)
        problems.extend((*of_wording, *of_sayings))
        if vocabulary:
            words = (*vocabulary.real_words, *real)
            vocabulary = vocabulary.model_copy(update={"real_words": words, "sayings": sayings})
        found = [*check_links(poems, documents.keys() - poems.keys())]
        for poem in poems.values():
            found.extend((poem.id, problem) for problem in faults(poem))
            if review:
                found.extend((poem.id, problem) for problem in remarks(poem, wording))
        knowledge = None
        if vocabulary and lexicon and not any(p.severity == "fault" for p in (*problems, *(p for _, p in found))):
            knowledge = KnowledgeBase(poems.values(), vocabulary, lexicon)
            if review:
                found.extend(compared(knowledge))
        problems.extend(self._placed(problem, poem_id, documents[poem_id]) for poem_id, problem in found)
        ordered = sorted(problems, key=lambda p: (p.file, p.line or 0, p.field, p.message))
        return Loaded(knowledge, tuple(ordered), len(paths))

    def open(self) -> KnowledgeBase:
        """Return the knowledge base of the folder. Raise KnowledgeError, with every problem, when there is a fault."""
        loaded = self.load()
        if loaded.knowledge is None:
            count = len(loaded.faults)
            raise KnowledgeError(
                f"The knowledge in {self.folder} has {count} fault{'s' if count != 1 else ''}.", loaded.faults
            )
        return loaded.knowledge

    def _paths(self) -> list[Path]:
        if not self.folder.is_dir():
            raise KnowledgeError(
                f"There is no knowledge folder {self.folder}. Set BOTTOMLINE_KNOWLEDGE, or --knowledge, to the folder "
                "that holds vocabulary.yaml and poems/."
            )
        if not self.poems_folder.is_dir():
            raise KnowledgeError(f"There is no folder poems/ in {self.folder}. Put one YAML file per POEM into it.")
        try:
            paths = sorted(p for p in self.poems_folder.iterdir() if not _LEFT_BY_EDITORS.search(p.name))
        except OSError as error:
            raise KnowledgeError(f"The folder {self.poems_folder} cannot be read: {error.strerror}.") from error
        if not paths:
            raise KnowledgeError(f"There is no POEM in {self.poems_folder}. Put one YAML file per POEM into it.")
        return paths

    def _read(self, path: Path, most: int) -> Document:
        text = self._read_text(path, most)
        if isinstance(text, Located):
            return Document(problems=[text])
        return read_yaml(text, str(path.relative_to(self.folder)))

    def _read_real_words(self) -> tuple[tuple[str, ...], tuple[Located, ...]]:
        """Return the words of real_words.txt, one a line, without its remarks (#), and why it cannot be read."""
        path = self.folder / "real_words.txt"
        if not path.exists():
            return (), ()
        text = self._read_text(path, _MAX_REAL_WORDS)
        if isinstance(text, Located):
            return (), (text,)
        return tuple(word for line in text.splitlines() if (word := line.split("#")[0].strip())), ()

    def _read_text(self, path: Path, most: int) -> str | Located:
        """Return the text of a file, or why it cannot be read."""
        name = str(path.relative_to(self.folder))

        def refused(code: ProblemCode, message: str, remedy: str, line: int | None = None) -> Located:
            return Problem(code, "", message, remedy).at(name, line)

        try:
            size = path.stat().st_size
            if path.is_dir():
                return refused(
                    "misplaced_file", "This is a folder.", "Move it elsewhere: one file per POEM, no folders."
                )
            if not path.is_file():
                return refused("misplaced_file", "This is not a file.", "Move it elsewhere.")
            if size > most:
                return refused(
                    "file_too_long", f"The file is {size:,} bytes long; {most:,} is the most.", "Shorten it."
                )
            return path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            return refused(
                "unreadable_file", "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.", line
            )
        except OSError as error:
            message = f"The file cannot be read: {error.strerror}."
            return refused("unreadable_file", message, "Check what it is and who may read it.")

    def _read_poem(self, path: Path) -> tuple[Poem | None, Document]:
        name = str(path.relative_to(self.folder))
        if path.suffix != ".yaml" and not path.is_dir():
            near = path.suffix.lower() in {".yml", ".yaml"}
            remedy = f"Rename it to {path.stem}.yaml." if near else "Move it elsewhere."
            return None, Document(
                problems=[Problem("misplaced_file", "", "Only .yaml files belong here.", remedy).at(name)]
            )
        document = self._read(path, _MAX_POEM)
        if not is_id(path.stem):
            message = "The file's name is the POEM's id: lower-case words and digits joined by hyphens, 80 at most."
            remedy = f"Rename it, for example to {_as_id(path.stem)}.yaml."
            document.problems.append(Problem("misnamed_file", "", message, remedy).at(name))
        if isinstance(document.content, dict) and "id" in document.content:
            twice = Problem("unknown_field", "id", "The file's name is the id.", "Take this line out.")
            document.problems.append(twice.at(name, document.line(("id",))))
        poem = read_as(Poem, document, name, {"id": path.stem if is_id(path.stem) else "unnamed"}, null_is_silence=True)
        return (None if document.problems else poem), document

    def _read_vocabulary(self) -> tuple[Vocabulary | None, Document]:
        path = self.folder / "vocabulary.yaml"
        if not path.exists():
            remedy = "Put the file beside poems/; it may hold no more than 'interventions: {}'."
            missing = Problem("missing_vocabulary", "", "The file is missing.", remedy)
            return None, Document(problems=[missing.at("vocabulary.yaml")])
        document = self._read(path, _MAX_VOCABULARY)
        vocabulary = read_as(Vocabulary, document, "vocabulary.yaml")
        if vocabulary:
            document.problems.extend(_check_vocabulary(vocabulary, document))
        return vocabulary, document

    def _read_own_or_shipped(self, name: str, model: type[_Model]) -> tuple[_Model, list[Located]]:
        """Return a file of words, or an empty one and why it cannot be read. Without it the one shipped serves."""
        own = self.folder / name
        shipped = SHIPPED_KNOWLEDGE / name
        text = self._read_text(own, _MAX_REAL_WORDS) if own.exists() else shipped.read_text(encoding="utf-8")
        if isinstance(text, Located):
            return model(), [text]
        document = read_yaml(text, name)
        return read_as(model, document, name) or model(), document.problems

    def _placed(self, problem: Problem, poem_id: str, document: Document) -> Located:
        return problem.at(f"poems/{poem_id}.yaml", document.line(steps(problem.field)))

    def save(self, poem_id: str, mapping: Mapping[str, Any]) -> Path:
        """Write a POEM file, whole or not at all, and return its path. Raise DocumentError when one is there."""
        if not is_id(poem_id):
            raise DocumentError(
                f"{poem_id!r} cannot be a POEM's id: use lower-case words and digits joined by hyphens."
            )
        path = self.poems_folder / f"{poem_id}.yaml"
        text = to_yaml(mapping)
        if read_yaml(text, path.name).content != _plain(mapping):
            raise DocumentError(f"The POEM {poem_id} holds what YAML cannot keep. Nothing was saved.")
        try:
            self.poems_folder.mkdir(parents=True, exist_ok=True)
            _write_new(path, text)
        except FileExistsError as error:
            raise DocumentError(f"There is a POEM {poem_id} already: {path}. Name another id with --id.") from error
        except OSError as error:
            raise DocumentError(f"{path} cannot be written: {error.strerror}. Nothing was saved.") from error
        return path

    def read_document(self, path: Path) -> str:
        """Return the text of a raw document ("-": standard input). Raise DocumentError when it cannot be read."""
        try:
            if str(path) == "-":
                raw = sys.stdin.buffer.read(_MAX_DOCUMENT + 1) if sys.stdin else b""
            elif path.exists() and not path.is_file():  # a pipe may never end
                raise DocumentError(f"{path} is no file. Save the document as a file, or pass it on standard input: -")
            else:
                raw = path.read_bytes()
        except OSError as error:
            raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
        if len(raw) > _MAX_DOCUMENT:
            raise DocumentError(f"{path} is over {_MAX_DOCUMENT:,} bytes long. A POEM is one page: cut the document.")
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            return raw.decode("cp1252", errors="replace")  # what Windows programs save without saying so

    def sayings(self) -> Sayings:
        """Return how people go on asking; what cannot be read is told by `load`."""
        return self._read_own_or_shipped("sayings.yaml", Sayings)[0]

    def write_schema(self) -> Path:
        """Write the JSON Schema of a POEM file beside the guide, and return its path."""
        path = self.folder / "poem.schema.json"
        path.write_text(schema_text(), encoding="utf-8")
        return path


def _as_id(name: str) -> str:
    """Return a file's name as an id, as near as it can be had."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words)[:80].rstrip("-") or "topic-study-2026"


def _write_new(path: Path, text: str) -> None:
    """Write a new file, whole or not at all. Raise FileExistsError when the name is taken."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-", suffix=".yaml")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
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


def _check_vocabulary(vocabulary: Vocabulary, document: Document) -> Iterator[Located]:
    """Yield every name that two concepts claim, and every class or meaning that is no concept."""
    concepts = {**vocabulary.interventions, **vocabulary.conditions}
    owner: dict[str, str] = {}
    for section, terms in (("interventions", vocabulary.interventions), ("conditions", vocabulary.conditions)):
        for name, term in terms.items():
            line = document.line((section, name))
            for also in (name, *term.also):
                other = owner.setdefault(also.lower(), name)
                if other != name:
                    message = f"'{also}' names both '{other}' and '{name}'."
                    remedy = "Keep it in one place, or list it under ambiguous."
                    twice = Problem("name_claimed_twice", f"{section}.{name}", message, remedy)
                    yield twice.at("vocabulary.yaml", line)
            for above in term.classes:
                if above not in concepts:
                    yield _unknown(above, f"{section}.{name}.class").at("vocabulary.yaml", line)
    for short, meanings in vocabulary.ambiguous.items():
        for meaning in meanings:
            if meaning not in concepts:
                line = document.line(("ambiguous", short, meaning))
                yield _unknown(meaning, f"ambiguous.{short}").at("vocabulary.yaml", line)


def _unknown(concept: str, field: str) -> Problem:
    message = f"There is no concept '{concept}'."
    return Problem("unknown_concept", field, message, "Add it, or correct the spelling.")


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


_RARE_LINE_ENDS = frozenset("\x85\u2028\u2029")  # YAML folds them into spaces, except between double quotes


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if set(text) & _RARE_LINE_ENDS else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _represent_decimal(dumper: yaml.SafeDumper, value: float) -> yaml.ScalarNode:
    plain = format(Decimal(repr(value)), "f")  # no 1e-05: that would be read back as text
    return dumper.represent_scalar("tag:yaml.org,2002:float", plain if "." in plain else f"{plain}.0")


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(float, _represent_decimal)
_Dumper.add_representer(tuple, lambda dumper, items: dumper.represent_list(items))


def _plain(value: Any) -> Any:
    """Return a value as it is read back: lists for tuples, text for dates."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def to_yaml(mapping: Mapping[str, Any]) -> str:
    """Return a POEM as the text of its file, in the order of the mapping."""
    return yaml.dump(dict(mapping), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
