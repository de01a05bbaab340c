"""`bottomline report`: as text, as JSON, and as a page that needs nothing beside it."""

import json
import re
from html.parser import HTMLParser

from rich.console import Console

from bot.core.report import Report, Tally, report_of
from bot.faces.terminal.report import as_html, as_json, show
from tests.core import made
from tests.core.report.counting import LAST, tally

SCRIPT = "<script>alert('1')</script> & \"more\""


def report() -> Report:
    """Return a report of a POEM whose headline would do harm on a page."""
    counted = tally(shown={"cement-2010": 3}, concepts=((SCRIPT, 3), ("cough", 2)))
    return report_of(counted, made.knowledge([made.poem(headline=SCRIPT)]))


class Tags(HTMLParser):
    """Collects the tags of a page and what they load."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loaded: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "action")]


def test_the_page_is_whole_and_loads_nothing() -> None:
    """Its picture is in it; what others wrote stays text."""
    page = as_html(report())
    seen = Tags(page)
    assert seen.tags.count("img") == 1
    assert all(address.startswith("data:image/png;base64,") for address in seen.loaded)
    assert "script" not in seen.tags
    assert "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; &quot;more&quot;" in page
    assert "default-src 'none'" in page
    assert "300 questions by 12 people" in page
    assert re.search(r"alt=\"300 questions by 12 people[^\"]*\"", page)
    assert page.rstrip().endswith("</html>")


def test_a_page_of_nothing_asked() -> None:
    """It has no picture, and says so in words."""
    page = as_html(report_of(Tally(first=LAST, last=LAST), made.knowledge([made.poem()])))
    assert "<h1>Nothing was asked</h1>" in page
    assert "img" not in Tags(page).tags


def test_json_is_one_object_on_a_line() -> None:
    """For programs."""
    line = as_json(report())
    assert "\n" not in line
    assert json.loads(line)["asked"] == 300


def test_the_terminal_shows_the_report_and_its_columns() -> None:
    """In letters; nothing that is named steers the terminal."""
    console = Console(width=100, color_system=None)
    with console.capture() as shown:
        show(report_of(tally(concepts=(("red \x1b[31m", 3),)), made.knowledge([made.poem()])), console)
    assert "300 questions by 12 people" in shown.get()
    assert "#####" in shown.get()
    assert "\x1b" not in shown.get()
