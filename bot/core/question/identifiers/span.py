"""Where in a message an identifier stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["name", "date of birth", "record number", "insurance number", "other id", "phone", "e-mail", "address"]


@dataclass(frozen=True, slots=True)
class Span:
    """One identifier: from where to where, with the words that go with it, and what is said instead."""

    kind: Kind
    start: int
    end: int
    instead: str = ""


def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans that do not overlap, in order of place: of two that do, the one that comes first here."""
    kept: list[Span] = []
    for span in spans:
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))
