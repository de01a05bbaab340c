"""What the server is told, and what it remembers for the tests."""

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from .state import Msg
from .wire import Callback, InteractionType, Json


@dataclass
class Config:
    token: str = ""
    privileged_intents: set[str] = field(default_factory=lambda: {"message_content", "members"})
    ack_deadline: float = 3.0  # seconds to acknowledge an interaction
    token_ttl: float = 900.0  # life of an interaction's token
    heartbeat_interval: float = 41.25
    session_ttl: float = 180.0  # how long a lost session can be resumed
    file_limit: int = 10 * 1024 * 1024
    realistic_rate_limits: bool = False  # Discord's usual buckets, with their headers


@dataclass
class Activity:
    """One thing that the bot did, or (failed) did not do in time."""

    t: float
    kind: Literal["message", "edit", "delete", "typing", "reaction", "unreaction", "thread", "ack", "failed", "error"]
    channel_id: str | None = None
    message_id: str | None = None
    interaction_id: str | None = None
    data: Any = None


@dataclass
class RestCall:
    t: float
    method: str
    path: str
    body: Any = None
    status: int | None = None  # None while in flight; 0 when dropped
    ms: float = 0.0
    fault: str | None = None
    error: Any = None
    channel_id: str | None = None
    interaction_id: str | None = None


@dataclass
class Fault:
    """Trouble for the next n calls that match."""

    action: Literal["status", "ratelimit", "drop", "delay"]
    n: int
    method: str = ""  # a regex, as is path
    path: str = ""
    status: int = 500
    code: int = 0  # Discord's own error code
    retry_after: float = 1.0
    scope: str = "user"  # user | global | shared
    delay: float = 0.0
    after: bool = False  # let the call take effect first
    hits: int = 0

    def matches(self, method: str, path: str) -> bool:
        wanted = re.fullmatch(self.method or ".*", method, re.IGNORECASE) and re.search(self.path, path)
        return self.n > 0 and bool(wanted)


@dataclass
class Interaction:
    """A member used a command, a button, a select or a modal, or types an option."""

    id: str
    token: str
    type: InteractionType
    user_id: str
    channel_id: str
    data: Json
    t: float
    name: str = ""  # of the command, with its sub-commands
    source: Msg | None = None  # whose button or select it was
    parent: "Interaction | None" = None  # what opened the modal
    state: Literal["pending", "acked", "failed"] = "pending"
    ack_type: Callback | None = None
    ack_ms: float | None = None
    late_ms: float | None = None  # of an answer that came after the deadline
    delivered: bool = False  # a connected session got it at once
    original: Msg | None = None  # what @original means
    waiting: bool = False  # deferred, and nothing came yet
    modal: Json | None = None
    choices: list[Json] | None = None
