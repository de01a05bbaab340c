"""What is said to those who were shown a POEM that has changed since: what it was, and what it is now.

Of a POEM that may no longer be used nothing is said but that. Where nobody knows the earlier words, those of today are
told alone.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.core.effects import line, titled
from bot.core.matching import KnowledgeBase
from bot.core.poem import GONE, Fingerprint, Outcome, Poem, fingerprint_of
from bot.core.reply import FOR_PROFESSIONALS, Reply, Section, caveats_of, context_of, links_of

_MOST_ROWS = 5
_NOT_THERE, _NO_LONGER = "not given", "no longer given"
_UNUSABLE = "Do not use what you were shown of it."


@dataclass(frozen=True, slots=True)
class Showings:
    """How often a POEM was shown to those who are told, and when last. `here`: in this place, to whoever reads it."""

    times: int
    last: dt.date
    here: bool = True


def recall(
    poem_id: str, was: Fingerprint | None, earlier: Sequence[Poem], shown: Showings, knowledge: KnowledgeBase
) -> Reply | None:
    """Return what changed in a POEM since it was shown, or told; None when that is nothing that must be told.

    `was`: its digests then, as far as they are known; `earlier`: what stood in its file, newest first.
    """
    poem = knowledge.poems.get(poem_id)
    now = fingerprint_of(poem) if poem else GONE
    if poem is None or now.recalled:
        return _unusable(poem_id, now, poem or next(iter(earlier), None), shown, knowledge)
    before = _Before(was, earlier)
    sections = (*_bottom_line(before, poem, now), *_figures(before, poem, now))
    state = now.state if was is None or was.state != now.state else ""
    if was is None and state == "current":
        state = ""
    if not state and not sections:
        return None
    told = (_STATES.get(state, ""), "what it says was corrected" if sections else "")
    return Reply(
        "warning" if sections or state == "superseded" else "answer",
        f"{_TITLES[state]}: {poem.headline}",
        lead=f"{_when(shown)} Since then {' and '.join(filter(None, told))}.",
        sections=(*(_successor(poem, knowledge) if state == "superseded" else ()), *sections),
        links=links_of(poem),
        footer=FOR_PROFESSIONALS,
        poem_id=poem_id,
    )


_TITLES = {"superseded": "Replaced", "current": "In use again", "": "Corrected"}
_STATES = {
    "superseded": "later evidence has replaced it",
    "current": "it was put into use again",
    "gone": "it was taken out of the knowledge base",
    "withdrawn": "it was withdrawn",
    "retracted": "its study was retracted",
}


def _unusable(poem_id: str, now: Fingerprint, poem: Poem | None, shown: Showings, knowledge: KnowledgeBase) -> Reply:
    """Return that a POEM is retracted, withdrawn or taken out; of what it said, its name alone."""
    stands = knowledge.poems.get(poem_id)
    notice = next((c.sentence for c in caveats_of(stands, knowledge) if c.weight == 0), "") if stands else ""
    return Reply(
        "warning",
        f"Recalled: {poem.headline if poem else poem_id}",
        lead=f"{_when(shown)} Since then {_STATES[now.state]}. {notice or _UNUSABLE}",
        links=links_of(stands) if stands else (),
        footer=FOR_PROFESSIONALS,
        poem_id=poem_id,
    )


def _when(shown: Showings) -> str:
    """Return how often and when it was shown."""
    day = f"{shown.last.day} {shown.last:%B %Y}"
    when = f"on {day}" if shown.times == 1 else f"{shown.times} times, last on {day}"
    return f"This POEM was shown {'here' if shown.here else 'to you'} {when}."


def _successor(poem: Poem, knowledge: KnowledgeBase) -> tuple[Section, ...]:
    successor = context_of(poem, knowledge).successor
    return (Section("Replaced by", (successor.headline,), role="later"),) if successor else ()


@dataclass(frozen=True, slots=True)
class _Before:
    """What a POEM said, as far as its digests and what stood in its file tell it."""

    was: Fingerprint | None
    earlier: Sequence[Poem]

    def has(self, part: str, now: Fingerprint) -> bool:
        """Tell whether a part was as it is now."""
        return self.was is not None and getattr(self.was, part) == getattr(now, part)

    def with_part(self, part: str) -> Poem | None:
        """Return a POEM in which a part reads as it did then."""
        wanted = getattr(self.was, part, None)
        return next((poem for poem in self.earlier if getattr(fingerprint_of(poem), part) == wanted), None)


def _bottom_line(before: _Before, poem: Poem, now: Fingerprint) -> Iterator[Section]:
    if before.has("bottom_line", now):
        return
    if then := before.with_part("bottom_line"):
        yield Section("Bottom line as it was shown", (then.bottom_line,))
    yield Section("Bottom line now", (poem.bottom_line,))


def _figures(before: _Before, poem: Poem, now: Fingerprint) -> Iterator[Section]:
    """Yield each row that changed, with what it was; all rows where nobody knows what they were."""
    if before.has("figures", now) or before.was is None:
        return
    then = before.with_part("figures")
    rows = list(_rows(then, poem) if then else _rows_now(poem))
    yield from rows[:_MOST_ROWS]
    if len(rows) > _MOST_ROWS:
        more = len(rows) - _MOST_ROWS
        yield Section("", (f"{more} more {'row' if more == 1 else 'rows'} in Details.",), role="figures")


def _rows_now(poem: Poem) -> Iterator[Section]:
    for row in poem.outcomes:
        yield Section(titled(row), (f"now {_told(row, poem)}",), role="figures")


def _rows(then: Poem, poem: Poem) -> Iterator[Section]:
    """Yield the rows that are printed otherwise now, in today's order, and those that are gone."""
    old = {_key(row): row for row in then.outcomes}
    new = {_key(row): row for row in poem.outcomes}
    for key, row in (new | old).items():
        was = _told(old[key], then) if key in old else _NOT_THERE
        now = _told(new[key], poem) if key in new else _NO_LONGER
        if was != now:
            yield Section(titled(row), (f"was {was}", f"now {now}"), role="figures")


def _key(row: Outcome) -> tuple[str, str]:
    """Return by what a row is known again when its figures are others."""
    return row.name, row.time or ""


def _told(row: Outcome, poem: Poem) -> str:
    """Return the figures of a row, without its name."""
    return line(row, poem).removeprefix(f"{titled(row)}: ")
