"""Hands each thing the bot does to the action it answers, and tells when an action's story is over."""

import asyncio
import time
from collections.abc import Callable
from typing import TypedDict

from .records import Activity, RestCall
from .results import Message, Result
from .server import Server
from .wire import THREADS, Flag

TYPING_LASTS = 10.0  # seconds that Discord shows "... is typing"


class Timing(TypedDict, total=False):
    """How long to wait for the end of an action."""

    quiet: float  # seconds without activity that end it
    deadline: float  # seconds after which it ends anyway
    until: Callable[[Result], object]  # what must hold first


class Collector:
    def __init__(self, server: Server, *, quiet: float, deadline: float, silence: float) -> None:
        self.server, self.state = server, server.state
        self.quiet, self.deadline, self.silence = quiet, deadline, silence
        self.results: list[Result] = []
        self._owners: dict[str, Result] = {}  # who a message of the bot belongs to
        self._cursor = 0

    async def collect(
        self,
        r: Result,
        *,
        need: bool = True,
        quiet: float | None = None,
        deadline: float | None = None,
        until: Callable[[Result], object] | None = None,
    ) -> Result:
        """Wait until the bot has done with it; `need`: it must say something, unless it is an interaction."""
        quiet = self.quiet if quiet is None else quiet
        end = r.t0 + (self.deadline if deadline is None else deadline)
        self._route()
        self.results.append(r)
        r.last = r.t0
        listening = until is None and r.interaction is None
        while True:
            self._route()
            now = time.monotonic()
            busy = self._busy(r, now) or (until is not None and not until(r))
            if listening and not r.messages and not r.edited:
                busy = busy or need or now - r.t0 < self.silence
            if not busy and (r.complete or now - r.last >= quiet):
                break
            if now >= end:
                r.timed_out = busy
                break
            await asyncio.sleep(0.01)
        r.open = False
        return r

    def _busy(self, r: Result, now: float) -> bool:
        """Tell whether the bot is still at it: unanswered, thinking, typing, calling or about to retry."""
        it = r.interaction
        if r.complete:
            return False
        if it and (it.state == "pending" or it.waiting):
            return True
        if now < self.server.busy_until or (r.typing_at and now - r.typing_at < TYPING_LASTS):
            return True
        return any(self._call_is_about(r, call) for call in self.server.inflight.values())

    def _call_is_about(self, r: Result, call: RestCall) -> bool:
        if call.interaction_id:
            return r.interaction is not None and call.interaction_id == r.interaction.id
        return self._is_place_of(r, call.channel_id)

    def _is_place_of(self, r: Result, cid: str | None) -> bool:
        """Tell whether an answer may come there: the same channel, the user's DM, a thread of it."""
        if cid is None:
            return False
        if cid in {r.channel_id, self.state.dm_of.get(r.user_id)}:
            return True
        place = self.state.channels.get(cid)  # it may have been deleted meanwhile
        if place is None or place["type"] not in THREADS or place["parent_id"] != r.channel_id:
            return False
        root = self.state.messages.get(place["parent_id"], {}).get(cid)
        return not root or root is r.sent or root.data["author"]["id"] == self.state.bot_id

    # ------------------------------------------------------------------ routing
    def _route(self) -> None:
        """Hand each new activity of the bot to the open result(s) it belongs to."""
        log = self.server.activity
        while self._cursor < len(log):
            activity = log[self._cursor]
            self._cursor += 1
            for r in self._targets(activity):
                self._take(r, activity)

    def _targets(self, a: Activity) -> list[Result]:
        going = [r for r in self.results if r.open and r.t0 <= a.t]
        if a.interaction_id:
            return [r for r in going if r.interaction and r.interaction.id == a.interaction_id]
        owner = self._owners.get(a.message_id or "")
        if owner in going:
            return [owner]
        here = [r for r in going if self._is_place_of(r, a.channel_id)]
        answered = self._answered(a)
        exact = [r for r in here if answered and r.sent and r.sent.id == answered]
        if exact or (a.kind == "message" and self._is_of_member(answered)):
            return exact  # it answers that message, nobody else's
        if (owner := self._owners.get(answered or "")) in here:
            return [owner]
        waiting = [r for r in here if not r.messages] or here
        if a.kind in {"typing", "error"}:
            return waiting
        return sorted(waiting, key=lambda r: r.t0)[:1]  # the one that waits longest

    def _answered(self, a: Activity) -> str | None:
        """Tell which message an activity is about: the one replied to, the root of a thread, the one edited."""
        if a.kind == "thread":
            return str(a.data["id"])
        msg = self.state.find_message(a.message_id)
        if a.kind == "message" and msg:
            return (msg.data.get("message_reference") or {}).get("message_id")
        return a.message_id

    def _is_of_member(self, message_id: str | None) -> bool:
        msg = self.state.find_message(message_id)
        return msg is not None and msg.data["author"]["id"] != self.state.bot_id

    def _take(self, r: Result, a: Activity) -> None:
        r.events.append(a)
        r.last = a.t
        msg = self.state.find_message(a.message_id)
        if a.kind in {"message", "edit"}:
            r.typing_at = 0.0
        match a.kind:
            case "message" if msg:
                self._owners[msg.id] = r
                r.messages.append(Message(msg))
            case "edit" if msg and all(m.id != msg.id for m in r.messages + r.edited):
                r.edited.append(Message(msg))
            case "delete":
                r.deleted.append(a.message_id or "")
            case "reaction":
                r.reactions.append(a.data)
            case "thread":
                r.threads.append(a.data)
            case "typing":
                r.typing += 1
                r.typing_at = a.t
            case "error":
                r.errors.append(a.data)
        thinking = a.kind == "message" and msg and msg.history[0][1]["flags"] & Flag.LOADING
        if (a.kind in {"message", "edit", "delete"} and not thinking) or (a.kind == "ack" and r.complete):
            r.done_ms = (a.t - r.t0) * 1000
            r.first_ms = r.done_ms if r.first_ms is None else r.first_ms
