"""Where a repository tracks the folder, each change is a commit with the curator as author; played with real git."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from bot.library import By, Library
from tests.library.folders import POEM, library
from tests.library.test_history import DRAFT

KARIM = By("karim.kb (1058897477500928032)", "the figures were wrong")

Git = Callable[..., str]


@pytest.fixture
def git(tmp_path: Path) -> Git:
    """Git in the repository that holds a knowledge folder, as somebody there has it."""

    def run(*words: str) -> str:
        who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
        done = subprocess.run(  # noqa: S603 - git
            ["git", "-C", str(tmp_path), *who, *words],  # noqa: S607 - the one that there is
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        return done.stdout

    return run


@pytest.fixture
def kept(tmp_path: Path, git: Git) -> Library:
    """A knowledge folder in a repository, all of it committed, beside another file."""
    folder = tmp_path / "knowledge"
    folder.mkdir()
    library(folder, {"cement.yaml": POEM, "plaster.yaml": POEM})
    (tmp_path / "notes.txt").write_text("one\n", encoding="utf-8")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message=Begin")
    return Library(folder, commits=True)


def edit(lib: Library, name: str = "cement", by: By = KARIM) -> None:
    path = lib.poems_folder / f"{name}.yaml"
    raw = path.read_bytes()
    lib.edit(path, raw, {("headline",): f"Edited {len(raw)}"}, by)


def log(git: Git) -> list[str]:
    return git("log", "--format=%an <%ae>|%cn|%s").splitlines()


def files(git: Git) -> set[str]:
    """Return what the last commit changed."""
    return set(git("show", "--format=", "--name-only", "--no-renames").split())


def test_a_change_is_a_commit_of_its_curator(kept: Library, git: Git) -> None:
    """Of the file and of the note in its history, and of nothing else; the tree is clean afterwards."""
    edit(kept)
    assert log(git)[0] == (
        "karim.kb <1058897477500928032@discord.invalid>|Bottomline|Edited: cement (the figures were wrong)"
    )
    assert files(git) == {"knowledge/poems/cement.yaml", "knowledge/history/cement/000001.json"}
    assert git("status", "--porcelain") == ""


def test_a_draft_on_its_way(kept: Library, git: Git) -> None:
    """Saved, published (one file goes, one comes), undone, discarded: each a commit; a refusal is none."""
    kept.save("gypsum", DRAFT, (), KARIM)
    assert files(git) == {"knowledge/drafts/gypsum.yaml", "knowledge/history/gypsum/000001.json"}
    kept.publish("gypsum", KARIM)
    assert {"knowledge/drafts/gypsum.yaml", "knowledge/poems/gypsum.yaml"} < files(git)
    kept.undo("gypsum", KARIM)
    kept.discard("gypsum", KARIM)
    kept.send_back("cement", KARIM)
    said = [line.rpartition("|")[2].partition(" (")[0] for line in log(git)]
    assert said == [
        "Sent back: cement", "Discarded: gypsum", "Undo change 2: gypsum", "Published: gypsum", "Saved: gypsum",
        "Begin",
    ]  # fmt: skip
    assert git("status", "--porcelain") == ""
    path = kept.poems_folder / "cement.yaml"
    with pytest.raises(KnowledgeError):
        kept.edit(path, path.read_bytes(), {("headline",): ""}, KARIM)
    assert len(log(git)) == 6


def test_a_correction_on_its_way(kept: Library, git: Git) -> None:
    """Begun, then published in the place of its POEM: each a commit, and the tree is clean afterwards."""
    kept.correct("cement", kept.used("cement").raw, {("headline",): "Corrected"}, KARIM)
    assert log(git)[0].endswith("|Corrected: cement (the figures were wrong)")
    assert files(git) == {"knowledge/drafts/cement.yaml", "knowledge/history/cement/000001.json"}
    kept.publish("cement", KARIM)
    names = ("drafts/cement.yaml", "poems/cement.yaml", "history/cement/000002.json")
    assert files(git) == {f"knowledge/{name}" for name in names}
    assert git("status", "--porcelain") == ""


def test_what_somebody_has_staged_or_changed_stays_theirs(kept: Library, git: Git, tmp_path: Path) -> None:
    """Neither another file that is staged, nor one that is changed, goes along."""
    (tmp_path / "notes.txt").write_text("two\n", encoding="utf-8")
    git("add", "notes.txt")
    other = kept.poems_folder / "plaster.yaml"
    other.write_text(f"{POEM}# by hand\n", encoding="utf-8")
    edit(kept)
    assert files(git) == {"knowledge/poems/cement.yaml", "knowledge/history/cement/000001.json"}
    assert set(git("status", "--porcelain").splitlines()) == {"M  notes.txt", " M knowledge/poems/plaster.yaml"}


def test_hooks_are_not_run(kept: Library, git: Git, tmp_path: Path) -> None:
    """One that refuses, or that waits for a person, would hold up what is saved already."""
    for name in ("pre-commit", "commit-msg", "prepare-commit-msg", "post-commit"):
        hook = tmp_path / ".git" / "hooks" / name
        hook.write_text(f"#!/bin/sh\ntouch {tmp_path}/ran\nexit 1\n", encoding="utf-8")
        hook.chmod(0o755)
    git("config", "commit.gpgSign", "true")
    edit(kept)
    assert len(log(git)) == 2
    assert not (tmp_path / "ran").exists()


def test_what_is_ignored_is_not_committed(kept: Library, git: Git, tmp_path: Path) -> None:
    """Who keeps drafts and history out of the repository keeps them out."""
    (tmp_path / ".gitignore").write_text("drafts/\nhistory/\n", encoding="utf-8")
    git("add", ".gitignore")
    git("commit", "--quiet", "--message=Ignore")
    kept.save("gypsum", DRAFT, (), KARIM)
    assert len(log(git)) == 2
    edit(kept)
    assert files(git) == {"knowledge/poems/cement.yaml"}


def test_where_there_is_nothing_to_commit_to_nothing_is_told(tmp_path: Path, git: Git) -> None:
    """No repository; one that does not track the folder; the setting off."""
    told: list[str] = []
    alone = library(tmp_path, {"cement.yaml": POEM})
    lib = Library(alone.folder, commits=True)
    lib.not_committed = told.append
    edit(lib)
    git("init", "--quiet")
    edit(lib)
    git("add", "vocabulary.yaml")
    git("commit", "--quiet", "--message=Begin")
    edit(alone)
    assert told == []
    assert len(log(git)) == 1


def test_a_commit_that_cannot_be_made_is_told_and_the_change_stands(
    kept: Library, git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another git works there, or where there is no git: the sentence says what and why."""
    told: list[str] = []
    kept.not_committed = told.append
    (tmp_path / ".git" / "index.lock").touch()
    edit(kept)
    assert len(told) == 1
    assert told[0].startswith("cement is saved, but not committed: ")
    assert "index.lock" in told[0]
    assert "Edited" in (kept.poems_folder / "cement.yaml").read_text(encoding="utf-8")
    (tmp_path / ".git" / "index.lock").unlink()
    monkeypatch.setattr("bot.library.changing.commits.shutil.which", lambda _: None)
    edit(kept, "plaster")
    assert told[1:] == ["plaster is saved, but not committed: there is no git here. Commit it by hand."]
    monkeypatch.undo()
    edit(kept)
    assert len(log(git)) == 2, "the next one is committed again, with what was not"
    assert "knowledge/poems/plaster.yaml" in git("status", "--porcelain")


@pytest.mark.parametrize("who", ["--amend", "a <b@c> d (7)", "line\nbreak (7)", "", "Ünï Cödé (7)"])
def test_no_name_is_read_as_more_than_a_name(kept: Library, git: Git, who: str) -> None:
    """Whatever somebody calls themselves."""
    edit(kept, by=By(who, "$(touch x)\n--author=x"))
    (name, *_) = log(git)
    assert len(log(git)) >= 2
    assert name.partition("|")[0].endswith(("<7@discord.invalid>", "<bottomline@localhost>"))
