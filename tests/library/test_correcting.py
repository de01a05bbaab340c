"""A correction waits beside its POEM; published, it leaves what was changed there meanwhile, and every other byte."""

from pathlib import Path
from typing import Any

import pytest

from bot.errors import ChangedError, DocumentError, KnowledgeError
from bot.library import By, Library
from tests.library.folders import POEM, changed, library

ADA, BO, CY = By("ada (1)"), By("bo (2)"), By("cy (3)")
COMMENTED = changed("synopsis:", "# how it was done\nsynopsis:").replace(
    "status: {added: 2026-11-22}", "status: {added: 2026-11-22, reviewed_by: Noor}  # who read it"
)
HEADLINE: dict[tuple[str | int, ...], Any] = {("headline",): "Cement did not ease pain more than a sham"}


@pytest.fixture
def lib(tmp_path: Path) -> Library:
    """A folder with one POEM, which has a comment and a signature."""
    return library(tmp_path, {"cement.yaml": COMMENTED})


def corrected(lib: Library, by: By = ADA) -> bytes:
    """Begin a correction, and return what stands in the POEM's file."""
    used = lib.used("cement")
    lib.correct("cement", used.raw, HEADLINE, by)
    return used.raw


def text(lib: Library) -> str:
    """Return what stands in the POEM's file."""
    return lib.used("cement").raw.decode()


def test_it_waits_and_then_takes_the_place_of_the_poem(lib: Library) -> None:
    """Until it is published not a byte of the POEM changes; then these lines alone, and the signature falls."""
    before = corrected(lib)
    assert text(lib).encode() == before
    assert lib.corrects("cement")
    draft = lib.drafted("cement")
    assert draft.mapping["headline"] == HEADLINE["headline",]
    lib.edit(draft.path, draft.raw, {("study", "masking"): "double"}, ADA)
    assert [change.deed for change in lib.history.of("cement")] == ["corrected", "corrected"]
    lib.publish("cement", BO)
    assert not lib.corrects("cement")
    assert text(lib) == COMMENTED.replace("Cement was not shown to ease pain more than a sham", HEADLINE["headline",]
    ).replace("  comparison: sham\n", "  comparison: sham\n  masking: double\n").replace("Noor", "null")  # fmt: skip
    lib.undo("cement", CY)
    assert text(lib).encode() == before
    assert lib.drafted("cement").mapping["study"]["masking"] == "double"
    for _ in range(2):
        lib.undo("cement", CY)
    assert not lib.corrects("cement")
    assert text(lib).encode() == before


def test_what_is_changed_in_the_poem_meanwhile_stays(lib: Library) -> None:
    """By Bottomline or by hand; a signature that was given to the old text falls all the same."""
    corrected(lib)
    used = lib.used("cement")
    lib.edit(used.path, used.raw, {("status", "state"): "withdrawn", ("keywords",): ["cement"]}, BO)
    by_hand = text(lib).replace("Klazen CA", "Klazen CA, Lohle PN").replace("Noor", "Somebody else")
    used.path.write_text(by_hand, encoding="utf-8")
    lib.publish("cement", BO)
    assert text(lib) == by_hand.replace("was not shown to ease pain more", "did not ease pain more").replace(
        "Somebody else", "null"
    )


def test_one_field_changed_in_both_is_not_written_over(lib: Library) -> None:
    """It is said which, and nothing is changed; the same change in both is none."""
    corrected(lib)
    used = lib.used("cement")
    used.path.write_text(text(lib).replace("more than a sham", "at all"), encoding="utf-8")
    before = text(lib)
    with pytest.raises(DocumentError, match="The field headline of the POEM was changed since"):
        lib.publish("cement", BO)
    assert text(lib) == before
    assert lib.corrects("cement")
    used.path.write_text(COMMENTED.replace("was not shown to ease pain more", "did not ease pain more"), "utf-8")
    lib.publish("cement", BO)
    assert "headline: Cement did not ease pain more than a sham" in text(lib)


def test_one_waits_at_a_time_and_none_is_begun_from_another_text(lib: Library) -> None:
    """The second is refused; so is one from what stands there no longer, and one that is begun by hand."""
    before = corrected(lib)
    with pytest.raises(DocumentError, match="waits already"):
        lib.correct("cement", before, HEADLINE, BO)
    lib.discard("cement", ADA)
    with pytest.raises(ChangedError, match="changed by somebody else"):
        lib.correct("cement", b"other", HEADLINE, BO)
    lib.correct("cement", before, {}, BO)
    assert not lib.corrects("cement"), "nothing to correct"
    other = library(Path(lib.folder / "drafts"), {"cement.yaml": POEM})
    by_hand = other.folder / "drafts"
    by_hand.mkdir()
    (by_hand / "cement.yaml").write_text(POEM, encoding="utf-8")
    with pytest.raises(DocumentError, match="There is a POEM cement already"):
        other.publish("cement", BO)


def test_a_fault_in_it_keeps_it_waiting(lib: Library) -> None:
    """It may be saved with one, as any draft; published it may not."""
    used = lib.used("cement")
    lib.correct("cement", used.raw, {("study", "masking"): "doubled"}, ADA)
    with pytest.raises(KnowledgeError):
        lib.publish("cement", BO)
    assert text(lib).encode() == used.raw


def test_who_corrects_has_written_it_once_that_is_published(lib: Library) -> None:
    """Until then only the correction is theirs; what was discarded or taken back is nobody's."""
    told = lib.history
    corrected(lib, ADA)
    draft = lib.drafted("cement")
    lib.edit(draft.path, draft.raw, {("study", "masking"): "double"}, BO)
    assert (told.writers("cement"), told.correctors("cement")) == ((), ("ada (1)", "bo (2)"))
    lib.publish("cement", CY)
    assert told.writers("cement") == ("ada (1)", "bo (2)")
    lib.undo("cement", ADA)
    assert (told.writers("cement"), told.correctors("cement")) == ((), ("ada (1)", "bo (2)"))
    lib.discard("cement", ADA)
    corrected(lib, CY)
    assert told.correctors("cement") == ("cy (3)",)
    for _ in range(2):
        lib.undo("cement", CY)
    assert lib.corrects("cement")
    assert told.correctors("cement") == ("ada (1)", "bo (2)"), "what is back is theirs who wrote it"
