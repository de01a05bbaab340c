"""`/ask`, and "Find the evidence" on anybody's message."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import app_commands

from bot.core.reply import Reply
from bot.desk import MOST_CHARACTERS, Desk
from bot.faces.discord.delivery import conclude, respond, think
from bot.faces.discord.failures import TooFast
from bot.faces.discord.host import keep, log_verdict, noticed
from bot.faces.discord.keeping import Given
from bot.faces.discord.messages.cards import embeds_of, named
from bot.faces.discord.messages.views import dressed, poem_of, with_picture
from bot.faces.discord.reach import everywhere
from bot.talk import COMMANDS, NOTHING_ASKED, Chosen, Cooldown, Question, Refused, Said, Told, attend

CHOICES = 25
FIND = "Find the evidence"
_NO_WORDS = Reply("none", "There are no words in that message", lead="I read text only: no pictures, no files.")


async def answer(desk: Desk, said: Said, offered: Sequence[str] = ()) -> Given | None:
    """Return what to say to something said; None for silence. `offered`: the POEMs that may be chosen by number."""
    act = attend(said, desk)
    match act:
        case Told(reply, kind):
            return Given(reply, kind)
        case Chosen(number):
            return Given(desk.opened(offered[number - 1]).card(), "chosen")
        case Refused(sentence):
            return Given(desk.offered_again(offered, sentence), "refused")
        case Question():
            asked = await desk.ask(act.text, overheard=act.overheard)
            log_verdict(asked.verdict, asked.milliseconds)
            answered = act.reply_to(asked)
            return Given.to(asked, answered, overheard=act.overheard) if answered else None
        case _:  # commands are Discord's own here
            return None


async def say(interaction: discord.Interaction[Any], given: Given, desk: Desk, *, private: bool) -> None:
    """Answer a command with a reply and what can be pressed under it; one on patient details to the person alone."""
    private = private or given.reply.private is not None
    noted = noticed(interaction, given.reply, private=private)
    if noted.topic_of:  # its picture may have to be drawn
        await think(interaction, ephemeral=private)
        answer_id: int | None = await conclude(interaction, lambda: with_picture(noted, desk, interaction.user.id))
    else:
        answer_id = await respond(interaction, **dressed(noted, desk, interaction.user.id), ephemeral=private)
    keep(interaction, given, answer_id, private=private)


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
        given = await answer(desk, Said(text=question, addressed=True))
        if given:
            await say(interaction, given, desk, private=private)

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
            given: Given | None = Given(desk.opened(known).card())
        elif message.content.strip():
            given = await answer(desk, Said(text=message.content, addressed=True))
        else:
            given = Given(_NO_WORDS)
        if given:
            await say(interaction, given, desk, private=True)
        else:
            await respond(interaction, embeds=embeds_of(NOTHING_ASKED))
