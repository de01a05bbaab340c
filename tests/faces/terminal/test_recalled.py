"""In the terminal, no command opens anything of a recalled POEM but its notice and its sources."""

import io

import pytest
from rich.console import Console

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk, Opened
from bot.faces.terminal.chat import Channel
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.recalling import FOLLOW_UPS, RECALLED, WALKED, in_state, secrets

NOTICE = {"retracted": "RETRACTED on", "withdrawn": "has been withdrawn", "gone": "is no longer here"}
# What is typed after each command, and whether it is about the POEM under discussion.
COMMANDS = {
    "/details": ("", True), "/picture": ("", True), "/risk": ("10%", True), "/others": ("", True),
    "/sources": ("", True), "/poem": (WALKED, False), "/ask": (WALKED, False), "/browse": ("", False),
    "/topic": ("salmeterol", False), "/compare": ("1 2", False),
    "/about": ("", False), "/help": ("", False), "/kb": ("status", False), "/quit": ("", False),
    "/exit": ("", False), "/q": ("", False),
}  # fmt: skip


@pytest.fixture(scope="module")
def shelf(shipped: KnowledgeBase) -> KnowledgeBase:
    """The POEMs of one specialty."""
    poems = [poem for poem in shipped if poem.specialty == shipped.poems[WALKED].specialty]
    return KnowledgeBase(poems, shipped.vocabulary)


@pytest.mark.parametrize("state", RECALLED)
async def test_no_command_opens_a_recalled_poem(state: str, shelf: KnowledgeBase) -> None:
    """Its card was shown, then it was recalled: what is typed next brings the notice, the sources, or none of it."""
    paper = io.StringIO()
    channel = Channel(Desk(Library(SHIPPED_KNOWLEDGE), shelf), Console(file=paper, width=250, color_system=None))
    desk, recalled = channel.desk, in_state(shelf, state)
    number = str(1 + [poem.id for poem in desk.titled("salmeterol", 8)].index(WALKED))
    stands = desk.opened(WALKED)
    assert isinstance(stands, Opened)
    hidden = secrets(stands, Desk(desk.library, recalled).opened(WALKED), shelf)

    async def heard(text: str, first: str = f"/poem {WALKED}") -> str:
        """Return what is printed to a line that is typed after the POEM was recalled."""
        desk._knowledge = shelf
        await channel.said(first)
        desk._knowledge = recalled
        paper.seek(0)
        paper.truncate()
        await channel.said(text)
        return " ".join(paper.getvalue().replace("│", " ").split())

    assert set(COMMANDS) == set(channel._commands()), "a new command: does it open a POEM?"
    for command, (rest, about) in COMMANDS.items():
        seen = await heard(f"{command} {rest}")
        assert not [text for text in hidden if text in seen], command
        assert not about or NOTICE[state] in seen, command
    for text in FOLLOW_UPS if state != "gone" else ["who funded it?"]:
        assert NOTICE[state] in await heard(text), text
    assert NOTICE[state] in await heard(number, first="/poem salmeterol")
