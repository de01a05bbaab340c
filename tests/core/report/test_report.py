"""The report: what is counted beside the POEMs that there are, and how it is told."""

import datetime as dt
import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.matching import KnowledgeBase
from bot.core.reply import Reply
from bot.core.report import Report, Tally, report_of, stretches_of, told, told_whole
from tests.core import made
from tests.core.report.counting import LAST, tally

ADDED = {"added": "2026-11-22"}
DAYS = st.dates(dt.date(2020, 1, 1), LAST)


@pytest.fixture(scope="module")
def few() -> KnowledgeBase:
    """A signed POEM, two unsigned, one that nobody saw, and one that was withdrawn."""
    status = {
        "signed": ADDED | {"reviewed_by": "Ada Brandt, MD"},
        "unsigned-1": ADDED,
        "unsigned-2": ADDED,
        "unseen": ADDED,
        "seen-before": ADDED,
        "withdrawn": ADDED | {"state": "withdrawn"},
    }
    return made.knowledge(made.poem(name, headline=f"Headline of {name}", status=one) for name, one in status.items())


@pytest.fixture
def report(few: KnowledgeBase) -> Report:
    """A report of these."""
    shown = {"signed": 9, "unsigned-1": 2, "unsigned-2": 5, "withdrawn": 4, "taken-out": 3}
    return report_of(tally(shown=shown, ever_shown=frozenset({*shown, "seen-before"})), few)


def text_of(reply: Reply) -> str:
    return "\n".join((reply.title, reply.lead, *(line for s in reply.sections for line in (s.heading, *s.lines))))


def test_the_poems_that_want_a_look(report: Report) -> None:
    """Shown and unsigned, the most first; never shown since the journal is kept; of what was recalled nothing."""
    assert [(line.poem_id, line.shown) for line in report.shown] == [
        ("signed", 9),
        ("unsigned-2", 5),
        ("unsigned-1", 2),
    ]
    assert [line.poem_id for line in report.unsigned] == ["unsigned-2", "unsigned-1"]
    assert [line.poem_id for line in report.never] == ["unseen"]
    assert report.poems == 5
    told_short = text_of(told(report))
    assert "2 POEMs, 7 times: Headline of unsigned-2 (5); Headline of unsigned-1 (2)" in told_short
    assert "1 of 5 POEMs: Headline of unseen" in told_short
    assert "withdrawn" not in told_short + text_of(told_whole(report))


def test_all_that_was_asked_is_told(few: KnowledgeBase) -> None:
    """How much, by how many, what came of it, and what a lead must see."""
    noticed = tally(
        emergencies=3,
        overheard=40,
        silence_broken=2,
        feedback=(("helped", 9), ("not_mine", 2), ("wrong", 1)),
        concepts=(("cough", 31), ("honey", 28)),
        wishes=(("melatonin + delirium", 4),),
    )
    said = text_of(told(report_of(noticed, few)))
    for words in (
        "300 questions by 12 people",
        "1 to 30 November 2026, 30 days.",
        "answered 150 (50%); offered to choose 60 (20%); no POEM 60 (20%); redirected 30 (10%): dose 29, emergency 1",
        "3 emergency warnings",
        "40 answered without being asked, 2 of them unwanted",
        "feedback: helped 9, not my question 2, something is wrong 1",
        "cough 31, honey 28",
        "melatonin + delirium 4",
    ):
        assert words in said
    assert sum(one.count for one in report_of(noticed, few).outcomes) == noticed.asked == 300


def test_nothing_asked_is_told_too(few: KnowledgeBase) -> None:
    """With the POEMs that nobody saw; no share of nothing is worked out."""
    nothing = Tally(first=LAST, last=LAST)
    reply = told(report_of(nothing, few))
    assert reply.title == "Nothing was asked"
    assert reply.lead == "30 November 2026."
    assert "5 of 5 POEMs" in text_of(reply)
    assert told_whole(report_of(nothing, few)).title == "Nothing was asked"


def test_a_journal_younger_than_the_report_is_told(few: KnowledgeBase) -> None:
    """So that three quiet weeks are not taken for three weeks without a journal."""
    young = told(report_of(tally(kept_since=dt.date(2026, 11, 20)), few))
    assert "The journal begins on 20 November 2026." in young.lead
    assert "begins" not in told(report_of(tally(), few)).lead


def test_it_fits_a_message(shipped: KnowledgeBase) -> None:
    """However much was asked about however many POEMs, the short one stays short; the whole names them all."""
    names = tuple((f"a concept of many words, number {n}" * 2, 10_000 - n) for n in range(25))
    busy = tally(365, 10_000, concepts=names, wishes=names, shown={p.id: 999_999 for p in list(shipped)[:100]})
    report = report_of(busy, shipped)
    assert len(text_of(told(report))) < 2_000
    assert all(line.headline in text_of(told_whole(report)) for line in (*report.shown, *report.never))


def test_json_holds_all_of_it(report: Report) -> None:
    """Plain values by name, the same that is told."""
    given = json.loads(json.dumps(report.mapping))
    assert given["asked"] == given["answered"] + given["offered"] + given["none"] + sum(given["redirected"].values())
    assert given["never_shown"] == ["unseen"]
    assert given["unsigned"] == ["unsigned-2", "unsigned-1"]
    assert given["shown"][0] == {"poem_id": "signed", "headline": "Headline of signed", "shown": 9}
    assert sum(day["asked"] for day in given["by_day"]) == given["asked"]
    assert (given["first"], given["last"]) == ("2026-11-01", "2026-11-30")


@given(DAYS)
def test_the_days_are_told_without_a_gap(first: dt.date) -> None:
    """Each day once, at most 31 stretches, all but the last of one length."""
    stretches = stretches_of(first, LAST)
    assert 1 <= len(stretches) <= 31
    assert stretches[0][0] == first
    assert stretches[-1][1] == LAST
    for (_, end), (start, _) in pairwise(stretches):
        assert start - end == dt.timedelta(days=1)
    assert len({end - start for start, end in stretches[:-1]}) <= 1
