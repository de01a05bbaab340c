"""A reply in the terminal: whole at any width, and unable to steer the terminal."""

import io

import pytest
from rich.console import Console

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.reply.content import Link, Reply
from bot.core.reply.pages import card
from bot.faces.terminal.show import safe, show, show_picture
from bot.pictures import picture_of


def printed(reply: Reply, width: int) -> str:
    """Return what is printed at a width."""
    paper = io.StringIO()
    show(reply, Console(file=paper, width=width, color_system=None))
    return paper.getvalue()


@pytest.mark.parametrize("width", [40, 50, 80, 120])
def test_every_card_is_whole_at_every_width(width: int, shipped: KnowledgeBase) -> None:
    """No line is wider than the window but a link's, and no headline is cut."""
    for poem in list(shipped)[::10]:
        reply = card(poem, shipped)
        text = printed(reply, width)
        lines = [line for line in text.splitlines() if "https://" not in line]
        assert max(map(len, lines)) <= width, poem.id
        assert poem.headline in " ".join(text.replace("│", " ").split())
        assert "…" not in text.splitlines()[1]


def test_a_link_stays_on_one_line() -> None:
    """An address that is broken cannot be opened."""
    address = f"https://pubmed.ncbi.nlm.nih.gov/?term={'x' * 200}"
    assert f"PubMed: {address}\n" in printed(Reply("none", "none", links=(Link("PubMed", address),)), 40)


def test_an_escape_sequence_is_only_text() -> None:
    """Nothing that comes from a POEM or a question can colour, move or clear."""
    assert "\x1b" not in safe("\x1b[2Jgone")
    assert "\x1b" not in printed(Reply("answer", "\x1b[31mred", lead="\x1b]0;title\x07"), 80)


def test_a_picture_is_drawn_where_there_is_room(shipped: KnowledgeBase) -> None:
    """In a window too narrow for it, its words; without a picture, that there is none."""
    poem = next(poem for poem in shipped if (drawn := picture_of(poem)) and drawn.kind == "icons")
    drawn = picture_of(poem)
    assert drawn is not None
    for width, expected in ((120, drawn.text), (30, drawn.alt)):
        paper = io.StringIO()
        show_picture(drawn, Console(file=paper, width=width, color_system=None))
        assert expected.split()[:5] == paper.getvalue().split()[:5]
    paper = io.StringIO()
    show_picture(None, Console(file=paper, width=80))
    assert "no figures that may be drawn" in paper.getvalue()
