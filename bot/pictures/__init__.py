"""The numbers of a POEM drawn: icon arrays and MCID bars, as PNG and as text.

Choosing and wording a picture is cheap; `png` draws it. Pillow is loaded only then.
"""

from bot.core.effects import risks
from bot.core.poem import Outcome, Poem
from bot.pictures.bar import bar
from bot.pictures.icons import icons, people
from bot.pictures.picture import People, Picture

__all__ = ["Picture", "all_pictures", "picture_of", "png"]


def picture_of(poem: Poem) -> Picture | None:
    """Return the one picture of a POEM: its first primary outcome that can be drawn, else a secondary one.

    A harm alone, without the benefit that it goes with, is not the picture of a study. A retracted one has none.
    """
    return next((picture for o in _ranked(poem) if o.role != "harm" and (picture := _picture(o, poem, None))), None)


def all_pictures(poem: Poem) -> tuple[Picture, ...]:
    """Return every picture of a POEM, primary outcomes first, all icon arrays with the same number of people."""
    ranked = _ranked(poem)
    totals = {people(drawn) for o in ranked if (drawn := risks(o, poem))}
    total = max(totals, default=None)
    return tuple(picture for o in ranked if (picture := _picture(o, poem, total)))


def png(picture: Picture) -> bytes:
    """Return a picture as a PNG, 800 pixels wide, with a background of its own for dark and light chats."""
    from bot.pictures.draw import draw  # noqa: PLC0415 - Pillow is loaded when the first picture is drawn

    return draw(picture)


def _ranked(poem: Poem) -> list[Outcome]:
    if poem.status.recalled:
        return []
    rank = {"primary": 0, "secondary": 1, None: 1, "harm": 2}
    return sorted(poem.outcomes, key=lambda o: (rank[o.role], o.role != "primary" and o.subgroup))


def _picture(outcome: Outcome, poem: Poem, total: People | None) -> Picture | None:
    return icons(outcome, poem, total) or bar(outcome, poem)
