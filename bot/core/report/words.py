"""A report in words: as short as a message on a phone, or all of it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.core.poem import shortened
from bot.core.reply import Reply, Section
from bot.core.report.report import Line, Report
from bot.core.report.tally import Counted, Tally

_MOST_NAMED = 5
_MOST_POEMS = 2
_HEADLINE = 60
_KINDS = {"personal": "personal care", "policy": "local policy", "legal": "the law"}
_FEEDBACK = {
    "helped": "helped",
    "not_mine": "not my question",
    "wrong": "something is wrong",
    "none_of_these": "none of these",
}
_OF_WHAT = "From the journal, which keeps no names."


def told(report: Report) -> Reply:
    """Return a report as it is told in a chat: what is most, and how much more there is."""
    tally = report.tally
    poems = (
        *_in_a_line("Shown, and signed by no clinician", report.unsigned, _shown_unsigned(report)),
        *_in_a_line("Never shown", report.never, _never(report)),
    )
    if not tally.asked:
        return Reply("none", "Nothing was asked", lead=_when(tally), sections=poems)
    named = (("Asked most", tally.concepts), ("Wished for", tally.wishes))
    return Reply(
        "topic",
        headline_of(report),
        lead=_when(tally),
        sections=(
            Section("What came of it", (_outcomes(report), *_noticed(tally))),
            *(Section(heading, (_few(_counted(c), _MOST_NAMED, ", "),)) for heading, c in named if c),
            *poems,
        ),
        footer=_OF_WHAT,
    )


def told_whole(report: Report) -> Reply:
    """Return all of a report, line by line, as it is read on a page."""
    tally = report.tally
    sections = (
        Section("What came of it", (*_each_outcome(report), *_noticed(tally))),
        Section("Asked most", tuple(_counted(tally.concepts))),
        Section("Wished for, by how many people", tuple(_counted(tally.wishes))),
        Section(f"Signed by no clinician: {_shown_unsigned(report)}", tuple(map(_line, report.unsigned))),
        Section(f"Never shown: {_never(report)}", tuple(map(_line, report.never))),
        Section("All POEMs shown", tuple(map(_line, report.shown))),
        Section("By the day", tuple(_each_stretch(tally))),
    )
    title = headline_of(report) if tally.asked else "Nothing was asked"
    return Reply("topic", title, lead=_when(tally), sections=tuple(s for s in sections if s.lines), footer=_OF_WHAT)


def headline_of(report: Report) -> str:
    """Return how much was asked, and by how many."""
    tally = report.tally
    return f"{_many(tally.asked, 'question')} by {_many(tally.people, 'person', 'people')}"


def in_words(day: dt.date) -> str:
    """Return a day as people write it."""
    return f"{day.day} {day:%B %Y}"


def span_in_words(first: dt.date, last: dt.date) -> str:
    """Return from which day to which, as short as it can be said."""
    if first == last:
        return in_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {in_words(last)}"
    from_ = f"{first.day} {first:%B}" if first.year == last.year else in_words(first)
    return f"{from_} to {in_words(last)}"


def _when(tally: Tally) -> str:
    span = span_in_words(tally.first, tally.last)
    if tally.days > 1:
        span = f"{span}, {tally.days} days"
    begins = tally.kept_since and tally.kept_since > tally.first
    return f"{span}.{f' The journal begins on {in_words(tally.kept_since)}.' if begins and tally.kept_since else ''}"


def _percent(count: int, of: int) -> str:
    return f"{count:,} ({round(100 * count / of)}%)"


def _kinds(tally: Tally) -> str:
    return ", ".join(f"{_KINDS.get(kind, kind)} {count:,}" for kind, count in tally.redirected)


def _outcomes(report: Report) -> str:
    parts = "; ".join(f"{one.words} {_percent(one.count, report.tally.asked)}" for one in report.outcomes)
    kinds = _kinds(report.tally)
    return f"{parts}: {kinds}" if kinds else parts


def _each_outcome(report: Report) -> Iterator[str]:
    for one in report.outcomes if report.tally.asked else ():
        yield f"{one.words}: {_percent(one.count, report.tally.asked)}"
    if kinds := _kinds(report.tally):
        yield f"redirected, by what it was: {kinds}"


def _noticed(tally: Tally) -> Iterator[str]:
    """Yield what a lead must see: warnings, answers that nobody wanted, and what people said and asked of answers."""
    if tally.emergencies:
        yield _many(tally.emergencies, "emergency warning")
    if tally.overheard:
        yield f"{tally.overheard:,} answered without being asked, {tally.silence_broken:,} of them unwanted"
    if tally.follow_ups:
        yield f"{tally.follow_ups:,} asked next about a POEM"
    if tally.feedback:
        yield f"feedback: {', '.join(f'{_FEEDBACK.get(kind, kind)} {count:,}' for kind, count in tally.feedback)}"


def _counted(counted: Counted) -> list[str]:
    return [f"{name} {count:,}" for name, count in counted]


def _shown_unsigned(report: Report) -> str:
    times = sum(line.shown for line in report.unsigned)
    return f"{_many(len(report.unsigned), 'POEM')}, {_many(times, 'time')}"


def _never(report: Report) -> str:
    return f"{len(report.never):,} of {_many(report.poems, 'POEM')}"


def _in_a_line(heading: str, lines: Sequence[Line], how_many: str) -> Iterator[Section]:
    if lines:
        named = [_line(replace(line, headline=shortened(line.headline, _HEADLINE))) for line in lines]
        yield Section(heading, (f"{how_many}: {_few(named, _MOST_POEMS, '; ')}",))


def _line(line: Line) -> str:
    return f"{line.headline} ({line.shown:,})" if line.shown else line.headline


def _few(names: Sequence[str], most: int, joint: str) -> str:
    more = len(names) - most
    return joint.join((*names[:most], *((f"and {more:,} more",) if more > 0 else ())))


def _each_stretch(tally: Tally) -> Iterator[str]:
    for one in tally.stretches:
        yield f"{span_in_words(one.first, one.last)}: {_many(one.asked, 'question')}, {one.met:,} answered or offered"


def _many(count: int, one: str, several: str = "") -> str:
    return f"{count:,} {one if count == 1 else several or f'{one}s'}"
