"""POEMs in use are read, corrected, signed, sent back in the chat; where it is asked for, by another than who wrote."""

import asyncio
import io
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Result
from tests.faces.discord.process import restarted
from tests.faces.discord.test_adding import CITATION, CORK, CORK_ID, DRAFT, PARTS, STUDY, added, filled
from tests.faces.discord.test_changing import QUESTION, VERTOS, curated, seen

pytestmark = pytest.mark.asyncio(loop_scope="module")

FIRST = "vertebroplasty-buchbinder-2009"
IN_REVIEW = [*PARTS, "Sign", "Send back", "Next to sign", "Details", "Synopsis"]


def path_of(folder: Path, poem_id: str = VERTOS) -> Path:
    return folder / "poems" / f"{poem_id}.yaml"


async def typed(world: World, shown: Result, button: str, form: dict[str, Any], by: str = "kb_admin") -> Result:
    """Press a button that opens a form, and send it in."""
    return await world.submit_modal(await world.click(shown, button, by), form)


async def test_review_goes_through_what_nobody_has_signed(place: tuple[World, Bot], folder: Path) -> None:
    """It shows what is to be read, the next one, signs with name and day, and takes what is signed from the list."""
    world, _ = place
    before = {path: path.read_bytes() for path in folder.glob("poems/*.yaml")}
    shown = await curated(world, "review")
    assert "1 of 6 that no clinician has signed." in shown.text
    assert "In use; not signed by a clinician yet." in shown.text
    assert shown.message.labels == IN_REVIEW
    first = seen(shown).split("POEM ")[-1].strip()
    details = await world.click(shown, "Synopsis", "kb_admin")
    assert details.ephemeral
    next_one = await world.click(shown, "Next to sign", "kb_admin")
    assert "2 of 6 that no clinician has signed." in next_one.text
    shown = await curated(world, "review", poem=first)
    signed = await typed(world, shown, "Sign", {"Who has read it": "Ada  Brandt, MD"})
    assert "Signed: " in signed.text
    assert "reviewed_by: Ada Brandt, MD, " in path_of(folder, first).read_text(encoding="utf-8")
    further = await world.click(signed, "Next to sign", "kb_admin")
    assert "1 of 5 that no clinician has signed." in further.text
    assert "5 of 6 POEMs in use are not signed" in (await curated(world, "status")).text
    await curated(world, "undo", poem=first)
    assert {path: path.read_bytes() for path in before} == before
    shown = await curated(world, "review", poem=first)
    slow = await world.click(shown, "Sign", "kb_admin")
    other = await curated(world, "review", poem=first)
    await typed(world, other, "Text", {"Bottom line": "Something else."})
    late = await world.submit_modal(slow, {"Who has read it": "Ada Brandt, MD"})
    assert "It was changed since you read it" in late.text
    await curated(world, "undo", poem=first)
    assert {path: path.read_bytes() for path in before} == before


async def test_the_most_asked_is_read_first(place: tuple[World, Bot]) -> None:
    """As the journal counts it."""
    world, _ = place
    for _ in range(2):
        assert (await world.say("member", "#clinical-questions", QUESTION)).messages
    for _ in range(20):
        shown = await curated(world, "review")
        if "Asked 2 times." in shown.text:
            break
        await asyncio.sleep(0.3)
    assert f"POEM {VERTOS}" in shown.text
    assert "1 of 6 that no clinician has signed. Asked 2 times." in shown.text


async def test_a_poem_is_sent_back_with_a_reason(place: tuple[World, Bot], folder: Path) -> None:
    """The next reader is shown who said what; it comes last until somebody mends it; no patient stands in it."""
    world, bot = place
    shown = await curated(world, "review", poem=VERTOS)
    reason = "The dropout differs from the paper. MRN 4471902 told me."
    sent = await typed(world, shown, "Send back", {"What is to be mended": reason})
    assert "Sent back: " in sent.text
    assert "Details of a patient were left out: record number" in sent.text
    shown = await curated(world, "review", poem=VERTOS)
    assert "6 of 6 that no clinician has signed." in shown.text
    assert "karim.kb" in seen(shown)
    assert "The dropout differs from the paper." in shown.text
    history = seen(await curated(world, "history", poem=VERTOS))
    assert "Sent back" in history
    assert "why: The dropout differs" in history
    kept = "".join(path.read_text(encoding="utf-8") for path in (folder / "history" / VERTOS).iterdir())
    for place_of_it in (kept, shown.text, bot.log):
        assert "4471902" not in place_of_it
    edited = await typed(world, shown, "Header", {"Level of evidence, as published": ["1b"]})
    assert "Header saved." in edited.text
    assert "The dropout differs from the paper." in edited.text, "shown until it is signed"
    assert "6 of 6" not in (await curated(world, "review", poem=VERTOS)).text
    await curated(world, "undo", poem=VERTOS)


async def test_a_poem_in_use_is_corrected(place: tuple[World, Bot], folder: Path) -> None:
    """Readers have it at once; a signature falls with what was signed, not with how it is asked; a fault is refused."""
    world, _ = place
    path = path_of(folder)
    before = path.read_bytes()
    await curated(world, "sign", poem=VERTOS, name="Ada Brandt, MD")
    shown = await curated(world, "edit", poem=VERTOS)
    assert "In use; reviewed by Ada Brandt, MD" in shown.text
    asked = await typed(world, shown, "How it is asked", {"Keywords, one a line": "cement"})
    assert "How it is asked saved." in asked.text
    assert "Ada Brandt" in path.read_text(encoding="utf-8")
    saved = await typed(
        world, asked, "Text", {"Headline: the finding in a line": "Cement eased no pain more than a sham"}
    )
    assert "waits to be signed again" in saved.text
    assert "reviewed_by: null" in path.read_text(encoding="utf-8")
    card = await world.slash("member", "#general", "poem", {"title": VERTOS})
    assert "Cement eased no pain more than a sham" in card.text
    refused = await typed(world, saved, "Study", {"Design": "A big one", "Specialty": ["Musculoskeletal"]})
    assert "Nothing was changed" in refused.text
    assert "study.design" in seen(refused)
    assert "A big one" not in path.read_text(encoding="utf-8")
    slow = await world.click(saved, "Text", "kb_admin")
    await typed(world, saved, "Text", {"Bottom line": "Cement eased no pain."})
    late = await world.submit_modal(slow, {"Bottom line": "Cement eased it a lot."})
    assert "Somebody else changed this part" in late.text
    assert "Cement eased it a lot." in late.text
    for _ in range(4):
        await curated(world, "undo", poem=VERTOS)
    assert path.read_bytes() == before


async def test_a_retired_poem_says_why(place: tuple[World, Bot], folder: Path) -> None:
    """Whoever opens it is told the reason in the curator's words, without what tells who a patient is."""
    world, _ = place
    before = path_of(folder).read_bytes()
    reason = "The journal asks for the data. MRN 4471902 is in it."
    told = await curated(world, "retire", poem=VERTOS, state="withdrawn", reason=reason)
    assert "Details of a patient were left out" in told.text
    card = await world.slash("member", "#general", "poem", {"title": VERTOS})
    assert "Withdrawn:** The journal asks for the data." in card.text
    assert "4471902" not in card.text
    assert b"4471902" not in path_of(folder).read_bytes()
    assert "Withdrawn: no reader is answered with it." in (await curated(world, "edit", poem=VERTOS)).text
    await curated(world, "undo", poem=VERTOS)
    assert path_of(folder).read_bytes() == before


async def test_poems_are_exported_as_they_lie_there(place: tuple[World, Bot], folder: Path) -> None:
    """All, or one: a zip of the files, byte for byte."""
    world, _ = place
    for options, expected in (({}, 6), ({"poem": VERTOS}, 1)):
        told = await curated(world, "export", **options)
        (file,) = told.files
        with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
            assert len(packed.namelist()) == expected
            for name in packed.namelist():
                assert packed.read(name) == (folder / name).read_bytes()


TOLD = "After three months, 31 of 155 patients of the cork group and 40 of 155 of the flat group had pain (RR 0.78)."


async def test_a_proposed_figure_is_mended(place: tuple[World, Bot], folder: Path) -> None:
    """The form holds what was read; what is mended is recomputed at once, and what does not fit is said."""
    world, _ = place
    shutil.rmtree(folder / "drafts", ignore_errors=True)
    shown = await added(world, CORK.replace("Eight percent dropped out.", TOLD))
    menu = next(menu for menu in shown.message.selects if menu["custom_id"].startswith("mend:"))
    (option,) = menu["options"]
    assert option["description"] == "not taken yet"
    form = await world.choose(shown, menu["custom_id"], [option["value"]], "kb_admin")
    assert form.modal
    assert [box.get("value") for box in form.modal.fields] == ["had pain", "RR 0.78", None, "31 of 155", "40 of 155"]
    saved = await world.submit_modal(form, {"Estimate": "RR 1.9", "95% confidence interval": "0.5 to 1.2"})
    assert "It does not fit: 1.9 lies outside its interval" in saved.text
    assert "these counts give 0.78, and 1.9 is printed" in saved.text
    (outcome,) = yaml.safe_load((folder / DRAFT).read_text(encoding="utf-8"))["outcomes"]
    assert outcome["effect"] == {"measure": "RR", "value": 1.9, "ci95": [0.5, 1.2]}
    assert outcome["intervention"]["events"] == 31
    held = next(menu for menu in saved.message.selects if menu["custom_id"].startswith("mend:"))["options"]
    mine = next(one["value"] for one in held if "1.9" in one["label"])
    form = await world.choose(saved, menu["custom_id"], [mine], "kb_admin")
    slow = await world.choose(saved, menu["custom_id"], [mine], "kb_admin")
    again = await world.submit_modal(form, {"Estimate": "RR 0.78"})
    assert "nothing in it is at odds" in again.text
    (outcome,) = yaml.safe_load((folder / DRAFT).read_text(encoding="utf-8"))["outcomes"]
    assert outcome["effect"]["value"] == 0.78
    assert "That figure has been changed meanwhile" in (await world.submit_modal(slow, {"Estimate": "RR 3"})).text
    value = next(o["value"] for o in again.message.selects[-1]["options"] if "0.5" in o["label"])
    form = await world.choose(again, menu["custom_id"], [value], "kb_admin")
    for box, wrong, told in (
        ("Estimate", "quite low", "I cannot read the estimate"),
        ("95% confidence interval", "narrow", "I cannot read the interval"),
        ("Intervention: events of patients", "many", "I cannot read the result"),
    ):
        form = await world.choose(again, menu["custom_id"], [value], "kb_admin")
        refused = await world.submit_modal(form, {box: wrong})
        assert told in refused.text
        assert wrong in refused.text
    assert outcome == yaml.safe_load((folder / DRAFT).read_text(encoding="utf-8"))["outcomes"][0]
    await world.click(again, "Discard", "kb_admin")


async def test_a_figure_keeps_the_name_that_was_not_touched(place: tuple[World, Bot], folder: Path) -> None:
    """A scale that is called after people is no patient: it stays as it stands when something else is mended."""
    world, _ = place
    path = path_of(folder, "vertebroplasty-kallmes-2009")
    before = path.read_bytes()
    name = b"disability score (modified Roland-Morris)"
    assert name in before
    shown = await curated(world, "edit", poem="vertebroplasty-kallmes-2009")
    menu = next(menu for menu in shown.message.selects if menu["custom_id"].startswith("mend:"))
    figure = next(option["value"] for option in menu["options"] if "Roland-Morris" in option["label"])
    form = await world.choose(shown, menu["custom_id"], figure, "kb_admin")
    assert "left out" not in (await world.submit_modal(form, {"95% confidence interval": "-1.3 to 2.9"})).text
    assert name in path.read_bytes()
    assert path.read_bytes() != before
    await curated(world, "undo", poem="vertebroplasty-kallmes-2009")
    assert path.read_bytes() == before


async def test_only_curators_review(place: tuple[World, Bot], folder: Path) -> None:
    """A member and a direct message at each command; a role taken away, at each button, menu and form."""
    world, _ = place
    before = {path: path.read_bytes() for path in folder.glob("poems/*.yaml")}
    for command in ("review", "edit", "export"):
        options = {"poem": VERTOS}
        for who, where in (("member", "#general"), ("owner", "dm")):
            told = await world.slash(who, where, f"kb {command}", options, force=True)
            assert "Only curators" in told.text
            assert not told.files
    shown = await curated(world, "review", poem=VERTOS)
    menu = shown.message.selects[-1]
    forms = {
        "Sign": {"Who has read it": "Somebody"},
        "Send back": {"What is to be mended": "because"},
        "Text": {"Bottom line": "Something else."},
    }
    opened = [(await world.click(shown, button, "kb_admin"), form) for button, form in forms.items()]
    opened.append((await world.choose(shown, menu["custom_id"], [menu["options"][0]["value"]], "kb_admin"), {}))
    world.set_role("kb_admin", "KB admin", give=False)
    try:
        for form, words in opened:
            assert "Only curators" in (await world.submit_modal(form, words)).text
        for button in (*forms, "Next to sign"):
            assert "Only curators" in (await world.click(shown, button, "kb_admin")).text
        chosen = await world.choose(shown, menu["custom_id"], [menu["options"][0]["value"]], "kb_admin")
        assert "Only curators" in chosen.text
        assert chosen.modal is None
    finally:
        world.set_role("kb_admin", "KB admin")
    assert {path: path.read_bytes() for path in before} == before
    assert not (folder / "history" / VERTOS / "999999.json").exists()


async def test_who_wrote_does_not_publish_or_sign(strict: tuple[World, Bot, Path]) -> None:
    """Not at the button, not by a command, not in a form that was opened before, not after a restart; another may."""
    world, bot, own = strict
    shown = await filled(world, await added(world, CORK), "Study", STUDY)
    shown = await filled(world, shown, "Citation", CITATION)
    assert "It can be published" in shown.text
    assert "You wrote this" in (await world.click(shown, "Publish", "kb_admin")).text
    await restarted(world, bot, BOTTOMLINE_KNOWLEDGE=str(own), BOTTOMLINE_SECOND_CURATOR="on")
    assert "You wrote this" in (await world.click(shown, "Publish", "kb_admin")).text
    assert not path_of(own, CORK_ID).exists()
    others = await world.slash("second", "#general", "kb drafts", {"draft": CORK_ID})
    assert "Published: " in (await world.click(others, "Publish", "second")).text
    for refused in (
        await world.slash("kb_admin", "#general", "kb sign", {"poem": CORK_ID, "name": "Karim"}),
        await world.click(
            await world.slash("kb_admin", "#general", "kb review", {"poem": CORK_ID}), "Sign", "kb_admin"
        ),
    ):
        assert "You wrote this" in refused.text
        assert refused.modal is None
    shown = await world.slash("second", "#general", "kb review", {"poem": CORK_ID})
    form = await world.click(shown, "Sign", "second")
    corrected = await typed(world, shown, "Text", {"Bottom line": "Cork took away no pain."}, "second")
    assert "You wrote this" in (await world.click(corrected, "Publish", "second")).text
    world.add_member("third", roles=["KB admin"])
    others = await world.slash("third", "#general", "kb drafts", {"draft": CORK_ID})
    assert "Published: " in (await world.click(others, "Publish", "third")).text
    late = await world.submit_modal(form, {"Who has read it": "Second, MD"})
    assert "You wrote this" in late.text, "who corrects it writes, too"
    assert "reviewed_by: null" in path_of(own, CORK_ID).read_text(encoding="utf-8")
    signed = await world.slash("third", "#general", "kb sign", {"poem": CORK_ID, "name": "Third, MD"})
    assert "Signed: " in signed.text
