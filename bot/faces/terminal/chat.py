"""`bottomline chat`: the team channel in the terminal, with the same commands as in Discord.

What is typed is treated as said in a question channel: a clinical question is answered, small talk is left alone, and
what follows up on the POEM just shown is answered from that. Where Discord has buttons, there are numbers to choose.
"""

import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from rich.console import Console
from rich.text import Text

from bot.core.followup import risk_of
from bot.core.matching import SPECIALTIES
from bot.core.poem import Poem
from bot.core.reply import Reply, about
from bot.curation import Amiss, renewed, status
from bot.desk import Desk, Gone, Opened
from bot.errors import BottomlineError
from bot.faces.terminal.ask import show_silence
from bot.faces.terminal.curating import COMMANDS as CURATING
from bot.faces.terminal.curating import curated
from bot.faces.terminal.show import columns, numbered, safe, show, show_picture, show_problems
from bot.library import watching
from bot.settings import program_version
from bot.talk import (
    COMMANDS,
    EXAMPLES,
    FOLLOW_UPS,
    NO_RISK,
    NO_SUCH_POEM,
    Act,
    Chosen,
    Command,
    Notice,
    Question,
    Refused,
    Said,
    Told,
    attend,
)

_PAGE = 8
_ASK_FIRST = "Ask a question first, or open a POEM with /poem."

_HELP: tuple[tuple[str, str], ...] = (
    ("/ask QUESTION", COMMANDS["ask"]),
    ("1, 2 ...", "Choose from what was just offered; after a card: ask that next"),
    ("/poem ID or WORDS", COMMANDS["poem"]),
    ("/topic WORDS", COMMANDS["topic"]),
    ("/compare 1 2", "Two of those just listed, side by side"),
    ("/browse", COMMANDS["browse"]),
    ("/details", "All that the last POEM holds"),
    ("/picture", "Its figures drawn"),
    ("/risk 10% over 10 years", "Its effect at your patient's own risk; of a test: /risk 5%"),
    ("/others", "The POEMs besides it, and who disagrees"),
    ("/sources", "Where it comes from, and who checked it"),
    ("/about", COMMANDS["about"]),
    ("/kb status", COMMANDS["kb status"]),
    ("/kb check", COMMANDS["kb check"]),
    ("/kb reload", COMMANDS["kb reload"]),
    *CURATING,
    ("/help, /quit", "This list; leave"),
)

Action = Callable[[], None]


@dataclass(slots=True)
class Channel:
    """One person's talk with the desk."""

    desk: Desk
    console: Console
    ended: bool = field(default=False, init=False)
    poem_id: str | None = field(default=None, init=False)
    """The POEM just shown: what is said next may follow up on it."""
    _notice: Notice = field(default_factory=lambda: Notice(time.monotonic), init=False)
    _listed: tuple[str, ...] = field(default=(), init=False)
    _numbered: list[Action] = field(default_factory=list, init=False)
    _are_poems: bool = field(default=True, init=False)
    """Whether what has numbers are POEMs and shelves; else it is what may be asked next."""

    _changed: threading.Event = field(default_factory=threading.Event, init=False)
    _amiss: Amiss = field(default_factory=Amiss, init=False)

    def watched(self, *, polling: bool) -> AbstractContextManager[None]:
        """Watch the knowledge folder: what has changed in it is taken in before the next line is answered."""
        return watching(self.desk.library.folder, self._changed.set, self._print_unwatched, polling=polling)

    def _print_unwatched(self, why: str) -> None:
        self._print(f"The knowledge folder cannot be watched ({why}). Type /kb reload to take in what has changed.")

    async def _take_in(self) -> None:
        self._changed.clear()
        done = await renewed(self.desk)
        for sentence in self._amiss.news(done):
            self._print(sentence)
        for word, ids in done.moved:
            self._print(f"{word}: {', '.join(ids)}")

    def greet(self) -> None:
        """Say who is here and how to get on."""
        knowledge = self.desk.knowledge
        self.console.print(
            f"[bold]Bottomline[/] · {len(knowledge)} POEMs, version {knowledge.digest} · /help, /quit. "
            "For health professionals; no patient names here.",
            highlight=False,
        )

    async def said(self, text: str) -> None:
        """Answer one line."""
        if self._changed.is_set():
            await self._take_in()
        commands = self._commands()
        said = Said(
            text=text,
            listening=True,
            replying=self.poem_id is not None,
            about=self.poem_id,
            choices=len(self._numbered),
            are_poems=self._are_poems,
            commands=commands,
        )
        act = attend(said, self.desk)
        match act:
            case Command(name, rest):
                await commands[name](rest)
            case Chosen(number):
                self._numbered[number - 1]()
            case _:
                await self._answer(act)

    async def _answer(self, act: Act | None) -> None:
        match act:
            case Refused(sentence):
                self._print(sentence)
            case Told(reply, _):
                self._show(reply)
            case Question():
                asked = await self.desk.ask(act.text, overheard=act.overheard)
                said = act.reply_to(asked)
                if said:
                    self._show(said)
                else:
                    show_silence(asked, self.console)

    def _commands(self) -> dict[str, Callable[[str], Awaitable[None]]]:
        return {
            "/ask": self._ask,
            "/poem": self._poem,
            "/topic": self._topic,
            "/compare": self._compare,
            "/browse": self._browse,
            "/details": self._details,
            "/others": self._others,
            "/sources": self._sources,
            "/picture": self._picture,
            "/risk": self._risk,
            "/about": self._about,
            "/help": self._help,
            "/kb": self._kb,
            "/quit": self._quit,
            "/exit": self._quit,
            "/q": self._quit,
        }

    # ------------------------------------------------------------------ questions and what follows

    async def _ask(self, question: str) -> None:
        await self._answer(attend(Said(text=question, addressed=True), self.desk))

    def _show(self, reply: Reply) -> None:
        """Print a reply, with the picture that it asks for, and keep what the next line may refer to."""
        show(self._notice.under(reply, place=0), self.console)
        opened = self.desk.opened(reply.poem_id) if reply.poem_id else None
        if isinstance(opened, Opened) and reply.bottom_line:
            self._offer_next(opened)
        elif reply.choices or reply.poem_id != self.poem_id:  # what was offered under a card holds while it is open
            self._numbered = [self._opening(choice.poem_id) for choice in reply.choices]
            self._are_poems = True
        self.poem_id = reply.poem_id
        self._listed = tuple(choice.poem_id for choice in reply.choices)
        if reply.topic_of and (shared := self.desk.topic_picture(reply.topic_of)):
            show_picture(shared, self.console)
        drawn = self.desk.opened(reply.picture_of) if reply.picture_of else None
        if isinstance(drawn, Opened):
            show_picture(drawn.picture(), self.console)

    def _offer_next(self, opened: Opened) -> None:
        """Print what may be asked next of a POEM, with its numbers."""
        questions = opened.next_questions
        self._numbered = [self._asking(opened.poem_id, question.key) for question in questions]
        self._are_poems = False
        if questions:
            labels = (f"{number} {question.label}" for number, question in enumerate(questions, start=1))
            self.console.print(Text(safe(f"Ask next: {'  '.join(labels)}"), style="dim"))

    def _asking(self, poem_id: str, key: str) -> Action:
        def ask() -> None:
            opened = self.desk.opened(poem_id)
            self._show(opened.told_next(key) if isinstance(opened, Opened) else opened.card())

        return ask

    def _opening(self, poem_id: str) -> Action:
        return lambda: self._show(self.desk.opened(poem_id).card())

    def _print(self, sentence: str) -> None:
        self.console.print(Text(safe(sentence)))

    # ------------------------------------------------------------------ one POEM

    def _open(self) -> Opened | None:
        """Return the POEM under discussion; None after saying why there is none, or none any more."""
        opened = self.desk.opened(self.poem_id) if self.poem_id else None
        if isinstance(opened, Opened):
            return opened
        if opened:
            self._show(opened.card())
        else:
            self._print(_ASK_FIRST)
        return None

    async def _details(self, _: str) -> None:
        if opened := self._open():
            show(opened.synopsis(), self.console)
            self._show(opened.details())

    async def _others(self, _: str) -> None:
        if opened := self._open():
            self._show(opened.others())

    async def _picture(self, _: str) -> None:
        if opened := self._open():
            show_picture(opened.picture(), self.console)

    async def _risk(self, typed: str) -> None:
        risk = risk_of(typed)
        if risk is None:
            self._print(NO_RISK)
        elif opened := self._open():
            self._show(opened.at_risk(*risk))

    async def _sources(self, _: str) -> None:
        if self.poem_id:  # they stay open of a POEM that was recalled
            self._show(self.desk.opened(self.poem_id).sources())
        else:
            self._print(_ASK_FIRST)

    async def _poem(self, words: str) -> None:
        if not words:
            self._print(NO_SUCH_POEM.lead)
            return
        if not isinstance(self.desk.opened(words.lower()), Gone):
            self._opening(words.lower())()
            return
        found = self.desk.titled(words, most=_PAGE)
        if len(found) == 1:
            self._opening(found[0].id)()
        elif found:
            self._list("These fit:", found, [])
        else:
            show(NO_SUCH_POEM, self.console)

    async def _topic(self, words: str) -> None:
        reply = self.desk.topic(words) if words else None
        if reply:
            self._show(reply)
        else:
            show(NO_SUCH_POEM, self.console)

    async def _compare(self, typed: str) -> None:
        numbers = [int(word) for word in typed.split() if word.isdecimal()]
        chosen = [self._listed[n - 1] for n in numbers if 0 < n <= len(self._listed)]
        if len(chosen) == 2:
            self._show(self.desk.beside(*chosen))
        else:
            self._print("Type two of the numbers just listed, such as /compare 1 2.")

    # ------------------------------------------------------------------ looking along the shelves

    async def _browse(self, _: str) -> None:
        held = [(name, self.desk.shelf(name)) for name in SPECIALTIES]
        held = [(name, poems) for name, poems in held if poems]
        self._numbered = [self._leafing(name, poems, 0) for name, poems in held]
        self._are_poems = True
        self.console.print(numbered(Text.assemble(name, (f" ({len(poems)})", "dim")) for name, poems in held))

    def _leafing(self, name: str, poems: tuple[Poem, ...], start: int) -> Action:
        def leaf() -> None:
            end = start + _PAGE
            further = [("more", self._leafing(name, poems, end))] if end < len(poems) else []
            further += [(f"all studies on {topic}", self._telling(topic)) for topic in self.desk.topics(name)]
            last = min(end, len(poems))
            self._list(f"{name}: {start + 1} to {last} of {len(poems)}", poems[start:end], further)

        return leaf

    def _telling(self, topic: str) -> Action:
        def tell() -> None:
            self._show(self.desk.topic(topic) or NO_SUCH_POEM)

        return tell

    def _list(self, title: str, poems: tuple[Poem, ...], further: list[tuple[str, Action]]) -> None:
        """Print POEMs with their numbers, and after them what else may be chosen."""
        self.console.print(Text(safe(title), style="bold"))
        offered = [(safe(poem.headline), self._opening(poem.id)) for poem in poems]
        offered += further
        self._are_poems = True
        self.console.print(numbered(Text(words) for words, _ in offered))
        self._numbered = [action for _, action in offered]

    # ------------------------------------------------------------------ the house

    async def _help(self, _: str) -> None:
        self.console.print(
            f"Ask as you would ask a colleague: {' · '.join(EXAMPLES)}\nThen go on: {FOLLOW_UPS}",
            highlight=False,
            markup=False,
        )
        self.console.print(columns((Text(f"{command}  ", style="bold"), Text(meaning)) for command, meaning in _HELP))

    async def _about(self, _: str) -> None:
        show(about(self.desk.knowledge, program_version()), self.console)

    async def _quit(self, _: str) -> None:
        self.ended = True

    async def _kb(self, typed: str) -> None:
        match typed.lower():
            case "status":
                show(await status(self.desk), self.console)
            case "check":
                loaded = await self.desk.check()
                show_problems(self.console, loaded.problems)
                self.console.print(
                    f"{loaded.files} files, {len(loaded.faults)} faults, {len(loaded.warnings)} warnings."
                )
            case "reload":
                await self._reload()
            case _:
                await self._curate(typed)

    async def _curate(self, typed: str) -> None:
        try:
            reply = await curated(self.desk, typed)
        except BottomlineError as error:  # what was typed amiss is told, and the talk goes on
            self._print(str(error))
            return
        if reply:
            show(reply, self.console)
        else:
            names = ("/kb status", "/kb check", "/kb reload", *(command for command, _ in CURATING))
            self._print(f"There is {', '.join(names)}.")

    async def _reload(self) -> None:
        done = await renewed(self.desk)
        self._amiss.news(done)  # it is shown whole
        show_problems(self.console, done.problems)
        self.console.print(Text(done.sentence, style="green" if done.done else "red"))
        for word, ids in done.moved:
            self._print(f"{word}: {', '.join(ids)}")
