"""What people can say of an answer: buttons that are found by their ids, and what they are called.

What is done about them stands in `feedback`.
"""

from collections.abc import Iterator
from typing import Any

import discord

from bot.core.reply import Reply
from bot.desk import Desk

# Short, so that a phone shows the three in one row.
RATES = {"helped": "Helped", "not_mine": "Not my question", "wrong": "Wrong"}
_WISH_ROW, _RATES_ROW = 3, 4
WISH = "Wish for a POEM on that"


def opinions(reply: Reply, desk: Desk) -> Iterator[discord.ui.Button[Any]]:
    """Yield what can be said of a reply, of what the desk's face wants to hear: of a card, an offer, or none.

    Wished for is what was understood: of that there are searches, or POEMs that are near it.
    """
    missing = reply.tone == "none" and bool(reply.links)
    if "wish" in desk.hears and (missing or _may_be_none(reply)):
        yield wish_button()
    if reply.bottom_line or missing:
        for kind, label in RATES.items():
            if kind in desk.hears:
                yield discord.ui.Button(label=label, custom_id=f"rate:{kind}:{reply.poem_id or ''}", row=_RATES_ROW)


def wish_button(answer_id: int | None = None) -> discord.ui.Button[Any]:
    """Return the button that wishes for a POEM; `answer_id`: on what another message than its own was said to."""
    return discord.ui.Button(label=WISH, custom_id=f"wish:note:{answer_id or ''}", row=_WISH_ROW)


def _may_be_none(reply: Reply) -> bool:
    return reply.tone == "offer" and bool(reply.choices) and reply.poem_id is None and not reply.topic_of
