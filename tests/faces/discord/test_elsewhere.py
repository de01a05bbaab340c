"""The bot is in a second server, too: there questions are answered, and nobody curates the POEMs of the first."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.discord_server import PERMS, ClientRefuses, File, World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Result
from tests.faces.discord.asking import QUESTION
from tests.faces.discord.process import COMMANDS, bot_in, restarted
from tests.faces.discord.test_adding import CITATION, CORK, CORK_ID
from tests.faces.discord.test_changing import VERTOS

NAME = "Elsewhere"
ELSEWHERE, WARDS = "#elsewhere", "#wards"
NOT_HERE = "POEMs are not curated in this server."
NOT_NAMED = "POEMs are curated in their own server only. I am in several: name it in BOTTOMLINE_GUILDS."
NOBODY = "Only curators can do that"
FILE = {"file": File("poem.txt", CORK.encode())}
ACTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("add", FILE),
    ("add", {}),
    ("drafts", {"draft": CORK_ID}),
    ("review", {}),
    ("edit", {"poem": VERTOS}),
    ("export", {}),
    ("retire", {"poem": VERTOS, "state": "withdrawn", "reason": "because"}),
    ("sign", {"poem": VERTOS, "name": "Somebody"}),
    ("history", {"poem": VERTOS}),
    ("undo", {"poem": VERTOS}),
    ("check", {}),
    ("reload", {}),
    ("wishes", {}),
    ("report", {}),
)


def invited(world: World) -> str:
    """Invite the bot to a second server; there the member is administrator, with a role of the curators' name, too."""
    guild = world.add_guild(NAME, owner="stranger")
    for channel in (ELSEWHERE, WARDS):
        world.add_channel(channel[1:], guild=NAME)
    world.add_role("Chief", PERMS["administrator"], guild=NAME)
    world.add_role("KB admin", guild=NAME)
    world.add_member("member", ["Chief", "KB admin"], guild=NAME)
    world.add_member("kb_admin", ["KB admin"], guild=NAME)
    return guild


@asynccontextmanager
async def at_home(folder: Path, **more: str) -> AsyncIterator[tuple[World, Bot]]:
    """The bot in both servers; the first is named as the one where POEMs are curated. What it did, Discord took."""
    async with World() as world:
        invited(world)
        settings = {"BOTTOMLINE_KNOWLEDGE": str(folder), "BOTTOMLINE_GUILDS": world.state.guild_id, **more}
        async with bot_in(world, **settings) as bot:
            await world.ready(commands=COMMANDS)
            yield world, bot
            assert "incident" not in bot.log
            assert world.errors == []
            assert world.unhandled == []


def standing(folder: Path) -> dict[Path, bytes]:
    """Return all that stands in a knowledge folder."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(result: Result, why: str) -> None:
    """Hold that somebody was told why not, alone, and given nothing."""
    assert result.text.startswith(why)
    assert result.ephemeral
    assert result.modal is None
    assert not result.files


FORMS: dict[str, dict[str, Any]] = {
    "Text": {"Bottom line": "Something else."},
    "Citation": CITATION,
    "How it is asked": {"Keywords, one a line": "cement"},
    "Sign": {"Who has read it": "Somebody"},
    "Send back": {"What is to be mended": "because"},
}


async def forms_under(world: World, shown: Result, by: str) -> list[Result]:
    """Open all these forms, and that of the first figure, and leave them open."""
    opened = [await world.click(shown, button, by) for button in FORMS]
    menu = next(menu for menu in shown.message.selects if menu["custom_id"].startswith("mend:"))
    return [*opened, await world.choose(shown, menu["custom_id"], menu["options"][0]["value"], by)]


async def test_who_manages_another_server_does_not_curate(folder: Path) -> None:
    """Not by a button, a menu, a form or a command left from when it was one of ours; at home curators go on."""
    async with World() as world:
        both = f"{world.state.guild_id},{invited(world)}"
        async with bot_in(world, BOTTOMLINE_KNOWLEDGE=str(folder), BOTTOMLINE_GUILDS=both) as bot:
            await world.ready(commands=COMMANDS)
            shown = await world.slash("member", ELSEWHERE, "kb review", {"poem": VERTOS})
            draft = await world.slash("member", ELSEWHERE, "kb add", FILE)
            paste = await world.slash("member", ELSEWHERE, "kb add")
            opened = await forms_under(world, shown, "member")
            before = standing(folder)
            env = {"BOTTOMLINE_KNOWLEDGE": str(folder), "BOTTOMLINE_GUILDS": world.state.guild_id}
            again = await restarted(world, bot, **env)
            for form, words in zip(opened, (*FORMS.values(), {}), strict=True):
                refused(await world.submit_modal(form, words), NOT_HERE)
            refused(await world.submit_modal(paste, {"The text of the POEM": CORK}), NOT_HERE)
            for button in (*FORMS, "Next to sign"):
                refused(await world.click(shown, button, "member"), NOT_HERE)
            for button in ("Text", "Publish", "Discard"):
                refused(await world.click(draft, button, "member"), NOT_HERE)
            for menu in shown.message.selects:
                value = menu["options"][0]["value"]
                refused(await world.choose(shown, menu["custom_id"], value, "member"), NOT_HERE)
            for command, options in ACTS:
                refused(await world.slash("member", ELSEWHERE, f"kb {command}", options), NOT_HERE)
            assert standing(folder) == before
            shown = await world.slash("kb_admin", "#general", "kb drafts", {"draft": CORK_ID})
            assert "Discarded" in (await world.click(shown, "Discard", "kb_admin")).text
            assert "incident" not in again.log


async def test_no_command_curates_elsewhere(folder: Path) -> None:
    """Discord does not show ours there; sent all the same, from there or in a direct message, it is refused."""
    async with at_home(folder) as (world, _):
        before = standing(folder)
        for command, options in ACTS:
            with pytest.raises(ClientRefuses):
                await world.slash("member", ELSEWHERE, f"kb {command}", options)
            refused(await world.slash("member", ELSEWHERE, f"kb {command}", options, force=True), NOT_HERE)
            refused(await world.slash("owner", "dm", f"kb {command}", options, force=True), NOBODY)
        message = world.post("member", ELSEWHERE, CORK)
        add = await world.message_command("member", ELSEWHERE, "Add this as a POEM", message, force=True)
        refused(add, NOT_HERE)
        typed = await world.autocomplete("member", ELSEWHERE, "kb edit", "poem", "vert", force=True)
        assert typed.choices == []
        assert standing(folder) == before


async def test_a_role_taken_away_at_home_is_not_kept_by_one_elsewhere(folder: Path) -> None:
    """Between opening a form and sending it: the role of the same name in the other server lets nothing pass."""
    async with at_home(folder) as (world, _):
        shown = await world.slash("kb_admin", "#general", "kb review", {"poem": VERTOS})
        opened = await forms_under(world, shown, "kb_admin")
        before = standing(folder)
        world.set_role("kb_admin", "KB admin", give=False)
        for form, words in zip(opened, (*FORMS.values(), {}), strict=True):
            refused(await world.submit_modal(form, words), NOBODY)
        assert standing(folder) == before


async def test_who_invites_the_bot_elsewhere_ends_curating_until_home_is_named(folder: Path) -> None:
    """Where the settings name no server, in the only one: once there are two, in none, and it is said what to do."""
    async with World() as world, bot_in(world, BOTTOMLINE_KNOWLEDGE=str(folder)) as bot:
        await world.ready(commands=COMMANDS)
        shown = await world.slash("kb_admin", "#general", "kb review", {"poem": VERTOS})
        form = await world.click(shown, "Text", "kb_admin")
        before = standing(folder)
        invited(world)
        refused(await world.submit_modal(form, FORMS["Text"]), NOT_NAMED)
        for who, where in (("kb_admin", "#general"), ("member", ELSEWHERE)):
            refused(await world.slash(who, where, "kb edit", {"poem": VERTOS}), NOT_NAMED)
        refused(await world.slash("kb_admin", "dm", "kb reload", force=True), NOBODY)
        assert standing(folder) == before
        answer = await world.slash("member", ELSEWHERE, "ask", {"question": QUESTION})
        assert "vertebroplasty" in answer.text.lower()
        assert "incident" not in bot.log


async def test_questions_are_answered_elsewhere_as_the_settings_say(folder: Path) -> None:
    """Who mentions the bot is answered in any server; unasked it answers where the settings name the channel."""
    async with at_home(folder, BOTTOMLINE_QUESTION_CHANNELS="clinical-questions,wards") as (world, _):
        for channel, mention in ((ELSEWHERE, True), (WARDS, False), ("#clinical-questions", False)):
            answer = await world.say("member", channel, QUESTION, mention_bot=mention)
            assert "vertebroplasty" in answer.text.lower()
            assert (await world.click(answer, "Details", "member")).ephemeral
        assert not (await world.say("member", ELSEWHERE, QUESTION, expect=False)).messages
