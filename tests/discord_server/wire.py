"""The numbers of Discord's API by their names, and the shape of its JSON."""

from enum import IntEnum
from typing import Any

Json = dict[str, Any]


class ChannelType(IntEnum):
    TEXT = 0
    DM = 1
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


THREADS = {ChannelType.PUBLIC_THREAD, ChannelType.PRIVATE_THREAD}


class MessageType(IntEnum):
    DEFAULT = 0
    REPLY = 19
    SLASH_COMMAND = 20
    MENU_COMMAND = 23


class Flag(IntEnum):
    """The flags of a message."""

    SUPPRESS_EMBEDS = 1 << 2
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7  # "is thinking..."
    SILENT = 1 << 12
    COMPONENTS_V2 = 1 << 15


class Component(IntEnum):
    ROW = 1
    BUTTON = 2
    SELECT = 3  # with the options listed: the only kind of select that is emulated
    TEXT_INPUT = 4
    LABEL = 18


LINK_BUTTON = 5  # a button's style


class CommandType(IntEnum):
    SLASH = 1
    USER = 2
    MESSAGE = 3


class Option(IntEnum):
    """What an option of a slash command holds."""

    SUB_COMMAND = 1
    GROUP = 2
    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10
    ATTACHMENT = 11


NESTING = {Option.SUB_COMMAND, Option.GROUP}


class InteractionType(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """How a bot may answer an interaction."""

    MESSAGE = 4
    THINKING = 5
    DEFER_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9
