"""Which POEMs a clinician should read next: those most asked, that nobody has signed."""

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.core.poem import Poem


def unsigned(poems: Iterable[Poem], asked: Mapping[str, int]) -> tuple[Poem, ...]:
    """Return the POEMs in use that no clinician has signed, in the order in which to read them.

    `asked`: how often each answered, by id, as far as that is counted. Of those asked alike the one that more others
    name comes first: an error in it is read beside each of them.
    """
    everything = list(poems)
    named = Counter(
        other
        for poem in everything
        for other in {*poem.related.conflicts_with, *poem.related.agrees_with, poem.related.superseded_by}
        if other
    )
    waiting = (poem for poem in everything if not poem.status.recalled and poem.status.reviewed_by is None)
    return tuple(sorted(waiting, key=lambda poem: (-asked.get(poem.id, 0), -named[poem.id], poem.id)))
