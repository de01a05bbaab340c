"""The driver: a world with people in it who talk to the bot.

Each action returns a `Result` holding all that the bot did about it.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Self, TypeVar, Unpack

from .client import Client, ClientRefuses, Target
from .collecting import Collector, Timing
from .gateway import HowToDrop
from .launch import Bot
from .permissions import BOT_PERMS, EVERYONE_PERMS
from .records import Config, Fault, Interaction, RestCall
from .results import Commands, File, Kind, Message, Modal, Result, spread
from .server import Server
from .state import Msg, State, now_iso
from .wire import ChannelType, CommandType, Component, Flag, InteractionType, Json

T = TypeVar("T")
Attachments = Iterable[File | str | Path]


class World:
    """A guild, its members and the server they share with the bot; `async with World() as w:`."""

    def __init__(
        self,
        *,
        quiet: float = 0.6,
        deadline: float = 20.0,
        silence: float = 2.0,
        kb_admin_permissions: int = 0,
        bot_permissions: int = BOT_PERMS,
        everyone_permissions: int = EVERYONE_PERMS,
        locale: str = "en-US",
        **config: Any,
    ) -> None:
        """Furnish the world.

        quiet: seconds without activity of the bot that end a wait; deadline: longest wait; silence: how long
        say(expect=False) listens. `config` goes to records.Config.
        """
        self.state = State(
            kb_admin_permissions=kb_admin_permissions,
            bot_permissions=bot_permissions,
            everyone_permissions=everyone_permissions,
            locale=locale,
        )
        self.server = Server(Config(**config), self.state)
        self.bots: list[Bot] = []
        self._client = Client(self.server)
        self._collector = Collector(self.server, quiet=quiet, deadline=deadline, silence=silence)

    # -------------------------------------------------------------- life cycle
    async def __aenter__(self) -> Self:
        await self.server.start()
        return self

    async def __aexit__(self, *exc: object) -> None:
        for bot in self.bots:
            if bot.running:
                await bot.stop(grace=5)
        await self.server.stop()

    @property
    def url(self) -> str:
        return self.server.base

    @property
    def token(self) -> str:
        return self.server.config.token

    def bot(
        self,
        argv: list[str],
        *,
        token: str | None = None,
        token_env: str = "DISCORD_TOKEN",  # noqa: S107  the name of the variable
        env: Mapping[str, str | None] | None = None,
        cwd: str | Path | None = None,
        inherit: bool = True,
    ) -> Bot:
        """Prepare a bot process that lives in this world; `async with w.bot([...]) as bot:`."""
        env = {token_env: token or self.token, **(env or {})}
        bot = Bot(argv, url=self.url, env=env, cwd=cwd, inherit=inherit)
        self.bots.append(bot)
        return bot

    async def ready(self, timeout: float = 40.0, *, settle: float = 2.6, commands: int = 0) -> float:
        """Wait until the bot is logged in and has registered `commands` commands; return the seconds waited.

        settle: seconds without REST calls. discord.py fires on_ready 2 s after the last guild.
        """
        start = time.monotonic()
        while True:
            now = time.monotonic()
            seen = [entry["t"] for entry in self.gateway_log if entry["what"] == "ready"]
            seen += [call.t + call.ms / 1000 for call in self.rest_log[-1:]]
            settled = not self.server.inflight and now - max([self.server.busy_until, *seen]) > settle
            if self.connected and settled and len(self.commands()) >= commands:
                return now - start
            bot = self.bots[-1]
            if bot.ended or now - start > timeout:
                raise RuntimeError(
                    f"the bot {'ended' if bot.ended else 'is not ready'}; gateway: "
                    f"{[entry['what'] for entry in self.gateway_log]}, unhandled: {self.unhandled}\n{bot.log[-4000:]}"
                )
            await asyncio.sleep(0.02)

    @property
    def connected(self) -> bool:
        return self.server.gateway.connected

    async def wait_connected(self, timeout: float = 20.0) -> None:
        await self.wait(lambda: self.connected, timeout)

    async def wait(self, condition: Callable[[], T], timeout: float = 15.0) -> T:
        """Wait until condition() is true; return its value."""
        end = time.monotonic() + timeout
        while not (value := condition()):
            if time.monotonic() > end:
                raise TimeoutError(f"{condition} did not come true in {timeout} s")
            await asyncio.sleep(0.02)
        return value

    # ------------------------------------------------------------ what was seen
    @property
    def results(self) -> list[Result]:
        return self._collector.results

    @property
    def gateway_log(self) -> list[Json]:
        return self.server.gateway.log

    @property
    def rest_log(self) -> list[RestCall]:
        return self.server.calls

    @property
    def unhandled(self) -> list[str]:
        """Routes that the bot called and this rig lacks: they void a verdict."""
        return self.server.unhandled

    @property
    def errors(self) -> list[Json]:
        """Every 4xx/5xx the bot was given so far, except injected ones."""
        return [a.data for a in self.server.activity if a.kind == "error" and not a.data["injected"]]

    def history(self, channel: str, member: str | None = None) -> list[Message]:
        """List every message in a channel that is still there, oldest first."""
        box = self.state.messages.get(self.state.cid(channel, member), {})
        return [Message(m) for m in box.values() if not m.deleted]

    def commands(self, guild: bool | None = None) -> Commands:
        """List the registered commands: all, only the guild's (True) or only global ones (False)."""
        return self._client.commands(guild=guild)

    def visible_commands(self, member: str, channel: str) -> list[str]:
        uid, cid = self._at(member, channel)
        return Commands(c for c in self.commands() if self.server.commands.visible(c, uid, cid)).names

    def stats(self, kind: Kind | None = None) -> dict[str, Any]:
        """Sum up latencies in ms over all results so far, or those of one kind."""
        results = [r for r in self.results if kind in {None, r.kind}]
        return {
            "n": len(results),
            "failed": sum(r.failed for r in results),
            "timed_out": sum(r.timed_out for r in results),
            "ack": spread([r.ack_ms for r in results]),
            "first": spread([r.first_ms for r in results]),
            "done": spread([r.done_ms for r in results]),
        }

    # ------------------------------------------------------- changing the world
    def role_id(self, role: str) -> str:
        return self.state.role_id(role)

    def add_guild(self, name: str, owner: str) -> str:
        """Let somebody own a further guild and invite the bot to it; return its id. Known people join by add_member."""
        guild = self.state.add_guild(name)
        guild.owner_id = self.state.add_member(owner, guild=guild)
        self.server.gateway.dispatch("GUILD_CREATE", self.state.guild_create(guild, [self.state.bot_id]), "guilds")
        return guild.id

    def add_role(self, name: str, permissions: int = 0, *, guild: str | None = None) -> str:
        place = self.state.guild(guild)
        rid = self.state.add_role(name, permissions, guild=place)
        self.server.gateway.dispatch("GUILD_ROLE_CREATE", {"guild_id": place.id, "role": place.roles[rid]}, "guilds")
        return rid

    def add_member(self, key: str, roles: Iterable[str] = (), *, bot: bool = False, guild: str | None = None) -> str:
        place = self.state.guild(guild)
        uid = self.state.add_member(key, roles=[place.role_id(r) for r in roles], bot=bot, guild=place)
        data = self.state.member_obj(place, uid) | {"guild_id": place.id}
        self.server.gateway.dispatch("GUILD_MEMBER_ADD", data, "members")
        return uid

    def add_channel(
        self,
        name: str,
        *,
        overwrites: list[Json] | None = None,
        topic: str | None = None,
        guild: str | None = None,
    ) -> str:
        """Add a text channel. It is found by its name, so name it apart from those of other guilds."""
        cid = self.state.add_channel(name, overwrites=overwrites, topic=topic, guild=self.state.guild(guild))
        self.server.gateway.dispatch("CHANNEL_CREATE", self.state.channels[cid], "guilds")
        return cid

    def add_forum(self, name: str) -> str:
        """Add a forum: a channel that holds posts, each a thread with a title, and no messages of its own."""
        cid = self.state.add_channel(name, kind=ChannelType.FORUM)
        out = self.state.channels[cid] | {
            "available_tags": [],
            "default_reaction_emoji": None,
            "default_forum_layout": 0,
        }
        self.state.channels[cid] = out
        self.server.gateway.dispatch("CHANNEL_CREATE", out, "guilds")
        return cid

    async def open_post(
        self,
        member: str,
        forum: str,
        title: str,
        text: str = "",
        *,
        mention_bot: bool = False,
        attachments: Attachments = (),
        expect: bool = True,
        **timing: Unpack[Timing],
    ) -> Result:
        """Open a post in a forum: a thread, and its first message, which has the thread's id."""
        place = self.state.channels[self.state.cid(forum)]
        if place["type"] != ChannelType.FORUM:
            raise ClientRefuses(f"{forum} is no forum")
        if not 1 <= len(title) <= 100 or not (text or attachments):
            raise ClientRefuses("a post needs a title of at most 100 characters, and words or a file")
        t0 = time.monotonic()
        thread = self.state.new_thread(place, title, self.state.uid(member))
        self.server.gateway.dispatch("THREAD_CREATE", thread | {"newly_created": True}, "guilds")
        msg = self.post(
            member, thread["id"], text, mention_bot=mention_bot, attachments=attachments, message_id=thread["id"]
        )
        result = Result("say", msg.data["author"]["id"], thread["id"], t0, sent=msg)
        return await self._collector.collect(result, need=expect, **timing)

    def rename_channel(self, channel: str, name: str) -> None:
        known = self.state.channels[self.state.cid(channel)]
        known["name"] = name
        self.server.gateway.dispatch("CHANNEL_UPDATE", known, "guilds")

    def delete_channel(self, channel: str) -> None:
        gone = self.state.channels.pop(self.state.cid(channel))
        self.server.gateway.dispatch("CHANNEL_DELETE", gone, "guilds")

    def rename_role(self, role: str, name: str) -> None:
        known = self.state.home.roles[self.state.role_id(role)]
        known["name"] = name
        self.server.gateway.dispatch("GUILD_ROLE_UPDATE", {"guild_id": self.state.guild_id, "role": known}, "guilds")

    def delete_role(self, role: str) -> None:
        rid = self.state.role_id(role)
        del self.state.home.roles[rid]
        for member in self.state.home.members.values():
            member["roles"] = [each for each in member["roles"] if each != rid]
        self.server.gateway.dispatch("GUILD_ROLE_DELETE", {"guild_id": self.state.guild_id, "role_id": rid}, "guilds")

    def set_role(self, member: str, role: str, give: bool = True) -> None:
        self.server.places.set_role(self.state.home, self.state.uid(member), self.role_id(role), give=give)

    def allow_command(
        self, name: str, *, role: str | None = None, member: str | None = None, allow: bool = True
    ) -> None:
        """Override who sees a command, as Server Settings > Integrations does."""
        target = self.state.uid(member) if member else self.role_id(role or "@everyone")
        overrides = self.server.commands.overrides.setdefault(self._client.command(name)["id"], [])
        overrides.append({"id": target, "permission": allow})

    def open_thread(self, member: str, channel: str, name: str, message: Result | Msg | None = None) -> str:
        """Open a public thread as a member, from a message (say()'s Result) or not; return its id."""
        place = self.state.channels[self.state.cid(channel)]
        msg = message.sent if isinstance(message, Result) else message
        thread = self.state.new_thread(place, name, self.state.uid(member), tid=msg.id if msg else None)
        if msg:
            msg.data["thread"] = thread
            msg.data["flags"] |= Flag.HAS_THREAD
        self.server.gateway.dispatch("THREAD_CREATE", thread | {"newly_created": True}, "guilds")
        return str(thread["id"])

    # ------------------------------------------------------- actions: messages
    def post(
        self,
        member: str,
        channel: str,
        text: str = "",
        *,
        mention_bot: bool = False,
        reply_to: Target | None = None,
        ping: bool = True,
        attachments: Attachments = (),
        message_id: str | None = None,
    ) -> Msg:
        """Write a message as a member; nobody waits for an answer."""
        uid, cid = self._at(member, channel)
        if mention_bot:
            text = f"<@{self.state.bot_id}> {text}".rstrip()
        self._client.check_may_write(uid, cid, text)
        msg = self.state.new_message(cid, uid)
        msg.data |= {"content": text, "id": message_id or msg.id}
        author = None
        if reply_to is not None:
            target = self._client.message(reply_to)
            self.state.set_reference(msg, target)
            author = target.data["author"]["id"] if ping else None
        msg.data |= self.state.mentions(cid, text, reply_author=author)
        for item in attachments:
            file = File.of(item)
            stored = self.server.messages.store_file(
                cid, file.name, file.data, description=file.description, content_type=file.content_type
            )
            msg.files[stored["id"]] = self.server.messages.files[stored["id"]]
            msg.data["attachments"].append(stored)
        self.server.messages.keep(msg)
        self.server.messages.announce("MESSAGE_CREATE", msg)
        return msg

    async def say(
        self,
        member: str,
        channel: str,
        text: str = "",
        *,
        mention_bot: bool = False,
        reply_to: Target | None = None,
        ping: bool = True,
        attachments: Attachments = (),
        expect: bool = True,
        **timing: Unpack[Timing],
    ) -> Result:
        """Write a message as a member. expect=False: listen `silence` seconds and expect nothing."""
        t0 = time.monotonic()
        msg = self.post(
            member,
            channel,
            text,
            mention_bot=mention_bot,
            reply_to=reply_to,
            ping=ping,
            attachments=attachments,
        )
        result = Result("say", msg.data["author"]["id"], msg.data["channel_id"], t0, sent=msg)
        return await self._collector.collect(result, need=expect, **timing)

    async def edit(
        self, message: Result | Msg, text: str, *, later: float = 0.0, expect: bool = False, **timing: Unpack[Timing]
    ) -> Result:
        """Edit an earlier message as its author (pass the Result of say()), as if so many seconds `later`."""
        result, msg = self._about_own("edit", message)
        msg.data |= {
            "content": text,
            "edited_timestamp": now_iso(later),
            **self.state.mentions(msg.data["channel_id"], text),
        }
        msg.snap()
        self.server.messages.announce("MESSAGE_UPDATE", msg)
        return await self._collector.collect(result, need=expect, **timing)

    async def delete(self, message: Result | Msg, *, expect: bool = False, **timing: Unpack[Timing]) -> Result:
        """Delete an earlier message as its author (pass the Result of say())."""
        result, msg = self._about_own("delete", message)
        self.server.messages.remove(msg, by_bot=False)
        return await self._collector.collect(result, need=expect, **timing)

    async def react(
        self,
        member: str,
        message: Target,
        emoji: str,
        *,
        add: bool = True,
        expect: bool = False,
        **timing: Unpack[Timing],
    ) -> Result:
        msg, uid = self._client.message(message), self.state.uid(member)
        result = Result("react", uid, msg.data["channel_id"], time.monotonic())
        self.server.messages.react(uid, msg, emoji, add=add)
        return await self._collector.collect(result, need=expect, **timing)

    def _about_own(self, kind: Kind, message: Result | Msg) -> tuple[Result, Msg]:
        msg = message.sent if isinstance(message, Result) else message
        assert msg, "that action wrote no message"
        return Result(kind, msg.data["author"]["id"], msg.data["channel_id"], time.monotonic(), sent=msg), msg

    def _at(self, member: str, channel: str) -> tuple[str, str]:
        return self.state.uid(member), self.state.cid(channel, member)

    # --------------------------------------------------- actions: interactions
    async def slash(
        self,
        member: str,
        channel: str,
        path: str,
        options: dict[str, Any] | None = None,
        *,
        locale: str = "en-US",
        force: bool = False,
        **timing: Unpack[Timing],
    ) -> Result:
        """Run 'ask', 'kb upload' ...

        force=True sends it even where Discord hides the command, to test the bot's own checks.
        """
        uid, cid = self._at(member, channel)
        data = self._client.slash_data(uid, cid, path, options or {}, force=force)
        it = self.server.interactions.begin(InteractionType.COMMAND, uid, cid, data, locale=locale, name=path)
        return await self._answer("slash", it, timing)

    def begin(self, member: str, channel: str, path: str, options: dict[str, Any]) -> Interaction:
        """Run a slash command; nobody waits for the answer."""
        uid, cid = self._at(member, channel)
        data = self._client.slash_data(uid, cid, path, options, force=False)
        return self.server.interactions.begin(InteractionType.COMMAND, uid, cid, data, locale="en-US", name=path)

    async def autocomplete(  # noqa: PLR0917  in the order in which it is typed
        self,
        member: str,
        channel: str,
        path: str,
        option: str,
        typed: str,
        options: dict[str, Any] | None = None,
        *,
        locale: str = "en-US",
        force: bool = False,
        **timing: Unpack[Timing],
    ) -> Result:
        """Type into an option of a slash command; the answer is in .choices."""
        uid, cid = self._at(member, channel)
        given = (options or {}) | {option: typed}
        data = self._client.slash_data(uid, cid, path, given, focus=option, force=force)
        it = self.server.interactions.begin(InteractionType.AUTOCOMPLETE, uid, cid, data, locale=locale, name=path)
        return await self._answer("autocomplete", it, timing)

    async def message_command(
        self,
        member: str,
        channel: str,
        name: str,
        target: Target,
        *,
        locale: str = "en-US",
        force: bool = False,
        **timing: Unpack[Timing],
    ) -> Result:
        """Choose a command from the context menu of a message; for a member's one, pass say()'s `.sent`."""
        uid, cid = self._at(member, channel)
        msg = self._client.message(target)
        command = self._client.usable_command(uid, cid, name, CommandType.MESSAGE, force=force)
        data = {
            "id": command["id"],
            "name": name,
            "type": CommandType.MESSAGE,
            "target_id": msg.id,
            "resolved": {"messages": {msg.id: msg.data}},
        }
        it = self.server.interactions.begin(InteractionType.COMMAND, uid, cid, data, locale=locale, name=name)
        return await self._answer("message", it, timing)

    async def click(
        self,
        message: Target,
        button: str | None,
        by: str | None = None,
        *,
        locale: str = "en-US",
        **timing: Unpack[Timing],
    ) -> Result:
        """Click a button, by label or custom_id. by: else the user whom the message answered."""
        msg, component = self._client.component(message, button, Component.BUTTON)
        it = self._use(msg, component, by, locale)
        return await self._answer("click", it, timing)

    async def choose(
        self,
        message: Target,
        select: str | None,
        values: str | Iterable[str],
        by: str | None = None,
        *,
        locale: str = "en-US",
        **timing: Unpack[Timing],
    ) -> Result:
        """Pick values of a select, by value or label. select: custom_id, placeholder, or None for the only one."""
        msg, component = self._client.component(message, select, Component.SELECT)
        it = self._use(msg, component, by, locale, values=self._client.picked(component, values))
        return await self._answer("choose", it, timing)

    async def submit_modal(
        self,
        modal: Result | Modal,
        values: dict[str, Any] | None = None,
        by: str | None = None,
        *,
        locale: str = "en-US",
        **timing: Unpack[Timing],
    ) -> Result:
        """Fill in a modal's inputs, by label or custom_id, and submit it."""
        box = self._client.opened(modal, by)
        opener = box.interaction
        it = self.server.interactions.begin(
            InteractionType.MODAL,
            opener.user_id,
            opener.channel_id,
            self._client.modal_data(box, values or {}),
            locale=locale,
            source=opener.source,
            parent=opener,
        )
        return await self._answer("modal", it, timing)

    def _use(self, msg: Msg, component: Json, by: str | None, locale: str, **extra: Any) -> Interaction:
        uid = self._client.who_uses(msg, by)
        data = {"component_type": component["type"], "id": component["id"], "custom_id": component["custom_id"]}
        return self.server.interactions.begin(
            InteractionType.COMPONENT, uid, msg.data["channel_id"], data | extra, locale=locale, source=msg
        )

    async def _answer(self, kind: Kind, it: Interaction, timing: Timing) -> Result:
        result = Result(kind, it.user_id, it.channel_id, it.t, interaction=it)
        return await self._collector.collect(result, **timing)

    async def gather(self, *actions: Awaitable[Result]) -> list[Result]:
        """Do several actions at once."""
        return list(await asyncio.gather(*actions))

    # ------------------------------------------------------- trouble on demand
    async def disconnect_gateway(self, resumable: bool = True, how: HowToDrop = "close") -> int:
        """Drop the gateway connection: close | abort (TCP reset) | reconnect (op 7) | invalid (op 9)."""
        return await self.server.gateway.disconnect(resumable=resumable, how=how)

    async def revoke_token(self, code: int = 4004) -> None:
        """Take the bot's token from it: REST answers 401, and the gateway closes for good."""
        self.server.config.token = f"{self.server.config.token}.revoked"
        await self.server.gateway.disconnect(resumable=False, code=code)

    async def close_for_good(self, code: int) -> None:
        """Close the gateway with a code after which a bot may not come back (4010, 4013 ...)."""
        await self.server.gateway.disconnect(resumable=False, code=code)

    def fail_rest(
        self, n: int = 1, status: int = 500, *, code: int = 0, method: str = "", path: str = "", after: bool = False
    ) -> Fault:
        """Answer the next n matching calls (regexes) with `status`; after=True: but let them take effect."""
        return self._fault(Fault("status", n, method, path, status=status, code=code, after=after))

    def rate_limit(
        self, n: int = 1, retry_after: float = 0.5, *, method: str = "", path: str = "", scope: str = "user"
    ) -> Fault:
        return self._fault(Fault("ratelimit", n, method, path, retry_after=retry_after, scope=scope))

    def slow_rest(
        self, n: int = 1, delay: float = 1.0, *, method: str = "", path: str = "", after: bool = False
    ) -> Fault:
        return self._fault(Fault("delay", n, method, path, delay=delay, after=after))

    def drop_rest(self, n: int = 1, *, method: str = "", path: str = "", after: bool = False) -> Fault:
        """Reset the connection; after=True: once the call has taken effect."""
        return self._fault(Fault("drop", n, method, path, after=after))

    def _fault(self, fault: Fault) -> Fault:
        self.server.faults.append(fault)
        return fault

    def clear_faults(self) -> None:
        self.server.faults.clear()
        self.server.gateway.refuse = 0
