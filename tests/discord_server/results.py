"""What a test looks at: the bot's messages, modals and commands, and all that one action led to."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from .records import Activity, Interaction
from .rules import walk_components
from .state import Msg
from .wire import NESTING, Callback, Component, Flag, InteractionType, Json

Kind = Literal["say", "edit", "delete", "react", "slash", "autocomplete", "message", "click", "choose", "modal"]


@dataclass
class File:
    name: str
    data: bytes
    content_type: str = ""
    description: str | None = None

    @classmethod
    def of(cls, source: "File | str | Path") -> "File":
        """Take a file as it is, or read it from disk."""
        if isinstance(source, File):
            return source
        path = Path(source)
        return cls(path.name, path.read_bytes())

    @property
    def text(self) -> str:
        return self.data.decode("utf-8", "replace")


@dataclass
class Modal:
    interaction: Interaction
    raw: Json

    @property
    def title(self) -> str:
        return str(self.raw["title"])

    @property
    def custom_id(self) -> str:
        return str(self.raw["custom_id"])

    @property
    def fields(self) -> list[Json]:
        """Inputs in order, each with its label."""
        return [
            row["component"] | {"label": row["label"]} if row["type"] == Component.LABEL else row["components"][0]
            for row in self.raw["components"]
        ]


class Message:
    """A message of the bot, live: it always shows the present state."""

    def __init__(self, stored: Msg) -> None:
        self.stored = stored

    def __repr__(self) -> str:
        return f"<Message {self.id} ephemeral={self.ephemeral} {self.text[:80]!r}>"

    @property
    def raw(self) -> Json:
        return self.stored.data

    @property
    def id(self) -> str:
        return self.stored.id

    @property
    def channel_id(self) -> str:
        return str(self.raw["channel_id"])

    @property
    def content(self) -> str:
        return str(self.raw["content"])

    @property
    def embeds(self) -> list[Json]:
        return list(self.raw["embeds"])

    @property
    def components(self) -> list[Json]:
        return list(self.raw["components"])

    @property
    def flags(self) -> int:
        return int(self.raw["flags"])

    @property
    def deleted(self) -> bool:
        return self.stored.deleted

    @property
    def history(self) -> list[tuple[float, Json]]:
        """What it said: (monotonic time, API object), the first version first."""
        return self.stored.history

    @property
    def edits(self) -> int:
        return len(self.history) - 1

    @property
    def ephemeral(self) -> bool:
        return self.stored.ephemeral_to is not None

    @property
    def loading(self) -> bool:
        """Still shows 'is thinking...'."""
        return bool(self.flags & Flag.LOADING)

    @property
    def reply_to(self) -> str | None:
        return (self.raw.get("message_reference") or {}).get("message_id")

    @property
    def pings(self) -> list[str]:
        return [u["id"] for u in self.raw["mentions"]]

    @property
    def files(self) -> list[File]:
        """Everything uploaded and still attached, embed images included."""
        return [File(f.filename, f.data, f.content_type, f.description) for f in self.stored.files.values()]

    @property
    def text(self) -> str:
        """All that a reader reads: content and embeds."""
        parts: list[str | None] = [self.content]
        for e in self.embeds:
            parts += [(e.get("author") or {}).get("name"), e.get("title"), e.get("description")]
            for f in e.get("fields") or []:
                parts += [f["name"], f["value"]]
            parts.append((e.get("footer") or {}).get("text"))
        return "\n".join(p for p in parts if p)

    def _components(self, kind: Component) -> list[Json]:
        return [c for c in walk_components(self.components) if c["type"] == kind]

    @property
    def buttons(self) -> list[Json]:
        return self._components(Component.BUTTON)

    @property
    def selects(self) -> list[Json]:
        return self._components(Component.SELECT)

    @property
    def labels(self) -> list[str]:
        return [b.get("label", "") for b in self.buttons]

    @property
    def reactions(self) -> list[str]:
        return [r["emoji"]["name"] for r in self.raw.get("reactions", [])]

    @property
    def thread_id(self) -> str | None:
        return (self.raw.get("thread") or {}).get("id")


@dataclass
class Result:
    """All that the bot did about one action."""

    kind: Kind
    user_id: str
    channel_id: str
    t0: float
    interaction: Interaction | None = field(default=None, repr=False)
    sent: Msg | None = field(default=None, repr=False)  # the user's own message, for say()
    messages: list[Message] = field(default_factory=list)  # created by the bot, in order
    edited: list[Message] = field(default_factory=list)  # older messages it edited
    deleted: list[str] = field(default_factory=list)
    reactions: list[str] = field(default_factory=list)
    threads: list[Json] = field(default_factory=list)
    errors: list[Json] = field(default_factory=list)  # 4xx/5xx the bot got from REST
    typing: int = 0
    events: list[Activity] = field(default_factory=list, repr=False)
    timed_out: bool = False
    first_ms: float | None = None  # to the first visible sign
    done_ms: float | None = None  # to the last change
    open: bool = field(default=True, repr=False)  # still collecting
    last: float = field(default=0.0, repr=False)
    typing_at: float = field(default=0.0, repr=False)

    @property
    def acked(self) -> bool:
        return self.interaction is not None and self.interaction.state == "acked"

    @property
    def failed(self) -> bool:
        """Discord shows 'The application did not respond'."""
        return self.interaction is not None and self.interaction.state == "failed"

    @property
    def ack_ms(self) -> float | None:
        return self.interaction.ack_ms if self.interaction else None

    @property
    def ack_type(self) -> Callback | None:
        return self.interaction.ack_type if self.interaction else None

    @property
    def deferred(self) -> bool:
        return self.ack_type in {Callback.THINKING, Callback.DEFER_UPDATE}

    @property
    def complete(self) -> bool:
        """Nothing can follow: the choices are there, or the modal."""
        it = self.interaction
        return self.acked and it is not None and (it.type == InteractionType.AUTOCOMPLETE or it.modal is not None)

    @property
    def modal(self) -> Modal | None:
        it = self.interaction
        return Modal(it, it.modal) if it and it.modal else None

    @property
    def choices(self) -> list[Json]:
        return (self.interaction.choices or []) if self.interaction else []

    @property
    def visible(self) -> list[Message]:
        return [m for m in self.messages if not m.deleted and not m.loading]

    @property
    def message(self) -> Message:
        """The last message, new or edited; an AssertionError when there is none."""
        both = self.visible or self.edited
        assert both, f"the bot sent nothing: {self!r}"
        return both[-1]

    @property
    def text(self) -> str:
        return "\n".join(m.text for m in [*self.visible, *self.edited])

    @property
    def embeds(self) -> list[Json]:
        return [e for m in self.visible for e in m.embeds]

    @property
    def files(self) -> list[File]:
        return [f for m in self.visible for f in m.files]

    @property
    def ephemeral(self) -> bool:
        """True when every message was for the user's eyes only."""
        return bool(self.visible) and all(m.ephemeral for m in self.visible)

    def find(self, text: str) -> Message | None:
        return next((m for m in [*self.visible, *self.edited] if text.lower() in m.text.lower()), None)


class Commands(list[Json]):
    """The registered command tree: a list of Discord's command objects."""

    def flat(self) -> dict[str, Json]:
        """Map 'ask', 'kb upload', 'kb docs list' to the node that holds the options."""
        out: dict[str, Json] = {}

        def visit(node: Json, name: str) -> None:
            nested = [o for o in node.get("options") or [] if o["type"] in NESTING]
            if not nested:
                out[name] = node
            for o in nested:
                visit(o, f"{name} {o['name']}")

        for command in self:
            visit(command, command["name"])
        return out

    @property
    def names(self) -> list[str]:
        return sorted(self.flat())


def spread(values: list[float | None]) -> dict[str, Any] | None:
    """Count latencies and sum them up: median, 95th percentile, worst."""
    xs = sorted(v for v in values if v is not None)
    if not xs:
        return None
    return {"n": len(xs), "p50": xs[len(xs) // 2], "p95": xs[int(0.95 * len(xs))], "max": xs[-1]}
