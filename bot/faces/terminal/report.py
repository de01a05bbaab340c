"""`bottomline report`: a report as text, as JSON for programs, and as one HTML file that needs nothing beside it."""

import base64
import datetime as dt
import json
from collections.abc import Awaitable, Iterator
from html import escape
from pathlib import Path

from rich.console import Console

from bot.core.reply import Section
from bot.core.report import Report, told, told_whole
from bot.desk import Desk
from bot.errors import BottomlineError
from bot.faces.terminal.show import show as show_reply
from bot.faces.terminal.show import show_picture
from bot.journal import tally_of
from bot.pictures import days as drawn
from bot.pictures import png
from bot.settings import Settings

# The page loads nothing, whatever stands in it: headlines come from files that others wrote.
_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; color: #1b1d20;
  background: #fbfaf7; }}
h1 {{ font-size: 1.5rem; }}
h2 {{ font-size: 1.1rem; margin: 1.6rem 0 .3rem; }}
ul {{ margin: 0; padding-left: 1.2rem; }}
img {{ max-width: 100%; height: auto; }}
p {{ margin: .3rem 0; }}
footer {{ margin-top: 2rem; color: #4c4f55; font-size: .9rem; }}
</style>
</head>
"""


async def made(settings: Settings, opening: Awaitable[Desk], days: int) -> Report:
    """Return the report of the last days, today with them. Raise JournalError when there is no journal to read."""
    desk = await opening
    zone, key = settings.daily_zone, settings.state / "journal.key"
    today = dt.datetime.now(tz=zone).date()
    first = today - dt.timedelta(days=days - 1)
    return desk.report(await tally_of(settings.journal_url, key, first, today, zone))


def write(report: Report, path: Path) -> None:
    """Write a report as a page. Raise BottomlineError when it cannot be written there."""
    try:
        path.write_text(as_html(report), encoding="utf-8")
    except OSError as error:
        raise BottomlineError(f"{path} cannot be written: {error.strerror}.") from error


def show(report: Report, console: Console) -> None:
    """Print a report, and its picture in letters."""
    show_reply(told(report), console)
    if picture := drawn(report):
        show_picture(picture, console)


def as_json(report: Report) -> str:
    """Return a report as one JSON object."""
    return json.dumps(report.mapping, ensure_ascii=False)


def as_html(report: Report) -> str:
    """Return a report as a page of its own, the picture in it."""
    return "\n".join(
        (_HEAD.format(title=escape(f"Bottomline: {told_whole(report).title}")), *_body(report), "</html>\n")
    )


def _body(report: Report) -> Iterator[str]:
    reply = told_whole(report)
    yield f"<body>\n<h1>{escape(reply.title)}</h1>\n<p>{escape(reply.lead)}</p>"
    if picture := drawn(report):
        data = base64.b64encode(png(picture)).decode("ascii")
        yield f'<img width="400" alt="{escape(picture.alt)}" src="data:image/png;base64,{data}">'
    for section in reply.sections:
        yield from _section(section)
    yield f"<footer>{escape(reply.footer)}</footer>\n</body>"


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>"
    if len(section.lines) == 1:
        yield f"<p>{escape(section.lines[0])}</p>"
    else:
        yield "\n".join(("<ul>", *(f"<li>{escape(line)}</li>" for line in section.lines), "</ul>"))
