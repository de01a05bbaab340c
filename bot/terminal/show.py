"""A reply dressed for the terminal: rich text, wrapped, with nothing in it that could steer the terminal."""

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.core.problem import Problem
from bot.core.reply import Reply

_COLOURS = {"answer": "green", "offer": "yellow", "none": "blue", "redirect": "magenta", "warning": "red"}


def safe(text: str) -> str:
    """Return text without control characters: an escape sequence in a question or a POEM is only text here."""
    return "".join(c if c == "\n" or c.isprintable() else "�" for c in text)


def render(reply: Reply) -> RenderableType:
    """Return a reply as a panel."""
    parts: list[RenderableType] = []
    if reply.lead:
        parts.append(Text(safe(reply.lead)))
    if reply.asked:
        parts.append(Text.assemble(("The study asked: ", "dim"), (safe(reply.asked), "italic")))
    if reply.bottom_line:
        parts.append(Text.assemble(("Bottom line: ", "bold"), (safe(reply.bottom_line), "bold")))
    for section in reply.sections:
        if section.heading:
            parts.append(Text(f"\n{section.heading}", style="bold cyan"))
        parts.extend(Padding(Text(safe(line)), (0, 0, 0, 2)) for line in section.lines)
    if reply.choices:
        parts.append(Text(""))
    for n, choice in enumerate(reply.choices, start=1):
        parts.append(Text.assemble((f"{n}. ", "bold"), safe(choice.question)))
        parts.append(Padding(Text(safe(choice.headline), style="dim"), (0, 0, 0, 3)))
    if reply.choices:
        parts.append(Text("\nType its number to read one.", style="dim"))
    parts.extend(Text(f"{link.text}: {link.url}", style="blue") for link in reply.links)
    if reply.footer:
        parts.append(Text(f"\n{safe(reply.footer)}", style="dim"))
    colour = _COLOURS[reply.tone]
    return Panel(
        Group(*parts), title=Text(safe(reply.title), style=f"bold {colour}"), border_style=colour, title_align="left"
    )


def show_problems(console: Console, problems: tuple[Problem, ...]) -> None:
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
