"""The desk: a question takes one snapshot; a reload replaces it whole or not at all."""

import asyncio
import gc
import shutil
import threading
import weakref
from pathlib import Path

import pytest

from bot.core.matching.verdict import Answer
from bot.desk import Desk, Gone, Opened
from bot.library import Library, Loaded
from bot.settings import SHIPPED_KNOWLEDGE

VERTOS = "vertebroplasty-vertos2-2010"
QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture"

VITAMIN_D = "vitamin-d-vital-2019", "fracture-prevention-vitamin-d-vital-2022", "acne-spironolactone-safa-2023"
OFTEN = 200  # places to pause in one POEM that is read anew, and in all that comes of it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the vertebroplasty POEMs that a test may change."""
    (tmp_path / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", tmp_path)
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, tmp_path / "poems")
    return tmp_path


async def test_a_question_keeps_its_snapshot_through_a_reload(folder: Path) -> None:
    """What was asked before a reload is still worded from the knowledge it was asked on."""
    desk = await Desk.open(Library(folder))
    asked = await desk.ask(QUESTION)
    assert asked.poem is not None
    (folder / "poems" / f"{asked.poem.id}.yaml").unlink()
    for path in folder.glob("poems/*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f"{asked.poem.id}, ", "").replace(f", {asked.poem.id}", ""), encoding="utf-8")
    done = await desk.reload()
    assert done.done, done.problems
    assert done.changes is not None
    assert done.changes.removed == (asked.poem.id,)
    assert asked.reply is not None
    assert asked.reply.title == asked.poem.headline
    assert isinstance(desk.opened(asked.poem.id), Gone)
    again = await desk.ask(QUESTION)
    assert again.poem is None or again.poem.id != asked.poem.id


async def test_what_a_reload_replaced_is_forgotten(folder: Path) -> None:
    """At once, also after questions and follow-ups: Python does not look for rings among knowledge, and finds none."""
    desk = await Desk.open(Library(folder))
    await desk.make_ready()
    assert (await desk.ask(QUESTION)).reply
    opened = desk.opened(VERTOS)
    assert isinstance(opened, Opened)
    assert opened.follow_up("any harms?")
    del opened
    old = weakref.ref(desk.knowledge)
    poem = folder / "poems" / f"{VERTOS}.yaml"
    poem.write_text(f"{poem.read_text(encoding='utf-8')}caveats: [Read once more.]\n", encoding="utf-8")
    assert (await desk.reload()).done
    assert old() is None
    assert gc.isenabled()


async def test_what_the_first_to_ask_would_wait_for_is_made_beforehand(folder: Path) -> None:
    """Of each POEM, also of one that a reload changed; what was replaced meanwhile is forgotten all the same."""
    desk = await Desk.open(Library(folder))

    async def all_are_warm() -> bool:
        for _ in range(1000):
            if set(desk.knowledge.made_of_linked) == set(desk.knowledge.poems):
                return True
            await asyncio.sleep(0.01)
        return False

    desk.keep_warm()
    assert await all_are_warm()
    poem = folder / "poems" / f"{VERTOS}.yaml"
    poem.write_text(f"{poem.read_text(encoding='utf-8')}caveats: [Read once more.]\n", encoding="utf-8")
    old = weakref.ref(desk.knowledge)
    desk.keep_warm()
    assert (await desk.reload()).done
    assert VERTOS not in desk.knowledge.made_of_linked
    assert await all_are_warm()
    assert old() is None


async def test_what_was_opened_last_is_made_before_a_reload_is_over(folder: Path) -> None:
    """Whoever asks right after it about what people ask about waits for nothing."""
    desk = await Desk.open(Library(folder))
    desk.keep_warm()
    desk.opened(VERTOS)
    poem = folder / "poems" / f"{VERTOS}.yaml"
    poem.write_text(f"{poem.read_text(encoding='utf-8')}caveats: [Read once more.]\n", encoding="utf-8")
    assert (await desk.reload()).done
    assert VERTOS in desk.knowledge.made_of_linked


async def test_no_more_poems_are_made_ready_first_than_were_opened_last(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that was opened first of too many is passed over."""
    monkeypatch.setattr("bot.desk._MOST_LATELY", 1)
    desk = await Desk.open(Library(folder))
    desk.keep_warm()
    last = next(i for i in desk.knowledge.poems if i != VERTOS)
    for poem_id in (VERTOS, last, VERTOS, last):
        desk.opened(poem_id)
    made: list[tuple[str, bool]] = []
    monkeypatch.setattr("bot.desk._make_warm", lambda poem, base: made.append((poem.id, base is desk.knowledge)))
    assert (await desk.reload()).done
    assert [poem_id for poem_id, in_use in made if not in_use] == [last]


async def test_the_others_beside_a_poem_come_and_go_with_what_they_are(folder: Path) -> None:
    """After a reload a POEM has the pages that it has on a bot that was started then, whatever was made before."""
    one, other, another = VITAMIN_D
    for poem_id in (one, other):
        shutil.copy(SHIPPED_KNOWLEDGE / "poems" / f"{poem_id}.yaml", folder / "poems")
    desk = await Desk.open(Library(folder))
    desk.keep_warm()
    seen = []
    for text in (another, other, another):
        opened = desk.opened(one)
        assert isinstance(opened, Opened)
        seen.append("others" in opened.openings)
        shutil.copyfile(SHIPPED_KNOWLEDGE / "poems" / f"{text}.yaml", folder / "poems" / f"{other}.yaml")
        assert (await desk.reload()).done
        opened, fresh = desk.opened(one), (await Desk.open(Library(folder))).opened(one)
        assert isinstance(opened, Opened)
        assert isinstance(fresh, Opened)
        assert opened.openings == fresh.openings
        assert opened.next_questions == fresh.next_questions
        assert opened.others() == fresh.others()
    assert seen == [True, False, True]


async def test_a_thread_that_builds_gives_way(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It pauses wherever it may while it builds; the thread that answers never does."""
    paused: list[int] = []
    desk = await Desk.open(Library(folder))
    desk.keep_warm()
    desk.opened(VERTOS)
    monkeypatch.setattr("bot.desk._WORK", 0.0)
    monkeypatch.setattr("time.sleep", lambda _: paused.append(threading.get_ident()))
    poem = folder / "poems" / f"{VERTOS}.yaml"
    poem.write_text(f"{poem.read_text(encoding='utf-8')}caveats: [Read once more.]\n", encoding="utf-8")
    done = asyncio.create_task(desk.reload())
    while not done.done():
        await desk.ask(QUESTION)
        await asyncio.sleep(0)
    assert done.result().done
    assert len(paused) > OFTEN
    assert threading.get_ident() not in paused


async def test_a_faulty_reload_changes_nothing(folder: Path) -> None:
    """With a fault in one file the old knowledge, digest and answers stay, and the fault is told."""
    desk = await Desk.open(Library(folder))
    before = desk.knowledge
    (folder / "poems" / "new-one-2020.yaml").write_text("headline: [", encoding="utf-8")
    done = await desk.reload()
    assert not done.done
    assert desk.knowledge is before
    assert before.digest in done.sentence
    assert [p.file for p in done.problems] == ["poems/new-one-2020.yaml"]


async def test_a_vanished_folder_keeps_the_knowledge(folder: Path) -> None:
    """When the folder has gone, the knowledge in use stays and the sentence says what is wrong."""
    desk = await Desk.open(Library(folder))
    shutil.rmtree(folder)
    done = await desk.reload()
    assert not done.done
    assert "There is no knowledge folder" in done.sentence
    assert isinstance((await desk.ask(QUESTION)).verdict, Answer)


async def test_an_unchanged_reload_says_so(folder: Path) -> None:
    """Reloading the same files changes nothing and keeps the digest."""
    desk = await Desk.open(Library(folder))
    digest = desk.knowledge.digest
    done = await desk.reload()
    assert done.done
    assert not done.changes
    assert desk.knowledge.digest == digest


async def test_questions_during_reloads_are_all_answered(folder: Path) -> None:
    """Asking and reloading at once: every question is answered from one whole knowledge base."""
    desk = await Desk.open(Library(folder))
    results = await asyncio.gather(*(desk.ask(QUESTION) for _ in range(20)), desk.reload(), desk.reload())
    assert all(isinstance(r.verdict, Answer) for r in results[:20] if hasattr(r, "verdict"))


async def test_many_reloads_at_once_are_two(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One in hand and one to follow it, which sees what was changed meanwhile; each who asked is told of one."""
    desk = await Desk.open(Library(folder))
    loads: list[Loaded] = []
    begun, load = threading.Event(), desk.library.load

    def counted() -> Loaded:
        begun.set()
        loads.append(load())
        return loads[-1]

    monkeypatch.setattr(desk.library, "load", counted)
    first = asyncio.create_task(desk.reload())
    await asyncio.to_thread(begun.wait)
    path = folder / "poems" / "vertebroplasty-vertos5-2023.yaml"
    new = folder / "poems" / ".new"  # at once, for it is read meanwhile
    new.write_text(path.read_text(encoding="utf-8").replace("headline: ", "headline: Anew, "), encoding="utf-8")
    new.replace(path)
    done = await asyncio.gather(first, *(desk.reload() for _ in range(14)))
    assert len(loads) == 2
    assert all(one.done for one in done)
    assert desk.knowledge.poems[path.stem].headline.startswith("Anew, ")


@pytest.mark.parametrize("place", ["{ask} {rest}", "{rest} {ask}", "{rest} {ask} {rest}"])
async def test_a_long_message_is_read_where_it_asks(folder: Path, place: str) -> None:
    """Of more than a thousand characters the beginning, the end and the questions between them are read."""
    desk = await Desk.open(Library(folder))
    text = place.format(ask=f"{QUESTION}?", rest="and so on. " * 150)
    assert isinstance((await desk.ask(text)).verdict, Answer)
    assert "vertebroplasty" in desk.none_of_these(text).lead


async def test_a_long_message_is_not_read_whole(folder: Path) -> None:
    """What is told in the middle of a very long message, and asks nothing, is not looked at."""
    desk = await Desk.open(Library(folder))
    told = f"{QUESTION}."
    assert "vertebroplasty" not in desk.none_of_these(f"{'and so on. ' * 150}{told} {'and so on. ' * 150}").lead


async def test_what_a_reload_warns_of_is_told(folder: Path) -> None:
    """A one-sided agreement is no fault: the new knowledge is in use, and the warning comes with it."""
    desk = await Desk.open(Library(folder))
    path = folder / "poems" / "vertebroplasty-vertos5-2023.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("related:\n", f"related:\n  agrees_with: [{VERTOS}]\n"), encoding="utf-8")
    done = await desk.reload()
    assert done.done
    assert done.moved == (("changed", ("vertebroplasty-vertos5-2023",)),)
    assert [(p.severity, p.field) for p in done.problems] == [("warning", "related.agrees_with")]


async def test_questions_are_offered_while_typing(folder: Path) -> None:
    """Autocomplete gives the POEMs whose question fits; with nothing typed, the first ones."""
    desk = await Desk.open(Library(folder))
    assert len(desk.questions("")) == 6
    assert desk.questions("sham")
    assert desk.questions("qqqq") == ()
