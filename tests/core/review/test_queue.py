"""Which POEM a clinician reads next: the most asked, then the one that others name, then by id."""

from bot.core.review import unsigned
from tests.core.made import poem

SIGNED = {"added": "2026-11-22", "reviewed_by": "Ada Brandt, MD, 3 May 2026"}


def test_the_order() -> None:
    """Signed and recalled ones are not in it; a superseded one still answers, and is."""
    poems = (
        poem("c-named", related={"agrees_with": ["b-plain"]}),
        poem("b-plain"),
        poem("a-plain"),
        poem("d-asked"),
        poem("e-signed", status=SIGNED, related={"agrees_with": ["c-named"], "conflicts_with": ["c-named"]}),
        poem("f-withdrawn", status={"added": "2026-11-22", "state": "withdrawn"}),
        poem("g-retracted", status={"added": "2026-11-22", "state": "retracted"}),
        poem("h-superseded", status={"added": "2026-11-22", "state": "superseded"}),
        poem("i-links", related={"superseded_by": "c-named"}),
    )
    found = unsigned(poems, {"d-asked": 3, "e-signed": 9})
    assert [one.id for one in found] == ["d-asked", "c-named", "b-plain", "a-plain", "h-superseded", "i-links"]
    assert [one.id for one in unsigned(poems, {})][:2] == ["c-named", "b-plain"]
