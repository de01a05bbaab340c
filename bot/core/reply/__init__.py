"""The reply: what is said."""

from bot.core.reply.behind import details, in_words, later_line, later_lines, standing, synopsis
from bot.core.reply.colophon import NOTHING_KEPT, about, kept, what_is_kept
from bot.core.reply.content import FOR_PROFESSIONALS, ON_A_CARD, Choice, Link, Private, Reply, Role, Section, private
from bot.core.reply.no_answer import CONTROLS, guideline_searches, searches
from bot.core.reply.pages import card, caveats_of, context_of
from bot.core.reply.study import STOPPED, citation_line, design_line, links_of, payers
from bot.core.reply.topics import beside, in_order, topic
from bot.core.reply.verdicts import IF_NOW, none_of_these, offered_again, reply_to

__all__ = [
    "CONTROLS",
    "FOR_PROFESSIONALS",
    "IF_NOW",
    "NOTHING_KEPT",
    "ON_A_CARD",
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
    "caveats_of",
    "citation_line",
    "context_of",
    "design_line",
    "details",
    "guideline_searches",
    "in_order",
    "in_words",
    "kept",
    "later_line",
    "later_lines",
    "links_of",
    "none_of_these",
    "offered_again",
    "payers",
    "private",
    "reply_to",
    "searches",
    "standing",
    "synopsis",
    "topic",
    "what_is_kept",
]
