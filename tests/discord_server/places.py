"""Guilds, their channels and threads, their members and the application: their REST routes."""

from aiohttp import web

from .guild import Guild
from .rest import Route, Routes, read_json
from .rules import ApiError, Form, not_found
from .wire import THREADS, ChannelType, Flag, Json


class Places(Routes):
    def routes(self) -> list[Route]:
        channel, guild = "/channels/{channel_id}", "/guilds/{guild_id}"
        return [
            ("GET", "/users/@me", self._me),
            ("GET", "/users/@me/guilds", self._my_guilds),
            ("GET", "/users/{user_id}", self._user),
            ("POST", "/users/@me/channels", self._open_dm),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/applications/@me", self._application),
            ("GET", guild, self._guild),
            ("GET", guild + "/channels", self._guild_channels),
            ("GET", guild + "/roles", self._roles),
            ("GET", guild + "/members/{user_id}", self._member),
            ("GET", channel, self._channel),
            ("PATCH", channel, self._edit_thread),
            ("POST", channel + "/messages/{message_id}/threads", self._thread_from_message),
            ("POST", channel + "/threads", self._thread),
            ("PUT", channel + "/thread-members/@me", self._join_thread),
        ]

    # ---------------------------------------------------- users and application
    async def _me(self, _: web.Request) -> Json:
        return self.server.me()

    async def _my_guilds(self, _: web.Request) -> list[Json]:
        return [
            {key: guild.obj()[key] for key in ("id", "name", "icon", "features")}
            | {"owner": False, "permissions": str(guild.perms(self.state.bot_id))}
            for guild in self.state.guilds.values()
        ]

    async def _user(self, request: web.Request) -> Json:
        if user := self.state.users.get(request.match_info["user_id"]):
            return user
        raise not_found("User", 10013)

    async def _open_dm(self, request: web.Request) -> Json:
        uid = str((await read_json(request)).get("recipient_id"))
        if uid not in self.state.users:
            raise not_found("User", 10013)
        if uid == self.state.bot_id:
            raise ApiError(400, 50033, "Invalid Recipient(s)")
        return self.state.dm_channel(uid)

    async def _application(self, _: web.Request) -> Json:
        return {
            "id": self.state.app_id,
            "name": "Bottomline",
            "icon": None,
            "description": "",
            "summary": "",
            "bot_public": False,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "team": None,
            "owner": self.state.users[self.state.home.owner_id],
            "flags": self.server.app_flags(),
            "bot": self.server.me(),
        }

    # -------------------------------------------------------------------- guild
    def _guild_named(self, request: web.Request) -> Guild:
        guild = self.state.guilds.get(request.match_info["guild_id"])
        if guild is None:
            raise not_found("Guild", 10004)
        return guild

    async def _guild(self, request: web.Request) -> Json:
        guild = self._guild_named(request)
        counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
        return guild.obj() | (counts if request.query.get("with_counts") else {})

    async def _guild_channels(self, request: web.Request) -> list[Json]:
        return self.state.guild_channels(self._guild_named(request))

    async def _roles(self, request: web.Request) -> list[Json]:
        return list(self._guild_named(request).roles.values())

    async def _member(self, request: web.Request) -> Json:
        guild, uid = self._guild_named(request), request.match_info["user_id"]
        if uid in guild.members:
            return self.state.member_obj(guild, uid)
        raise not_found("Member", 10007) if uid in self.state.users else not_found("User", 10013)

    def set_role(self, guild: Guild, uid: str, rid: str, *, give: bool) -> None:
        """Give a member a role or take it."""
        roles = guild.members[uid]["roles"]
        if give and rid not in roles:
            roles.append(rid)
        elif not give and rid in roles:
            roles.remove(rid)
        data = self.state.member_obj(guild, uid) | {"guild_id": guild.id}
        # without the members intent only the bot's own updates arrive
        self.server.gateway.dispatch("GUILD_MEMBER_UPDATE", data, None if uid == self.state.bot_id else "members")

    # ------------------------------------------------------ channels and threads
    async def _channel(self, request: web.Request) -> Json:
        channel = self.channel_of(request)
        return self.state.thread_obj(channel) if channel["type"] in THREADS else channel

    async def _edit_thread(self, request: web.Request) -> Json:
        thread, body = self.channel_of(request), await read_json(request)
        if thread["type"] not in THREADS:
            raise NotImplementedError("only threads can be edited here")
        if thread["owner_id"] != self.state.bot_id:
            self.need(thread, "manage_threads")
        if "name" in body:
            thread["name"] = body["name"]
        for key in ("archived", "locked", "auto_archive_duration"):
            if key in body:
                thread["thread_metadata"][key] = body[key]
        self.server.gateway.dispatch("THREAD_UPDATE", thread, "guilds")
        return thread

    async def _new_thread_body(self, request: web.Request, channel: Json) -> Json:
        body: Json = await read_json(request)
        if channel["type"] != ChannelType.TEXT:
            raise ApiError(400, 50024, "Cannot execute action on this channel type")
        form = Form()
        form.text(body, "name", (), low=1, high=100, required=True)
        if body.get("auto_archive_duration") not in {None, 60, 1440, 4320, 10080}:
            form.add(("auto_archive_duration",), "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).")
        form.check()
        return body

    def _announce(self, thread: Json) -> Json:
        out = self.state.thread_obj(thread)
        self.server.record("thread", thread["parent_id"], data=thread)
        self.server.gateway.dispatch("THREAD_CREATE", out | {"newly_created": True}, "guilds")
        return out

    async def _thread_from_message(self, request: web.Request) -> Json:
        channel, msg = self.server.messages.message_of(request)
        body = await self._new_thread_body(request, channel)
        self.need(channel, "create_public_threads")
        if msg.id in self.state.channels:
            raise ApiError(400, 160004, "A thread has already been created for this message")
        thread = self.state.new_thread(
            channel, body["name"], self.state.bot_id, tid=msg.id, auto_archive=body.get("auto_archive_duration")
        )
        msg.data["flags"] |= Flag.HAS_THREAD
        msg.data["thread"] = self.state.thread_obj(thread)
        out = self._announce(thread)
        self.server.messages.announce("MESSAGE_UPDATE", msg)
        return out

    async def _thread(self, request: web.Request) -> Json:
        channel = self.channel_of(request)
        body = await self._new_thread_body(request, channel)
        kind = ChannelType(body.get("type", ChannelType.PRIVATE_THREAD))
        private = kind == ChannelType.PRIVATE_THREAD
        self.need(channel, "create_private_threads" if private else "create_public_threads")
        thread = self.state.new_thread(
            channel, body["name"], self.state.bot_id, kind=kind, auto_archive=body.get("auto_archive_duration")
        )
        return self._announce(thread)

    async def _join_thread(self, request: web.Request) -> None:
        self.state.thread_members[self.channel_of(request)["id"]].add(self.state.bot_id)
