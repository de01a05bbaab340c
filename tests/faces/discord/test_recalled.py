"""In Discord, nothing that can be pressed, chosen, filled in or said opens a recalled POEM."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.desk import Desk, Opened
from bot.faces.discord.messages.opinions import RATES
from bot.faces.discord.messages.views import LABELS
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.results import Message, Result
from tests.faces.discord.process import running
from tests.recalling import RECALLED, WALKED, in_state, secrets

pytestmark = pytest.mark.asyncio(loop_scope="module")

OTHER = "asthma-fluticasone-salmeterol-austri-2016"
SHELF = "Respiratory"
OFFERED = "is salmeterol any good?"
NOTICE = {"retracted": "RETRACTED on", "withdrawn": "has been withdrawn", "gone": "is no longer here"}
STATES = {
    "current": "  state: current",
    "retracted": "  state: retracted\n  retracted_on: 2026-11-01",
    "withdrawn": "  state: withdrawn",
}
COMMANDS = {
    *("Find the evidence", "about", "ask", "browse", "help", "poem", "privacy", "topic"),
    *("kb check", "kb reload", "kb report", "kb status"),
    # For curators alone: what they change, never an answer.
    *("Add this as a POEM", "kb add", "kb drafts", "kb retire", "kb sign", "kb history", "kb undo"),
    *("kb review", "kb edit", "kb export", "kb wishes"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge folder with the walked POEM and the one that disagrees with it."""
    folder = tmp_path_factory.mktemp("knowledge")
    (folder / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", folder)
    for poem_id in (WALKED, OTHER):
        shutil.copy(SHIPPED_KNOWLEDGE / "poems" / f"{poem_id}.yaml", folder / "poems")
    return folder


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(folder: Path) -> AsyncIterator[World]:
    """A server with the bot in it, on that folder."""
    async with running(BOTTOMLINE_KNOWLEDGE=str(folder)) as (world, _):
        yield world


async def put(state: str, folder: Path, world: World) -> None:
    """Bring the walked POEM into a state, for the bot too."""
    for poem_id in (WALKED, OTHER):
        shutil.copy(SHIPPED_KNOWLEDGE / "poems" / f"{poem_id}.yaml", folder / "poems")
    path, other = folder / "poems" / f"{WALKED}.yaml", folder / "poems" / f"{OTHER}.yaml"
    if state == "gone":
        path.unlink()
        linked = other.read_text(encoding="utf-8")
        other.write_text(linked.replace(f"  conflicts_with: [{WALKED}]\n", ""), encoding="utf-8")
    else:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(STATES["current"], STATES[state]), encoding="utf-8")
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text


async def shown_before(world: World) -> dict[str, Any]:
    """Return what a channel holds of a POEM that stands, from which it may be opened later."""
    card = await world.slash("member", "#general", "poem", {"title": WALKED})
    picture, shared = await world.click(card, LABELS["picture"]), await world.click(card, LABELS["picture"])
    other = await world.slash("member", "#general", "poem", {"title": OTHER})
    return {
        "card": card.message,
        "told": (await world.say("member", "#general", "who funded it?", reply_to=card)).message,
        "details": (await world.click(card, LABELS["details"])).message,
        "picture": picture.message,
        "shared": (await world.click(shared, LABELS["share"])).message,
        "form": await world.click(card, LABELS["risk"]),
        "topic": (await world.slash("member", "#general", "topic", {"name": "salmeterol"})).message,
        "menus": [
            (await world.click(await world.click(other, LABELS["details"]), LABELS["others"])).message,
            (await world.slash("member", "#general", "browse", {"specialty": SHELF})).message,
            (await world.slash("member", "#general", "ask", {"question": OFFERED})).message,
        ],
    }


@pytest.mark.parametrize("state", RECALLED)
async def test_nothing_opens_a_recalled_poem(state: str, world: World, folder: Path) -> None:
    """Over every button, menu, form and command: the notice, the sources, or nothing of it."""
    await put("current", folder, world)
    before = await shown_before(world)
    knowledge = Library(folder).open()
    await put(state, folder, world)
    stands, recalled = Desk(Library(folder), knowledge), Desk(Library(folder), in_state(knowledge, state))
    opened = stands.opened(WALKED)
    assert isinstance(opened, Opened)
    hidden = secrets(opened, recalled.opened(WALKED), knowledge)

    def hold(result: Result, way: str, *, told: bool = True) -> None:
        seen = " ".join(result.text.replace("\\", "").replace("*", "").split())
        assert not result.failed, way
        assert not [text for text in hidden if text in seen], way
        assert not result.files, way
        assert not told or NOTICE[state] in seen, f"{way}: {seen}"

    asked_next = {question.label for question in opened.next_questions}
    assert len(asked_next) == 3
    pressed = set()
    messages: list[Message] = [before[name] for name in ("card", "told", "details", "picture", "shared")]
    for message in messages:
        for label in message.labels:
            hold(await world.click(message, label, "member"), label, told=label != RATES["wrong"])
            pressed.add(label)
    assert pressed == {*LABELS.values(), *asked_next, *RATES.values()}, "a new button: what does it open?"
    for menu in before["menus"]:  # of one POEM a button: "Yes", or the way to its card
        opens = world.choose(menu, None, WALKED, "member") if menu.selects else world.click(menu, menu.labels[0])
        hold(await opens, "menu")
    hold(await world.submit_modal(before["form"], {"percent": "10"}), "form")
    assert set(world.commands().names) == COMMANDS, "a new command: what does it open?"
    by_id = state != "gone"  # without the POEM its id is only words
    hold(await world.slash("member", "#general", "poem", {"title": WALKED}), "poem", told=by_id)
    hold(await world.slash("member", "#general", "ask", {"question": WALKED}), "ask", told=by_id)
    hold(await world.slash("member", "#general", "topic", {"name": "salmeterol"}), "topic", told=False)
    counted = await world.slash("kb_admin", "#general", "kb report")
    assert "What came of it" in counted.text
    assert not [text for text in hidden if text in counted.text]
    if state != "gone":
        hold(await world.choose(before["topic"], None, [WALKED, OTHER], "member"), "side by side")
    hold(await world.message_command("member", "#general", "Find the evidence", before["card"].stored), "find")
    hold(await world.say("member", "#general", "who funded it?", reply_to=before["card"].stored), "reply")
    thread = world.open_thread("member", "#general", "a case", before["card"].stored)
    hold(await world.say("member", thread, "who funded it?", mention_bot=True), "thread")
    for command, option in (("poem", "title"), ("ask", "question")):
        typed = await world.autocomplete("member", "#general", command, option, "salmeterol")
        assert WALKED not in {choice["value"] for choice in typed.choices}
    notice = await world.message_command("member", "#general", "Find the evidence", before["card"].stored)
    assert notice.message.labels == ([LABELS["sources"]] if by_id else []), "what is under a notice"
