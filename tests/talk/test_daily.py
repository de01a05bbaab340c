"""When the POEM of the day is due: in every time zone, through every change of its clocks."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.talk import Schedule

EVERY_DAY = frozenset(range(7))
STEP = dt.timedelta(minutes=20)  # no day ends sooner after a time of TIMES
ZONES = st.sampled_from(sorted(available_timezones() - {"localtime", "Factory"})).map(ZoneInfo)
TIMES = st.times(max_value=dt.time(23, 39)).map(lambda at: at.replace(second=0, microsecond=0))
SCHEDULES = st.builds(Schedule, TIMES, ZONES, st.frozensets(st.integers(0, 6), min_size=1))
INSTANTS = st.datetimes(dt.datetime(1960, 1, 1), dt.datetime(2060, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001


def instants(start: dt.datetime, days: int) -> Iterator[dt.datetime]:
    """Yield instants a few minutes apart, for so many days."""
    for n in range(days * dt.timedelta(days=1) // STEP):
        yield start + n * STEP


def local(text: str, zone: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def is_there(schedule: Schedule, day: dt.date) -> bool:
    """Tell whether the time of the schedule comes on a local day: not where the clocks are put forward over it."""
    wanted = dt.datetime.combine(day, schedule.at, schedule.zone)
    return wanted.astimezone(dt.UTC).astimezone(schedule.zone).replace(tzinfo=None) == wanted.replace(tzinfo=None)


@settings(max_examples=60, deadline=None)
@given(SCHEDULES, INSTANTS)
def test_each_local_day_has_one(schedule: Schedule, start: dt.datetime) -> None:
    """Watched all the time, each day of those that are set comes due on that very day; in its time where it has one."""
    seen: dict[dt.date, dt.datetime] = {}
    lived = list(instants(start, 9))
    for now in lived:
        if day := schedule.due(now):
            assert day == now.astimezone(schedule.zone).date()
            seen.setdefault(day, now)
    whole = {now.astimezone(schedule.zone).date() for now in lived[:: len(lived) // 27]}
    edges = {now.astimezone(schedule.zone).date() for now in (lived[0], lived[-1])}
    assert {day for day in whole - edges if day.weekday() in schedule.days} <= seen.keys()
    assert all(day.weekday() in schedule.days for day in seen)
    for day, first in seen.items():
        moment = schedule.moment(day)
        assert moment is not None
        if day not in edges:
            assert dt.timedelta(0) <= first - moment < STEP
        if is_there(schedule, day):
            assert moment.astimezone(schedule.zone).time() == schedule.at


@settings(max_examples=200, deadline=None)
@given(SCHEDULES, INSTANTS)
def test_the_next_one_is_the_first_to_come_due(schedule: Schedule, now: dt.datetime) -> None:
    """Nothing comes due between now and then that was not due before."""
    then = schedule.next_after(now)
    assert then > now
    assert schedule.due(then) == then.date()
    assert schedule.moment(then.date()) == then
    before = then - dt.timedelta(seconds=1)
    between = now.astimezone(schedule.zone).date()
    while between < before.astimezone(schedule.zone).date():
        between += dt.timedelta(days=1)
        moment = schedule.moment(between)
        assert moment is None or moment <= now or moment == then


@pytest.mark.parametrize(
    ("zone", "at", "day", "utc"),
    [
        ("Europe/Berlin", "07:00", "2026-03-29", "05:00"),  # the day on which the clocks are put forward
        ("Europe/Berlin", "02:30", "2026-03-29", "01:30"),  # left out: 03:30 by the new clock
        ("Europe/Berlin", "02:30", "2026-10-25", "00:30"),  # comes twice: the first
        ("America/New_York", "02:30", "2026-03-08", "07:30"),
        ("America/New_York", "01:30", "2026-11-01", "05:30"),
        ("Australia/Lord_Howe", "02:15", "2026-10-04", "15:45"),  # half an hour left out; the day before in UTC
        ("America/Nuuk", "23:30", "2024-03-30", "00:30"),  # left out up to midnight: by the new clock, on the same day
        ("Asia/Kathmandu", "06:00", "2028-02-29", "00:15"),
        ("Africa/Casablanca", "02:30", "2026-03-22", "02:30"),  # put forward after Ramadan, not in spring
    ],
)
def test_where_the_clocks_change(zone: str, at: str, day: str, utc: str) -> None:
    """As calendars read a time that is not there, or there twice."""
    moment = Schedule(dt.time.fromisoformat(at), ZoneInfo(zone), EVERY_DAY).moment(dt.date.fromisoformat(day))
    assert moment is not None
    assert f"{moment:%H:%M}" == utc


def test_a_day_that_was_left_out_has_none() -> None:
    """Samoa went from 29 to 31 December 2011: nobody lived the day between, and the next one has its own."""
    schedule = Schedule(dt.time(9), ZoneInfo("Pacific/Apia"), EVERY_DAY)
    assert schedule.moment(dt.date(2011, 12, 30)) is None
    assert schedule.next_after(local("2011-12-29T10:00", "Pacific/Apia")) == local("2011-12-31T09:00", "Pacific/Apia")


def test_late_is_the_same_day_only() -> None:
    """Down at seven and up at nine: due. Up the next morning: that day has its own, the last has none any more."""
    berlin = Schedule(dt.time(7), ZoneInfo("Europe/Berlin"), frozenset({0, 1}))
    assert berlin.due(local("2026-11-30T06:59", "Europe/Berlin")) is None
    assert berlin.due(local("2026-11-30T09:00", "Europe/Berlin")) == dt.date(2026, 11, 30)
    assert berlin.due(local("2026-11-30T23:59", "Europe/Berlin")) == dt.date(2026, 11, 30)
    assert berlin.due(local("2026-12-01T06:59", "Europe/Berlin")) is None
    assert berlin.due(local("2026-12-02T09:00", "Europe/Berlin")) is None
