"""`/ask`: a question with autocomplete over the clinical questions that the knowledge base holds."""

import logging

import discord
from discord import app_commands

from bot.chat.cards import embed_of
from bot.core.reply import Reply
from bot.desk import Desk

log = logging.getLogger(__name__)

_CHOICES, _CHOICE_NAME = 25, 100
_NOTHING = Reply(
    "none", "What is the question?", lead="Ask me a clinical question, such as: cement for a spine fx vs waiting"
)


async def answer(desk: Desk, text: str, *, overheard: bool = False) -> Reply | None:
    """Return what to say to a text: a card by its id, or the verdict on a question; None for silence."""
    if not text.strip():
        return None if overheard else _NOTHING
    chosen = desk.card(text.strip())
    if chosen:
        return chosen
    asked = await desk.ask(text, overheard=overheard)
    best = asked.verdict.candidates[0] if asked.verdict.candidates else None
    log.info(
        "%s poem=%s confidence=%.2f ms=%.1f",
        type(asked.verdict).__name__,
        best.poem_id if best else None,
        best.confidence if best else 0.0,
        asked.milliseconds,
    )
    return asked.reply


def add_to(tree: app_commands.CommandTree, desk: Desk) -> None:
    """Add `/ask` to the tree."""

    @tree.command(description="Ask a clinical question: the POEM that answers it, or that there is none")
    @app_commands.describe(
        question="As you would ask a colleague: cement for a spine fx vs waiting",
        private="Show the answer to you alone",
    )
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    async def ask(
        interaction: discord.Interaction,
        question: app_commands.Range[str, 2, 1000],
        private: bool = False,
    ) -> None:
        reply = await answer(desk, question)
        if reply:
            await interaction.response.send_message(embed=embed_of(reply), ephemeral=private)

    @ask.autocomplete("question")
    async def questions(_: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [
            app_commands.Choice(name=_shortened(poem.clinical_question), value=poem.id)
            for poem in desk.questions(current, _CHOICES)
        ]


def _shortened(text: str) -> str:
    return text if len(text) <= _CHOICE_NAME else f"{text[: _CHOICE_NAME - 1].rsplit(' ', 1)[0]}…"
