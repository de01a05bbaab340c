"""Messages, their files, reactions and typing: what a body makes of them, who is told, and their REST routes."""

import copy
import json
import mimetypes
import re
import struct
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from aiohttp import web

from .gateway import Session
from .permissions import PERMS
from .records import Interaction
from .rest import Route, Routes, Uploads, read_payload
from .rules import MAX_FILES, ApiError, Form, assign_component_ids, check_message, embed_is_empty, not_found, stripped
from .state import Msg, StoredFile, now_iso
from .wire import THREADS, ChannelType, Flag, Json

if TYPE_CHECKING:
    from .server import Server

IMAGES_OF_EMBED = (("image", "url"), ("thumbnail", "url"), ("footer", "icon_url"), ("author", "icon_url"))


def image_size(data: bytes) -> tuple[int, int] | None:
    """Read width and height of a PNG."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    return None


def safe_filename(name: str) -> str:
    """Make of an upload's name what Discord makes of it; the original stem goes to `title`."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    text = re.sub(r"[^A-Za-z0-9_.-]", "", "_".join(re.split(r"[\s/\\]+", text))).strip("._")
    if "." in name and "." not in text:  # only the extension is left
        text = f"unknown.{text}".strip(".")
    return text or "unknown"


def _emoji(text: str) -> Json:
    if m := re.fullmatch(r"(?:a:)?(\w+):(\d+)", text):
        return {"id": m[2], "name": m[1]}
    if not text or text.isascii():
        raise ApiError(400, 10014, "Unknown Emoji")
    return {"id": None, "name": text}


class Messages(Routes):
    def __init__(self, server: "Server") -> None:
        super().__init__(server)
        self.files: dict[str, StoredFile] = {}
        self._by_nonce: dict[tuple[str, str], Msg] = {}
        self._reactors: dict[str, dict[str, list[str]]] = {}  # message -> emoji -> users

    def routes(self) -> list[Route]:
        box = "/channels/{channel_id}/messages"
        one = box + "/{message_id}"
        return [
            ("POST", "/channels/{channel_id}/typing", self._typing),
            ("POST", box, self._create),
            ("GET", box, self._history),
            ("GET", one, self._get),
            ("PATCH", one, self._edit),
            ("DELETE", one, self._delete),
            ("PUT", one + "/reactions/{emoji}/@me", self._react),
            ("DELETE", one + "/reactions/{emoji}/{user_id}", self._unreact),
        ]

    # -------------------------------------------------------------------- files
    def store_file(
        self,
        channel_id: str,
        name: str,
        data: bytes,
        *,
        description: str | None = None,
        content_type: str = "",
        ephemeral: bool = False,
    ) -> Json:
        """Keep an upload on the CDN; return its attachment object."""
        clean = safe_filename(name)
        content_type = content_type or mimetypes.guess_type(clean)[0] or "application/octet-stream"
        if content_type.startswith("text/") and ";" not in content_type:
            content_type += "; charset=utf-8"
        file = StoredFile(self.state.new_id(), clean, data, content_type, description)
        self.files[file.id] = file
        folder = "ephemeral-attachments" if ephemeral else "attachments"
        url = f"{self.server.base}/cdn/{folder}/{channel_id}/{file.id}/{quote(clean)}?ex=7fffffff&is=0&hm={'0' * 64}&"
        out = {
            "id": file.id,
            "filename": clean,
            "size": len(data),
            "url": url,
            "proxy_url": url,
            "content_type": content_type,
        }
        if clean != name:
            out["title"] = name.rsplit(".", 1)[0]
        if description:
            out["description"] = description
        if size := image_size(data):
            out["width"], out["height"] = size
        if ephemeral:
            out["ephemeral"] = True
        return out

    async def serve_file(self, request: web.Request) -> web.Response:
        match request.match_info["tail"].split("/"):
            case [_, _, file_id, _] if file := self.files.get(file_id):
                return web.Response(body=file.data, headers={"Content-Type": file.content_type})
        return web.Response(status=404, text="This content is no longer available.")

    # -------------------------------------------------------- a body's contents
    def fill(self, msg: Msg, payload: Json, uploads: Uploads, *, edit: bool = False) -> None:
        """Write a body into a message as Discord does, or raise what Discord answers."""
        flags = payload.get("flags") or 0
        if flags & Flag.COMPONENTS_V2:
            raise NotImplementedError("components v2 are not emulated")
        check_message(payload, files=len(uploads))
        new = copy.deepcopy(msg.data)
        if "flags" in payload:
            settable = Flag.SUPPRESS_EMBEDS | (0 if edit else Flag.SILENT)
            new["flags"] = (new["flags"] & ~settable) | (flags & settable)
        if "content" in payload or not edit:
            new["content"] = (payload.get("content") or "").strip()
        if "components" in payload or not edit:
            new["components"] = copy.deepcopy(payload.get("components") or [])
            assign_component_ids(new["components"])
        attachments, files = self._attach(msg, payload.get("attachments"), uploads)
        if "embeds" in payload or not edit:
            embeds = [e for e in payload.get("embeds") or [] if not embed_is_empty(e)]
            usable = {a["filename"]: a["url"] for a in [*msg.data["attachments"], *attachments]}
            new["embeds"] = [self._embed(e, usable) for e in embeds]
        shown = json.dumps(new["embeds"])
        new["attachments"] = [a for a in attachments if f"/{a['id']}/" not in shown]  # an embed takes its image over
        listed = {a["id"] for a in new["attachments"]}
        files = {k: f for k, f in files.items() if k in listed or f"/{k}/" in shown}
        if not (new["content"] or new["embeds"] or files):
            raise ApiError(400, 50006, "Cannot send an empty message")
        reply_author = (new.get("referenced_message") or {}).get("author", {}).get("id")
        new |= self.state.mentions(
            msg.data["channel_id"], new["content"], payload.get("allowed_mentions"), reply_author
        )
        msg.data, msg.files = new, files

    def _attach(
        self, msg: Msg, listed: list[Json] | None, uploads: Uploads
    ) -> tuple[list[Json], dict[str, StoredFile]]:
        """Work out which attachments stay (all, unless they are listed) and store the new ones."""
        attachments = list(msg.data["attachments"])
        described: dict[int, Json] = {}
        form = Form()
        if listed is not None:
            ids = {str(a["id"]) for a in listed}
            attachments = [a for a in attachments if a["id"] in ids]
            for i, a in enumerate(listed):
                if int(a["id"]) in uploads:
                    described[int(a["id"])] = a
                elif str(a["id"]) not in msg.files:
                    form.add(("attachments", i), "ATTACHMENT_NOT_FOUND", "Attachment data not found")
        form.length(("attachments",), len(attachments) + len(uploads), 0, MAX_FILES)
        form.check()
        files = dict(msg.files)
        for n, upload in sorted(uploads.items()):
            meta = described.get(n, {})
            name = meta.get("filename") or upload.name
            stored = self.store_file(msg.data["channel_id"], name, upload.data, description=meta.get("description"))
            files[stored["id"]] = self.files[stored["id"]]
            attachments.append(stored)
        return attachments, files

    def _embed(self, given: Json, files: Mapping[str, str]) -> Json:
        """Turn an embed as sent into one as shown: attachment:// becomes the file's address."""
        out = stripped(copy.deepcopy(given)) | {"type": "rich"}
        for spot, key in IMAGES_OF_EMBED:
            url = (out.get(spot) or {}).get(key) or ""
            if url.startswith("attachment://"):
                name = url.removeprefix("attachment://")
                if name in files:
                    out[spot][key] = files[name]
                else:
                    self.server.notes.append(f"{url} names no uploaded file")
        return out

    # --------------------------------------------------------------- life cycle
    def keep(self, msg: Msg) -> None:
        """Put a new message into its channel."""
        channel = self.state.channels[msg.data["channel_id"]]
        self.state.messages.setdefault(channel["id"], {})[msg.id] = msg
        if not msg.ephemeral_to:
            channel["last_message_id"] = msg.id
            if channel["type"] in THREADS:
                channel["message_count"] += 1
                channel["total_message_sent"] += 1
        msg.snap()

    def announce(self, event: Literal["MESSAGE_CREATE", "MESSAGE_UPDATE"], msg: Msg) -> None:
        """Tell the bot of a message, as far as its intents go."""
        if msg.ephemeral_to:
            return
        channel = self.state.channels[msg.data["channel_id"]]
        author = msg.data["author"]["id"]
        guild = self.state.guild_of(channel["id"])

        def payload(session: Session) -> Json:
            out = self.state.view(msg.data, content_intent=session.has("message_content"))
            out["channel_type"] = channel["type"]
            if guild:
                out["guild_id"] = guild.id
                if author in guild.members:
                    out["member"] = self.state.member_obj(guild, author, user=False)
            return out

        self.server.gateway.dispatch(event, payload, "guild_messages" if guild else "dm_messages")

    def _record(self, kind: Literal["message", "edit", "delete"], msg: Msg, interaction: Interaction | None) -> None:
        interaction_id = interaction.id if interaction else None
        self.server.record(kind, msg.data["channel_id"], message_id=msg.id, interaction_id=interaction_id)

    def publish(self, msg: Msg, interaction: Interaction | None = None) -> None:
        """Post a new message of the bot."""
        msg.interaction_id = interaction.id if interaction else None
        self.keep(msg)
        self._record("message", msg, interaction)
        self.announce("MESSAGE_CREATE", msg)

    def change(self, msg: Msg, payload: Json, uploads: Uploads, interaction: Interaction | None = None) -> None:
        """Edit a message of the bot; one that is still "thinking" gets its contents."""
        self.fill(msg, payload, uploads, edit=True)
        if msg.data["flags"] & Flag.LOADING:
            msg.data["flags"] &= ~Flag.LOADING
        else:
            msg.data["edited_timestamp"] = now_iso()
        msg.snap()
        self._record("edit", msg, interaction)
        self.announce("MESSAGE_UPDATE", msg)

    def remove(self, msg: Msg, interaction: Interaction | None = None, *, by_bot: bool = True) -> None:
        msg.deleted = True
        if by_bot:
            self._record("delete", msg, interaction)
        if not msg.ephemeral_to:
            guild = self.state.guild_of(msg.data["channel_id"])
            data = {"id": msg.id, "channel_id": msg.data["channel_id"]}
            if guild:
                data["guild_id"] = guild.id
            self.server.gateway.dispatch("MESSAGE_DELETE", data, "guild_messages" if guild else "dm_messages")

    # ------------------------------------------------------------------- routes
    def message_of(self, request: web.Request) -> tuple[Json, Msg]:
        channel = self.channel_of(request)
        msg = self.state.messages.get(channel["id"], {}).get(request.match_info["message_id"])
        if not msg or msg.deleted or msg.ephemeral_to:
            raise not_found("Message", 10008)
        return channel, msg

    def _seen(self, msg: Msg) -> Json:
        content_intent = "message_content" in self.server.config.privileged_intents
        return self.state.view(msg.data, content_intent=content_intent)

    async def _typing(self, request: web.Request) -> None:
        channel = self.channel_of(request)
        self.need(channel, "send_messages_in_threads" if channel["type"] in THREADS else "send_messages")
        self.server.record("typing", channel["id"])

    async def _create(self, request: web.Request) -> Json:
        channel = self.channel_of(request)
        payload, uploads = await read_payload(request, self.server.config.file_limit)
        self._may_send(channel, payload, uploads)
        nonce = (channel["id"], str(payload.get("nonce")))
        if payload.get("enforce_nonce") and nonce in self._by_nonce:  # sent again after a lost answer
            return self._seen(self._by_nonce[nonce])
        msg = self.state.new_message(channel["id"], self.state.bot_id)
        if reference := payload.get("message_reference"):
            self._refer(msg, channel, reference)
        if "nonce" in payload:
            msg.data["nonce"] = payload["nonce"]
            self._by_nonce[nonce] = msg
        self.fill(msg, payload, uploads)
        self.publish(msg)
        return self._seen(msg)

    def _may_send(self, channel: Json, payload: Json, uploads: Uploads) -> None:
        thread = channel["type"] in THREADS
        needed = ["send_messages_in_threads" if thread else "send_messages"]
        if uploads:
            needed.append("attach_files")
        if payload.get("embeds"):
            needed.append("embed_links")
        self.need(channel, *needed)
        if channel["type"] == ChannelType.DM and channel["recipients"][0]["id"] in self.state.dms_closed:
            raise ApiError(403, 50007, "Cannot send messages to this user")
        if thread and channel["thread_metadata"]["archived"]:
            if channel["thread_metadata"]["locked"]:
                raise ApiError(400, 50083, "Thread is archived")
            channel["thread_metadata"]["archived"] = False
            self.server.gateway.dispatch("THREAD_UPDATE", channel, "guilds")

    def _refer(self, msg: Msg, channel: Json, reference: Json) -> None:
        """Make a message of the bot a reply; to one that is gone, an error or a plain message, as the bot asked."""
        target = self.state.messages.get(channel["id"], {}).get(str(reference.get("message_id")))
        if target and not target.deleted and not target.ephemeral_to:
            try:
                self.need(channel, "read_message_history")
            except ApiError:
                message = "Cannot reply without permission to read message history"
                raise ApiError(400, 160002, message) from None
            self.state.set_reference(msg, target)
        elif reference.get("fail_if_not_exists", True):
            form = Form()
            form.add(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
            form.check()

    async def _get(self, request: web.Request) -> Json:
        channel, msg = self.message_of(request)
        self.need(channel, "read_message_history")
        return self._seen(msg)

    async def _history(self, request: web.Request) -> list[Json]:
        """List messages, newest first."""
        channel = self.channel_of(request)
        if not self.state.perms_in(self.state.bot_id, channel) & PERMS["read_message_history"]:
            return []
        query = request.query
        limit = int(query.get("limit", 50))
        if not 1 <= limit <= 100:
            form = Form()
            form.add(("limit",), "NUMBER_TYPE_MAX", "int value should be less than or equal to 100.")
            form.check()
        box = self.state.messages.get(channel["id"], {}).values()
        found = sorted((m for m in box if not m.deleted and not m.ephemeral_to), key=lambda m: -int(m.id))
        if "before" in query:
            found = [m for m in found if int(m.id) < int(query["before"])]
        elif "after" in query:
            found = [m for m in found if int(m.id) > int(query["after"])][-limit:]
        return [self._seen(m) for m in found[:limit]]

    async def _edit(self, request: web.Request) -> Json:
        _, msg = self.message_of(request)
        payload, uploads = await read_payload(request, self.server.config.file_limit)
        if msg.data["author"]["id"] != self.state.bot_id:
            raise ApiError(403, 50005, "Cannot edit a message authored by another user")
        self.change(msg, payload, uploads)
        return self._seen(msg)

    async def _delete(self, request: web.Request) -> None:
        channel, msg = self.message_of(request)
        if msg.data["author"]["id"] != self.state.bot_id:
            self.need(channel, "manage_messages")
        self.remove(msg)

    # ---------------------------------------------------------------- reactions
    def react(self, uid: str, msg: Msg, emoji: str, *, add: bool) -> None:
        shown = _emoji(emoji)
        reactors = self._reactors.setdefault(msg.id, {})
        users = reactors.setdefault(emoji, [])
        if (uid in users) == add:
            return
        if add:
            users.append(uid)
        else:
            users.remove(uid)
        bot = self.state.bot_id
        msg.data["reactions"] = [
            {"emoji": _emoji(k), "count": len(who), "me": bot in who, "burst_colors": []}
            for k, who in reactors.items()
            if who
        ]
        channel_id = msg.data["channel_id"]
        data = {"user_id": uid, "channel_id": channel_id, "message_id": msg.id, "emoji": shown, "type": 0}
        guild = self.state.guild_of(channel_id)
        if guild:
            data["guild_id"] = guild.id
            if add and uid in guild.members:
                data["member"] = self.state.member_obj(guild, uid)
        if add:
            data["message_author_id"] = msg.data["author"]["id"]
        if uid == bot:
            self.server.record("reaction" if add else "unreaction", channel_id, message_id=msg.id, data=emoji)
        event = "MESSAGE_REACTION_ADD" if add else "MESSAGE_REACTION_REMOVE"
        self.server.gateway.dispatch(event, data, "guild_reactions" if guild else "dm_reactions")

    async def _react(self, request: web.Request) -> None:
        channel, msg = self.message_of(request)
        self.need(channel, "read_message_history", "add_reactions")
        self.react(self.state.bot_id, msg, request.match_info["emoji"], add=True)

    async def _unreact(self, request: web.Request) -> None:
        channel, msg = self.message_of(request)
        uid = request.match_info["user_id"].replace("@me", self.state.bot_id)
        if uid != self.state.bot_id:
            self.need(channel, "manage_messages")
        self.react(uid, msg, request.match_info["emoji"], add=False)
