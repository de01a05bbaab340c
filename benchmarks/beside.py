"""How long everything takes in this version, as a share of an earlier one in the same run.

`python -m benchmarks.beside <commit> [POEMs]`. It is CPU time that is compared, so that other work on the machine is no
matter. The earlier version runs from a copy of its own: on its own knowledge, or, where more POEMs are wanted than are
shipped, on the same ones, which it must be able to read.
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
from bot.library.writing import to_yaml

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
        own = count <= len(data.knowledge())
        old_folder, folder = place / "old" / "knowledge", place / "knowledge"
        _write(folder, count)
        old = _measured(place / "old", old_folder if own else folder, place)
        new = _measured(data.ROOT, folder, place)
        again = _measured(data.ROOT, folder, place)
        new["start again"], old["start again"] = again["start"], old["start"]
        for what in old:
            print(f"{what:24} {new[what] / old[what]:.3f}   ({old[what]:.3f} -> {new[what]:.3f})")  # noqa: T201


def _measured(root: Path, folder: Path, place: Path) -> dict[str, float]:
    env = {**os.environ, "PYTHONPATH": str(root), "XDG_CACHE_HOME": str(place / "xdg")}
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


def _write(folder: Path, count: int) -> None:
    """Write the shipped knowledge, with made-up POEMs up to so many."""
    shutil.copytree(data.ROOT / "knowledge", folder)
    for poem in growth.neighbours(max(0, count - len(data.knowledge()))):
        mapping = poem.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude={"id"})
        (folder / "poems" / f"{poem.id}.yaml").write_text(to_yaml(mapping), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
