"""A server of people: its roles, its members, and who may do what in it as a whole."""

from .permissions import ALL_PERMS, PERMS
from .wire import Json


class Guild:
    """One server. Users, channels and messages are the world's; what is told of them here is this server's."""

    def __init__(self, gid: str, name: str, locale: str) -> None:
        self.id, self.name, self.locale = gid, name, locale
        self.owner_id = ""
        self.roles: dict[str, Json] = {}
        self.members: dict[str, Json] = {}

    def add_role(self, rid: str, name: str, permissions: int) -> None:
        self.roles[rid] = {
            "id": rid,
            "name": name,
            "permissions": str(permissions),
            "position": len(self.roles),
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "icon": None,
            "unicode_emoji": None,
            "managed": False,
            "mentionable": True,
            "flags": 0,
        }

    def add_member(self, uid: str, roles: list[str], joined_at: str) -> None:
        self.members[uid] = {
            "nick": None,
            "avatar": None,
            "roles": roles,
            "joined_at": joined_at,
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
            "communication_disabled_until": None,
        }

    def role_id(self, role: str) -> str:
        """Find a role by name or id."""
        for rid, known in self.roles.items():
            if role in {rid, known["name"]}:
                return rid
        raise KeyError(f"no such role: {role!r}")

    def perms(self, uid: str) -> int:
        """Count what a member's roles allow; a stranger may do nothing."""
        if uid == self.owner_id:
            return ALL_PERMS
        if uid not in self.members:
            return 0
        value = int(self.roles[self.id]["permissions"])
        for rid in self.members[uid]["roles"]:
            value |= int(self.roles[rid]["permissions"])
        return ALL_PERMS if value & PERMS["administrator"] else value

    def obj(self) -> Json:
        return {
            "id": self.id,
            "name": self.name,
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "owner_id": self.owner_id,
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "roles": list(self.roles.values()),
            "emojis": [],
            "stickers": [],
            "features": [],
            "mfa_level": 0,
            "application_id": None,
            "system_channel_id": None,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "vanity_url_code": None,
            "description": None,
            "banner": None,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "preferred_locale": self.locale,
            "nsfw_level": 0,
        }
