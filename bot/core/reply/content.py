"""What a reply is made of: neutral content, with no markup. Each front end dresses it; none words it."""

from dataclasses import dataclass
from typing import Literal

from bot.core.appraisal import Caveat
from bot.core.reply.privacy import Private

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
