"""What curators are told of trouble, when the connection that it would go over is in trouble itself."""

from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest

from bot.faces.discord.notices import Notices


class Channel:
    """The curators' channel: it keeps what is posted, or the connection to it breaks."""

    name, id = "poem-curators", 1

    def __init__(self) -> None:
        self.posted: list[str] = []
        self.broken: Exception | None = None

    async def send(self, content: str) -> None:
        """Post a message."""
        if self.broken:
            raise self.broken
        self.posted.append(content)


@pytest.mark.parametrize("error", [aiohttp.ServerDisconnectedError(), aiohttp.ClientPayloadError(), OSError()])
async def test_what_could_not_be_told_is_told_the_next_time(error: Exception) -> None:
    """A broken connection fails nobody else; what arrived is told once an hour."""
    channel = Channel()
    client: Any = SimpleNamespace(guilds=[SimpleNamespace(text_channels=[channel])])
    notices = Notices(client, "poem-curators", lambda: None)
    channel.broken = error
    await notices.tell("The disk is full.")
    assert not channel.posted
    channel.broken = None
    for _ in range(3):
        await notices.tell("The disk is full.")
    assert channel.posted == ["⚠️ The disk is full."]
