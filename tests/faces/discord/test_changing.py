"""POEMs in use are signed, retired and put back from the chat, and drafts gone on with; each change has its history."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.journal import People
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Result
from tests.faces.discord.test_adding import CITATION, CORK, CORK_ID, STUDY, added, filled

pytestmark = pytest.mark.asyncio(loop_scope="module")

VERTOS = "vertebroplasty-vertos4-2018"
QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture?"


async def curated(world: World, command: str, **options: str) -> Result:
    """Use a command as a curator; only they see what comes of it."""
    result = await world.slash("kb_admin", "#general", f"kb {command}", options)
    assert result.ephemeral
    assert result.ack_ms is not None
    assert result.ack_ms < 3000
    return result


def seen(result: Result) -> str:
    return result.text.replace("\\", "")


async def test_a_poem_is_signed(place: tuple[World, Bot], folder: Path) -> None:
    """The card says by whom; in the file the one line is another, and undoing gives back the bytes."""
    world, _ = place
    path = folder / "poems" / f"{VERTOS}.yaml"
    before = path.read_bytes()
    told = await curated(world, "sign", poem=VERTOS, name="Ada  Brandt, MD")
    assert "Signed: " in told.text
    assert "+ reviewed_by: Ada Brandt, MD" in re.sub(r" +", " ", seen(told))
    old, new = before.splitlines(), path.read_bytes().splitlines()
    assert [line for line in old if line not in new] == [b"  reviewed_by: null"]
    shown = await world.click(await world.slash("member", "#general", "poem", {"title": VERTOS}), "Details")
    assert "Ada Brandt, MD" in shown.text
    undone = await curated(world, "undo", poem=VERTOS)
    assert f"Undone: {VERTOS}, signed by karim.kb" in seen(undone)
    assert path.read_bytes() == before


async def test_the_journal_notes_what_a_curator_did(place: tuple[World, Bot]) -> None:
    """Each act, as the POEM's history has it, and who did it as the hash that everybody is; no name of theirs.

    What the POEMs cannot be read with is taken back at once: that is told, too. Who only looks has done nothing.
    """
    world, bot = place
    state = Path(bot.env["BOTTOMLINE_STATE"])

    def acts() -> list[tuple[str, str | None, str]]:
        with closing(sqlite3.connect(f"file:{state / 'journal.sqlite3'}?mode=ro", uri=True)) as journal:
            return journal.execute("SELECT action, poem_id, person FROM curated ORDER BY id").fetchall()

    await curated(world, "sign", poem=VERTOS, name="Ada Brandt, MD")
    await curated(world, "retire", poem=VERTOS, state="superseded", successor=VERTOS, reason="a slip")
    for command, options in (("undo", {"poem": VERTOS}), ("reload", {}), ("history", {"poem": VERTOS})):
        await curated(world, command, **options)
    await world.wait(lambda: acts() and acts()[-1][0] == "reloaded")
    noted = acts()[-5:]
    done = ("signed", "retired", "undone", "undone", "reloaded")
    assert [(action, poem) for action, poem, _ in noted] == [(act, VERTOS) for act in done[:-1]] + [(done[-1], None)]
    curator = People(state / "journal.key").hashed(f"discord:{world.state.keys['kb_admin']}")
    assert {person for _, _, person in noted} == {curator}
    assert not [path for path in state.glob("journal.sqlite3*") if b"karim.kb" in path.read_bytes()]


@pytest.mark.parametrize(
    ("options", "line", "said"),
    [
        ({"state": "withdrawn"}, "state: withdrawn", "withdrawn"),
        ({"state": "retracted", "on": "2026-05-04"}, "retracted_on: 2026-05-04", "04 May 2026"),
        (
            {"state": "superseded", "successor": "vertebroplasty-vertos5-2023"},
            "superseded_by: vertebro",
            "A later study replaces",
        ),
    ],
)
async def test_a_poem_is_retired(
    place: tuple[World, Bot], folder: Path, options: dict[str, str], line: str, said: str
) -> None:
    """Whoever opens it is told at once; the reason stands in its history; undoing lets it answer again."""
    world, _ = place
    path = folder / "poems" / f"{VERTOS}.yaml"
    before = path.read_bytes()
    told = await curated(world, "retire", poem=VERTOS, reason="A letter of the journal", **options)
    assert "Retired: " in told.text
    assert line in path.read_text(encoding="utf-8")
    assert said in (await world.slash("member", "#general", "poem", {"title": VERTOS})).text
    history = seen(await curated(world, "history", poem=VERTOS))
    assert "why: A letter of the journal" in history
    assert "by karim.kb" in history
    await curated(world, "undo", poem=VERTOS)
    assert path.read_bytes() == before
    assert "vertebroplasty" in (await world.say("member", "#clinical-questions", QUESTION)).text.lower()


async def test_a_change_with_which_the_poems_cannot_be_read_is_taken_back(
    place: tuple[World, Bot], folder: Path
) -> None:
    """Superseded by itself, or by nothing: refused with the reason, and the file is as it was."""
    world, _ = place
    path = folder / "poems" / f"{VERTOS}.yaml"
    before = path.read_bytes()
    refused = await curated(world, "retire", poem=VERTOS, state="superseded", successor=VERTOS, reason="a slip")
    assert "Nothing was changed" in refused.text
    assert "linked to itself" in seen(refused)
    for options, why in (
        ({"state": "superseded"}, "Superseded by which POEM?"),
        ({"state": "superseded", "successor": "no such thing at all"}, "I have no POEM"),
        ({"state": "retracted", "on": "last May"}, "is no day"),
    ):
        assert why in seen(await curated(world, "retire", poem=VERTOS, reason="a slip", **options))
    assert path.read_bytes() == before
    assert "6 POEMs" in (await curated(world, "status")).text


async def test_a_draft_is_gone_on_with(place: tuple[World, Bot], folder: Path) -> None:
    """From the list, or by its name; its history tells the forms; a discarded one comes back."""
    world, _ = place
    assert "There is no draft" in (await curated(world, "drafts")).text
    await filled(world, await added(world, CORK), "Study", STUDY)
    listed = await curated(world, "drafts")
    assert "1 draft" in listed.text
    shown = await world.choose(listed, None, [CORK_ID], "kb_admin")
    assert "Citation, still empty" in shown.text
    named = await curated(world, "drafts", draft=CORK_ID)
    assert "Citation, still empty" in named.text
    for somebody, offered in (("kb_admin", [CORK_ID]), ("member", [])):
        typed = await world.autocomplete(somebody, "#general", "kb drafts", "draft", "cork")
        assert [choice["value"] for choice in typed.choices or ()] == offered
    before = (folder / "drafts" / f"{CORK_ID}.yaml").read_bytes()
    await world.click(named, "Discard", "kb_admin")
    assert "There is no draft" in (await curated(world, "drafts")).text
    await curated(world, "undo", poem=CORK_ID)
    assert (folder / "drafts" / f"{CORK_ID}.yaml").read_bytes() == before
    history = seen(await curated(world, "history", poem=CORK_ID))
    for words in ("4. Undone", "takes back change 3", "3. Discarded", "2. Edited", "why: filled in: Study", "1. Saved"):
        assert words in history
    assert "cork insoles" in history, "the lines that changed"


async def test_a_poem_is_not_published_into_a_folder_that_cannot_be_read(
    place: tuple[World, Bot], folder: Path
) -> None:
    """A fault elsewhere is told with its file, and the draft is a draft again, to be published once that is mended."""
    world, _ = place
    shutil.rmtree(folder / "drafts", ignore_errors=True)
    shown = await filled(world, await added(world, CORK), "Study", STUDY)
    shown = await filled(world, shown, "Citation", CITATION)
    before = (folder / "drafts" / f"{CORK_ID}.yaml").read_bytes()
    other = folder / "poems" / f"{VERTOS}.yaml"
    good = other.read_bytes()
    other.write_bytes(good.replace(b"masking: double", b"masking: doubled"))
    try:
        refused = await world.click(shown, "Publish", "kb_admin")
        assert "Nothing was changed" in refused.text
        assert f"poems/{VERTOS}.yaml" in seen(refused)
        assert (folder / "drafts" / f"{CORK_ID}.yaml").read_bytes() == before
        assert not (folder / "poems" / f"{CORK_ID}.yaml").exists()
    finally:
        other.write_bytes(good)
    assert "It is in use" in (await world.click(shown, "Publish", "kb_admin")).text


async def test_a_folder_that_cannot_be_written_to_says_so(place: tuple[World, Bot], folder: Path) -> None:
    """At the first change, with what to do; nothing is half done."""
    world, _ = place
    shutil.rmtree(folder / "history", ignore_errors=True)
    (folder / "history").write_text("in the way", encoding="utf-8")
    path = folder / "poems" / f"{VERTOS}.yaml"
    before = path.read_bytes()
    try:
        refused = seen(await curated(world, "sign", poem=VERTOS, name="Ada Brandt, MD"))
        assert "must be able to write to its knowledge folder" in refused
        assert path.read_bytes() == before
    finally:
        (folder / "history").unlink()


async def test_only_curators_change_poems(place: tuple[World, Bot], folder: Path) -> None:
    """Every command is refused to a member."""
    world, _ = place
    before = {path.name: path.read_bytes() for path in (folder / "poems").iterdir()}
    for command, options in (
        ("drafts", {}),
        ("sign", {"poem": VERTOS, "name": "Somebody"}),
        ("retire", {"poem": VERTOS, "state": "withdrawn", "reason": "because"}),
        ("history", {"poem": VERTOS}),
        ("undo", {"poem": VERTOS}),
    ):
        assert "Only curators" in (await world.slash("member", "#general", f"kb {command}", options)).text
    assert {path.name: path.read_bytes() for path in (folder / "poems").iterdir()} == before
