"""What somebody's words are about, and so what is to be done. A face brings the facts and carries it out."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.matching import NoMatch, Redirect, Silence
from bot.core.reply import Reply, private
from bot.desk import Asked, Desk, Gone, Opened
from bot.talk.guide import NOTHING_ASKED

ToldKind = Literal["follow_up", "opened", "none_of_these", "nothing_asked"]

_LONGEST_NUMBER = 3  # of a choice; what is longer is something else
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NONE = frozenset({"none", "none of these", "none of those", "none of them", "no", "n", "neither", "nope"})
_YES = frozenset({"yes", "yep", "y"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody said, without our name in it, and what is known of where and to whom."""

    text: str
    addressed: bool = False
    """Said to us: by name, by a command, or where nobody else is."""
    listening: bool = False
    """Said where every clinical question is answered."""
    replying: bool = False
    """Said in reply to something of ours."""
    about: str | None = None
    """The POEM under discussion."""
    choices: int = 0
    """How many were just offered, to be chosen by number."""
    are_poems: bool = True
    """They are POEMs, of which none may be meant; else what may be asked next."""
    asked: str = ""
    """What they were offered to, where that can be read."""
    commands: Collection[str] = ()
    """The commands that are typed here, with their slash."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command was typed, with the words after it."""

    name: str
    rest: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of those offered was chosen, by its number from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be done; the sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Told:
    """It can be answered at once. `kind`: what it was, in a word."""

    reply: Reply
    kind: ToldKind


@dataclass(frozen=True, slots=True)
class Question:
    """A question for the desk."""

    text: str
    overheard: bool
    instead: Reply | None = None
    """What to say when there is no answer to it: it may have been about a POEM that is gone."""
    rather_than_silence: Reply | None = None
    """What to say where nothing would be said: a reply to a card is not met with silence."""

    def reply_to(self, asked: Asked) -> Reply | None:
        """Return what to say to the desk's verdict; None for silence."""
        if self.rather_than_silence and isinstance(asked.verdict, Silence):
            return replace(self.rather_than_silence, private=asked.private)
        sent_away = isinstance(asked.verdict, Redirect) and not asked.verdict.emergency
        unanswered = sent_away or isinstance(asked.verdict, NoMatch | Silence)
        return replace(self.instead, private=asked.private) if self.instead and unanswered else asked.reply


Act = Command | Chosen | Refused | Told | Question


def attend(said: Said, desk: Desk) -> Act | None:
    """Return what is to be done about something said; None when it is nothing for us.

    In this order: a command, a choice by number, a follow-up on the POEM under discussion; then, of what is meant for
    us, a POEM by its id, and else a question.
    """
    text = said.text.strip()
    if said.commands and text.startswith("/"):
        return _command(text, said.commands)
    if said.choices and (chosen := _chosen(text, said, desk)):
        return chosen
    under = desk.opened(said.about) if said.about else None
    to_us = said.addressed or said.replying
    follows = bool(text) and (to_us or not _is_of_choices(text))  # a "yes" to a colleague asks nothing of a POEM
    found = desk.identified(text) if under and follows else None
    more = under.follow_up(found.text) if under and found else None
    if more and found:
        return Told(replace(more, private=private(found)), "follow_up")
    if not (to_us or said.listening):
        return None
    if not text:
        return Told(NOTHING_ASKED, "nothing_asked") if said.addressed else None
    named = desk.opened(text)
    if not isinstance(named, Gone):
        return Told(named.card(), "opened")
    instead = under.card() if isinstance(under, Gone) and to_us else None
    not_met = under.nothing_met(text) if isinstance(under, Opened) and said.replying else None
    return Question(text, overheard=not said.addressed, instead=instead, rather_than_silence=not_met)


def _command(text: str, known: Collection[str]) -> Command | Refused:
    name, _, rest = text.partition(" ")
    if name.lower() in known:
        return Command(name.lower(), rest.strip())
    return Refused(f"There is no command {name}. Type /help to see them.")


def _chosen(text: str, said: Said, desk: Desk) -> Chosen | Refused | Told | None:
    """Return which of those offered was chosen, by number or by word; None when it is something else."""
    word, number, most = _word(text), _number(text), said.choices
    if number is not None:
        return _choice(number, most)
    if not said.are_poems:
        return None
    if word in _NONE:
        return Told(desk.none_of_these(said.asked), "none_of_these")
    return _choice(1 if most == 1 else 0, most) if word in _YES else None


def _is_of_choices(text: str) -> bool:
    """Tell whether a text is no more than a number, or a word by which something offered is taken or not."""
    return _number(text) is not None or _word(text) in _YES | _NONE


def _word(text: str) -> str:
    return text.strip(" .!?#").lower()


def _number(text: str) -> int | None:
    """Return the number that a text is, as a figure or an ordinal; None when it is something else."""
    word = _word(text)
    if word.isdecimal() and len(word) <= _LONGEST_NUMBER:
        return int(word)
    ordinal = word.removeprefix("the ").removesuffix(" one")
    return _ORDINALS.index(ordinal) + 1 if ordinal in _ORDINALS else None


def _choice(number: int, most: int) -> Chosen | Refused:
    if 1 <= number <= most:
        return Chosen(number)
    return Refused(
        f"There are {most} to choose from; type a number from 1 to {most}."
        if most > 1
        else "There is only 1 to choose."
    )
