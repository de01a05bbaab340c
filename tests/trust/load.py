"""A team's year in minutes: many people, many channels, reloads and faults meanwhile; nothing lost, nothing twice."""

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bot.library import Library
from bot.settings import SHIPPED_KNOWLEDGE
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.discord_server.records import Interaction
from tests.discord_server.state import Msg
from tests.faces.discord.asking import POSTING
from tests.faces.discord.process import COMMANDS, bot_in

A_SECOND = 25
"""Questions a second; a team asks as many in a day."""
_EVERY = 15.0
_COMMANDS, _DIRECT = 0.2, 0.1  # of the questions
_LATE = 3_000.0
_SETTLE = 90.0


@dataclass(frozen=True, slots=True)
class Load:
    """What came of it; times in milliseconds from the question to its answer, memory in MB."""

    questions: int
    people: int
    channels: int
    reloads: int
    lost: int
    doubled: int
    late: int
    p50: float
    p95: float
    p99: float
    memory: tuple[float, ...]
    seconds: float


async def load(questions: int, people: int, channels: int) -> Load:
    """Ask so many questions by so many people in so many channels, with reloads and faults, and count."""
    places = [f"questions-{n}" for n in range(channels)]
    async with World() as world:
        for place in places:
            world.add_channel(place)
        who = [f"person-{n}" for n in range(people)]
        for person in who:
            world.add_member(person)
        async with bot_in(world, BOTTOMLINE_QUESTION_CHANNELS=",".join(places)) as bot:
            await world.ready(commands=COMMANDS)
            # Of a first direct message that comes while it is away nothing can tell it: each has written once before.
            await world.gather(*(world.say(person, "dm", "does honey help a cough?") for person in who))
            return await _Asking(world, bot, who, places).run(questions)


class _Asking:
    def __init__(self, world: World, bot: Bot, who: list[str], places: list[str]) -> None:
        self.world, self.bot, self.who, self.places = world, bot, who, places
        self.random = random.Random(2026)  # noqa: S311 - the same questions each time
        knowledge = Library(SHIPPED_KNOWLEDGE).open()
        self.words = [text for poem in knowledge for text in (poem.clinical_question, *poem.also_asked)]
        self.messages: list[tuple[Msg, float]] = []
        self.commands: list[Interaction] = []
        self.reloads = 0
        self.memory: list[float] = []

    async def run(self, questions: int) -> Load:
        started = time.monotonic()
        trouble = asyncio.create_task(self._trouble())
        for n in range(questions):
            self._ask()
            await asyncio.sleep(max(0.0, started + (n + 1) / A_SECOND - time.monotonic()))
        trouble.cancel()
        self.world.clear_faults()
        await self._settled()
        return self._counted(time.monotonic() - started)

    def _ask(self) -> None:
        person, text = self.random.choice(self.who), self.random.choice(self.words)
        draw = self.random.random()
        place = f"#{self.random.choice(self.places)}"
        if draw < _COMMANDS:
            self.commands.append(self.world.begin(person, place, "ask", {"question": text[:1000]}))
        else:
            where = "dm" if draw < _COMMANDS + _DIRECT else place
            said = self.world.post(person, where, text, mention_bot=where != "dm")
            self.messages.append((said, time.monotonic()))

    async def _trouble(self) -> None:
        """Reload, lose the connection, and let posting fail, in turn, every quarter of a minute."""
        world = self.world
        while True:
            self.memory.append(_megabytes(self.bot))
            await asyncio.sleep(_EVERY / 3)
            world.begin("kb_admin", "#general", "kb reload", {})
            self.reloads += 1
            await asyncio.sleep(_EVERY / 3)
            await world.disconnect_gateway(resumable=self.random.random() < 0.5, how="abort")
            await asyncio.sleep(_EVERY / 3)
            world.drop_rest(2, **POSTING, after=True)
            world.fail_rest(2, 503, **POSTING)

    async def _settled(self) -> None:
        end = time.monotonic() + _SETTLE
        while time.monotonic() < end:
            count = len(self.world.server.activity)
            await asyncio.sleep(5)
            if len(self.world.server.activity) == count and not self.world.server.inflight:
                return

    def _counted(self, seconds: float) -> Load:
        made = {a.message_id: a.t for a in self.world.server.activity if a.kind == "message"}
        box = [m for messages in self.world.state.messages.values() for m in messages.values()]
        replies: Counter[str] = Counter()
        first: dict[str, float] = {}
        for m in box:
            to = (m.data.get("message_reference") or {}).get("message_id")
            if m.data["author"]["id"] == self.world.state.bot_id and to:
                replies[to] += 1
                first.setdefault(to, made.get(m.id, 0.0))
        # A command that no connection took is told by Discord itself ("did not respond"), and cannot be looked for.
        unheard = [it for it in self.commands if it.state == "failed" and it.delivered]
        lost = sum(replies[m.id] == 0 for m, _ in self.messages) + len(unheard)
        waits = [(first[m.id] - asked) * 1000 for m, asked in self.messages if m.id in first]
        late = sum(it.late_ms is not None or (it.ack_ms or 0) > _LATE for it in self.commands)
        waits.sort()
        p50, p95, p99 = (waits[min(len(waits) - 1, int(len(waits) * share))] for share in (0.5, 0.95, 0.99))
        return Load(
            len(self.messages) + len(self.commands), len(self.who), len(self.places), self.reloads, lost,
            sum(replies[m.id] > 1 for m, _ in self.messages), late, p50, p95, p99, tuple(self.memory), seconds,
        )  # fmt: skip


def _megabytes(bot: Bot) -> float:
    """Return the resident memory of the bot's process (Linux)."""
    assert bot.proc
    pages = int(Path(f"/proc/{bot.proc.pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6
