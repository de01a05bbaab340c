"""The knowledge folder: read whole, every fault at once; written whole or not at all."""

import datetime as dt
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import DocumentError, KnowledgeError
from bot.library import Library
from bot.library.changing.writing import to_yaml
from bot.library.yaml_reader import read_yaml
from tests.library.folders import POEM, changed, library, told


def _sentences(lib: Library) -> list[str]:
    return [str(problem) for problem in lib.load().problems]


# Reading -------------------------------------------------------------------------------------------------------------


def test_a_sound_folder_loads(tmp_path: Path) -> None:
    """A POEM's id is its file's name."""
    loaded = library(tmp_path, {"spine-cement-2010.yaml": POEM}).load()
    assert loaded.problems == ()
    assert loaded.knowledge is not None
    assert list(loaded.knowledge.poems) == ["spine-cement-2010"]


def test_what_may_be_left_out_may_be_left_empty(tmp_path: Path) -> None:
    """A key without value counts as not read, in the file of a POEM."""
    silent = changed("  comparison: sham", "  comparison: sham\n  analysis:\n  masking: null\n  sites: ~")
    lib = library(tmp_path, {"cement.yaml": f"{silent}harms:\ntags:\noutcomes: []\nrelated:\n"})
    made = lib.open().poems["cement"]
    assert (made.study.analysis, made.study.masking, made.study.sites) == ("not read", "not read", None)
    assert (made.harms, made.tags, made.related.agrees_with) == (None, (), ())


def test_a_byte_order_mark_and_windows_lines_do_no_harm(tmp_path: Path) -> None:
    """Files that were saved on Windows are read like others."""
    assert told(tmp_path, b"\xef\xbb\xbf" + POEM.replace("\n", "\r\n").encode()) == []


def test_the_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """A fault in one file hides none in another, nor in the vocabulary."""
    files = {
        "a.yaml": "headline: [a\n",
        "b.yaml": changed("year: 2010", "year: soon"),
        "c.yaml": POEM,
        "d.yaml": changed("n: 202", "n: 0"),
    }
    loaded = library(tmp_path, files, vocabulary="interventions:\n  aspirin: {also: 3}\n").load()
    assert [(p.file, p.line) for p in loaded.faults] == [
        ("poems/a.yaml", 1),
        ("poems/b.yaml", 15),
        ("poems/d.yaml", 6),
        ("vocabulary.yaml", 2),
    ]
    assert loaded.knowledge is None
    assert loaded.files == 4


def test_links_are_checked_although_another_file_is_broken(tmp_path: Path) -> None:
    """A link to nothing is told; a link to a file with a fault of its own is not."""
    files = {
        "a.yaml": f"{POEM}related: {{conflicts_with: [broken, nowhere]}}\n",
        "broken.yaml": changed("n: 202", "n: 0"),
    }
    assert [s.split(": ", 1)[1] for s in _sentences(library(tmp_path, files))] == [
        "related.conflicts_with: There is no POEM nowhere. Correct the id or take it out.",
        "study.population.n: 0 cannot be right: it must be more than 0. Check the figure against the source.",
    ]


def test_a_fault_between_figures_and_direction_keeps_the_folder_from_loading(tmp_path: Path) -> None:
    """A POEM that says two opposite things is not answered from."""
    row = (
        "outcomes:\n  - name: fracture\n    kind: binary\n    better: lower\n    intervention: {percent: 10}\n"
        "    control: {percent: 20}\n    effect: {measure: risk ratio, favours: control}\n"
    )
    loaded = library(tmp_path, {"cement.yaml": POEM + row}).load()
    assert loaded.knowledge is None
    assert [str(p) for p in loaded.faults] == [
        (
            "poems/cement.yaml:25: outcomes[0].effect.favours: It says control, but lower is better here and the "
            "figures favour the intervention. Check which arm is which, then correct favours or better."
        )
    ]


def test_only_check_reads_as_an_editor_does(tmp_path: Path) -> None:
    """Loading tells faults; `check` adds the warnings, each in its file and line, and loads all the same."""
    lib = library(tmp_path, {"cement.yaml": POEM})
    assert lib.load().problems == ()
    checked = lib.check()
    assert checked.knowledge is not None
    assert checked.faults == ()
    assert ("poems/cement.yaml", 9, "synopsis") in [(p.file, p.line, p.field) for p in checked.warnings]


NAMES = {
    "One Two.yaml": "poems/One Two.yaml: The file's name is the POEM's id: lower-case words and digits joined by "
    "hyphens, 80 at most. Rename it, for example to one-two.yaml.",
    "_.yaml": "poems/_.yaml: The file's name is the POEM's id: lower-case words and digits joined by hyphens, "
    "80 at most. Rename it, for example to topic-study-2026.yaml.",
    "cement.yml": "poems/cement.yml: Only .yaml files belong here. Rename it to cement.yaml.",
    "cement.txt": "poems/cement.txt: Only .yaml files belong here. Move it elsewhere.",
    "cement": "poems/cement: Only .yaml files belong here. Move it elsewhere.",
}


@pytest.mark.parametrize(("name", "sentence"), NAMES.items(), ids=NAMES)
def test_a_wrong_file_name_is_told(tmp_path: Path, name: str, sentence: str) -> None:
    """The remedy is a name that would do."""
    assert told(tmp_path, POEM, name) == [sentence]


def test_a_twin_with_another_ending_does_not_hide_the_poem(tmp_path: Path) -> None:
    """Faults of cement.yaml keep their lines when a cement.yml lies beside it."""
    files = {"cement.yaml": f"{POEM}related: {{agrees_with: [nowhere]}}\n", "cement.yml": "x"}
    assert _sentences(library(tmp_path, files)) == [
        "poems/cement.yaml:19: related.agrees_with: There is no POEM nowhere. Correct the id or take it out.",
        "poems/cement.yml: Only .yaml files belong here. Rename it to cement.yaml.",
    ]


def test_a_folder_among_the_poems_is_told(tmp_path: Path) -> None:
    """Also when its name looks like that of a POEM."""
    lib = library(tmp_path, {"cement.yaml": POEM})
    for name in ("spine", "knee.yaml"):
        (lib.poems_folder / name).mkdir()
    assert _sentences(lib) == [
        "poems/knee.yaml: This is a folder. Move it elsewhere: one file per POEM, no folders.",
        "poems/spine: This is a folder. Move it elsewhere: one file per POEM, no folders.",
    ]


def test_a_link_to_a_file_is_read_as_that_file(tmp_path: Path) -> None:
    """Containers mount files as symbolic links."""
    (tmp_path / "elsewhere").write_text(POEM, encoding="utf-8")
    lib = library(tmp_path, {})
    (lib.poems_folder / "cement.yaml").symlink_to(tmp_path / "elsewhere")
    assert list(lib.open().poems) == ["cement"]


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A link to nothing, a link to itself and a pipe do not stop the others from being checked."""
    lib = library(tmp_path, {"cement.yaml": POEM})
    (lib.poems_folder / "a.yaml").symlink_to(tmp_path / "nowhere")
    (lib.poems_folder / "b.yaml").symlink_to(lib.poems_folder / "b.yaml")
    os.mkfifo(lib.poems_folder / "c.yaml")
    assert _sentences(lib) == [
        "poems/a.yaml: The file cannot be read: No such file or directory. Check what it is and who may read it.",
        (
            "poems/b.yaml: The file cannot be read: Too many levels of symbolic links. Check what it is and who may "
            "read it."
        ),
        "poems/c.yaml: This is not a file. Move it elsewhere.",
    ]


def test_a_huge_file_is_told_and_not_read(tmp_path: Path) -> None:
    """A POEM fits on one page."""
    assert told(tmp_path, "#" * 300_000) == [
        "poems/cement.yaml: The file is 300,000 bytes long; 262,144 is the most. Shorten it."
    ]


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    """What editors and systems leave behind is no POEM."""
    left = [".cement.yaml.swp", ".DS_Store", "cement.yaml~", "#cement.yaml#", "cement.yaml.bak", "cement.yaml.orig"]
    assert _sentences(library(tmp_path, {"cement.yaml": POEM, **dict.fromkeys(left, b"\xff")})) == []


VOCABULARIES = {
    None: "vocabulary.yaml: The file is missing. Put the file beside poems/; it may hold no more than "
    "'interventions: {}'.",
    "": "vocabulary.yaml:1: The file is empty. Write its fields, or delete the file.",
    "interventions:\n  aspirin: {alos: [ASA]}\n": "vocabulary.yaml:2: interventions.aspirin.alos: There is no field "
    "'alos' here. Did you mean 'also'?",
    "interventions:\n  aspirin:\n": "vocabulary.yaml:2: interventions.aspirin: Nothing stands here. Write a value, or "
    "take the line out.",
    "interventions:\n  aspirin: [ASA]\n": "vocabulary.yaml:2: interventions.aspirin: This must hold fields of its own, "
    'but ["ASA"] is a list. Fields: also, class.',
    "interventions:\n  statin: {}\n  a: {also: [Statin]}\n": "vocabulary.yaml:3: interventions.a: 'Statin' names both "
    "'statin' and 'a'. Keep it in one place, or list it under ambiguous.",
    "interventions:\n  heparin: {class: [anticoagulant]}\n": "vocabulary.yaml:2: interventions.heparin.class: There is "
    "no concept 'anticoagulant'. Add it, or correct the spelling.",
    "ambiguous:\n  MS:\n    sclerosis: [brain]\n": "vocabulary.yaml:3: ambiguous.MS: There is no concept 'sclerosis'. "
    "Add it, or correct the spelling.",
}


@pytest.mark.parametrize(("vocabulary", "sentence"), VOCABULARIES.items())
def test_a_fault_in_the_vocabulary_is_told(tmp_path: Path, vocabulary: str | None, sentence: str) -> None:
    """The vocabulary is checked like the POEMs, with them."""
    lib = library(tmp_path, {"cement.yaml": POEM}, vocabulary=vocabulary)
    assert _sentences(lib) == [sentence]
    assert lib.load().knowledge is None


def test_a_folder_that_is_no_knowledge_folder_is_told(tmp_path: Path) -> None:
    """Each case says what to put where."""
    with pytest.raises(KnowledgeError, match=r"There is no knowledge folder .*Set BOTTOMLINE_KNOWLEDGE"):
        Library(tmp_path / "nowhere").load()
    with pytest.raises(KnowledgeError, match="There is no folder poems/ in"):
        Library(tmp_path).load()
    (tmp_path / "poems").mkdir()
    with pytest.raises(KnowledgeError, match="There is no POEM in"):
        Library(tmp_path).load()


def test_opening_a_folder_with_faults_tells_all_of_them(tmp_path: Path) -> None:
    """The error carries every fault."""
    lib = library(tmp_path, {"a.yaml": "", "b.yaml": ""})
    with pytest.raises(KnowledgeError, match="has 2 faults") as raised:
        lib.open()
    assert [p.file for p in raised.value.problems] == ["poems/a.yaml", "poems/b.yaml"]


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    """Digest, order of POEMs and order of problems depend on the content alone."""
    files = {f"{c}.yaml": POEM for c in "dbca"}
    first, second = (library(_made(tmp_path / n), files).check() for n in ("1", "2"))
    assert first.problems == second.problems
    assert first.knowledge is not None
    assert second.knowledge is not None
    assert first.knowledge.digest == second.knowledge.digest
    assert list(first.knowledge.poems) == list("abcd")


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


# Writing -------------------------------------------------------------------------------------------------------------


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    """A saved draft is nobody's POEM until it is published; then it is one at the next load."""
    lib = library(tmp_path, {})
    content = read_yaml(POEM, "x").content
    path = lib.save("cement-2010", {**content, "status": {"added": dt.date(2026, 11, 22)}})
    assert path == tmp_path / "drafts" / "cement-2010.yaml"
    with pytest.raises(KnowledgeError, match="There is no POEM"):
        lib.load()
    path = lib.publish("cement-2010")
    assert path == tmp_path / "poems" / "cement-2010.yaml"
    assert list(lib.drafts_folder.iterdir()) == []
    assert path.stat().st_mode & 0o777 == 0o644
    assert lib.open().poems["cement-2010"].status.added == dt.date(2026, 11, 22)


def test_saving_never_overwrites(tmp_path: Path) -> None:
    """The name of a POEM, of a broken file or of a dangling link is taken."""
    lib = library(tmp_path, {"cement.yaml": "mine"})
    (lib.poems_folder / "link.yaml").symlink_to(tmp_path / "nowhere")
    for poem_id in ("cement", "link"):
        with pytest.raises(DocumentError, match=r"There is a POEM .* already"):
            lib.save(poem_id, {"headline": "yours"})
    assert (lib.poems_folder / "cement.yaml").read_text(encoding="utf-8") == "mine"
    assert sorted(p.name for p in lib.poems_folder.iterdir()) == ["cement.yaml", "link.yaml"]
    assert not lib.drafts_folder.exists()


def test_a_draft_with_a_fault_is_not_published_and_keeps_nobody_from_starting(tmp_path: Path) -> None:
    """Its faults are told with their lines; the folder loads as before."""
    lib = library(tmp_path, {"cement.yaml": POEM})
    draft = lib.save("plaster", {"headline": "Half a POEM"})
    with pytest.raises(KnowledgeError, match=r"plaster.yaml has \d+ faults") as caught:
        lib.publish("plaster")
    assert {problem.file for problem in caught.value.problems} == {"drafts/plaster.yaml"}
    assert draft.read_text(encoding="utf-8") == "headline: Half a POEM\n"
    assert set(lib.open().poems) == {"cement"}
    with pytest.raises(DocumentError, match="There is no draft nowhere"):
        lib.publish("nowhere")
    with pytest.raises(DocumentError, match="There is no draft"):
        lib.publish("../poems/cement")


def test_saving_refuses_a_name_that_is_no_id(tmp_path: Path) -> None:
    """A name can neither lead out of the folder nor hide a file."""
    lib = library(tmp_path, {})
    for poem_id in ("../cement", "Cement", ".cement", "a b", "", "a" * 81):
        with pytest.raises(DocumentError, match="cannot be a POEM's id"):
            lib.save(poem_id, {"headline": "x"})
    assert not any(lib.folder.rglob("drafts/*"))


def test_saving_fails_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full nothing is left behind, and the author is told."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    lib = library(tmp_path, {})
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DocumentError, match=r"cannot be written: No space left on device\. Nothing was saved"):
        lib.save("cement", {"headline": "x"})
    assert not any(lib.folder.rglob("drafts/*"))


def test_saving_works_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some mounted file systems have none; a taken name is told there too."""

    def refused(_: Path, __: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    lib = library(tmp_path, {})
    monkeypatch.setattr(Path, "hardlink_to", refused)
    path = lib.save("cement", {"headline": "x"})
    assert path.read_text(encoding="utf-8") == "headline: x\n"
    with pytest.raises(DocumentError, match="already"):
        lib.save("cement", {"headline": "y"})
    assert [p.name for p in lib.drafts_folder.iterdir()] == ["cement.yaml"]


def test_saving_refuses_what_yaml_cannot_keep(tmp_path: Path) -> None:
    """A value that would come back as something else is not written."""
    lib = library(tmp_path, {})
    for value in (float("nan"), float("inf"), 1e60, {1: "a number as key"}):
        with pytest.raises(DocumentError, match="holds what YAML cannot keep"):
            lib.save("cement", {"headline": value})
    assert not any(lib.folder.rglob("drafts/*"))


TEXTS = st.one_of(
    st.sampled_from(
        ["no", "yes", "null", "~", "true", "1:30", "0123", "12", "-0.5", "1e3", "2010-08-10", "#x", "a #x", "a: b",
         "a:", "- a", "? a", "*a", "&a", "!a", "@a", "%a", "`a", "|", ">", "<0.001", ">0.05", "[a", "{a", "a]", "'",
         '"', "it's", "a\nb", "a\n\nb\n", " a", "a ", "\ta", "a\n  b", "  a\nb", "a\n#b\n---\nc", "---", "...", "<<",
         "=", "5 µg – 10 °C ≥ 3", "\u2028", "\x85", "\ufeff", "x" * 300, "word " * 60]
    ),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n \t:#'\"-"), max_size=40),
)  # fmt: skip
NUMBERS = (
    st.integers(-(10**12), 10**12) | st.floats(-1e9, 1e9).map(lambda x: round(x, 9)) | st.sampled_from([1e-5, 0.0])
)
KEYS = TEXTS.filter(lambda text: text not in {"<<", ""})
VALUES = st.recursive(
    TEXTS | NUMBERS | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,12}", fullmatch=True), VALUES, min_size=1, max_size=5))
@settings(deadline=None)
def test_whatever_is_written_is_read_back_equal(mapping: dict[str, Any]) -> None:
    """Texts that look like numbers, booleans, dates, comments or YAML come back as the same texts."""
    document = read_yaml(to_yaml(mapping), "x.yaml")
    assert document.problems == []
    assert document.content == mapping


def test_multi_line_text_is_written_as_a_block() -> None:
    """A synopsis stays readable in its file."""
    assert to_yaml({"synopsis": "One.\nTwo.\n"}) == "synopsis: |\n  One.\n  Two.\n"


# Words that are real -------------------------------------------------------------------------------------------------


def test_real_words_are_read_from_their_own_file(tmp_path: Path) -> None:
    """One a line, with remarks; they join those of the vocabulary, and nothing is read as another word."""
    vocabulary = "interventions: {hypertonic saline: {}}\nreal_words: [isotonic]\n"
    lib = library(tmp_path, {"cement.yaml": POEM}, vocabulary=vocabulary)
    before = lib.open()
    assert before.index.understand("hypotonic").repaired == {"hypotonic": "hypertonic"}
    (tmp_path / "real_words.txt").write_text("# near a name\nhypotonic\n\nsedation # not cement\n", encoding="utf-8")
    after = lib.open()
    assert after.vocabulary.real_words == ("isotonic", "hypotonic", "sedation")
    assert after.index.understand("hypotonic").repaired == {}
    assert after.digest != before.digest


def test_the_words_that_call_for_a_look_are_read_from_their_own_file(tmp_path: Path) -> None:
    """Those of the folder, where it has a file; else those shipped; faults are told as of any other file."""
    lib = library(tmp_path, {"cement.yaml": changed("bottom_line: Cement", "bottom_line: Smear cement, which")})

    def orders() -> list[str]:
        return [p.message for p in lib.check().warnings if p.code == "gives_orders"]

    assert orders() == []
    (tmp_path / "wording.yaml").write_text("orders: [smear]\n", encoding="utf-8")
    assert orders() == ["'Smear' gives an order."]
    (tmp_path / "wording.yaml").write_text("order: [smear]\n", encoding="utf-8")
    assert [(p.file, p.field) for p in lib.load().faults] == [("wording.yaml", "order")]
    (tmp_path / "wording.yaml").write_bytes(b"caf\xe9\n")
    assert [(p.code, p.file) for p in lib.load().faults] == [("unreadable_file", "wording.yaml")]


def test_a_file_of_real_words_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    """It is told as of any other file, and the folder does not load half."""
    lib = library(tmp_path, {"cement.yaml": POEM})
    (tmp_path / "real_words.txt").write_bytes(b"caf\xe9\n")
    loaded = lib.load()
    assert loaded.knowledge is None
    assert [(p.code, p.file) for p in loaded.problems] == [("unreadable_file", "real_words.txt")]
