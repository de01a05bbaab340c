"""`bottomline recheck`: what Crossref and PubMed have come to know of the studies, POEM by POEM as it comes."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from bot.curation import id_of, recheck_all, registers_of
from bot.desk import Desk
from bot.errors import DocumentError
from bot.faces.terminal.show import safe
from bot.settings import Settings


async def run(desk: Desk, settings: Settings, named: Sequence[str], console: Console, *, only_look: bool) -> bool:
    """Recheck the POEMs named, or all that were not withdrawn; return whether all could be asked for."""
    ids = {id_of(desk, name) for name in named}
    poems = [poem for poem in desk.knowledge if poem.id in ids or (not ids and poem.status.state != "withdrawn")]
    registers = registers_of(settings)
    found = failed = unnumbered = 0
    async with registers:
        try:
            async for looked in recheck_all(desk, poems, registers, only_look=only_look):
                unnumbered += not (looked.asked or looked.failed)
                found += len(looked.new)
                failed += bool(looked.failed)
                if looked.lines:
                    console.print(Text(f"{looked.poem.id}: {safe(looked.poem.headline)}", style="bold"), soft_wrap=True)
                for line in looked.lines:
                    console.print(Text(f"  {safe(line)}", style="red" if looked.failed else "yellow"), soft_wrap=True)
        except DocumentError as error:
            console.print(Text(str(error), style="red"), soft_wrap=True)
            failed += 1
    count = f"{len(poems)} POEM{'s' if len(poems) != 1 else ''}"
    console.print(f"{count}: {found} findings, {unnumbered} without a number to be looked for, {failed} failures.")
    return failed == 0
