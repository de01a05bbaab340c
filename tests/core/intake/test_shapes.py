"""Documents of every shape in circulation, in invented words, are read field by field; nothing is invented."""

from pathlib import Path

import pytest

from tests.core.intake.reading import read_document
from tests.core.intake.right_reading import documents, wrong

CHECKOUT = Path(__file__).parents[3]
SHAPES = documents(CHECKOUT / "tests" / "documents" / "shapes")
# Kept beside the checkout where there are some: documents that were not written for this code.
OTHERS = [path for above in list(CHECKOUT.parents)[:2] for path in documents(above / "shared" / "raw_poems")]


@pytest.mark.parametrize("path", [*SHAPES, *OTHERS], ids=lambda path: str(path.name))
def test_a_document_is_read_field_by_field(path: Path) -> None:
    """Every field is what was printed, null where nothing was; the page around the POEM stands in none."""
    told, held = wrong(path, read_document(path.read_bytes().decode("utf-8-sig")))
    assert held
    assert told == []


def test_every_shape_has_its_document() -> None:
    """The shapes that circulate are all there."""
    wanted = {
        *("owners", "mail-forwarded", "mail-quoted", "department-older", "department-newer", "department-no-reference"),
        *("association", "practice-tool", "commentary", "trial-wiki", "digest", "pdf-text", "typeset", "glued"),
        *("bulleted", "markdown", "table", "page", "headings", "several-references", "patient-details"),
        *("lentils", "blank"),
    }
    assert wanted <= {path.stem for path in SHAPES}
