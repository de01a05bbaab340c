"""A local Discord for tests of the real bot process. See README.md."""

from .client import ClientRefuses
from .launch import Bot, Exit
from .permissions import BOT_PERMS, EVERYONE_PERMS, PERMS, perms
from .results import Commands, File, Message, Modal, Result
from .world import World

__all__ = [
    "BOT_PERMS",
    "EVERYONE_PERMS",
    "PERMS",
    "Bot",
    "ClientRefuses",
    "Commands",
    "Exit",
    "File",
    "Message",
    "Modal",
    "Result",
    "World",
    "perms",
]
