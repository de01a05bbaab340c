"""YAML for people: every value with its line, nothing converted behind the author's back.

Plain YAML keeps the last of two equal keys in silence, reads `no` as false, `1:30` as 90 and `0123` as 83, takes the
first word of `&Cement helps` for an anchor and drops the end of `grade #2`. Here each of these is text or a fault, and
only true, false, null, whole numbers and decimals are anything but text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from bot.core.pauses import may_pause
from bot.core.poem import Located, Problem, ProblemCode

Path = tuple[str | int, ...]

_MAX_DEPTH = 30
_MAX_DIGITS = 40

# libyaml reads a folder of POEMs ten times as fast; every wheel of PyYAML brings it. Only its events are used: they
# come one by one, so that no file, however deep, can overflow the stack.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_LINE_END = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")
_LOST = re.compile(r"[ \t]+#(?=[^\s#])")


@dataclass(slots=True)
class Document:
    """The content of a file, the line of every path in it (from 1), and what is wrong with the YAML itself."""

    content: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Located] = field(default_factory=list)

    def line(self, path: Path) -> int | None:
        """Return the line of a path, or of the nearest part of it that stands in the file."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return None


def read_yaml(text: str, file: str) -> Document:
    """Return the content of a YAML text; it is None, with a problem, when the text is no YAML at all."""
    document = Document()
    try:
        _Reading(text, file, document).read()
    except yaml.MarkedYAMLError as error:
        problem = _explained(error, text, file)
        if problem.line not in {told.line for told in document.problems}:  # else it is a consequence
            document.problems.append(problem)
        document.content = None
    except yaml.YAMLError as error:  # a character that YAML does not allow
        line = len(_LINE_END.findall(text, 0, getattr(error, "position", 0))) + 1
        message = "The file holds a character that YAML does not allow."
        document.problems.append(Problem("not_yaml", "", message, "Type this line anew.").at(file, line))
        document.content = None
    except _TooDeepError:
        document.content = None
    return document


class _TooDeepError(Exception):
    """The rest of the file is not read."""


class _Reading:
    """Takes the events of one text, in order, and fills one document."""

    def __init__(self, text: str, file: str, document: Document) -> None:
        self.file = file
        self.document = document
        self.events: Iterator[Any] = yaml.parse(text, Loader=_Loader)
        self.rows = _LINE_END.split(text) if "#" in text else []

    def read(self) -> None:
        event: Any = next(self.events)
        while isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
            event = next(self.events)
        if isinstance(event, yaml.StreamEndEvent):
            self._fault("empty_file", (), 1, "The file is empty.", "Write its fields, or delete the file.")
            return
        self.document.content = self._value(event, ())
        for rest in self.events:
            if isinstance(rest, yaml.DocumentStartEvent):
                remedy = "Take the line '---' out; a second POEM goes into a file of its own."
                line = rest.start_mark.line + 1 if rest.start_mark else 1
                self._fault("second_document", (), line, "A second document begins here.", remedy)
                return

    def _fault(self, code: ProblemCode, path: Path, line: int, message: str, remedy: str) -> None:
        self.document.problems.append(Problem(code, dotted(path), message, remedy).at(self.file, line))

    def _value(self, event: Any, path: Path) -> Any:
        may_pause()
        line = event.start_mark.line + 1
        self.document.lines.setdefault(path, line)
        if len(path) > _MAX_DEPTH:
            self._too_deep(path, event)
        if event.anchor is not None:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._fault(
                "not_plain_text",
                path,
                line,
                f"'{sign}{event.anchor}' would not be read as text.",
                "Put the text in quotes when it begins with & or *; write a value out where it is meant again.",
            )
        if getattr(event, "tag", None) is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._fault(
                "not_plain_text",
                path,
                line,
                f"'{tag}' would not be read as text.",
                "Put the text in quotes when it begins with !; tags are not used here.",
            )
        match event:
            case yaml.MappingStartEvent():
                return self._mapping(path)
            case yaml.SequenceStartEvent():
                return self._sequence(path)
            case yaml.ScalarEvent():
                return self._scalar(event, path)
            case _:
                return None

    def _too_deep(self, path: Path, event: Any) -> NoReturn:
        remedy = "Check the indentation and the brackets."
        self._fault("nested_too_deeply", path[:3], event.start_mark.line + 1, "This is nested too deeply.", remedy)
        raise _TooDeepError

    def _mapping(self, path: Path) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
                remedy = "Put text that begins with [ { & * or ! in quotes."
                self._fault("bad_key", path, line, "A key must be a word.", remedy)
                self._skip(event, path)
                self._skip(next(self.events), path)
                continue
            key = str(event.value)
            here = (*path, key)
            if key == "<<":
                self._fault("bad_key", path, line, "Merge keys (<<) are not read.", "Write the fields out.")
                self._skip(next(self.events), path)
            elif key in result:
                first = self.document.lines[here]
                message = f"The key stands twice, in line {first} and here."
                self._fault("duplicate_key", here, line, message, "Keep one of them.")
                self._skip(next(self.events), path)
            else:
                self.document.lines[here] = line
                result[key] = self._value(next(self.events), here)
        return result

    def _sequence(self, path: Path) -> list[Any]:
        result: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            result.append(self._value(event, (*path, len(result))))
        return result

    def _skip(self, event: Any, path: Path) -> None:
        depth = 0
        while True:
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if len(path) + depth > _MAX_DEPTH:
                    self._too_deep(path, event)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            event = next(self.events)

    def _scalar(self, event: Any, path: Path) -> Any:
        text = str(event.value)
        if event.style:
            return text
        end = event.end_mark
        if end.line < len(self.rows) and (lost := _LOST.match(self.rows[end.line], end.column)):
            kept = self.rows[end.line][lost.end() - 1 :]
            self._fault(
                "taken_for_comment",
                path,
                end.line + 1,
                f"'{kept[:40]}' would be left out: YAML takes what follows ' #' for a comment.",
                "Put the whole text in quotes; a true comment has a space after its #.",
            )
        if text in ("", "~", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        whole = _WHOLE.fullmatch(text)
        if not whole and not _DECIMAL.fullmatch(text):
            return text
        if len(text) > _MAX_DIGITS:
            message = f"This number has {len(text)} digits."
            self._fault("out_of_range", path, end.line + 1, message, "Check it against the source.")
            return None
        return int(text) if whole else float(text)


def dotted(path: Path) -> str:
    """Return a path as people write it: outcomes[1].effect.value."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def steps(path: str) -> Path:
    """Return the steps of a path as people write it."""
    return tuple(int(n) if n else word for word, n in re.findall(r"([^.\[\]]+)|\[(\d+)\]", path))


_QUOTES = "Put the text in quotes"
# What libyaml says, what that means, what to do.
_MEANINGS = (
    ("tab character", "The line is indented with a tab.", "Indent with spaces."),
    ("character '\\t'", "The line is indented with a tab.", "Indent with spaces."),
    ("mapping values are not allowed", "A colon and a space stand inside a text.", f"{_QUOTES}."),
    (
        "alphabetic or numeric character",
        "A text may not begin with & or *.",
        f"{_QUOTES} when it begins with & or *.",
    ),
    (
        "expected comment or line break",
        "A text may not begin with > or |.",
        f"{_QUOTES}: '<0.05'; | and > stand alone at the end of a line, the text follows below, indented.",
    ),
    (
        "block sequence entries are not allowed",
        "'- ' may not stand here.",
        f"{_QUOTES} when it begins with '- '; a list begins on the line below its key.",
    ),
    ("mapping keys are not allowed", "A text may not begin with '? '.", f"{_QUOTES}."),
    ("escape", "A backslash stands in double quotes.", "Use single quotes, or write the backslash twice."),
    (
        "could not find expected ':'",
        "A line here is no 'key: value' line.",
        "Indent it under the field that it belongs to, or put a colon and a space after its key.",
    ),
    (
        "expected key",
        "This line does not fit the ones above.",
        "Check the indentation; a text that holds a ' goes in double quotes, one that begins with [ or { in quotes.",
    ),
    (
        "expected '-' indicator",
        "This line does not fit the list above.",
        "Begin it with '- ' as far in as the other items, or indent it less to end the list.",
    ),
)


def _explained(error: yaml.MarkedYAMLError, text: str, file: str) -> Located:
    said, context = str(error.problem or "it cannot be read"), str(error.context or "")
    mark, opening = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    line = mark.line + 1 if mark else None
    opened = opening.line + 1 if opening else line

    def not_yaml(at: int | None, message: str, remedy: str) -> Located:
        return Problem("not_yaml", "", message, remedy).at(file, at)

    if "quoted scalar" in context and "unexpected" in said:
        return not_yaml(opened, "The quotation mark that opens here is never closed.", "Close it.")
    if "flow" in context:
        return not_yaml(
            opened,
            f"The bracket that opens {'above' if 'node' in context else 'here'} is not closed, or a comma is missing.",
            f"Close it; {_QUOTES[0].lower()}{_QUOTES[1:]} when it begins with a bracket or holds a comma.",
        )
    if "cannot start any token" in said and "\\t" not in said and mark:
        rows = _LINE_END.split(text)
        sign = rows[mark.line][mark.column : mark.column + 1] if mark.line < len(rows) else ""
        if sign == "\t":
            return not_yaml(line, "The line is indented with a tab.", "Indent with spaces.")
        return not_yaml(line, f"A text may not begin with {sign}.", f"{_QUOTES}.")
    for needle, message, remedy in _MEANINGS:
        if needle in said:
            at = opened if "expected ':'" in needle else line  # there the next line is where the reader gives up
            return not_yaml(at, message, remedy)
    return not_yaml(line, f"This is not YAML: {said}.", "Check this line and the one above.")
