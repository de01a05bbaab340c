"""What is asked next of POEMs is read from files beside them, and nothing in them keeps a folder from loading."""

from pathlib import Path

from tests.library.folders import POEM, library


def write(folder: Path, name: str, content: str | bytes) -> Path:
    (folder / "asked_next").mkdir(exist_ok=True)
    path = folder / "asked_next" / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_it_is_read_by_the_name_of_the_poem_and_again_when_it_changed(tmp_path: Path) -> None:
    opened = library(tmp_path, {"cement.yaml": POEM})
    assert opened.open().asked_next == {}
    path = write(tmp_path, "cement.txt", "[losses]\nwho left\n")
    write(tmp_path, ".cement.txt.swp", "[losses]\nleft by an editor\n")
    write(tmp_path, "notes.md", "not of these")
    assert opened.open().asked_next == {"cement": "[losses]\nwho left\n"}
    path.write_text("[losses]\nwho walked away\n", encoding="utf-8")
    assert opened.open().asked_next == {"cement": "[losses]\nwho walked away\n"}
    path.unlink()
    assert opened.open().asked_next == {}


def test_check_tells_what_is_amiss_and_the_folder_loads_all_the_same(tmp_path: Path) -> None:
    opened = library(tmp_path, {"cement.yaml": POEM})
    write(tmp_path, "cement.txt", "[losses]\nwho left\n\n[limitations: the moon]\nwhat about the moon\n")
    write(tmp_path, "glue.txt", "[losses]\nwho left\n")
    (tmp_path / "poems" / "plaster.yaml").write_text(POEM, encoding="utf-8")
    write(tmp_path, "plaster.txt", b"\xff\xfe\x00not text")
    loaded = opened.check()
    told = [str(warning) for warning in loaded.warnings if warning.file.startswith("asked_next/")]
    assert len(told) == 3
    assert told[0].startswith("asked_next/cement.txt:4: Nothing in the POEM stands under [limitations: the moon].")
    assert told[1].startswith("asked_next/glue.txt: There is no POEM of this name.")
    assert told[2].startswith("asked_next/plaster.txt: The file cannot be read. Save it as UTF-8 text")
    assert loaded.faults == ()
    assert opened.open().asked_next["plaster"] == ""
