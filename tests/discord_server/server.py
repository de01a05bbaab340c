"""Discord's side of the wire: REST v10, CDN and gateway on 127.0.0.1, at a port that the system chooses.

What the routes do is in `messages`, `places`, `commands` and `interactions`. Here is what happens to every call:
log-book, token, rate limits, injected faults, errors.
"""

import asyncio
import json
import re
import time
import traceback
from collections.abc import Awaitable, Callable
from typing import Any, Literal

from aiohttp import web

from .commands import CommandRegistry
from .gateway import Gateway
from .interactions import Interactions
from .messages import Messages
from .places import Places
from .records import Activity, Config, Fault, RestCall
from .rest import CALL, json_response
from .rules import ApiError
from .state import State
from .wire import Json

AUTHENTICATED_BY_PATH = re.compile(r"^/(interactions|webhooks)/")
BUCKETS = [  # method, path, calls, seconds
    ("POST", r"/channels/\d+/messages$", 5, 5.0),
    ("PATCH", r"/channels/\d+/messages/\d+$", 5, 5.0),
    ("DELETE", r"/channels/\d+/messages/\d+$", 5, 1.0),
    ("PUT|DELETE", r"/reactions/", 1, 0.25),
    ("POST", r"/typing$", 5, 5.0),
    ("POST|PATCH|GET|DELETE", r"^/webhooks/", 5, 2.0),
    ("POST", r"^/interactions/", 1000, 1.0),
    ("[A-Z]+", r"", 50, 1.0),
]


def _too_many(retry_after: float, scope: str, headers: dict[str, str] | None = None) -> web.Response:
    head = {
        "Via": "1.1 google",  # discord.py takes a 429 without it for a ban by Cloudflare
        "Retry-After": str(max(1, round(retry_after))),
        "X-RateLimit-Scope": scope,
        "X-RateLimit-Limit": "5",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": f"{time.time() + retry_after:.3f}",
        "X-RateLimit-Reset-After": f"{retry_after:.3f}",
        **(headers or {}),
    }
    if scope == "global":
        head["X-RateLimit-Global"] = "true"
    body = {
        "message": "You are being rate limited.",
        "retry_after": retry_after,
        "global": scope == "global",
        "code": 0,
    }
    return json_response(body, status=429, headers=head)


class Server:
    def __init__(self, config: Config, state: State) -> None:
        self.config, self.state = config, state
        self.config.token = self.config.token or state.default_token()
        self.gateway = Gateway(self)
        self.messages = Messages(self)
        self.places = Places(self)
        self.commands = CommandRegistry(self)
        self.interactions = Interactions(self)
        self.activity: list[Activity] = []
        self.calls: list[RestCall] = []
        self.inflight: dict[int, RestCall] = {}
        self.faults: list[Fault] = []
        self.unhandled: list[str] = []  # routes this rig lacks
        self.crashes: list[str] = []  # errors inside this rig
        self.notes: list[str] = []  # suspicious but accepted input
        self.busy_until = 0.0  # the bot is expected to retry until then
        self._used: dict[str, tuple[float, int]] = {}  # of each rate-limit bucket: since when, how many calls
        self._runner: web.AppRunner | None = None
        self.base = self.ws_url = ""

    # -------------------------------------------------------------- life cycle
    async def start(self) -> None:
        app = web.Application(middlewares=[self._middleware], client_max_size=64 * 1024 * 1024)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/cdn/{tail:.*}", self.messages.serve_file)
        for group in (self.messages, self.places, self.commands, self.interactions):
            for method, path, handler in group.routes():
                app.router.add_route(method, "/api/v10" + path, handler)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        host, port = self._runner.addresses[0][:2]
        self.base, self.ws_url = f"http://{host}:{port}", f"ws://{host}:{port}/gateway/"

    async def stop(self) -> None:
        for connection in list(self.gateway.connections):
            await connection.ws.close(code=1001)
        if self._runner:
            await self._runner.cleanup()

    # ------------------------------------------------------------ who the bot is
    def me(self) -> Json:
        return self.state.users[self.state.bot_id] | {"verified": True, "mfa_enabled": False, "flags": 0}

    def app_flags(self) -> int:
        bits = {"presences": 1 << 13, "members": 1 << 15, "message_content": 1 << 19}
        return sum(bits[name] for name in self.config.privileged_intents)

    # ----------------------------------------------------------------- log-book
    def record(
        self,
        kind: Literal[
            "message", "edit", "delete", "typing", "reaction", "unreaction", "thread", "ack", "failed", "error"
        ],
        channel_id: str | None,
        *,
        message_id: str | None = None,
        interaction_id: str | None = None,
        data: Any = None,
    ) -> None:
        self.activity.append(Activity(time.monotonic(), kind, channel_id, message_id, interaction_id, data))

    def _record_error(self, call: RestCall, response: web.Response) -> None:
        body = response.body
        call.error = json.loads(body) if isinstance(body, bytes) and body.startswith(b"{") else str(body)
        retry = call.error.get("retry_after", 2.0) if isinstance(call.error, dict) else 2.0
        if response.status == 429 or response.status >= 500:
            self.busy_until = max(self.busy_until, time.monotonic() + retry + 0.3)
        data = {
            "status": response.status,
            "method": call.method,
            "path": call.path,
            "body": call.error,
            "injected": bool(call.fault),
        }
        self.record("error", call.channel_id, interaction_id=call.interaction_id, data=data)

    # --------------------------------------------------------------- every call
    @web.middleware
    async def _middleware(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if not request.path.startswith("/api/"):
            return await handler(request)
        call = RestCall(time.monotonic(), request.method, request.path.removeprefix("/api/v10"))
        call.channel_id = request.match_info.get("channel_id")
        call.interaction_id = self.interactions.id_of(request.match_info.get("token"))
        request[CALL] = call
        self.calls.append(call)
        self.inflight[id(call)] = call
        try:
            response = await self._answer(request, handler)
        except asyncio.CancelledError:  # the bot gave up on it
            call.status = 0
            raise
        finally:
            del self.inflight[id(call)]
        call.ms = (time.monotonic() - call.t) * 1000
        if response is None:
            call.status = 0
            if request.transport:
                request.transport.abort()
            return web.Response(status=500)
        call.status = response.status
        if response.status >= 400:
            self._record_error(call, response)
        return response

    async def _answer(self, request: web.Request, handler: Callable[..., Awaitable[Any]]) -> web.Response | None:
        """Answer a call, with the trouble that was asked for; None drops the connection."""
        call = request[CALL]
        fault = next((f for f in self.faults if f.matches(call.method, call.path)), None)
        if fault is None:
            return await self._handle(request, handler)
        fault.n -= 1
        fault.hits += 1
        call.fault = fault.action
        done = await self._handle(request, handler) if fault.after else None
        if fault.action == "drop":
            return None
        if fault.action == "ratelimit":
            return _too_many(fault.retry_after, fault.scope)
        if fault.action == "status":
            return json_response({"message": f"{fault.status}: Injected Fault", "code": fault.code}, fault.status)
        await asyncio.sleep(fault.delay)
        return done if done is not None else await self._handle(request, handler)

    async def _handle(self, request: web.Request, handler: Callable[..., Awaitable[Any]]) -> web.Response:
        call = request[CALL]
        headers: dict[str, str] = {}
        try:
            if not AUTHENTICATED_BY_PATH.match(call.path):
                self._authenticate(request)
            headers = self._bucket(request) if self.config.realistic_rate_limits else {}
            result = await handler(request)
        except ApiError as e:
            if e.status == 429:
                return _too_many(e.extra["retry_after"], "user", e.headers)
            return json_response(e.body(), e.status, headers)
        except web.HTTPException as e:
            self.unhandled.append(f"{request.method} {request.path}")
            return json_response({"message": f"{e.status}: {e.reason}", "code": 0}, e.status)
        except ConnectionError:
            raise
        except Exception:  # noqa: BLE001  a fault of this rig, not of the bot: kept for the test to see
            self.crashes.append(f"{request.method} {request.path}\n{traceback.format_exc()}")
            return json_response({"message": "500: Internal Server Error", "code": 0}, 500)
        if isinstance(result, web.Response):
            return result
        return web.Response(status=204, headers=headers) if result is None else json_response(result, 200, headers)

    def _authenticate(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != f"Bot {self.config.token}":
            raise ApiError(401, 0, "401: Unauthorized")

    def _bucket(self, request: web.Request) -> dict[str, str]:
        """Count a call in its bucket: the headers for the answer, or 429."""
        call = request[CALL]
        n, limit, window = next(
            (i, limit, window)
            for i, (method, path, limit, window) in enumerate(BUCKETS)
            if re.fullmatch(method, call.method) and re.search(path, call.path)
        )
        key = f"{n}:{call.channel_id or request.match_info.get('token')}"
        now = time.monotonic()
        start, used = self._used.get(key, (now, 0))
        if now - start >= window:
            start, used = now, 0
        used += 1
        self._used[key] = (start, used)
        left = max(0.001, start + window - now)
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(0, limit - used)),
            "X-RateLimit-Reset": f"{time.time() + left:.3f}",
            "X-RateLimit-Reset-After": f"{left:.3f}",
            "X-RateLimit-Bucket": f"{n:032x}",
        }
        if used > limit:
            raise ApiError(429, 0, "You are being rate limited.", headers=headers, extra={"retry_after": left})
        return headers
