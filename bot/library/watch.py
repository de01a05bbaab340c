"""Tells when a file changes that a knowledge base is read from: not drafts, not the history, not what editors leave.

What the system reports is watched; folders over a network or mounted into a container report nothing, and are looked
through every two seconds where that is asked for. `watchfiles` is loaded only where something is watched.
"""

import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.library.asked_next import FOLDER as ASKED_NEXT
from bot.library.folder import LEFT_BY_EDITORS, PAGES, REAL_WORDS, SAYINGS, VOCABULARY, WORDING
from bot.library.lexicon import FOLDER as IDENTIFIERS

_FILES = frozenset({VOCABULARY, SAYINGS, PAGES, WORDING, REAL_WORDS})
_FOLDERS = frozenset({"poems", IDENTIFIERS, ASKED_NEXT})
_QUIET, _AT_MOST = 200, 2000
"""Milliseconds without a further change after which changes are told, and after which they are told all the same."""
_LOOK_EVERY = 1000
_POLL_EVERY = 2000
_TRY_AGAIN = 5.0
_STOP_WITHIN = 2.0


@contextlib.contextmanager
def watching(
    folder: Path, changed: Callable[[], None], failed: Callable[[str], None], *, polling: bool = False
) -> Iterator[None]:
    """Call `changed` after each burst of changes, once at the beginning too; `failed` when it cannot be watched, why.

    Both are called in a thread of its own. A folder that is gone is waited for.
    """
    stop = threading.Event()
    watch = threading.Thread(
        target=_watch, args=(folder.resolve(), changed, failed, polling, stop), name="watching", daemon=True
    )
    watch.start()
    try:
        yield
    finally:
        stop.set()
        watch.join(_STOP_WITHIN)


def _watch(
    folder: Path, changed: Callable[[], None], failed: Callable[[str], None], polling: bool, stop: threading.Event
) -> None:
    told = False
    while not stop.is_set():
        try:
            _watch_these(folder, changed, polling, stop)
            told = False
        except OSError as error:  # FileNotFoundError too: one of them went between looking and watching
            if not told:
                failed(error.strerror or str(error))
            told = True
            stop.wait(_TRY_AGAIN)


def _watch_these(folder: Path, changed: Callable[[], None], polling: bool, stop: threading.Event) -> None:
    """Watch the folders that there are, until another one takes the place of one of them."""
    import watchfiles

    # Not all that lies below: a history has a folder for each POEM, and the system counts what is watched.
    places = [place for place in (folder, *(folder / name for name in sorted(_FOLDERS))) if place.is_dir()]
    if not places:
        raise FileNotFoundError(f"There is no folder {folder}")
    begun = False
    for found in watchfiles.watch(
        *places,
        watch_filter=lambda _, name: is_read(folder, Path(name)),
        debounce=_AT_MOST,
        step=_QUIET,
        stop_event=stop,
        rust_timeout=_LOOK_EVERY,
        yield_on_timeout=True,
        raise_interrupt=False,
        force_polling=polling or None,
        poll_delay_ms=_POLL_EVERY,
        recursive=False,
    ):
        if found or not begun:  # what was changed before the watch began is told by nobody else
            begun = True
            changed()
        if any(Path(name).name in _FOLDERS for _, name in found) or not folder.is_dir():
            return


def is_read(folder: Path, path: Path) -> bool:
    """Tell whether a knowledge base is read from a path: a file of POEMs or words, or the folder of such files."""
    try:
        parts = path.relative_to(folder).parts
    except ValueError:
        return False
    match parts:
        case (name,):
            return name in _FILES | _FOLDERS
        case (name, file):
            return name in _FOLDERS and not LEFT_BY_EDITORS.search(file)
        case _:
            return False
