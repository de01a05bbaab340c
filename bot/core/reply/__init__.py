"""The reply: what is said."""

from bot.core.reply.citing import citation_line, links_of
from bot.core.reply.colophon import about, kept
from bot.core.reply.content import Choice, Link, Reply, Role, Section
from bot.core.reply.no_answer import CONTROLS
from bot.core.reply.pages import (
    STOPPED,
    card,
    context_of,
    design_line,
    details,
    in_words,
    later_line,
    later_lines,
    payers,
    standing,
)
from bot.core.reply.privacy import Private, private
from bot.core.reply.topics import beside, in_order, topic
from bot.core.reply.verdicts import none_of_these, reply_to

__all__ = [
    "CONTROLS",
    "STOPPED",
    "Choice",
    "Link",
    "Private",
    "Reply",
    "Role",
    "Section",
    "about",
    "beside",
    "card",
    "citation_line",
    "context_of",
    "design_line",
    "details",
    "in_order",
    "in_words",
    "kept",
    "later_line",
    "later_lines",
    "links_of",
    "none_of_these",
    "payers",
    "private",
    "reply_to",
    "standing",
    "topic",
]
