"""Interactions: how one begins, the acknowledgement within 3 s, the answer and its follow-ups."""

import asyncio
import copy
import secrets
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from aiohttp import web

from .records import Interaction
from .rest import Route, Routes, Uploads, read_payload
from .rules import ApiError, Form, assign_component_ids, check_choices, check_modal, not_found
from .state import Msg
from .wire import Callback, CommandType, Flag, InteractionType, Json, MessageType

if TYPE_CHECKING:
    from .server import Server

ALLOWED_CALLBACKS = {
    InteractionType.COMMAND: {Callback.MESSAGE, Callback.THINKING, Callback.MODAL},
    InteractionType.COMPONENT: set(Callback) - {Callback.CHOICES},
    InteractionType.AUTOCOMPLETE: {Callback.CHOICES},
    InteractionType.MODAL: set(Callback) - {Callback.CHOICES, Callback.MODAL},
}
OF_SOURCE = {Callback.DEFER_UPDATE, Callback.UPDATE}  # only where a message is the source


def _flat(options: list[Json] | None) -> Iterator[Json]:
    for option in options or []:
        yield option
        yield from _flat(option.get("options"))


def _is_ephemeral(data: Json) -> bool:
    return bool((data.get("flags") or 0) & Flag.EPHEMERAL)


class Interactions(Routes):
    def __init__(self, server: "Server") -> None:
        super().__init__(server)
        self._by_token: dict[str, Interaction] = {}

    def routes(self) -> list[Route]:
        hook = "/webhooks/{app_id}/{token}"
        return [
            ("POST", "/interactions/{interaction_id}/{token}/callback", self._callback),
            ("POST", hook, self._followup),
            ("GET", hook + "/messages/{message_id}", self._get),
            ("PATCH", hook + "/messages/{message_id}", self._edit),
            ("DELETE", hook + "/messages/{message_id}", self._delete),
        ]

    def id_of(self, token: str | None) -> str | None:
        it = self._by_token.get(token or "")
        return it.id if it else None

    # -------------------------------------------------------------- it begins
    def begin(
        self,
        kind: InteractionType,
        uid: str,
        channel_id: str,
        data: Json,
        *,
        locale: str,
        name: str = "",
        source: Msg | None = None,
        parent: Interaction | None = None,
    ) -> Interaction:
        """Tell the bot what a member did; it has `ack_deadline` seconds to acknowledge."""
        s, config = self.state, self.server.config
        it = Interaction(
            s.new_id(),
            secrets.token_urlsafe(80),
            kind,
            uid,
            channel_id,
            data,
            time.monotonic(),
            name=name,
            source=source,
            parent=parent,
        )
        self._by_token[it.token] = it
        channel, guild = s.channels[channel_id], s.guild_of(channel_id)
        payload: Json = {
            "id": it.id,
            "application_id": s.app_id,
            "type": kind,
            "data": data,
            "token": it.token,
            "version": 1,
            "channel_id": channel_id,
            "channel": s.partial_channel(channel, uid),
            "locale": locale,
            "entitlements": [],
            "app_permissions": str(s.perms_in(s.bot_id, channel)),
            "attachment_size_limit": config.file_limit,
            "authorizing_integration_owners": {"0": guild.id if guild else "0"},
            "context": 0 if guild else 1,
        }
        if guild is None:
            payload["user"] = s.users[uid]
        else:
            payload |= {
                "guild_id": guild.id,
                "guild_locale": guild.locale,
                "guild": {"id": guild.id, "locale": guild.locale, "features": []},
                "member": s.member_obj(guild, uid, channel=channel),
            }
        if source:
            payload["message"] = source.data
        it.delivered = self.server.gateway.dispatch("INTERACTION_CREATE", payload)
        asyncio.get_running_loop().call_later(config.ack_deadline, self._expire, it)
        return it

    def _expire(self, it: Interaction, *, again: bool = True) -> None:
        if it.state != "pending":
            return
        lag = time.monotonic() - it.t - self.server.config.ack_deadline
        if again and lag > 0.1:  # our own loop was blocked: let it read what is already there
            self.server.notes.append(f"the test blocked the event loop for {lag:.1f} s; acknowledgement times are off")
            asyncio.get_running_loop().call_later(0.1, lambda: self._expire(it, again=False))
            return
        it.state = "failed"
        self.server.record("failed", it.channel_id, interaction_id=it.id)

    # ------------------------------------------------------- it is acknowledged
    async def _callback(self, request: web.Request) -> Json | None:
        body, uploads = await read_payload(request, self.server.config.file_limit)
        it = self._by_token.get(request.match_info["token"])
        if not it or it.id != request.match_info["interaction_id"]:
            raise not_found("interaction", 10062)
        ms = (time.monotonic() - it.t) * 1000
        if it.state == "failed":
            it.late_ms = ms
            raise not_found("interaction", 10062)
        if it.state == "acked":
            raise ApiError(400, 40060, "Interaction has already been acknowledged.")
        kind = self._allowed(it, body.get("type"))
        try:
            message = self._perform(it, kind, body.get("data") or {}, uploads)
        except ApiError as e:
            if e.errors:  # the fields of a callback's body begin at "data"
                e.errors = {"data": e.errors}
            raise
        it.state, it.ack_type, it.ack_ms = "acked", kind, ms
        self.server.record("ack", it.channel_id, interaction_id=it.id, data=kind)
        wanted = request.query.get("with_response", "").lower() in {"1", "true"}
        return self._response(it, kind, message) if wanted else None

    def _allowed(self, it: Interaction, kind: Any) -> Callback:
        allowed = ALLOWED_CALLBACKS[it.type] - (set() if it.source else OF_SOURCE)
        if kind not in allowed:
            form = Form()
            form.add(
                ("type",),
                "INTERACTION_INVALID_CALLBACK_TYPE",
                f"Callback type {kind} is not valid for this interaction; must be one of {sorted(map(int, allowed))}.",
            )
            form.check()
        return Callback(kind)

    def _perform(self, it: Interaction, kind: Callback, data: Json, uploads: Uploads) -> Msg | None:
        """Do what a callback says; return the message that it made or changed."""
        match kind:
            case Callback.MESSAGE:
                it.original = self._respond(it, data, uploads, self._own_type(it))
            case Callback.THINKING:
                it.original = self._new_message(it, self._own_type(it), ephemeral=_is_ephemeral(data))
                it.original.data["flags"] |= Flag.LOADING
                it.waiting = True
                self.server.messages.publish(it.original, it)
            case Callback.DEFER_UPDATE:
                it.original = it.source
                it.waiting = True
            case Callback.UPDATE if it.source:
                it.original = it.source
                self.server.messages.change(it.source, data, uploads, it)
            case Callback.CHOICES:
                focused = next(o for o in _flat(it.data["options"]) if o.get("focused"))
                check_choices(data.get("choices"), focused["type"])
                it.choices = data["choices"]
            case Callback.MODAL:
                check_modal(data)
                it.modal = copy.deepcopy(data)
                assign_component_ids(it.modal["components"])
        return it.original

    def _response(self, it: Interaction, kind: Callback, message: Msg | None) -> Json:
        interaction: Json = {"id": it.id, "type": it.type}
        resource: Json = {"type": kind}
        if message:
            interaction |= {
                "response_message_id": message.id,
                "response_message_loading": bool(message.data["flags"] & Flag.LOADING),
                "response_message_ephemeral": bool(message.ephemeral_to),
            }
            resource["message"] = message.data
        return {"interaction": interaction, "resource": resource}

    # ------------------------------------------------------------- its messages
    @staticmethod
    def _own_type(it: Interaction) -> MessageType:
        """Tell of what type the first message is that answers an interaction."""
        if it.type == InteractionType.COMMAND:
            slash = it.data["type"] == CommandType.SLASH
            return MessageType.SLASH_COMMAND if slash else MessageType.MENU_COMMAND
        return MessageType.REPLY if it.source else MessageType.DEFAULT

    def _new_message(self, it: Interaction, kind: MessageType, *, ephemeral: bool) -> Msg:
        msg = self.state.new_message(it.channel_id, self.state.bot_id, kind)
        user = self.state.users[it.user_id]
        guild = self.state.guild_of(it.channel_id)
        owners = {"0": guild.id if guild else "0"}
        meta: Json = {"id": it.id, "type": it.type, "user": user, "authorizing_integration_owners": owners}
        if it.type == InteractionType.COMMAND:
            meta["name"] = it.name
            msg.data["interaction"] = {"id": it.id, "type": it.type, "name": it.name, "user": user}
        if it.type == InteractionType.COMPONENT and it.source:
            meta["interacted_message_id"] = it.source.id
        if it.parent:
            meta["triggering_interaction_metadata"] = {
                "id": it.parent.id,
                "type": it.parent.type,
                "user": user,
                "name": it.parent.name,
                "authorizing_integration_owners": owners,
            }
        app_id = self.state.app_id
        msg.data |= {"interaction_metadata": meta, "application_id": app_id, "webhook_id": app_id}
        if kind == MessageType.REPLY and it.source:
            self.state.set_reference(msg, it.source)
        if ephemeral:
            msg.ephemeral_to = it.user_id
            msg.data["flags"] |= Flag.EPHEMERAL
        return msg

    def _respond(self, it: Interaction, data: Json, uploads: Uploads, kind: MessageType) -> Msg:
        msg = self._new_message(it, kind, ephemeral=_is_ephemeral(data))
        if kind == MessageType.DEFAULT and it.original and not it.original.deleted:
            self.state.set_reference(msg, it.original)
        self.server.messages.fill(msg, data, uploads)
        self.server.messages.publish(msg, it)
        return msg

    # ------------------------------------------------------------ its follow-ups
    def _hook(self, request: web.Request) -> Interaction:
        it = self._by_token.get(request.match_info["token"])
        if not it or request.match_info["app_id"] != self.state.app_id or it.state != "acked":
            raise not_found("Webhook", 10015)
        if time.monotonic() - it.t > self.server.config.token_ttl:
            raise ApiError(401, 50027, "Invalid Webhook Token")
        return it

    def _hook_message(self, request: web.Request) -> tuple[Interaction, Msg]:
        it, mid = self._hook(request), request.match_info["message_id"]
        msg = it.original if mid == "@original" else self.state.find_message(mid)
        if not msg or msg.deleted or (msg.interaction_id != it.id and msg is not it.original):
            raise not_found("Message", 10008)
        return it, msg

    def _change(self, it: Interaction, msg: Msg, data: Json, uploads: Uploads) -> None:
        self.server.messages.change(msg, data, uploads, it)
        if msg is it.original:
            it.waiting = False

    async def _followup(self, request: web.Request) -> Json:
        it = self._hook(request)
        data, uploads = await read_payload(request, self.server.config.file_limit)
        thinking = it.waiting and it.ack_type == Callback.THINKING
        it.waiting = False
        if thinking and it.original and not it.original.deleted:
            # the first follow-up fills the "thinking" message and takes its visibility
            self._change(it, it.original, data, uploads)
            return it.original.data
        return self._respond(it, data, uploads, MessageType.DEFAULT).data

    async def _get(self, request: web.Request) -> Json:
        return self._hook_message(request)[1].data

    async def _edit(self, request: web.Request) -> Json:
        it, msg = self._hook_message(request)
        data, uploads = await read_payload(request, self.server.config.file_limit)
        self._change(it, msg, data, uploads)
        return msg.data

    async def _delete(self, request: web.Request) -> None:
        it, msg = self._hook_message(request)
        if msg is it.original:
            it.waiting = False
        self.server.messages.remove(msg, it)
