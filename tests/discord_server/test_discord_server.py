"""The local Discord proves itself: a real discord.py process logs in, talks, is disturbed, is refused."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from . import Bot, ClientRefuses, File, Result, World, perms
from .gateway import HowToDrop
from .wire import Json

pytestmark = pytest.mark.asyncio(loop_scope="module")

SAMPLE = [sys.executable, str(Path(__file__).with_name("sample_bot.py"))]
Town = tuple[World, Bot]


@asynccontextmanager
async def running(env: dict[str, str | None] | None = None, **world: Any) -> AsyncIterator[Town]:
    async with World(**{"quiet": 0.2, "silence": 0.7, **world}) as w, w.bot(SAMPLE, env=env) as bot:
        await w.ready(settle=0.2, commands=1)
        yield w, bot
        assert bot.running or bot.exit, bot.log
        assert not w.unhandled, w.unhandled
        assert not w.server.crashes, w.server.crashes
        assert not bot.outside_attempts, bot.outside_attempts


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town() -> AsyncIterator[Town]:
    async with running() as town:
        yield town


def both_sent(r: Result) -> bool:
    return len(r.visible) == 2


def edited(r: Result) -> bool:
    return bool(r.visible) and r.message.edits == 1


def refused(words: str) -> pytest.RaisesExc[ClientRefuses]:
    return pytest.RaisesExc(ClientRefuses, match=words)


# --------------------------------------------------------------------- messages
async def test_login(town: Town) -> None:
    """A bot logs in over zlib-stream, is told its guild, and its commands are there."""
    w, bot = town
    assert w.commands().names == [
        *("Explain this", "ask", "huge", "kb docs list", "kb upload"),
        *("late", "pick", "twice", "waver", "whisper"),
    ]
    assert next(e for e in w.gateway_log if e["what"] == "connect")["compress"] == "zlib-stream"
    assert await bot.wait_log("ready as bottomline.* in .*Harbour Clinic")


async def test_mention(town: Town) -> None:
    """A mention is answered with a reply that pings; the driver saw the typing, the draft and the edit."""
    w, _ = town
    r = await w.say("member", "#general", "what is sepsis?", mention_bot=True, until=edited)
    m = r.message
    assert m.content == "Q: @bottomline what is sepsis? []"
    assert (m.embeds[0]["title"], m.edits, m.history[0][1]["embeds"][0]["title"]) == ("Final", 1, "Draft")
    assert r.sent
    assert (m.reply_to, m.pings) == (r.sent.id, [r.user_id])
    assert r.typing >= 1
    assert r.first_ms
    assert r.done_ms
    assert 90 < r.first_ms <= r.done_ms
    assert m.labels == ["Helpful", "Report", "More"]
    assert not r.ephemeral
    again = await w.say("member", "#general", "and now?", reply_to=m)  # a reply pings the bot
    assert "and now?" in again.text


async def test_silence(town: Town) -> None:
    """What is not for the bot, or comes from another bot, ends without an answer and without a time-out."""
    w, _ = town
    other = w.add_member("otherbot", bot=True)
    for r in await w.gather(
        w.say("member", "#general", "just chatting", expect=False),
        w.say(other, "#clinical-questions", "count 1", expect=False),
    ):
        assert not r.messages
        assert not r.timed_out


async def test_direct_message_with_a_file(town: Town) -> None:
    """A file sent in a direct message can be downloaded by the bot."""
    w, _ = town
    r = await w.say("member", "dm", "hi there", attachments=[File("scan 1.png", b"x" * 1000)])
    assert "hi there [1000]" in r.text
    assert w.history("dm", "member")[0].text == "hi there"


async def test_threads(town: Town) -> None:
    """The bot opens a thread from a message, and answers in one that a member opened."""
    w, _ = town
    r = await w.say("owner", "#general", "thread me", until=lambda r: r.messages)
    assert r.sent
    assert (r.threads[0]["name"], r.threads[0]["id"]) == ("Case discussion", r.sent.id)
    assert (r.message.text, r.message.channel_id) == ("In the thread", r.sent.id)
    place = w.open_thread("member", "#general", "Case 12")
    r = await w.say("kb_admin", place, "in here?", mention_bot=True)
    assert r.message.channel_id == place


async def test_private_answer_and_reaction(town: Town) -> None:
    """A DM and a reaction belong to the message that asked for them; closed DMs refuse with 50007."""
    w, _ = town
    r = await w.say("owner", "#general", "dm me", until=lambda r: r.reactions)
    assert (r.text, r.reactions) == ("Hello in private", ["✅"])
    w.state.dms_closed.add(w.state.uid("owner"))
    r = await w.say("owner", "#general", "dm me", expect=False)
    assert r.errors[0]["body"]["code"] == 50007


async def test_edit_and_delete(town: Town) -> None:
    """The bot is told when a member edits or deletes a message."""
    w, bot = town
    said = await w.say("member", "general", "count one")
    assert said.text == "count one"
    r = await w.edit(said, "count two", expect=True)
    assert r.text == "count one became count two"
    await w.delete(said)
    await bot.wait_log("lost 'count two'")


async def test_rest_surface(town: Town) -> None:
    """What a bot reads and changes by REST is as discord.py expects it."""
    w, _ = town
    r = await w.say("member", "general", "survey", until=lambda r: r.find("wrong:"))
    assert r.message.text == "wrong: []"


# ----------------------------------------------------------------- interactions
async def test_autocomplete(town: Town) -> None:
    """Choices come while an option is typed."""
    w, _ = town
    r = await w.autocomplete("member", "#clinical-questions", "ask", "topic", "dia", {"question": "x?y"})
    assert [c["value"] for c in r.choices] == ["diabetes", "diabetic foot"]


async def test_deferred_answer(town: Town) -> None:
    """A deferred answer fills the "thinking" message, with an image in its embed; a second one is ephemeral."""
    w, _ = town
    options = {"question": "Which dose?", "topic": "sepsis", "detail": "Long"}
    r = await w.slash("member", "#clinical-questions", "ask", options, locale="de", until=both_sent)
    assert (r.acked, r.deferred, r.ack_type) == (True, True, 5)
    assert r.ack_ms is not None
    assert r.first_ms is not None
    assert r.ack_ms < 1000
    assert r.first_ms > 290
    first, second = r.visible
    assert first.content == "de/sepsis/2"
    assert first.embeds[0]["description"] == "About: Which dose?"
    assert {f.name: len(f.data) for f in first.files} == {"chart.png": 40, "answer_1.txt": 9}
    assert [a["filename"] for a in first.raw["attachments"]] == ["answer_1.txt"]  # the embed owns the image
    assert first.embeds[0]["image"]["url"].startswith(w.url)
    assert (first.ephemeral, second.ephemeral) == (False, True)
    assert not w.server.notes


async def test_followups(town: Town) -> None:
    """The first follow-up is the original and as ephemeral as the deferral; another can be edited and deleted."""
    w, _ = town
    r = await w.slash("member", "dm", "waver", until=lambda r: r.find("original"))
    assert r.text == "first is the original: True"
    assert r.ephemeral
    assert len(r.deleted) == 1


async def test_refusals_of_the_client(town: Town) -> None:
    """The driver refuses what a Discord client would not send."""
    w, _ = town
    wrong: list[tuple[Json, str]] = [
        ({}, "required"),
        ({"question": "ab"}, "bounds"),
        ({"question": "abc", "x": 1}, "no options"),
        ({"question": "abc", "detail": 3}, "not one of"),
    ]
    for options, words in wrong:
        with refused(words):
            await w.slash("member", "general", "ask", options)
    with refused("no such command"):
        await w.slash("member", "general", "nope")


async def test_message_command(town: Town) -> None:
    """A command of a message's context menu gets the message."""
    w, _ = town
    said = w.post("owner", "#general", "Take two.")
    assert (await w.message_command("member", "#general", "Explain this", said)).text == "Explained: Take two."


async def test_buttons(town: Town) -> None:
    """Buttons answer whoever clicks, edit their message, and refuse when disabled or not one's own."""
    w, _ = town
    q = await w.say("member", "#general", "q", mention_bot=True)
    r = await w.click(q, "Helpful")
    assert (r.text, r.ephemeral, r.user_id) == ("Thanks!", True, w.state.uid("member"))
    assert (await w.click(q, "fb:yes", by="owner")).user_id == w.state.uid("owner")
    r = await w.click(q, "More", until=lambda r: r.visible)
    assert (r.ack_type, r.edited[0].content, r.visible[0].text) == (6, "(expanded)", "More details")
    with refused("disabled"):
        await w.click(q, "More")
    hidden = await w.slash("member", "#general", "whisper")
    with refused("ephemeral"):
        await w.click(hidden, "Helpful", by="owner")
    assert (await w.click(hidden, "Helpful")).text == "Thanks!"


async def test_modal(town: Town) -> None:
    """A modal is filled in by label within its limits, by whoever opened it."""
    w, _ = town
    r = await w.click(await w.say("member", "#general", "q", mention_bot=True), "Report")
    assert r.modal
    assert (r.ack_type, r.modal.title) == (9, "Report an answer")
    assert [f["label"] for f in r.modal.fields] == ["Reason", "Source", "Kind"]
    with refused("bounds"):
        await w.submit_modal(r, {"Reason": "bad", "Kind": "Wrong"})
    with refused("required"):
        await w.submit_modal(r, {"Kind": "Wrong"})
    with refused("only"):
        await w.submit_modal(r, {"Reason": "is wrong", "Kind": "Wrong"}, by="owner")
    done = await w.submit_modal(r, {"Reason": "is outdated", "Kind": "Outdated"})
    assert done.text == "Report: is outdated (o, none)"
    assert done.ephemeral


async def test_select(town: Town) -> None:
    """A select takes as many values as it says, and its message can be replaced."""
    w, _ = town
    p = await w.slash("member", "#general", "pick")
    with refused("between 1 and 2"):
        await w.choose(p, "Pick documents", ["a", "b", "c"])
    r = await w.choose(p, "Pick documents", ["Doc A", "b"])
    assert (r.ack_type, r.edited[0].content, p.message.selects) == (7, "Picked a,b", [])


async def test_command_permissions(town: Town) -> None:
    """Default permissions hide a command, an override shows it, and `force` reaches the bot's own check."""
    w, _ = town
    doc = {"document": File("leitfaden é.txt", b"guideline text")}
    assert "kb upload" in w.visible_commands("owner", "general")
    assert "kb upload" not in w.visible_commands("kb_admin", "general") + w.visible_commands("owner", "dm")
    r = await w.slash("owner", "general", "kb upload", doc)
    assert (r.text, r.ephemeral) == ("Stored leitfaden_e.txt: 14 bytes", True)
    with refused("hides"):
        await w.slash("kb_admin", "general", "kb docs list")
    r = await w.slash("member", "general", "kb upload", doc, force=True)
    assert (r.text, r.ephemeral) == ("You may not do that.", True)
    w.allow_command("kb", role="KB admin")
    r = await w.slash("kb_admin", "general", "kb docs list", {"owner": "owner"})
    assert r.text == "Docs of Olivia"
    w.set_role("member", "KB admin")
    assert (await w.slash("member", "general", "kb docs list")).text == "Docs of None"


async def test_late_acknowledgement(town: Town) -> None:
    """An interaction that is acknowledged after 3 s has failed: the bot gets 10062."""
    w, bot = town
    r = await w.slash("member", "general", "late", deadline=6, quiet=1.0)
    assert (r.failed, r.acked, r.messages) == (True, False, [])
    assert r.interaction
    assert r.interaction.late_ms
    assert r.interaction.late_ms > 3100
    assert (r.errors[0]["status"], r.errors[0]["body"]["code"]) == (404, 10062)
    assert await bot.wait_log("late: 10062")


async def test_double_acknowledgement(town: Town) -> None:
    """A second acknowledgement is refused with 40060."""
    w, _ = town
    r = await w.slash("member", "general", "twice", until=both_sent)
    assert [m.content for m in r.visible] == ["one", "refused 400 40060"]


async def test_limits(town: Town) -> None:
    """What is too large is refused with Discord's codes and its tree of errors."""
    w, _ = town
    too_long = dict.fromkeys(("description", "total", "content", "fields", "label"), "400 50035")
    kinds = {**too_long, "empty": "400 50006", "big file": "413 40005"}
    results = dict(
        zip(
            kinds,
            await w.gather(*(w.slash("member", "general", "huge", {"what": what}) for what in kinds)),
            strict=True,
        )
    )
    assert {what: r.text for what, r in results.items()} == {what: f"refused {code}" for what, code in kinds.items()}
    error = {"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 4096 or fewer in length."}
    assert results["description"].errors[0]["body"]["errors"] == {
        "data": {"embeds": {"0": {"description": {"_errors": [error]}}}}
    }


async def test_many_at_once(town: Town) -> None:
    """Thirty people at once each get their own answers, and nobody else's."""
    w, _ = town
    people = [w.add_member(f"p{i}") for i in range(30)]
    asked = await w.gather(*(w.slash(p, "general", "ask", {"question": f"from {p}"}, until=both_sent) for p in people))
    said = await w.gather(*(w.say(p, "general", f"hello {p}", mention_bot=True) for p in people))
    for p, by_slash, by_mention in zip(people, asked, said, strict=True):
        assert p in by_slash.text
        assert len(by_slash.visible) == 2
        assert p in by_mention.text
        assert len(by_mention.visible) == 1
    assert not any(r.timed_out for r in asked + said)


# ----------------------------------------------------------------- REST trouble
async def test_injected_rate_limits(town: Town) -> None:
    """discord.py waits out a 429, of one route or of all, and the driver waits with it."""
    w, _ = town
    fault = w.rate_limit(2, 0.4, method="POST", path=r"/messages$")
    r = await w.say("member", "general", "count limited")
    assert (fault.hits, r.text) == (2, "count limited")
    assert r.first_ms
    assert r.first_ms > 800
    w.rate_limit(1, 0.3, path="/callback", scope="global")
    r = await w.slash("member", "general", "whisper")
    assert r.ack_ms
    assert r.ack_ms > 300


async def test_injected_faults(town: Town) -> None:
    """A 500 is tried again, without posting twice; a 403 is not; a slow call is waited for; none is the bot's error."""
    w, _ = town
    before = len(w.errors)
    w.fail_rest(1, 500, method="POST", path=r"/messages$")
    r = await w.say("member", "general", "count five hundred")
    assert (r.text, r.errors[0]["status"]) == ("count five hundred", 500)
    w.fail_rest(1, 500, method="POST", path=r"/messages$", after=True)
    r = await w.say("member", "general", "count twice")
    assert len(r.messages) == 1
    w.fail_rest(1, 403, path=r"/messages$")
    r = await w.say("member", "general", "count forbidden", expect=False)
    assert (r.messages, r.errors[0]["status"]) == ([], 403)
    w.slow_rest(1, 0.5, path=r"/messages$")
    r = await w.say("member", "general", "count slow")
    assert r.first_ms
    assert r.first_ms > 480
    assert len(w.errors) == before


async def test_dropped_calls(town: Town) -> None:
    """A dropped call has no effect, or one that the bot does not learn of."""
    w, bot = town
    w.drop_rest(1, method="POST", path=r"/messages$")
    r = await w.say("member", "general", "count dropped", expect=False)
    assert not r.messages
    assert await bot.wait_log("ServerDisconnected|Connection reset|ClientOSError")
    w.drop_rest(1, method="POST", path=r"/messages$", after=True)
    assert (await w.say("member", "general", "count once")).text == "count once"


async def test_expired_token() -> None:
    """A follow-up after the life of the interaction's token is refused with 50027."""
    async with running(token_ttl=0.2) as (w, _):
        r = await w.slash("member", "general", "ask", {"question": "too slow"}, deadline=1.5)
        assert (r.errors[0]["status"], r.errors[0]["body"]["code"]) == (401, 50027)
        assert r.timed_out
        assert r.messages[0].loading


async def test_realistic_rate_limits() -> None:
    """With Discord's usual buckets a burst is slowed down by their headers, and nothing is lost."""
    async with running(realistic_rate_limits=True) as (w, _):
        results = await w.gather(*(w.say("member", "general", f"count {i}") for i in range(8)))
        assert sorted(r.text for r in results) == sorted(f"count {i}" for i in range(8))
        assert max(r.done_ms or 0 for r in results) > 4000
        assert sum(call.status == 429 for call in w.rest_log) <= 3


# -------------------------------------------------------------- gateway trouble
async def test_resume() -> None:
    """However a connection is lost, discord.py resumes, and what was said meanwhile is replayed, once."""
    async with running(heartbeat_interval=0.5) as (w, _):

        def echoes() -> list[str]:
            return sorted(m.content for m in w.history("general") if m.raw["author"]["bot"])

        def happened(what: str) -> int:
            return [e["what"] for e in w.gateway_log].count(what)

        def resumed(times: int) -> Callable[[], bool]:
            return lambda: happened("resumed") == times

        ways: list[HowToDrop] = ["close", "abort", "reconnect", "invalid"]
        said = []
        for times, how in enumerate(ways, 1):
            for when in ("before", "during", "after"):
                if when == "during":
                    await w.disconnect_gateway(how=how)
                if when == "after":
                    await w.wait(resumed(times))
                for i in range(3):
                    said.append(f"count {how} {when} {i}")
                    w.post("member", "general", said[-1])
            await w.wait(lambda: len(echoes()) >= len(said))
        await asyncio.sleep(0.3)
        assert echoes() == sorted(said)
        assert happened("identify") == 1
        assert sum(e.get("replayed", 0) for e in w.gateway_log) > 0


async def test_invalid_session() -> None:
    """A session that cannot be resumed is begun anew, after the gateway refused once."""
    async with running() as (w, bot):
        w.server.gateway.refuse = 1
        await w.disconnect_gateway(resumable=False)
        await bot.wait_log("session has been invalidated")
        await w.wait(lambda: [e["what"] for e in w.gateway_log].count("ready") == 2)
        assert (await w.say("member", "general", "count after")).text == "count after"
        assert "refused" in [e["what"] for e in w.gateway_log]


# ------------------------------------------------------------------- identities
async def test_message_content_intent() -> None:
    """Without the message content intent the bot reads only what is meant for it."""
    async with running({"SAMPLE_NO_CONTENT": "1"}) as (w, bot):
        await w.say("member", "general", "count secret", expect=False)
        await bot.wait_log("saw '' in general")
        assert "count secret" not in bot.log
        assert "mentioned" in (await w.say("member", "general", "mentioned", mention_bot=True)).text
        assert "private" in (await w.say("member", "dm", "private")).text


async def test_bad_token() -> None:
    """A wrong token is answered with 401, and discord.py gives up."""
    async with World() as w, w.bot(SAMPLE, token="wrong.token.here") as bot:
        end = await bot.wait()
        assert end.code
        assert "Improper token" in bot.log
        assert [(e["status"], e["body"]) for e in w.errors] == [(401, {"message": "401: Unauthorized", "code": 0})]
        assert not w.gateway_log


async def test_refused_intents() -> None:
    """A privileged intent that was not granted closes the gateway with 4014."""
    async with World(privileged_intents=set()) as w, w.bot(SAMPLE) as bot:
        end = await bot.wait()
        assert end.code
        assert "PrivilegedIntentsRequired" in bot.log
        assert [e["code"] for e in w.gateway_log if e["what"] == "close"] == [4014]


async def test_restart() -> None:
    """The bot ends on SIGTERM; while it is away interactions fail; afterwards old buttons and ids still hold."""
    async with World(quiet=0.3, ack_deadline=1.0) as w:
        async with w.bot(SAMPLE) as bot:
            await w.ready(settle=0.2, commands=1)
            q = await w.say("member", "general", "before", mention_bot=True)
            ids = {c["name"]: c["id"] for c in w.commands()}
            end = await bot.stop()
            assert (end.code, end.forced, bot.errors) == (0, False, [])
        r = await w.click(q, "Helpful", deadline=5)
        assert r.interaction
        assert (r.failed, r.interaction.delivered) == (True, False)
        async with w.bot(SAMPLE):
            await w.ready(settle=0.2)
            assert (await w.click(q, "Helpful")).text == "Thanks!"
            assert {c["name"]: c["id"] for c in w.commands()} == ids


# ------------------------------------------------------------- without a bot
@asynccontextmanager
async def calling(**world: Any) -> AsyncIterator[tuple[World, aiohttp.ClientSession]]:
    async with (
        World(**world) as w,
        aiohttp.ClientSession(w.url, headers={"Authorization": f"Bot {w.token}"}) as http,
    ):
        yield w, http


OPTION: Json = {"type": 3, "name": "o", "description": "d"}
CHOICES = [{"name": str(i), "value": str(i)} for i in range(26)]
LONG_CHOICES = [{"name": f"{i}" + "n" * 90, "value": f"{i}" + "v" * 90} for i in range(25)]


@pytest.mark.parametrize(
    "flaw",
    [
        {"name": "Ask"},
        {"name": "a b"},
        {"name": "a" * 33},
        {"description": ""},
        {"description": "d" * 101},
        {"options": [OPTION | {"name": f"o{i}"} for i in range(26)]},
        {"options": [OPTION | {"choices": CHOICES}]},
        {"options": [OPTION, OPTION | {"name": "p", "required": True}]},
        {"options": [OPTION, OPTION]},
        {"options": [OPTION | {"autocomplete": True, "choices": CHOICES[:1]}]},
        {"options": [OPTION | {"name": f"o{i}", "choices": LONG_CHOICES} for i in range(2)]},
        {"options": [OPTION, {"type": 1, "name": "sub", "description": "d"}]},
        {"type": 3},
        {"type": 9},
    ],
    ids=lambda flaw: str(flaw)[:40],
)
async def test_refused_commands(flaw: Json) -> None:
    """A command that breaks a rule of Discord cannot be registered."""
    async with calling() as (w, http):
        command = {"name": "ok", "description": "fine"} | flaw
        async with http.put(f"/api/v10/applications/{w.state.app_id}/commands", json=[command]) as r:
            body = await r.json()
        assert (r.status, body["code"]) == (400, 50035)
        assert body["errors"]


async def test_command_sets() -> None:
    """Names are unique, there are at most 100 commands, and letters of any script will do."""
    async with calling() as (w, http):

        async def put(*commands: Json) -> Any:
            async with http.put(f"/api/v10/applications/{w.state.app_id}/commands", json=commands) as r:
                return await r.json()

        plain = {"name": "ok", "description": "fine"}
        twice = await put(plain, plain)
        assert twice["errors"]["1"]["_errors"][0]["code"] == "APPLICATION_COMMANDS_DUPLICATE_NAME"
        assert (await put(*[plain | {"name": f"c{i}"} for i in range(101)]))["code"] == 30032
        sub = {"type": 1, "name": "s", "description": "d", "options": [OPTION]}
        group = {"type": 2, "name": "g", "description": "d", "options": [sub]}
        await put(plain | {"name": "größe-ผม", "options": [group]}, {"type": 3, "name": "Explain This"})
        assert w.commands().names == ["Explain This", "größe-ผม g s"]


async def test_permissions_of_the_bot() -> None:
    """Without a permission the bot gets 50013, in a channel that it does not see 50001."""
    allowed = perms("view_channel", "send_messages")
    async with calling(bot_permissions=allowed, everyone_permissions=allowed) as (w, http):
        overwrite = {"id": w.state.guild_id, "type": 0, "allow": "0", "deny": str(perms("view_channel"))}
        hidden = w.add_channel("hidden", overwrites=[overwrite])
        general = w.state.cid("#general")
        for channel, body, wanted in [
            (general, {"content": "x"}, (200, None)),
            (general, {"embeds": [{"title": "t"}]}, (403, 50013)),
            (hidden, {"content": "x"}, (403, 50001)),
        ]:
            async with http.post(f"/api/v10/channels/{channel}/messages", json=body) as r:
                assert (r.status, (await r.json()).get("code")) == wanted


async def test_second_guild() -> None:
    """Its people, roles and rights are its own; who is a stranger in it sees nothing."""
    async with World(quiet=0.2, silence=0.7) as w:
        w.add_guild("Elsewhere", owner="member")
        w.add_channel("kitchen", guild="Elsewhere")
        w.add_role("KB admin", guild="Elsewhere")
        guest = w.add_member("guest", guild="Elsewhere")
        async with w.bot(SAMPLE) as bot:
            await w.ready(settle=0.2, commands=1)
            assert await bot.wait_log("ready as bottomline.* in .*Harbour Clinic.*Elsewhere")
            r = await w.say("member", "#kitchen", "survey", until=lambda r: r.find("wrong:"))
            assert r.message.text == "wrong: []"
            for stranger, where in (("kb_admin", "#kitchen"), (guest, "#general")):
                with refused("may not write"):
                    await w.say(stranger, where, "hello")
                with refused("Discord hides"):
                    await w.slash(stranger, where, "whisper")
            assert (await w.slash("member", "#kitchen", "kb docs list")).text == "Docs of None"
            assert (await w.slash("member", "#general", "kb docs list", force=True)).text == "You may not do that."
            w.add_member("kb_admin", ["KB admin"], guild="Elsewhere")
            r = await w.slash("member", "#kitchen", "pick")
            assert r.message.raw["interaction_metadata"]["authorizing_integration_owners"] == {
                "0": w.state.guild("Elsewhere").id
            }
            assert (await w.choose(r, None, ["a"], by="kb_admin")).edited[0].content == "Picked a"
            assert not w.unhandled
            assert not w.server.crashes


async def test_missing_route() -> None:
    """A route that the rig lacks answers 404 and is listed."""
    async with calling() as (w, http):
        async with http.get("/api/v10/voice/regions") as r:
            assert r.status == 404
        assert w.unhandled == ["GET /api/v10/voice/regions"]


async def test_outside_world() -> None:
    """A bot process reaches no host but this one, and each attempt is told."""
    code = "import socket\ntry: socket.create_connection(('192.0.2.1', 80), 1)\nexcept OSError as e: print('no:', e)"
    async with World() as w, w.bot([sys.executable, "-c", code]) as bot:
        end = await bot.wait()
        assert end.code == 0
        assert "no: " in bot.log
        assert bot.outside_attempts == ["192.0.2.1"]
