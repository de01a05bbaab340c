"""`/kb report`: what the team asked, what came of it, and which POEMs want a look, with its picture."""

import datetime as dt
from typing import Any

import discord

from bot.core.report import Report, told
from bot.desk import Desk
from bot.faces.discord.delivery import conclude, think
from bot.faces.discord.host import keeper_of, settings_of
from bot.faces.discord.messages.cards import embeds_of
from bot.faces.discord.messages.picture import attached
from bot.faces.discord.messages.views import Shown
from bot.pictures import days as drawn

MOST_DAYS = 3_660


async def tell_report(interaction: discord.Interaction[Any], desk: Desk, days: int) -> None:
    """Tell a curator what was asked in the last days, today with them. Raise JournalError when nobody can tell."""
    zone = settings_of(interaction).daily_zone
    today = discord.utils.utcnow().astimezone(zone).date()
    await think(interaction)
    tally = await keeper_of(interaction).kept().tally(today - dt.timedelta(days=days - 1), today, zone)
    report = desk.report(tally)
    await conclude(interaction, lambda: message_of(report))


async def message_of(report: Report) -> Shown:
    """Return a report as a message, with its picture where there is one."""
    embeds = embeds_of(told(report))
    picture = drawn(report)
    return {"embeds": embeds, **({"file": await attached(picture, embeds[-1], "report.png")} if picture else {})}
