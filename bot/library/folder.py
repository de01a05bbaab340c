"""The folder on disk that a knowledge base is read from.

Every fault is told at once, with file, line, field and remedy; a fault in one file hides no other file's.
"""

import os
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, TypeAdapter

from bot.core.matching import KnowledgeBase, Part, WorkedOut, check_links
from bot.core.pauses import may_pause
from bot.core.poem import Located, Poem, Problem, ProblemCode, is_id
from bot.core.question import Lexicon, Sayings, Vocabulary
from bot.core.review import Wording, compared, faults, remarks
from bot.errors import KnowledgeError
from bot.library.asked_next import AskedNext
from bot.library.explain import read_as
from bot.library.kept import Kept, digest
from bot.library.lexicon import CLUES, read_lexicon
from bot.library.schema import schema_text
from bot.library.yaml_reader import Document, read_yaml, steps
from bot.settings import SHIPPED_KNOWLEDGE

if TYPE_CHECKING:
    from bot.core.intake import Pages

VOCABULARY, SAYINGS, PAGES, WORDING = "vocabulary.yaml", "sayings.yaml", "pages.yaml", "wording.yaml"
REAL_WORDS = "real_words.txt"
_POEM, _PART, _VOCABULARY = TypeAdapter(Poem), TypeAdapter(Part), TypeAdapter(Vocabulary)
_STEMS = TypeAdapter(dict[str, tuple[str, str]])
MAX_POEM = 262_144
_MAX_VOCABULARY = 4_194_304
_MAX_REAL_WORDS = 1_048_576
# Hidden files, copies and half-written files that editors leave beside the one they edit.
LEFT_BY_EDITORS = re.compile(r"^\.|~$|^#.*#$|\.(?:bak|orig|swp|swo|tmp)$")


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


class Folder:
    """A knowledge folder: `poems/<id>.yaml`, one POEM each, `vocabulary.yaml`, lists of words, `identifiers/`.

    `asked_next/<id>.txt` may hold what is asked of a POEM once it was shown.

    What it has read it need not read again until a file changes. `cache`: a folder where that is kept for the next
    start; None: in memory alone.
    """

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self.folder = folder
        self._kept_at = cache / f"{digest(str(folder.resolve()).encode())}.kept" if cache else None
        self._kept: Kept | None = None
        self._seen: dict[str, tuple[tuple[int, ...], str]] = {}
        self._last: KnowledgeBase | None = None
        self._last_words = ""
        self._asked_next = AskedNext(folder)

    @property
    def poems_folder(self) -> Path:
        """Where the POEM files are."""
        return self.folder / "poems"

    def load(self) -> Loaded:
        """Read what changed in the folder. Raise KnowledgeError when there is no such folder or no POEM in it."""
        if self._kept is None:
            self._kept = Kept(self._kept_at)
        return self._load(self._kept, review=False)

    def check(self) -> Loaded:
        """Read the whole folder as an editor does: faults as in `load`, and warnings about what reads badly."""
        return self._load(Kept(), review=True)

    def _load(self, kept: Kept, *, review: bool) -> Loaded:
        names = self._names()
        folder = str(self.poems_folder)  # of thousands of files a path object each takes as long as all the rest
        poems: dict[str, Poem] = {}
        keys: dict[str, str] = {}
        found: list[tuple[str, Problem]] = []
        documents: dict[str, Document] = {}
        problems: list[Located] = []
        for name in names:
            may_pause()
            poem, document, key = self._poem(folder, name, kept)
            if document:
                problems.extend(document.problems)
                if name.endswith(".yaml"):
                    documents[Path(name).stem] = document
            if poem:
                poems[poem.id], keys[poem.id] = poem, key
                if document:
                    own = list(faults(poem))
                    found.extend((poem.id, problem) for problem in own)
                    if not own:
                        kept.put(name, key, _POEM, poem)
        vocabulary, words_key, of_vocabulary = self._vocabulary(kept)
        problems.extend(of_vocabulary)
        lexicon, of_lexicon = read_lexicon(self.folder, kept)
        problems.extend(of_lexicon)
        may_pause()
        wording, of_wording = self._words(WORDING, Wording, Kept())
        may_pause()
        sayings, of_sayings = self._words(SAYINGS, Sayings, kept)
        problems.extend((*of_wording, *of_sayings))
        vocabulary = vocabulary and vocabulary.model_copy(update={"sayings": sayings})
        may_pause()
        found.extend(check_links(poems, documents.keys() - poems.keys(), self._last))
        if review:
            found.extend((poem.id, problem) for poem in poems.values() for problem in remarks(poem, wording))
        knowledge = None
        if vocabulary and lexicon and not any(p.severity == "fault" for p in (*problems, *(p for _, p in found))):
            worked_out = self._worked_out(poems, keys, words_key, kept)
            knowledge = KnowledgeBase(
                poems.values(),
                vocabulary,
                lexicon,
                asked_next=self._asked_next.read(_signature),
                worked_out=worked_out,
                earlier=self._last,
            )
            self._keep(knowledge, keys, words_key, kept, worked_out)
            if review:
                found.extend(compared(knowledge))
                problems.extend(self._asked_next.amiss(knowledge.asked_next, knowledge))
            else:
                self._forget(names, poems, kept)
                kept.save()
                self._last, self._last_words = knowledge, words_key
        problems.extend(self._placed(problem, poem_id, documents) for poem_id, problem in found)
        ordered = sorted(problems, key=lambda p: (p.severity != "fault", p.file, p.line or 0, p.field, p.message))
        return Loaded(knowledge, tuple(ordered), len(names))

    def _forget(self, names: list[str], poems: Mapping[str, Poem], kept: Kept) -> None:
        """Forget what was kept of files that are gone."""
        if self._last is None or self._last.poems.keys() != poems.keys():
            kept.forget_all_but({*names, *(f"part {i}" for i in poems), "stems", VOCABULARY, SAYINGS, CLUES})

    def _worked_out(self, poems: Mapping[str, Poem], keys: Mapping[str, str], words_key: str, kept: Kept) -> WorkedOut:
        """Return what was worked out of these POEMs before; `keys`: the digests of their files, and of the words."""
        last, parts = self._last, dict[str, Part]()
        if last and words_key == self._last_words:
            parts = {i: part for i, part in last.index.parts.items() if poems.get(i) is last.poems[i]}
        for poem_id in keys.keys() - parts.keys():
            if part := kept.get(f"part {poem_id}", f"{words_key} {keys[poem_id]}", _PART):
                parts[poem_id] = part
        return WorkedOut(kept.get("stems", words_key, _STEMS) or {}, parts)

    @staticmethod
    def _keep(knowledge: KnowledgeBase, keys: Mapping[str, str], words_key: str, kept: Kept, known: WorkedOut) -> None:
        """Keep what was worked out for the next time, besides what was known."""
        for poem_id, part in knowledge.index.parts.items():
            if known.parts.get(poem_id) is not part:
                kept.put(f"part {poem_id}", f"{words_key} {keys[poem_id]}", _PART, part)
        if kept.get("stems", words_key, _STEMS) is None:
            kept.put("stems", words_key, _STEMS, knowledge.reader.stems())

    def open(self) -> KnowledgeBase:
        """Return the knowledge base of the folder. Raise KnowledgeError, with every problem, when there is a fault."""
        loaded = self.load()
        if loaded.knowledge is None:
            count = len(loaded.faults)
            raise KnowledgeError(
                f"The knowledge in {self.folder} has {count} fault{'s' if count != 1 else ''}.", loaded.faults
            )
        return loaded.knowledge

    def _names(self) -> list[str]:
        """Return the names of the files in poems/, in order."""
        if not self.folder.is_dir():
            raise KnowledgeError(
                f"There is no knowledge folder {self.folder}. Set BOTTOMLINE_KNOWLEDGE, or --knowledge, to the folder "
                "that holds vocabulary.yaml and poems/."
            )
        if not self.poems_folder.is_dir():
            raise KnowledgeError(f"There is no folder poems/ in {self.folder}. Put one YAML file per POEM into it.")
        try:
            with os.scandir(self.poems_folder) as found:
                names = sorted(entry.name for entry in found if not LEFT_BY_EDITORS.search(entry.name))
        except OSError as error:
            raise KnowledgeError(f"The folder {self.poems_folder} cannot be read: {error.strerror}.") from error
        if not names:
            raise KnowledgeError(f"There is no POEM in {self.poems_folder}. Put one YAML file per POEM into it.")
        return names

    def _poem(self, folder: str, name: str, kept: Kept) -> tuple[Poem | None, Document | None, str]:
        """Return the POEM of a file, the document if it had to be read, and the digest of what stands in it."""
        seen = _signature(f"{folder}/{name}")
        known = self._seen.get(name)
        if known and seen and known[0] == seen and (poem := kept.get(name, known[1], _POEM)):
            return poem, None, known[1]
        path = self.poems_folder / name
        raw = self._raw(path, MAX_POEM)
        if isinstance(raw, Located):
            poem, document = self._read_poem(path, raw)
            return poem, document, ""
        key = digest(raw)
        if seen:
            self._seen[name] = seen, key
        if poem := kept.get(name, key, _POEM):
            return poem, None, key
        return *self._read_poem(path, raw), key

    def _read(self, path: Path, raw: bytes | Located) -> Document:
        text = self._text(path, raw)
        if isinstance(text, Located):
            return Document(problems=[text])
        return read_yaml(text, str(path.relative_to(self.folder)))

    def _raw(self, path: Path, most: int) -> bytes | Located:
        """Return what stands in a file, or why it cannot be read."""
        name = str(path.relative_to(self.folder))

        def refused(code: ProblemCode, message: str, remedy: str) -> Located:
            return Problem(code, "", message, remedy).at(name)

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
            return path.read_bytes()
        except OSError as error:
            message = f"The file cannot be read: {error.strerror}."
            return refused("unreadable_file", message, "Check what it is and who may read it.")

    def _text(self, path: Path, raw: bytes | Located) -> str | Located:
        """Return the text of what stands in a file, or why it cannot be read."""
        if isinstance(raw, Located):
            return raw
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line, remedy = raw[: error.start].count(b"\n") + 1, "Save it again with the encoding UTF-8."
            name = str(path.relative_to(self.folder))
            return Problem("unreadable_file", "", "The file is not UTF-8 text.", remedy).at(name, line)

    def _read_poem(self, path: Path, raw: bytes | Located) -> tuple[Poem | None, Document]:
        name = str(path.relative_to(self.folder))
        if path.suffix != ".yaml" and not path.is_dir():
            near = path.suffix.lower() in {".yml", ".yaml"}
            remedy = f"Rename it to {path.stem}.yaml." if near else "Move it elsewhere."
            return None, Document(
                problems=[Problem("misplaced_file", "", "Only .yaml files belong here.", remedy).at(name)]
            )
        document = self._read(path, raw)
        if not is_id(path.stem):
            message = "The file's name is the POEM's id: lower-case words and digits joined by hyphens, 80 at most."
            remedy = f"Rename it, for example to {_as_id(path.stem)}.yaml."
            document.problems.append(Problem("misnamed_file", "", message, remedy).at(name))
        if isinstance(document.content, dict) and "id" in document.content:
            twice = Problem("unknown_field", "id", "The file's name is the id.", "Take this line out.")
            document.problems.append(twice.at(name, document.line(("id",))))
        poem = read_as(Poem, document, name, {"id": path.stem if is_id(path.stem) else "unnamed"}, null_is_silence=True)
        return (None if document.problems else poem), document

    def _vocabulary(self, kept: Kept) -> tuple[Vocabulary | None, str, list[Located]]:
        """Return the vocabulary with the words of real_words.txt, a digest of both, and what is wrong with them."""
        path, real_path = self.folder / VOCABULARY, self.folder / REAL_WORDS
        if not path.exists():
            remedy = "Put the file beside poems/; it may hold no more than 'interventions: {}'."
            missing = Problem("missing_vocabulary", "", "The file is missing.", remedy)
            return None, "", [missing.at(VOCABULARY)]
        raw = self._raw(path, _MAX_VOCABULARY)
        real = self._raw(real_path, _MAX_REAL_WORDS) if real_path.exists() else b""
        key = "" if isinstance(raw, Located) or isinstance(real, Located) else digest(raw, real)
        if key and (vocabulary := kept.get(VOCABULARY, key, _VOCABULARY)):
            return vocabulary, key, []
        document = self._read(path, raw)
        vocabulary = read_as(Vocabulary, document, VOCABULARY)
        problems = [*document.problems, *(_check_vocabulary(vocabulary, document) if vocabulary else ())]
        text = self._text(real_path, real)
        if isinstance(text, Located):
            return vocabulary, "", [*problems, text]
        words = (word for line in text.splitlines() if (word := line.split("#")[0].strip()))  # one a line, and remarks
        if vocabulary:
            vocabulary = vocabulary.model_copy(update={"real_words": (*vocabulary.real_words, *words)})
        if vocabulary and key and not problems:
            kept.put(VOCABULARY, key, _VOCABULARY, vocabulary)
        return vocabulary, key, problems

    def _words(self, name: str, model: type[_Model], kept: Kept) -> tuple[_Model, list[Located]]:
        """Return a file of words, or an empty one and why it cannot be read. Without it the one shipped serves."""
        own = self.folder / name
        raw = self._raw(own, _MAX_REAL_WORDS) if own.exists() else (SHIPPED_KNOWLEDGE / name).read_bytes()
        text = self._text(own, raw)
        if isinstance(text, Located):
            return model(), [text]
        key, form = digest(text.encode()), TypeAdapter(model)
        if words := kept.get(name, key, form):
            return words, []
        document = read_yaml(text, name)
        found = read_as(model, document, name)
        if found and not document.problems:
            kept.put(name, key, form, found)
        return found or model(), document.problems

    def _placed(self, problem: Problem, poem_id: str, documents: dict[str, Document]) -> Located:
        """Return a problem with its file and line; `documents`: those read by now, to which the POEM's is added."""
        if poem_id not in documents:
            path = self.poems_folder / f"{poem_id}.yaml"
            documents[poem_id] = self._read(path, self._raw(path, MAX_POEM))
        return problem.at(f"poems/{poem_id}.yaml", documents[poem_id].line(steps(problem.field)))

    def for_intake(self) -> "tuple[Pages, Lexicon]":
        """Return the words that `read_document` needs. Raise KnowledgeError when they cannot be read."""
        from bot.core.intake import Pages

        pages, problems = self._words(PAGES, Pages, Kept())
        lexicon, of_lexicon = read_lexicon(self.folder, Kept())
        if lexicon is None or problems:
            raise KnowledgeError(f"The words in {self.folder} cannot be read.", (*problems, *of_lexicon))
        return pages, lexicon

    def sayings(self) -> Sayings:
        """Return how people go on asking; what cannot be read is told by `load`."""
        return self._words(SAYINGS, Sayings, Kept())[0]

    def write_schema(self) -> Path:
        """Write the JSON Schema of a POEM file beside the guide, and return its path."""
        path = self.folder / "poem.schema.json"
        path.write_text(schema_text(), encoding="utf-8")
        return path


_UNSETTLED = 2_000_000_000  # nanoseconds


def _signature(path: str) -> tuple[int, ...]:
    """Return what tells a file that was not written since from one that was; nothing where that cannot be told.

    A file that was written a moment ago may be written again within one tick of the file system's clock.
    """
    try:
        found = os.stat(path)  # noqa: PTH116 - see where it is called
    except OSError:
        return ()
    if time.time_ns() - max(found.st_mtime_ns, found.st_ctime_ns) < _UNSETTLED:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _as_id(name: str) -> str:
    """Return a file's name as an id, as near as it can be had."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words)[:80].rstrip("-") or "topic-study-2026"


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
