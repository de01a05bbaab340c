"""Documents of every shape in circulation, in invented words, are read field by field; nothing is invented."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


TEXTS = [path.read_bytes().decode("utf-8-sig") for path in SHAPES]


@given(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3),
    st.randoms(use_true_random=False),
    st.sampled_from(["cut", "shuffle", "double", "chop", "join", "none"]),
)
@settings(max_examples=150, deadline=2000)
def test_mutilated_pages_are_read_or_refused_in_time(texts: list[str], chance: random.Random, how: str) -> None:
    """Pages of any shapes, one after the other, with lines cut, shuffled, doubled, chopped or run together."""
    lines = "\n".join(texts).split("\n")
    if how == "cut":
        lines = [line for line in lines if chance.random() > 0.3]
    elif how == "shuffle":
        chance.shuffle(lines)
    elif how == "double":
        lines = [line for line in lines for _ in range(chance.choice((1, 1, 2)))]
    elif how == "chop":
        lines = [line[: chance.randrange(len(line) + 1)] for line in lines]
    text = (" " if how == "join" else "\n").join(lines)
    reading = read_document(text)
    assert reading.poems or reading.errors
    for draft in reading.poems:
        assert draft.headline.strip()
        assert draft.clinical_question.strip()
        assert draft.bottom_line.strip()
        assert draft.proposals is not None
