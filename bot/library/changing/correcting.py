"""A correction waits beside the POEM that it corrects; when it is published, what was changed meanwhile stays."""

from collections.abc import Iterator
from typing import Any

from bot.errors import DocumentError
from bot.library.changing.editing import edited
from bot.library.yaml_reader import Path, dotted, read_yaml

_SIGNED: Path = ("status", "reviewed_by")


def merged(base: str, corrected: str, now: str) -> str:
    """Return the text of a POEM as it stands now, with what was corrected; `base`: from which the correction was begun.

    A signature falls: nobody has signed what will stand there. Raise DocumentError where a field was changed in both.
    """
    was, mine, theirs = (read_yaml(text, "").content for text in (base, corrected, now))
    changes = dict(_changed(was, mine))
    for path, value in _changed(was, theirs):
        both = [own for own in changes if own[: len(path)] == path[: len(own)] and changes[own] != value]
        if both and path != _SIGNED:
            raise DocumentError(
                f"The field {dotted(path)} of the POEM was changed since this correction was begun. Nothing was "
                "changed. Write down what you want to keep, discard the correction, and begin it anew: /kb edit."
            )
    if isinstance(status := theirs.get("status"), dict) and status.get("reviewed_by"):
        changes[_SIGNED] = None
    return edited(now, changes)


def _changed(before: Any, after: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield which fields are another, each with what it says then; a list is one field."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in {**before, **after}:
            yield from _changed(before.get(name), after.get(name), (*path, name))
    elif before != after:
        yield path, after
