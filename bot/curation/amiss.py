"""What is wrong with the knowledge folder, told once, and once more when it is mended, however often it is read."""

from collections import defaultdict
from collections.abc import Iterator

from bot.core.poem import Located, Problem
from bot.desk import Reloaded

_MOST_OF_A_FILE, _MOST_FILES = 3, 5
_FOLDER = ""
"""Stands for the folder itself, where none of its files can be named."""


class Amiss:
    """Remembers which files were told to be at fault."""

    def __init__(self) -> None:
        self._told: dict[str, None] = {}

    def news(self, done: Reloaded, *, faults: bool = True) -> tuple[str, ...]:
        """Return what curators have not been told of a reload; `faults`: not only of what is mended."""
        now: dict[str, list[Located]] = defaultdict(list)
        for problem in () if done.done else done.problems:
            now[problem.file].append(problem)
        if not done.done and not now:
            now[_FOLDER] = []
        mended = [file for file in self._told if file not in now]
        new = [file for file in now if file not in self._told] if faults else []
        told = (*_mended(mended, done), *_wrong({file: now[file] for file in new}, done))
        for file in mended:
            del self._told[file]
        self._told.update(dict.fromkeys(new))
        return told


def _mended(files: list[str], done: Reloaded) -> Iterator[str]:
    if not files:
        return
    names = ", ".join(file or "the knowledge folder" for file in files[:_MOST_FILES])
    more = f" and {len(files) - _MOST_FILES} more" if len(files) > _MOST_FILES else ""
    yield f"Mended: {names}{more}. {done.sentence}"


def _wrong(files: dict[str, list[Located]], done: Reloaded) -> Iterator[str]:
    if not files:
        return
    lines = [_in_short(file, problems) for file, problems in files.items() if file][:_MOST_FILES]
    if len(files) > _MOST_FILES:
        lines.append(f"And {len(files) - _MOST_FILES} files more: type bottomline check where I run.")
    yield "\n".join((done.sentence, *lines))


def _in_short(file: str, problems: list[Located]) -> str:
    """Return the first faults of a file, each with its line and its remedy."""
    told = [f"{file}{f':{p.line}' if p.line else ''} {_field(p)}{Problem.__str__(p)}" for p in problems]
    more = [f"{file}: {len(told) - _MOST_OF_A_FILE} faults more"] if len(told) > _MOST_OF_A_FILE else []
    return "\n".join((*told[:_MOST_OF_A_FILE], *more))


def _field(problem: Located) -> str:
    return f"{problem.field}: " if problem.field else ""
