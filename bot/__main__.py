"""The command line; the only place that wires things together.

Exit codes: 0 done; 1 told what is wrong; 2 wrong usage; 3 unexpected (an incident code; the traceback is in the log);
130 interrupted.
"""

import asyncio
import contextlib
import importlib
import io
import logging
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.console import Console
from rich.text import Text

from bot.errors import BottomlineError, DocumentError, InputError, KnowledgeError
from bot.settings import Settings, read_settings, state_folder

app = typer.Typer(
    name="bottomline",
    help="The POEM that answers a clinical question, in the team chat.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
log = logging.getLogger("bottomline")

_WHO = "the command line"
Knowledge = Annotated[Path | None, typer.Option("--knowledge", help="Answer from another knowledge folder.")]


def _library(settings: Settings, knowledge: Path | None) -> Any:
    from bot.library import Library

    return Library(knowledge or settings.knowledge, settings.cache, commits=settings.git == "on")


async def _desk(settings: Settings, knowledge: Path | None) -> Any:
    from bot.desk import Desk

    desk = await Desk.open(_library(settings, knowledge))
    desk.second_curator = settings.second_curator == "on"
    return desk


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in quotes.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    batch: Annotated[
        bool, typer.Option("--batch", help="Read one question per line, print one object per line.")
    ] = False,
    overheard: Annotated[
        bool, typer.Option("--overheard", help="Judge as said in a question channel, not to the bot.")
    ] = False,
    why: Annotated[bool, typer.Option("--why", help="Explain the verdict.")] = False,
    about: Annotated[str | None, typer.Option("--about", help="Ask it as a follow-up on the POEM of this id.")] = None,
    knowledge: Knowledge = None,
) -> None:
    """Answer one question, or what is asked next about a POEM."""
    from bot.faces.terminal import ask as front

    if (question is None) != batch:
        raise typer.BadParameter("give one question, or --batch with one question per line on standard input")

    async def run() -> None:
        desk = await _desk(read_settings(), knowledge)
        if about and not (as_json or batch):
            front.show_followed(desk, about, question or "", Console())
            return
        if not (as_json or batch):
            await front.show_answer(desk, question or "", Console(), overheard=overheard, why=why)
            return
        questions = _lines() if batch else [question or ""]
        if about:
            for line in front.followed(desk, about, questions):
                print(line, flush=True)  # noqa: T201 - the contract's output
            return
        async for line in front.objects(desk, questions, overheard=overheard):
            print(line, flush=True)  # noqa: T201 - the contract's output

    asyncio.run(run())


def _lines() -> Any:
    if sys.stdin is None:  # closed by whoever started us
        return ()
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    return sys.stdin


@app.command()
def chat(knowledge: Knowledge = None) -> None:
    """Open the team channel in the terminal."""
    from bot.faces.terminal.chat import Channel

    if sys.stdin is None:
        raise InputError("There is nothing to read questions from: standard input is closed.")
    typed = sys.stdin.isatty()
    if typed:
        with contextlib.suppress(ImportError):  # not everywhere; without it, lines are edited less comfortably
            importlib.import_module("readline")
    settings = read_settings()
    with asyncio.Runner() as runner, contextlib.ExitStack() as stack:
        channel = Channel(runner.run(_desk(settings, knowledge)), Console())
        if settings.watch != "off":
            stack.enter_context(channel.watched(polling=settings.watch == "poll"))
        channel.greet()
        while not channel.ended:
            try:
                text = input("> " if typed else "")
            except EOFError:
                return
            runner.run(channel.said(text))


@app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="The knowledge folder; left out: the one in use.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Tell every fault in a knowledge folder at once."""
    from bot.faces.terminal import check as front
    from bot.library import Library

    loaded = Library(folder or read_settings().knowledge).check()
    if as_json:
        print(front.as_json(loaded))  # noqa: T201 - the contract's output
    else:
        front.show(loaded, Console())
    raise typer.Exit(1 if loaded.faults else 0)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A raw POEM document, as it circulates; - for standard input.")],
    save: Annotated[bool, typer.Option("--save", help="Write each POEM as a draft; see publish.")] = False,
    poem_id: Annotated[str | None, typer.Option("--id", help="The id (file name) to save under.")] = None,
    figure: Annotated[
        list[int] | None, typer.Option("--figure", help="Save this proposed figure too, by its number; repeatable.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    knowledge: Knowledge = None,
) -> None:
    """Understand a raw POEM: show what was read, what is missing, what looks wrong."""
    from bot.faces.terminal import import_poem as front

    library = _library(read_settings(), knowledge)
    raise typer.Exit(
        front.run(file, library, Console(), save=save, poem_id=poem_id, as_json=as_json, figures=figure or ())
    )


@app.command()
def publish(
    poem_id: Annotated[str, typer.Argument(metavar="ID", help="The draft's id: the name of its file.")],
    knowledge: Knowledge = None,
) -> None:
    """Put a draft among the POEMs, when nothing in it is at fault."""
    from bot.curation import NOT_KNOWN

    settings = read_settings()
    library = _library(settings, knowledge)
    if settings.second_curator == "on":
        raise DocumentError(NOT_KNOWN)
    path = library.publish(poem_id)
    Console().print(Text(f"Published {path}. Now type: bottomline check"), soft_wrap=True)


State = Literal["withdrawn", "superseded", "retracted"]
PoemId = Annotated[str, typer.Argument(metavar="ID", help="The POEM's id: the name of its file.")]


@app.command()
def review(knowledge: Knowledge = None) -> None:
    """List the POEMs that no clinician has signed."""
    _curate(knowledge, lambda curation, desk: curation.review(desk))


@app.command()
def sign(
    poem: PoemId,
    name: Annotated[str, typer.Option(help="Who has read it: Ada Brandt, MD.")],
    knowledge: Knowledge = None,
) -> None:
    """Note that a clinician has read a POEM."""
    _curate(knowledge, lambda curation, desk: curation.sign(desk, poem, _WHO, name))


@app.command("send-back")
def send_back(
    poem: PoemId,
    reason: Annotated[str, typer.Option(help="What is to be mended; who reads it next is shown it.")],
    knowledge: Knowledge = None,
) -> None:
    """Note why a POEM cannot be signed as it stands."""
    _curate(knowledge, lambda curation, desk: curation.send_back(desk, poem, _WHO, reason))


@app.command()
def retire(
    poem: PoemId,
    state: Annotated[State, typer.Argument(help="What became of it.")],
    reason: Annotated[str, typer.Option(help="Why; readers are shown it.")],
    successor: Annotated[str | None, typer.Option(help="Superseded by the POEM of this id.")] = None,
    on: Annotated[str | None, typer.Option(help="Retracted on this day: 2026-11-30.")] = None,
    knowledge: Knowledge = None,
) -> None:
    """Withdraw a POEM, or mark it as superseded or retracted."""
    why = {"state": state, "reason": reason, "successor": successor, "on": on}
    _curate(knowledge, lambda curation, desk: curation.retire(desk, poem, _WHO, **why))


@app.command()
def history(poem: PoemId, knowledge: Knowledge = None) -> None:
    """Tell what was done to a POEM or a draft: when, by whom, why, which lines."""
    _curate(knowledge, lambda curation, desk: curation.history(desk, poem))


@app.command()
def undo(poem: PoemId, knowledge: Knowledge = None) -> None:
    """Put back what stood before the last change of a POEM or a draft."""
    _curate(knowledge, lambda curation, desk: curation.undo(desk, poem, _WHO))


def _curate(knowledge: Path | None, act: Callable[[Any, Any], Any]) -> None:
    """Do something to the POEMs and show what came of it; exit 1 when it was refused."""
    from bot import curation
    from bot.faces.terminal.show import show

    async def run() -> bool:
        reply = await act(curation, await _desk(read_settings(), knowledge))
        show(reply, Console())
        return bool(reply.tone != "warning")

    raise typer.Exit(0 if asyncio.run(run()) else 1)


@app.command()
def export(
    poem: Annotated[str | None, typer.Argument(metavar="[ID]", help="This one alone; left out: all.")] = None,
    to: Annotated[Path, typer.Option(help="The zip to write; one that is there is not written over.")] = Path(
        "poems.zip"
    ),
    knowledge: Knowledge = None,
) -> None:
    """Write the files of the POEMs, as they lie there, into a zip."""
    _library(read_settings(), knowledge).export(to, poem)
    Console().print(Text(f"Wrote {to}."), soft_wrap=True)


@app.command("recheck")
def recheck_(
    poems: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="These; left out: all.")] = None,
    only_look: Annotated[bool, typer.Option("--only-look", help="Note and set nothing.")] = False,
    knowledge: Knowledge = None,
) -> None:
    """Ask Crossref and PubMed what became of the studies: retracted, corrected, reported anew."""
    from bot.faces.terminal.rechecking import run

    settings = read_settings()

    async def look() -> bool:
        return await run(await _desk(settings, knowledge), settings, poems or (), Console(), only_look=only_look)

    raise typer.Exit(0 if asyncio.run(look()) else 1)


@app.command()
def schema(
    write: Annotated[bool, typer.Option("--write", help="Write it into the knowledge folder.")] = False,
    knowledge: Knowledge = None,
) -> None:
    """Print the JSON Schema of a POEM file, for editors."""
    from bot.library import Library, schema_text

    if write:
        path = Library(knowledge or read_settings().knowledge).write_schema()
        Console().print(f"Wrote {path}")
    else:
        print(schema_text(), end="")  # noqa: T201 - meant for a pipe


@app.command()
def wishes(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON array.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print a table for spreadsheets.")] = False,
    knowledge: Knowledge = None,
) -> None:
    """List what is asked for and no POEM answers, the most wanted first, from the journal."""
    from bot.faces.terminal import wishes as front

    if as_json and as_csv:
        raise typer.BadParameter("choose one of --json and --csv")
    settings = read_settings()

    async def run() -> None:
        desk = await _desk(settings, knowledge)
        found = await front.missing_now(settings, desk)
        if as_json:
            print(front.as_json(found, desk))  # noqa: T201 - the contract's output
        elif as_csv:
            front.write_csv(found, desk, sys.stdout)
        else:
            front.show(found, desk, Console())

    asyncio.run(run())


@app.command()
def report(
    days: Annotated[int, typer.Option("--days", min=1, max=3660, help="Of how many days, today with them.")] = 30,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    html: Annotated[Path | None, typer.Option("--html", help="Write it as a page into this file.")] = None,
    knowledge: Knowledge = None,
) -> None:
    """Tell what was asked and what came of it, from the journal."""
    from bot.faces.terminal import report as front

    settings = read_settings()
    made = asyncio.run(front.made(settings, _desk(settings, knowledge), days))
    if html:
        front.write(made, html)
        Console().print(Text(f"Wrote {html}"), soft_wrap=True)
    elif as_json:
        print(front.as_json(made))  # noqa: T201 - the contract's output
    else:
        front.show(made, Console())


@app.command()
def discord(knowledge: Knowledge = None) -> None:
    """Run the Discord bot."""
    from bot.faces.discord.app import run
    from bot.logs import set_up

    settings = read_settings()
    set_up(settings.log_level, settings.log_format)
    asyncio.run(run(settings, _desk(settings, knowledge)))


@app.command()
def doctor() -> None:
    """Look at all that the Discord bot needs, and say what to do about what is amiss."""
    from bot.faces.discord.running.doctor import examine

    async def run() -> bool:
        well = True
        async for found in examine(read_settings()):
            mark, style = ("ok  ", "green") if found.well else ("MEND", "red")
            console.print(Text.assemble((f"{mark} ", style), found.what), soft_wrap=True)
            if found.remedy:
                console.print(Text(f"     {found.remedy}"), soft_wrap=True)
            well = well and found.well
        return well

    console = Console()
    raise typer.Exit(0 if asyncio.run(run()) else 1)


def main() -> None:
    """Run the command line; every way it can end has its exit code."""
    for stream in (sys.stdout, sys.stderr):  # a terminal that lacks a letter gets another, not a failure
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(_guarded(app))


def _guarded(command: Callable[..., Any]) -> int:
    errors = Console(stderr=True)
    try:
        return int(command(standalone_mode=False) or 0)
    except typer.Exit as end:
        return end.exit_code
    except KnowledgeError as error:
        from bot.faces.terminal.show import show_problems

        show_problems(errors, error.problems)
        errors.print(Text(str(error), style="red"))
        return 1
    except BottomlineError as error:
        errors.print(Text(str(error), style="red"))
        return 1
    except BrokenPipeError:  # the reader of our output went away: `bottomline ask ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (KeyboardInterrupt, typer.Abort):
        errors.print("Interrupted.")
        return 130
    except Exception as error:
        return _usage(error, errors) or _incident(error, errors)


def _usage(error: Exception, errors: Console) -> int:
    """Return 2 after saying how the command is used, or 0 when the error is something else."""
    show = getattr(error, "format_message", None)
    if show is None:
        return 0
    errors.print(Text(f"{show()}\nType: bottomline --help", style="red"))
    return 2


def _incident(error: Exception, errors: Console) -> int:
    code = secrets.token_hex(3)
    folder = state_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.FileHandler(folder / "incidents.log")
        where = str(folder / "incidents.log")
    except OSError:
        handler, where = logging.StreamHandler(), "above"
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log.addHandler(handler)
    log.propagate = False
    log.error("incident %s", code, exc_info=error)
    errors.print(Text(f"Something unexpected happened (incident {code}). The log is {where}.", style="red"))
    return 3


if __name__ == "__main__":
    main()
