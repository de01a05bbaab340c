"""What must be told of a POEM that was shown: each change once, also when it changes back."""

import datetime as dt
from dataclasses import replace

import pytest

from bot.core.poem import GONE, Fingerprint
from bot.journal import Showing, Told

AT = dt.datetime(2026, 11, 28, 9, tzinfo=dt.UTC)
SHOWN = Fingerprint("w", "current", "b", "f")
RETRACTED = replace(SHOWN, state="retracted")
OTHER = replace(SHOWN, bottom_line="c")


def showing(shown: Fingerprint = SHOWN) -> Showing:
    return Showing(1, AT, shown, "2", "3", "channel", "1", "2", "4", "p")


def told_of(one: Showing, *marks: Fingerprint, settled: bool = True) -> Showing:
    """Return a showing after it was told that the POEM stood so, and then so."""
    for mark in marks:
        one = replace(one, told=(*one.told, Told(len(one.told), one.change_to(mark), AT, settled=settled)))
    return one


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (SHOWN, False),
        (replace(SHOWN, whole="other wording"), False),
        (OTHER, True),
        (replace(SHOWN, figures="g"), True),
        (replace(SHOWN, state="superseded"), True),
        (RETRACTED, True),
        (GONE, True),
    ],
)
def test_what_is_told_of_what_was_shown_as_current(now: Fingerprint, due: bool) -> None:
    """State, bottom line and figures; nothing else."""
    assert showing().is_due(now) is due


def test_of_a_notice_and_of_what_was_shown_as_replaced_nothing_good_is_told() -> None:
    """A POEM that was recalled showed nothing; of one that was superseded and stands again nothing wrong was shown."""
    assert not showing(RETRACTED).is_due(SHOWN)
    assert not showing(replace(SHOWN, state="withdrawn")).is_due(OTHER)
    assert not showing(replace(SHOWN, state="superseded")).is_due(SHOWN)
    assert showing(replace(SHOWN, state="superseded")).is_due(OTHER)
    assert showing(replace(SHOWN, state="superseded")).is_due(RETRACTED)


def test_a_change_is_told_once_and_again_when_it_comes_back() -> None:
    """Retracted, put back, retracted: three tellings, each with a digest of its own."""
    one = showing()
    seen = set()
    for now, before in ((RETRACTED, SHOWN), (SHOWN, RETRACTED), (RETRACTED, SHOWN), (OTHER, RETRACTED)):
        assert one.is_due(now)
        assert one.known((RETRACTED, OTHER)) == before
        one = told_of(one, now)
        assert not one.is_due(now)
        seen.add(one.told[-1].changed)
    assert len(seen) == 4


def test_of_a_recalled_poem_other_words_are_nothing_to_tell() -> None:
    """It may not be used, whatever it says."""
    assert not told_of(showing(), RETRACTED).is_due(replace(RETRACTED, bottom_line="c", figures="g"))
    assert told_of(showing(), RETRACTED).is_due(replace(RETRACTED, state="withdrawn"))


def test_what_was_told_last_is_known_only_where_it_can_be_read() -> None:
    """Else nobody knows it; what was shown is known in any case."""
    assert showing().known(()) == SHOWN
    assert told_of(showing(), OTHER).known(()) is None
    assert told_of(showing(), OTHER).known((RETRACTED, OTHER)) == OTHER


def test_a_claim_is_no_telling_until_it_is_settled() -> None:
    """It is the last one that may be unsettled; before it, the showing is what it was."""
    one = told_of(showing(), RETRACTED, settled=False)
    assert one.unsettled == one.told[-1]
    assert one.before == showing()
    assert told_of(showing(), RETRACTED).unsettled is None
    assert showing().unsettled is None
