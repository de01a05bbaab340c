"""A knowledge folder whose POEM changes, the journal beside it, and what was told of that in the chat."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.library import By, Library
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.results import Message, Result
from tests.faces.discord.process import COMMANDS, bot_in, few_poems

POEM = "vertebroplasty-vertos4-2018"
SUCCESSOR = "vertebroplasty-vertos5-2023"
CURATORS = "poem-curators"
OPEN = "Open it as it stands now"


@dataclass(frozen=True, slots=True)
class Recalling:
    """A folder for the knowledge and for what the bot keeps."""

    folder: Path

    @classmethod
    def in_folder(cls, folder: Path) -> "Recalling":
        """Return one with a knowledge folder of its own."""
        shutil.copytree(few_poems(), folder / "knowledge")
        return cls(folder)

    @property
    def library(self) -> Library:
        return Library(self.folder / "knowledge")

    @property
    def path(self) -> Path:
        """The POEM's file."""
        return self.library.poems_folder / f"{POEM}.yaml"

    def bot(self, world: World, **more: str) -> Bot:
        """Return the bot on these folders, not yet started; a change is told at once unless something else is set."""
        env = {
            "BOTTOMLINE_STATE": str(self.folder / "state"),
            "BOTTOMLINE_KNOWLEDGE": str(self.folder / "knowledge"),
            "BOTTOMLINE_CURATOR_CHANNEL": CURATORS,
            "BOTTOMLINE_THREAD_CHANNELS": "threads",
            "BOTTOMLINE_RECALL_MINUTES": "0",
        }
        return bot_in(world, **{**env, **more})

    def change(self, changes: dict[tuple[str | int, ...], Any]) -> None:
        """Change the POEM as a curator does, in its history."""
        self.library.edit(self.path, self.path.read_bytes(), changes, By("a test"))

    @property
    def journal(self) -> Path:
        return self.folder / "state" / "journal.sqlite3"

    def rows(self, query: str = "SELECT * FROM recalled ORDER BY id") -> list[dict[str, Any]]:
        """Return what stands in the journal, read by another program."""
        with closing(sqlite3.connect(f"file:{self.journal}?mode=ro", uri=True)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(query)]

    def settled(self, number: int) -> bool:
        """Tell whether so many showings were told of, and all that is done with."""
        rows = self.rows()
        return len(rows) == number and all(row["told_at"] for row in rows)

    async def shown(self, world: World, number: int) -> None:
        """Wait until so many showings are in the journal."""
        await world.wait(lambda: self.journal.is_file() and len(self.rows("SELECT id FROM shown")) >= number)


def told(world: World) -> list[Message]:
    """Return what was told of changes, wherever that was, the oldest of a place first."""
    box = [m for messages in world.state.messages.values() for m in messages.values() if not m.deleted]
    ours = [Message(m) for m in box if m.data["author"]["id"] == world.state.bot_id]
    return [m for m in ours if OPEN in m.labels]


async def retire(world: World, state: str = "withdrawn", **more: str) -> Result:
    """Retire the POEM as a curator."""
    return await world.slash(
        "kb_admin", "#general", "kb retire", {"poem": POEM, "state": state, "reason": "x y z", **more}
    )


async def ready(world: World) -> None:
    """Wait until the bot is there."""
    await world.ready(commands=COMMANDS)


async def again(world: World, bot: Bot, recalling: Recalling, **more: str) -> Bot:
    """End the bot if it runs and start another one; return it once it is logged in."""
    if bot.running:
        await bot.stop()
    seen = len(world.gateway_log)
    new = await recalling.bot(world, **more).start()
    await world.wait(lambda: any(entry["what"] == "ready" for entry in world.gateway_log[seen:]), 40)
    await ready(world)
    return new
