"""Write an empty wheel of a version 9999 for every package that the locks name: what may be released later.

`python later_releases.py FOLDER LOCK...`, then give pip the folder with `--find-links`.
"""

import re
import sys
import zipfile
from pathlib import Path

VERSION = "9999"


def names(lock: str) -> set[str]:
    """Return the packages that a lock names, as file names spell them."""
    return {name.replace("-", "_") for name in re.findall(r"^[a-z0-9][a-z0-9-]*", lock, re.MULTILINE)}


def release(folder: Path, name: str) -> None:
    """Write the wheel: it asks for nothing and holds nothing."""
    about = f"{name}-{VERSION}.dist-info"
    with zipfile.ZipFile(folder / f"{name}-{VERSION}-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {VERSION}\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir()
    for each in set[str]().union(*(names(Path(lock).read_text(encoding="utf-8")) for lock in sys.argv[2:])):
        release(place, each)
