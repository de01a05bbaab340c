"""The wish list over a real connection: one tap, ranked, closed when a POEM answers it, and told once."""

import asyncio
import csv
import io
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.faces.discord.asking import QUESTION, answers_to
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted
from tests.faces.discord.test_feedback import FEEDBACK, RATES, WISH
from tests.faces.discord.test_journal import CURATORS, amiss, rows, settings

HONEY, ANSWERS = "does honey help a child's cough?", "child-cough-honey-paul-2007"
OTHER = "teriparatide for vertebral fracture?"
TELL = "Tell me when there is one"
MORE = ("ketamine for depression?", "kyphoplasty vs vertebroplasty", "denosumab for bone loss?", "colchicine for gout?")
WISHES = "SELECT * FROM wish ORDER BY at"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A knowledge folder of this test alone, without the POEM that is wished for."""
    return Path(shutil.copytree(few_poems(), tmp_path / "knowledge"))


def publish(folder: Path) -> None:
    """Put the POEM that answers into the folder."""
    shutil.copy(SHIPPED_KNOWLEDGE / "poems" / f"{ANSWERS}.yaml", folder / "poems")


async def test_a_wish_is_closed_and_told_once_across_restarts(tmp_path: Path, folder: Path) -> None:
    """Who asked is called in reply to the question, somebody else in a direct message, who did not want it not at all.

    And it is noticed when the POEM came while the bot was away.
    """
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", HONEY, mention_bot=True)
            assert asked.message.labels == [WISH, *RATES]
            assert asked.sent
            question = asked.sent
            noted = await world.click(asked, WISH, "member")
            assert noted.ephemeral
            assert "honey" in noted.text
            assert "in reply to your question" in (await world.click(noted, TELL, "member")).text
            other = await world.click(asked, WISH, "owner")
            assert "1 other misses one, too" in other.text
            assert "in a direct message" in (await world.click(other, TELL, "owner")).text
            await world.click(asked, WISH, "kb_admin")
            await world.wait(lambda: [row["tells"] for row in rows(state, WISHES)] == [1, 1, 0])
            again = await restarted(world, bot, **more)
            assert not [row for row in rows(state, WISHES) if row["closed_at"]], "nothing answers it yet"
            assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text
            await again.stop()
            publish(folder)
            async with bot_in(world, **more) as third:
                await world.ready(commands=COMMANDS)
                told = await world.wait(lambda: answers_to(world, question)[1:])
                assert "There is one now" in told[0].text
                assert told[0].pings == [question.data["author"]["id"]]
                assert told[0].labels == ["Short answer", "Details"]
                await world.wait(lambda: [m for m in world.history("dm", "owner") if "There is one now" in m.text])
                kept = rows(state, WISHES)
                assert {row["closed_by"] for row in kept} == {ANSWERS}
                assert [bool(row["told_at"]) for row in kept] == [True, True, False]
                await world.wait(lambda: not [row for row in rows(state, WISHES)[:2] if row["channel_id"]])
                await restarted(world, third, **more)
                await asyncio.sleep(1.5)
                assert len(answers_to(world, question)) == 2
                assert (await world.click(told[0], "Short answer", "member")).ephemeral


async def test_what_is_missing_is_listed_for_curators(tmp_path: Path, folder: Path) -> None:
    """By how many people asked, wished or not, what was offered and taken left out; with searches, and as a file."""
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more):
            await world.ready(commands=COMMANDS)
            empty = await world.slash("kb_admin", "#general", "kb wishes")
            assert "0 topics" in empty.text
            for who in ("member", "owner"):
                await world.say(who, "#general", HONEY, mention_bot=True)
            asked = await world.say("member", "#general", OTHER, mention_bot=True)
            await world.click(asked, WISH, "member")
            taken = await world.say("member", "#general", "statin for dementia", mention_bot=True)
            left = await world.say("owner", "#general", "bone cement after hip fracture", mention_bot=True)
            assert left.message.labels[:2] == ["Yes", "No"]
            await world.click(taken, "Yes", "member")
            for topic in MORE:
                await world.say("member", "#general", topic, mention_bot=True)
            await world.say("member", "#general", QUESTION, mention_bot=True)
            await world.wait(lambda: len(rows(state, WISHES)) == 1 and len(rows(state)) == 10)
            listed = await world.slash("kb_admin", "#general", "kb wishes")
            assert listed.ephemeral
            assert "7 topics" in listed.text
            first = listed.text.split("\n\n")[0]
            assert "cough, honey" in first
            assert "2 people" in first
            assert "pubmed.ncbi" in first
            assert "dementia" not in listed.text
            assert listed.message.labels == ["Back", "More", "CSV", "JSON"]
            await world.click(listed, "More", "kb_admin")
            assert "**6. " in listed.message.text
            assert "dementia" not in listed.message.text
            (file,) = (await world.click(listed, "JSON", "kb_admin")).files
            given = json.loads(file.data)
            assert [one["people"] for one in given] == [2, 1, 1, 1, 1, 1, 1]
            assert [one["wished"] for one in given if "teriparatide" in one["topic"]] == [1]
            assert {"hip fracture", "teriparatide"} <= {part for one in given for part in one["topic"].split(", ")}
            (file,) = (await world.click(listed, "CSV", "kb_admin")).files
            table = list(csv.DictReader(io.StringIO(file.data.decode())))
            assert [row["topic"] for row in table] == [one["topic"] for one in given]
            assert table[0]["searches"].splitlines()[0].startswith("https://pubmed")
            publish(folder)
            await world.slash("kb_admin", "#general", "kb reload")
            assert "cough" in (await world.slash("kb_admin", "#general", "kb wishes")).text, "added before it was asked"


async def test_without_a_journal_only_what_is_wrong_is_heard(tmp_path: Path) -> None:
    """It reaches the curators all the same; without their channel nothing is asked of anybody."""
    for channel in (CURATORS, ""):
        async with World() as world:
            world.add_channel(CURATORS)
            more = settings(tmp_path, BOTTOMLINE_JOURNAL="off", BOTTOMLINE_CURATOR_CHANNEL=channel)
            async with bot_in(world, **more):
                await world.ready(commands=COMMANDS)
                asked = await world.say("member", "#clinical-questions", QUESTION)
                none = await world.say("member", "#general", OTHER, mention_bot=True)
                assert [label for label in asked.message.labels if label in RATES] == (["Wrong"] if channel else [])
                assert none.message.labels == (["Wrong"] if channel else [])
                if channel:
                    form = await world.click(none, "Wrong")
                    told = await world.submit_modal(form, {"words": "There is one on teriparatide"}, "member")
                    assert "have been told" in told.text
                    assert "teriparatide" in world.history(CURATORS)[0].text
        assert not [path for path in tmp_path.iterdir() if path.name.startswith("journal")]


def wished(state: Path) -> list[dict[str, Any]]:
    """Return the wishes that are kept; none where the journal's file is gone, or being made anew."""
    try:
        return rows(state, WISHES)
    except sqlite3.OperationalError:
        return []


@pytest.mark.parametrize("trouble", ["locked", "full", "gone"])
async def test_while_the_journal_cannot_be_written_all_is_kept_aside(trouble: str, tmp_path: Path) -> None:
    """A tap, a wish and a report are noted at once, and written when they can be.

    Where the file is gone, so is the question that was rated: what was said of it has nothing to stand beside.
    """
    state = tmp_path / "state"
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(state)) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            await world.wait(lambda: rows(state))
            with amiss(trouble, state, bot):
                assert "Thank you" in (await world.click(asked, "Helped", "owner")).text
                form = await world.click(asked, "Wrong", "member")
                told = await world.submit_modal(
                    form, {"words": "Its figures do not add up", "where": ["outcomes"]}, "member"
                )
                assert "have been told" in told.text
                none = await world.say("member", "#general", OTHER, mention_bot=True)
                assert "teriparatide" in (await world.click(none, WISH, "member")).text
                if trouble == "locked":
                    assert not rows(state, FEEDBACK)
            await world.wait(lambda: wished(state), 60)
            if trouble != "gone":
                assert sorted(row["kind"] for row in rows(state, FEEDBACK)) == ["helped", "wrong"]
                assert {row["asked_answer"] for row in rows(state, FEEDBACK)} == {asked.message.id}
            assert "Traceback" not in bot.log


async def test_a_command_is_told_directly_and_closed_doors_are_left_alone(tmp_path: Path, folder: Path) -> None:
    """Where words are kept they are judged. Who cannot be written to is tried once."""
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_KNOWLEDGE=str(folder), BOTTOMLINE_JOURNAL_TEXT="on")
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            for who in ("member", "owner"):
                asked = await world.slash(who, "#general", "ask", {"question": HONEY, "private": True})
                noted = await world.click(asked, WISH, who)
                assert "in a direct message" in (await world.click(noted, TELL, who)).text
            world.state.dms_closed.add(world.state.uid("owner"))
            await world.wait(lambda: [row["tells"] for row in rows(state, WISHES)] == [1, 1])
            publish(folder)
            assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text
            await world.wait(lambda: [m for m in world.history("dm", "member") if "There is one now" in m.text])
            await world.wait(lambda: all(row["told_at"] and not row["channel_id"] for row in rows(state, WISHES)))
            assert "could not be told" in bot.log
            tried = len(world.rest_log)
            await world.slash("kb_admin", "#general", "kb reload")
            await asyncio.sleep(2.5)
            assert not [call for call in world.rest_log[tried:] if call.method == "POST" and "/messages" in call.path]
            again = await world.slash("member", "#general", "ask", {"question": HONEY, "private": True})
            assert "Helped" in again.message.labels
            assert WISH not in again.message.labels


async def test_a_wish_after_patient_details_is_told_to_nobody_else(tmp_path: Path, folder: Path) -> None:
    """The answer was shown to who wrote it alone; it is known by the note that stands in the channel."""
    state = tmp_path / "state"
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(state, BOTTOMLINE_KNOWLEDGE=str(folder))):
            await world.ready(commands=COMMANDS)
            note = await world.say("member", "#general", f"{HONEY} MRN 7740019", mention_bot=True)
            shown = await world.click(note, "Show me the answer", "member")
            noted = await world.click(shown, WISH, "member")
            assert "honey" in noted.text
            assert "in a direct message" in (await world.click(noted, TELL, "member")).text
            await world.wait(lambda: [row["tells"] for row in rows(state, WISHES)] == [1])
            (wish,) = rows(state, WISHES)
            assert wish["asked_id"] == rows(state)[0]["id"]
            assert wish["message_id"] is None
