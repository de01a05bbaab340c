"""Numbers drawn, as PNG and as text: of a POEM as icon arrays and MCID bars, of a report by the day.

Choosing and wording a picture is cheap; `png` draws it. Pillow is loaded only then.
"""

from bot.core.effects import risks
from bot.core.poem import Outcome, Poem
from bot.pictures.bar import bar
from bot.pictures.by_day import days
from bot.pictures.forest_plot import forest
from bot.pictures.icons import icons, people
from bot.pictures.picture import People, Picture

__all__ = ["Picture", "all_pictures", "days", "forest", "picture_of", "png"]


def picture_of(poem: Poem) -> Picture | None:
    """Return the one picture of a POEM: of the outcome that its headline names, or of a primary one.

    Where no outcome is marked as the headline's, any that patients feel will do, primary ones first. A harm alone,
    without the benefit that it goes with, is not the picture of a study, nor is a surrogate where more was measured. A
    retracted POEM has none.
    """
    return next((picture for o in _fit_to_stand_alone(poem) if (picture := _picture(o, poem, None))), None)


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


def _fit_to_stand_alone(poem: Poem) -> list[Outcome]:
    ranked = [outcome for outcome in _ranked(poem) if outcome.main or outcome.role != "harm"]
    telling = [outcome for outcome in ranked if outcome.main or not outcome.surrogate]
    if any(outcome.main for outcome in ranked):
        return [outcome for outcome in telling if outcome.main or outcome.role == "primary"]
    return telling or ranked


def _ranked(poem: Poem) -> list[Outcome]:
    if poem.status.recalled:
        return []
    rank = {"primary": 0, "secondary": 1, None: 1, "harm": 2}
    return sorted(
        poem.outcomes, key=lambda o: (not o.main, rank[o.role], o.surrogate, o.role != "primary" and o.subgroup)
    )


def _picture(outcome: Outcome, poem: Poem, total: People | None) -> Picture | None:
    return icons(outcome, poem, total) or bar(outcome, poem)
