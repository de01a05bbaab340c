"""Where those who were shown a POEM are told: in the channel, or each directly.

The journal keeps nobody's id. Who asked is found by the message that was asked, as long as it stands; where it does
not, or nobody may write to them, the channel is told.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import discord

from bot.faces.discord.delivery import delivered, passes
from bot.faces.discord.host import Host
from bot.faces.discord.keeping import person_of
from bot.journal import Showing

_MOST_TRIED = 3  # messages of one person that are looked up


@dataclass(frozen=True, slots=True)
class Address:
    """A channel to tell in. `replies_to`: our latest answer there; `here`: it is where the POEM was shown."""

    channel_id: int
    replies_to: int | None
    here: bool


class Addressing:
    """Finds where to tell; whom it has found it knows until it is thrown away. `direct`: each is told directly."""

    def __init__(self, host: Host, *, direct: bool) -> None:
        self._host = host
        self._direct = direct
        self._found: dict[str, int] = {}

    async def grouped(self, showings: Iterable[Showing]) -> tuple[tuple[Showing, ...], ...]:
        """Return showings by where they are told, a message each."""
        showings = tuple(showings)
        await self._find_people(showings)
        groups: dict[int, list[Showing]] = defaultdict(list)
        for showing in showings:
            groups[self._channel_of(showing)].append(showing)
        return tuple(map(tuple, groups.values()))

    async def addresses(self, showings: Sequence[Showing]) -> tuple[Address, ...]:
        """Return where to tell of showings of one place, the best first."""
        await self._find_people(showings)
        direct = dict.fromkeys(self._channel_of(each) for each in showings)
        there = dict.fromkeys(int(each.channel_id) for each in reversed(showings))
        return tuple(_address(channel_id, showings) for channel_id in dict.fromkeys((*direct, *list(there)[:1])))

    def _channel_of(self, showing: Showing) -> int:
        found = self._found.get(showing.person or "", 0) if showing.place != "direct" else 0
        return found or int(showing.channel_id)

    async def _find_people(self, showings: Iterable[Showing]) -> None:
        if not self._direct:
            return
        asked: dict[str, list[Showing]] = defaultdict(list)
        for showing in showings:
            if showing.person and showing.person not in self._found and showing.place not in {"direct", "command"}:
                asked[showing.person].append(showing)
        for person, theirs in asked.items():
            self._found[person] = await self._direct_channel(theirs[: -_MOST_TRIED - 1 : -1])

    async def _direct_channel(self, showings: Iterable[Showing]) -> int:
        """Return the channel of direct messages with who asked; 0 where nobody can tell, or they take none."""
        for showing in showings:
            if not (showing.asked_in and showing.message_id):
                continue
            place = self._host.get_partial_messageable(int(showing.asked_in))
            message = place.get_partial_message(int(showing.message_id))
            try:
                author = (await delivered(message.fetch)).author
                if showing.person and self._host.keeper.kept().is_person(showing.person, person_of(author.id)):
                    return (await delivered(author.create_dm)).id
            except discord.HTTPException as error:  # it was deleted, or is not for us
                if passes(error):
                    raise
        return 0


def _address(channel_id: int, showings: Iterable[Showing]) -> Address:
    mine = [each for each in showings if int(each.channel_id) == channel_id]
    answers = [int(each.answer_id) for each in mine if each.answer_id and each.place != "command"]
    return Address(channel_id, answers[-1] if answers else None, here=bool(mine))
