"""The world as Discord stores it: users, roles, channels, messages and who may do what."""

import base64
import copy
import datetime as dt
import re
import time
from dataclasses import dataclass, field

from .guild import Guild
from .permissions import BOT_PERMS, EVERYONE_PERMS, PERMS
from .wire import THREADS, ChannelType, Json, MessageType

EPOCH = 1420070400000  # of Discord's ids, in ms


def now_iso(later: float = 0.0) -> str:
    """Write the time as the API does, or that of so many seconds later."""
    return (dt.datetime.now(dt.UTC) + dt.timedelta(seconds=later)).isoformat(timespec="microseconds")


@dataclass
class StoredFile:
    id: str
    filename: str
    data: bytes
    content_type: str
    description: str | None = None


@dataclass
class Msg:
    """A message as stored: `data` is the API's object, without guild and member."""

    data: Json
    files: dict[str, StoredFile] = field(default_factory=dict)
    ephemeral_to: str | None = None
    interaction_id: str | None = None
    deleted: bool = False
    history: list[tuple[float, Json]] = field(default_factory=list)  # (monotonic time, what it said)

    @property
    def id(self) -> str:
        return str(self.data["id"])

    def snap(self) -> None:
        """Remember what it says now."""
        self.history.append((time.monotonic(), copy.deepcopy(self.data)))


class State:
    """Guilds, one application, their people. Ids are strings throughout, as on the wire.

    The first guild is `home`: where a test names none, it is meant.
    """

    def __init__(
        self, *, kb_admin_permissions: int, bot_permissions: int, everyone_permissions: int, locale: str
    ) -> None:
        self._last_id = 0
        self.app_id = self.old_id(10)
        self.bot_id = self.app_id  # new applications share one id with their bot user
        self.locale = locale
        self.guilds: dict[str, Guild] = {}
        self.users: dict[str, Json] = {}
        self.channels: dict[str, Json] = {}
        self.messages: dict[str, dict[str, Msg]] = {}  # by channel, by id
        self.dm_of: dict[str, str] = {}
        self.dms_closed: set[str] = set()
        self.thread_members: dict[str, set[str]] = {}
        self.keys: dict[str, str] = {}

        self.add_user("bot", username="bottomline", bot=True, uid=self.bot_id)
        self.home = self.add_guild(
            "Harbour Clinic", everyone_permissions=everyone_permissions, bot_permissions=bot_permissions
        )
        admin = self.add_role("Administrator", PERMS["administrator"], rid=self.old_id(22))
        kb_admin = self.add_role("KB admin", kb_admin_permissions, rid=self.old_id(21))
        self.home.owner_id = self.add_member(
            "owner", username="olivia.owner", name="Olivia", roles=[admin], uid=self.old_id(31)
        )
        self.add_member("kb_admin", username="karim.kb", name="Karim", roles=[kb_admin], uid=self.old_id(32))
        self.add_member("member", username="mia.member", name="Mia", uid=self.old_id(33))
        self.add_channel("general", cid=self.old_id(41))
        self.add_channel("clinical-questions", cid=self.old_id(42))

    @property
    def guild_id(self) -> str:
        return self.home.id

    # --------------------------------------------------------------------- ids
    @staticmethod
    def old_id(n: int) -> str:
        """Make a fixed id, dated 2023."""
        return str(((1672531200000 - EPOCH + n * 1000) << 22) | n)

    def new_id(self) -> str:
        self._last_id = max((int(time.time() * 1000) - EPOCH) << 22, self._last_id + 1)
        return str(self._last_id)

    def default_token(self) -> str:
        """Make a token of the usual shape, which opens nothing but this rig."""
        head = base64.urlsafe_b64encode(self.bot_id.encode()).decode().rstrip("=")
        return f"{head}.local0.not-a-secret-opens-only-this-rig-000000"

    # ------------------------------------------------------- what the world has
    def add_guild(
        self, name: str, *, everyone_permissions: int = EVERYONE_PERMS, bot_permissions: int = BOT_PERMS
    ) -> Guild:
        """Add a guild that the bot was invited to; its first one is `home`."""
        first = not self.guilds
        guild = Guild(self.old_id(1) if first else self.new_id(), name, self.locale)
        self.guilds[guild.id] = guild
        guild.add_role(guild.id, "@everyone", everyone_permissions)
        bot = self.old_id(23) if first else self.new_id()
        guild.add_role(bot, self.users[self.bot_id]["username"].title(), bot_permissions)
        guild.roles[bot] |= {"managed": True, "tags": {"bot_id": self.bot_id}}
        guild.add_member(self.bot_id, [bot], now_iso())
        return guild

    def add_role(self, name: str, permissions: int = 0, *, rid: str | None = None, guild: Guild | None = None) -> str:
        rid = rid or self.new_id()
        (guild or self.home).add_role(rid, name, permissions)
        return rid

    def add_user(
        self, key: str, *, username: str | None = None, name: str | None = None, bot: bool = False, uid: str | None
    ) -> str:
        """Add somebody who is a member of nothing yet."""
        uid = uid or self.new_id()
        self.users[uid] = {
            "id": uid,
            "username": username or key,
            "global_name": None if bot else (name or key.title()),
            "discriminator": "0",
            "avatar": None,
            "bot": bot,
            "public_flags": 0,
        }
        self.keys[key] = uid
        return uid

    def add_member(
        self,
        key: str,
        *,
        username: str | None = None,
        name: str | None = None,
        bot: bool = False,
        roles: list[str] | None = None,
        uid: str | None = None,
        guild: Guild | None = None,
    ) -> str:
        """Let somebody join a guild; who is not known yet comes into the world."""
        if key not in self.keys:
            self.add_user(key, username=username, name=name, bot=bot, uid=uid)
        uid = self.keys[key]
        (guild or self.home).add_member(uid, list(roles or []), now_iso())
        return uid

    def add_channel(
        self,
        name: str,
        *,
        overwrites: list[Json] | None = None,
        topic: str | None = None,
        cid: str | None = None,
        kind: ChannelType = ChannelType.TEXT,
        guild: Guild | None = None,
    ) -> str:
        """Add a text channel or a forum; overwrites as Discord has them: {"id", "type", "allow", "deny"}."""
        cid = cid or self.new_id()
        self.channels[cid] = {
            "id": cid,
            "type": kind,
            "guild_id": (guild or self.home).id,
            "name": name,
            "position": len(self.channels),
            "permission_overwrites": overwrites or [],
            "topic": topic,
            "nsfw": False,
            "parent_id": None,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "flags": 0,
        }
        return cid

    def dm_channel(self, uid: str) -> Json:
        if uid not in self.dm_of:
            cid = self.dm_of[uid] = self.new_id()
            recipients = [self.users[uid]]
            self.channels[cid] = {
                "id": cid,
                "type": ChannelType.DM,
                "recipients": recipients,
                "last_message_id": None,
                "flags": 0,
            }
        return self.channels[self.dm_of[uid]]

    def new_thread(
        self,
        parent: Json,
        name: str,
        owner_id: str,
        *,
        kind: int = ChannelType.PUBLIC_THREAD,
        tid: str | None = None,
        auto_archive: int | None = None,
    ) -> Json:
        tid = tid or self.new_id()
        stamp = now_iso()
        self.channels[tid] = {
            "id": tid,
            "type": kind,
            "guild_id": parent["guild_id"],
            "name": name,
            "parent_id": parent["id"],
            "owner_id": owner_id,
            "rate_limit_per_user": 0,
            "last_message_id": None,
            "message_count": 0,
            "member_count": 1,
            "total_message_sent": 0,
            "flags": 0,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": auto_archive or 1440,
                "archive_timestamp": stamp,
                "locked": False,
                "create_timestamp": stamp,
            },
        }
        self.thread_members[tid] = {owner_id}
        return self.channels[tid]

    def new_message(self, channel_id: str, author_id: str, kind: int = MessageType.DEFAULT) -> Msg:
        """Begin a message; it is not posted yet."""
        return Msg(
            {
                "id": self.new_id(),
                "channel_id": channel_id,
                "author": self.users[author_id],
                "content": "",
                "timestamp": now_iso(),
                "edited_timestamp": None,
                "tts": False,
                "mention_everyone": False,
                "mentions": [],
                "mention_roles": [],
                "attachments": [],
                "embeds": [],
                "pinned": False,
                "type": kind,
                "flags": 0,
                "components": [],
            }
        )

    # ----------------------------------------------------------------- look-ups
    def uid(self, who: str) -> str:
        """Find a member by key ('owner'), username or id."""
        if who in self.keys:
            return self.keys[who]
        for uid, user in self.users.items():
            if who in {uid, user["username"]}:
                return uid
        raise KeyError(f"no such member: {who!r} (known: {', '.join(self.keys)})")

    def cid(self, where: str, who: str | None = None) -> str:
        """Find a channel by '#name', 'name', id, or 'dm' (then of whom)."""
        if where == "dm":
            if who is None:
                raise KeyError("'dm' needs the member")
            return str(self.dm_channel(self.uid(who))["id"])
        for cid, channel in self.channels.items():
            if cid == where or channel.get("name") == where.lstrip("#"):
                return cid
        raise KeyError(f"no such channel: {where!r}")

    def role_id(self, role: str) -> str:
        """Find a role at home by name or id."""
        return self.home.role_id(role)

    def guild(self, name: str | None) -> Guild:
        """Find a guild by name or id; None is home."""
        for guild in self.guilds.values():
            if name in {None, guild.id, guild.name}:
                return guild
        raise KeyError(f"no such guild: {name!r}")

    def guild_of(self, channel_id: str) -> Guild | None:
        """Find the guild that a channel is in; None for a direct message."""
        return self.guilds.get(self.channels[channel_id].get("guild_id", ""))

    def find_message(self, mid: str | None) -> Msg | None:
        return next((box[mid] for box in self.messages.values() if mid in box), None) if mid else None

    def is_dm(self, channel_id: str) -> bool:
        return bool(self.channels[channel_id]["type"] == ChannelType.DM)

    # -------------------------------------------------------------- permissions
    def perms_in(self, uid: str, channel: Json) -> int:
        """Count the overwrites of a channel in: everyone's, then the roles', then the member's."""
        guild = self.guild_of(channel["id"])
        if guild is None:
            return EVERYONE_PERMS | PERMS["mention_everyone"]
        value = guild.perms(uid)
        if value & PERMS["administrator"] or uid not in guild.members:
            return value
        if channel["type"] in THREADS:
            return self.perms_in(uid, self.channels[channel["parent_id"]])
        overwrites = {o["id"]: o for o in channel["permission_overwrites"]}
        for ids in ([guild.id], guild.members[uid]["roles"], [uid]):
            allow = deny = 0
            for o in (overwrites[i] for i in ids if i in overwrites):
                allow |= int(o["allow"])
                deny |= int(o["deny"])
            value = (value & ~deny) | allow
        return value

    # ------------------------------------------------------------- API's objects
    def member_obj(self, guild: Guild, uid: str, *, user: bool = True, channel: Json | None = None) -> Json:
        out = dict(guild.members[uid])
        if user:
            out["user"] = self.users[uid]
        if channel is not None:
            out["permissions"] = str(self.perms_in(uid, channel))
        return out

    def guild_create(self, guild: Guild, members: list[str]) -> Json:
        """Make the payload of GUILD_CREATE, with these members."""
        return guild.obj() | {
            "joined_at": guild.members[self.bot_id]["joined_at"],
            "large": False,
            "unavailable": False,
            "member_count": len(guild.members),
            "members": [self.member_obj(guild, m) for m in members],
            "channels": self.guild_channels(guild),
            "threads": [
                self.thread_obj(c)
                for c in self.channels.values()
                if c["type"] in THREADS and c["guild_id"] == guild.id and not c["thread_metadata"]["archived"]
            ],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def guild_channels(self, guild: Guild) -> list[Json]:
        kinds = {ChannelType.TEXT, ChannelType.FORUM}
        return [c for c in self.channels.values() if c["type"] in kinds and c["guild_id"] == guild.id]

    def thread_obj(self, thread: Json) -> Json:
        out = dict(thread)
        if self.bot_id in self.thread_members[thread["id"]]:
            out["member"] = {
                "id": thread["id"],
                "user_id": self.bot_id,
                "flags": 0,
                "join_timestamp": thread["thread_metadata"]["create_timestamp"],
            }
        return out

    def partial_channel(self, channel: Json, uid: str) -> Json:
        """Make a channel as an interaction carries it."""
        out = {k: v for k, v in channel.items() if k != "permission_overwrites"}
        if channel["type"] != ChannelType.DM:
            out["permissions"] = str(self.perms_in(uid, channel))
        return out

    # ----------------------------------------------------------------- messages
    def set_reference(self, msg: Msg, target: Msg) -> None:
        """Make `msg` a reply to `target`."""
        reference = {"type": 0, "message_id": target.id, "channel_id": target.data["channel_id"]}
        if guild := self.guild_of(target.data["channel_id"]):
            reference["guild_id"] = guild.id
        msg.data |= {
            "type": MessageType.REPLY,
            "message_reference": reference,
            "referenced_message": {k: v for k, v in target.data.items() if k != "referenced_message"},
        }

    def mentions(
        self, channel_id: str, content: str, allowed: Json | None = None, reply_author: str | None = None
    ) -> Json:
        """Tell whom a message mentions; `allowed` as in allowed_mentions, None allows all."""
        guild = self.guild_of(channel_id) or self.home
        users = [m for m in dict.fromkeys(re.findall(r"<@!?(\d+)>", content)) if m in self.users]
        roles = [r for r in dict.fromkeys(re.findall(r"<@&(\d+)>", content)) if r in guild.roles]
        everyone, ping_reply = True, True
        if allowed is not None:
            parse = allowed.get("parse") or []
            if "users" not in parse:
                users = [u for u in users if u in map(str, allowed.get("users") or [])]
            if "roles" not in parse:
                roles = [r for r in roles if r in map(str, allowed.get("roles") or [])]
            everyone, ping_reply = "everyone" in parse, bool(allowed.get("replied_user"))
        if reply_author and ping_reply and reply_author not in users:
            users.append(reply_author)
        return {
            "mentions": [
                self.users[u] | ({"member": self.member_obj(guild, u, user=False)} if u in guild.members else {})
                for u in users
            ],
            "mention_roles": roles,
            "mention_everyone": everyone and bool(re.search(r"@(everyone|here)\b", content)),
        }

    def view(self, data: Json, *, content_intent: bool) -> Json:
        """Show a message as the bot may see it: blank without the intent, unless it is meant for the bot."""
        out = dict(data)
        readable = (
            content_intent
            or data["author"]["id"] == self.bot_id
            or self.is_dm(data["channel_id"])
            or any(m["id"] == self.bot_id for m in data["mentions"])
        )
        if not readable:
            out |= {"content": "", "embeds": [], "attachments": [], "components": []}
        if isinstance(out.get("referenced_message"), dict):
            out["referenced_message"] = self.view(out["referenced_message"], content_intent=content_intent)
        return out
