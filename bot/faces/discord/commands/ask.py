"""`/ask`, and "Find the evidence" on anybody's message."""

from typing import Any

import discord
from discord import app_commands

from bot.core.reply import Reply
from bot.desk import Desk
from bot.faces.discord.failures import TooFast
from bot.faces.discord.host import log_verdict
from bot.faces.discord.manners import Cooldown
from bot.faces.discord.messages.cards import embeds_of, shortened
from bot.faces.discord.messages.views import dressed, poem_of
from bot.faces.discord.reach import everywhere

CHOICES = 25
FIND = "Find the evidence"
NOTHING_ASKED = Reply(
    "none", "What is the question?", lead="Ask me a clinical question, such as: cement for a spine fx vs waiting"
)
_NO_WORDS = Reply("none", "There are no words in that message", lead="I read text only: no pictures, no files.")


async def answer(desk: Desk, text: str, *, overheard: bool = False) -> Reply | None:
    """Return what to say to a text: a card by its id, or the verdict on a question; None for silence."""
    if not text.strip():
        return None if overheard else NOTHING_ASKED
    chosen = desk.card(text.strip())
    if chosen:
        return chosen
    asked = await desk.ask(text, overheard=overheard)
    log_verdict(asked.verdict, asked.milliseconds)
    return asked.reply


async def say(interaction: discord.Interaction[Any], reply: Reply, desk: Desk, *, private: bool) -> None:
    """Answer a command with a reply and what can be pressed under it."""
    shown = dressed(reply, desk, interaction.user.id)
    await interaction.response.send_message(**shown, ephemeral=private)


def add_to(tree: app_commands.CommandTree[Any], desk: Desk, cooldown: Cooldown) -> None:
    """Add the ways of asking to the tree."""

    def not_too_fast(interaction: discord.Interaction[Any]) -> None:
        seconds = cooldown.wait(interaction.user.id)
        if seconds:
            raise TooFast(seconds)

    @everywhere
    @tree.command(description="Ask a clinical question: the POEM that answers it, or that there is none")
    @app_commands.describe(
        question="As you would ask a colleague: cement for a spine fx vs waiting",
        private="Show the answer to you alone",
    )
    async def ask(
        interaction: discord.Interaction[Any], question: app_commands.Range[str, 2, 1000], private: bool = False
    ) -> None:
        not_too_fast(interaction)
        reply = await answer(desk, question)
        if reply:
            await say(interaction, reply, desk, private=private)

    @ask.autocomplete("question")
    async def questions(_: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
        found = desk.questions(current, CHOICES)
        return [app_commands.Choice(name=shortened(p.clinical_question), value=p.id) for p in found]

    @everywhere
    @tree.context_menu(name=FIND)
    async def find(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        not_too_fast(interaction)
        known = poem_of(message)
        if known:  # one of our own cards
            reply = desk.card(known) or desk.recalled(known)
        else:
            reply = await answer(desk, message.content) if message.content.strip() else _NO_WORDS
        if reply:
            await say(interaction, reply, desk, private=True)
        else:
            await interaction.response.send_message(embeds=embeds_of(NOTHING_ASKED), ephemeral=True)
