"""What a curator can press under a report: the POEM as it stands, and where it comes from."""

import discord

from bot.faces.discord.messages.views import row


def under_report(poem_id: str | None) -> discord.ui.View | None:
    """Return the buttons under a report on a POEM; None where it was on none."""
    if poem_id is None:
        return None
    view = row(("details", "sources"), poem_id)
    view.stop()
    return view
