"""`bottomline chat`: the team channel in the terminal, with the same commands as in Discord.

What is typed is treated as said in a question channel: a clinical question is answered, small talk is left alone, and
what follows up on the POEM just shown is answered from that. Where Discord has buttons, there are numbers to choose.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from importlib.metadata import version

from rich.console import Console
from rich.markup import escape
from rich.text import Text

from bot.core.matching import SPECIALTIES
from bot.core.poem import Poem
from bot.core.reply import Reply, about
from bot.desk import Desk
from bot.faces.terminal.ask import show_answer
from bot.faces.terminal.show import columns, numbered, safe, show, show_picture, show_problems

_PAGE = 8
_ASK_FIRST = "Ask a question first, or open a POEM with /poem."
_RISK = re.compile(r"^(?P<percent>\d{1,2}(?:\.\d+)?) ?%?$")

_HELP: tuple[tuple[str, str], ...] = (
    ("/ask QUESTION", "ask outright (small talk is answered too)"),
    ("1, 2 ...", "choose from what was just offered"),
    ("/poem ID or WORDS", "open a POEM by id, topic or trial name"),
    ("/browse", "look along the specialties"),
    ("/details", "all that the last POEM holds"),
    ("/picture", "its figures drawn"),
    ("/risk 10%", "its effect at your patient's own risk"),
    ("/others", "the POEMs besides it, and who disagrees"),
    ("/sources", "where it comes from, and who checked it"),
    ("/about", "version, and what this does not do"),
    ("/kb status", "how many POEMs, which version"),
    ("/kb check", "every fault in the knowledge folder"),
    ("/kb reload", "read the knowledge folder anew"),
    ("/help, /quit", "this list; leave"),
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
    _numbered: list[Action] = field(default_factory=list, init=False)

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
        text = text.strip()
        command, _, rest = text.partition(" ")
        commands = self._commands()
        if text.startswith("/"):
            action = commands.get(command.lower())
            if action is None:
                self.console.print(f"There is no command {escape(safe(command))}. Type /help to see them.")
            else:
                await action(rest.strip())
        elif text.isdigit() and self._numbered:
            self._choose(int(text))
        elif text and not self._followed_up(text):
            await self._ask(text, overheard=True)

    def _commands(self) -> dict[str, Callable[[str], Awaitable[None]]]:
        return {
            "/ask": lambda rest: self._ask(rest, overheard=False),
            "/poem": self._poem,
            "/browse": self._browse,
            "/details": lambda _: self._of_poem(self.desk.details),
            "/others": lambda _: self._of_poem(self.desk.others),
            "/sources": lambda _: self._of_poem(self.desk.sources),
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

    async def _ask(self, question: str, *, overheard: bool) -> None:
        if not question:
            self.console.print("Write the question after /ask: /ask does honey help a child's cough")
            return
        asked = await show_answer(self.desk, question, self.console, overheard=overheard)
        if asked.reply:
            self._remember(asked.reply)

    def _followed_up(self, text: str) -> bool:
        """Answer what follows up on the POEM just shown; tell whether it did."""
        reply = self.desk.follow_up(self.poem_id, text) if self.poem_id else None
        if reply is None:
            return False
        self._show(reply)
        if reply.picture_of:
            show_picture(self.desk.picture(reply.picture_of), self.console)
        return True

    def _show(self, reply: Reply) -> None:
        show(reply, self.console)
        self._remember(reply)

    def _remember(self, reply: Reply) -> None:
        """Keep what the next line may refer to."""
        self.poem_id = reply.poem_id
        self._numbered = [self._opening(choice.poem_id) for choice in reply.choices]

    def _opening(self, poem_id: str) -> Action:
        def open_poem() -> None:
            reply = self.desk.card(poem_id)
            if reply:
                self._show(reply)
            else:
                self.console.print("That POEM is no longer here.")

        return open_poem

    def _choose(self, number: int) -> None:
        if 1 <= number <= len(self._numbered):
            self._numbered[number - 1]()
        else:
            count = len(self._numbered)
            self.console.print(f"There are {count} to choose from; type a number from 1 to {count}.")

    # ------------------------------------------------------------------ one POEM

    async def _of_poem(self, page: Callable[[str], Reply | None]) -> None:
        reply = page(self.poem_id) if self.poem_id else None
        if reply:
            self._show(reply)
        else:
            self.console.print(_ASK_FIRST)

    async def _picture(self, _: str) -> None:
        if self.poem_id:
            show_picture(self.desk.picture(self.poem_id), self.console)
        else:
            self.console.print(_ASK_FIRST)

    async def _risk(self, typed: str) -> None:
        found = _RISK.match(typed)
        risk = float(found["percent"]) / 100 if found else 0.0
        if not risk:
            self.console.print("Write the risk as a percentage, over 0 and under 100: /risk 10%")
            return
        await self._of_poem(lambda poem_id: self.desk.at_risk(poem_id, risk))

    async def _poem(self, words: str) -> None:
        if not words:
            self.console.print("Write an id, a topic or a trial's name after /poem: /poem vertos")
            return
        if self.desk.card(words.lower()):
            self._opening(words.lower())()
            return
        found = self.desk.titled(words, most=_PAGE)
        if len(found) == 1:
            self._opening(found[0].id)()
        elif found:
            self._list("These fit:", found, [])
        else:
            self.console.print("No POEM has that in its headline, topics or name.")

    # ------------------------------------------------------------------ looking along the shelves

    async def _browse(self, _: str) -> None:
        held = [(name, self.desk.shelf(name)) for name in SPECIALTIES]
        held = [(name, poems) for name, poems in held if poems]
        self._numbered = [self._leafing(name, poems, 0) for name, poems in held]
        self.console.print(numbered(Text.assemble(name, (f" ({len(poems)})", "dim")) for name, poems in held))

    def _leafing(self, name: str, poems: tuple[Poem, ...], start: int) -> Action:
        def leaf() -> None:
            end = start + _PAGE
            further = [("more", self._leafing(name, poems, end))] if end < len(poems) else []
            last = min(end, len(poems))
            self._list(f"{name}: {start + 1} to {last} of {len(poems)}", poems[start:end], further)

        return leaf

    def _list(self, title: str, poems: tuple[Poem, ...], further: list[tuple[str, Action]]) -> None:
        """Print POEMs with their numbers, and after them what else may be chosen."""
        self.console.print(Text(safe(title), style="bold"))
        offered = [(safe(poem.headline), self._opening(poem.id)) for poem in poems]
        offered += further
        self.console.print(numbered(Text(words) for words, _ in offered))
        self._numbered = [action for _, action in offered]

    # ------------------------------------------------------------------ the house

    async def _help(self, _: str) -> None:
        self.console.print(
            'Type a clinical question as you would in the team channel: "cement for a spine fx vs waiting". '
            'Then follow up: "who funded it?", "harms?", "and in kids?".',
            highlight=False,
        )
        self.console.print(columns((Text(f"{command}  ", style="bold"), Text(meaning)) for command, meaning in _HELP))

    async def _about(self, _: str) -> None:
        show(about(self.desk.knowledge, version("bottomline")), self.console)

    async def _quit(self, _: str) -> None:
        self.ended = True

    async def _kb(self, typed: str) -> None:
        knowledge = self.desk.knowledge
        match typed.lower():
            case "status":
                self.console.print(
                    f"{len(knowledge)} POEMs, version {knowledge.digest}, from {self.desk.library.folder}"
                )
            case "check":
                loaded = await self.desk.check()
                show_problems(self.console, loaded.problems)
                self.console.print(
                    f"{loaded.files} files, {len(loaded.faults)} faults, {len(loaded.warnings)} warnings."
                )
            case "reload":
                await self._reload()
            case _:
                self.console.print("There is /kb status, /kb check and /kb reload.")

    async def _reload(self) -> None:
        done = await self.desk.reload()
        show_problems(self.console, done.problems)
        self.console.print(Text(done.sentence, style="green" if done.done else "red"))
        if done.changes:
            for word, ids in (
                ("added", done.changes.added),
                ("changed", done.changes.changed),
                ("gone", done.changes.removed),
            ):
                if ids:
                    self.console.print(f"{word}: {', '.join(ids)}")
