"""How long everything takes in this version, as a share of an earlier one in the same run.

`python -m benchmarks.beside <commit> [POEMs]`. It is CPU time that is compared, so that other work on the machine is no
matter. The earlier version runs from a copy of its own, on its own knowledge. Where more POEMs are wanted than are
shipped, each has the same ones besides, the earlier version without what it cannot read of them.
"""

import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks import data, growth

# What both versions can do. It prints one JSON object: seconds of CPU by name, and kilobytes.
_MEASURE = """
import asyncio, json, os, resource, shutil, sys, time
from pathlib import Path
from bot.desk import Desk
from bot.library import Library

folder, cache, texts = Path(sys.argv[1]), sys.argv[2], json.loads(Path(sys.argv[3]).read_text(encoding="utf-8"))
try:
    library = Library(folder, Path(cache))
except TypeError:
    library = Library(folder)
clock = time.process_time
found = {}

def take(name, work):
    begun = clock()
    result = work()
    found[name] = clock() - begun
    return result

desk = take("start", lambda: asyncio.run(Desk.open(library)))

async def answer():
    for text in texts:
        asked = await desk.ask(text)
        reply = asked.reply
        if reply and reply.poem_id:
            desk.opened(reply.poem_id).openings

take("first answers", lambda: asyncio.run(answer()))
take("whole messages", lambda: asyncio.run(answer()))
take("keystrokes", lambda: [desk.questions(text[:n]) for text in texts[:25] for n in (3, 8, 15)])
path = sorted(folder.glob("poems/*.yaml"))[0]
text = path.read_text(encoding="utf-8")
time.sleep(2.1)
path.write_text(text + "# edited\\n", encoding="utf-8")
try:
    assert take("reload after one edit", lambda: asyncio.run(desk.reload())).done
finally:
    path.write_text(text, encoding="utf-8")
found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps(found))
"""

# Run by the earlier version: it leaves out of POEMs what it does not know, and POEMs that it refuses all the same.
_FIT = """
import json, sys
from pathlib import Path
from pydantic import ValidationError
from bot.core.poem import Poem
from bot.library import Library

def drop(value, path):
    for step in path[:-1]:
        value = value[step]
    del value[path[-1]]

folder = Path(sys.argv[1])
for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
    poem_id, mapping = json.loads(line)
    for _ in range(9):
        try:
            Poem.model_validate_json(json.dumps({"id": poem_id, **mapping}))
            break
        except ValidationError as error:
            for path in sorted({tuple(part["loc"]) for part in error.errors()}, reverse=True, key=str):
                try:
                    drop(mapping, path)
                except (LookupError, TypeError):
                    drop(mapping, path[:1])
    (folder / "poems" / f"{poem_id}.yaml").write_text(json.dumps(mapping), encoding="utf-8")
for fault in Library(folder).load().faults:
    (folder / fault.file).unlink(missing_ok=True)
print(len(list(folder.glob("poems/*.yaml"))))
"""


def main(commit: str, count: int) -> None:
    """Measure both and print the shares."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        texts = [q.text for q in data.questions() if q.source != "chatter"][::3]
        (place / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
        (place / "old").mkdir()
        packed = _run("git", "archive", commit, cwd=data.ROOT)
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(place / "old", filter="data")
        old_folder, folder = place / "old" / "knowledge", place / "knowledge"
        shutil.copytree(data.ROOT / "knowledge", folder)
        _write(folder, place / "old", count)
        old = _measured(place / "old", old_folder, place)
        new = _measured(data.ROOT, folder, place)
        again = _measured(data.ROOT, folder, place)
        new["start again"], old["start again"] = again["start"], old["start"]
        for what in old:
            print(f"{what:24} {new[what] / old[what]:.3f}   ({old[what]:.3f} -> {new[what]:.3f})")  # noqa: T201


def _measured(root: Path, folder: Path, place: Path) -> dict[str, float]:
    env = {**os.environ, "PYTHONPATH": str(root), "XDG_CACHE_HOME": str(place / "xdg")}
    env |= {"PYTHONPYCACHEPREFIX": str(place / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}  # a program is compiled once
    given = [str(folder), str(place / "cache"), str(place / "texts.json")]
    done = _run(sys.executable, "-c", _MEASURE, *given, cwd=root, env=env)
    found: dict[str, float] = json.loads(done.splitlines()[-1])
    ask = [sys.executable, "-m", "bot", "ask", "honey for a cough", "--knowledge", given[0]]
    for _ in range(2):  # the first one compiles the program, and keeps what it read
        before = os.times().children_user
        _run(*ask, cwd=root, env=env)
        found["cold ask"] = os.times().children_user - before
    return found


def _run(*command: str, cwd: Path, env: Mapping[str, str] | None = None) -> bytes:
    return subprocess.run(command, cwd=cwd, env=env, check=True, stdout=subprocess.PIPE).stdout  # noqa: S603 - our own


def _write(folder: Path, old: Path, count: int) -> None:
    """Write made-up POEMs up to so many beside the shipped ones, and beside those of the earlier version."""
    lines = []
    for poem in growth.neighbours(max(0, count - len(data.knowledge()))):
        mapping = poem.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude={"id"})
        (folder / "poems" / f"{poem.id}.yaml").write_text(json.dumps(mapping), encoding="utf-8")  # JSON is YAML, too
        lines.append(json.dumps([poem.id, mapping]))
    if lines:
        made = folder.parent / "made.jsonl"
        made.write_text("\n".join(lines), encoding="utf-8")
        given = [str(old / "knowledge"), str(made)]
        read = _run(sys.executable, "-c", _FIT, *given, cwd=old, env={**os.environ, "PYTHONPATH": str(old)})
        print(f"{int(read):,} POEMs before, {len(list(folder.glob('poems/*.yaml'))):,} now")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
