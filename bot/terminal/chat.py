"""`bottomline chat`: the team channel in the terminal, with the same commands as in Discord.

What is typed is treated as said in a question channel: a clinical question is answered, small talk is left alone.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from rich.console import Console
from rich.markup import escape
from rich.text import Text

from bot.core.reply import Choice
from bot.desk import Desk
from bot.terminal.ask import show_answer
from bot.terminal.show import render, show_problems

_HELP = """Type a clinical question as you would in the team channel: "cement for a spine fx vs waiting".
[bold]/ask[/] QUESTION   ask outright (small talk is answered too)
[bold]1[/], [bold]2[/] ...         read one of the POEMs just offered
[bold]/details[/]        all that the last POEM holds
[bold]/kb status[/]      how many POEMs, which version
[bold]/kb check[/]       every fault in the knowledge folder
[bold]/kb reload[/]      read the knowledge folder anew
[bold]/help[/]  [bold]/quit[/]"""


@dataclass(slots=True)
class Channel:
    """One person's talk with the desk."""

    desk: Desk
    console: Console
    choices: tuple[Choice, ...] = ()
    poem_id: str | None = None
    _ended: bool = field(default=False, init=False)

    async def run(self, read: Callable[[], str]) -> None:
        """Read lines and answer them until the end of input or /quit. `read` raises EOFError at the end."""
        knowledge = self.desk.knowledge
        self.console.print(
            f"[bold]Bottomline[/] · {len(knowledge)} POEMs, version {knowledge.digest} · /help, /quit. "
            "For health professionals; no patient names here."
        )
        while not self._ended:
            try:
                text = (await asyncio.to_thread(read)).strip()
            except EOFError:
                return
            if text:
                await self.said(text)

    async def said(self, text: str) -> None:
        """Answer one line."""
        command, _, rest = text.partition(" ")
        rest = rest.strip()
        match command.lower():
            case "/quit" | "/exit" | "/q":
                self._ended = True
            case "/help":
                self.console.print(_HELP)
            case "/ask":
                await self._ask(rest, overheard=False)
            case "/details":
                self._details()
            case "/kb":
                await self._kb(rest.lower())
            case word if word.startswith("/"):
                self.console.print(f"There is no command {escape(word)}. Type /help to see them.")
            case word if word.isdigit() and not rest and self.choices:
                self._choose(int(word))
            case _:
                await self._ask(text, overheard=True)

    async def _ask(self, question: str, *, overheard: bool) -> None:
        if not question:
            self.console.print("Write the question after /ask: /ask does honey help a child's cough")
            return
        asked = await show_answer(self.desk, question, self.console, overheard=overheard)
        reply = asked.reply
        self.choices = reply.choices if reply else ()
        self.poem_id = reply.poem_id if reply else None

    def _choose(self, number: int) -> None:
        if not 1 <= number <= len(self.choices):
            self.console.print(
                f"There are {len(self.choices)} to choose from; type a number from 1 to {len(self.choices)}."
            )
            return
        self.poem_id = self.choices[number - 1].poem_id
        reply = self.desk.card(self.poem_id)
        self.console.print(render(reply) if reply else "That POEM is no longer here.")

    def _details(self) -> None:
        reply = self.desk.details(self.poem_id) if self.poem_id else None
        self.console.print(render(reply) if reply else "Ask a question first; /details shows more of the last answer.")

    async def _kb(self, action: str) -> None:
        knowledge = self.desk.knowledge
        match action:
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
            case _:
                self.console.print("There is /kb status, /kb check and /kb reload.")
