"""How to ask: the faces say the same where they say the same."""

import io

from rich.console import Console

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk
from bot.faces.discord.app import Bottomline
from bot.faces.discord.commands.guide import help_reply
from bot.faces.terminal.chat import Channel
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE, Settings
from bot.talk.guide import COMMANDS, EXAMPLES, FOLLOW_UPS


async def test_every_face_explains_a_command_in_the_same_words(shipped: KnowledgeBase) -> None:
    """Each shared command is there in Discord, described so, and stands so in the terminal's help."""
    desk, paper = Desk(Library(SHIPPED_KNOWLEDGE), shipped), io.StringIO()
    tree = Bottomline(desk, Settings(_env_file=None)).tree
    channel = Channel(desk, Console(file=paper, width=250, color_system=None))
    await channel.said("/help")
    for name, meaning in COMMANDS.items():
        described = {c.qualified_name: getattr(c, "description", "") for c in tree.walk_commands()}
        assert described[name] == meaning
        assert name == "help" or f"/{name}" in paper.getvalue()
        assert name == "help" or meaning in paper.getvalue(), name


async def test_every_face_gives_the_same_examples(shipped: KnowledgeBase) -> None:
    """What to ask, and what to ask next."""
    paper = io.StringIO()
    channel = Channel(Desk(Library(SHIPPED_KNOWLEDGE), shipped), Console(file=paper, width=250, color_system=None))
    await channel.said("/help")
    reply = help_reply(("clinical-questions",))
    told = " ".join((reply.lead, *(line for section in reply.sections for line in section.lines)))
    for words in (*EXAMPLES, FOLLOW_UPS):
        assert words in told
        assert words in paper.getvalue()
