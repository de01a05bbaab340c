"""Errors whose text may be shown to people.

BottomlineError
├── SettingsError      the environment or .env says something that cannot be used
├── KnowledgeError     the knowledge folder cannot be read as a knowledge base
├── InputError         there is nothing to read from
├── DocumentError      a raw POEM document, or a change to a POEM, cannot be taken
│   └── ChangedError   somebody else changed the file meanwhile
├── JournalError       the journal cannot be read or written
│   └── GoneError      its file was taken away
└── DiscordError       Discord refused the token, an intent, a channel or a role

Everything else is unexpected: the person gets an incident code, the log gets the traceback.
"""

from collections.abc import Sequence

from bot.core.poem import Located


class BottomlineError(Exception):
    """Its text is a sentence for the person who can do something about it."""


class SettingsError(BottomlineError):
    """A setting is missing or cannot be used; all faulty settings are told at once."""


class KnowledgeError(BottomlineError):
    """The knowledge folder holds faults; `problems` lists every one of them."""

    def __init__(self, message: str, problems: Sequence[Located] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class InputError(BottomlineError):
    """Nothing can be read from where the questions should come."""


class DocumentError(BottomlineError):
    """A raw POEM document, or a change to a POEM, cannot be taken; nothing was written."""


class ChangedError(DocumentError):
    """A file changed since it was read: `theirs` is what was changed there, `mine` what was to be, line by line."""

    def __init__(self, message: str, *, theirs: str, mine: str) -> None:
        super().__init__(message)
        self.theirs = theirs
        self.mine = mine


class JournalError(BottomlineError):
    """The journal cannot be read or written now; whatever is asked is answered all the same."""


class GoneError(JournalError):
    """The journal's file was taken away while it was open; a new one is begun where it can be."""


class DiscordError(BottomlineError):
    """Discord refuses what the bot needs; the text says where to put it right."""
