"""A server whose curators change POEMs in a folder of their own, one for each module of tests."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.process import running


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A knowledge folder of a few POEMs, with the words that tell a patient's details."""
    folder = tmp_path_factory.mktemp("curating") / "knowledge"
    (folder / "poems").mkdir(parents=True)
    shutil.copy(SHIPPED_KNOWLEDGE / "vocabulary.yaml", folder)
    shutil.copytree(SHIPPED_KNOWLEDGE / "identifiers", folder / "identifiers")
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, folder / "poems")
    return folder


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def place(folder: Path) -> AsyncIterator[tuple[World, Bot]]:
    """A server with the bot in it, on that folder."""
    async with running(BOTTOMLINE_KNOWLEDGE=str(folder)) as (world, bot):
        yield world, bot


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def strict(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> AsyncIterator[tuple[World, Bot, Path]]:
    """A server where it takes two, with a second curator in it."""
    own = tmp_path_factory.mktemp("strict") / "knowledge"
    shutil.copytree(folder, own, ignore=shutil.ignore_patterns("history", "drafts"))
    async with running(BOTTOMLINE_KNOWLEDGE=str(own), BOTTOMLINE_SECOND_CURATOR="on") as (world, bot):
        world.add_member("second", roles=["KB admin"])
        yield world, bot, own
