"""How much of a processor an answer takes, beside a bot that says always the same: `python -m benchmarks.echo`.

Both are discord.py bots as processes of their own, asked the same over the local Discord of the tests. The other one
replies to whatever is said with one ready embed and a row of buttons, as ours does with a card: what it takes is the
price of the connection and the library.
"""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from benchmarks import data
from tests.discord_server import World
from tests.discord_server.launch import Bot
from tests.faces.discord.process import COMMANDS, bot_in

_QUESTIONS = 240
_A_SECOND = 8
_WARM = 60  # questions
_LOOK, _IDLE, _LONGEST = 2.0, 0.02, 120.0  # seconds between looks; the share that is none; seconds at most

_ECHO = """
import os, discord

EMBED = discord.Embed(title="Cement was not shown to ease pain more than a sham", description="So it is. " * 90)
EMBED.set_footer(text="For health professionals.")

class Echo(discord.Client):
    async def on_message(self, message):
        if message.author.bot:
            return
        view = discord.ui.View(timeout=None)
        for n in range(5):
            view.add_item(discord.ui.Button(label=f"Button {n}", custom_id=f"echo:{n}"))
        await message.reply(embed=EMBED, view=view, mention_author=False)

intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=True)
Echo(intents=intents, max_messages=None).run(os.environ["DISCORD_TOKEN"])
"""


def _cpu(bot: Bot) -> float:
    """Return the seconds of a processor that a bot has taken so far (Linux)."""
    if bot.proc is None:
        raise RuntimeError("the bot is not running")
    fields = Path(f"/proc/{bot.proc.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def questions() -> list[str]:
    """Return what is asked: the question of each POEM, some twice."""
    texts = [poem.clinical_question for poem in data.knowledge() if poem.status.state == "current"]
    return (texts * (_QUESTIONS // len(texts) + 1))[:_QUESTIONS]


async def made_ready(world: World, bot: Bot) -> None:
    """Wait until our bot is there, and has made ready what stands in its POEMs: it then does nothing."""
    await world.ready(commands=COMMANDS)
    for _ in range(int(_LONGEST / _LOOK)):
        before = _cpu(bot)
        await asyncio.sleep(_LOOK)
        if _cpu(bot) - before < _LOOK * _IDLE:
            return
    raise RuntimeError(f"the bot is not idle after {_LONGEST:.0f} s")


async def taken(world: World, bot: Bot, texts: list[str]) -> float:
    """Return the milliseconds of a processor that an answer takes."""
    for text in texts[:_WARM]:
        world.post("member", "#clinical-questions", text)
        await asyncio.sleep(1 / _A_SECOND)
    await asyncio.sleep(3)
    before, said = _cpu(bot), len(world.history("#clinical-questions"))
    for text in texts:
        world.post("member", "#clinical-questions", text)
        await asyncio.sleep(1 / _A_SECOND)
    await asyncio.sleep(5)
    answers = len(world.history("#clinical-questions")) - said - len(texts)
    return (_cpu(bot) - before) * 1000 / max(1, answers)


async def main() -> None:
    """Measure both and print the share."""
    texts = questions()
    async with World() as world, bot_in(world) as bot:
        await made_ready(world, bot)
        ours = await taken(world, bot, texts)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "echo.py"
        path.write_text(_ECHO, encoding="utf-8")
        async with World() as world, world.bot([sys.executable, str(path)], token_env="DISCORD_TOKEN") as bot:  # noqa: S106
            await world.wait_connected()
            await asyncio.sleep(1)
            other = await taken(world, bot, texts)
    sys.stdout.write(f"an answer: {ours:.1f} ms of a processor, an echo {other:.1f}: {ours / other:.2f} times\n")


if __name__ == "__main__":
    asyncio.run(main())
