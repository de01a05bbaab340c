"""No way of opening a recalled POEM at the desk shows anything but its notice and its sources."""

import datetime as dt
import inspect
from functools import cache
from typing import Any

import pytest

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.matching.shelves import SPECIALTIES
from bot.core.poem import Fingerprint
from bot.core.reply import card
from bot.core.report import Tally, told_whole
from bot.desk import Desk, Gone, Opened, Recalled
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.recalling import FOLLOW_UPS, RECALLED, WALKED, in_state, pages, secrets, texts


@pytest.fixture(scope="module")
def shelf(shipped: KnowledgeBase) -> KnowledgeBase:
    """The POEMs of one specialty: enough to stand beside one another, and quickly read."""
    return KnowledgeBase(
        [poem for poem in shipped if poem.specialty == shipped.poems[WALKED].specialty], shipped.vocabulary
    )


@cache
def desk_in(state: str, shelf: KnowledgeBase) -> Desk:
    """Return a desk on which the walked POEM is in a state."""
    return Desk(Library(SHIPPED_KNOWLEDGE), in_state(shelf, state))


@pytest.mark.parametrize("state", ["current", "superseded"])
def test_what_stands_opens_everything(state: str, shelf: KnowledgeBase) -> None:
    """Every page is there and says something: otherwise the other tests would look for nothing."""
    opened = desk_in(state, shelf).opened(WALKED)
    assert isinstance(opened, Opened)
    assert opened.openings == ("card", "details", "picture", "risk", "others", "sources")
    given = pages(opened)
    assert all(given.values())
    assert all(given["follow_up"])
    assert len(secrets(opened, Gone(), shelf)) > 40


@pytest.mark.parametrize("state", RECALLED)
async def test_what_was_recalled_opens_nothing(state: str, shelf: KnowledgeBase) -> None:
    """Over every public part of what the desk opens, and every other way of asking the desk."""
    stands, desk = desk_in("current", shelf).opened(WALKED), desk_in(state, shelf)
    opened = desk.opened(WALKED)
    assert isinstance(stands, Opened)
    assert isinstance(opened, Gone if state == "gone" else Recalled)
    hidden = secrets(stands, opened, shelf)
    given = pages(opened)
    assert set(given) == {"card", "sources", "follow_up", "openings"}
    assert given["openings"] == (() if state == "gone" else ("sources",))
    assert seen(hidden, given) == []
    for ask in (
        WALKED,
        *FOLLOW_UPS[:3],
        *shelf.poems[WALKED].also_asked[:3],
        shelf.poems[WALKED].clinical_question,
    ):
        for name, method in inspect.getmembers(desk, inspect.ismethod):
            if name.startswith("_") or name in {
                "open",
                "opened",
                "check",
                "fingerprint",
                "keep_warm",
                "reload",
                "renewed",
                "report",
                "make_ready",
                "topic_picture",
                "beside",
                "offered_again",
                "answered_by",
                "answered_since",
            }:
                continue
            found = method(ask)
            found = (await found).reply if inspect.isawaitable(found) else found
            assert seen(hidden, found) == [], name
        assert WALKED not in await desk.answered_by(ask)
    other = next(poem.id for poem in shelf if poem.id != WALKED)
    for pair in ((WALKED, other), (other, WALKED)):
        assert seen(hidden, desk.beside(*pair)) == []
        assert seen(hidden, desk.topic_picture(pair)) == []
        assert seen(hidden, desk.offered_again(pair, "One of these?")) == []
    counted = Tally(first=dt.date(2026, 11, 1), last=dt.date(2026, 11, 7), answered=3, shown={WALKED: 3})
    assert seen(hidden, told_whole(desk.report(counted))) == []
    for specialty in SPECIALTIES:
        assert WALKED not in {poem.id for poem in desk.shelf(specialty)}


def seen(hidden: set[str], given: Any) -> list[str]:
    """Return what is seen of that which must not be."""
    said = "\n".join(texts(list(given.values()) if isinstance(given, dict) else given))
    return sorted(text for text in hidden if text in said)


@pytest.mark.parametrize(
    ("state", "notice"),
    [
        ("retracted", "RETRACTED on 01 November 2026: do not use"),
        ("withdrawn", "has been withdrawn: do not use"),
        ("gone", "is no longer here"),
    ],
)
def test_the_notice_says_what_happened(state: str, notice: str, shelf: KnowledgeBase) -> None:
    """As a card, above its sources, and to every question about it; a question of its own stays one."""
    opened = desk_in(state, shelf).opened(WALKED)
    assert notice in opened.card().title
    assert opened.card().tone == opened.sources().tone == "warning"
    assert notice in f"{opened.sources().title} {opened.sources().lead}"
    if state != "gone":
        assert opened.sources().sections[0].role == "report"
        assert opened.follow_up("who funded it?") == opened.card()
    assert opened.follow_up("does honey help a child's cough?") is None


def test_the_desk_has_one_way_from_an_id_to_a_poem() -> None:
    """No other method of the desk takes the id of a POEM, but for the one that gives its digests."""
    methods = inspect.getmembers(Desk, inspect.isfunction)
    taking = [name for name, method in methods if "poem_id" in inspect.signature(method).parameters]
    assert taking == ["fingerprint", "opened"]
    assert inspect.signature(Desk.fingerprint).return_annotation == Fingerprint | None


@pytest.mark.parametrize("state", RECALLED)
async def test_what_was_recalled_stands_in_no_list(state: str, shelf: KnowledgeBase) -> None:
    """Neither it nor its finding: beside another POEM, on the shelves, while a question or a title is typed."""
    desk, poem = desk_in(state, shelf), shelf.poems[WALKED]
    for other in desk.knowledge:
        opened = desk.opened(other.id)
        if isinstance(opened, Opened):
            for reply in (opened.card(), opened.others(), opened.follow_up("and in kids?")):
                assert poem.headline not in texts(reply), other.id
                assert WALKED not in {choice.poem_id for choice in (reply.choices if reply else ())}, other.id
    for typed in ("", "salmeterol", "asthma", poem.headline, poem.clinical_question, *poem.also_asked[:3]):
        assert WALKED not in {p.id for p in (*desk.titled(typed), *desk.questions(typed))}, typed
        asked = (await desk.ask(typed)).reply
        assert asked
        assert poem.headline not in {choice.headline for choice in asked.choices}, typed


@pytest.mark.parametrize(("state", "named"), [("current", True), ("retracted", False)])
def test_what_stands_beside_an_answer_is_not_a_recalled_one(state: str, named: bool, shelf: KnowledgeBase) -> None:
    """A study close to the question is named under the answer, unless it was retracted."""
    made = in_state(shelf, state)
    apart = next(p for p in made if p.id != WALKED and p not in made.dissenting(made.poems[WALKED]))
    beside = [s.lines for s in card(apart, made, also=(WALKED,)).sections if s.heading == "Also here"]
    assert bool(beside) == named


@pytest.mark.parametrize(("state", "told"), [("current", True), ("retracted", False), ("withdrawn", False)])
def test_what_replaces_a_study_is_not_a_recalled_one(state: str, told: bool, shelf: KnowledgeBase) -> None:
    """A POEM whose successor was recalled is still superseded, and no longer tells what the successor found."""
    old = shelf.poems["asthma-fluticasone-salmeterol-austri-2016"]
    related = old.related.model_copy(update={"superseded_by": WALKED})
    status = old.status.model_copy(update={"state": "superseded"})
    base = KnowledgeBase(
        [*(p for p in shelf if p.id != old.id), old.model_copy(update={"related": related, "status": status})],
        shelf.vocabulary,
    )
    opened = Desk(Library(SHIPPED_KNOWLEDGE), in_state(base, state)).opened(old.id)
    assert isinstance(opened, Opened)
    for reply in (opened.card(), opened.follow_up("is it still current?")):
        said = " ".join(texts(reply))
        assert "replace" in said or "Superseded." in said
        assert (shelf.poems[WALKED].headline in said) == told
