"""The commands as Discord is told them: their limits, where they can be used, and their translations."""

from collections.abc import Iterator
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.core.matching.knowledge import KnowledgeBase
from bot.desk import Desk
from bot.faces.discord.app import Bottomline
from bot.faces.discord.translation import Translator
from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE, Settings


@pytest.fixture
def commands(shipped: KnowledgeBase) -> list[dict[str, Any]]:
    """What Discord is told."""
    client = Bottomline(Desk(Library(SHIPPED_KNOWLEDGE), shipped), Settings(_env_file=None))
    return [dict(command.to_dict(client.tree)) for command in client.tree.get_commands()] + [
        dict(command.to_dict(client.tree)) for command in client.tree.get_commands(type=discord.AppCommandType.message)
    ]


def parts(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for option in node.get("options", []):
        yield from parts(option)


async def test_names_and_descriptions_are_within_the_limits(commands: list[dict[str, Any]]) -> None:
    """Names 1 to 32 characters, descriptions 1 to 100, at most 25 choices of at most 100."""
    for command in commands:
        for part in parts(command):
            assert 1 <= len(part["name"]) <= 32
            if command["type"] == discord.AppCommandType.chat_input.value:
                assert 1 <= len(part["description"]) <= 100
                assert part["name"] == part["name"].lower()
            choices = part.get("choices", [])
            assert len(choices) <= 25
            assert all(1 <= len(choice["name"]) <= 100 for choice in choices)


async def test_everybody_can_use_them_everywhere_but_curating(commands: list[dict[str, Any]]) -> None:
    """All but what curates can be installed to a server and to a person, and used in direct messages."""
    named = {command["name"]: command for command in commands}
    curating = {"kb", "Add this as a POEM"}
    assert set(named) == {*curating, "ask", "poem", "topic", "browse", "help", "about", "privacy", "Find the evidence"}
    for name, command in named.items():
        if name not in curating:
            assert set(command["integration_types"]) == {0, 1}, name
            assert set(command["contexts"]) == {0, 1, 2}, name
    assert named["kb"]["contexts"] == named["Add this as a POEM"]["contexts"] == [0]


async def test_a_missing_translation_stays_in_english() -> None:
    """The table is empty; a language that has a text gets it."""
    here: app_commands.TranslationContext[Any, Any] = app_commands.TranslationContext(
        app_commands.TranslationContextLocation.other, None
    )
    text = app_commands.locale_str("How to ask")
    assert await Translator().translate(text, discord.Locale.german, here) is None
    table = {discord.Locale.german: {"How to ask": "Wie man fragt"}}
    assert await Translator(table).translate(text, discord.Locale.german, here) == "Wie man fragt"
