"""`/help` and `/about`: how to ask, and what this is and is not."""

from importlib.metadata import PackageNotFoundError, version
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import Reply, Section, about
from bot.desk import Desk
from bot.faces.discord.commands.ask import FIND
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.reach import everywhere


def help_reply(channels: tuple[str, ...]) -> Reply:
    """Return how to ask; `channels`: where every clinical question is answered unasked."""
    where = ", ".join(f"#{name}" if not name.isdigit() else "the question channel" for name in channels)
    unasked = (f"Or just write in {where}: clinical questions are answered, talk is left alone.",) if where else ()
    return Reply(
        "answer",
        "Ask as you would ask a colleague",
        lead="cement for a spine fx vs waiting · amox 5 vs 10d cap kids · does honey help a child's cough",
        sections=(
            Section("Ask", ("Mention me, write to me directly, or use /ask (private, if you like).", *unasked)),
            Section(
                "Go on",
                (
                    "Reply to an answer: who funded it? was it blinded? harms? NNT? and in kids?",
                    "The buttons under it show details, a picture and sources to you alone.",
                    "Edit your question within 10 minutes, and the answer changes with it.",
                ),
            ),
            Section(
                "Look around",
                (
                    "/poem opens one by headline, topic or trial; /browse goes along a specialty.",
                    f"On anybody's message: Apps, {FIND}. Only you see the answer.",
                    "/about says what I do not do.",
                ),
            ),
        ),
    )


def program_version() -> str:
    """Return the version of the program as it was installed."""
    try:
        return version("bottomline")
    except PackageNotFoundError:  # run from a checkout that was not installed
        return "not installed"


def add_to(tree: app_commands.CommandTree[Any], desk: Desk, channels: tuple[str, ...]) -> None:
    """Add both to the tree."""

    @everywhere
    @tree.command(name="help", description="How to ask, and what else there is")
    async def help_(interaction: discord.Interaction[Any]) -> None:
        await interaction.response.send_message(embeds=embeds_of(help_reply(channels)), ephemeral=True)

    @everywhere
    @tree.command(name="about", description="Version, knowledge, and what this bot does not do")
    async def about_(interaction: discord.Interaction[Any]) -> None:
        reply = about(desk.knowledge, program_version())
        await interaction.response.send_message(embeds=embeds_of(reply), ephemeral=True)
