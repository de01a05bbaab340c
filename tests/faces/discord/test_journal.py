"""What the bot keeps of questions, over a real connection: where, what of, and how it goes on when it cannot."""

import asyncio
import json
import re
import resource
import shutil
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.asking import QUESTION, answers_to
from tests.faces.discord.process import COMMANDS, bot_in, few_poems, restarted
from tests.test_identifiers import MISSED

CURATORS = "poem-curators"
POEM = "vertebroplasty-vertos4-2018"
ENGLISH = {"will", "bell"}  # names that are words of the log, too
FORUM = {"BOTTOMLINE_QUESTION_CHANNELS": "clinical-questions,cases"}
WORDS = ("sham", "VERTOS")


def settings(state: Path, **more: str) -> dict[str, str]:
    return {
        "BOTTOMLINE_STATE": str(state),
        "BOTTOMLINE_KNOWLEDGE": few_poems(),
        "BOTTOMLINE_CURATOR_CHANNEL": CURATORS,
        **more,
    }


def rows(state: Path, query: str = "SELECT * FROM asked ORDER BY at") -> list[dict[str, Any]]:
    """Return what stands in the journal, read by another program."""
    with closing(sqlite3.connect(f"file:{state / 'journal.sqlite3'}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query)]


async def rows_written(world: World, state: Path, number: int) -> list[dict[str, Any]]:
    """Return the questions, once there are so many."""
    await world.wait(lambda: (state / "journal.sqlite3").is_file() and len(rows(state)) >= number)
    return rows(state)


async def test_every_way_of_asking_is_noted_without_words(tmp_path: Path) -> None:
    """Where it was asked, how it was understood, what answered and how surely; who asked only as a hash."""
    async with World() as world:
        world.add_channel(CURATORS)
        world.add_forum("cases")
        async with bot_in(world, **settings(tmp_path, **FORUM)) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            await world.say("member", "#general", QUESTION, mention_bot=True)
            await world.say("member", "dm", QUESTION)
            await world.slash("member", "#general", "ask", {"question": QUESTION, "private": True})
            await world.open_post("member", "cases", "Cement?", QUESTION)
            await world.say("member", "#clinical-questions", "who funded it?", reply_to=asked.message)
            await world.say("member", "#general", "what dose of amoxicillin for a 20 kg kid?", mention_bot=True)
            await world.say("owner", "#general", "chest pain and collapsed, what now?", mention_bot=True)
            await world.say("member", "#clinical-questions", "who has the key to the store room?", expect=False)
            kept = await rows_written(world, tmp_path, 8)
            assert [row["place"] for row in kept] == [
                "channel", "channel", "direct", "command", "forum", "channel", "channel", "channel",
            ]  # fmt: skip
            assert [row["verdict"] for row in kept[:6]] == ["answer"] * 5 + ["follow_up"]
            assert all(row["poem_id"] == POEM for row in kept[:6])
            assert [row["overheard"] for row in kept] == [1, 0, 0, 0, 1, 0, 0, 0]
            assert [row["private"] for row in kept] == [0, 0, 0, 1, 0, 0, 0, 0]
            assert kept[6]["redirect"] == "dose"
            assert kept[7]["emergency"] == "sure"
            first = kept[0]
            assert "vertebroplasty" in first["concept_key"]
            assert json.loads(first["concepts"])
            assert first["confidence"] > 0.5
            assert first["milliseconds"] > 0
            assert first["message_id"] == asked.sent.id if asked.sent else False
            assert first["answer_id"] == asked.message.id
            assert all(row["answer_id"] for row in kept)
            assert len({row["person"] for row in kept}) == 2
            shown = rows(tmp_path, "SELECT * FROM shown ORDER BY at")
            assert {row["poem_id"] for row in shown} >= {POEM}
            assert json.loads(shown[0]["as_shown"]).keys() == {"state", "bottom_line", "figures"}
            assert shown[0]["digest"] == first["poem_digest"]
            assert {row["text"] for row in kept} == {None}
            await bot.stop()
        files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
        assert not [word for word in WORDS if word.encode() in files]


async def test_words_are_kept_only_when_it_is_set_and_go_with_the_message(tmp_path: Path) -> None:
    """Without what tells who a patient is."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path, BOTTOMLINE_JOURNAL_TEXT="on")):
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", f"{QUESTION} MRN 7740019")
            (row,) = await rows_written(world, tmp_path, 1)
            assert "sham" in row["text"]
            assert "7740019" not in row["text"]
            assert row["private"]
            await world.delete(asked, expect=False)
            await world.wait(lambda: rows(tmp_path)[0]["text"] is None)


async def test_words_go_however_a_message_is_deleted(tmp_path: Path) -> None:
    """While its answer is on its way; with many others at once; and when words are kept no more."""
    more = settings(tmp_path, BOTTOMLINE_JOURNAL_TEXT="on")

    def texts() -> list[bool]:
        return [row["text"] is not None for row in rows(tmp_path)]

    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            world.slow_rest(1, 3, method="POST", path=r"/channels/\d+/messages$")
            early = world.post("member", "#clinical-questions", QUESTION)
            await asyncio.sleep(1.0)
            await world.delete(early, expect=False)
            said = "The question was deleted"
            await world.wait(lambda: [m for m in world.history("#clinical-questions") if said in m.text])
            purged = [await world.say(who, "#clinical-questions", QUESTION) for who in ("member", "owner")]
            later = await world.say("member", "#clinical-questions", QUESTION)
            await rows_written(world, tmp_path, 4)
            assert texts() == [False, True, True, True]
            gone = [each.sent for each in purged if each.sent]
            for each in gone:
                each.deleted = True
            deleted = {"ids": [each.id for each in gone], "channel_id": gone[0].data["channel_id"]}
            world.server.gateway.dispatch("MESSAGE_DELETE_BULK", {**deleted, "guild_id": world.state.guild_id})
            await world.wait(lambda: texts() == [False, False, False, True])
            await world.wait(lambda: all(said in each.message.text for each in purged))
            await restarted(world, bot, **{**more, "BOTTOMLINE_JOURNAL_TEXT": "off"})
            await world.delete(later, expect=False)
            await world.wait(lambda: not any(texts()))


async def test_killed_before_an_answer_was_noted_it_is_found_in_the_chat(tmp_path: Path) -> None:
    """The journal knows older ones, and its silence on the last is no proof."""
    more = settings(tmp_path)
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            await world.say("owner", "#clinical-questions", QUESTION)
            await rows_written(world, tmp_path, 1)
            with amiss("locked", tmp_path, bot):
                asked = await world.say("member", "#clinical-questions", QUESTION)
                assert "VERTOS" in asked.text
                await bot.stop(sig=signal.SIGKILL)
            assert len(rows(tmp_path)) == 1
            async with bot_in(world, **more):
                await world.ready(commands=COMMANDS)
                await world.edit(asked, "what dose of amoxicillin for a 20 kg kid?", expect=True)
                assert "pharmacist" in asked.message.text
                await rows_written(world, tmp_path, 2)
                await world.delete(asked, expect=True)
                assert "The question was deleted" in asked.message.text


async def test_nothing_is_kept_when_it_is_off(tmp_path: Path) -> None:
    """No file, no key; and /privacy says so."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path, BOTTOMLINE_JOURNAL="off")):
            await world.ready(commands=COMMANDS)
            assert (await world.say("member", "#clinical-questions", QUESTION)).embeds
            told = await world.slash("member", "#general", "privacy")
            assert "Nothing is kept" in told.text
            assert not told.message.labels
        assert not [path for path in tmp_path.iterdir() if path.name.startswith("journal")]


@contextmanager
def amiss(trouble: str, state: Path, bot: Bot) -> Iterator[None]:
    """Let the journal be locked, its disk full, or its file gone for a while."""
    file = state / "journal.sqlite3"
    assert bot.proc
    limit = resource.prlimit(bot.proc.pid, resource.RLIMIT_FSIZE)
    match trouble:
        case "locked":
            with closing(sqlite3.connect(file, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                yield
        case "full":  # no file of the bot's may grow, as if a quota were used up
            resource.prlimit(bot.proc.pid, resource.RLIMIT_FSIZE, (0, limit[1]))
            yield
            resource.prlimit(bot.proc.pid, resource.RLIMIT_FSIZE, limit)
        case _:
            shutil.rmtree(state)
            state.touch()
            yield
            state.unlink()


async def trouble_and_its_end(world: World, bot: Bot, amiss: str) -> None:
    """Ask while it cannot be written: each question is answered, and curators are told once."""
    asked = [world.post("member", "#clinical-questions", QUESTION) for _ in range(3)]
    await world.wait(lambda: all(answers_to(world, each) for each in asked))
    told = await world.wait(lambda: world.history(CURATORS))
    assert "The journal cannot be written" in told[0].text
    assert amiss in told[0].text.replace("\\", "")
    later = world.post("member", "#clinical-questions", QUESTION)
    await world.wait(lambda: answers_to(world, later))
    await asyncio.sleep(1.5)
    assert len(world.history(CURATORS)) == 1
    assert bot.running
    assert "Traceback" not in bot.log


async def test_locked_full_and_gone(tmp_path: Path) -> None:
    """Answers come as ever; what was kept aside is written when it can be, and curators are told that, once."""
    state = tmp_path / "state"
    for trouble, told in (("locked", "database is locked"), ("full", "disk"), ("gone", "its file is gone")):
        async with World() as world:
            world.add_channel(CURATORS)
            async with bot_in(world, **settings(state)) as bot:
                await world.ready(commands=COMMANDS)
                before = len(rows(state)) if (state / "journal.sqlite3").is_file() else 0
                await world.say("member", "#clinical-questions", QUESTION)
                await rows_written(world, state, before + 1)
                with amiss(trouble, state, bot):
                    await trouble_and_its_end(world, bot, told)
                before = -1 if trouble == "gone" else before
                await world.wait(lambda: len(world.history(CURATORS)) == 2, 30)
                assert "written again" in world.history(CURATORS)[1].text
                assert "Nothing that was kept aside was lost" in world.history(CURATORS)[1].text
                assert len(await rows_written(world, state, before + 5)) == before + 5


async def test_after_a_restart_edits_and_deletions_find_their_answers(tmp_path: Path) -> None:
    """Wherever the answer stands, also in a thread; and what was answered is not answered again, once it is gone."""
    more = settings(tmp_path, BOTTOMLINE_THREAD_CHANNELS="clinical-questions")
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            other = await world.say("member", "#general", QUESTION, mention_bot=True)
            taken = await world.say("member", "#general", QUESTION, mention_bot=True)
            await rows_written(world, tmp_path, 3)
            taken.message.stored.deleted = True
            again = await restarted(world, bot, **more)
            chatter = world.post("member", "#clinical-questions", "who has the key to the store room?")
            seen = len(world.rest_log)
            await asyncio.sleep(1.5)
            assert taken.sent
            assert not [m for m in answers_to(world, taken.sent) if m.id != taken.message.id]
            await world.edit(asked, "what dose of amoxicillin for a 20 kg kid?", expect=True)
            assert "pharmacist" in asked.message.text
            await world.delete(other, expect=True)
            assert "The question was deleted" in other.message.text
            refused = await world.click(other, "Delete this answer", "kb_admin")
            assert "Only who asked" in refused.text
            await world.click(other, "Delete this answer", "member")
            assert not other.visible, "who asked is known by their hash"
            looked = len(world.rest_log)
            await world.delete(chatter, quiet=0.5)
            read = [call for call in world.rest_log[looked:] if call.method == "GET"]
            assert not read, "it was none of our business: nobody looks for an answer"
            assert seen < looked
            assert [row["verdict"] for row in rows(tmp_path)] == ["redirect", "answer", "answer"]
            assert again.running


async def test_one_gets_and_erases_what_is_kept_of_one(tmp_path: Path) -> None:
    """As a file, to oneself alone; erased after a second press, and then there is nothing."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)):
            await world.ready(commands=COMMANDS)
            for who in ("member", "owner"):
                await world.say(who, "#clinical-questions", QUESTION)
            await rows_written(world, tmp_path, 2)
            told = await world.slash("member", "#general", "privacy")
            assert told.ephemeral
            assert "365 days" in told.text
            given = await world.click(told, "What is kept of me")
            assert given.ephemeral
            (file,) = given.files
            kept = json.loads(file.data)
            assert len(kept["asked"]) == len(kept["shown"]) == 1
            assert kept["asked"][0]["poem_id"] == POEM
            sure = await world.click(told, "Erase it")
            assert len(rows(tmp_path)) == 2
            await world.click(sure, "Yes, erase it")
            assert len(rows(tmp_path)) == 1
            (file,) = (await world.click(told, "What is kept of me")).files
            assert not any(json.loads(file.data).values())


MESSAGES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "core/question/identifiers/found.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("text", ["off", "on"])
async def test_after_200_messages_no_identifier_is_in_any_file(tmp_path: Path, text: str) -> None:
    """Of no kind: database, its log, key, ids of direct messages, the bot's log."""
    state = tmp_path / "state"
    more = settings(state, BOTTOMLINE_JOURNAL_TEXT=text, BOTTOMLINE_LOG_LEVEL="debug", BOTTOMLINE_CACHE="")
    more |= {"BOTTOMLINE_KNOWLEDGE": "knowledge", "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "xdg")}
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **more) as bot:
            await world.ready(commands=COMMANDS)
            asked = [world.post("member", "#general", m["text"], mention_bot=True) for m in MESSAGES[:200]]
            await world.wait(lambda: all(answers_to(world, each) for each in asked), 120)
            assert len(await rows_written(world, state, 200)) == 200
            live = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
            assert state / "journal.sqlite3-wal" in live
            await bot.stop()
        written = [*live.values(), *(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())]
        everything = "\n".join([*(each.decode(errors="replace") for each in written), bot.log])
        values = {identifier["value"] for message in MESSAGES[:200] for identifier in message["identifiers"]}
        values -= ENGLISH | (MISSED if text == "on" else set())
        assert len(values) > 190
        found = {value for value in values if re.search(rf"\b{re.escape(value)}\b", everything)}
        assert not found
