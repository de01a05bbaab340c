"""`bottomline wishes`: what is asked for and not found, with addresses to search at; as JSON and CSV for programs."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from bot.desk import Desk
from bot.faces.terminal.show import safe
from bot.journal import Wished, wished_of
from bot.settings import Settings
from bot.talk import NOTHING_WISHED, as_json, in_a_line, missing, titled, words_of, write_csv

__all__ = ["as_json", "missing_now", "show", "write_csv"]


async def missing_now(settings: Settings, desk: Desk) -> tuple[Wished, ...]:
    """Return what is missing now. Raise JournalError when there is no journal to read."""
    return await missing(await wished_of(settings.journal_url, settings.state / "journal.key"), desk)


def show(wishes: Sequence[Wished], desk: Desk, console: Console) -> None:
    """Print the list, each address whole on its line so that it can be opened."""
    if not wishes:
        console.print(Text(NOTHING_WISHED))
    for number, one in enumerate(wishes, start=1):
        console.print(Text(safe(f"{number}. {titled(one)}"), style="bold"))
        console.print(Text(f"   {in_a_line(one)}"))
        for link in desk.searches(words_of(one)):
            console.print(Text(safe(f"   {link.text}: {link.url}"), style="blue"), soft_wrap=True)
