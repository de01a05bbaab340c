"""A field is edited where it stands: all else in the file stays, byte for byte, and no moment of a save loses it."""

import contextlib
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import ChangedError, DocumentError, KnowledgeError
from bot.library import Library
from bot.library.changing.editing import edited
from bot.library.yaml_reader import read_yaml

POEMS = sorted((Path(__file__).parents[2] / "knowledge" / "poems").glob("*.yaml"))
# One edit of each kind: a line, a text over several lines, a date, a number, a list, an item, a part between brackets,
# a key that is not there, nothing.
EDITS: list[tuple[tuple[str | int, ...], Any]] = [
    (("headline",), "Edited: it's a # headline, [not] {more}"),
    (("bottom_line",), "One line.\n\nAnother – after a gap."),
    (("status", "checked"), "2030-01-02"),
    (("study", "population", "n"), 4321),
    (("tags",), ["one", "two: three"]),
    (("also_asked", 0), "edited?"),
    (("outcomes", 0, "effect", "value"), -9.5),
    (("source", "signature"), "Ada Brandt, MD"),
    (("level_of_evidence",), None),
]


def lines_of(text: str, path: tuple[str | int, ...]) -> tuple[int, int]:
    """Return from which line a field stands in a text, and to which: the first that belongs to something after it."""
    lines = read_yaml(text, "").lines
    start = lines[path]
    later = [n for other, n in lines.items() if other[: len(path)] != path and n > start]
    return start - 1, min(later, default=text.count("\n") + 1) - 1


@pytest.mark.parametrize("path", POEMS, ids=lambda path: str(path.stem))
def test_every_poem_survives_an_edit_of_one_field(path: Path) -> None:
    """The field says what was asked for; before and after its own lines every byte is the same."""
    text = path.read_bytes().decode("utf-8")
    content = read_yaml(text, "").content
    at = POEMS.index(path)
    for field, value in (EDITS[at % len(EDITS)], EDITS[(at + 1) % len(EDITS)]):
        done = edited(text, {field: value})
        wanted = at_path(content, field, value)
        assert read_yaml(done, "").content == wanted
        there = field
        while there not in read_yaml(text, "").lines:
            there = there[:-1]
        start, end = lines_of(text, there)
        old, new = text.splitlines(keepends=True), done.splitlines(keepends=True)
        assert new[:start] == old[:start]
        assert new[len(new) - len(old) + end :] == old[end:]
        comments = [line for line in old if line.lstrip().startswith("#")]
        assert [line for line in new if line.lstrip().startswith("#")] == comments


def at_path(content: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """Return the content with a value at a path."""
    if not path:
        return value
    step, *rest = path
    if isinstance(content, list):
        return [at_path(item, tuple(rest), value) if n == step else item for n, item in enumerate(content)]
    return {**(content or {}), step: at_path((content or {}).get(step), tuple(rest), value)}


COMMENTED = """\
# what this file is
headline: One   # why so
# before the list
tags:
  # before an item
  - a  # of a
  - b

  # before c
  - c
flow: {x: 1, y: [p, q]}   # in brackets
empty: []
nothing:
long: "a text that
  runs on"   # after it
block: |
  first
  second

# at the end
last: 1
"""


@pytest.mark.parametrize(
    ("path", "value", "gone", "come"),
    [
        (("headline",), "Two", "headline: One   # why so", "headline: Two   # why so"),
        (("tags",), ["a", "c"], "  - b", ""),
        (("tags",), ["a", "b", "c", "d"], "", "  - d"),
        (("tags",), ["z", "a", "b", "c"], "", "  - z"),
        (("tags", 1), "B", "  - b", "  - B"),
        (("flow", "x"), 2, "flow: {x: 1, y: [p, q]}   # in brackets", "flow: {x: 2, y: [p, q]}   # in brackets"),
        (("flow", "y"), ["q"], "flow: {x: 1, y: [p, q]}   # in brackets", "flow: {x: 1, y: [q]}   # in brackets"),
        (("flow", "z"), 3, "flow: {x: 1, y: [p, q]}   # in brackets", "flow: {x: 1, y: [p, q], z: 3}   # in brackets"),
        (("flow",), {"y": ["p", "q"]}, "flow: {x: 1, y: [p, q]}   # in brackets", "flow: {y: [p, q]}   # in brackets"),
        (("empty",), ["e"], "empty: []", "empty:\n  - e"),
        (("nothing",), "some", "nothing:", "nothing: some"),
        (("long",), "short", 'long: "a text that\n  runs on"   # after it', "long: short   # after it"),
        (("block",), "third\n", "  first\n  second", "  third"),
        (("new",), {"k": [1]}, "", "new:\n  k:\n    - 1"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_comments_order_and_breaks_stay(
    path: tuple[str | int, ...], value: Any, gone: str, come: str, end: str
) -> None:
    """Only the lines of the field change, in the line ends that the file has."""
    text = COMMENTED.replace("\n", end)
    done = edited(text, {path: value})
    assert read_yaml(done, "").content == at_path(read_yaml(text, "").content, path, value)
    assert ("\r" in done) is (end == "\r\n")
    old, new = COMMENTED.splitlines(), done.replace("\r\n", "\n").splitlines()
    for line in gone.splitlines():
        old.remove(line)
    for line in come.splitlines():
        new.remove(line)
    assert new == old


def test_the_same_value_changes_nothing() -> None:
    """What says the same already is left as it was typed."""
    assert edited(COMMENTED, {("headline",): "One", ("tags",): ["a", "b", "c"]}) == COMMENTED


@pytest.mark.parametrize("path", [("headline", "x"), ("tags", 9), ("nowhere", 0)])
def test_a_path_that_leads_nowhere_is_refused(path: tuple[str | int, ...]) -> None:
    """Nothing is made up on the way."""
    with pytest.raises(DocumentError, match="cannot be edited"):
        edited(COMMENTED, {path: 1})


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-999, 999)
    | st.text(st.characters(codec="utf-8", exclude_categories=["C"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.from_regex("[a-z]{1,5}", fullmatch=True), inner),
    max_leaves=6,
)


@given(value=VALUES, path=st.sampled_from([*read_yaml(COMMENTED, "").lines][1:]))
@settings(deadline=2000)
def test_whatever_is_put_there_is_read_back(value: Any, path: tuple[str | int, ...]) -> None:
    """Any value at any place: it stands there afterwards with every comment, or the text is refused as a whole."""
    with contextlib.suppress(DocumentError):
        done = edited(COMMENTED, {path: value})
        assert read_yaml(done, "").content == at_path(read_yaml(COMMENTED, "").content, path, value)
        for comment in ("# what this file is", "# before the list", "# at the end"):
            assert comment in done


# In the folder -------------------------------------------------------------------------------------------------------


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Library, Path]:
    """A folder with one POEM."""
    (tmp_path / "poems").mkdir()
    path = tmp_path / "poems" / POEMS[0].name
    path.write_bytes(POEMS[0].read_bytes())
    path.chmod(0o640)
    return Library(tmp_path), path


def test_an_edit_is_saved(kept: tuple[Library, Path]) -> None:
    """The file says so; who may read it stays as it was, and nothing else is left in the folder."""
    library, path = kept
    library.edit(path, path.read_bytes(), {("headline",): "Edited"})
    assert path.read_bytes().startswith(b"headline: Edited\n")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_what_changed_meanwhile_is_not_overwritten(kept: tuple[Library, Path]) -> None:
    """Both changes are told, and the other's stays."""
    library, path = kept
    before = path.read_bytes()
    other = edited(before.decode(), {("headline",): "Theirs"}).encode()
    path.write_bytes(other)
    with pytest.raises(ChangedError, match="changed by somebody else") as caught:
        library.edit(path, before, {("headline",): "Mine"})
    assert "+headline: Theirs" in caught.value.theirs
    assert "+headline: Mine" in caught.value.mine
    assert path.read_bytes() == other
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_an_edit_that_makes_a_fault_is_refused(kept: tuple[Library, Path]) -> None:
    """A POEM in use stays one that a bot can start with; a draft may be as it is."""
    library, path = kept
    before = path.read_bytes()
    with pytest.raises(KnowledgeError) as caught:
        library.edit(path, before, {("study", "masking"): "triple"})
    assert caught.value.problems[0].field == "study.masking"
    assert caught.value.problems[0].line
    assert path.read_bytes() == before


DYING = """
import os, signal, sys
from pathlib import Path
from bot.library.changing.writing import replace_file

path, before, after, step = Path(sys.argv[1]), b"old " * 5000, b"new " * 5000, 0


def run(last):
    count = 0

    def step(frame, event, argument):
        nonlocal count
        ours = any(name in frame.f_code.co_filename for name in ("writing", "pathlib"))
        if event in {"c_call", "c_return"} and ours:
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(step)
    replace_file(path, before, after)
    sys.setprofile(None)
    os._exit(7)


for last in range(1, 500):
    path.write_bytes(before)
    child = os.fork()
    if not child:
        run(last)
    _, status = os.waitpid(child, 0)
    now = path.read_bytes()
    print(last, {before: "old", after: "new"}.get(now, "broken"), os.WIFSIGNALED(status))
    if not os.WIFSIGNALED(status):
        break
    replace_file(path, now, before)  # the next one is not kept out, nor by what was left behind
print(*sorted(p.name for p in path.parent.iterdir()))
"""


def test_a_process_killed_at_any_step_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    """Killed before and after every call that it makes to the system; both outcomes are seen, and no third."""
    words = [sys.executable, "-c", DYING, str(tmp_path / "poem.yaml")]
    done = subprocess.run(words, check=False, capture_output=True, text=True, timeout=120)  # noqa: S603 - our own
    assert done.returncode == 0, done.stderr
    *steps, left = done.stdout.splitlines()
    seen = [line.split()[1] for line in steps]
    assert len(seen) > 20
    assert set(seen) == {"old", "new"}
    assert seen.index("new") > 5
    assert "old" not in seen[seen.index("new") :]
    assert steps[-1].endswith("False")
    assert left == "poem.yaml"


def test_two_who_save_at_once_cannot_both_win(tmp_path: Path) -> None:
    """Of many processes with the same file before them, one saves; the others are told what stands there now."""
    path = tmp_path / "poem.yaml"
    path.write_bytes(b"old")
    code = "import sys; from pathlib import Path; from bot.library.changing.writing import replace_file\n"
    code += "print(replace_file(Path(sys.argv[1]), b'old', sys.argv[2].encode()) is None)"
    running = [
        subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, "-c", code, str(path), f"new {n}"], stdout=subprocess.PIPE, text=True
        )
        for n in range(4)
    ]
    won = [process.communicate(timeout=120)[0].strip() for process in running]
    assert sorted(won) == ["False", "False", "False", "True"]
    assert path.read_bytes() == f"new {won.index('True')}".encode()
