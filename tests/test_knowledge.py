"""The shipped knowledge, and the guide for those who write it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from bot.core.matching.knowledge import KnowledgeBase
from bot.core.poem.model import Poem
from bot.core.question.vocabulary import Vocabulary
from bot.library import Library, Loaded
from bot.settings import SHIPPED_KNOWLEDGE
from tests.library.folders import library

GUIDE = (SHIPPED_KNOWLEDGE / "README.md").read_text(encoding="utf-8")
EXAMPLES: list[str] = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)


@pytest.fixture(scope="module")
def checked() -> Loaded:
    """The shipped folder as `bottomline check` reads it."""
    return Library(SHIPPED_KNOWLEDGE).check()


def test_the_shipped_knowledge_has_no_fault(checked: Loaded) -> None:
    """Every POEM, every link and the vocabulary; all faults are listed."""
    assert not checked.faults, "\n".join(map(str, checked.faults))
    assert checked.knowledge is not None
    assert len(checked.knowledge) == checked.files


# Looked at, and left: what the sources lack or print so, and why the words are right.
LOOKED_AT = {
    "c-difficile-fecal-transplant-van-nood-2013: p_mismatch",  # as printed
    "vertebroplasty-vertos2-2010: p_mismatch",  # as printed
    "ibs-peppermint-oil-persuade-2020: nnt_mismatch",  # of a guideline's pooled trials, and called so
    "omega3-icosapent-reduceit-2019: uncited_figure",  # which of the later reports was not told
    "tennis-elbow-steroid-physio-coombes-2013: masking_against_placebo",  # so its register has it
}


def test_an_editor_finds_only_what_the_sources_lack(checked: Loaded) -> None:
    """Warnings that stay: harms that nobody read, and what was looked at and left."""
    left = {f"{p.file.removeprefix('poems/').removesuffix('.yaml')}: {p.code}" for p in checked.warnings}
    left = {told for told in left if not told.endswith(": missing_harms")}
    assert left == LOOKED_AT


def test_no_poem_claims_a_review_that_did_not_take_place(shipped: KnowledgeBase) -> None:
    """`reviewed_by` is filled by a clinician, not by whoever wrote the file."""
    assert [poem.id for poem in shipped if poem.status.reviewed_by] == []


def test_no_level_of_evidence_is_computed(shipped: KnowledgeBase) -> None:
    """The sources of the shipped POEMs print none, apart from those that name their own."""
    assert all(poem.level_of_evidence is None or poem.source.credit for poem in shipped)


# The guide -----------------------------------------------------------------------------------------------------------


def _annotations(model: type[BaseModel]) -> Iterator[tuple[str, Any]]:
    """Yield every field of a model and of the models inside it, with its annotation."""
    for name, field in model.model_fields.items():
        yield field.alias or name, field.annotation
        for inner in _models(field.annotation):
            yield from _annotations(inner)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def _options(annotation: Any) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from _options(part)


def test_every_field_stands_in_the_guide() -> None:
    """An author can look up every field of a POEM and of the vocabulary."""
    fields = {name for model in (Poem, Vocabulary) for name, _ in _annotations(model)} - {"id"}
    assert sorted(name for name in fields if not re.search(rf"\b{name}\b", GUIDE)) == []


def test_every_option_stands_in_the_guide() -> None:
    """The words of each field are those of the model, whole and in its order."""
    text = " ".join(GUIDE.replace("`", "").split())
    missing = []
    for name, annotation in _annotations(Poem):
        options = list(_options(annotation))
        if options and ", ".join(options) not in text:
            missing.append(f"{name}: {', '.join(options)}")
    assert not missing, "\n".join(missing)


def test_the_example_of_the_guide_passes_check(tmp_path: Path) -> None:
    """Without fault and without warning, beside the guide's example of a vocabulary."""
    poem, vocabulary = EXAMPLES
    found = library(tmp_path, {"hiccups-peppermint-2024.yaml": poem}, vocabulary=vocabulary).check()
    assert [str(problem) for problem in found.problems] == []
    assert found.knowledge is not None
    assert found.knowledge.poems["hiccups-peppermint-2024"].outcomes[0].name == "no hiccup for a minute"


def test_every_phrasing_of_the_example_finds_it(tmp_path: Path) -> None:
    """What the guide teaches about also_asked works."""
    poem, vocabulary = EXAMPLES
    made = library(tmp_path, {"hiccups-peppermint-2024.yaml": poem}, vocabulary=vocabulary).open()
    for text in made.poems["hiccups-peppermint-2024"].also_asked:
        assert [m.poem_id for m in made.index.rank(made.index.understand(text))] == ["hiccups-peppermint-2024"]
