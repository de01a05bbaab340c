"""Edit a field of a YAML file where it stands: every other byte stays, the author's comments, order and breaks too.

PyYAML tells where each value begins and ends; what is put there is written as Bottomline writes POEMs. The text that
comes out is read again and must hold just what was asked for; else nothing is changed. ruamel.yaml keeps comments, but
writes every line anew: no file of ours came back byte for byte.
"""

import difflib
import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

from bot.errors import DocumentError
from bot.library.changing.writing import plain, to_yaml
from bot.library.yaml_reader import Path, dotted, read_yaml

_CANNOT = "cannot be edited where it stands"


def edited(text: str, changes: Mapping[Path, Any]) -> str:
    """Return the text of a file with the values at these paths; a key that is not there is added.

    Raise DocumentError where a path leads nowhere, or the text is no YAML that can be edited line by line.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    for path, value in changes.items():
        text = _edited(text, path, plain(value))
    return mark + text


def _edited(text: str, path: Path, value: Any) -> str:
    document = read_yaml(text, "")
    wanted = _with(document.content, path, value)
    if document.problems or wanted is None:
        raise DocumentError(f"The field {dotted(path)} {_CANNOT}: the file has a fault there.")
    if wanted == document.content:
        return text
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    page = _Page(text)
    page.mend(node, document.content, wanted)
    done = page.written()
    again = read_yaml(done, "")
    if again.problems or again.content != wanted:
        raise DocumentError(f"The field {dotted(path)} {_CANNOT}. Nothing was changed.")
    return done


def _with(content: Any, path: Path, value: Any) -> Any:
    """Return the content with a value at a path; None when the path leads nowhere."""
    if not path:
        return value
    step, *rest = path
    if isinstance(content, dict) and isinstance(step, str):
        inner = _with(content.get(step, {} if rest else None), tuple(rest), value)
        return None if rest and inner is None else {**content, step: inner}
    if isinstance(content, list) and isinstance(step, int) and 0 <= step <= len(content):
        inner = _with(content[step] if step < len(content) else {}, tuple(rest), value)
        return None if rest and inner is None else [*content[:step], inner, *content[step + 1 :]]
    return None


class _Page:
    """A text and what is to stand in it instead, by place; the places are those of the text as it was."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.end = "\r\n" if "\r\n" in text else "\n"
        self.changes: list[tuple[int, int, str]] = []

    def written(self) -> str:
        """Return the text with all changes."""
        text = self.text
        for start, end, new in sorted(self.changes, reverse=True):
            text = text[:start] + new.replace("\n", self.end) + text[end:]
        return text

    def mend(self, node: Any, old: Any, new: Any, key: Any = None, *, flow: bool = False) -> None:
        """Note what makes `new` of the value `old` that the node holds, as little as does it.

        `flow`: the node stands between brackets, where nothing may begin a line.
        """
        if old == new:
            return
        if isinstance(old, dict) and isinstance(new, dict) and old and new:
            self._mapping(node, old, new)
        elif isinstance(old, list) and isinstance(new, list) and old and new:
            self._list(node, old, new)
        else:
            self._instead(node, new, key, flow=flow)

    def _mapping(self, node: Any, old: dict[str, Any], new: dict[str, Any]) -> None:
        pairs = {key.value: (key, value) for key, value in node.value}
        for name, value in old.items():
            key, inner = pairs[name]
            if name in new:
                self.mend(inner, value, new[name], key, flow=node.flow_style)
            else:
                self._take_out(node, key, inner, [pair[0] for pair in node.value])
        last = node.value[-1]
        for name in (name for name in new if name not in old):
            if node.flow_style:
                self._insert(self._end(last[1]), f", {to_yaml({name: new[name]}, flow=True).strip()[1:-1]}")
            else:
                self._add_below(last[1], last[0].start_mark.column, to_yaml({name: new[name]}))

    def _list(self, node: Any, old: list[Any], new: list[Any]) -> None:
        was, is_ = ([json.dumps(item, sort_keys=True) for item in items] for items in (old, new))
        for what, a, b, c, d in difflib.SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
            if what == "equal":
                continue
            same = min(b - a, d - c)
            for n in range(same):
                self.mend(node.value[a + n], old[a + n], new[c + n], flow=node.flow_style)
            for n in range(a + same, b):
                self._take_out(node, node.value[n], node.value[n], node.value)
            for item in new[c + same : d]:
                self._add_item(node, max(a + same, 1) - 1, item, first=a + same == 0)

    def _add_item(self, node: Any, after: int, item: Any, *, first: bool) -> None:
        beside = node.value[after]
        if node.flow_style:
            said = to_yaml([item], flow=True).strip()[1:-1]
            start = beside.start_mark.index
            self._insert(start if first else self._end(beside), f"{said}, " if first else f", {said}")
        elif first:
            line = self.text.rfind("\n", 0, node.start_mark.index) + 1
            self._insert(line, _indented(to_yaml([item]), node.start_mark.column))
        else:
            self._add_below(beside, node.start_mark.column, to_yaml([item]))

    def _instead(self, node: Any, new: Any, key: Any, *, flow: bool) -> None:
        start, end = node.start_mark.index, self._end(node)
        column = key.start_mark.column if key else max(node.start_mark.column - 2, 0)
        if flow:
            said = to_yaml([new], flow=True).strip()[1:-1]
        else:
            said = _indented(to_yaml({"k": new}), column)[column + len("k:") :].rstrip("\n")
            if key is not None:  # from the colon on, so that a block may begin below it
                colon = self.text.index(":", key.end_mark.index)
                said, start = (said if said[:1] in " \n" else f" {said}"), colon + 1
            else:
                said = said.lstrip(" ")
        if start == node.start_mark.index == end:  # nothing stood there
            said = f" {said.lstrip(' ')}"
        self.changes.append((start, max(start, end), said))

    def _take_out(self, node: Any, begins: Any, ends: Any, beside: list[Any]) -> None:
        start, end = begins.start_mark.index, self._end(ends)
        if node.flow_style:
            if begins is beside[0]:
                end = re.compile(r"\s*,?\s*").match(self.text, end).end()  # type: ignore[union-attr]
            else:
                start = self.text.rindex(",", 0, start)
            self.changes.append((start, end, ""))
            return
        start = self.text.rfind("\n", 0, start) + 1
        self.changes.append((start, self._line_end(end), ""))

    def _add_below(self, node: Any, column: int, said: str) -> None:
        at = self._line_end(self._end(node))
        whole = self.text[:at].endswith("\n")
        self._insert(at, ("" if whole else "\n") + _indented(said, column))

    def _insert(self, at: int, said: str) -> None:
        same = next((n for n, (start, end, _) in enumerate(self.changes) if start == end == at), None)
        if same is None:
            self.changes.append((at, at, said))
        else:
            self.changes[same] = (at, at, self.changes[same][2] + said)

    def _line_end(self, at: int) -> int:
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found + 1

    def _end(self, node: Any) -> int:
        """Return where a value ends; the comments and empty lines below a block are not its own."""
        if isinstance(node, yaml.ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            return start + len(self.text[start:end].rstrip()) if node.style in {"|", ">"} else int(end)
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        last = node.value[-1]
        return self._end(last[1] if isinstance(last, tuple) else last)


def _indented(said: str, column: int) -> str:
    """Return lines of YAML further in; lines that hold nothing stay empty."""
    return re.sub(r"^(?=[^\n])", " " * column, said, flags=re.MULTILINE)
