"""The commands that the bot has registered, and who is shown them."""

import copy
from typing import TYPE_CHECKING

from aiohttp import web

from .guild import Guild
from .permissions import PERMS
from .rest import Route, Routes, read_json
from .rules import ApiError, check_command_set, not_found
from .wire import CommandType, Json

if TYPE_CHECKING:
    from .server import Server

GUILD_CONTEXT, DM_CONTEXT = 0, 1
DEFAULTS: Json = {
    "description": "",
    "name_localizations": None,
    "description_localizations": None,
    "default_member_permissions": None,
    "nsfw": False,
    "contexts": None,
    "integration_types": [0],
}


class CommandRegistry(Routes):
    def __init__(self, server: "Server") -> None:
        super().__init__(server)
        self.by_scope: dict[str | None, list[Json]] = {None: []}  # by guild; None: global ones
        self.overrides: dict[str, list[Json]] = {}  # of Server Settings > Integrations, by command

    def routes(self) -> list[Route]:
        return [
            (method, f"/applications/{{app_id}}{scope}/commands", handler)
            for scope in ("", "/guilds/{guild_id}")
            for method, handler in (("GET", self._list), ("PUT", self._overwrite))
        ]

    def _scope(self, request: web.Request) -> str | None:
        if request.match_info["app_id"] != self.state.app_id:
            raise not_found("Application", 10002)
        guild_id = request.match_info.get("guild_id")
        if guild_id is not None and guild_id not in self.state.guilds:
            raise ApiError(403, 50001, "Missing Access")
        self.by_scope.setdefault(guild_id, [])
        return guild_id

    async def _list(self, request: web.Request) -> list[Json]:
        return self.by_scope[self._scope(request)]

    async def _overwrite(self, request: web.Request) -> list[Json]:
        scope, body = self._scope(request), await read_json(request)
        check_command_set(body)
        ids = {(c["type"], c["name"]): c["id"] for c in self.by_scope[scope]}
        self.by_scope[scope] = [self._command(c, scope, ids) for c in body]
        return self.by_scope[scope]

    def _command(self, body: Json, guild_id: str | None, ids: dict[tuple[int, str], str]) -> Json:
        """Make the command object; one that was there before keeps its id."""
        kind = body.get("type") or CommandType.SLASH
        command = DEFAULTS | copy.deepcopy(body)
        command |= {
            "type": kind,
            "id": ids.get((kind, body["name"])) or self.state.new_id(),
            "application_id": self.state.app_id,
            "version": self.state.new_id(),
        }
        if guild_id:
            command["guild_id"] = guild_id
        else:
            command["dm_permission"] = body.get("dm_permission") is not False
        return command

    def visible(self, command: Json, uid: str, channel_id: str) -> bool:
        """Tell whether Discord shows a command to a member in a channel."""
        contexts, guild = command["contexts"], self.state.guild_of(channel_id)
        if guild is None:
            allowed = DM_CONTEXT in contexts if contexts is not None else command.get("dm_permission", True)
            return bool(allowed and not command.get("guild_id"))
        if command.get("guild_id") not in {None, guild.id} or (contexts is not None and GUILD_CONTEXT not in contexts):
            return False
        have = self.state.perms_in(uid, self.state.channels[channel_id])
        if have & PERMS["administrator"]:
            return True
        if not have & PERMS["use_application_commands"] or not have & PERMS["view_channel"]:
            return False
        if overridden := self._overridden(command, guild, uid):
            return any(overridden)
        needed = command["default_member_permissions"]
        return needed is None or (int(needed) != 0 and have & int(needed) == int(needed))

    def _overridden(self, command: Json, guild: Guild, uid: str) -> list[bool]:
        """Say what the overrides say: the member's own one, or those of the roles."""
        overrides = self.overrides.get(command["id"], [])
        roles = [*guild.members[uid]["roles"], guild.id]
        own = [o["permission"] for o in overrides if o["id"] == uid]
        return own[-1:] or [o["permission"] for o in overrides if o["id"] in roles]
