"""What people say of an answer, over a real connection: in one tap, once each, and to the curators when it is wrong."""

from pathlib import Path

from tests.discord_server import World
from tests.faces.discord.asking import QUESTION
from tests.faces.discord.process import COMMANDS, bot_in, restarted
from tests.faces.discord.test_journal import CURATORS, POEM, rows, settings

ONE, SEVERAL = "statin for dementia", "vertebroplasty in myeloma pain?"
WISH = "Wish for a POEM on that"
RATES = ["Helped", "Not my question", "Wrong"]
FEEDBACK = (
    "SELECT feedback.*, asked.answer_id AS asked_answer FROM feedback LEFT JOIN asked ON asked.id = asked_id "
    "ORDER BY feedback.at"
)


async def test_one_tap_is_noted_once_and_can_be_changed(tmp_path: Path) -> None:
    """By each person on each answer, beside its question, also after a restart; and why, if somebody likes."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            assert asked.message.labels[-3:] == RATES
            said = await world.click(asked, "Helped")
            assert said.ephemeral
            await world.choose(said.message, None, ["It confirms what I do", "I learned something new"], "member")
            await world.click(asked, "Not my question", "owner")
            await world.wait(lambda: len(rows(tmp_path, FEEDBACK)) == 2)
            helped, other = sorted(rows(tmp_path, FEEDBACK), key=lambda row: str(row["kind"]))
            assert helped["kind"] == "helped"
            assert set(helped["reason"].split(",")) == {"confirms", "new"}
            assert other["kind"] == "not_mine"
            assert {row["poem_id"] for row in (helped, other)} == {POEM}
            assert {row["asked_answer"] for row in (helped, other)} == {asked.message.id}
            assert helped["person"] == rows(tmp_path)[0]["person"] != other["person"]
            await restarted(world, bot, **settings(tmp_path))
            assert (await world.click(asked, "Not my question", "member")).ephemeral
            await world.wait(lambda: [row["kind"] for row in rows(tmp_path, FEEDBACK)] == ["not_mine"] * 2)
            assert {row["reason"] for row in rows(tmp_path, FEEDBACK)} == {None}


async def test_what_is_wrong_reaches_the_curators_without_a_patient(tmp_path: Path) -> None:
    """With the POEM, the place in it and a way there; what tells who a patient is goes nowhere, no word into a log."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)) as bot:
            await world.ready(commands=COMMANDS)
            asked = await world.say("member", "#clinical-questions", QUESTION)
            form = await world.click(asked, "Wrong")
            assert form.modal
            words = "The interval is upside down, as for my patient John Smith, MRN 7740019"
            told = await world.submit_modal(form, {"words": words, "where": ["outcomes"]}, "member")
            assert told.ephemeral
            assert "have been told" in told.text
            assert "left out" in told.text
            (report,) = world.history(CURATORS)
            seen = report.text.replace("\\", "")
            assert "Something is wrong: " in seen
            assert "upside down" in seen
            assert "The figures" in seen
            assert POEM in seen
            assert asked.message.id in seen, "a link to the answer"
            assert "7740019" not in seen
            assert "Smith" not in seen
            await world.wait(lambda: rows(tmp_path, FEEDBACK))
            (kept,) = rows(tmp_path, FEEDBACK)
            assert (kept["kind"], kept["field"], kept["poem_id"]) == ("wrong", "outcomes", POEM)
            assert "upside down" in kept["text"]
            assert "7740019" not in kept["text"]
            assert "upside" not in bot.log
            assert (await world.click(report, "Details", "kb_admin")).ephemeral
            assert "Only curators" in (await world.click(report, "Edit", "member")).text
            opened = await world.click(report, "Edit", "kb_admin")
            assert opened.ephemeral
            assert {"Text", "Study", "Header", "Citation"} <= set(opened.message.labels)
            form = await world.click(opened, "Text", "kb_admin")
            assert form.modal
            assert world.history(CURATORS)[0].labels == ["Edit", "Details", "Sources"], "the report stays"
            await bot.stop()
        written = b"".join(path.read_bytes() for path in tmp_path.iterdir()) + bot.log.encode()
        assert b"upside down" in written
        assert not [word for word in (b"7740019", b"Smith") if word in written]


async def test_where_nobody_reads_what_is_wrong_that_is_said(tmp_path: Path) -> None:
    """Without a curators' channel the report counts it, and nothing shows its words: whoever writes them must know."""
    async with World() as world, bot_in(world, **settings(tmp_path, BOTTOMLINE_CURATOR_CHANNEL="")):
        await world.ready(commands=COMMANDS)
        asked = await world.say("member", "#clinical-questions", QUESTION)
        form = await world.click(asked, "Wrong")
        told = await world.submit_modal(form, {"words": "It is upside down", "where": ["outcomes"]}, "member")
        assert "nobody was told" in told.text
        assert "In the report it is counted, without your words" in told.text
        await world.wait(lambda: [row["kind"] for row in rows(tmp_path, FEEDBACK)] == ["wrong"])


async def test_none_of_these_is_noted_and_rated(tmp_path: Path) -> None:
    """It is no dead end: it is noted by itself, and what can be said of a card can be said of it."""
    async with World() as world:
        world.add_channel(CURATORS)
        async with bot_in(world, **settings(tmp_path)):
            await world.ready(commands=COMMANDS)
            several = await world.say("member", "#general", SEVERAL, mention_bot=True)
            assert several.message.labels == [WISH]
            await world.choose(several, None, ["None of these"], "owner")
            assert several.message.labels == [WISH, *RATES]
            offer = await world.say("member", "#general", ONE, mention_bot=True)
            assert offer.message.labels == ["Yes", "No", WISH]
            await world.click(offer, "No", "member")
            none = offer.message
            assert none.labels == [WISH, *RATES]
            await world.wait(lambda: [row["kind"] for row in rows(tmp_path, FEEDBACK)] == ["none_of_these"] * 2)
            await world.click(none, "Helped", "member")
            await world.wait(lambda: [row["kind"] for row in rows(tmp_path, FEEDBACK)] == ["none_of_these", "helped"])
