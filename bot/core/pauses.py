"""Where long work may pause: it says so often, and whoever has it done says what is done there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


def _go_on() -> None:
    """Do nothing: nobody waits."""


_at_each: ContextVar[Callable[[], None]] = ContextVar("_at_each", default=_go_on)


def may_pause() -> None:
    """Let whoever has this work done pause it here. Called by what takes a tenth of a millisecond, or less."""
    _at_each.get()()


@contextmanager
def pausing(pause: Callable[[], None]) -> Iterator[None]:
    """Call a function wherever work may pause that is done in this thread meanwhile."""
    token = _at_each.set(pause)
    try:
        yield
    finally:
        _at_each.reset(token)
