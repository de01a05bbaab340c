"""The bot as a process against the local Discord: what goes wrong, and what curators do."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest
import pytest_asyncio

from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.process import COMMANDS, bot_in, running

pytestmark = pytest.mark.asyncio(loop_scope="module")

QUESTION = "VERTOS IV: vertebroplasty vs sham for a compression fracture?"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge folder of a few POEMs that a test may break."""
    folder = tmp_path_factory.mktemp("knowledge")
    (folder / "poems").mkdir()
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", folder)
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, folder / "poems")
    return folder


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def place(folder: Path) -> AsyncIterator[tuple[World, Bot]]:
    """A server with the bot in it, on a folder of its own."""
    async with running(BOTTOMLINE_KNOWLEDGE=str(folder)) as (world, bot):
        yield world, bot


async def test_commands_are_for_those_who_may_use_them(place: tuple[World, Bot]) -> None:
    """/ask is for everybody; /kb refuses whoever is no curator, and only they see it."""
    world, _ = place
    assert world.commands().names == [
        "Add this as a POEM", "Find the evidence", "about", "ask", "browse", "help", "kb add", "kb check", "kb drafts",
        "kb edit", "kb export", "kb history", "kb reload", "kb report", "kb retire", "kb review", "kb sign",
        "kb status", "kb undo", "kb wishes", "poem", "privacy", "topic",
    ]  # fmt: skip
    for action in ("kb reload", "kb status", "kb check"):
        refused = await world.slash("member", "#general", action)
        assert refused.ephemeral
        assert "Only curators" in refused.text
    for curator in ("kb_admin", "owner"):
        status = await world.slash(curator, "#general", "kb status")
        assert status.ephemeral
        assert "6 POEMs" in status.text


async def test_a_broken_file_keeps_the_old_knowledge(place: tuple[World, Bot], folder: Path) -> None:
    """A reload with a fault tells file, line and remedy, and the old knowledge goes on answering."""
    world, _ = place
    path = folder / "poems" / "vertebroplasty-kallmes-2009.yaml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("masking: double", "masking: doubled"), encoding="utf-8")
    line = good[: good.index("masking: double")].count("\n") + 1
    report = await world.slash("kb_admin", "#general", "kb reload")
    assert report.ephemeral
    assert report.acked
    assert "Not reloaded: 1 fault" in report.text
    seen = report.text.replace("\\", "")
    assert f"poems/vertebroplasty-kallmes-2009.yaml:{line}: study.masking: 'doubled' is not an option here." in seen
    assert "Did you mean 'double'?" in seen
    assert "vertebroplasty" in (await world.say("member", "#clinical-questions", QUESTION)).text.lower()
    assert "1 fault" in (await world.slash("kb_admin", "#general", "kb check")).text
    path.write_text(good.replace("headline: Vertebroplasty", "headline: Cement"), encoding="utf-8")
    report = await world.slash("kb_admin", "#general", "kb reload")
    assert "Reloaded: 6 POEMs" in report.text
    assert "changed: vertebroplasty-kallmes-2009" in report.text.replace("*", "")
    path.write_text(good, encoding="utf-8")
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text


async def test_what_a_reload_warns_of_is_told(place: tuple[World, Bot], folder: Path) -> None:
    """A one-sided agreement stops nothing: the new knowledge is in use, and the curator reads what to mend."""
    world, _ = place
    path = folder / "poems" / "vertebroplasty-vertos5-2023.yaml"
    good = path.read_text(encoding="utf-8")
    one_sided = good.replace("related:\n", "related:\n  agrees_with: [vertebroplasty-vertos2-2010]\n")
    path.write_text(one_sided, encoding="utf-8")
    report = (await world.slash("kb_admin", "#general", "kb reload")).text.replace("\\", "")
    assert "Reloaded: 6 POEMs" in report
    assert "vertebroplasty-vertos2-2010 does not name this agreement" in report
    path.write_text(good, encoding="utf-8")
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text


async def test_who_manages_the_server_curates_and_only_there(place: tuple[World, Bot]) -> None:
    """Without a curator's role, but with Manage Server; in direct messages nobody does, whoever it is."""
    world, _ = place
    world.add_role("Night shift", discord.Permissions(manage_guild=True).value)
    world.add_role("Day shift", discord.Permissions(manage_messages=True, manage_channels=True).value)
    world.add_member("manager", roles=["Night shift"])
    world.add_member("colleague", roles=["Day shift"])
    assert "6 POEMs" in (await world.slash("manager", "#general", "kb status")).text
    assert "Only curators" in (await world.slash("colleague", "#general", "kb status")).text
    for somebody in ("owner", "kb_admin", "manager"):
        refused = await world.slash(somebody, "dm", "kb status", force=True)
        assert "Only curators" in refused.text
        assert "POEMs" not in refused.text


async def test_an_answer_is_deleted_by_its_asker_or_who_may_manage_messages(place: tuple[World, Bot]) -> None:
    """Once its question is gone: a moderator may, another member, even a curator, may not."""
    world, _ = place
    world.add_role("Moderator", discord.Permissions(manage_messages=True).value)
    world.add_member("moderator", roles=["Moderator"])
    for deleter in ("moderator", "member"):
        asked = await world.say("member", "#clinical-questions", QUESTION)
        answer = asked.message
        await world.delete(asked, expect=True)
        refused = await world.click(answer, "Delete this answer", "kb_admin")
        assert "Only who asked" in refused.text
        assert refused.ephemeral
        assert not answer.deleted
        await world.click(answer, "Delete this answer", deleter)
        assert answer.deleted


async def test_an_edit_changes_the_answer_for_ten_minutes(place: tuple[World, Bot]) -> None:
    """One that comes later changes nothing: who read the answer may have gone by it."""
    world, _ = place
    asked = await world.say("member", "#clinical-questions", QUESTION)
    first = asked.message.text
    edited = await world.edit(asked, "what dose of amoxicillin for a 20 kg kid?", later=605)
    assert not edited.edited
    assert asked.message.text == first
    assert (await world.edit(asked, "what dose of amoxicillin for a 20 kg kid?", later=590, expect=True)).edited
    assert "pharmacist" in asked.message.text


async def test_an_overheard_emergency_is_answered(place: tuple[World, Bot]) -> None:
    """In a question channel, without our name."""
    world, _ = place
    said = await world.say("member", "#clinical-questions", "a man has collapsed in the corridor, not breathing")
    assert "emergency" in said.text


async def test_a_button_on_a_poem_that_was_recalled_says_so(place: tuple[World, Bot], folder: Path) -> None:
    """After a reload a card's buttons tell that its POEM was retracted, or is no longer there."""
    world, _ = place
    path = folder / "poems" / "vertebroplasty-vertos5-2023.yaml"
    good = path.read_text(encoding="utf-8")
    card = await world.slash("owner", "#general", "poem", {"title": "vertebroplasty-vertos5-2023"})
    page = await world.click(card, "Details")
    path.write_text(
        good.replace("  state: current", "  state: retracted\n  retracted_on: 2026-11-01"), encoding="utf-8"
    )
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text
    for under, label in ((card, "Details"), (card, "Who disagrees?"), (page, "Other matches")):
        told = await world.click(under, label, "owner")
        assert told.ephemeral
        assert "RETRACTED on" in told.text
        assert "modest relief" not in told.text.partition("It was:")[0]
    sources = (await world.click(page, "Sources")).text
    assert "RETRACTED on" in sources
    assert "Radiology" in sources, "sources stay open"
    path.rename(folder / "kept.yaml")
    others = {p: p.read_text(encoding="utf-8") for p in folder.glob("poems/*.yaml")}
    for other, text in others.items():
        for link in ("vertebroplasty-vertos5-2023, ", ", vertebroplasty-vertos5-2023", "vertebroplasty-vertos5-2023"):
            text = text.replace(link, "")  # noqa: PLW2901 - three spellings of one link
        other.write_text(text, encoding="utf-8")
    report = (await world.slash("kb_admin", "#general", "kb reload")).text
    assert "gone" in report, report
    assert "no longer here" in (await world.click(page, "Sources")).text
    for other, text in others.items():
        other.write_text(text, encoding="utf-8")
    path.write_text(good, encoding="utf-8")
    (folder / "kept.yaml").unlink()
    assert "Reloaded" in (await world.slash("kb_admin", "#general", "kb reload")).text


async def test_autocomplete_offers_clinical_questions(place: tuple[World, Bot]) -> None:
    """What is typed brings at most 25 clinical questions; choosing one gives its POEM."""
    world, _ = place
    typed = await world.autocomplete("member", "#general", "ask", "question", "vertebr")
    assert 1 <= len(typed.choices) <= 25
    assert all(len(choice["name"]) <= 100 for choice in typed.choices)
    chosen = await world.slash("member", "#general", "ask", {"question": typed.choices[0]["value"]})
    assert chosen.embeds[0]["title"]
    assert "The study asked" in chosen.text


async def test_autocomplete_finds_a_poem_by_headline_topic_or_trial(place: tuple[World, Bot]) -> None:
    """/poem offers headlines for a trial's name, a topic, and for nothing typed yet."""
    world, _ = place
    for typed, expected in (("vertos", "VERTOS"), ("invest", "INVEST"), ("", "")):
        offered = await world.autocomplete("member", "#general", "poem", "title", typed)
        assert 1 <= len(offered.choices) <= 25
        assert expected.lower() in offered.choices[0]["name"].lower()


async def test_a_private_question_is_answered_in_private(place: tuple[World, Bot]) -> None:
    """The private option shows the answer to the asker alone; every answer is acknowledged in time."""
    world, _ = place
    answer = await world.slash("member", "#general", "ask", {"question": QUESTION, "private": True})
    assert answer.ephemeral
    assert answer.ack_ms is not None
    assert answer.ack_ms < 3000


async def test_nobody_is_mentioned_and_nothing_is_formatted(place: tuple[World, Bot]) -> None:
    """What a person types cannot make the bot ping people or draw a link."""
    world, _ = place
    text = "@everyone is **zzyzzx** any good for [a](https://example.org) scaphoid fracture?"
    answer = await world.say("member", "#general", text, mention_bot=True)
    assert answer.messages
    assert not any(message.pings for message in answer.messages)
    assert "@everyone" not in answer.text
    assert "](https://example.org)" not in answer.text


async def test_bots_are_not_answered(place: tuple[World, Bot]) -> None:
    """Another bot's message brings no answer, even in a question channel."""
    world, _ = place
    world.add_member("robot", bot=True)
    assert not (await world.say("robot", "#clinical-questions", QUESTION, expect=False)).messages


async def test_a_mention_without_a_question_is_told_how(place: tuple[World, Bot]) -> None:
    """Only a mention brings a sentence on how to ask."""
    world, _ = place
    assert "clinical question" in (await world.say("member", "#general", "", mention_bot=True)).text


async def test_a_rate_limit_is_waited_out(place: tuple[World, Bot]) -> None:
    """A 429 from Discord delays the answer and loses nothing."""
    world, _ = place
    world.rate_limit(1, 0.5, method="POST", path="messages")
    assert (await world.say("member", "#clinical-questions", QUESTION)).messages


async def test_a_dropped_gateway_loses_nothing(place: tuple[World, Bot]) -> None:
    """After a dropped connection the bot resumes and answers what was asked meanwhile."""
    world, _ = place
    await world.disconnect_gateway()
    assert (await world.say("member", "#clinical-questions", QUESTION)).messages


async def test_a_thread_in_a_question_channel_is_a_question_channel(place: tuple[World, Bot]) -> None:
    """A question in a thread of the question channel is answered there."""
    world, _ = place
    thread = world.open_thread("member", "#clinical-questions", "a case")
    assert (await world.say("member", thread, QUESTION)).messages


async def test_no_question_reaches_the_log_and_the_bot_ends_cleanly(place: tuple[World, Bot]) -> None:
    """After all this the log holds no word that was typed, Discord gave no error, and SIGTERM ends it with 0."""
    world, bot = place
    assert "sham" not in bot.log
    assert "scaphoid" not in bot.log
    await ended_cleanly(world, bot)


async def ended_cleanly(world: World, bot: Bot) -> None:
    """Hold that nothing went wrong and no secret was told, and end the bot."""
    assert world.token not in bot.log
    assert not bot.errors
    for error in world.errors:  # to wait was asked for; a thread that was opened on no message has no first one
        assert error["status"] == 429 or error["body"]["code"] == 10008, error
    assert not world.unhandled
    assert not world.server.crashes
    end = await bot.stop()
    assert end.code == 0
    assert not end.forced


async def test_at_debug_level_nothing_that_was_typed_is_logged() -> None:
    """Commands, buttons, forms, menus, edits and replies: their words are in no log, whatever the level."""
    secret = "xyloquartz"
    async with running(BOTTOMLINE_LOG_LEVEL="debug") as (world, bot):
        await world.slash("member", "#general", "ask", {"question": f"{secret} for a {secret} fracture?"})
        await world.slash("member", "#general", "poem", {"title": secret})
        await world.autocomplete("member", "#general", "ask", "question", secret)
        said = await world.say("member", "#clinical-questions", f"{QUESTION} in {secret}", mention_bot=True)
        await world.edit(said, f"{QUESTION} and {secret}", expect=True)
        await world.say("member", "dm", f"any {secret} harms?")
        await world.message_command("member", "#general", "Find the evidence", world.post("owner", "#general", secret))
        card = await world.slash("member", "#general", "poem", {"title": "statin-jupiter-2008"})
        form = await world.click(card, "At my risk")
        await world.submit_modal(form, {"percent": secret})
        await world.say("member", "#general", f"who funded {secret}?", reply_to=card)
        await world.delete(said, expect=True)
        note = await world.say("member", "#clinical-questions", f"Mrs {secret}: {QUESTION}", mention_bot=True)
        await world.click(note, "Show me the answer")
        assert "DEBUG" in bot.log, "the level was not set"
        assert secret not in bot.log.lower()
        await ended_cleanly(world, bot)


async def test_who_asks_too_fast_is_told_once_and_then_left_alone() -> None:
    """Two questions are answered; the third is met with a sentence, the fourth with silence; curators may go on."""
    async with running(BOTTOMLINE_QUESTIONS_IN_30_SECONDS="2") as (world, bot):
        for _ in range(2):
            assert (await world.say("kb_admin", "#clinical-questions", QUESTION)).embeds
        third = await world.say("kb_admin", "#clinical-questions", QUESTION)
        assert "ask again in" in third.text
        assert not third.embeds
        assert not (await world.say("kb_admin", "#clinical-questions", QUESTION, expect=False)).messages
        refused = await world.slash("kb_admin", "#general", "ask", {"question": QUESTION})
        assert refused.ephemeral
        assert "ask again in" in refused.text
        assert "POEMs" in (await world.slash("kb_admin", "#general", "kb status")).text
        assert (await world.say("member", "#clinical-questions", QUESTION)).embeds
        await ended_cleanly(world, bot)


async def test_long_answers_go_into_a_thread_where_the_channel_says_so() -> None:
    """A card opens a thread on the question, named after the answer; a short sentence stays; follow-ups work there."""
    async with running(BOTTOMLINE_THREAD_CHANNELS="clinical-questions") as (world, bot):
        asked = await world.say("member", "#clinical-questions", QUESTION)
        assert len(asked.threads) == 1
        assert QUESTION not in asked.threads[0]["name"]
        card = asked.message
        assert card.channel_id == asked.threads[0]["id"]
        funded = await world.say("member", card.channel_id, "who funded it?")
        assert funded.embeds
        assert not funded.threads
        redirect = await world.say("member", "#clinical-questions", "what dose of amoxicillin for a 20 kg kid?")
        assert not redirect.threads
        assert "pharmacist" in redirect.text
        await ended_cleanly(world, bot)


async def ends_with(bot: Bot) -> tuple[int | None, str]:
    """Return the exit code and the output of a bot that cannot run."""
    async with bot:
        end = await bot.wait(40)
    assert "Traceback" not in bot.log
    return end.code, " ".join(bot.log.split())


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"DISCORD_TOKEN": ""}, "DISCORD_TOKEN is not set"),
        ({"DISCORD_TOKEN": "wrong.token.here"}, "Discord refuses the token"),
        ({"BOTTOMLINE_QUESTION_CHANNELS": "no-such-channel"}, "there is no channel no-such-channel"),
        ({"BOTTOMLINE_THREAD_CHANNELS": "no-such-thread"}, "there is no channel no-such-thread"),
        ({"BOTTOMLINE_QUESTIONS_IN_30_SECONDS": "-1"}, "BOTTOMLINE_QUESTIONS_IN_30_SECONDS"),
        ({"BOTTOMLINE_CURATOR_ROLES": "No such role"}, "there is no role No such role"),
        ({"BOTTOMLINE_GUILDS": "our server"}, "a server's id is a number"),
        ({"BOTTOMLINE_GUILDS": "99"}, "the bot is not in it"),
        ({"BOTTOMLINE_KNOWLEDGE": "/nowhere"}, "There is no knowledge folder /nowhere"),
        ({"BOTTOMLINE_LOG_LEVEL": "loud"}, "BOTTOMLINE_LOG_LEVEL"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
async def test_what_cannot_run_says_so(settings: dict[str, str | None], sentence: str) -> None:
    """Each bad setting ends the bot with exit code 1 and a sentence that names it."""
    async with World() as world:
        code, said = await ends_with(bot_in(world, **settings))
    assert code == 1
    assert sentence in said


async def test_a_missing_intent_is_told_with_its_remedy() -> None:
    """Question channels need the message content intent; without it the sentence says where to switch it on."""
    async with World(privileged_intents=set()) as world:
        code, said = await ends_with(bot_in(world))
    assert code == 1
    assert "Message Content Intent" in said


async def test_mentions_and_direct_messages_need_no_privileged_intent() -> None:
    """Without question channels the bot runs without the message content intent and answers mentions and DMs."""
    async with World(privileged_intents=set()) as world, bot_in(world, BOTTOMLINE_QUESTION_CHANNELS="") as bot:
        await world.ready(commands=COMMANDS)
        assert "no question channel is set" in bot.log
        assert (await world.say("member", "#general", QUESTION, mention_bot=True)).messages
        assert (await world.say("member", "dm", QUESTION)).messages
        assert not (await world.say("member", "#clinical-questions", QUESTION, expect=False)).messages


async def test_an_empty_or_broken_folder_is_told(tmp_path: Path) -> None:
    """An empty knowledge folder, and one with a fault, end the bot with the faults told."""
    (tmp_path / "poems").mkdir()
    async with World() as world:
        code, said = await ends_with(bot_in(world, BOTTOMLINE_KNOWLEDGE=str(tmp_path)))
        assert code == 1
        assert "There is no POEM in" in said
        (tmp_path / "poems" / "a-b-2020.yaml").write_text("headline: x\nheadline: y\n", encoding="utf-8")
        code, said = await ends_with(bot_in(world, BOTTOMLINE_KNOWLEDGE=str(tmp_path)))
        assert code == 1
        assert "poems/a-b-2020.yaml:2" in said
        assert "in line 1 and here" in said
