"""The gateway: sessions, compression, dispatch, resume with replay, and lost connections on demand."""

import asyncio
import contextlib
import json
import secrets
import time
import zlib
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from aiohttp import WSMsgType, web

from .wire import Json

if TYPE_CHECKING:
    from .server import Server

INTENTS = {
    "guilds": 1 << 0,
    "members": 1 << 1,
    "presences": 1 << 8,
    "guild_messages": 1 << 9,
    "guild_reactions": 1 << 10,
    "dm_messages": 1 << 12,
    "dm_reactions": 1 << 13,
    "message_content": 1 << 15,
}
PRIVILEGED = ("members", "presences", "message_content")
KNOWN_INTENTS = (1 << 26) - 1
MAX_PAYLOAD = 4096 * 4

HowToDrop = Literal["close", "abort", "reconnect", "invalid"]


class Session:
    """Outlives its connections, so that a RESUME can replay what was missed."""

    def __init__(self, intents: int) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.seq = 0
        self.buffer: deque[tuple[int, str]] = deque(maxlen=5000)
        self.connection: Connection | None = None
        self.lost_at = 0.0

    def has(self, intent: str) -> bool:
        return bool(self.intents & INTENTS[intent])

    def emit(self, event: str, data: Any) -> None:
        self.seq += 1
        text = json.dumps({"op": 0, "t": event, "s": self.seq, "d": data})
        self.buffer.append((self.seq, text))
        if self.connection:
            self.connection.out.put_nowait(text)

    def lose(self) -> None:
        self.connection, self.lost_at = None, time.monotonic()

    def can_replay(self, seq: Any) -> bool:
        return isinstance(seq, int) and seq <= self.seq and (not self.buffer or seq >= self.buffer[0][0] - 1)


class Connection:
    def __init__(self, ws: web.WebSocketResponse, *, compress: bool, transport: asyncio.Transport | None) -> None:
        self.ws, self.transport = ws, transport
        self.out: asyncio.Queue[str] = asyncio.Queue()
        self.session: Session | None = None
        self._deflate = zlib.compressobj() if compress else None  # one stream for the whole connection

    def send(self, op: int, d: Any = None) -> None:
        self.out.put_nowait(json.dumps({"op": op, "d": d, "s": None, "t": None}))

    async def write(self) -> None:
        """Send what is put into `out`, until cancelled."""
        while True:
            text = await self.out.get()
            if self._deflate:
                data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                await self.ws.send_bytes(data)
            else:
                await self.ws.send_str(text)
            self.out.task_done()


class Gateway:
    def __init__(self, server: "Server") -> None:
        self.server = server
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()
        self.log: list[Json] = []  # connect, identify, ready, resume, close ... with their times
        self.presence: Json | None = None
        self.refuse = 0  # refuse that many connections (HTTP 503)

    def note(self, what: str, **detail: Any) -> None:
        self.log.append({"t": time.monotonic(), "what": what, **detail})

    @property
    def connected(self) -> bool:
        return any(s.connection for s in self.sessions.values())

    def dispatch(self, event: str, data: Json | Callable[[Session], Json], intent: str | None = None) -> bool:
        """Send an event to each session that should get it; tell whether one is connected now."""
        reached = False
        for s in list(self.sessions.values()):
            if self._outlived(s):
                del self.sessions[s.id]
            elif intent is None or s.has(intent):
                s.emit(event, data(s) if callable(data) else data)
                reached = reached or s.connection is not None
        return reached

    def _outlived(self, s: Session) -> bool:
        return s.connection is None and time.monotonic() - s.lost_at > self.server.config.session_ttl

    # ------------------------------------------------------- trouble on demand
    async def disconnect(self, *, resumable: bool = True, how: HowToDrop = "close", code: int = 4000) -> int:
        """Drop every connection: close it, abort it (TCP reset), ask to reconnect (op 7) or invalidate (op 9)."""
        connections = list(self.connections)
        for connection in connections:
            s = connection.session
            if s and not resumable:
                self.sessions.pop(s.id, None)
            self.note("disconnect", how=how, resumable=resumable)
            if how == "reconnect":
                connection.send(7)
                continue
            if how == "invalid":
                connection.send(9, resumable)
                continue
            if s:
                s.lose()
            if how == "abort" and connection.transport:
                connection.transport.abort()
            else:
                await connection.ws.close(code=code)
        return len(connections)

    # -------------------------------------------------------------- connections
    async def handle(self, request: web.Request) -> web.StreamResponse:
        if self.refuse:
            self.refuse -= 1
            self.note("refused")
            return web.Response(status=503)
        query = request.query
        compress = query.get("compress", "")
        self.note("connect", compress=compress, v=query.get("v"), encoding=query.get("encoding"))
        ws = web.WebSocketResponse(max_msg_size=0, compress=False)
        await ws.prepare(request)
        if query.get("v") != "10" or query.get("encoding") != "json" or compress not in {"", "zlib-stream"}:
            await ws.close(code=4012, message=b"Invalid API version.")
            return ws
        connection = Connection(ws, compress=bool(compress), transport=request.transport)
        self.connections.add(connection)
        writer = asyncio.create_task(connection.write())
        connection.send(10, {"heartbeat_interval": int(self.server.config.heartbeat_interval * 1000)})
        try:
            with contextlib.suppress(ConnectionError):
                await self._converse(connection)
        finally:
            writer.cancel()
            self._forget(connection)
        return ws

    async def _converse(self, connection: Connection) -> None:
        async for msg in connection.ws:
            if msg.type not in {WSMsgType.TEXT, WSMsgType.BINARY}:
                continue
            try:
                payload = json.loads(msg.data)
                op, d = payload["op"], payload.get("d")
            except (ValueError, KeyError, TypeError):
                op, d = None, None
            if op is None or len(msg.data) > MAX_PAYLOAD:
                await self._close(connection, 4002, "Error while decoding payload.")
            elif await self._receive(connection, op, d):
                continue
            return

    def _forget(self, connection: Connection) -> None:
        self.connections.discard(connection)
        s, code = connection.session, connection.ws.close_code
        if s and s.connection is connection:
            s.lose()
            if code in {1000, 1001}:  # a clean close ends the session
                self.sessions.pop(s.id, None)
        self.note("closed", code=code, session=s.id if s else None)

    async def _close(self, connection: Connection, code: int, reason: str) -> bool:
        self.note("close", code=code, reason=reason)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(connection.out.join(), 1)
        await connection.ws.close(code=code, message=reason.encode())
        return False

    async def _receive(self, connection: Connection, op: int, d: Any) -> bool:
        """Take one payload of the bot; False when that ended the connection."""
        s = connection.session
        match op:
            case 1:
                connection.send(11)
            case 2 if s:
                return await self._close(connection, 4005, "Already authenticated.")
            case 2:
                return await self._identify(connection, d or {})
            case 6:
                return await self._resume(connection, d or {})
            case _ if s is None:
                return await self._close(connection, 4003, "Not authenticated.")
            case 3:
                self.presence = d
            case 8:
                self._request_members(s, d or {})
            case _:
                return await self._close(connection, 4001, "Unknown opcode.")
        return True

    def _authentic(self, d: Json) -> bool:
        return str(d.get("token", "")).removeprefix("Bot ") == self.server.config.token

    async def _identify(self, connection: Connection, d: Json) -> bool:
        config, state = self.server.config, self.server.state
        intents = d.get("intents")
        self.note("identify", intents=intents, ok=self._authentic(d))
        if not self._authentic(d):
            return await self._close(connection, 4004, "Authentication failed.")
        if not isinstance(intents, int) or intents & ~KNOWN_INTENTS:
            return await self._close(connection, 4013, "Invalid intent(s).")
        if any(intents & INTENTS[name] and name not in config.privileged_intents for name in PRIVILEGED):
            return await self._close(connection, 4014, "Disallowed intent(s).")
        s = connection.session = Session(intents)
        self.sessions[s.id] = s
        s.connection = connection
        ready = {
            "v": 10,
            "user": self.server.me(),
            "guilds": [{"id": guild_id, "unavailable": True} for guild_id in state.guilds],
            "session_id": s.id,
            "session_type": "normal",
            "resume_gateway_url": self.server.ws_url,
            "application": {"id": state.app_id, "flags": self.server.app_flags()},
        }
        s.emit("READY", ready)
        if s.has("guilds"):
            for guild in state.guilds.values():
                s.emit("GUILD_CREATE", state.guild_create(guild, [state.bot_id]))
        self.note("ready", session=s.id, intents=intents)
        return True

    async def _resume(self, connection: Connection, d: Json) -> bool:
        if not self._authentic(d):
            return await self._close(connection, 4004, "Authentication failed.")
        s, seq = self.sessions.get(str(d.get("session_id"))), d.get("seq")
        if s is None or self._outlived(s) or not s.can_replay(seq):
            self.note("resume", ok=False, seq=seq, session=d.get("session_id"))
            connection.send(9, d=False)
            return True
        self.note("resume", ok=True, seq=seq, session=s.id)
        if s.connection and s.connection is not connection:
            s.connection.session = None
        connection.session, s.connection = s, connection
        missed = [text for n, text in s.buffer if n > d["seq"]]
        for text in missed:
            connection.out.put_nowait(text)
        s.emit("RESUMED", {})
        self.note("resumed", session=s.id, replayed=len(missed))
        return True

    def _request_members(self, s: Session, d: Json) -> None:
        state, query = self.server.state, str(d.get("query") or "").lower()
        guild = state.guilds[str(d["guild_id"])]
        wanted = d.get("user_ids") or []
        wanted = [str(w) for w in (wanted if isinstance(wanted, list) else [wanted])]
        if not wanted and not query and not s.has("members"):
            return  # Discord ignores it without the intent
        found = [
            uid
            for uid in guild.members
            if (uid in wanted if wanted else state.users[uid]["username"].lower().startswith(query))
        ]
        chunk = {
            "guild_id": guild.id,
            "members": [state.member_obj(guild, uid) for uid in found[: d.get("limit") or None]],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [w for w in wanted if w not in found],
            "presences": [],
            "nonce": d.get("nonce"),
        }
        s.emit("GUILD_MEMBERS_CHUNK", chunk)
