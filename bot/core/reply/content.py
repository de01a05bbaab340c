"""What a reply is made of: neutral content, with no markup. Each front end dresses it; none words it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.appraisal import Caveat
from bot.core.question import Identified, IdentifierKind

ON_A_CARD = "For health professionals. Sums up single studies; no advice for a given patient. Not for emergencies."
"""In two lines of a phone, under a card, on which the source stands."""
FOR_PROFESSIONALS = (
    "For health professionals. Summarises single studies; not a guideline, not advice for a given patient. "
    "Not for emergencies. Check the source."
)

Tone = Literal["answer", "offer", "topic", "none", "redirect", "emergency", "warning"]
Role = Literal[
    "read", "compared", "study", "figures", "later", "window", "contested",
    "caveats", "more", "disagree", "also", "source",
    "about figures", "harms", "not verified", "report", "text", "standing",
    "topic", "pooled", "beside", "closest", "other",
]  # fmt: skip


_CALLED: Mapping[IdentifierKind, str] = {
    "name": "a name",
    "date of birth": "a date of birth",
    "record number": "a record number",
    "insurance number": "an insurance number",
    "other id": "a personal number",
    "phone": "a phone number",
    "e-mail": "an e-mail address",
    "address": "an address",
}


@dataclass(frozen=True, slots=True)
class Private:
    """That a message holds patient details: its answer is for who wrote it alone, and begins with this.

    It is said of which kinds they are, never which.
    """

    kinds: tuple[IdentifierKind, ...]
    question: str
    """The message without them; empty when nothing is left."""

    @property
    def title(self) -> str:
        """What it is about."""
        return "That message seems to hold patient details"

    @property
    def sentence(self) -> str:
        """Of which kinds they are, and what to do."""
        *first, last = (_CALLED[kind] for kind in self.kinds)
        listed = f"{', '.join(first)} and {last}" if first else last
        return f"I read {listed}, left it out and keep nothing of it. Please delete the message."

    @property
    def reading(self) -> str:
        """The question as it was answered."""
        return f"Without them I read: {self.question}" if self.question else "Nothing else was in it."


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines. `role`: what it is, whatever its heading says; a front end lays it out by that.

    `small`: secondary, to be set in small print where there is such a thing.
    """

    heading: str
    lines: tuple[str, ...]
    small: bool = False
    role: Role = "other"


@dataclass(frozen=True, slots=True)
class Link:
    """Where to read on."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A POEM that may be the one: the question it answers, and how that differs from what was asked, if it is told."""

    poem_id: str
    question: str
    headline: str
    differs: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says. `lead` comes first; `asked` is the question the study asked, above its `bottom_line`.

    `alert`: one line above it all, when somebody may be in danger now.
    """

    tone: Tone
    title: str
    alert: str = ""
    lead: str = ""
    asked: str = ""
    bottom_line: str = ""
    sections: tuple[Section, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    footer: str = ""
    """Under it all: always for whom it is where somebody might be harmed; else a face says that once a day."""
    poem_id: str | None = None
    caveats: tuple[Caveat, ...] = ()
    sure: str = ""
    picture_of: str | None = None
    topic_of: tuple[str, ...] = ()
    """The POEMs of a topic, best first."""
    fields: tuple[str, ...] = ()
    """Where what is said stands in the POEM, for a follow-up."""
    asks: bool = False
    """It asks whether its one choice is what was meant, and tells what that found: to be answered with yes or no."""
    anew: bool = False
    """What was said may have been meant as a question of its own: it is offered to ask it as one."""
    private: Private | None = None
    """What to say first, when the message held patient details: then the reply is for who wrote it alone."""


def private(found: Identified) -> Private | None:
    """Return what to say of the identifiers found in a message; None when there are none."""
    return Private(found.kinds, found.text) if found.kinds else None
