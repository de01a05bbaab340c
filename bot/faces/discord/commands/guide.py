"""`/help` and `/about`: how to ask, and what this is and is not."""

from typing import Any

import discord
from discord import app_commands

from bot.core.reply import FOR_PROFESSIONALS, Reply, Section, about
from bot.desk import Desk
from bot.faces.discord.commands.ask import FIND
from bot.faces.discord.commands.curate import ADD, CURATING
from bot.faces.discord.commands.privacy import PRIVACY
from bot.faces.discord.curating.rights import may_curate
from bot.faces.discord.delivery import respond
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.reach import everywhere
from bot.settings import program_version
from bot.talk import COMMANDS, EDITABLE_MINUTES, EXAMPLES, FOLLOW_UPS

_CURATING = Section(
    "Curate",
    (
        *(f"/{name}: {what}" for name, what in {**COMMANDS, **CURATING}.items() if name.startswith("kb ")),
        f"On anybody's message: Apps, {ADD}. It is read and kept as a draft.",
    ),
)


def help_reply(channels: tuple[str, ...], *, curates: bool = False) -> Reply:
    """Return how to ask; `channels`: where each clinical question is answered unasked; `curates`: and how to curate."""
    where = ", ".join(f"#{name}" if not name.isdigit() else "the question channel" for name in channels)
    unasked = (f"Or just write in {where}: clinical questions are answered, talk is left alone.",) if where else ()
    return Reply(
        "answer",
        "Ask as you would ask a colleague",
        lead=" · ".join(EXAMPLES),
        sections=(
            Section("Ask", ("Mention me, write to me directly, or use /ask (private, if you like).", *unasked)),
            Section(
                "Go on",
                (
                    f"Reply to an answer: {FOLLOW_UPS}",
                    "The buttons under it show details, a picture and what you may ask next, to you alone.",
                    f"Edit your question within {EDITABLE_MINUTES} minutes, and the answer changes with it.",
                ),
            ),
            Section(
                "Look around",
                (
                    *(f"/{name}: {COMMANDS[name]}" for name in ("poem", "browse", "about")),
                    f"/privacy: {PRIVACY}",
                    f"On anybody's message: Apps, {FIND}. Only you see the answer.",
                ),
            ),
            *((_CURATING,) if curates else ()),
        ),
        footer=FOR_PROFESSIONALS,
    )


def add_to(tree: app_commands.CommandTree[Any], desk: Desk, channels: tuple[str, ...]) -> None:
    """Add both to the tree."""

    @everywhere
    @tree.command(name="help", description=COMMANDS["help"])
    async def help_(interaction: discord.Interaction[Any]) -> None:
        await respond(interaction, embeds=embeds_of(help_reply(channels, curates=may_curate(interaction))))

    @everywhere
    @tree.command(name="about", description=COMMANDS["about"])
    async def about_(interaction: discord.Interaction[Any]) -> None:
        reply = about(desk.knowledge, program_version())
        await respond(interaction, embeds=embeds_of(reply))
