"""Where it takes two curators, what one corrects in a POEM in use waits beside it until another publishes it."""

from pathlib import Path
from typing import Any

import pytest

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Result
from tests.faces.discord.process import restarted
from tests.faces.discord.test_changing import QUESTION, VERTOS, curated, seen
from tests.faces.discord.test_reviewing import typed

pytestmark = pytest.mark.asyncio(loop_scope="module")

NEW = "Cement eased no pain more than a sham"
HEADLINE = {"Headline: the finding in a line": NEW}
WAITS = "Readers keep what stands in use until this is published."
Strict = tuple[World, Bot, Path]


def path_of(own: Path) -> Path:
    return own / "poems" / f"{VERTOS}.yaml"


async def card(world: World) -> str:
    """Return what readers see."""
    return (await world.slash("member", "#general", "poem", {"title": VERTOS})).text


async def by_second(world: World, command: str, **options: Any) -> Result:
    return await world.slash("second", "#general", f"kb {command}", options)


async def test_a_correction_waits_until_another_publishes_it(strict: Strict) -> None:
    """Readers keep the old text meanwhile; the second sees what is another; after that it is to be signed again."""
    world, bot, own = strict
    await curated(world, "sign", poem=VERTOS, name="Ada Brandt, MD")
    before = path_of(own).read_bytes()
    old = await curated(world, "edit", poem=VERTOS)
    slow = await world.click(old, "Text", "kb_admin")
    shown = await typed(world, await curated(world, "edit", poem=VERTOS), "Text", HEADLINE)
    assert f"Text saved. {WAITS} A correction of a POEM in use. It can be published." in shown.text
    assert shown.message.labels[-2:] == ["Publish", "Discard"]
    assert path_of(own).read_bytes() == before
    assert NEW not in await card(world)
    late = await world.submit_modal(slow, {"Bottom line": "Cement eased it a lot."})
    assert "Somebody else changed this part" in late.text
    assert f"Header saved. {WAITS}" in (await typed(world, old, "Header", {"Funding": ["foundation"]})).text
    assert "You wrote this" in (await world.click(shown, "Publish", "kb_admin")).text
    await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=str(own), BOTTOMLINE_SECOND_CURATOR="on")
    assert "You wrote this" in (await world.click(shown, "Publish", "kb_admin")).text
    assert path_of(own).read_bytes() == before
    told = await curated(world, "review", poem=VERTOS)
    assert f"A correction of it waits to be published: /kb drafts, and there {VERTOS}." in seen(told)
    listed = await by_second(world, "drafts")
    assert "Correction: can be published" in [o["description"] for o in listed.message.selects[0]["options"]]
    others = await world.choose(listed, None, [VERTOS], "second")
    assert f"+headline: {NEW}" in seen(others)
    assert "funding: foundation" in seen(others)
    assert "Published: " in (await world.click(others, "Publish", "second")).text
    assert NEW in await card(world)
    assert "reviewed_by: null" in path_of(own).read_text(encoding="utf-8")
    assert not (own / "drafts" / f"{VERTOS}.yaml").exists()
    history = seen(await curated(world, "history", poem=VERTOS))
    for words in ("Published", "by second", "Corrected", "why: filled in: Text", "by karim.kb", f"+headline: {NEW}"):
        assert words in history
    refused = await world.slash("kb_admin", "#general", "kb sign", {"poem": VERTOS, "name": "Karim"})
    assert "You wrote this" in refused.text
    assert "Signed: " in (await by_second(world, "sign", poem=VERTOS, name="Second, MD")).text
    for _ in range(2):
        await curated(world, "undo", poem=VERTOS)
    assert path_of(own).read_bytes() == before
    assert (await by_second(world, "drafts", draft=VERTOS)).message.labels[-2:] == ["Publish", "Discard"]
    await curated(world, "undo", poem=VERTOS)
    await curated(world, "undo", poem=VERTOS)
    assert not (own / "drafts" / f"{VERTOS}.yaml").exists()
    assert path_of(own).read_bytes() == before


async def test_what_need_not_wait_does_not(strict: Strict) -> None:
    """How it is asked, and that it is retired, are in use at once, and stay when the correction is published."""
    world, _, own = strict
    before = path_of(own).read_bytes()
    old = await curated(world, "edit", poem=VERTOS)
    await typed(world, await curated(world, "edit", poem=VERTOS), "Text", HEADLINE)
    asked = await typed(world, old, "How it is asked", {"Keywords, one a line": "cement"})
    assert "How it is asked saved." in asked.text
    assert WAITS not in asked.text
    assert b"cement" in path_of(own).read_bytes()
    await curated(world, "retire", poem=VERTOS, state="withdrawn", reason="A letter of the journal")
    assert "Withdrawn:" in await card(world)
    others = await by_second(world, "drafts", draft=VERTOS)
    assert "Published: " in (await world.click(others, "Publish", "second")).text
    text = path_of(own).read_text(encoding="utf-8")
    assert "A letter of the journal" in text
    assert NEW in text
    for _ in range(4):
        await curated(world, "undo", poem=VERTOS)
    assert path_of(own).read_bytes() == before


async def test_a_figure_waits_too_and_a_correction_is_discarded(strict: Strict) -> None:
    """What is mended in a figure of a POEM in use stands in the correction; discarded, the POEM is as it was."""
    world, _, own = strict
    before = path_of(own).read_bytes()
    old = await curated(world, "edit", poem=VERTOS)
    menu = next(menu for menu in old.message.selects if menu["custom_id"].startswith("mend:"))
    form = await world.choose(old, menu["custom_id"], menu["options"][0]["value"], "kb_admin")
    shown = await world.submit_modal(form, {"What was counted": "pain on a scale from 0 to 10"})
    assert WAITS in shown.text
    assert "pain on a scale from 0 to 10" in (own / "drafts" / f"{VERTOS}.yaml").read_text(encoding="utf-8")
    assert path_of(own).read_bytes() == before
    gone = await world.click(shown, "Discard", "kb_admin")
    assert f"/kb undo brings the correction of {VERTOS} back" in gone.text
    assert path_of(own).read_bytes() == before
    assert "vertebroplasty" in (await world.say("member", "#clinical-questions", QUESTION)).text.lower()
    again = await curated(world, "edit", poem=VERTOS)
    assert "A correction of it waits" not in again.text
