"""The line above a reply, when somebody may be in danger, as each face shows it."""

import io

from rich.console import Console

from bot.core.reply import Reply
from bot.faces.discord.messages.cards import WHOLE, embeds_of
from bot.faces.terminal.show import show

REPLY = Reply("answer", "Glue beats tape", alert="Call now.", bottom_line="It does.")


def test_the_terminal_prints_it_first() -> None:
    """Above the title."""
    out = io.StringIO()
    show(REPLY, Console(file=out, width=50))
    assert out.getvalue().index("Call now.") < out.getvalue().index("Glue beats tape")


def test_discord_shows_it_above_the_card() -> None:
    """In an embed of its own, before the title; and both stay within the limit."""
    above, card = embeds_of(REPLY)
    assert "Call now." in str(above.description)
    assert above.title is None
    assert card.title == "Glue beats tape"
    long = Reply("answer", "t", alert="a" * 500, bottom_line="b " * 4000)
    assert sum(map(len, embeds_of(long))) <= WHOLE + 20


def test_without_danger_there_is_none() -> None:
    """An ordinary reply is one embed."""
    assert len(embeds_of(Reply("answer", "Glue beats tape"))) == 1
