"""Harms, later studies and a dispute are filled in and mended in the chat; the rest of the file stays as it is."""

from pathlib import Path

import pytest

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.test_adding import CITATION, CORK, DRAFT, PARTS, STUDY, added, filled
from tests.faces.discord.test_changing import VERTOS, curated, seen
from tests.faces.discord.test_reviewing import path_of, typed

pytestmark = pytest.mark.asyncio(loop_scope="module")

FORM = PARTS[4]
HARMS, LATER, DISPUTE = "Harms", "Later studies, one a line", "What is disputed about the study itself"
HARM = "Blisters were told by 3 of 155 with cork and 2 of 155 with flat insoles."
SECOND = "2016 | confirms | CORKSCREW 2 | Again no less pain. | https://example.org/corkscrew-2"
WRITTEN = """\
later:
  - year: 2016
    study: CORKSCREW 2
    finding: Again no less pain.
    relation: confirms
    source: https://example.org/corkscrew-2
"""
CONTESTED = """\
contested:
  sentence: Critics hold that the insoles were worn by few.
  source: https://example.org/letter
"""
DISPUTED = "Critics hold that the insoles were worn by few. https://example.org/letter"


async def test_a_draft_gets_harms_later_studies_and_a_dispute(place: tuple[World, Bot], folder: Path) -> None:
    """They are in the file as its schema has them, are shown to the curator, and then to readers."""
    world, bot = place
    shown = await added(world, CORK)
    form = await world.click(shown, FORM, "kb_admin")
    assert form.modal
    assert [box["label"] for box in form.modal.fields] == [HARMS, LATER, DISPUTE]
    shown = await world.submit_modal(form, {HARMS: HARM, LATER: SECOND, DISPUTE: DISPUTED})
    for words in (f"{FORM} saved.", f"Harms: {HARM}", "Later: 2016 | confirms | CORKSCREW 2", f"Disputed: {DISPUTED}"):
        assert words in seen(shown)
    text = (folder / DRAFT).read_text(encoding="utf-8")
    for lines in (f"harms: {HARM}\n", WRITTEN, CONTESTED):
        assert lines in text
    shown = await filled(world, await filled(world, shown, "Study", STUDY), "Citation", CITATION)
    assert "Published: " in (await world.click(shown, "Publish", "kb_admin")).text
    card = await world.slash("member", "#general", "ask", {"question": "do cork insoles ease knee pain?"})
    details = await world.click(card, "Details", "member")
    for words in ("Blisters were told by", "Again no less pain", "the insoles were worn by few"):
        assert words in seen(card) + seen(details)
    assert "incident" not in bot.log
    for _ in range(5):
        await curated(world, "undo", poem=Path(DRAFT).stem)
    assert not (folder / DRAFT).exists()


async def test_what_cannot_be_read_is_said_and_nothing_of_it_is_lost(place: tuple[World, Bot], folder: Path) -> None:
    """With the line, what to write, and all that was typed; the file is as it was."""
    world, _ = place
    before = path_of(folder).read_bytes()
    for box, wrong, why in (
        (LATER, "a new trial found the same", "I cannot read line 1"),
        (LATER, SECOND.replace("confirms", "proves"), "“proves” is no relation"),
        (DISPUTE, "https://example.org/letter", "What is disputed?"),
    ):
        shown = await curated(world, "edit", poem=VERTOS)
        refused = await typed(world, shown, FORM, {HARMS: HARM, box: wrong})
        assert f"{FORM} › {box}: " in seen(refused)
        assert why in seen(refused)
        assert wrong in seen(refused)
        assert HARM in seen(refused)
    assert path_of(folder).read_bytes() == before


async def test_one_more_later_study_leaves_every_other_line(place: tuple[World, Bot], folder: Path) -> None:
    """Comments too; what is taken out of the form is taken out of the file, and undoing gives back the bytes."""
    world, _ = place
    path = path_of(folder)
    before = path.read_bytes()
    path.write_bytes(before.replace(b"later:\n", b"later:  # what came since\n"))
    await curated(world, "reload")
    commented = path.read_bytes()
    assert commented != before
    shown = await curated(world, "edit", poem=VERTOS)
    form = await world.click(shown, FORM, "kb_admin")
    assert form.modal
    stands = form.modal.fields[1]["value"]
    shown = await world.submit_modal(form, {LATER: f"{stands}\n{SECOND}"})
    new = WRITTEN.removeprefix("later:\n").encode()
    assert new in path.read_bytes()
    assert path.read_bytes().replace(new, b"") == commented
    await typed(world, shown, FORM, {LATER: stands})
    assert path.read_bytes() == commented
    for _ in range(2):
        await curated(world, "undo", poem=VERTOS)
    path.write_bytes(before)
    await curated(world, "reload")


async def test_details_of_a_patient_are_left_out_of_harms(place: tuple[World, Bot], folder: Path) -> None:
    """Out of the file and of what is shown, and it is told."""
    world, bot = place
    before = path_of(folder).read_bytes()
    shown = await typed(world, await curated(world, "edit", poem=VERTOS), FORM, {HARMS: f"{HARM} MRN 4471902 fell."})
    assert "Details of a patient were left out: record number" in shown.text
    for kept in (shown.text, bot.log, path_of(folder).read_text(encoding="utf-8")):
        assert "4471902" not in kept
    await curated(world, "undo", poem=VERTOS)
    assert path_of(folder).read_bytes() == before
