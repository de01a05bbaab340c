"""What a member's Discord client does: it refuses what it would not let a person do, and builds the rest."""

from collections.abc import Iterator
from typing import Any

from .permissions import PERMS
from .results import Commands, File, Message, Modal, Result
from .rules import walk_components
from .server import Server
from .state import Msg
from .wire import LINK_BUTTON, NESTING, THREADS, CommandType, Component, Json, Option

Target = Result | Message | Msg | str  # a message: what say() or slash() returned, or an id

MAX_TYPED = 4000  # with Nitro


class ClientRefuses(Exception):  # noqa: N818  it reads well in pytest.raises(ClientRefuses)
    """A real Discord client would not let the user do this: hidden command, disabled button ..."""


def _within(what: str, n: float, low: float | None, high: float | None) -> None:
    if (low is not None and n < low) or (high is not None and n > high):
        raise ClientRefuses(f"{what} is out of bounds: {n} is not between {low} and {high}")


class Client:
    def __init__(self, server: Server) -> None:
        self.server, self.state = server, server.state

    # ---------------------------------------------------------------- messages
    def message(self, target: Target) -> Msg:
        match target:
            case Msg():
                return target
            case Message():
                return target.stored
            case Result():
                return target.message.stored
        if msg := self.state.find_message(target):
            return msg
        raise KeyError(f"no such message: {target}")

    def check_may_write(self, uid: str, cid: str, text: str) -> None:
        place = self.state.channels[cid]
        writing = "send_messages_in_threads" if place["type"] in THREADS else "send_messages"
        have = self.state.perms_in(uid, place)
        if not (have & PERMS["view_channel"] and have & PERMS[writing]):
            raise ClientRefuses(f"{uid} may not write in {cid}")
        _within("the length of a message", len(text), 0, MAX_TYPED)

    # ---------------------------------------------------------------- commands
    def commands(self, *, guild: bool | None = None) -> Commands:
        """List the registered commands: all, only the guild's (True) or only global ones (False)."""
        return Commands(
            command
            for scope, commands in self.server.commands.by_scope.items()
            if guild is None or guild == (scope is not None)
            for command in commands
        )

    def command(self, name: str, kind: CommandType = CommandType.SLASH) -> Json:
        return self._named(name, kind)[0]

    def _named(self, name: str, kind: CommandType) -> list[Json]:
        named = [c for c in self.commands() if c["name"] == name and c["type"] == kind]
        if not named:
            raise ClientRefuses(f"no such command: {name!r}; there are {self.commands().names}")
        return named[::-1]  # the guild's own before a global one

    def usable_command(
        self, uid: str, cid: str, name: str, kind: CommandType = CommandType.SLASH, *, force: bool
    ) -> Json:
        for command in self._named(name, kind):
            if force or self.server.commands.visible(command, uid, cid):
                return command
        raise ClientRefuses(f"Discord hides {name!r} from {self.state.users[uid]['username']} in {cid}")

    def slash_data(
        self, uid: str, cid: str, path: str, given: dict[str, Any], *, focus: str | None = None, force: bool = False
    ) -> Json:
        """Build the data of a slash command, or of an option being typed (`focus`)."""
        root, *words = path.lstrip("/").split()
        command = node = self.usable_command(uid, cid, root, force=force)
        chain = []
        for word in words:
            node = next((o for o in node.get("options") or [] if o["name"] == word and o["type"] in NESTING), {})
            if not node:
                raise ClientRefuses(f"{path!r}: no sub-command {word!r}")
            chain.append(node)
        specs = {o["name"]: o for o in node.get("options") or []}
        if any(o["type"] in NESTING for o in specs.values()):
            raise ClientRefuses(f"{path!r} needs a sub-command: {list(specs)}")
        if unknown := set(given) - set(specs):
            raise ClientRefuses(f"{path!r} has no options {sorted(unknown)}; it has {sorted(specs)}")
        resolved: Json = {}
        options = [o for spec in specs.values() for o in self._option(spec, given, resolved, cid, focus)]
        for part in reversed(chain):
            options = [{"name": part["name"], "type": part["type"], "options": options}]
        data = {"id": command["id"], "name": root, "type": CommandType.SLASH, "options": options}
        if resolved:
            data["resolved"] = resolved
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return data

    def _option(self, spec: Json, given: dict[str, Any], resolved: Json, cid: str, focus: str | None) -> Iterator[Json]:
        """Fill in one option, if it is given."""
        name = spec["name"]
        out = {"name": name, "type": spec["type"]}
        if name == focus:
            if not spec.get("autocomplete"):
                raise ClientRefuses(f"option {name!r} has no autocomplete")
            yield out | {"value": str(given[name]), "focused": True}
        elif name in given:
            yield out | {"value": self._value(spec, given[name], resolved, cid)}
        elif spec.get("required") and not focus:
            raise ClientRefuses(f"option {name!r} is required")

    def _value(self, spec: Json, value: Any, resolved: Json, cid: str) -> Any:
        """Check a value, or upload or look up what it names."""
        name, kind = spec["name"], Option(spec["type"])
        if choices := spec.get("choices"):
            for choice in choices:
                if value in {choice["value"], choice["name"]}:
                    return choice["value"]
            raise ClientRefuses(f"{name}: {value!r} is not one of {[c['name'] for c in choices]}")
        match kind:
            case Option.STRING:
                value = str(value)
                _within(name, len(value), spec.get("min_length"), spec.get("max_length", 6000))
            case Option.INTEGER | Option.NUMBER:
                if isinstance(value, bool) or not isinstance(value, int if kind == Option.INTEGER else (int, float)):
                    raise ClientRefuses(f"{name}: {value!r} is not a number of that kind")
                _within(name, value, spec.get("min_value"), spec.get("max_value"))
            case Option.BOOLEAN:
                if not isinstance(value, bool):
                    raise ClientRefuses(f"{name}: {value!r} is not a boolean")
            case _:
                return self._resolve(kind, value, resolved, cid)
        return value

    def _resolve(self, kind: Option, value: Any, resolved: Json, cid: str) -> str:
        """Turn a file, member, role or channel into its id; the object goes to `resolved`."""
        s = self.state
        match kind:
            case Option.ATTACHMENT:
                file = File.of(value)
                stored = self.server.messages.store_file(
                    cid, file.name, file.data, content_type=file.content_type, ephemeral=True
                )
                resolved.setdefault("attachments", {})[stored["id"]] = stored
                return str(stored["id"])
            case Option.USER:
                uid = s.uid(value)
                resolved.setdefault("users", {})[uid] = s.users[uid]
                guild = s.guild_of(cid)
                if guild and uid in guild.members:
                    member = s.member_obj(guild, uid, user=False) | {"permissions": str(guild.perms(uid))}
                    resolved.setdefault("members", {})[uid] = member
                return uid
            case Option.ROLE:
                place = s.guild_of(cid) or s.home
                rid = place.role_id(value)
                resolved.setdefault("roles", {})[rid] = place.roles[rid]
                return rid
            case Option.CHANNEL:
                channel_id = s.cid(value)
                channel = s.partial_channel(s.channels[channel_id], s.home.owner_id)
                resolved.setdefault("channels", {})[channel_id] = channel
                return channel_id
        raise NotImplementedError(f"options of type {kind} are not emulated")

    # -------------------------------------------------------------- components
    def component(self, target: Target, key: str | None, kind: Component) -> tuple[Msg, Json]:
        """Find a button or select: by label, custom_id, placeholder or emoji; None takes the first."""
        boxes: list[Msg] = (
            [m.stored for m in [*reversed(target.visible), *reversed(target.edited)]]
            if isinstance(target, Result)
            else [self.message(target)]
        )
        seen = []
        for msg in boxes:
            for c in walk_components(msg.data["components"]):
                if c["type"] != kind:
                    continue
                names = [c.get("label"), c.get("custom_id"), c.get("placeholder"), (c.get("emoji") or {}).get("name")]
                if key is None or key in names:
                    self._check_usable(msg, c, key)
                    return msg, c
                seen.append(names[0] or names[1])
        raise ClientRefuses(f"no component {key!r}; there are {seen}")

    @staticmethod
    def _check_usable(msg: Msg, component: Json, key: str | None) -> None:
        if msg.deleted:
            raise ClientRefuses("the message is gone")
        if component.get("disabled"):
            raise ClientRefuses(f"{key!r} is disabled")
        if component.get("style") == LINK_BUTTON and component["type"] == Component.BUTTON:
            raise ClientRefuses(f"a link button sends nothing: {component}")

    def who_uses(self, msg: Msg, by: str | None) -> str:
        """Find who clicks: the one named, or whom the message answered, if that one sees it."""
        if by is not None:
            uid = self.state.uid(by)
        else:
            meta: Json = msg.data.get("interaction_metadata") or {}
            answered: Json = meta.get("user") or (msg.data.get("referenced_message") or {}).get("author") or {}
            uid = answered.get("id", self.state.bot_id)
            if uid == self.state.bot_id:
                uid = self.state.uid("member")
        if msg.ephemeral_to and uid != msg.ephemeral_to:
            raise ClientRefuses("others do not see an ephemeral message")
        if not self.state.perms_in(uid, self.state.channels[msg.data["channel_id"]]) & PERMS["view_channel"]:
            raise ClientRefuses("the member does not see that channel")
        return uid

    @staticmethod
    def picked(select: Json, given: Any) -> list[str]:
        """Turn what is picked in a select, by value or label, into values."""
        wanted = [given] if isinstance(given, str) else list(given)
        _within("the number of values", len(wanted), select.get("min_values", 1), select.get("max_values", 1))
        values = {o[key]: o["value"] for key in ("label", "value") for o in select["options"]}
        if unknown := [w for w in wanted if w not in values]:
            raise ClientRefuses(f"{unknown} are not options: {[o['label'] for o in select['options']]}")
        return [values[w] for w in wanted]

    # ------------------------------------------------------------------ modals
    def modal_data(self, modal: Modal, given: dict[str, Any]) -> Json:
        """Fill in a modal's inputs, by label or custom_id."""
        left = dict(given)
        rows: list[Json] = []
        for row, field in zip(modal.raw["components"], modal.fields, strict=True):
            filled = self._field(field, left)
            inner = {"component": filled} if row["type"] == Component.LABEL else {"components": [filled]}
            rows.append({"type": row["type"], "id": row["id"]} | inner)
        if left:
            raise ClientRefuses(f"the modal has no such inputs: {list(left)}")
        return {"custom_id": modal.custom_id, "components": rows}

    def _field(self, field: Json, given: dict[str, Any]) -> Json:
        label, needed = field["label"], field.get("required", True)
        value = given.pop(field["custom_id"], given.pop(label, None))
        out = {"type": field["type"], "id": field["id"], "custom_id": field["custom_id"]}
        if field["type"] == Component.TEXT_INPUT:
            text = str(field.get("value") or "" if value is None else value)
            if text:
                _within(label, len(text), field.get("min_length"), field.get("max_length") or 4000)
            elif needed:
                raise ClientRefuses(f"{label!r} is required")
            return out | {"value": text}
        if value is None and needed:
            raise ClientRefuses(f"{label!r} is required")
        return out | {"values": [] if value is None else self.picked(field, value)}

    def opened(self, modal: Result | Modal, by: str | None) -> Modal:
        """Find the modal that the bot opened, for whoever is to submit it."""
        box = modal.modal if isinstance(modal, Result) else modal
        if box is None:
            raise ClientRefuses("the bot opened no modal")
        if by is not None and self.state.uid(by) != box.interaction.user_id:
            raise ClientRefuses("a modal is shown only to the user who opened it")
        return box
