"""Forest plots: what stands on which side, and that picture, text and words say the same."""

import io
from collections.abc import Sequence
from typing import Any

from PIL import Image

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.pictures import Picture, forest, png
from bot.pictures.picture import Forest
from tests.core.made import outcome, poem


def trials(*limits: tuple[float, float, float], **changes: Any) -> list[Poem]:
    """Return trials of one outcome, each with its estimate and limits."""
    effects = [{"measure": "hazard ratio", "value": v, "ci95": (low, high)} for v, low, high in limits]
    named = {"name": "death", "kind": "time-to-event", "better": "lower", "time": "1 year", **changes}
    rows = [outcome(**named, effect=effect) for effect in effects]
    return [poem(f"study-{n}", outcomes=[row], study={"name": f"S{n}"}) for n, row in enumerate(rows)]


def drawn(poems: Sequence[Poem]) -> tuple[Picture, Forest]:
    """Return the picture of studies, and its drawing."""
    picture = forest(poems)
    assert picture is not None
    assert isinstance(picture.drawing, Forest)
    return picture, picture.drawing


def test_benefit_lies_left_of_a_ratio_and_every_study_is_told() -> None:
    """On a log axis: half and double are equally far from one."""
    picture, drawing = drawn(trials((0.5, 0.25, 0.9), (2, 1.1, 4)))
    assert drawing.left == "better with it"
    assert drawing.share(1) == 0.5
    assert drawing.share(0.5) < 0.5 < drawing.share(2)
    assert abs(drawing.share(0.5) + drawing.share(2) - 1) < 1e-9
    for words in (picture.alt, picture.text):
        assert "S0 (2010)" in words
        assert "0.5 (0.25 to 0.9)" in words
        assert "2 (1.1 to 4)" in words
        assert "nothing is pooled" in words


def test_every_interval_lies_on_the_axis(shipped: KnowledgeBase) -> None:
    """Of whatever pairs of shipped POEMs share one."""
    poems, found = list(shipped), 0
    for n, one in enumerate(poems):
        for other in poems[n + 1 :]:
            picture = forest([one, other]) if one.specialty == other.specialty else None
            if picture is None:
                continue
            found += 1
            assert isinstance(picture.drawing, Forest)
            for line in picture.drawing.lines:
                assert line.low <= line.value <= line.high
                assert 0 <= picture.drawing.share(line.low) <= picture.drawing.share(line.high) <= 1
            assert len(picture.alt) <= 1024
    assert found > 5


def test_it_is_drawn_at_the_width_of_a_phone() -> None:
    """800 pixels, higher with each study; the same studies give the same bytes."""
    two, three = (forest(trials(*[(0.8, 0.7, 0.9)] * n)) for n in (2, 3))
    assert two
    assert three
    sizes = [Image.open(io.BytesIO(png(picture))).size for picture in (two, three)]
    assert sizes[0][0] == sizes[1][0] == 800
    assert sizes[0][1] < sizes[1][1]
    assert png(two) == png(two)


def test_one_study_is_no_forest() -> None:
    """Nor are studies of different outcomes."""
    assert forest(trials((0.8, 0.7, 0.9))) is None
    assert forest([*trials((0.8, 0.7, 0.9)), *trials((0.8, 0.7, 0.9), name="falls")]) is None
