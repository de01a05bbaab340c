"""`/ask`, and "Find the evidence" on anybody's message."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import Reply
from bot.desk import MOST_CHARACTERS, Desk
from bot.faces.discord.delivery import conclude, respond, think
from bot.faces.discord.failures import TooFast
from bot.faces.discord.host import log_verdict, noticed
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.views import dressed, poem_of, with_picture
from bot.faces.discord.reach import everywhere
from bot.talk import COMMANDS, NOTHING_ASKED, Chosen, Cooldown, Question, Refused, Said, Told, attend

CHOICES = 25
FIND = "Find the evidence"
_NO_WORDS = Reply("none", "There are no words in that message", lead="I read text only: no pictures, no files.")


async def answer(desk: Desk, said: Said, offered: Sequence[str] = ()) -> Reply | None:
    """Return what to say to something said; None for silence. `offered`: the POEMs that may be chosen by number."""
    act = attend(said, desk)
    match act:
        case Told(reply):
            return reply
        case Chosen(number):
            return desk.opened(offered[number - 1]).card()
        case Refused(sentence):
            return desk.offered_again(offered, sentence)
        case Question():
            asked = await desk.ask(act.text, overheard=act.overheard)
            log_verdict(asked.verdict, asked.milliseconds)
            return act.reply_to(asked)
        case _:  # commands are Discord's own here
            return None


async def say(interaction: discord.Interaction[Any], reply: Reply, desk: Desk, *, private: bool) -> None:
    """Answer a command with a reply and what can be pressed under it; one on patient details to the person alone."""
    private = private or reply.private is not None
    noted = noticed(interaction, reply, private=private)
    if reply.topic_of:  # its picture may have to be drawn
        await think(interaction, ephemeral=private)
        await conclude(interaction, lambda: with_picture(noted, desk, interaction.user.id))
        return
    await respond(interaction, **dressed(noted, desk, interaction.user.id), ephemeral=private)


def add_to(tree: app_commands.CommandTree[Any], desk: Desk, cooldown: Cooldown) -> None:
    """Add the ways of asking to the tree."""

    def not_too_fast(interaction: discord.Interaction[Any]) -> None:
        seconds = cooldown.wait(interaction.user.id)
        if seconds:
            raise TooFast(seconds)

    @everywhere
    @tree.command(description=COMMANDS["ask"])
    @app_commands.describe(
        question="As you would ask a colleague: cement for a spine fx vs waiting",
        private="Show the answer to you alone",
    )
    async def ask(
        interaction: discord.Interaction[Any],
        question: app_commands.Range[str, 2, MOST_CHARACTERS],
        private: bool = False,
    ) -> None:
        not_too_fast(interaction)
        reply = await answer(desk, Said(text=question, addressed=True))
        if reply:
            await say(interaction, reply, desk, private=private)

    @ask.autocomplete("question")
    async def questions(_: discord.Interaction[Any], current: str) -> list[app_commands.Choice[str]]:
        found = desk.questions(current, CHOICES)
        return [app_commands.Choice(name=named(p.clinical_question), value=p.id) for p in found]

    @everywhere
    @tree.context_menu(name=FIND)
    async def find(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        not_too_fast(interaction)
        known = poem_of(message)
        if known:  # one of our own cards
            reply: Reply | None = desk.opened(known).card()
        elif message.content.strip():
            reply = await answer(desk, Said(text=message.content, addressed=True))
        else:
            reply = _NO_WORDS
        if reply:
            await say(interaction, reply, desk, private=True)
        else:
            await respond(interaction, embeds=embeds_of(NOTHING_ASKED))
