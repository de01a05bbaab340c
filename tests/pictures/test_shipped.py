"""Every picture of the shipped knowledge."""

import pytest

from bot.core.effects.arithmetic import difference
from bot.core.poem.model import Outcome, Poem
from bot.pictures import all_pictures, picture_of, png
from bot.pictures.icons import icons
from bot.pictures.picture import Icons
from bot.pictures.words import title
from tests.pictures.making import shipped

POEMS = shipped()


@pytest.mark.parametrize("poem", POEMS, ids=lambda poem: poem.id)
def test_drawn_or_honestly_not(poem: Poem) -> None:
    """Every POEM has pictures within the limits, or none; "no effect" is never said."""
    pictures = all_pictures(poem)
    chosen = picture_of(poem)
    if chosen:
        rows = [o for o in poem.outcomes if title(o) == chosen.title]
        assert any(o.main or o.role != "harm" for o in rows)
        if any(o.main for o in poem.outcomes):
            assert any(o.main or o.role == "primary" for o in rows)
    assert len({p.drawing.people for p in pictures if isinstance(p.drawing, Icons)}) <= 1
    for picture in pictures:
        assert 0 < len(picture.alt) <= 1024
        assert "no effect" not in (picture.alt + picture.text).lower()
        assert max(map(len, picture.text.splitlines())) <= 90
        assert len(png(picture)) < 60_000


def test_no_benefit_where_the_interval_holds_zero() -> None:
    """No face speaks of cause where the risk difference, or what the report prints, leaves it open."""
    looked_at = 0
    for poem in POEMS:
        for outcome in poem.outcomes:
            picture = icons(outcome, poem)
            if picture is None or not isinstance(picture.drawing, Icons):
                continue
            causal = {"better", "harmed"} & {face for face, _ in picture.drawing.legend}
            if not causal:
                continue
            looked_at += 1
            assert not _undecided(outcome), (poem.id, outcome.name)
            assert causal == {_fate(outcome)}, (poem.id, outcome.name)
            assert poem.study.design != "Case-control"
    assert looked_at > 40


def _undecided(outcome: Outcome) -> bool:
    one, two, effect = outcome.intervention, outcome.control, outcome.effect
    assert one is not None
    assert two is not None
    if outcome.kind == "binary" and None not in (one.events, one.n, two.events, two.n):
        return not difference(one.events or 0, one.n or 0, two.events or 0, two.n or 0).excludes_zero
    if effect is None:
        return True
    if effect.ci95:
        alike = 1 if "ratio" in effect.measure or effect.measure == "relative risk" else 0
        return effect.ci95[0] <= alike <= effect.ci95[1]
    return effect.p is None


def _fate(outcome: Outcome) -> str:
    """Return what the intervention did, by the shortest way: which arm has the better percentage."""
    one, two = (
        100 * r.events / r.n if r.percent is None and r.events is not None and r.n else r.percent
        for r in (outcome.intervention, outcome.control)
        if r is not None
    )
    assert one is not None
    assert two is not None
    if outcome.effect and outcome.effect.favours:
        return "better" if outcome.effect.favours == "intervention" else "harmed"
    return "better" if (one < two) == (outcome.better == "lower") else "harmed"
