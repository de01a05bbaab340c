"""A small discord.py bot with a bit of everything, to prove the local Discord. It knows nothing of it.

SAMPLE_NO_CONTENT=1: without the message content intent.
"""

import asyncio
import io
import logging
import os
import signal
from typing import Any, Self

import discord
from discord import app_commands, ui

TOPICS = ["diabetes", "diabetic foot", "diverticulitis", "hypertension", "sepsis"]
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (20).to_bytes(4, "big") + (10).to_bytes(4, "big") + b"\0" * 16
log = logging.getLogger("sample")

Interaction = discord.Interaction[discord.Client]


class Feedback(ui.View):
    """Persistent: survives a restart."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @ui.button(label="Helpful", style=discord.ButtonStyle.success, custom_id="fb:yes")
    async def yes(self, interaction: Interaction, _: ui.Button[Self]) -> None:
        await interaction.response.send_message("Thanks!", ephemeral=True)

    @ui.button(label="Report", style=discord.ButtonStyle.danger, custom_id="fb:report")
    async def report(self, interaction: Interaction, _: ui.Button[Self]) -> None:
        await interaction.response.send_modal(Report())

    @ui.button(label="More", custom_id="fb:more")
    async def more(self, interaction: Interaction, button: ui.Button[Self]) -> None:
        await interaction.response.defer()
        button.disabled = True
        await interaction.edit_original_response(content="(expanded)", view=self)
        await interaction.followup.send("More details", ephemeral=True)


class Report(ui.Modal, title="Report an answer"):
    reason: ui.TextInput[Self] = ui.TextInput(
        label="Reason", min_length=5, max_length=200, style=discord.TextStyle.paragraph
    )
    source: ui.Label[Self] = ui.Label(text="Source", component=ui.TextInput(required=False, default="none"))
    kind: ui.Label[Self] = ui.Label(
        text="Kind",
        component=ui.Select(
            options=[
                discord.SelectOption(label="Wrong", value="w"),
                discord.SelectOption(label="Outdated", value="o"),
            ]
        ),
    )

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        source, kind = self.source.component, self.kind.component
        assert isinstance(source, ui.TextInput)
        assert isinstance(kind, ui.Select)
        text = f"Report: {self.reason.value} ({kind.values[0]}, {source.value})"
        await interaction.response.send_message(text, ephemeral=True)


class Picker(ui.View):
    @ui.select(
        placeholder="Pick documents",
        min_values=1,
        max_values=2,
        options=[discord.SelectOption(label=f"Doc {x.upper()}", value=x) for x in "abc"],
    )
    async def pick(self, interaction: Interaction, select: ui.Select[Self]) -> None:
        await interaction.response.edit_message(content="Picked " + ",".join(select.values), view=None)


@app_commands.command(description="Ask a clinical question")
@app_commands.choices(detail=[app_commands.Choice(name="Short", value=1), app_commands.Choice(name="Long", value=2)])
async def ask(
    interaction: Interaction, question: app_commands.Range[str, 3, 300], topic: str = "", detail: int = 1
) -> None:
    await interaction.response.defer(thinking=True)
    await asyncio.sleep(0.3)
    embed = discord.Embed(title="Answer", description=f"About: {question}").set_image(url="attachment://chart.png")
    files = [discord.File(io.BytesIO(PNG), "chart.png"), discord.File(io.BytesIO(b"full text"), "answer 1.txt")]
    await interaction.followup.send(f"{interaction.locale}/{topic}/{detail}", embed=embed, files=files, view=Feedback())
    await interaction.followup.send("Just for you", ephemeral=True)


@ask.autocomplete("topic")
async def topics(_: Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=t.title(), value=t) for t in TOPICS if t.startswith(current.lower())]


@app_commands.command(description="Answers at once, for your eyes only")
async def whisper(interaction: Interaction) -> None:
    await interaction.response.send_message("psst", ephemeral=True, view=Feedback())


@app_commands.command(description="Follows up, changes its mind, takes it back")
async def waver(interaction: Interaction) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    first = await interaction.followup.send("first", wait=True)
    second = await interaction.followup.send("second", wait=True)
    await second.edit(content="changed")
    await second.delete()
    same = (await interaction.original_response()).id == first.id
    await interaction.edit_original_response(content=f"first is the original: {same}")


@app_commands.command(description="Acknowledges too late")
async def late(interaction: Interaction) -> None:
    await asyncio.sleep(3.2)
    try:
        await interaction.response.send_message("too late")
    except discord.NotFound as e:
        log.warning("late: %s", e.code)


@app_commands.command(description="Acknowledges twice")
async def twice(interaction: Interaction) -> None:
    await interaction.response.send_message("one")
    interaction.response._response_type = None
    try:
        await interaction.response.send_message("two")
    except discord.HTTPException as e:
        await interaction.followup.send(f"refused {e.status} {e.code}")


@app_commands.command(description="Sends what Discord must refuse")
async def huge(interaction: Interaction, what: str) -> None:
    view = ui.View()
    view.add_item(ui.Button(label="l" * 81))
    oversized: dict[str, dict[str, Any]] = {
        "description": {"embed": discord.Embed(description="x" * 4097)},
        "total": {"embeds": [discord.Embed(description="x" * 4000), discord.Embed(description="x" * 2001)]},
        "content": {"content": "x" * 2001},
        "fields": {"embed": discord.Embed.from_dict({"fields": [{"name": "n", "value": "v" * 1025}]})},
        "empty": {"content": "  "},
        "label": {"content": "x", "view": view},
        "big file": {"file": discord.File(io.BytesIO(b"\0" * (10 * 1024 * 1024 + 1)), "big.bin")},
    }
    try:
        await interaction.response.send_message(**oversized[what])
    except discord.HTTPException as e:
        await interaction.response.send_message(f"refused {e.status} {e.code}")


@app_commands.command(description="Pick something")
async def pick(interaction: Interaction) -> None:
    await interaction.response.send_message("Choose", view=Picker())


@app_commands.context_menu(name="Explain this")
async def explain(interaction: Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"Explained: {message.content}")


def is_kb_admin(interaction: Interaction) -> bool:
    user = interaction.user
    assert isinstance(user, discord.Member)
    return user.guild_permissions.administrator or any(role.name == "KB admin" for role in user.roles)


kb = app_commands.Group(
    name="kb",
    description="Knowledge base",
    guild_only=True,
    default_permissions=discord.Permissions(manage_guild=True),
)
docs = app_commands.Group(name="docs", description="Documents", parent=kb)


@kb.command(description="Upload a document")
@app_commands.check(is_kb_admin)
async def upload(interaction: Interaction, document: discord.Attachment) -> None:
    await interaction.response.defer(ephemeral=True)
    data = await document.read()
    await interaction.edit_original_response(content=f"Stored {document.filename}: {len(data)} bytes")


@docs.command(name="list", description="List documents")
@app_commands.check(is_kb_admin)
async def list_docs(interaction: Interaction, owner: discord.Member | None = None) -> None:
    await interaction.response.send_message(f"Docs of {owner and owner.display_name}", ephemeral=True)


@kb.error
async def refuse(interaction: Interaction, error: app_commands.AppCommandError) -> None:
    if isinstance(error, app_commands.CheckFailure):
        await interaction.response.send_message("You may not do that.", ephemeral=True)
    else:
        log.error("command failed", exc_info=error)


async def survey(client: discord.Client, message: discord.Message) -> list[str]:
    """Look at the world and work on it by REST; tell which parts are not as they should be."""
    guild, channel, author = message.guild, message.channel, message.author
    assert guild
    assert isinstance(channel, discord.TextChannel)
    sent = await channel.send("one", file=discord.File(io.BytesIO(b"1"), "a.txt", description="first"))
    sent = await sent.add_files(discord.File(io.BytesIO(b"2"), "b.txt"))
    both = [a.filename for a in sent.attachments]
    sent = await sent.remove_attachments(sent.attachments[0])
    quiet = await channel.send(f"@everyone {author.mention}", allowed_mentions=discord.AllowedMentions.none())
    await sent.add_reaction("👀")
    eyes = (await channel.fetch_message(sent.id)).reactions[0]
    assert client.user
    await sent.remove_reaction("👀", client.user)
    thread = await channel.create_thread(name="t", type=discord.ChannelType.public_thread)
    await thread.send("in")
    thread = await thread.edit(name="t2", archived=True)
    latest = [m.id async for m in channel.history(limit=2)]
    await sent.delete()
    try:
        await channel.fetch_message(sent.id)
        gone = 0
    except discord.NotFound as e:
        gone = e.code
    true = {
        "app": (await client.application_info()).owner.name == "olivia.owner",
        "user": (await client.fetch_user(author.id)).name == author.name,
        "guild": (await client.fetch_guild(guild.id)).name == guild.name,
        "channels": len(await guild.fetch_channels()) == len(guild.channels),
        "roles": "KB admin" in [r.name for r in await guild.fetch_roles()],
        "member": (await guild.fetch_member(author.id)).display_name == author.display_name,
        "query": [m.name for m in await guild.query_members("mia")] == ["mia.member"],
        "files": both == ["a.txt", "b.txt"] and [a.filename for a in sent.attachments] == ["b.txt"],
        "read": await sent.attachments[0].read() == b"2",
        "quiet": not quiet.mentions and not quiet.mention_everyone,
        "reaction": (eyes.emoji, eyes.count, eyes.me) == ("👀", 1, True),
        "thread": (thread.name, thread.archived) == ("t2", True),
        "history": latest == [quiet.id, sent.id],
        "deleted": gone == 10008,
    }
    return [name for name, holds in true.items() if not holds]


class SampleBot(discord.Client):
    def __init__(self) -> None:
        intents = discord.Intents.default()
        intents.message_content = not os.environ.get("SAMPLE_NO_CONTENT")
        super().__init__(intents=intents)
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(self.close()))
        self.add_view(Feedback())
        commands: list[Any] = [ask, whisper, waver, late, twice, huge, pick, explain, kb]
        for command in commands:
            self.tree.add_command(command)
        await self.tree.sync()

    async def on_ready(self) -> None:
        log.info("ready as %s in %s", self.user, [g.name for g in self.guilds])

    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot:
            return
        log.info("saw %r in %s", message.content, message.channel)
        if message.content == "survey":
            await message.reply(f"wrong: {await survey(self, message)}")
        elif message.content.startswith("count "):
            await message.channel.send(message.content)
        elif message.content == "thread me":
            thread = await message.create_thread(name="Case discussion")
            await thread.send("In the thread")
        elif message.content == "dm me":
            await message.author.send("Hello in private")
            await message.add_reaction("✅")
        elif self.user in message.mentions or message.guild is None:
            await self.answer(message)

    async def answer(self, message: discord.Message) -> None:
        async with message.channel.typing():
            sizes = [len(await a.read()) for a in message.attachments]
            await asyncio.sleep(0.1)
        sent = await message.reply(
            f"Q: {message.clean_content} {sizes}", embed=discord.Embed(title="Draft"), view=Feedback()
        )
        await sent.edit(embed=discord.Embed(title="Final"))

    async def on_message_edit(self, before: discord.Message, after: discord.Message) -> None:
        if not after.author.bot and before.content != after.content:
            await after.reply(f"{before.content} became {after.content}")

    async def on_message_delete(self, message: discord.Message) -> None:
        log.info("lost %r", message.content)


if __name__ == "__main__":
    SampleBot().run(os.environ["DISCORD_TOKEN"], log_level=logging.INFO, root_logger=True)
