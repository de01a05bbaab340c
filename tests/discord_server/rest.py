"""What all groups of REST routes share: reading requests, writing responses, finding the place and the rights."""

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import BodyPartReader, web

from .permissions import PERMS
from .records import RestCall
from .rules import ApiError, not_found
from .wire import ChannelType, Json

if TYPE_CHECKING:
    from .server import Server

CALL = web.RequestKey("call", RestCall)

Handler = Callable[[web.Request], Awaitable[Any]]  # returns JSON, None (204) or a response of its own
Route = tuple[str, str, Handler]


@dataclass
class Upload:
    name: str
    data: bytes


Uploads = dict[int, Upload]


def json_response(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    # Discord's content type has no charset, and discord.py compares it exactly
    headers = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(body=json.dumps(value).encode(), status=status, headers=headers)


def _decoded(text: str) -> Any:
    try:
        return json.loads(text or "{}")
    except ValueError:
        raise ApiError(400, 50109, "The request body contains invalid JSON.") from None


async def read_json(request: web.Request) -> Any:
    request[CALL].body = body = _decoded(await request.text())
    return body


async def read_payload(request: web.Request, file_limit: int) -> tuple[Json, Uploads]:
    """Read a JSON body, or a multipart one with payload_json and files[n]."""
    if not request.content_type.startswith("multipart/"):
        return await read_json(request), {}
    payload: Json = {}
    uploads: Uploads = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            continue
        if part.name == "payload_json":
            payload = _decoded(await part.text())
        elif m := re.fullmatch(r"files\[(\d+)\]", part.name or ""):
            uploads[int(m[1])] = Upload(part.filename or "file", bytes(await part.read(decode=False)))
    request[CALL].body = payload | {"__files__": {n: (u.name, len(u.data)) for n, u in uploads.items()}}
    if any(len(u.data) > file_limit for u in uploads.values()):
        raise ApiError(413, 40005, "Request entity too large")
    return payload, uploads


class Routes(ABC):
    """A group of REST routes over one world."""

    def __init__(self, server: "Server") -> None:
        self.server, self.state = server, server.state

    @abstractmethod
    def routes(self) -> list[Route]: ...

    def channel_of(self, request: web.Request) -> Json:
        """Find the channel that a request names, and that the bot sees."""
        channel = self.state.channels.get(request.match_info["channel_id"])
        if not channel:
            raise not_found("Channel", 10003)
        self.need(channel)
        return channel

    def need(self, channel: Json, *names: str) -> None:
        """Answer as Discord does unless the bot has these permissions there."""
        if channel["type"] == ChannelType.DM:
            return
        have = self.state.perms_in(self.state.bot_id, channel)
        if not have & PERMS["view_channel"]:
            raise ApiError(403, 50001, "Missing Access")
        if not all(have & PERMS[name] for name in names):
            raise ApiError(403, 50013, "Missing Permissions")
