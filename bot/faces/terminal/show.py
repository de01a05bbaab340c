"""A reply dressed for the terminal: rich text, wrapped, with nothing in it that could steer the terminal."""

from collections.abc import Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot.core.poem import Located
from bot.core.reply import Choice, Private, Reply, Section
from bot.desk import NO_PICTURE
from bot.pictures import Picture

_COLOURS = {
    "answer": "green",
    "offer": "yellow",
    "topic": "blue",
    "none": "blue",
    "redirect": "magenta",
    "emergency": "red",
    "warning": "red",
}
_NARROW = 60  # below this, a frame and indents cost more than they order


def safe(text: str) -> str:
    """Return text without control characters: an escape sequence in a question or a POEM is only text here."""
    return "".join(c if c == "\n" or c.isprintable() else "�" for c in text)


def show(reply: Reply, console: Console) -> None:
    """Print a reply: framed where there is room; links below, each whole on its line so that it can be opened."""
    if reply.private:
        show_private(reply.private, console)
    narrow = console.width < _NARROW
    parts = Group(*_parts(reply, indent=0 if narrow else 2))
    colour = _COLOURS[reply.tone]
    console.print(parts if narrow else Panel(parts, border_style=colour))
    for link in reply.links:
        console.print(Text(safe(f"{link.text}: {link.url}"), style="blue"), soft_wrap=True)


def show_private(private: Private, console: Console) -> None:
    """Print that a message held patient details, of which kinds, and how it was read without them."""
    console.print(Text(private.title, style="bold red"))
    console.print(Text(safe(f"{private.sentence}\n{private.reading}")))


def _parts(reply: Reply, indent: int) -> Iterator[RenderableType]:
    if reply.alert:
        yield Text(safe(reply.alert), style=f"bold {_COLOURS['warning']}")
    yield Text(safe(reply.title), style=f"bold {_COLOURS[reply.tone]}")
    if reply.lead:
        yield Text(safe(reply.lead))
    if reply.bottom_line:
        yield Text.assemble(("\nBottom line: ", "bold"), safe(reply.bottom_line))
    if reply.sure:
        yield Text(f"How sure: {safe(reply.sure)}")
    yield from _body(reply, indent)
    for number, choice in enumerate(reply.choices if not (reply.topic_of or reply.asks) else (), start=1):
        yield from _choice(number, choice)
    if reply.asks:
        yield Text("\nType yes or no.", style="dim")
    elif reply.choices:
        yield Text("\nType its number to read one.", style="dim")
    if reply.anew:
        yield Text("\nA question of its own? Put /ask before it.", style="dim")
    if reply.footer:
        yield Text(f"\n{safe(reply.footer)}", style="dim")


def _body(reply: Reply, indent: int) -> Iterator[RenderableType]:
    """Yield the sections; the question that the study asked stands above its source."""
    asked = [Text.assemble(("The study asked: ", "dim"), (safe(reply.asked), "dim italic"))] if reply.asked else []
    studies = 0
    for section in reply.sections:
        if section.role == "source":
            yield from asked
            asked = []
        if section.role == "topic":
            studies += 1
            yield from _study(studies, section)
        elif reply.bottom_line:
            yield _on_card(section)
        else:
            yield from _section(section, indent)
    yield from asked


def _on_card(section: Section) -> Text:
    """Return a section of a card: its heading and its lines run on."""
    style = "dim" if section.small else ""
    heading = f"{safe(section.heading)}: " if section.heading else ""
    return Text.assemble((heading, style or "bold cyan"), (safe(" ".join(section.lines)), style))


def _section(section: Section, indent: int) -> Iterator[RenderableType]:
    style = "dim" if section.small else ""
    bullet = "• " if section.heading and len(section.lines) > 1 else ""
    if section.heading:
        yield Text(f"\n{safe(section.heading)}", style="bold cyan")
    for line in section.lines:
        text = Text(safe(line), style=style)
        yield Padding(columns([(Text(bullet), text)]) if bullet else text, (0, 0, 0, indent if section.heading else 0))


def _study(number: int, section: Section) -> Iterator[RenderableType]:
    """Yield one study of a topic with its number: what was found, then what was compared and what weakens it."""
    first, *rest = (safe(line) for line in section.lines)
    yield Text.assemble("\n", (f"{number}. {safe(section.heading)} ", "bold"), first)
    for line in rest:
        yield Padding(Text(line, style="dim"), (0, 0, 0, 3))


def columns(rows: Iterable[tuple[Text, Text]]) -> Table:
    """Return short marks, each with its text beside it: a text that goes on keeps clear of the marks."""
    grid = Table.grid()
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1)
    for mark, text in rows:
        grid.add_row(mark, text)
    return grid


def numbered(texts: Iterable[Text]) -> Table:
    """Return texts with their numbers, to be chosen from."""
    return columns((Text(f"{number:>2}. ", style="bold"), text) for number, text in enumerate(texts, start=1))


def _choice(number: int, choice: Choice) -> Iterator[RenderableType]:
    yield Text.assemble(("\n" if number == 1 else "", ""), (f"{number}. ", "bold"), safe(choice.question))
    yield Padding(Text(safe(choice.headline), style="dim"), (0, 0, 0, 3))
    if choice.differs:
        yield Padding(Text(f"differs: {safe(choice.differs)}", style="yellow"), (0, 0, 0, 3))


def show_picture(picture: Picture | None, console: Console) -> None:
    """Print the picture as text; where it is wider than the window, what it says in words."""
    if picture is None:
        console.print(NO_PICTURE)
        return
    fits = max(map(len, picture.text.splitlines())) <= console.width
    console.print(Text(safe(picture.text if fits else picture.alt)))


def show_problems(console: Console, problems: tuple[Located, ...]) -> None:
    """Print every problem: where, what is wrong, what to write instead."""
    for problem in problems:
        place = problem.file if problem.line is None else f"{problem.file}:{problem.line}"
        style = "red" if problem.severity == "fault" else "yellow"
        console.print(
            Text.assemble(
                (safe(place), "bold"), ("  ", ""), (problem.severity, style), "  ", (safe(problem.field), "cyan")
            ),
            soft_wrap=True,
        )
        console.print(Padding(Text(safe(f"{problem.message} {problem.remedy}".strip())), (0, 0, 0, 4)))
