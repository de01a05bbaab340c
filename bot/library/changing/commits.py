"""Each change of a knowledge folder as a commit of the repository that the folder is in, with the curator as author.

Only the files that were changed are committed: what somebody has staged of others stays staged. No hook is run and
nothing is signed: either could wait for a person, or refuse what is saved already. A commit that cannot be made is
told, and the change stands without it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

_SECONDS = 30.0
_COMMITTER = ("-c", "user.name=Bottomline", "-c", "user.email=bottomline@localhost")
_ALONE = ("-c", f"core.hooksPath={os.devnull}", "-c", "commit.gpgSign=false", "-c", "core.fsmonitor=false")
_NUMBER = re.compile(r"\s*\((\d+)\)$")
_NO_NAME = re.compile(r"[<>\x00-\x1f]")


class _NotCommittedError(Exception):
    """Its text says why."""


def commit(knowledge: Path, paths: Iterable[Path], who: str, message: str) -> str:
    """Commit these files, changed or gone, and return why that could not be done; nothing when it was.

    Where the repository does not track the knowledge folder there is nothing to commit, nor of files that it ignores.
    """
    try:
        _commit(_Git(knowledge), [str(path.relative_to(knowledge)) for path in paths], who, message)
    except _NotCommittedError as error:
        return str(error)
    return ""


class _Git:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._program = shutil.which("git")

    def run(self, *words: str, fails: tuple[int, ...] = ()) -> list[str]:
        """Return what git lists, entry by entry. Raise _NotCommittedError when it fails otherwise than so."""
        if self._program is None:
            raise _NotCommittedError("there is no git here")
        command = [self._program, "-C", str(self._folder), "--literal-pathspecs", *_COMMITTER, *_ALONE, *words]
        try:
            done = subprocess.run(  # noqa: S603 - git, with words of ours and names of files
                command, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=_SECONDS
            )
        except subprocess.TimeoutExpired as error:
            raise _NotCommittedError(f"git took longer than {_SECONDS:.0f} seconds") from error
        except OSError as error:
            raise _NotCommittedError(f"git cannot be run: {error.strerror}") from error
        if done.returncode not in {0, *fails}:
            said = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()
            raise _NotCommittedError(said[0] if said else f"git ended with {done.returncode}")
        return [name for name in done.stdout.decode(errors="surrogateescape").split("\0") if name]


def _commit(git: _Git, names: list[str], who: str, message: str) -> None:
    outside = 128  # no repository
    if not git.run("ls-files", "-z", "--", "vocabulary.yaml", fails=(outside,)):
        return
    tracked = set(git.run("ls-files", "-z", "--", *names))
    new = [name for name in names if name not in tracked]
    added = git.run("ls-files", "-z", "--others", "--exclude-standard", "--", *new) if new else []
    if added:
        git.run("add", "--", *added)
    touched = [name for name in names if name in tracked or name in added]
    if touched and git.run("status", "-z", "--porcelain", "--", *touched):
        git.run("commit", "--quiet", "--only", f"--author={_author(who)}", f"--message={message}", "--", *touched)


def _author(who: str) -> str:
    """Return who made a change as git writes an author; a number in Discord stands for an address."""
    number = _NUMBER.search(who)
    name = _NO_NAME.sub("", _NUMBER.sub("", who)).strip() or "unknown"
    return f"{name} <{number[1]}@discord.invalid>" if number else f"{name} <bottomline@localhost>"
