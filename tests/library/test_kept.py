"""What was read is kept for the next start: never needed, never trusted from others, never other than read anew."""

import os
import random
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.core.matching import KnowledgeBase, Part
from bot.core.matching.index.part import read_part
from bot.core.matching.index.phrasings import Entry
from bot.core.matching.index.rarity import Rarity
from bot.core.poem import Poem
from bot.core.question import Reader
from bot.library import Library, folder
from bot.library.changing import writing
from bot.library.kept import Kept, digest
from bot.settings import SHIPPED_KNOWLEDGE
from tests.core.matching.test_beside_questions import MISSPELT, parts

QUESTIONS = (
    *MISSPELT,
    "vertebroplasty vs sham for a compression fracture",
    "kyphoplasty in a 40 year old with a burst fracture",
    "does honey help children cough at night",
    "VERTOS IV",
    "warfarin and ibuprofen together?",
)


def fewer(terms: Mapping[str, Any], kept: re.Pattern[str]) -> dict[str, Any]:
    """Return some of the concepts: those that a pattern fits, and one in forty of the others."""
    return {name: term for n, (name, term) in enumerate(terms.items()) if n % 40 == 0 or kept.search(str((name, term)))}


@pytest.fixture
def own(tmp_path: Path, shipped: KnowledgeBase) -> Path:
    """A folder with a few of the shipped POEMs and concepts, which a test may change."""
    (tmp_path / "knowledge" / "poems").mkdir(parents=True)
    ours = re.compile("fracture|plasty|sham|cement|pain|honey|cough|warfarin|ibuprofen|opioid|class='|osteopor")
    words = shipped.vocabulary.model_dump(mode="json", by_alias=True, include={"opposites", "ordinary", "late"})
    whole = shipped.vocabulary.model_dump(mode="json", by_alias=True, include={"interventions", "conditions"})
    few = {section: fewer(terms, ours) for section, terms in whole.items()}
    for terms in few.values():
        for term in terms.values():
            term["class"] = [above for above in term["class"] if any(above in own for own in few.values())]
    (tmp_path / "knowledge" / "vocabulary.yaml").write_text(writing.to_yaml({**few, **words}), encoding="utf-8")
    for path in SHIPPED_KNOWLEDGE.glob("poems/vertebroplasty-*.yaml"):
        shutil.copy(path, tmp_path / "knowledge" / "poems")
    return tmp_path / "knowledge"


def start(own: Path) -> KnowledgeBase:
    """Return what a new process makes of the folder, with the cache beside it."""
    return Library(own, own.parent / "cache").open()


def kept_in(own: Path) -> Path:
    """Return the file that holds what was read."""
    (found,) = (own.parent / "cache").glob("*.kept")
    return found


def same(one: KnowledgeBase, other: KnowledgeBase) -> None:
    """Two bases are the same in every part and in what they answer."""
    assert one.poems == other.poems
    assert one.digest == other.digest
    mine, theirs = parts(one.index), parts(other.index)
    for part, right in theirs.items():
        assert mine[part] == right, part
    for question in QUESTIONS:
        understood = one.index.understand(question)
        assert understood == other.index.understand(question)
        assert one.index.rank(understood) == other.index.rank(understood)


def test_a_second_start_reads_no_poem(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It finds all that was read in the cache, and it is what was read."""
    first = start(own)

    def refuse(*_: object) -> None:
        raise AssertionError("a POEM was read again")

    monkeypatch.setattr(Library, "_read_poem", refuse)
    monkeypatch.setattr("bot.core.matching.index.index.read_part", refuse)
    same(start(own), first)


def test_what_changed_is_read_and_the_rest_is_not(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an edit, an addition and a removal, two files are read; the base is that of a folder read whole."""
    start(own)
    first, second, third, *_ = sorted(own.glob("poems/*.yaml"))
    first.write_text(first.read_text(encoding="utf-8").replace("headline: ", "headline: Anew, "), encoding="utf-8")
    shutil.copy(SHIPPED_KNOWLEDGE / "poems" / "child-cough-honey-paul-2007.yaml", own / "poems")
    for path in (second, third):
        cut(own, path)
    read: list[str] = []
    whole = Library._read_poem

    def counted(library: Library, path: Path, raw: bytes) -> object:
        read.append(path.name)
        return whole(library, path, raw)

    monkeypatch.setattr(Library, "_read_poem", counted)
    warm = start(own)
    assert "child-cough-honey-paul-2007.yaml" in read
    same(warm, Library(own).open())


def cut(own: Path, path: Path) -> None:
    """Take a POEM out of the folder, and the links to it."""
    path.unlink()
    for other in own.glob("poems/*.yaml"):
        text = other.read_text(encoding="utf-8")
        without = text.replace(f"{path.stem}, ", "").replace(f", {path.stem}", "").replace(f"[{path.stem}]", "[]")
        if without != text:
            other.write_text(without, encoding="utf-8")


def test_another_vocabulary_reads_every_poem_anew(own: Path) -> None:
    """A concept that is taken out is found in no POEM any more."""
    start(own)
    path = own / "vocabulary.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("vertebral compression fracture", "collapsed backbone"), encoding="utf-8")
    same(start(own), Library(own).open())


def _cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def _other_letters(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"sham", b"shaw"))


def _other_program(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"bottomline ", b"bottomlime ", 1))


def _no_text(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(5000))  # noqa: S311


def _no_lines(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"\t", b" ").replace(b"\n", b"\t"))


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [_cut_short, _other_letters, _other_program, _no_text, _no_lines, _empty, _a_folder])
def test_a_damaged_one_is_not_there(own: Path, harm: Callable[[Path], None]) -> None:
    """Whatever became of the file, the base is that of a folder read whole, and nothing is told."""
    start(own)
    harm(kept_in(own))
    same(start(own), Library(own).open())


def forge(path: Path) -> None:
    """Put another finding into what was kept, with all that makes it look sound."""
    lines = path.read_bytes().split(b"\n")
    for n, line in enumerate(lines[1:], 1):
        name, _, rest = line.partition(b"\t")
        if name.endswith(b".yaml") and b"vertebroplasty" in name:
            key, _, text = rest.split(b"\t")
            text = text.replace(b'"headline":"', b'"headline":"Forged: ')
            lines[n] = b"\t".join((name, key, digest(text).encode(), text))
    path.write_bytes(b"\n".join(lines))


def _group_may_write(path: Path) -> None:
    path.chmod(0o660)


def _anybody_may_write_beside_it(path: Path) -> None:
    path.parent.chmod(0o777)


def _a_link(path: Path) -> None:
    path.rename(path.with_suffix(".other"))
    path.symlink_to(path.with_suffix(".other"))


def _a_linked_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))
    path.parent.symlink_to(path.parent.with_name("elsewhere"))


@pytest.mark.parametrize("how", [_group_may_write, _anybody_may_write_beside_it, _a_link, _a_linked_folder])
def test_what_others_may_write_is_not_read(own: Path, how: Callable[[Path], None]) -> None:
    """A finding that is forged in the cache is told only where nobody but us could have written it."""
    start(own)
    path = kept_in(own)
    forge(path)
    assert all(poem.headline.startswith("Forged: ") for poem in start(own))  # that the forgery is a sound one
    how(path)
    assert not any(poem.headline.startswith("Forged: ") for poem in start(own))


def test_without_a_place_to_keep_it_nothing_is_kept(own: Path) -> None:
    """A cache that cannot be made is no fault."""
    (own.parent / "cache").write_text("a file where the folder should be", encoding="utf-8")
    same(start(own), Library(own).open())


def test_faults_are_told_at_every_start(own: Path) -> None:
    """A file with a fault is never kept; nor does it hide behind what was kept of it while it was sound."""
    start(own)
    path = next(own.glob("poems/*.yaml"))
    path.write_text(path.read_text(encoding="utf-8").replace("headline: ", "headlime: "), encoding="utf-8")
    for _ in range(2):
        told = Library(own, own.parent / "cache").load()
        assert told.knowledge is None
        assert {problem.file for problem in told.faults} == {f"poems/{path.name}"}


def test_warnings_have_their_lines_at_every_start(own: Path) -> None:
    """A link that is warned of is told with its line, also of a file that was not read this time."""
    path = next(own.glob("poems/vertebroplasty-vertos5-*.yaml"))
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("related:\n", "related:\n  agrees_with: [vertebroplasty-vertos2-2010]\n"), encoding="utf-8"
    )
    told = [Library(own, own.parent / "cache").load().warnings for _ in range(2)]
    assert told[0]
    assert told[0][0].line
    assert told[0] == told[1]


def test_the_file_does_not_grow_for_ever(own: Path) -> None:
    """What is stale is taken out when it is half."""
    start(own)
    size = kept_in(own).stat().st_size
    path = next(own.glob("poems/*.yaml"))
    text = path.read_text(encoding="utf-8")
    for n in range(12):
        path.write_text(text.replace("headline: ", f"headline: {n} "), encoding="utf-8")
        start(own)
    assert kept_in(own).stat().st_size < 2 * size
    same(start(own), Library(own).open())


def edit(path: Path, dice: random.Random) -> None:
    """Say something else in a POEM's synopsis: words of some other POEM, and one that stands nowhere else."""
    other = dice.choice(sorted(SHIPPED_KNOWLEDGE.glob("poems/*.yaml"))).read_text(encoding="utf-8")
    words = " ".join(dice.sample(re.findall(r"[A-Za-z]{3,}", other), 12))
    text = path.read_text(encoding="utf-8")
    changed = re.sub(
        r"^synopsis: .*$", f"synopsis: {words} Sarkozyb{dice.randint(1, 9)}ine", text, count=1, flags=re.MULTILINE
    )
    path.write_text(
        re.sub(r"(^synopsis: .*$)(\n  .*$)*", r"\1", changed, count=1, flags=re.MULTILINE), encoding="utf-8"
    )


def test_reloads_are_what_a_folder_read_whole_is(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After any edits, additions and removals, one library that goes on has what a new one has."""
    monkeypatch.setattr(folder, "_UNSETTLED", 0)
    library = Library(own, own.parent / "cache")
    library.open()
    linked = re.compile(r"^  (?:agrees_with|conflicts_with|superseded_by):", re.MULTILINE)
    spare = [p for p in sorted(SHIPPED_KNOWLEDGE.glob("poems/*.yaml")) if not linked.search(p.read_text("utf-8"))]
    dice = random.Random(7)  # noqa: S311
    done = set()
    for what in ("edit", "add", "remove", "remove", *(dice.choice(("edit", "add", "remove")) for _ in range(8))):
        here = sorted(own.glob("poems/*.yaml"))
        if what == "add" or len(here) < 3:
            shutil.copy(dice.choice(spare), own / "poems")
        elif what == "remove":
            cut(own, dice.choice(here))
        else:
            edit(dice.choice(here), dice)
        loaded, whole = library.load(), Library(own).load()
        assert loaded.problems == whole.problems
        assert loaded.knowledge
        assert whole.knowledge
        same(loaded.knowledge, whole.knowledge)
        done.add(loaded.knowledge.digest)
    assert len(done) > 8


def test_what_was_just_written_is_read_again(own: Path) -> None:
    """Also when its size and its times are those of before: it may have been written twice within one tick."""
    library = Library(own)
    library.open()
    path = next(own.glob("poems/*.yaml"))
    before = path.stat()
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^headline: \w", "headline: Q", text, count=1, flags=re.MULTILINE), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert library.open().poems[path.stem].headline.startswith("Q")


def test_values_are_found_under_what_they_were_read_from() -> None:
    """Another content, another value."""
    kept = Kept()
    kept.put("a", "1", folder._STEMS, {"Cements": ("cements", "cement")})
    assert kept.get("a", "1", folder._STEMS) == {"Cements": ("cements", "cement")}
    assert kept.get("a", "2", folder._STEMS) is None
    assert kept.get("b", "1", folder._STEMS) is None
    kept.forget_all_but({"b"})
    assert kept.get("a", "1", folder._STEMS) is None


def test_a_reload_reads_the_one_file_that_changed(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The vocabulary's reader goes on, and of the POEMs only the edited one is read into the index."""
    shutil.copy(SHIPPED_KNOWLEDGE / "sayings.yaml", own)
    library = Library(own)
    first = library.open()
    read: list[str] = []

    def counted(poem: Poem, reader: Reader) -> Part:
        read.append(poem.id)
        return read_part(poem, reader)

    monkeypatch.setattr("bot.core.matching.index.index.read_part", counted)
    path = next(own.glob("poems/*.yaml"))
    edit(path, random.Random(3))  # noqa: S311
    second = library.open()
    assert read == [path.stem]
    assert second.reader is first.reader


def test_a_reload_weighs_anew_only_the_poem_that_changed(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that stands nowhere else makes no other POEM's words rarer; of these nothing is made anew."""
    library = Library(own)
    first = library.open()
    assert first.index.rank(first.index.understand(QUESTIONS[-4]))
    made: list[str] = []
    of = Entry.of

    def counted(poem: Poem, part: Part, rarity: Rarity) -> Entry:
        made.append(poem.id)
        return of(poem, part, rarity)

    monkeypatch.setattr(Entry, "of", counted)
    path = next(own.glob("poems/*.yaml"))
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^headline: (?=\w)", "headline: Sarkozybine ", text, flags=re.MULTILINE), "utf-8")
    second = library.open()
    assert second.index.rank(second.index.understand(QUESTIONS[-4]))
    assert made == [path.stem]
