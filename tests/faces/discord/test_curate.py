"""Who may curate: by a role's name or id, or by managing the server; decided without a connection."""

from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.core.matching import KnowledgeBase
from bot.desk import Desk
from bot.faces.discord.commands.curate import KnowledgeCommands
from bot.faces.discord.curating.figures import figure_form
from bot.faces.discord.curating.forms import PARTS, form_of
from bot.faces.discord.curating.layout import key_in_use
from bot.faces.discord.curating.rights import is_curator, is_home
from bot.faces.discord.curating.session import read, session
from bot.faces.discord.curating.told import outcomes_of
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE

ROLES = ("Librarians", "4711")


class Member(discord.Member):
    """A member of a server, with what is asked of one."""

    def __init__(self, *roles: tuple[str, int], **permissions: bool) -> None:
        self._held = [SimpleNamespace(name=name, id=number) for name, number in roles]
        self._rights = discord.Permissions(**permissions)

    @property
    def roles(self) -> Any:
        return self._held

    @property
    def guild_permissions(self) -> discord.Permissions:
        return self._rights


class User(discord.User):
    """Somebody in a direct message, who is a member of nothing."""

    def __init__(self) -> None:
        self.guild_permissions = discord.Permissions.all()
        self.roles = [SimpleNamespace(name="Librarians", id=4711)]


@pytest.mark.parametrize(
    ("person", "may"),
    [
        (Member(), False),
        (Member(("Nurses", 1), ("Doctors", 2)), False),
        (Member(("Nurses", 1), ("librarians", 2)), True),
        (Member(("Nurses", 4711), ("Doctors", 2)), True),
        (Member(("Librarian", 471)), False),
        (Member(manage_guild=True), True),
        (Member(manage_messages=True, manage_roles=True, kick_members=True), False),
        (User(), False),
    ],
)
def test_curators_have_a_role_or_manage_the_server(person: discord.Member | discord.User, *, may: bool) -> None:
    """One role of several is enough, in any case of its letters; other rights are none, nor is a direct message."""
    assert is_curator(person, ROLES) is may


def test_without_a_curator_role_only_managers_curate() -> None:
    """No setting makes everybody a curator."""
    assert not is_curator(Member(("Librarians", 4711)), ())
    assert is_curator(Member(manage_guild=True), ())


def test_the_command_is_shown_to_managers_alone_where_no_role_curates(shipped: KnowledgeBase) -> None:
    """Of a role that the settings name Discord knows nothing: then all see the command, and curators may use it."""
    desk = Desk(Library(SHIPPED_KNOWLEDGE), shipped)
    assert KnowledgeCommands(desk, ()).default_permissions == discord.Permissions(manage_guild=True)
    assert KnowledgeCommands(desk, ROLES).default_permissions is None


def test_poems_are_curated_in_their_own_server() -> None:
    """In those of the settings, else in the only one: whoever adds the bot elsewhere manages that server alone."""
    assert is_home(1, (), (1,))
    assert not is_home(1, (), (1, 2))
    assert not is_home(2, ("1",), (1, 2))
    assert is_home(1, ("1",), (1, 2))
    assert not is_home(None, (), ())


async def test_every_poem_that_is_shipped_can_be_corrected(shipped: KnowledgeBase) -> None:
    """Each is shown within Discord's limits; its forms hold all that they ask for, so that saving one cuts nothing."""
    desk = Desk(Library(SHIPPED_KNOWLEDGE), shipped)
    for poem in shipped:
        key = key_in_use(poem.id)
        shown = await session(desk, key)
        assert sum(map(len, shown["embeds"])) <= 6000
        mapping = read(desk, key).mapping
        forms = [form_of(part, key, mapping, {}) for part in PARTS]
        forms += [figure_form("0" * 8, key, outcome) for outcome in outcomes_of(mapping)]
        boxes = [box for form in forms for box in form.walk_children() if isinstance(box, discord.ui.TextInput)]
        assert [box.default for box in boxes if box.max_length and len(box.default or "") >= box.max_length] == []
