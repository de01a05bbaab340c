"""Where those who were shown a POEM are told: in the channel, or each directly.

The journal keeps nobody's id. Who asked is found by the message that was asked, as long as it stands; where it does
not, or nobody may write to them, the channel is told: once, of all that was shown there to such people.
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
    """A channel to tell in. `replies_to`: our latest answer there; `here`: each of the showings was there."""

    channel_id: int
    replies_to: int | None
    here: bool


class Addressing:
    """Finds where to tell; whom it has found it knows until it is thrown away. `direct`: each is told directly."""

    def __init__(self, host: Host, *, direct: bool) -> None:
        self._host = host
        self._direct = direct
        self._found: dict[str, int] = {}

    async def next_group(self, showings: Sequence[Showing]) -> tuple[Showing, ...]:
        """Return those showings that are told next, in one message; those directly before those in a channel.

        So a channel is told when it is known who cannot be told directly.
        """
        await self._find_people(showings)
        groups: dict[int, list[Showing]] = defaultdict(list)
        for showing in showings:
            groups[self._channel_of(showing)].append(showing)
        first = min(groups.values(), key=lambda group: not self._direct_with(group[0]))
        return tuple(first)

    async def address(self, showings: Sequence[Showing]) -> Address:
        """Return where to tell of a group."""
        await self._find_people(showings)
        told_in = {self._channel_of(each) for each in showings}
        channel_id = told_in.pop() if len(told_in) == 1 else int(showings[-1].channel_id)
        return _address(channel_id, showings)

    async def channels(self, showings: Sequence[Showing]) -> tuple[int, ...]:
        """Return the ids of all channels where a group may have been told, also before the last start."""
        await self._find_people(showings)
        return tuple({channel: None for each in showings for channel in (self._channel_of(each), int(each.channel_id))})

    def turn_away(self, channel_id: int) -> bool:
        """Note that somebody takes no direct messages; tell whether it was somebody's, who is told elsewhere now."""
        theirs = [person for person, found in self._found.items() if found == channel_id]
        self._found.update(dict.fromkeys(theirs, 0))
        return bool(theirs)

    def _channel_of(self, showing: Showing) -> int:
        found = self._direct_with(showing) if showing.place != "direct" else 0
        return found or int(showing.channel_id)

    def _direct_with(self, showing: Showing) -> int:
        """Return the channel of direct messages with who was shown it; 0 where they have none that is known."""
        return self._found.get(showing.person or "", 0)

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


def _address(channel_id: int, showings: Sequence[Showing]) -> Address:
    mine = [each for each in showings if int(each.channel_id) == channel_id]
    answers = [int(each.answer_id) for each in mine if each.answer_id and each.place != "command"]
    return Address(channel_id, answers[-1] if answers else None, here=len(mine) == len(showings))
