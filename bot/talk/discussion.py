"""Which POEM a talk is about, from what stands in the chat. A face finds the messages; here is where to look."""

from typing import Literal

Place = Literal["channel", "thread", "direct"]
Clue = Literal["replied_to", "last_said", "opened_on"]
"""The message that is replied to; the last thing that we said here; the card that the thread was opened on."""


def may_choose(place: Place, *, replies: bool, asked_it: bool, next_to_it: bool) -> bool:
    """Tell whether a bare number or "yes" chooses from an offer: in a reply to it, and where two talk alone.

    In a thread others may talk: there it does when it is said by who asked, right under the offer.
    """
    return replies or place == "direct" or (place == "thread" and asked_it and next_to_it)


def clues(place: Place, *, replies: bool) -> tuple[Clue, ...]:
    """Return which messages tell what is under discussion, in the order of asking: the first that has a POEM decides.

    A reply is about what it replies to, whatever else was said since. What we say after a card ends the talk about it.
    In a channel many talk at once: only a reply there says what it is about.
    """
    if replies:
        return ("replied_to",)
    if place == "thread":
        return ("last_said", "opened_on")
    return ("last_said",) if place == "direct" else ()
